/** Tries edits on a text: whether the findings that they are for go, and nothing else comes or is lost. */
import { type CheckInput, type CheckSettings, DocumentChecker } from "../checker.ts";
import type { Edit, Finding } from "../finding.ts";
import { citationsIn, pricesKept } from "./kept.ts";
import type { Passage } from "./passage.ts";
import { applyEdits } from "./sourceEdits.ts";

export class Trial {
  /** Of the text as it is, between one attempt and the next. */
  #checking: DocumentChecker | null = null;

  constructor(
    readonly input: CheckInput,
    readonly settings: CheckSettings,
    readonly findings: readonly Finding[],
  ) {}

  get #checker(): DocumentChecker {
    this.#checking ??= new DocumentChecker(this.input);
    return this.#checking;
  }

  /** Whether the page offers nothing. */
  offersNothing(): boolean {
    return this.#checker.offersNothing(this.settings);
  }

  /** Whether the findings `gone` go and no other comes; of a passage, whether its prices and citations stay. */
  holds(
    passage: Passage | null,
    edits: readonly Edit[],
    gone: readonly Finding[],
    rewritten = false,
  ): boolean {
    const text = applyEdits(this.input.text, edits);
    if (text === null) return false;
    if (passage && !pricesKept(this.input.text, text, passage, rewritten)) return false;
    if (passage && citationsIn(text) < citationsIn(this.input.text)) return false;
    const answered = new Set(gone);
    const allowed = countByRule(this.findings.filter((finding) => !answered.has(finding)));
    for (const [rule, count] of countByRule(this.#findingsAfter(edits)))
      if (rule !== "placeholder-unfilled" && count > (allowed.get(rule) ?? 0)) return false;
    return true;
  }

  /** What would be found after these edits: they are made, judged and taken back, at the cost of the edits. */
  #findingsAfter(edits: readonly Edit[]): readonly Finding[] {
    const checker = this.#checker;
    const { text } = this.input;
    const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    for (const { start, end, newText } of inOrder.toReversed()) checker.edit(start, end, newText);
    const findings = checker.findings(this.settings);
    for (const { start, end, newText } of inOrder)
      checker.edit(start, start + newText.length, text.slice(start, end));
    return findings;
  }
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings)
    if (!finding.suppressed) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return counts;
}
