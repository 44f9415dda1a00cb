/** Effects as purposes: "for melasma", "against redness". */

import { namesConcern } from "../../labels.ts";
import { type Goal, purpose } from "../goals.ts";
import { cut, type Piece, piece } from "../piece.ts";
import { productNouns } from "../words.ts";
import { goals } from "./looks.ts";
import { reach } from "./reach.ts";
import type { Search } from "./search.ts";
import { leadOfVerb } from "./verbs.ts";

const forWords =
  /(?:\b(?:(?:is |are )?(?:recommended|made|suitable|ideal|great|perfect|indicated|designed|targeted|used|best|good|relief|options?|choice)\s+))?\b(?:for|against)\s+(?:the\s+|your\s+|anyone\s+|patients\s+|those\s+)?$/i;

/** What can stand without the purpose that it had. */
const thing = new RegExp(`\\b(?:exosom\\w*|exo|${productNouns}|clinic|plan|program\\w*|series|care)\\b`, "i");

/** "Perfect", "we use it": what is for something. */
const suited =
  /\b(?:best|good|great|ideal|perfect|used?|recommend(?:ed)?|made|suit(?:s|ed|able)|works?|designed|loved?|like|it|them|they|these|this|what|who|ours|options?|choice|care|answer|help|developed|formulated|created|meant|try)\W*$/i;

/** "For hands that itch", "for men, whose hair has thinned": who or what it is for, and what it has. */
const whoHasIt =
  /^((?:for|against) (?:[\p{L}’'-]+ ){0,4}(?!(?:people|anyone|anybody|someone|those|everyone|everybody|all|patients|clients|guests|customers|skin|hair)\b)[\p{L}’'-]+),? (?:which|whose|who)\b[^,.;:!?–—]*(?=[.!?]*["”’]?\s*$)/iu;

/** "For melasma", "against redness": a purpose. */
export function purposeOf(search: Search): Piece[] {
  const { text, cluster, phrase, passage } = search;
  const inside = /(?:^|\s)((?:for|against)\s)/i.exec(phrase);
  const outside = inside ? null : forWords.exec(text.slice(0, cluster.start));
  const labelled = /^[^:]*\b(?:for|with|uses?|indications?|concerns?|treats)\s*:\s*/i.exec(text);
  if (labelled && labelled[0].length <= cluster.start) {
    const close = text.search(/[.!?]?\s*$/);
    const said = purpose(goals(search)[0] as Goal);
    // "Treats: burns", "Indications: baldness": no look is treated, and none is an indication.
    const medical = /^\W*(?:treats|indications?)\s*:/i.exec(text)?.[0];
    return [
      medical
        ? piece(medical.search(/\p{L}/u), close, `For: ${said}`)
        : piece(labelled[0].length, close, said),
    ];
  }
  if (!inside && !outside) return [];
  if (inside && leadOfVerb(search)) return [];
  const at = inside
    ? cluster.start + inside.index + inside[0].length - (inside[1] as string).length
    : (outside as RegExpExecArray).index + (outside as RegExpExecArray)[0].search(/\b(?:for|against)\s/i);
  // "For the shepherds' hands, which crack with eczema": for the hands.
  const whom = whoHasIt.exec(text.slice(at));
  if (
    whom?.[1] &&
    passage.shape === "sentence" &&
    !namesConcern(whom[1]) &&
    at + whom[1].length < cluster.end
  )
    return [piece(at + whom[1].length, at + whom[0].length, "")];
  const end = whom && passage.shape === "sentence" ? at + whom[0].length : reach(text, cluster.end, true);
  // "The first thing we reach for": the verb's own "for".
  if (
    /\b(?:reach(?:es|ing)?|waits?|waiting|look(?:s|ing)?|search(?:ing)?|hope|lives|news|update|blueprint|clock|alarm|key|recipe|fuel|food|feast|lifeline|gym|school|signal|message|fight|cure|call(?:s|ing)?)\s+$/i.test(
      text.slice(0, at),
    )
  )
    return [];
  // "Holds the line against balding": no line is held for a look.
  if (
    /^against/i.test(text.slice(at)) &&
    /\b(?:lines?|guard|defen\w+|shield\w*|protect\w*|fights?|battles?|war|armou?r|wall|stand)\s+$/i.test(
      text.slice(0, at),
    )
  )
    return [];
  const wanted = goals(search);
  const goal = wanted[0] as Goal;
  // "For scarring, hair loss and dull skin": for both.
  const both =
    wanted.length > 1 &&
    wanted.some(({ kind }) => kind === "hair") &&
    /skin|scar|acne|wrinkl|melasma/i.test(phrase);
  if (both)
    return [
      piece(
        at,
        end,
        `${text.slice(0, at).trim() === "" ? "For" : "for"} fresher-looking skin and fuller-looking hair`,
      ),
    ];
  // What describes a page names what it is about.
  const name = passage.shape !== "sentence" || passage.block.kind === "description";
  const leading = text.slice(0, at);
  const treatment = /\b(treatments?|therapy|therapies)(\s+)$/i.exec(leading);
  const exosomeBefore = treatment && /exosom\w*\s+$/i.test(text.slice(0, treatment.index));
  const framed =
    goal.kind === "framed" ? goal : ({ kind: goal.kind === "look" ? "skin" : goal.kind } as Goal);
  const found: Piece[] = [];
  const recommended =
    /\b(?:recommended|indicated|suitable|used|targeted|designed)\s+$|\bas an? (?:treatment|therapy|remedy|option)\s+$/i.exec(
      leading,
    );
  const start = recommended ? recommended.index : at;
  if (exosomeBefore && goal.kind !== "framed")
    found.push(
      piece(
        (treatment as RegExpExecArray).index,
        end,
        name
          ? goal.kind === "hair"
            ? "scalp treatment"
            : plural(treatment?.[1], "facial")
          : `${plural(treatment?.[1], "facial")} for ${purpose(framed)}`,
      ),
    );
  if (
    name &&
    leading.trim() !== "" &&
    goal.kind !== "framed" &&
    goal.kind !== "hair" &&
    !/[:+]\s*$/.test(leading) &&
    thing.test(leading)
  )
    found.push(cut(text, start, end + secondOf(text, end)));
  const thinged =
    treatment && goal.kind !== "framed" && goal.kind !== "hair" && !exosomeBefore && !recommended
      ? piece(
          (treatment as RegExpExecArray).index,
          end,
          `${plural(treatment[1], "facial")} for ${purpose(framed)}`,
        )
      : null;
  if (thinged && !/exosom/i.test(leading)) found.push(thinged);
  const capital = text.slice(0, start).trim() === "" ? "For" : "for";
  // "I have watched it happen for two years", "lashes fill in for …": nothing that could be for a look.
  const clause = leading.slice(
    Math.max(0, ...[...leading.matchAll(/[.!?;:–—,]\s/g)].map(({ index }) => index)),
  );
  if (/\p{L}/u.test(clause) && !thing.test(leading) && !suited.test(clause)) return found;
  found.push(piece(start, end, `${capital} ${purpose(framed)}`));
  if (leading.trim() !== "" && thing.test(leading)) found.push(cut(text, start, end + secondOf(text, end)));
  return found;
}

/** "For scars | and sun damage": the second of two goes with the first. */
const secondOf = (text: string, end: number): number =>
  /^ (?:and|or|&) (?!an?\b)[\p{L}-]+(?: [\p{L}-]+)?(?=\s*(?:[|,.–—]|$))/u.exec(text.slice(end))?.[0].length ??
  0;

const plural = (old: string | undefined, word: string): string =>
  old && /s$/i.test(old) ? `${word}s` : word;
