/**
 * Answers beside which other claims stand: a question that claims something itself, and several sentences that answer
 * together. Where none of them may stay, the question is not left alone; where both are mended, they tell the same.
 */
import { analyseBlock } from "../claims/blockFacts.ts";
import type { Finding } from "../finding.ts";
import { toSource } from "../reading/prose.ts";
import type { Profile } from "../rules/rule.ts";
import { isOfSentence, type Passage } from "./passage.ts";
import { plainAnswers } from "./phrases/plainAnswers.ts";
import { asksInBlock, asksIt, goesOnBelow, questionBefore } from "./phrases/questions.ts";
import { goesUnanswered } from "./phrases/unanswered.ts";
import { questionAlong } from "./questionAlong.ts";
import type { Repeats } from "./repeats.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known of the other passages of the page. */
interface Others {
  readonly passageAt: (place: Span) => Passage | null;
  /** The rewrites of a finding, the best first. */
  readonly rewrites: (
    finding: Finding,
  ) => readonly { readonly before: string; readonly after: string | null }[];
  /** Whether a passage is likely to go. */
  readonly goes: (passage: Passage) => boolean;
}

/** A text in place of a passage; null takes it away. */
interface Told {
  readonly at: Passage;
  readonly text: string | null;
}

export class AsAsked {
  constructor(
    readonly findings: readonly Finding[],
    readonly profile: Profile,
    readonly repeats: Repeats,
    readonly others: Others,
  ) {}

  /** What comes before the drafts of a passage that answers a question. */
  draftsFor(passage: Passage): readonly Told[] {
    const told = this.#toldToQuestion(passage);
    const found: Told[] = told === undefined ? [] : [{ at: passage, text: told }];
    const whole = this.#wholeAnswer(passage);
    if (!whole) return found;
    const along = { at: whole, text: null };
    if (goesUnanswered(passage)) found.push(along);
    // Of joints there is nothing to tell, and how a thing works no clinician need be asked.
    const question = passage.body ? null : questionBefore(passage);
    for (const text of question === null ? [] : plainAnswers(passage, question, this.profile))
      if (!/\bask your\b/.test(text) || asksIt(question ?? "")) found.push({ at: passage, text });
    return [...found, along];
  }

  /** What a question with a claim of its own is answered with, or null where both go. */
  #toldToQuestion(passage: Passage): string | null | undefined {
    if (questionBefore(passage) === null) return undefined;
    const { block, from, document, blockIndex } = passage;
    const within = asksInBlock(passage);
    const asks = within ? block : document.blocks[blockIndex - 1];
    const last = asks && analyseBlock(asks.text).sentences.findLast(({ end }) => !within || end <= from);
    if (!asks || !last) return undefined;
    const place = toSource(asks, last.start, last.end);
    const finding = this.findings.find((f) => isOfSentence(f) && f.start < place.end && f.end > place.start);
    const rewrite = finding && this.others.rewrites(finding)[0];
    if (!rewrite) return undefined;
    if (rewrite.after !== null) return rewrite.before === passage.text ? rewrite.after : undefined;
    return null;
  }

  /** All of an answer that a passage begins, where none of it may stay and the question would go along. */
  #wholeAnswer(passage: Passage): Passage | null {
    const rest = restOfAnswer(passage);
    if (!rest || !this.others.goes(passage) || !this.repeats.allGo(passage.block, rest)) return null;
    const { block, from } = passage;
    const whole = this.others.passageAt(toSource(block, from, rest.at(-1)?.end ?? passage.to));
    return whole && whole.from === from && questionAlong(whole) ? whole : null;
  }
}

/** The sentences that go on with the answer which a passage begins; null where it begins none, or is all of it. */
function restOfAnswer(passage: Passage): readonly Span[] | null {
  const { block, to } = passage;
  if (passage.shape === "cell" || questionBefore(passage) === null) return null;
  const behind = analyseBlock(block.text).sentences.filter(({ start }) => start >= to);
  const next = behind.findIndex(({ start, end }) => /\?["”’)*_\]]*\s*$/.test(block.text.slice(start, end)));
  const answer = next < 0 ? behind : behind.slice(0, next);
  const rest = answer.filter(({ start, end }) => /\p{L}/u.test(block.text.slice(start, end)));
  if (rest.length === 0 || (next < 0 && !asksInBlock(passage) && goesOnBelow(passage))) return null;
  return rest;
}
