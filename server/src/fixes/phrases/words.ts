/** Words that the rewrites are built from: the product's nouns, regulators, the subject of a sentence. */

import { effectVerbs } from "../../claims/effects/words.ts";
import { wordKey } from "../../language/spelling.ts";
import { profileData, profiles } from "../../rules/profiles/index.ts";
import type { Profile } from "../../rules/rule.ts";
import { upperFirst } from "../grammar.ts";
import type { Passage } from "../passage.ts";
import { mostFrequent, perPage, textOf } from "../wholePage.ts";

/** What is sold: "serum", "facials". */
export const productNouns =
  "serums?|facials?|creams?|masks?|mists?|gels?|treatments?|therap(?:y|ies)|balms?|ampoules?|drops|lotions?|peels?|boosters?|patch(?:es)?|sessions?|tonics?|infusions?|protocols?|formulas?|products?|lines?|toners?|oils?|kits?|vials?|packages?|rituals?|upgrades?|shampoos?|courses?|solution|concentrate|fluid|butters?|essences?|elixirs?";

/** What can be had: a name without it names nothing. */
export const goods = new RegExp(`\\b(?:exo\\p{L}*|vesicles|${productNouns})\\b`, "iu");

const subject = new RegExp(
  `^((?:(?:Our|The|These|This|Your|My|All our|Both our)\\s+)?(?:[\\p{L}’'-]+\\s+){0,2}?(?:exosom(?:e|es|al)|exo(?=[\\s-](?:${productNouns}|series)\\b))(?:[\\s-](?:scalp|hair|skin|face|eye|neck|hand|body))?(?:[\\s-](?:${productNouns}|series|programs?|programmes?|plans?|visits?))*)(?=\\s|[,.:;!?]|$)`,
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

/** "It is through these channels that …": no thing is "it". */
const cleft =
  /^\W*it (?:is|was|has been) (?:\p{L}+ly |only |just |also |now )*(?:through|by|in|with|at|from|because|thanks|here|there|then|this|these|that|understood|believed|thought|known|accepted|assumed|said|hoped|likely|possible)\b[^.;]*\bthat\b|^\W*it is (?:\p{L}+ly |now )*(?:understood|believed|thought|known|accepted|assumed|said|hoped|likely|possible) that\b/iu;

/** Of whom a sentence about exosomes speaks; "Exosomes" where it does not say so at its start. */
export function subjectOf(passage: Passage): Subject {
  const { text, marks } = passage;
  // "Fact: ours is the purest": behind a label it is ours, too.
  const told = text
    .replace(/^\W*(?:fact|truth|reality|answer):\s+(?=\p{L})/iu, "")
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const pronoun = /^(They|It|Ours|(?:These|This)(?=\s+\p{Ll}+))(?=\s|['’])/u.exec(told)?.[0];
  if (pronoun && !cleft.test(text) && !isDeterminer(pronoun, text) && !meansTreated(passage))
    return {
      text: pronoun,
      plural: /^(?:They|These|Ours)$/.test(pronoun) && !/^Ours (?:is|has|was|\p{L}+[^s\W]s)\b/u.test(told),
    };
  const pointed = messenger.exec(text)?.[0];
  if (pointed) return { text: pointed, plural: /^These/.test(pointed) };
  // Words that are claims themselves describe no subject.
  const claimed = marks.filter(
    (mark) => mark.end <= 40 && !/^(?:disease|structure|appearance)/.test(mark.rule),
  );
  const own = claimed.reduceRight(
    (kept, mark) =>
      kept.slice(0, mark.start) +
      kept.slice(mark.start, mark.end).replace(/^.*?(?=exosom|exo\b|$)/i, "") +
      kept.slice(mark.end),
    text,
  );
  const named = subject.exec(own.replace(/\s+/g, " ").replace(/^(?:[^\p{L}]*)/u, ""));
  if (
    named?.[1] &&
    !tellsToUse(own, named[1]) &&
    !/\b(?:is|are|has|have|of|with|by|in|for|and|that|what|how|why|when|if|where|new|now|try|meet|book|get|add|see|with|put|on|at|thanks|behind|stand|stands|due|to|from|after|before|during|within|following|between|powered|using|say|no|not|only|even|just|combined|combining)\b/i.test(
      named[1],
    )
  ) {
    const words = named[1].trim();
    // "Exosome (what?) revives …": the noun that it describes was not understood.
    if (/exosom(?:e|al)(?:[\s-](?:scalp|hair|skin|face|eye|neck|hand|body))?$/i.test(words))
      return { text: "Exosomes", plural: true };
    return {
      text: upperFirst(words),
      plural: /s$/i.test(words) && !/(?:ss|series)$/i.test(words),
    };
  }
  // "The mask drives the serum inwards": what is sold, by its noun.
  const start = soldThing.exec(text)?.[1] ?? "";
  const unclaimed = start !== "" && marks.every((mark) => mark.start >= start.length);
  const sold = unclaimed ? start : soldThing.exec(own)?.[1];
  if (sold) return { text: sold, plural: /s$/.test(sold) };
  // "RosaVes Pro raises …": a product by its name.
  const product = /^((?:\p{Lu}[\p{L}\d-]+ ){1,2}\p{Lu}[\p{L}\d-]+) (\p{Ll}+s)\b/u.exec(text);
  if (product?.[1] && effectVerbs.get(wordKey(product[2] as string))?.form === "third")
    return { text: product[1], plural: false };
  // "Cellora supports …", which other sentences name, too.
  const brand =
    /^(?!(?:Three|Four|Five|Seven|Eight|Nine|Many|Some|Most|Both|Several|These|Those)\b)(\p{Lu}\p{Ll}{3,}) (\p{Ll}+s)\b/u.exec(
      text,
    );
  if (
    brand?.[1] &&
    isNamed(brand[1], passage) &&
    effectVerbs.get(wordKey(brand[2] as string))?.form === "third"
  )
    return { text: brand[1], plural: false };
  const inside = new RegExp(`\\b((?:our|the|this)\\s+exosome\\s(?:${productNouns}))\\b`, "i").exec(text);
  if (inside?.[1]) {
    const words = inside[1];
    return { text: upperFirst(words), plural: /[^s]s$/i.test(words) };
  }
  return takenUp(passage) ?? { text: "Exosomes", plural: true };
}

/** Whether a page writes a word with a capital in the midst of its sentences, or again and again and never small. */
export function isNamed(word: string, { document: { blocks } }: Passage): boolean {
  const inside = new RegExp(`\\p{Ll} ${word}\\b`, "u");
  if (blocks.some(({ kind, text }) => kind !== "heading" && kind !== "title" && inside.test(text)))
    return true;
  const count = (name: string): number =>
    blocks.reduce((sum, { text }) => sum + text.split(new RegExp(`\\b${name}\\b`, "u")).length - 1, 0);
  return count(word) >= 3 && count(word.toLowerCase()) === 0;
}

/** "Slather exosomes on after a peel": who is told to do it is no exosome. */
function tellsToUse(text: string, named: string): boolean {
  const rest = text
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}]*/u, "")
    .slice(named.length);
  return (
    /^\p{Lu}\p{Ll}+ exosomes?$/u.test(named) &&
    /^ (?:on(?:to)?|in(?:to)?|over|under|at|to|after|before|alongside|beneath|between|your|straight|right|every|twice|once|daily)\b/i.test(
      rest,
    )
  );
}

