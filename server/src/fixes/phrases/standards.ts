/** What a whole sentence, bullet or cell becomes where its claim cannot be mended in place. */

import { effectVerbs } from "../../claims/effects/words.ts";
import { wordKey } from "../../language/spelling.ts";
import type { Profile } from "../../rules/rule.ts";
import { capitalLike, casedLike } from "../grammar.ts";
import type { Mark, Passage } from "../passage.ts";
import { isNameCell, isSold } from "../priceLines.ts";
import { ofBody } from "../unmendable.ts";
import { clauseOf, type Goal, goalOf, nounPhrase, verbPhrase } from "./goals.ts";
import { isDisclaimedDescription, keepsHeadline } from "./headlines.ts";
import { inPlace } from "./inPlace.ts";
import { asksForHarm, rowHead } from "./rows.ts";
import { listForm, listsReasons, verbOfItem } from "./siblings.ts";
import {
  bottledGoods,
  isTakenUp,
  plantIn,
  productNouns,
  regulatorIn,
  type Subject,
  subjectOf,
} from "./words.ts";

/** The rules whose claims outweigh the others of their sentence, the weightiest first. */
const weight = [
  "public-advertising-prohibited",
  "human-source-prohibited",
  "endorsement-claim",
  "plant-equivalence",
  "potency-claim",
  "purity-claim",
  "approval-claim",
  "approval-forecast",
  "disease-claim",
  "structure-function-claim",
  "appearance-overclaim",
  "penetration-claim",
  "safety-claim",
  "guarantee-claim",
];

/** Whole texts that could take the passage's place, the best first; a null is its removal. */
export function standards(passage: Passage, profile: Profile): (string | null)[] {
  const rules = [...new Set(passage.marks.map((mark) => mark.rule))];
  rules.sort((a, b) => rank(a) - rank(b));
  const found: (string | null)[] = [];
  // A symptom asked of the reader only leads in.
  if (/\?\W*$/.test(passage.text))
    found.push(
      null,
      casedLike(
        passage.body || ofBody.test(passage.text)
          ? "Questions?"
          : `Questions about your ${passage.hair ? "hair" : "skin"}?`,
        passage.text,
      ),
    );
  for (const rule of rules) {
    const marks = passage.marks.filter((mark) => mark.rule === rule);
    found.push(...standard(rule, passage, marks, profile));
  }
  if (passage.alone && keepsHeadline(passage, rules))
    found.unshift(
      casedLike(
        !passage.hair
          ? "Exosome facial"
          : rules.some((rule) => /^(?:disease|structure|appearance)/.test(rule))
            ? "Exosomes for fuller-looking hair"
            : "Exosome scalp facial",
        passage.text,
      ),
    );
  found.push(...pricedName(passage));
  const named = plainName(passage, rules);
  if (named) found.unshift(named);
  if (/^(?:title|description|data)$/.test(passage.block.kind) && (passage.body || ofBody.test(passage.text)))
    found.unshift(aboutThem(passage));
  else if (isDisclaimedDescription(passage, rules)) found.unshift(aboutThem(passage));
  else if (/^(?:title|description)$/.test(passage.block.kind)) found.push(aboutThem(passage));
  if (passage.shape === "heading") {
    const about = casedLike("About exosomes", passage.text);
    // A facial is no stand-in for a drip.
    if (passage.body) found.unshift(about);
    else found.push(about);
  }
  return found.flatMap((text) => (text === null ? [null] : [...new Set([inPlace(text, passage), text])]));
}

/** A title or description of a page, of which nothing can stay. */
const aboutThem = ({ block, text }: Passage): string =>
  block.kind === "title" ? casedLike("About exosomes", text) : `About exosomes${ended(text)}`;

const priceTail =
  /\s*(?:,|–|—|-|\.{2,}|…|\|)?\s*(?:from\s+)?\+?[$£€₩]\s?\d[\d,.]*\d(?:\s+(?:each|per \w+))?/i;

/** No part of a face. */
const elsewhere =
  /\b(?:body|back|hands?|arms?|legs?|chest|neck|d[ée]collet(?:é|e|age)|eyes?|lips?|foot|feet|scalp|hair|knees?|joints?|elbows?|brows?|lash(?:es)?|beard|crown|hairline|abdomen|tummy|thighs?|shoulders?)\b/i;

