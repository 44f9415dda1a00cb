/** What a whole sentence, bullet or cell becomes where its claim cannot be mended in place. */

import { effectVerbs } from "../../claims/effects/words.ts";
import { wordKey } from "../../language/spelling.ts";
import type { Profile } from "../../rules/rule.ts";
import { capitalLike, casedLike, lowerFirst, upperFirst } from "../grammar.ts";
import type { Mark, Passage } from "../passage.ts";
import { isNameCell, isSold } from "../priceLines.ts";
import { ofBody } from "../unmendable.ts";

import { notApproval, notApprovalAlone } from "./claims/legal.ts";
import { concernOf, isAmongConcerns } from "./concerns.ts";
import { described, placeIn, toldBesides } from "./descriptions.ts";
import { clauseOf, type Goal, goalOf, nounPhrase, verbPhrase } from "./goals.ts";
import { isDisclaimedDescription, keepsHeadline } from "./headlines.ts";
import { inPlace } from "./inPlace.ts";
import { isSlot, openingOf } from "./openings.ts";
import { holderOf, particleCount, purification, storage } from "./productData.ts";
import { harmInCell, isWording, readBehindHead, rowHead } from "./rows.ts";
import { isSetAgainst, pointsElsewhere, spokeOf } from "./setAgainst.ts";
import { listForm, listsReasons, verbOfItem } from "./siblings.ts";
import { partIn, plainName, plainThing, pricedName, serviceName } from "./thingNames.ts";
import {
  isTakenUp,
  plantIn,
  regulatorIn,
  type Subject,
  speaksOfPlants,
  subjectOf,
  treatsReaders,
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
            : "Exosome scalp treatment",
        passage.text,
      ),
    );
  found.push(...pricedName(passage));
  const named = plainName(passage, rules);
  if (named) found.unshift(named);
  const { kind } = passage.block;
  if (/^(?:title|description|data)$/.test(kind) && (passage.body || ofBody.test(passage.text)))
    found.unshift(...described(passage));
  else if (isDisclaimedDescription(passage, rules)) found.unshift(...described(passage));
  else if (/^(?:title|description)$/.test(kind)) {
    const besides = toldBesides(passage);
    if (besides !== null) found.unshift(besides);
    found.push(...described(passage));
  }
  if (passage.shape === "heading") {
    const about = casedLike(`About exosomes${placeIn(passage.text)}`, passage.text);
    // A facial is no stand-in for a drip.
    if (passage.body) found.unshift(about);
    else found.push(about);
  }
  const bare = passage.shape === "heading" || !isSlot(openingOf(passage), passage);
  return found.flatMap((text) =>
    text === null ? [null] : [...new Set([inPlace(text, passage), ...(bare ? [text] : [])])],
  );
}

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
      if (listsReasons(passage)) return [null];
      // "They whisper to your cells", of exosomes from fat: nothing is to be said of plants.
      if (!speaksOfPlants(passage)) return passage.marks.length > marks.length ? [] : [null];
      // A page is not named for a caveat.
      if (shape === "heading" && passage.block.level === 1)
        return [
          styled(`About ${plantIn(text).toLowerCase()} exosomes`),
          styled(`${plantIn(text)} exosomes may have little effect on human cells`),
        ];
      return [styled(`${plantIn(text)} exosomes may have little effect on human cells.`)];
    case "potency-claim":
      return particleCount(passage, styled);
    case "penetration-claim": {
      const subject = subjectOf(passage);
      const { text: who, plural } = pointsElsewhere(subject.text, passage)
        ? { text: "The exosomes", plural: true }
        : subject;
      const is = plural ? "are" : "is";
      return [
        // A step of a protocol tells what to do.
        ...(passage.block.list?.ordered && tellsStep.test(text)
          ? [styled(`Apply the exosomes to the surface of the ${passage.hair ? "scalp" : "skin"}.`)]
          : []),
        styled(
          sentence || tellsOfThem(passage)
            ? `${who} ${is} applied to the surface of the ${passage.hair ? "scalp" : "skin"}.`
            : `Applied to the surface of the ${passage.hair ? "scalp" : "skin"}.`,
        ),
      ];
    }
    case "safety-claim":
      // "A week in a hot car does it no harm": it is about how it keeps.
      if (passage.marks.some((mark) => mark.rule === "stability-claim")) return [];
      if ((sentence || shape === "label") && listsReasons(passage)) return [null];
      // Behind a word of lasers the side effects would be theirs.
      if (sentence && isSetAgainst(passage))
        return [
          ...(passage.marks.some(({ rule: other }) => other === "stem-cell-conflation") ||
          /\bstem cell (?:therapy|effect|treatment)/i.test(text)
            ? ["Exosomes are not stem cells."]
            : []),
          "Exosomes may have side effects.",
        ];
      return sentence || shape === "heading"
        ? [
            styled(
              passage.neutral || !treatsReaders(passage.document)
                ? "Side effects are possible."
                : "Your clinician will explain the possible side effects.",
            ),
          ]
        : shape === "cell"
          ? [styled(harmInCell(passage)), styled("Ask your clinician.")]
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
      if (listsReasons(passage)) return [null];
      const by = regulatorIn(text, profile);
      const name = by.replace(/^the /, "");
      const { text: who, plural } = subjectOf(passage);
      return [
        ...(sentence && rule === "approval-forecast" ? spokeOf(passage) : []),
        // "It has the FDA's blessing. It travels without ice.": of it the next one speaks, too.
        ...(sentence && rule === "approval-claim" && (/^(?:It|They)$/.test(who) || isTakenUp(passage, who))
          ? [`${who} ${plural ? "are" : "is"} not approved by ${by}.`]
          : []),
        styled(`No exosome product is approved by ${by}.`),
        ...(by.includes(" or ") ? [] : [styled(`No exosome product is ${name}-approved.`)]),
      ];
    }
    case "registration-claim":
      return [...registered(passage, marks, profile, styled), null];
    case "proof-claim":
      if (sentence && listsReasons(passage)) return [null];
      if (isWording(passage)) return [styled("The evidence is limited."), null];
      if (shape === "heading") return [styled("What is known so far")];
      if (
        shape === "cell" &&
        /\b(?:evidence|proof|proven|research|stud(?:y|ies)|trials?|science)\b/i.test(rowHead(passage))
      )
        return [styled("Limited."), null];
      return sentence ? [evidence(subjectOf(passage)), null] : [null];
    case "stability-claim":
      return storage(passage, styled);
    case "purity-claim":
      // "… ... $120": no method is to be had for it.
      return isSold(passage) ? [null] : purification(passage, styled);
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
        : isSold(passage) || (shape === "bullet" && listsReasons(passage))
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

