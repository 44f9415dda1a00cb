/** Whom or what a claim is made of: the subject of its clause, as far as the sentence alone tells. */

import { clauseStart } from "../language/clauses.ts";
import type { ConceptTable } from "../language/concepts.ts";
import type { SentenceSpan } from "../language/sentences.ts";
import type { Token } from "../language/tokens.ts";
import {
  combining,
  commonVerbs,
  comparing,
  contrasting,
  prepositions,
  pronouns,
  takingUp,
  verbsBe,
} from "./clauseWords.ts";
import {
  exosomeIn,
  exosomeSet,
  find,
  genericSet,
  ingredientSet,
  mentionIn,
  otherIn,
  otherSet,
  treatmentSet,
  vesicleSet,
} from "./mentions.ts";
import { labelEnd, subjectEnd, subjectStart } from "./subjectSpan.ts";

/**
 * `exosomes`: the claim is about exosomes. `other`: about another treatment, a device, an ingredient.
 * `pronoun`: about what was spoken of last. `open`: a generic noun, or left out: the section decides.
 */
export type Scope = "exosomes" | "other" | "pronoun" | "open";

/** The scope of a claim at tokens `from` to `to` of its sentence. `attribute`: it describes the noun that follows. */
export function scopeOf(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
  from: number,
  to: number,
  attribute: boolean,
): Scope {
  const label = labelEnd(tokens, sentence);
  if (label > 0 && from >= label && !setAside.test((tokens[sentence.from] as Token).key)) {
    const named = scopeOfPhrase(tokens, table, sentence.from, label);
    if (named !== "open" && named !== "pronoun") return named;
  }
  if (attribute) {
    const modified = modifiedNoun(tokens, table, sentence, to);
    if (modified) return modified;
  }
  // "We stopped PRP because exosomes work better": the claim has its subject in it.
  if (
    find(table, from, exosomeSet) > 0 &&
    /^(?:because|since|as|while|whereas|but)$/.test(tokens[from - 1]?.key ?? "")
  )
    return "exosomes";
  // "PRP or exosomes for hair growth": what is named last is what it is for.
  if (
    find(table, from, exosomeSet) > 0 &&
    /^(?:or|and|&|vs|versus|against)$/.test(tokens[from - 1]?.key ?? "")
  )
    return "exosomes";
  if (isWithoutExosomes(tokens, table, sentence)) return "other";
  const introduced = scopeAfterAdverbial(tokens, table, sentence, from);
  if (introduced) return introduced;
  if (relatesToOther(tokens, table, sentence, from)) return "other";
  const bracketed = scopeBeforeBracket(tokens, table, sentence, from);
  if (bracketed) return bracketed;
  // "The needling makes room, the vesicles make collagen": whose verb it is.
  if (endsVesicles(tokens, table, sentence, from)) return "exosomes";
  const start = subjectStart(tokens, sentence, from);
  const end = subjectEnd(tokens, table, start, from);
  const shared = end <= start ? sharedSubject(tokens, table, sentence, start) : null;
  if (shared) return shared;
  const phrase = scopeOfPhrase(tokens, table, start, end);
  if (phrase === "exosomes") return phrase;
  if (phrase === "other") {
    if (exosomeInstrument(tokens, table, sentence, end)) return "exosomes";
    return "other";
  }
  // "Two drugs are approved, finasteride and minoxidil."
  if (
    phrase === "open" &&
    /^(?:drugs|medicines|medications|devices|pills)$/.test(tokens[end - 1]?.key ?? "") &&
    verbsBe.has(tokens[end]?.key ?? "") &&
    !exosomeIn(table, sentence.from, sentence.to)
  )
    return "other";
  if (assertsExosomes(tokens, table, sentence)) return "exosomes";
  // "Tretinoin has been studied for years, and it thickens the dermis."
  if (
    phrase === "pronoun" &&
    start > sentence.from &&
    // "After needling they are carried down": the needling is no subject.
    !prepositions.has((tokens[sentence.from] as Token).key) &&
    scopeOfPhrase(tokens, table, sentence.from, start - 1) === "other"
  )
    return "other";
  if (otherInstrument(tokens, table, sentence, to)) return "other";
  if (end <= start) {
    const fragment = fragmentScope(tokens, table, sentence, from, to);
    if (fragment) return fragment;
  }
  return phrase;
}