/** A line of a price list of which nothing but the thing and its price may stay. */
function pricedName(passage: Passage): string[] {
  const { text, shape } = passage;
  const price = priceTail.exec(text);
  // Its price stands behind it.
  if (!price && shape === "label" && isSold(passage) && /\bexo/i.test(text))
    return [casedLike(`Exosome ${things.exec(text)?.[1]?.toLowerCase() ?? "treatment"}`, text)];
  // "$100 off": no price of anything.
  if (!price || /\b(?:off|save|discount|instead|less|deposit|(?:under|below|over|above) [$£€₩])/i.test(text))
    return [];
  const tail = price[0];
  if (!/\bexo/i.test(text))
    return /^,\s+from\b/i.test(tail) && shape === "sentence" ? [`${tail.replace(/^,\s+f/i, "F")}.`] : [];
  const part = /\b(?:brow|lash|lip|neck|hand|scalp|body|eye) (?=[\p{L}-]+)/iu.exec(text);
  const own = part && things.exec(text.slice(part.index + part[0].length));
  const thing =
    (own?.index === 0 ? part?.[0].toLowerCase() + (own[1] as string).toLowerCase() : undefined) ??
    things.exec(text)?.[1]?.toLowerCase() ??
    (elsewhere.test(text) ? `${partIn(text)}treatment` : "facial");
  const count = /\b\p{L}+-(?:session|visit|month|week|step)(?=\s+exo)/iu.exec(text)?.[0];
  const time =
    /(?<=,\s)(?:\d+ ?(?:min(?:ute)?s?|hours?|h|hrs?)|(?:\d+|two|three|four|five|six) (?:visits?|sessions?))(?=\s*[,–—.|:])/i.exec(
      text.slice(0, price.index + 1),
    )?.[0];
  const joint = /^\s*(?:,|–|—|-|\.{2,}|…|\|)/.test(tail) ? tail : `, ${tail.trimStart()}`;
  const stop = /[.]\s*$/.test(text) ? "." : "";
  // "Exo Facial" where the menu says "Exo".
  const exo = /\bexo(?![\p{L}-])/iu.test(text) ? "Exo" : "Exosome";
  const named = (what: string): string =>
    casedLike(count ? `${count} exosome ${what}` : `${exo} ${what}`, text.slice(0, price.index)) +
    (time ? `, ${time}` : "") +
    joint +
    stop;
  // "A course of four, $980".
  const often = new RegExp(`\\b${thing}( of (?:\\d+|two|three|four|five|six|eight|ten|twelve))\\b`, "i").exec(
    text,
  );
  const whole = `${thing}${often?.[1] ?? ""}`;
  return [named(whole), named(whole.replace(partIn(text), ""))];
}

/** "Exosome One-and-Done": a name on a menu is a name still. */
function plainName({ text, shape }: Passage, rules: readonly string[]): string | null {
  if (
    shape === "sentence" ||
    shape === "cell" ||
    !/^\W*(?:\p{L}+ )?exosome\b/iu.test(text) ||
    text.length > 48
  )
    return null;
  if (!rules.every((rule) => /^(?:guarantee-claim|stem-cell-conflation)$/.test(rule))) return null;
  const thing = things.exec(text)?.[1]?.toLowerCase() ?? "treatment";
  const price = /[\s.…–—,|-]*[$£€₩]\s?\d[\d,.]*\s*$/.exec(text)?.[0] ?? "";
  return casedLike(`Exosome ${thing}`, text) + price;
}

const things = new RegExp(
  `(?<!after |-)\\b((?!lines?\\b)(?:${productNouns})|microneedling|program(?:me)?|plan|series)\\b`,
  "i",
);

function rank(rule: string): number {
  const at = weight.indexOf(rule);
  return at < 0 ? weight.length : at;
}

