/** How exosomes are said to get into the body: injected, or through the skin. */
import { upperFirst } from "../../grammar.ts";
import { bodyPart } from "../../places.ts";
import { cut, type Piece, piece } from "../piece.ts";
import { type Context, capitalAs, dropped, type Rewriter, said } from "./context.ts";

const past = /\b(?:was|were|had|did)\b/i;

/** "Exosomes are placed under the skin": the subject stays. */
function withoutSubject(context: Context): Context {
  const subject = /^(?:[\w-]+\s+){1,4}?(?=(?:is|are|was|were)\s)/i.exec(context.words);
  if (!subject) return context;
  const start = context.mark.start + subject[0].length;
  return {
    ...context,
    mark: { ...context.mark, start },
    words: context.text.slice(start, context.mark.end),
    before: context.text.slice(0, start),
  };
}

export const injection: Rewriter = (given) => {
  const context = withoutSubject(given);
  const { words, before, after, mark, text, passage } = context;
  const found: Piece[] = [];
  // What goes into a joint or a vein is no treatment of the skin: the offer goes.
  if (/\b(?:knees?|hips?|shoulders?|joints?|penile|penis|vaginal)\b/i.test(text)) return dropped(context);
  // An infusion or a drip is no treatment of the skin: the offer goes.
  if (
    /\b(?:IVs?|drips?|infusions?|intraven\w*|vein|nebuli[sz]\w*|intranasal|nasal|intrathecal|breathed|inhal\w*|push)\b/i.test(
      text,
    ) &&
    !/into the (?:skin|scalp|face)/i.test(text)
  )
    return dropped(context);
  if (/^injected$/i.test(words.trim()) && /,\s*$/.test(before))
    found.push(said(context, mark.start, mark.end, `applied to the ${passage.hair ? "scalp" : "skin"}`));
  // "Can be injected, infused or applied topically": applied.
  const beside =
    /\b(?:injected|infused)(?:,\s*(?:injected|infused|dripped))*,?\s+(?:or|and)\s+(?=applied|massaged|used topically)/i.exec(
      text,
    );
  if (beside) found.push(piece(beside.index, beside.index + beside[0].length, ""));
  const into =
    /^\s+(?:in|into|under|beneath|along|across|at|to|around)\s+(?:the\s+|your\s+)?(?:skin|scalp|face|hairline|areas? of thinning|under-eyes?|cheeks|eyes and in the scalp|joints?)(?:\s+and\s+(?:the\s+)?(?:crown|temples|face|neck|scalp))?(?:\s+with a fine needle)?/i;
  const place = into.exec(after)?.[0] ?? "";
  const passive =
    /^(?:(?:is|are|was|were|be|being|been)\s+(?:then\s+)?)(?:injected|infused|placed|delivered|administered|put)\b/i.exec(
      words,
    );
  if (passive) {
    const along = placeBehind(context, mark.start + passive[0].length);
    const is = /^(\w+(?:\s+then)?)/i.exec(words)?.[1] ?? "are";
    if (along) found.push(said(context, mark.start, along.end, `${is} applied ${along.where}`));
    const open = /\b(?:under|into|in|with|by|through|over)$/i.test(words)
      ? (/^[^,.;:!?]*/.exec(after)?.[0].length ?? 0)
      : 0;
    // "… half an inch apart across the crown": where the needle went.
    const spots =
      /^\s+(?:\p{L}+ ){0,4}?(?:apart|across|into|along|around|between|beneath|under|every)\b[^,.;:!?]*/iu.exec(
        after,
      )?.[0].length ?? 0;
    const withNeedle =
      /^(?:\s+of thinning)?\s+(?:with|by|through) (?:a |our )?(?:fine |thin )?(?:needles?|cannula|syringe)|^\s+of thinning(?:\s+with a fine needle)?/i.exec(
        after,
      )?.[0].length ?? 0;
    found.push(
      said(
        context,
        mark.start,
        mark.end + Math.max(withNeedle, place.length, open, spots),
        `${is} applied to the ${spots > place.length ? "surface of the " : ""}${passage.hair ? "scalp" : "skin"}`,
      ),
    );
  }
  const active = /^(inject|injects|injecting|injected|infuse|infuses|infusing|infused)\b\s*/i.exec(words);
  if (active) {
    const verb = (active[1] as string).toLowerCase();
    const form = verb.endsWith("ing")
      ? "applying"
      : verb.endsWith("ed")
        ? "applied"
        : verb.endsWith("s")
          ? "applies"
          : "apply";
    const rest = words.slice(active[0].length);
    const on = /\s+(?:along|into|in|under|beneath|across|at|to|around)\b[\s\S]*$/i.exec(rest);
    const where = on
      ? on[0].replace(
          /\b(?:into|under|beneath|in(?=\s+(?:the|your)\b))\b(?!\s+(?:the\s+)?(?:eyes|under-eyes))/i,
          "to",
        )
      : "";
    const surface = passage.hair ? "scalp" : "skin";
    const object = on ? rest.slice(0, on.index) : rest;
    const needle =
      /^\s+(?:with|by|through|using) (?:an? |our |the )?(?:\w+ )?(?:needles?|syringe|cannula|technique)\b/i.exec(
        after,
      )?.[0];
    if (needle)
      found.push(
        said(
          context,
          mark.start,
          mark.end + needle.length,
          `${form} ${object}${where || ` to the ${surface}`}`.replace(/\s+/g, " "),
        ),
      );
    // "Injected directly into the scalp": to the scalp.
    const inner = /\b(?:into|in|under)\s+(?:the\s+)?(skin|scalp|face)\b/i.exec(after);
    if (!on && inner && /^\s+(?:directly\s+|straight\s+)?(?:into|in|under)\b/i.test(after))
      found.push(
        said(
          context,
          mark.start,
          mark.end + inner.index + inner[0].length,
          `${form} ${object} to the ${inner[1]}`.replace(/\s+/g, " "),
        ),
      );
    found.push(said(context, mark.start, mark.end, `${form} ${object}${where}`.trim()));
    if (/^\s+(?:along|across|at|around)\b/i.test(where))
      found.push(
        said(
          context,
          mark.start,
          mark.end,
          `${form} ${object} to the ${surface}${where}`.replace(/\s+/g, " "),
        ),
      );
    found.push(
      said(context, mark.start, mark.end, `${form} ${object} to the ${surface}`.replace(/\s+/g, " ")),
    );
  }
  const noun = /\b(?:injections?|shots?|jabs?|mesotherapy|injectables)\b/i.exec(words);
  if (noun) {
    const many = /s$/i.test(noun[0]) && !/therapy/i.test(noun[0]);
    const exosome = /\bexosom\w*|\bexo\b/i.exec(words);
    const kind =
      passage.hair &&
      !/\bscalp\b/i.test(after) &&
      !/\b(?:eye)?(?:brows?|lash(?:es)?)\b|\bbeards?\b/i.test(text)
        ? "scalp"
        : "topical";
    const thing = many ? "treatments" : "treatment";
    const named = /\b(?:scalp|lip|hair|face|eye)\b/i.test(words) ? capitalAs(thing, noun[0]) : thing;
    const inner = words.replace(noun[0], named);
    const spot = /^\s+(?:under|in|into|along|around|at|across)\s[^,.;:!?]*/i.exec(after)?.[0];
    // "A doctor places them by mesotherapy": applies them.
    const byIt =
      /\b(place|deliver|give|put|administer)(s?)\s+(them|it|(?:the )?exosomes)\s+(?:by\s+)?$/i.exec(before);
    if (byIt && (/\bby\s+$/i.test(before) || /^by\b/i.test(words)))
      found.push(
        said(
          context,
          byIt.index,
          mark.end,
          `${byIt[2] ? "applies" : "apply"} ${byIt[3]} to the ${passage.hair ? "scalp" : "skin"}`,
        ),
      );
    // "Exosomes by injection": those that are applied.
    if (
      /^by (?:an? )?(?:[\p{L}-]+ )?(?:injections?|mesotherapy)$/iu.test(words) &&
      /\bexo\p{L}*\s+$/iu.test(before)
    )
      found.push(said(context, mark.start, mark.end, `applied to the ${passage.hair ? "scalp" : "skin"}`));
    const ofThem =
      /^([\s\S]*?)(?:micro-?|mini-?)?(?:scalp |hair )?(?:injections?|shots?|jabs?) of (?:our )?exosomes$/i.exec(
        words,
      );
    if (ofThem) {
      const named = `${ofThem[1]}exosome ${passage.hair && !/\bscalp\s+$/i.test(before) ? "scalp " : ""}${thing}`;
      found.push(said(context, mark.start, mark.end, /^\p{Lu}/u.test(words) ? upperFirst(named) : named));
    }
    if (exosome && /\bwith\b/i.test(words.slice(noun.index, exosome.index)))
      found.push(said(context, mark.start, mark.end, cleaned(inner)));
    if (/^\s+with exosomes/i.test(after)) found.push(said(context, mark.start, mark.end, cleaned(inner)));
    if (exosome && spot)
      found.push(
        said(
          context,
          mark.start,
          mark.end + spot.length,
          `${cleaned(`topical exosome ${thing}`)}${spot.replace(/\b(?:into|in) the\b/gi, "on the")}`,
        ),
      );
    if (exosome) {
      const place = /\b(?:scalp|lip|joint|knee|hip|hair)\b/i.test(words);
      const led = place
        ? inner.replace(/\bhair(?= (?!removal|colou?r|cut)\p{L})/iu, (word) => capitalAs("scalp", word))
        : inner.replace(
            exosome[0],
            kind === "scalp" && /exosome$/i.test(exosome[0])
              ? `${exosome[0]} scalp`
              : `${kind} ${exosome[0].toLowerCase()}`,
          );
      for (const wording of [led, inner]) found.push(said(context, mark.start, mark.end, cleaned(wording)));
      found.push(
        said(
          context,
          mark.start,
          mark.end,
          cleaned(
            kind === "scalp" && !/\bscalp\b/i.test(before.slice(-8) + words)
              ? `exosome scalp ${thing}`
              : `topical exosome ${thing}`,
          ),
        ),
      );
    } else found.push(said(context, mark.start, mark.end, cleaned(inner.replace(thing, `${kind} ${thing}`))));
  }
  const intradermal = /\b(?:intradermal(?:ly)?|subcutaneous|injectable|sub-?dermal)\b/i.exec(words);
  if (intradermal) {
    const word = /ly$/i.test(intradermal[0]) ? "topically" : "topical";
    found.push(
      said(
        context,
        mark.start + intradermal.index,
        mark.start + intradermal.index + intradermal[0].length,
        capitalAs(word, intradermal[0]),
      ),
    );
  }
  if (
    /under the skin|fine needle|needle/i.test(words) &&
    /^(?:is|are|was|were|placed|delivered|given|put)\b/i.test(words) &&
    passive === null
  ) {
    found.push(
      said(context, mark.start, mark.end, `${past.test(words) ? "were" : "are"} applied to the skin`),
    );
    found.push(said(context, mark.start, mark.end, "applied to the skin"));
  }
  if (/^(?:goes|go|goes in)\b/.test(words))
    found.push(said(context, mark.start, mark.end, "is applied to the skin"));
  void before;
  found.push(...dropped(context));
  return found;
};

