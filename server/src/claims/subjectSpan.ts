/** Where in its clause the subject of a claim stands, whomever it names. */

import { clauseStart } from "../language/clauses.ts";
import type { ConceptTable } from "../language/concepts.ts";
import type { SentenceSpan } from "../language/sentences.ts";
import type { Token } from "../language/tokens.ts";
import { commonVerbs, prepositions, verbsBe } from "./clauseWords.ts";
import { effectVerbs } from "./effects/words.ts";

/** "PRP: …", "Exosomes: …": the token after the colon of a short label, or -1. */
export function labelEnd(tokens: readonly Token[], sentence: SentenceSpan): number {
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + 6); i++) {
    const token = tokens[i] as Token;
    if (
      token.key === ":" ||
      ((token.key === "–" || token.key === "—" || token.key === "-") && token.kind === "sign")
    )
      return i + 1;
  }
  return -1;
}

export function subjectStart(tokens: readonly Token[], sentence: SentenceSpan, claim: number): number {
  let start = beforeBracket(tokens, clauseStart(tokens, claim, sentence.from), sentence.from);
  // A relative clause takes the noun before it as its subject; so does a continuation without one.
  while (start > sentence.from && start >= claim && (tokens[start - 1] as Token).kind === "word") {
    start = clauseStart(tokens, start - 1, sentence.from);
  }
  const opener = tokens[start - 1]?.key ?? "";
  if (start > sentence.from && (opener === "which" || opener === "who")) {
    start = clauseStart(tokens, start - 2, sentence.from);
  }
  if (prepositions.has(tokens[start]?.key ?? "")) {
    for (let i = start + 1; i < claim; i++) if ((tokens[i] as Token).key === ",") return i + 1;
  }
  // "You'll know that fillers use …": the clause that is known has its own subject.
  for (let i = claim - 2; i > start; i--) {
    if ((tokens[i] as Token).key !== "that" || !knowing.test((tokens[i - 1] as Token).key)) continue;
    // "I can say that it evens out skin": what "it" is, the sentence before says.
    return /^(?:it|they|this|these)$/.test(tokens[i + 1]?.key ?? "") ? start : i + 1;
  }
  return start;
}

/** "Polynucleotides (often from salmon) improve …": a bracket does not begin the clause. */
function beforeBracket(tokens: readonly Token[], start: number, from: number): number {
  if (tokens[start - 1]?.key !== ")") return start;
  let open = start - 2;
  while (open > from && (tokens[open] as Token).key !== "(") open--;
  return open > from ? clauseStart(tokens, open, from) : start;
}

const knowing =
  /^(?:know|knows|known|think|thinks|believe|believes|see|find|finds|learn|learned|explain|explains|mean|means|remember|note|notes|say|says|agree|agrees|heard|read)$/;

export function subjectEnd(
  tokens: readonly Token[],
  table: ConceptTable,
  start: number,
  claim: number,
): number {
  for (let i = start; i < claim; i++) {
    const token = tokens[i] as Token;
    if (verbsBe.has(token.key) || commonVerbs.has(token.key)) return i;
    const verb = effectVerbs.get(token.key);
    if (
      verb &&
      (i > start || (verb.form === "third" && tokens[i - 1]?.key === "and")) &&
      (verb.form === "third" ||
        (verb.form === "base" && /s$|^(?:they|we|you)$/.test(tokens[i - 1]?.key ?? ""))) &&
      !table[i]?.some(
        (m) => m.concept === "otherTreatment" || m.concept === "exosome" || m.concept === "device",
      )
    )
      return i;
  }
  return claim;
}