function standard(
  rule: string,
  passage: Passage,
  marks: readonly Mark[],
  profile: Profile,
): (string | null)[] {
  const { shape, text } = passage;
  const sentence = shape === "sentence";
  const styled = (words: string): string =>
    sentence ? words : casedLike(words.replace(/\.$/, ended(text)), text);
  switch (rule) {
    case "disease-claim":
    case "structure-function-claim":
    case "appearance-overclaim":
      // A page of news or education makes no claim of its own.
      return [
        ...(sentence && passage.neutral ? ["The evidence for exosomes is limited."] : []),
        ...looks(passage, marks).map((words) => styled(words)),
      ];
    case "plant-equivalence":
      return [styled(`${plantIn(text)} exosomes may have little effect on human cells.`)];
    case "potency-claim":
      // "A billion reasons to try it", "our bodies make billions": no count of what is sold.
      if (
        /\b(?:billion|million|thousand|hundred)s? (?:\p{L}+ )?(?:reasons|ways|times|excuses|thanks|dollars|people|clients|women|men|years)\b|\b(?:our|your|the human|every) (?:own )?(?:bod(?:y|ies)|cells?) (?:\p{L}+ )?(?:makes?|produces?|releases?|sends?)\b/iu.test(
          text,
        )
      )
        return [null, "Particle count: [number] per vial by [method]; a count does not measure effect."];
      // "More concentrated than PRP": it is the rival that it is about, and no count.
      if (
        !/\d|\b(?:billion|million|trillion|count|dose|particles?)\b/i.test(text) &&
        passage.marks.some((mark) => mark.rule === "superiority-claim")
      )
        return [null];
      return [
        // "Per pump | 12 billion": per what is said.
        ...(shape === "cell" &&
        /\b(?:per|particles?|count|concentration|dose|strength|contains)\b/i.test(rowHead(passage))
          ? [styled("[number] by [method]; a count does not measure effect.")]
          : []),
        // A line of a menu names something.
        isSold(passage) && shape !== "cell"
          ? null
          : styled("Particle count: [number] per vial by [method]; a count does not measure effect."),
      ];
    case "penetration-claim": {
      const { text: who, plural } = subjectOf(passage);
      const is = plural ? "are" : "is";
      return [
        // A step of a protocol tells what to do.
        ...(passage.block.list?.ordered && tellsStep.test(text)
          ? [styled(`Apply the exosomes to the surface of the ${passage.hair ? "scalp" : "skin"}.`)]
          : []),
        styled(
          sentence
            ? `${who} ${is} applied to the surface of the ${passage.hair ? "scalp" : "skin"}.`
            : `Applied to the surface of the ${passage.hair ? "scalp" : "skin"}.`,
        ),
      ];
    }
    case "safety-claim":
      if (sentence && listsReasons(passage)) return [null];
      return sentence || shape === "heading"
        ? [
            styled(
              passage.neutral || bottledGoods(passage.document) !== null
                ? "Side effects are possible."
                : "Your clinician will explain the possible side effects.",
            ),
          ]
        : shape === "cell"
          ? [
              styled(asksForHarm(passage) ? "Possible; ask your clinician." : "Ask your clinician."),
              styled("Possible; ask your clinician."),
            ]
          : [styled("Possible side effects: ask your clinician."), null];
    case "guarantee-claim":
      return [
        styled(
          shape === "cell" || shape === "bullet" ? "Results vary." : "Results vary from person to person.",
        ),
        styled("Results vary from person to person."),
      ];
    case "approval-claim":
    case "approval-forecast": {
      const by = regulatorIn(text, profile);
      const name = by.replace(/^the /, "");
      const { text: who, plural } = subjectOf(passage);
      return [
        // "It has the FDA's blessing. It travels without ice.": of it the next one speaks, too.
        ...(sentence && rule === "approval-claim" && (/^(?:It|They)$/.test(who) || isTakenUp(passage, who))
          ? [`${who} ${plural ? "are" : "is"} not approved by ${by}.`]
          : []),
        styled(`No exosome product is approved by ${by}.`),
        styled(`No exosome product is ${name}-approved.`),
      ];
    }
    case "registration-claim":
      return [styled("Registration is not approval."), null];
    case "proof-claim":
      if (sentence && listsReasons(passage)) return [null];
      if (shape === "heading") return [styled("What is known so far")];
      if (
        shape === "cell" &&
        /\b(?:evidence|proof|proven|research|stud(?:y|ies)|trials?|science)\b/i.test(rowHead(passage))
      )
        return [styled("Limited."), null];
      return sentence ? [evidence(subjectOf(passage)), null] : [null];
    case "stability-claim":
      return [
        ...(shape === "cell" && /\b(?:storage|store|stored|shelf|keeps?)\b/i.test(rowHead(passage))
          ? [styled("[conditions and shelf life, with the maker’s data]")]
          : []),
        styled("Storage: [conditions and shelf life, with the maker’s data]."),
        null,
      ];
    case "purity-claim": {
      const subject = subjectOf(passage);
      // What carries them is not what is purified.
      const { text: who, plural } = /^The (?!.*exo)/i.test(subject.text)
        ? { text: "Exosomes", plural: true }
        : subject;
      return [
        // A page that sells none says nothing of how they are purified.
        ...(sentence && passage.neutral ? [null] : []),
        sentence
          ? `${who} ${isOfThePast(text) ? (plural ? "were" : "was") : plural ? "are" : "is"} purified by [method].`
          : styled("Purified by [method]."),
        ...(sentence ? ["Exosomes are purified by [method]."] : []),
        null,
      ];
    }
    case "superiority-claim":
      return [null];
    case "hype":
    case "trend-pressure":
      return [...invitation(passage), null];
    case "stem-cell-conflation":
      // "Little living cells": of stem cells nobody spoke.
      return sentence
        ? [
            /\bcells?\b/i.test(text) && !/\bstem/i.test(text)
              ? "Exosomes are not cells."
              : "Exosomes are not stem cells.",
            null,
          ]
        : isSold(passage)
          ? [null]
          : [styled("Exosomes are not stem cells."), null];
    case "human-source-prohibited":
      if (shape === "heading") return [styled(offers(text))];
      return [
        null,
        sentence
          ? "The exosomes come from [species and tissue, or plant and part], according to [maker]."
          : null,
      ];
    case "public-advertising-prohibited":
      return shape === "heading" ? [styled(offers(text)), null] : [null];
    case "endorsement-claim":
      return shape === "heading" ? [styled("What to expect")] : [null];
    case "injection-claim":
    case "restricted-expression":
      return shape === "heading" ? [styled("Exosome facials"), styled("Our facials")] : [null];
    default:
      return [null];
  }
}