const parts = `(?:the |your )?${bodyPart}(?:,? and (?:the |your )?${bodyPart})?`;
/** "Injected [under the skin around the mouth, in tiny doses]", "[along the hairline]". */
const placeAfter = new RegExp(
  `^(?:\\s+(?:under|into|in|beneath) (?:the |your )?(?:skin|scalp))?\\s+(along|around|round|across|at) (${parts})(?![\\p{L}-])(?:,? (?:in|at|half|every|with) (?:\\p{L}+ ){0,4}(?:doses|blebs|drops|points|apart|needles?|centimet(?:er|re)s?|inch(?:es)?|millimet(?:er|re)s?))?`,
  "iu",
);

/** Where on the skin it goes, which stays when it is only applied there. */
function placeBehind({ text, passage }: Context, from: number): { where: string; end: number } | null {
  const [whole, how, where] = placeAfter.exec(text.slice(from)) ?? [];
  if (whole === undefined || how === undefined || where === undefined) return null;
  const on = passage.hair ? "" : "to the skin ";
  return { where: `${on}${how.toLowerCase()} ${where}`, end: from + whole.length };
}

const cleaned = (words: string): string =>
  words
    .replace(/\s+/g, " ")
    .replace(/\b(topical|scalp) \1\b/gi, "$1")
    .trim();