/** "An FDA-cleared LED mask for mild acne": it is the mask that is for it. */
export function isForOther(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
  from: number,
): boolean {
  if (exosomeIn(table, sentence.from, sentence.to)) return false;
  for (let at = Math.max(sentence.from, from - 3); at < Math.min(sentence.to, from + 3); at++) {
    const end = find(table, at, otherSet);
    if (end > 0 && end >= from && tokens[end]?.key === "for" && !comparing.has(tokens[at - 1]?.key ?? ""))
      return true;
  }
  return false;
}

/** "Not just a moisturizer: it rebuilds …", "Forget concealer: …": what is put aside is not spoken of. */
const setAside = /^(?:not|no|forget|beyond|more|unlike|goodbye|bye|ditch|skip|never|nothing|instead)$/;

function endsVesicles(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
  claim: number,
): boolean {
  for (let i = Math.max(sentence.from, claim - 3); i < claim; i++) {
    const end = find(table, i, vesicleSet);
    if (end === claim) {
      for (let before = i - 1; before >= i - 3; before--)
        if (comparing.has(tokens[before]?.key ?? "") || prepositions.has(tokens[before]?.key ?? ""))
          return false;
      return true;
    }
  }
  return false;
}

/** "Minoxidil has been sold for years and regrows some hair": a second verb of the same subject. */
function sharedSubject(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
  start: number,
): Scope | null {
  if (start - 1 <= sentence.from || !/^(?:and|or|but|then)$/.test((tokens[start - 1] as Token).key))
    return null;
  if (exosomeIn(table, sentence.from, sentence.to)) return null;
  const end = subjectEnd(tokens, table, sentence.from, start - 1);
  if (end >= start - 1) return null;
  const scope = scopeOfPhrase(tokens, table, sentence.from, end);
  return scope === "other" || scope === "pronoun" ? scope : null;
}

/** "For scars, lasers have better evidence": the subject stands behind what opens the sentence. */
function scopeAfterAdverbial(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
  claim: number,
): Scope | null {
  if (claim > sentence.from + 1 || !/^(?:for|in|with)$/.test((tokens[sentence.from] as Token).key))
    return null;
  let start = claim + 1;
  while (start < sentence.to && (tokens[start] as Token).key !== ",") start++;
  // "For scars we offer laser and microneedling."
  let speaker = claim + 1;
  const near = Math.min(sentence.to, claim + 6);
  while (speaker < near && !/^(?:we|i|they|you|she|he)$/.test((tokens[speaker] as Token).key)) speaker++;
  if (
    speaker < near &&
    !exosomeIn(table, sentence.from, sentence.to) &&
    otherIn(tokens, table, speaker, sentence.to)
  )
    return "other";
  if (start + 1 >= sentence.to || start > sentence.from + 8) return null;
  const end = subjectEnd(tokens, table, start + 1, sentence.to);
  // "For scars, laser or subcision.": the verb may be left out where little follows.
  if ((end >= sentence.to && end - start > 7) || exosomeIn(table, sentence.from, sentence.to)) return null;
  return scopeOfPhrase(tokens, table, start + 1, end) === "other" ? "other" : null;
}

/** "A pass with our pen, which is cleared for scars": the relative clause speaks of the noun before it. */
function relatesToOther(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
  claim: number,
): boolean {
  const start = clauseStart(tokens, claim, sentence.from);
  let opener = start - 1;
  // "A device that the FDA has cleared for wrinkles".
  for (let at = claim - 1; at > Math.max(start, claim - 8); at--)
    if ((tokens[at] as Token).key === "that" && find(table, at - 1, otherSet) === at) opener = at;
  if (opener - 1 <= sentence.from || !/^(?:which|that)$/.test((tokens[opener] as Token).key)) return false;
  const noun = (tokens[opener - 1] as Token).key === "," ? opener - 2 : opener - 1;
  if (exosomeIn(table, sentence.from, sentence.to)) return false;
  for (let at = noun; at > Math.max(sentence.from, noun - 4); at--)
    if (find(table, at, otherSet) === noun + 1) return true;
  return false;
}

