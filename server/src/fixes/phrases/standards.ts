/** What a whole sentence, bullet or cell becomes where its claim cannot be mended in place. */

import type { Profile } from "../../rules/rule.ts";
import { capitalLike, casedLike } from "../grammar.ts";
import type { Mark, Passage } from "../passage.ts";
import { goalOf } from "./goals.ts";
import { plantIn, regulatorIn, type Subject, subjectOf } from "./words.ts";

/** The rules whose claims outweigh the others of their sentence, the weightiest first. */
const weight = [
  "public-advertising-prohibited",
  "human-source-prohibited",
  "endorsement-claim",
  "plant-equivalence",
  "potency-claim",
  "disease-claim",
  "structure-function-claim",
  "appearance-overclaim",
  "penetration-claim",
  "safety-claim",
  "guarantee-claim",
  "approval-claim",
  "approval-forecast",
];

/** Whole texts that could take the passage's place, the best first; a null is its removal. */
export function standards(passage: Passage, profile: Profile): (string | null)[] {
  const rules = [...new Set(passage.marks.map((mark) => mark.rule))];
  rules.sort((a, b) => rank(a) - rank(b));
  const found: (string | null)[] = [];
  for (const rule of rules) {
    const marks = passage.marks.filter((mark) => mark.rule === rule);
    found.push(...standard(rule, passage, marks, profile));
  }
  return found;
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
      return looks(passage, marks).map((words) => styled(words));
    case "plant-equivalence":
      return [styled(`${plantIn(text)} exosomes may have little effect on human cells.`)];
    case "potency-claim":
      return [styled("Particle count: [number] per vial by [method]; a count does not measure effect.")];
    case "penetration-claim": {
      const { text: who, plural } = subjectOf(passage);
      const is = plural ? "are" : "is";
      return [
        styled(
          sentence
            ? `${who} ${is} applied to the surface of the ${passage.hair ? "scalp" : "skin"}.`
            : "Applied to the surface of the skin.",
        ),
      ];
    }
    case "safety-claim":
      return sentence || shape === "heading"
        ? [styled("Your clinician will explain the possible side effects.")]
        : shape === "cell"
          ? [styled("Possible; ask your clinician.")]
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
      return [
        styled(`No exosome product is approved by ${by}.`),
        styled(`No exosome product is ${name}-approved.`),
      ];
    }
    case "registration-claim":
      return [styled("Registration is not approval."), null];
    case "proof-claim":
      return sentence ? [evidence(subjectOf(passage)), null] : [null];
    case "stability-claim":
      return [styled("Storage: [conditions and shelf life, with the maker’s data]."), null];
    case "purity-claim":
      return [styled("Purified by [method]."), null];
    case "superiority-claim": {
      return [null];
    }
    case "stem-cell-conflation":
      return sentence
        ? ["Exosomes are not stem cells.", null]
        : [styled("Exosomes are not stem cells."), null];
    case "injection-claim":
      return [null];
    default:
      return [null];
  }
}

/** A final stop only where the old words had one. */
function ended(text: string): string {
  return /[.!?]\s*$/.test(text) ? "." : "";
}

function evidence({ text }: Subject): string {
  const who = /^(?:They|It|These|This|Ours)$/.test(text)
    ? "exosomes"
    : text.charAt(0).toLowerCase() + text.slice(1);
  return `The evidence for ${who} is limited.`;
}

function looks(passage: Passage, marks: readonly Mark[]): string[] {
  const { text, shape, hair } = passage;
  const words = marks.map((mark) => text.slice(mark.start, mark.end)).join(" ");
  const goal = goalOf((marks[0] as Mark).rule, words, hair);
  const kind =
    goal.kind === "hair" ? "hair" : goal.kind === "firm" ? "firm" : goal.kind === "calm" ? "calm" : "skin";
  if (shape === "sentence") {
    const { text: who, plural } = subjectOf(passage);
    const verb = (base: string): string => (plural ? base : `${base}s`);
    const said = {
      hair: `${who} ${verb("give")} hair a fuller look.`,
      firm: `${who} ${verb("help")} skin look firmer.`,
      calm: `${who} ${verb("help")} skin look calm.`,
      skin: `${who} ${verb("improve")} the look of skin.`,
    };
    return [said[kind], ...(kind === "skin" ? [] : [said.skin])];
  }
  const verbal = /^\W*(?:visibly\s+)?\p{L}+(?:s|es)\b(?=\s+\p{L})/iu.test(text) && shape !== "heading";
  const bullets = verbal
    ? {
        hair: "Gives hair a fuller look.",
        firm: "Helps skin look firmer.",
        calm: "Helps skin look calm.",
        skin: "Improves the look of skin.",
      }
    : {
        hair: "Fuller-looking hair.",
        firm: "Firmer-looking skin.",
        calm: "Calm-looking skin.",
        skin: "Fresher-looking skin.",
      };
  const names =
    shape === "heading" || shape === "label"
      ? hair || kind === "hair"
        ? ["Exosomes for fuller-looking hair", "Exosome scalp facial"]
        : ["Exosome facial"]
      : [];
  return [...(shape === "heading" ? names : []), bullets[kind], ...names].map((words) =>
    capitalLike(words, "A"),
  );
}