/** "Your fibroblasts rang. [They are back at work.]": what is treated, or who is, and no exosomes. */
const treatedFirst =
  /^\W*(?:(?:and|but|or|so|then|what about|how about) )*(?:(?:the|your|our|these|those|some|many|most|all|my|her|his|tired|old|lazy|dark|fine|deep|large|big|open|acne|age|brown|red|sun|smile|frown|stretch) )*(?:fibroblasts?|cells?|follicles?|roots?|wrinkles?|lines|creases|pores?|spots?|scars?|marks|bags|circles|patches|hairs?|brows?|lashes|lips?|cheeks?|jowls?|patients?|clients?|guests?|customers?|women|men|people|brides?|doctors?|surgeons?|friends?|neighbou?rs?)\b(?! (?:love|loves|with our)\b)/iu;

const skinFirst =
  /^\W*(?:the|your|our|my|her|his) (?:\p{L}+ )?(?:skin|face|complexion|neck|scalp|hair|hairline|jaw|jawline|mirror|friend|barber|body)\b/iu;

export function meansTreated({ document, block, blockIndex, from, text }: Passage): boolean {
  const asked = document.blocks[blockIndex - 1]?.text ?? "";
  const before =
    /(?:^|[.!?]\s+)(\p{L}[^.!?]*[.!?])\W*$/u.exec(block.text.slice(0, from))?.[1] ??
    (from === 0 && /\?\W*$/.test(asked) ? asked : "");
  if (/\bexo/i.test(before)) return false;
  return /^they\b/i.test(text) ? treatedFirst.test(before) : skinFirst.test(before) && /^it\b/i.test(text);
}