/** "Retinal (smooths lines)": what opens a bracket speaks of the noun before it. */
function scopeBeforeBracket(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
  claim: number,
): Scope | null {
  if (tokens[claim - 1]?.key !== "(" || claim - 1 <= sentence.from) return null;
  let start = claim - 1;
  while (start > sentence.from && !/^[,:;.]$/.test((tokens[start - 1] as Token).key)) start--;
  const named = scopeOfPhrase(tokens, table, start, claim - 1);
  return named === "other" || named === "exosomes" ? named : null;
}

/** "Scars from surgery", "skin after laser": the treatment is not the head of the phrase. */
function isModifier(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i > from && i >= at - 3; i--) {
    if (/^(?:from|of|after|for|without|before|beyond|following|since|post)$/.test((tokens[i] as Token).key))
      return true;
  }
  // "Post-laser redness".
  return tokens[at - 1]?.key === "post";
}

/** "Plumps and softens, with no exosomes in it": they are named as what is not there. */
function isWithoutExosomes(tokens: readonly Token[], table: ConceptTable, sentence: SentenceSpan): boolean {
  let named = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (find(table, i, exosomeSet) < 0) continue;
    const before = tokens[i - 1]?.key ?? "";
    const verb = tokens[i - 2]?.key ?? "";
    if (before !== "no" || !/^(?:with|contains?|containing|has|have|uses?|needs?|involves?)$/.test(verb))
      return false;
    named = true;
  }
  return named;
}

/** The scope of a noun phrase: its head, or what is combined with it. */
export function scopeOfPhrase(
  tokens: readonly Token[],
  table: ConceptTable,
  from: number,
  to: number,
): Scope {
  let exosome = -1;
  let other = -1;
  let ownNoun = false;
  let pronoun = false;
  for (let i = from; i < to; i++) {
    if (find(table, i, exosomeSet) > 0) {
      if (exosome < 0) exosome = i;
    } else if (find(table, i, otherSet) > 0 && find(table, i + 1, vesicleSet) > 0) {
      if (exosome < 0) exosome = i;
    } else if (find(table, i, otherSet) > 0 && tokens[i + 1]?.key !== "free") {
      if (other < 0 && !isModifier(tokens, from, i)) other = i;
    } else if (pronouns.has((tokens[i] as Token).key) || takingUp.has((tokens[i] as Token).key))
      pronoun = true;
    else if (find(table, i, genericSet) > 0) ownNoun = true;
  }
  if (exosome >= 0 && other >= 0) {
    if (exosome < other) return "exosomes";
    const between = tokens.slice(other, exosome).map((t) => t.key);
    if (
      find(table, other, ingredientSet) > 0 &&
      between.some((key) => key === "in" || key === "inside" || key === "of")
    )
      return "other";
    if (between.some((key) => comparing.has(key))) return "other";
    return "exosomes";
  }
  if (exosome >= 0)
    return comparing.has(tokens[exosome - 1]?.key ?? "") && exosome - 1 >= from ? "open" : "exosomes";
  if (other >= 0) {
    if (isExampleOf(tokens, from, other)) return "other";
    if (comparing.has(tokens[other - 1]?.key ?? "") && other - 1 >= from) return "open";
    return "other";
  }
  return pronoun && !ownNoun ? "pronoun" : "open";
}

/** "Treatments like microneedling": named as one of its kind, not compared. */
function isExampleOf(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    tokens[at - 1]?.key === "like" &&
    at - 2 >= from &&
    /^(?:treatments|procedures|therapies|options|methods|devices|techniques|tools|ingredients|actives)$/.test(
      tokens[at - 2]?.key ?? "",
    )
  );
}

