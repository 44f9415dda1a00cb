/** Words that the rewrites are built from: the product's nouns, regulators, the subject of a sentence. */
import { effectVerbs } from "../../claims/effects/words.ts";
import { wordKey } from "../../language/spelling.ts";
import { profileData, profiles } from "../../rules/profiles/index.ts";
import type { Profile } from "../../rules/rule.ts";
import type { Passage } from "../passage.ts";

/** What is sold: "serum", "facials". */
export const productNouns =
  "serums?|facials?|creams?|masks?|mists?|gels?|treatments?|therap(?:y|ies)|balms?|ampoules?|drops|lotions?|peels?|boosters?|patch(?:es)?|sessions?|tonics?|infusions?|protocols?|formulas?|products?|lines?|toners?|oils?|kits?|vials?|packages?|rituals?|upgrades?|shampoos?|courses?|solution|concentrate|fluid";

/** What can be had: a name without it names nothing. */
export const goods = new RegExp(`\\b(?:exo\\p{L}*|vesicles|${productNouns})\\b`, "iu");

const subject = new RegExp(
  `^((?:(?:Our|The|These|This|Your|My|All our|Both our)\\s+)?(?:[\\p{L}’'-]+\\s+){0,2}?exosom(?:e|es|al)(?:[\\s-](?:scalp|hair|skin|face|eye|neck|hand|body))?(?:[\\s-](?:${productNouns}))*)(?=\\s|[,.:;!?]|$)`,
  "iu",
);

/** "These powerful messengers": exosomes, called by what they are or do. */
const messenger =
  /^(?:These|This) (?:[\p{L}-]+ ){0,2}(?:messengers?|vesicles?|particles?|facials?|serums?|treatments?|therap(?:y|ies)|ampoules?|masks?|creams?|sessions?)\b/u;

function isDeterminer(word: string, text: string): boolean {
  if (word !== "These" && word !== "This") return false;
  const next = /^\p{Ll}+/u.exec(text.slice(word.length).trimStart())?.[0] ?? "";
  // "These vesicles", but "this heals".
  if (/s$/.test(next)) return word === "These";
  return !auxiliary.test(next) && !effectVerbs.has(wordKey(next));
}

const auxiliary = /^(?:is|are|was|were|can|will|may|might|could|does|do|has|have|helps?|works?)$/;

export interface Subject {
  readonly text: string;
  readonly plural: boolean;
}

/** Of whom a sentence about exosomes speaks; "Exosomes" where it does not say so at its start. */
export function subjectOf({ text, marks }: Passage): Subject {
  const pronoun = /^(They|It|Ours|(?:These|This)(?=\s+\p{Ll}+))(?=\s|['’])/u.exec(text)?.[0];
  if (pronoun && !isDeterminer(pronoun, text))
    return { text: pronoun, plural: /^(?:They|These|Ours)$/.test(pronoun) };
  const pointed = messenger.exec(text)?.[0];
  if (pointed) return { text: pointed, plural: /^These/.test(pointed) };
  // Words that are claims themselves describe no subject.
  const claimed = marks.filter(
    (mark) => mark.end <= 40 && !/^(?:disease|structure|appearance)/.test(mark.rule),
  );
  const own = claimed.reduceRight(
    (kept, mark) =>
      kept.slice(0, mark.start) +
      kept.slice(mark.start, mark.end).replace(/^.*?(?=exosom|$)/i, "") +
      kept.slice(mark.end),
    text,
  );
  const named = subject.exec(own.replace(/\s+/g, " ").replace(/^(?:[^\p{L}]*)/u, ""));
  if (
    named?.[1] &&
    !/\b(?:is|are|has|have|of|with|by|in|for|and|that|what|how|why|when|if|where|new|now|try|meet|book|get|add|see|with|put|on|at|thanks|behind|stand|stands|due|to|from|powered|using|say|no|not|combined|combining)\b/i.test(
      named[1],
    )
  ) {
    const words = named[1].trim();
    // "Exosome (what?) revives …": the noun that it describes was not understood.
    if (/exosom(?:e|al)$/i.test(words)) return { text: "Exosomes", plural: true };
    return {
      text: words.charAt(0).toUpperCase() + words.slice(1),
      plural: /s$/i.test(words) && !/ss$/i.test(words),
    };
  }
  // "RosaVes Pro raises …": a product by its name.
  const product = /^((?:\p{Lu}[\p{L}\d-]+ ){1,2}\p{Lu}[\p{L}\d-]+) (\p{Ll}+s)\b/u.exec(text);
  if (product?.[1] && effectVerbs.get(wordKey(product[2] as string))?.form === "third")
    return { text: product[1], plural: false };
  const inside = new RegExp(`\\b((?:our|the|this)\\s+exosome\\s(?:${productNouns}))\\b`, "i").exec(text);
  if (inside?.[1]) {
    const words = inside[1];
    return { text: words.charAt(0).toUpperCase() + words.slice(1), plural: /[^s]s$/i.test(words) };
  }
  return { text: "Exosomes", plural: true };
}

/** The regulator that a text names, else the profile's. */
export function regulatorIn(text: string, profile: Profile): string {
  return (profiles.find(({ mentions }) => mentions.test(text)) ?? profileData(profile)).regulator;
}

const plants =
  /\b(roses?|apples?|centella|cica|ginseng|grapes?|lotus|edelweiss|aloe|citrus|lemon|algae?|seaweed|lavender|orchid|green[- ]tea|nettle|rice|oat|tomato|broccoli|mugwort|fig|birch|mulberry|sunflower|cucumber|turmeric|bamboo|calendula|chamomile|camellia|peony|finger[- ]lime|tiger[- ]grass|ginger|carrot|samphire|botanical)\b/i;

/** The plant that a text names, as an adjective: "Rose"; "Plant" where it names none. */
export function plantIn(text: string): string {
  const plant = plants
    .exec(text)?.[1]
    ?.toLowerCase()
    .replace(/^roses$/, "rose")
    .replace(/^apples$/, "apple")
    .replace(/^grapes$/, "grape");
  if (!plant || plant === "botanical") return "Plant";
  return plant.charAt(0).toUpperCase() + plant.slice(1);
}