/** "They were of the highest purity": of those that were. */
const isOfThePast = (text: string): boolean =>
  /^\W*(?:they|it|these|ours) (?:were|was|had|came)\b/i.test(text);

const tellsStep =
  /^\W*(?:(?:then|next|finally|now),? )?(?:use|let|allow|press|roll|work|drive|push|bring|apply|spread|massage|deliver|drip|place|stamp|infuse|guide|move|run|needle|glide|pass|wait|leave)\b/i;

const invites =
  /(?:^\W*|[,;:–—]\s*|\b(?:so|and|please)\s+)((?:call|text|ring|phone|email|message|DM|book|reserve)\b(?! (?:it|them|this|out|up|is|are)\b)[^,;!?–—]*?)(?=\s+(?:before|while|until|and (?:see|get|join|try|be|meet|discover|feel|enjoy|experience)|as|or|if|because)\b|[,;!?–—]|\.?\s*$)/i;

/** "… so call 555 0187 before they vanish": what the reader is asked to do stays. */
function invitation({ text, shape }: Passage): string[] {
  if (shape !== "sentence") return [];
  const asked = invites.exec(text)?.[1];
  return asked && /\s|\d/.test(asked.trim())
    ? [`${asked.charAt(0).toUpperCase()}${asked.slice(1).trim()}.`]
    : [];
}

/** What a section is about that may not name what it offers. */
function offers(text: string): string {
  return /facial|treatment|therap|visit|session/i.test(text) ? "Our facials" : "Our products";
}

/** Cells of one row say the same in other words; the first that tells of an effect says it plainly. */
const columnOf = ({ block: { table } }: Passage): number => Math.max(0, (table?.column ?? 0) - 1);

/** A final stop only where the old words had one. */
function ended(text: string): string {
  return /[.!?]\s*$/.test(text) ? "." : "";
}