/** "FDA-cleared pen": what an adjective describes. */
function modifiedNoun(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
  at: number,
): Scope | null {
  for (let i = at; i < Math.min(sentence.to, at + 6); i++) {
    const token = tokens[i] as Token;
    if (token.kind === "sign" || verbsBe.has(token.key) || prepositions.has(token.key)) return null;
    if (find(table, i, exosomeSet) > 0) return "exosomes";
    if (find(table, i, otherSet) > 0) return "other";
  }
  return null;
}

/** "… heals scars with exosomes": exosomes as the means, after another subject. */
function exosomeInstrument(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
  at: number,
): boolean {
  for (let i = at; i < sentence.to; i++) {
    const end = find(table, i, exosomeSet);
    if (end < 0 || verbsBe.has(tokens[end]?.key ?? "")) continue;
    for (let j = Math.max(sentence.from, i - 3); j < i; j++) {
      const key = (tokens[j] as Token).key;
      if (comparing.has(key) || contrasting.has(key)) return false;
      // "With or without exosomes".
      if (key === "or" && tokens[j + 1]?.key === "without") return false;
    }
    for (let j = Math.max(sentence.from, i - 3); j < i; j++)
      if (combining.has((tokens[j] as Token).key)) return true;
  }
  return false;
}

/** "We treat arthritis with shockwave": another treatment as the means. */
function otherInstrument(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
  at: number,
): boolean {
  for (let i = at; i < Math.min(sentence.to, at + 5); i++) {
    if (!/^(?:with|using|via|through|by)$/.test((tokens[i] as Token).key)) continue;
    // "Faster healing when combined with needling": the other takes part, it is not the means.
    if (/^(?:combined|paired|together|along|coupled|teamed|compared)$/.test(tokens[i - 1]?.key ?? ""))
      continue;
    return mentionIn(table, i + 1, Math.min(sentence.to, i + 6), treatmentSet) !== null;
  }
  return false;
}

/** Exosomes named, and not only as what something is compared with. */
function assertsExosomes(tokens: readonly Token[], table: ConceptTable, sentence: SentenceSpan): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (find(table, i, exosomeSet) < 0) continue;
    const before = tokens[i - 1]?.key ?? "";
    const before2 = tokens[i - 2]?.key ?? "";
    if (
      i > sentence.from &&
      (before === "than" || before === "unlike" || before2 === "than" || before2 === "unlike")
    )
      continue;
    return true;
  }
  return false;
}

function isFragment(tokens: readonly Token[], { from, to }: SentenceSpan): boolean {
  for (let at = from; at < to; at++) {
    const { key } = tokens[at] as Token;
    if (verbsBe.has(key) || commonVerbs.has(key)) return false;
  }
  return true;
}

/** A fragment with no verb ("PRP Hair Regrowth"): what it names. */
function fragmentScope(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
  from: number,
  to: number,
): Scope | null {
  const other = mentionIn(table, sentence.from, sentence.to, treatmentSet);
  if (!other) return null;
  // "Outperforms minoxidil, without the irritation": its own subject is left out.
  if (commonVerbs.has((tokens[sentence.from] as Token).key)) return null;
  const before = tokens[other.from - 1]?.key ?? "";
  const inside = other.from >= from && other.to <= to;
  // "Anti-wrinkle injections", "tear trough filler": the treatment names what it is for.
  const named = other.from <= from && other.to >= to && other.to - other.from > 1;
  if (named && (tokens[other.from] as Token).key !== "stem") return "other";
  if (other.from === to && !prepositions.has(tokens[to - 1]?.key ?? "") && isFragment(tokens, sentence))
    return "other";
  if (
    inside ||
    comparing.has(before) ||
    before === "of" ||
    before === "for" ||
    before === "no" ||
    before === "from"
  )
    return null;
  if (other.from < from && from - other.to <= 4) return "other";
  return null;
}