/** Where it is made, and that what the authorities did there is no approval. */
function registered(
  passage: Passage,
  marks: readonly Mark[],
  profile: Profile,
  styled: (words: string) => string,
): (string | null)[] {
  const { text, shape } = passage;
  const words = marks.map((mark) => text.slice(mark.start, mark.end)).join(" ");
  const act = notApproval(passage, words, profile);
  const place = madeIn.exec(text);
  const plain = styled(`${upperFirst(notApprovalAlone(passage, words, profile))}.`);
  // "From an FDA-approved lab": what is said to be approved is not.
  if (shape === "sentence" && /\b(?:approved|cleared) (?:lab|facilit|plant|site|factor)/i.test(text))
    return [`No exosome product is approved by ${regulatorIn(text, profile)}.`, plain];
  if (!place?.[1] || shape === "cell" || shape === "heading") return [plain];
  const { text: who, plural } = holderOf(passage);
  return [
    shape === "sentence"
      ? `${who} ${plural ? "come" : "comes"} from ${place[1]}; ${act}.`
      : `From ${place[1]}; ${act}${ended(text)}`,
    plain,
  ];
}

/** "A bottle from [an ISO-certified hall] can be trusted blind." */
const madeIn =
  /\b(?:in|from|by|out of|at) ((?:an?|our|the|its) (?:(?:(?!of |that |which |is |are )[\p{L}\d-]+ ){1,5}?(?:labs?|laborator(?:y|ies)|facilit(?:y|ies)|factor(?:y|ies)|plants?|suites?|clean ?rooms?|halls?|premises|sites?|tissue banks?)\b|(?:lab|laboratory|facility|factory|plant|clean ?room|tissue bank) (?:that|which|the) [^,.;:!?”"]+))/iu;

const tellsStep =
  /^\W*(?:(?:then|next|finally|now),? )?(?:use|let|allow|press|roll|work|drive|push|bring|apply|spread|massage|deliver|drip|place|stamp|infuse|guide|move|run|needle|glide|pass|wait|leave)\b/i;

const invites =
  /(?:^\W*|[,;:–—]\s*|\b(?:so|and|please)\s+)((?:call|text|ring|phone|email|message|DM|whatsapp|book|reserve|reply|enquire|drop in|pop in|walk in|sign up)\b(?! (?:it|them|this|out|up|is|are)\b)[^,;!?–—]*?)(?=\s+(?:before|while|until|and (?:see|get|join|try|be|meet|discover|feel|enjoy|experience)|as|or|if|because)\b|[,;!?–—]|\.?\s*$)/i;

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

/** A final stop only where the old words had one, or tags that stood for it. */
function ended(text: string): string {
  return /[.!?]\s*$|^\s*#|\s#[\p{L}\p{N}_]+\s*$/u.test(text) ? "." : "";
}

function evidence({ text }: Subject): string {
  if (text === "It") return "The evidence for it is limited.";
  const who = /^(?:They|These|This|Ours)$/.test(text)
    ? "exosomes"
    : /^(?!Exo)\p{Lu}\p{L}*(?:\p{Lu}|[’']s)|^(?!(?:The|Our|All|These|This|Both|Every|Each|Any|No|Your|My|Most|Some|Exo\p{L}*)\b)\p{Lu}\p{L}+ (?:exo|\p{Lu})/u.test(
          text,
        )
      ? text
      : lowerFirst(text);
  // "Verified exosome protocol.": the protocol.
  const article = /^exosome \p{L}+[^s\W]$/u.test(who) && !/therapy$/.test(who) ? "the " : "";
  return `The evidence for ${article}${who} is limited.`;
}

/** "Old scars fill in", "Skin mends itself overnight": something is told of what stands first. */
const tells =
  /^\W*(?!\p{L}+ (?:\p{L}+ )?(?:that|which|who|with|of|from|for)\b)(?:\p{L}+[ -]){0,2}(?:\p{L}+s \p{Ll}+(?!s\b)|(?!\p{L}+s\b)\p{L}+ \p{Ll}+s)\b/u;

/** "It has dried up many a cold sore": a line of a caption that is a clause, without its stop. */
const tellsOfThem = ({ shape, text, block }: Passage): boolean =>
  shape === "label" &&
  !block.list &&
  /^\W*(?:It|They|Exosomes|Ours|These)(?:[’'](?:s|ve|re|ll))? (?!for\b|from\b|with\b|in\b|and\b|on\b|of\b|at\b|or\b|vs\b|plus\b|after\b|before\b)\p{Ll}/u.test(
    text,
  );

function sayOf(passage: Passage, goal: Goal): string {
  const { text: who, plural } = subjectOf(passage);
  return `${who} ${verbPhrase(goal, plural ? "base" : "third", "")}.`;
}

function looks(passage: Passage, marks: readonly Mark[]): string[] {
  const { text, shape, hair } = passage;
  const words = marks
    .map((mark) => text.slice(mark.start, mark.end))
    .join(" ")
    .replace(/\b(?:laser )?hair removal\b/gi, "");
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
    isAmongConcerns(passage) && !form
      ? concernOf(simple, hair)
      : form
        ? verbPhrase(simple, form, "", variant)
        : listForm(passage).clauses && tells.test(text)
          ? clauseOf(simple, false, "", variant)
          : nounPhrase(simple, variant),
  ].map((words) => readBehindHead(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`, passage));
  const ofHair = (hair || kind === "hair") && !ofBody.test(text.toLowerCase());
  const names =
    shape === "heading" || shape === "label" || isNameCell(passage)
      ? ofHair
        ? ["Exosomes for fuller-looking hair", "Exosome scalp treatment"]
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
  const clause = tellsOfThem(passage) ? [sayOf(passage, simple)] : [];
  return [...own, ...clause, ...(when ? [when] : []), ...(named ? names : []), ...bullets, ...names].map(
    (words) => capitalLike(words, "A"),
  );
}