function evidence({ text }: Subject): string {
  if (text === "It") return "The evidence for it is limited.";
  const who = /^(?:They|These|This|Ours)$/.test(text)
    ? "exosomes"
    : /^(?!Exo)\p{Lu}\p{L}*(?:\p{Lu}|[’']s)|^(?!(?:The|Our|All|These|This|Both|Every|Each|Any|No|Your|My|Most|Some|Exo\p{L}*)\b)\p{Lu}\p{L}+ (?:exo|\p{Lu})/u.test(
          text,
        )
      ? text
      : text.charAt(0).toLowerCase() + text.slice(1);
  return `The evidence for ${who} is limited.`;
}

const serviceName = new RegExp(
  `^[\\p{L}’'& -]{3,44}\\b(visits?|soaks?|wraps?|plans?|series|programs?|programmes?|hours?|sets?|${productNouns})(?: \\(exosomes?\\))?(,? \\d+ ?(?:ml|min(?:utes)?|oz|g)\\b)?(\\W*[$£€₩]\\s?\\d[\\d,.]*)?$`,
  "iu",
);

/** "Exosome course for stubborn melasma (4)": what is to be had, how often, and for which part. */
function plainThing(text: string): string {
  const thing = things.exec(text)?.[1]?.toLowerCase() ?? (elsewhere.test(text) ? "treatment" : "facial");
  const often =
    /\s\(\d+\)$|,\s(?:\d+|two|three|four|five|six|eight|ten|twelve) (?:visits?|sessions?|weeks?|months?)\b/i.exec(
      text,
    )?.[0] ?? "";
  return `Exosome ${partIn(text)}${thing}${often}`;
}

/** "Brow Regrowth Drops": the part that they are for, with a space behind it. */
function partIn(text: string): string {
  const part = /\b(?:brow|lash|lip|neck|hand|scalp|body|eye)\b/i.exec(text)?.[0].toLowerCase();
  return part ? `${part} ` : "";
}

/** "Old scars fill in", "Skin mends itself overnight": something is told of what stands first. */
const tells =
  /^\W*(?!\p{L}+ (?:\p{L}+ )?(?:that|which|who|with|of|from|for)\b)(?:\p{L}+[ -]){0,2}(?:\p{L}+s \p{Ll}+(?!s\b)|(?!\p{L}+s\b)\p{L}+ \p{Ll}+s)\b/u;

function looks(passage: Passage, marks: readonly Mark[]): string[] {
  const { text, shape, hair } = passage;
  const words = marks.map((mark) => text.slice(mark.start, mark.end)).join(" ");
  const goal = goalOf((marks[0] as Mark).rule, words, hair);
  const mixed =
    /\b(?:hair|shedding|alopecia|bald\w*|thinning (?:crowns?|temples|spots)|crowns?|hairlines?)\b/i.test(
      words,
    ) && /\b(?:skin|face|scar\w*|acne|melasma|rosacea|wrinkles?|lines|pores|spots)\b/i.test(words);
  const kind =
    goal.kind === "hair" ? "hair" : goal.kind === "firm" ? "firm" : goal.kind === "calm" ? "calm" : "skin";
  if (shape === "sentence") {
    const { text: who, plural } = subjectOf(passage);
    const verb = (base: string): string => (plural ? base : `${base}s`);
    const said = {
      hair: `${who} ${verb("give")} hair a fuller look.`,
      firm: `${who} ${verb("help")} skin look firmer.`,
      calm: `${who} ${verb("help")} ${hair ? "the scalp" : "skin"} look calm.`,
      skin: `${who} ${verb("improve")} the look of skin.`,
    };
    if (mixed) return [`${who} ${verb("improve")} the look of skin and hair.`];
    return kind === "skin" || kind === "hair" ? [said[kind]] : [said[kind], said.skin];
  }
  if (shape === "heading" && /^(?:conditions|diseases|concerns|problems|indications)\b/i.test(text))
    return ["Questions to ask us"];
  const first = /^\W*(?:visibly\s+)?(\p{L}+)/iu.exec(text)?.[1] ?? "";
  const verbal =
    effectVerbs.get(wordKey(first))?.form === "third" &&
    !/^(?:burns|scars|lines|marks|spots|patches)$/i.test(first) &&
    shape !== "heading";
  const simple: Goal = { kind };
  // "Stretch Mark Sessions", "Postnatal melasma package": what is to be had keeps its noun.
  const service = serviceName.exec(text);
  const own =
    service && !verbal && shape !== "bullet"
      ? [
          casedLike(`Exosome ${partIn(text)}${(service[1] as string).toLowerCase()}`, text) +
            (service[2] ?? "") +
            (service[3] ?? ""),
        ]
      : [];
  const variant = shape === "bullet" ? (passage.block.list?.index ?? 0) : columnOf(passage);
  const form = verbal ? "third" : verbOfItem(passage);
  const bullets = [
    form
      ? verbPhrase(simple, form, "", variant)
      : listForm(passage).clauses && tells.test(text)
        ? clauseOf(simple, false, "", variant)
        : nounPhrase(simple, variant),
  ].map((words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
  const ofHair = (hair || kind === "hair") && !ofBody.test(text.toLowerCase());
  const names =
    shape === "heading" || shape === "label" || isNameCell(passage)
      ? ofHair
        ? ["Exosomes for fuller-looking hair", "Exosome scalp facial"]
        : [isSold(passage) ? plainThing(text) : "Exosome facial"]
      : [];
  const named =
    shape === "heading" ||
    ((shape === "label" || isNameCell(passage)) && (/\bexo/i.test(text) || isSold(passage)) && !verbal);
  // "Faster recovery after laser": what heads the section still.
  const when =
    shape === "heading" && !/\bexo/i.test(text)
      ? /\b(?:after|before|between|during) [^.,:;–—]+$/i.exec(text)?.[0]
      : undefined;
  return [...own, ...(when ? [when] : []), ...(named ? names : []), ...bullets, ...names].map((words) =>
    capitalLike(words, "A"),
  );
}