const soldThing =
  /^((?:The|Our|This|My) (?:\p{Ll}[\p{L}-]* )?(?:serum|facial|cream|mask|mist|gel|treatment|therapy|balm|ampoule|lotion|booster|tonic|concentrate|toner|essence)s?)(?= \p{Ll})(?! (?:is|are|with|of|for|by|in|on|at|from|and|or|that|which|you|we)\b)/u;

/** "Our serum feels light", "Every facial ends with a mask": of one thing. */
const oneThing = new RegExp(
  `^(?:our|the|this|that|my|your|an?|each|every|one)\\s+(?:[\\p{L}’'-]+\\s+){0,3}?(?:${productNouns}|ingredient|range)\\b`,
  "iu",
);
const anExosomeThing = new RegExp(
  `\\b(?:an?|your|one) (?:[\\p{L}-]+ )?(exosome (?:${productNouns}))\\b`,
  "iu",
);

/** "It is lab-grown. [You will not find a purer preparation.] Think of it as …": the sentences around speak of "it". */
function takenUp({ block, from, to, shape, text }: Passage): Subject | null {
  if (shape !== "sentence") return null;
  const before = /(?:^|[.!?]\s+)(\p{L}[^.!?]*[.!?])\W*$/u.exec(block.text.slice(0, from))?.[1] ?? "";
  const behind = /^\W*(\p{L}+[’']?\p{L}*(?: of (?:it|them))?)/u.exec(block.text.slice(to))?.[1] ?? "";
  if (/^(?:it(?:[’']s)?|\p{L}+ of it)$/iu.test(behind)) {
    const named = anExosomeThing.exec(text)?.[1];
    if (named && !/s$/.test(named)) return { text: `The ${named}`, plural: false };
    const one = oneThing.exec(before)?.[0];
    if (/^it\b/i.test(before) || (one && !/s$/.test(one))) return { text: "It", plural: false };
  }
  return /^they\b/i.test(before) && /^(?:they\b|\p{L}+ of them$)/iu.test(behind)
    ? { text: "They", plural: true }
    : null;
}

/** Whether the sentence behind goes on with "it" where `who` was spoken of. */
export function isTakenUp({ block, to }: Passage, who: string): boolean {
  return !/s$/.test(who) && /^\W*it(?:[’']s)?\s/i.test(block.text.slice(to));
}

const authority =
  "(?:authorit(?:y|ies)|regulators?|[Mm]inistry|ministries|agency|agencies|government|approvals?|clearance|licen[cs](?:e|ing)|standards)";
const allowed =
  "(?:[Aa]pprov\\p{L}+|[Cc]lear(?:ed|ance)|[Ll]icen[cs]\\p{L}+|authori[sz]\\p{L}+|certif\\p{L}+|authorit(?:y|ies)|regulators?|ministry|agency)";

/** "US approval is pending", "licensed in Canada": whose approval it is, by the place. */
const places: readonly (readonly [Profile, string])[] = [
  ["us", "U\\.?S\\.?A?\\.?|United States|American?|Washington"],
  ["uk", "U\\.?K\\.?|Brit(?:ish|ain)|United Kingdom"],
  ["ca", "Canad(?:a|ian)"],
  ["au", "Australian?"],
  ["kr", "(?:South )?Korean?|Seoul"],
];
const ofPlace = places.map(([profile, place]): readonly [Profile, RegExp] => [
  profile,
  new RegExp(
    `\\b(?:${place})(?:[’']s)? (?:\\p{Ll}+ )?${authority}\\b|\\b${allowed} (?:\\p{Ll}+ ){0,2}?(?:in|of|from|by) (?:the )?(?:${place})(?![\\p{L}-])`,
    "u",
  ),
]);

/** The regulators that a text names, else the profile's. A CE mark alone names none. */
export function regulatorIn(text: string, profile: Profile): string {
  const told = text.replace(/\bCE[- ]mark\w*/gi, "");
  const own = profileData(profile).regulator;
  // "Cleared in Seoul by the ministry": what that one is called tells readers elsewhere nothing.
  const isKnown = (regulator: string): boolean =>
    regulator === own || /\?|\bMFDS\b/.test(told) || regulator !== profileData("kr").regulator;
  const named = profiles
    .filter(({ mentions, regulator }) => mentions.test(told) && isKnown(regulator))
    .map(({ regulator }) => regulator);
  if (named.length > 0) return named.length > 2 ? (named[0] as string) : named.join(" or ");
  const place = ofPlace.find(
    ([name, pattern]) => pattern.test(told) && isKnown(profileData(name).regulator),
  )?.[0];
  return place === undefined ? own : profileData(place).regulator;
}

const bottled = /\b(serum|cream|ampoule|mask|mist|gel|balm|essence|lotion|tonic|moisturi[sz]er)s?\b/gi;
const byHand =
  /\b(?:facials?|sessions?|visits?|appointments?|clinics?|spa|med ?spa|consult\w*|nurses?|clinicians?|doctors?|practice|microneedling|needling|therapists?|aestheticians?|estheticians?)\b/gi;

/** What a shop's page sells in a bottle ("serum"); null on the page of a clinic. */
export const bottledGoods = perPage((document): string | null => {
  const text = textOf(document);
  const named = text.match(bottled) ?? [];
  // A shop's page is named for its product, or speaks of little else.
  const title = document.blocks.find(({ kind }) => kind === "title" || kind === "heading")?.text ?? "";
  const hands = text.match(byHand)?.length ?? 0;
  const titled = title.search(bottled) >= 0 && title.search(byHand) < 0;
  const isShop = named.length >= 3 && (titled ? hands <= named.length * 2 : hands * 3 <= named.length);
  return isShop ? mostFrequent(named.map((word) => word.toLowerCase().replace(/s$/, ""))) : null;
});

/** What is sent home, or kept there. */
const forHome =
  /\b(?:bottles?|jars?|droppers?|drops|tubes?|oils?|pumps?|baskets?|cart|checkout|shipping|ships|delivery|parcels?|refills?|bathroom|bedtime|pillow)\b/gi;

/** Whether those who read a page are treated by somebody, whom they can ask. */
export const treatsReaders = perPage((document): boolean => {
  if (bottledGoods(document) !== null) return false;
  const text = textOf(document);
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  return count(forHome) < 3 || count(byHand) * 2 > count(forHome);
});

/** A facial where the page sells a serum: a serum. */
export function asSold(text: string, passage: Passage): string {
  if (!/\bfacials?\b/i.test(text) || /\bfacials?\b/i.test(passage.text)) return text;
  // "Burn salve, 20 g": no visit is sold by weight.
  const noun =
    bottledGoods(passage.document) ?? (/\d ?(?:ml|cl|g|oz)\b/i.test(passage.text) ? "product" : null);
  if (noun === null) return text;
  return text.replace(/\b(f)(acial)(s?)\b/gi, (_, first: string, rest: string, many: string) => {
    if (rest === rest.toUpperCase()) return (noun + many).toUpperCase();
    return (first === "F" ? upperFirst(noun) : noun) + many;
  });
}

const plantNames =
  "roses?|apples?|centella|cica|ginseng|grapes?|lotus|edelweiss|aloe|citrus|lemon|algae?|seaweed|lavender|orchid|green[- ]tea|nettle|rice|oat|tomato|broccoli|mugwort|fig|birch|mulberry|sunflower|cucumber|turmeric|bamboo|calendula|chamomile|camellia|peony|finger[- ]lime|tiger[- ]grass|ginger|carrot|samphire|plum|(?:mountain )?pepperberry|potato|raspberry|blueberry|cranberry|strawberry|peach|pear|cherry|olive|hemp|soy|wheat|barley|corn|cotton|mushroom|kelp|moss|cactus|dandelion|elder(?:flower|berry)|lily|iris|jasmine|hibiscus|pomegranate|avocado|coconut|date|fennel|parsley|spinach|kale|cabbage|beet(?:root)?|onion|garlic|limes?|lindens?|lettuce|wattle|heather|(?:grape)?vines?|tea|(?:sea )?holly|thistle|clover|saffron|magnolia|lupin|lilac|poppy|primrose|snow algae|nettles?|quandong|plankton";
const plants = new RegExp(`\\b(${plantNames}|botanical)\\b`, "i");

/** Exosomes of plants, called so on the page. */
const plantExosomes = new RegExp(
  `\\bplant-(?:based|derived)\\b|\\b(?:plant|botanical|vegan|flower|fruit|${plantNames})(?:[- ](?:derived|based|cell|stem cell|callus|leaf|petal|root|flower|seed|blossom|sprout))* (?:exo\\p{L}*|vesicles?|EVs)|\\b(?:exo\\p{L}*|vesicles?|EVs)[^.;]{0,40} (?:from|of) (?:[\\p{L}-]+ ){0,3}(?:plants?|callus|${plantNames})\\b`,
  "iu",
);
/** "It holds exosomes from human fibroblasts": these are of no plant, if no plant is measured by them. */
const ofOthers =
  /(?<!\b(?:than|as|like|from) (?:[\p{L}-]+ )?)\b(?:exo\p{L}*|vesicles?|EVs) (?:derived |taken |obtained |made )?(?:from|of) (?:an? |our |the )?(?:human|donors?|salmon|bovine|goats?|milk|animals?)\b|\bhuman-derived\b/iu;

/** Whether a passage, or else its page, speaks of exosomes of plants. */
export function speaksOfPlants({ text, document }: Passage): boolean {
  if (plants.test(text) || plantWords.test(text)) return true;
  return !ofOthers.test(text) && document.blocks.some((block) => plantExosomes.test(block.text));
}

const plantWords =
  /\b(?:plants?|botanic\p{L}*|herb(?:s|al)?|leaf|leaves|petals?|flowers?|blossoms?|garden|gardeners?|callus|vegan|vegetable|green|roots? of|seeds?|fruits?)\b/iu;
/** The plant that a text names, as an adjective: "Rose"; "Plant" where it names none. */
export function plantIn(text: string): string {
  const plant = plants
    .exec(text)?.[1]
    ?.toLowerCase()
    .replace(/(?<=^(?:rose|apple|grape|lime|linden|nettle|vine|grapevine))s$/, "");
  if (!plant || plant === "botanical") return "Plant";
  return upperFirst(plant);
}