export const penetration: Rewriter = (context) => {
  const { words, before, mark, passage, text, after } = context;
  const found: Piece[] = [];
  const surface = passage.hair ? "the surface of the scalp" : "the surface of the skin";
  if (
    /\b(?:the|our|your|these)?\s*(?:exosomes|vesicles|them)\b/i.test(words.replace(/^\S+\s/, " ")) &&
    !/^(?:exosomes|vesicles)/i.test(words)
  )
    return dropped(context).filter(({ start }) => start > 0);
  if (passage.shape === "sentence" && heldOfDepth.test(before))
    return dropped(context).filter(({ start }) => start > 0);
  const deep = /^(?:[-\w]*ly\s+)?(?:deep(?:ly)?[-\s‑])?penetrating(?=\s|$)/i.exec(words);
  if (deep) return [cut(text, mark.start, mark.start + deep[0].length)];
  const bullet = passage.shape === "bullet" || passage.shape === "cell";
  const end = bullet ? text.search(/[.!?]?\s*$/) : mark.end + depthBehind(after);
  const modal = /\b(?:can|may|will|could|might)\s+(?:also\s+|easily\s+)?$/i.exec(before);
  const motion =
    /\b(?:walk|go|pass|travel|slip|sink|soak|get|move|flow|pour|push|drive|goes|sinks?)(?:s|es)?\s+(?:\w+\s+)?$/i.exec(
      before,
    );
  const start = modal
    ? modal.index
    : motion && !/\b(?:to|not)\s+$/i.test(before.slice(0, motion.index))
      ? motion.index
      : mark.start;
  const leading = text.slice(0, start).trimEnd();
  // "That's how they get there", "the film of our exosomes entering it": nothing that is applied.
  if (
    /^[’']|^(?:water|is|was)\b.*\b(?:way|road)\b/i.test(words) ||
    /\bof (?:our |the |these )?exosomes$/i.test(leading)
  )
    return dropped(context).filter(({ start: from }) => from > 0);
  const whole = leading === "" || /[:|]$/.test(leading);
  const own = /^(is|are|was|were|be|being)\s+/i.exec(words);
  if (own) found.push(said(context, mark.start, end, `${own[1]} applied to ${surface}`));
  else if (whole)
    found.push(
      said(
        context,
        start,
        end,
        /^\p{Ll}/u.test(text.slice(start)) ? `applied to ${surface}` : upperFirst(`applied to ${surface}`),
      ),
    );
  else if (/\b(?:is|are|was|were|be|easily|been)$/i.test(leading))
    found.push(said(context, start, end, `applied to ${surface}`));
  else if (/\b(?:to)$/i.test(leading)) found.push(said(context, start, end, `be applied to ${surface}`));
  else if (/\b(?:an?|the|our|this)\s+(?:[\w-]+\s+)*?[\w-]*[^s\s]\s+(?:that|which)$/i.test(leading))
    found.push(said(context, start, end, `is applied to ${surface}`));
  else if (/\b(?:exosomes|they|vesicles|that|which|these|ones)$/i.test(leading))
    found.push(said(context, start, end, `are applied to ${surface}`));
  else if (/\b(?:it|serum|cream|gel|facial|formula|mist)$/i.test(leading))
    found.push(said(context, start, end, `is applied to ${surface}`));
  found.push(...dropped(context));
  return found;
};

/** "I am convinced that …", "very little of any serum …": what is believed, and how much, was said of the depth. */
const heldOfDepth =
  /\b(?:convinced|believe|think|certain|sure|swear|bet|persuaded|suspect)\b[^.;:]*$|\b(?:little|none|nothing|much|most|some|half|part|all) of\b[^.;:,]*$/i;

/** "… and stay there for weeks": in the depth. */
const staysThere = /^[^,.;:!?]{0,40}?\band (?:stay|remain|linger|work|last|settle|act|sit)s?\b[^,.;:!?]*/i;

/** What still belongs to the depth: up to the next clause. */
function depthBehind(after: string): number {
  const stays = staysThere.exec(after);
  if (stays) return stays[0].trimEnd().length;
  const stop =
    /[,.;:!?…()–—"”]|\s+(?:while|when|where|after|before|within|so|overnight|but|because|every|with)\b|\s+and\s+(?:is|are|they|it|we|then|costs?|stays?|feels?|looks?)\b|$/i.exec(
      after,
    );
  return after.slice(0, stop?.index ?? 0).trimEnd().length;
}
