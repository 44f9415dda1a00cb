/** Where a new predicate meets the words before it: whether they are a subject that it can have. */
import { wordKey } from "../language/spelling.ts";
import type { Passage } from "./passage.ts";
import { productNouns } from "./phrases/words.ts";

/** The verbs of the rewrites, with the beginnings of what they say. */
const predicate =
  /\b(?:(?<base>improve|help|give|leave|soften|reduce)|(?<third>improves|helps|gives|leaves|softens|reduces)|(?<past>improved|helped|gave|left|softened|reduced))(?= (?:the look of|(?:your |the |her |his |their |my )?(?:skin|hair|scalp) (?:look|a fuller)|[\w’' -]{2,30}? looking)\b)/g;

/** Where a clause ends, and another may begin. */
const clauseEnds = /[.;:!?–—(]|,\s+(?:and|but|so|while|because|which|who)\b|\bso that\b/g;
/** Behind these a verb takes its subject from what stands before them. */
const joins =
  /^(?:and|or|but|that|which|who|to|not|also|then|can|may|will|could|might|would|should|must|do|does|did|let|lets|helps?|helped|makes?|never|even|still|just|really|only|always|both|either|we|you|they|i|it|she|he|this|these|ours?|yours|all|more|now|soon|here|there|,)$/;
const finite = /\b(?:is|are|was|were|am|has|have|had)\b|[’'](?:re|ve|m)\b/gi;
/** A verb at the beginning of a sentence that tells the reader what to do. */
const orders =
  /^\W*(?:dab|put|apply|rub|smooth|press|pat|add|book|try|use|choose|ask|see|watch|take|bring|come|get|meet|wear|spread|massage|mist|spray|tap|layer|pour|mix|expect|imagine|picture|say|stop|forget|swap|save|hold|keep|call|visit|treat|think|look|go|buy|order|join|learn|discover|read|write|send|tell|pair|follow|leave|sit|lie)\b/i;
/** What is treated, who is treated, and who looks on: none of them improves the look of skin. */
const treated =
  /\b(?:skin|faces?|complexions?|necks?|jaws?|jawlines?|jowls|cheeks?|cheekbones|foreheads?|knuckles?|hands?|elbows?|chests?|chins?|arms?|legs?|feet|lips?|temples?|ponytails?|shins?|heels?|brows?|eyebrows?|lashes|lids?|eyelids?|pores?|scars?|wrinkles?|lines|creases|folds|spots?|patches|pits|pitting|strands?|hairs?|roots?|follicles?|cells?|collagen|elastin|barrier|tissue|bod(?:y|ies)|scalps?|hairlines?|crowns?|partings?|wounds?|burns?|patients?|clients?|guests?|people|women|men|everyone|everybody|nobody|somebody|he|she|doctors?|trials?|stud(?:y|ies)|reviews?|regulation|annex|record|years|phases?|parts|cycles?|turnover|production|melanin|pigment|nerves?|signals?|sprouts?|curtains?|tone|texture|glow|stress|sun|age|redness|frowns?|furrows?|bags|circles|jowls?)\b/i;
const product =
  /\b(?:exo\w*|vesicles?|serums?|facials?|treatments?|therap(?:y|ies)|creams?|masks?|gels?|mists?|balms?|ampoules?|drops|lotions?|boosters?|tonics?|formulas?|products?|vials?|sessions?|visits?|courses?|protocols?|combination|methods?|rituals?|ranges?|routines?|regimens?|bottles?|jars?|tubes?|blends?|complex|extracts?|ingredients?|actives?|rounds?|appointments?|minutes?|hours?|weeks?|nights?|needling|microneedling|milk|colostrum|essences?|toners?|oils?|solution|fluid|concentrate|tonic|duo|trio|collection|technology|platform|programs?|programmes?|plans?|packages?|series|upgrades?|add-ons?|boost|shots?|lasers?)\b/i;
const pronoun = /\b(?:it|they|this|these|ours|that|which|one|both)\b/i;
const treats = new RegExp(`${product.source}|${pronoun.source}`, "i");

/** "Our scalp serum", "ginseng-root exosomes": the body only says which serum it is. */
const compound = new RegExp(
  String.raw`\b(?:skin|face|neck|eye|lid|brow|lash|hair|scalp|root|body|lip|hand|scar|pore|wrinkle|cell|collagen)s?\s+(?=(?:exo|${productNouns})\b)|\b\p{L}+-(?:root|cell|leaf|skin|hair)\b`,
  "giu",
);

/** "Reduces the look of squeezes pores": a verb where a thing has to stand. */
const actsAgain =
  /^ the look of (?:squeez|shrink|tighten|lift|firm|smooth|erase|remove|fade|plump|brighten|stimulat|boost|regrow|repair|rebuild|heal|clear|calm|sooth|iron|wipe|melt|restor|renew)e?s\b/i;

/** Whether each new predicate of a rewritten sentence stands behind a subject that fits it. */
export function predicatesFit(text: string, passage: Passage): boolean {
  const relative = /\b(?:that|which|who) (?:improve|help|give|leave|soften|reduce)s? /i.test(text);
  const note = passage.shape !== "sentence" && passage.shape !== "label" && !relative;
  for (const match of text.matchAll(predicate)) {
    // In a note the predicate stands first, or behind a sign.
    if (
      note &&
      /(?:^|[^\p{L}\s]|\b(?:and|or|to|that|which|exosom\w*|it|they|how|can|may))\s*$/u.test(
        text.slice(0, match.index),
      )
    )
      continue;
    const said = text.slice(match.index, match.index + 24);
    if (passage.text.includes(said)) continue;
    if (actsAgain.test(text.slice(match.index + match[0].length))) return false;
    const before = text.slice(0, match.index);
    const clause = clauseOf(before);
    // "Lorna improves …, and she …": a person.
    if (
      /^\W*(?!Exo|They|It|This|These|Ours)\p{Lu}\p{Ll}+\s*$/u.test(clause) &&
      /\b(?:she|he|her|his)\b/i.test(passage.text)
    )
      return false;
    if (!fits(clause, match.groups ?? {}) || isOfOther(before, clause)) return false;
  }
  return true;
}

function clauseOf(before: string): string {
  let start = 0;
  for (const end of before.matchAll(clauseEnds)) start = end.index + end[0].length;
  const clause = before.slice(start);
  // "On tired skin, our serum …": the subject stands behind the comma.
  const comma = clause.lastIndexOf(",");
  return comma >= 0 && treats.test(clause.slice(comma)) ? clause.slice(comma + 1) : clause;
}

const wordsIn = (clause: string): readonly string[] => clause.match(/[\p{L}\p{N}’'-]+|,/gu) ?? [];

function fits(clause: string, form: Record<string, string | undefined>): boolean {
  const words = wordsIn(clause);
  const last = words.at(-1);
  if (last === undefined) return true;
  // "It soften".
  if (form.base !== undefined && /^\W*(?:it|she|he|this)\s*$/i.test(clause)) return false;
  // One of several predicates: what holds of the first holds of it.
  if (/^(?:and|or|,)$/i.test(last)) return sharesSubject(clause, form);
  const relative = /^(?:that|which|who)$/i.test(last) ? words.at(-2) : undefined;
  // "A habit that improve".
  if (relative !== undefined && form.base !== undefined && !isPlural(relative)) return false;
  // "Needling with exosomes helps": the needling.
  const named =
    form.third === undefined
      ? words
      : wordsIn(clause.replace(/\s(?:with|of|from|using)\s+[\p{L}-]+\s*$/u, ""));
  const subject = named.filter((word) => !/ly$/i.test(word));
  if (!agrees(subject.at(-1) ?? "", form)) return false;
  if (orders.test(clause) && !/\b(?:and|to|that|which|so|or|how|why)\b|,/i.test(clause)) return false;
  if (form.past === undefined && hasVerbOfItsOwn(clause)) return false;
  // "Once on your face they …": what comes first only says when and where.
  if (
    /^\W*(?:once|when|on|in|after|under|over|within|by|during)\b/i.test(clause) &&
    /^(?:they|it|exosomes)$/i.test(last)
  )
    return true;
  const plain = clause.replace(compound, "");
  // "When they land, worn-out skin …": the last noun before the verb.
  const nearest = plain.slice(plain.lastIndexOf(",") + 1);
  if (plain.includes(",") && treated.test(nearest) && !treats.test(nearest)) return false;
  // "What gives", "my nurses have helped", "you will improve": nobody that could.
  if (onlookers.test(plain) || (/^(?:what|whatever)$/i.test(last) && words.length > 1)) return false;
  const body = treated.exec(plain);
  if (!body) return isAgent(plain, last);
  const agent = treats.exec(plain);
  // "Skin with exosomes on it": the skin is the subject; so it is in "that raw skin".
  return (
    agent !== null &&
    agent.index < body.index &&
    !/\b(?:that|this|these) (?:\p{L}+ )?$/iu.test(plain.slice(0, body.index))
  );
}

/** "Pores are tight and help …", "you wake with lines smoothed and improves …": the first predicate's subject has no such second. */
function sharesSubject(clause: string, { third }: Record<string, string | undefined>): boolean {
  // "Wrinkles withdraw and helps …": what is treated, with a verb of its own.
  const behind = clause.replace(/^[^,]*,(?=[^,]*\p{L})/u, "").replace(compound, "");
  if (third !== undefined && /^\W*\p{L}+s \p{L}+(?<!s) and\s*$/u.test(behind) && treatedFirst(behind))
    return false;
  const verb = /\b(?:is|are|was|were|has|have)\b/i.exec(clause);
  if (verb) {
    const subject = clause.slice(0, verb.index).replace(compound, "");
    if (treated.test(subject) && !treats.test(subject)) return false;
  }
  // "The neck, which little else reaches, helps …".
  if (/^[^,]*, (?:who|whose) [^,]*,$/.test(clause.trim())) return false;
  const related = /^([^,]*), which [^,]*,$/.exec(clause.trim())?.[1]?.replace(compound, "");
  if (related && treated.test(related) && !treats.test(related)) return false;
  return !(third !== undefined && /^\W*(?:you|we|they|I)\b/i.test(clause) && !treats.test(clause.slice(4)));
}

const determiner =
  /^\W*(?:(?:and|but|so|then|that|because|while|when|where|as)\s+)*(?:the|our|your|this|these|an?|its|their|every|each|any)\b/i;

/** "Little gives", "new gives": a quality that has lost its noun. */
const qualities =
  /^\W*(?:(?:and|but|so)\s+)?(?:little|new|baby|tiny|more|less|fewer|thick|soft|fine|old|fresh|strong|young|healthy|dark|dull|deep|small|big|long|short|first|second|last|next)\s*$/i;

/** What could do it: a product, a brand, a pronoun; not "the surface". */
function isAgent(clause: string, last: string): boolean {
  if (/^\W*what\b/i.test(clause) || qualities.test(clause)) return false;
  return (
    treats.test(clause) || joins.test(last.toLowerCase()) || /ly$/i.test(last) || !determiner.test(clause)
  );
}

const treatedFirst = (clause: string): boolean => treated.test(clause) && !treats.test(clause);

/** "Winter is dry, but it improves …": "it" takes up what the sentence spoke of before, and that was no product. */
function isOfOther(before: string, clause: string): boolean {
  if (!/\b(?:it|they|this|these)\s*$/i.test(clause)) return false;
  const whole = before.replace(/(?:it|they|this|these)\s*$/i, "");
  const told = whole.slice(Math.max(whole.lastIndexOf(". "), whole.lastIndexOf(": ")) + 1);
  const others =
    /\b(?:is|are|was|were|has|have|does|do|gets?|goes|comes|can|will|anyone|clients|people|patients)\b/i;
  return others.test(told) && !product.test(told) && !/\b(?:it|them|they|this|these)\b/i.test(told);
}

/** Who sees it, sells it or has it done. */
const onlookers =
  /^\W*(?:(?:and|but|so|then|now|soon|today|tomorrow)\s+)*(?:you(?! (?:can|could|may) help\b)|I|my|your|his|her|their|somebody|nobody|nurses?|the (?:nurses?|team|staff|girls|crew))\b(?!.*\b(?:exo\w*|serums?|facials?|treatments?|creams?|it|they|to)\b)/i;

/** "The serum improve", "Little gives", "they improves". */
function agrees(last: string, { base, third }: Record<string, string | undefined>): boolean {
  const word = last.toLowerCase();
  if (joins.test(word))
    return !(third !== undefined && /^(?:we|you|they|i|these|to|can|may|will)$/.test(word));
  const plural = isPlural(word);
  if (base !== undefined) return plural || /^(?:[\p{L}]+ly|\d+)$/u.test(word);
  return !(third !== undefined && /^(?:exosomes|vesicles|serums|facials|treatments|results)$/.test(word));
}

const isPlural = (word: string): boolean =>
  /[^sui’']s$/.test(wordKey(word)) ||
  /ies$/.test(word) ||
  /^(?:people|women|men|both|they|we|you|these|ours)$/i.test(word);

/** "They're leave", "Crepey necks tighten improve": a verb before the verb, and nothing between them to part them. */
function hasVerbOfItsOwn(clause: string): boolean {
  return [...clause.matchAll(finite)].some(
    (verb) => !partsVerbs.test(clause.slice(verb.index + verb[0].length)),
  );
}

const partsVerbs = /\b(?:and|or|but|that|which|who|to|because|as|if|when|how|what|where|while|so|than)\b|,/i;
