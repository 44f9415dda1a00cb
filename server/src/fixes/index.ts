/**
 * What a good editor would do about a finding: rewrites of its sentence, disclosures, citations. Everything here is
 * worked out on request, never while a text is checked.
 */
import { type CheckInput, type CheckSettings, check } from "../checker.ts";
import type { Edit, Finding } from "../finding.ts";
import { read } from "../reading/index.ts";
import type { ProseDocument } from "../reading/prose.ts";
import { type DocumentRuleId, documentRuleIds, type RuleId } from "../rules/ids.ts";
import type { Profile } from "../rules/rule.ts";
import { answerTo, asReply, replyBelow, withAnswer } from "./answered.ts";
import { AsAsked } from "./asAsked.ts";
import { citationEdits, entryFor, identifierEdit, keyEdit, likelyReferences } from "./citations.ts";
import { commentRemoved } from "./commentRemoved.ts";
import { declaredWordings } from "./declared.ts";
import { disclosure, disclosureTitles, insertionFor, type Part } from "./disclosures.ts";
import { draftEdits, type Reach } from "./draftEdits.ts";
import type { Draft } from "./draftList.ts";
import { isHeldBack } from "./heldBack.ts";
import { OrderedDrafts } from "./orderedDrafts.ts";
import { blockAt, isOfSentence, type Passage, passageAt, textRange } from "./passage.ts";
import { answersFor, ruleAsked } from "./phrases/answers.ts";
import type { ProposedEdit, ProposedFix } from "./proposal.ts";
import { toReaders } from "./readers.ts";
import { claimsNothing, isRefuted } from "./refuted.ts";
import { Repeats } from "./repeats.ts";
import { draftsOf } from "./rewrite.ts";
import { sellsNone } from "./sellsNone.ts";
import { editsFor } from "./sourceEdits.ts";
import { insertedAt, withStops } from "./stops.ts";
import { onlyTakesAway, shortened, takenAway, titleOf } from "./titles.ts";
import { Trial } from "./trial.ts";
import { editIn, endOfSentence } from "./vagueSource.ts";

export type { ProposedEdit, ProposedFix } from "./proposal.ts";

/** A draft that holds: its edits, and the words before and after. */
export interface Rewrite {
  readonly before: string;
  /** Null where the passage goes. */
  readonly after: string | null;
  readonly safe: boolean;
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Families whose words may go in bulk: false or empty adjectives. */
const safeRules: ReadonlySet<RuleId> = new Set<RuleId>(["hype", "purity-claim", "approval-claim"]);

const documentRules: ReadonlySet<string> = new Set(documentRuleIds);

/** Wordings offered beside the preferred one. */
const alternatives = 2;

/** How far a draft may reach beyond its passage, the farthest first. */
const reaches: readonly Reach[] = ["around", "leaning", "alone", "label"];

/** Works out the fixes of one document's findings. Keep it as long as text and findings stand. */
export class Fixer {
  #document: ProseDocument | null = null;
  /** Whether the page offers nothing; worked out when the first passage asks for it. */
  #neutral: boolean | null = null;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly #rewrites = new Map<string, readonly Rewrite[]>();
  readonly #repeats: Repeats;
  readonly #drafts: OrderedDrafts;
  readonly #asAsked: AsAsked;
  readonly #trial: Trial;

  constructor(
    readonly input: CheckInput,
    readonly settings: CheckSettings,
    findings?: readonly Finding[],
  ) {
    this.findings = findings ?? check(input, settings);
    this.profile = settings.profiles[0] ?? "us";
    this.#trial = new Trial(input, settings, this.findings);
    this.#repeats = new Repeats(
      this.findings,
      (finding) => this.passage(finding),
      (passage) => this.#drafts.asTheyCome(passage)[0]?.text ?? "",
      (passage) => this.#drafts.of(passage)[0]?.text ?? "",
    );
    this.#drafts = new OrderedDrafts(this.profile, this.#repeats);
    this.#asAsked = new AsAsked(this.findings, this.profile, this.#repeats, {
      passageAt: (place) => this.#passageAt(place),
      rewrites: (finding) => this.rewrites(finding),
      goes: (passage) => this.#drafts.of(passage)[0]?.text === null,
    });
  }

  /** The document as it reads; read when the first fix asks for it. */
  get document(): ProseDocument {
    this.#document ??= read(this.input.text, this.input.language);
    return this.#document;
  }

  /** All fixes of a finding, the preferred one first; none where nothing can be done in the text. */
  fixesOf(finding: Finding): readonly ProposedFix[] {
    if (finding.suppressed) return [];
    if (documentRules.has(finding.rule)) return this.#disclosureFixes(finding);
    switch (finding.rule) {
      case "citation-missing":
        return this.#citationFixes(finding);
      case "citation-broken":
        return this.#entryFixes(finding);
      case "product-mismatch":
        return this.#declaredFixes(finding);
      case "house-phrase":
        return this.#houseWording(finding);
      case "suppression-unused":
      case "suppression-unexplained":
        return [commentRemoved(this.input.text, finding)];
      default:
        return isOfSentence(finding) ? this.#sentenceFixes(finding) : [];
    }
  }

  /** The fix of a finding that may be applied unasked, if it has one. */
  safe(finding: Finding): ProposedFix | null {
    if (!safeRules.has(finding.rule)) return null;
    return this.fixesOf(finding).find((fix) => fix.safe) ?? null;
  }

  /** The fix that a keystroke applies. */
  preferred(finding: Finding): ProposedFix | null {
    return this.fixesOf(finding).find((fix) => fix.preferred) ?? null;
  }

  /** One fix that adds every disclosure the document lacks; null where it lacks none, or may have none. */
  allDisclosures(): ProposedFix | null {
    const order = (rule: RuleId): number => documentRuleIds.indexOf(rule as DocumentRuleId);
    const missing = this.findings
      .filter((f) => documentRules.has(f.rule) && f.rule !== "source-vague" && !f.suppressed)
      .sort((a, b) => order(a.rule) - order(b.rule));
    const first = missing[0];
    if (!first || this.#mayDiscloseNothing()) return null;
    const insertion = insertionFor(this.input.text, this.input.language, this.document, first);
    if (!insertion) return null;
    const sentences = missing.flatMap((f) =>
      disclosure(f.rule as DocumentRuleId, f.profiles, this.settings.profiles, f.product),
    );
    return {
      title: "Add all missing disclosures",
      preferred: false,
      safe: false,
      edits: [insertedAt(insertion, sentences)],
    };
  }

  /** The words that an allow list quotes for a finding, as the reader sees them; null for what a page leaves out. */
  anchorOf(finding: Finding): string | null {
    const block = this.document.blocks[blockAt(this.document, finding.start)];
    if (documentRules.has(finding.rule) || !block) return null;
    const { start, end } = textRange(block, finding);
    const words = block.text.slice(start, end).trim();
    const sentence = this.passage(finding)?.text.trim() ?? words;
    // A word or two may stand elsewhere, too.
    return words.length < 15 && sentence.length <= 160 ? sentence : words;
  }

  passage(finding: Finding): Passage | null {
    return isOfSentence(finding) ? this.#passageAt(finding) : null;
  }

  #passageAt(place: { start: number; end: number }): Passage | null {
    this.#neutral ??= this.#trial.offersNothing() || sellsNone(this.document);
    const passage = passageAt(this.document, this.findings, place, this.#neutral);
    return passage && { ...passage, before: () => this.#repeats.sentenceBefore(passage) };
  }

  /** The rewrites of the passage in which a finding stands, the best first. */
  rewrites(finding: Finding): readonly Rewrite[] {
    const passage = this.passage(finding);
    if (!passage || passage.marks.length === 0) return [];
    const key = `${passage.blockIndex}:${passage.from}:${finding.related.length > 0 ? finding.rule : ""}`;
    let known = this.#rewrites.get(key);
    if (!known) {
      known = this.#thoseThatHold(finding, passage);
      this.#rewrites.set(key, known);
    }
    return known;
  }

  #thoseThatHold(finding: Finding, passage: Passage): Rewrite[] {
    const found: Rewrite[] = [];
    const answer = this.#answer(finding, passage);
    if (answer && (isRefuted(answer) || claimsNothing(passage.text, answer.text))) return found;
    const tried = new Set<string>();
    const attempt = (at: Passage, draft: Draft, gone: readonly Finding[], reply?: Passage): void => {
      if (found.length > alternatives || (draft.late && found.length > 0)) return;
      // The same words with other signs around them are no other wording.
      const key = wordsOf(draft.text);
      if (found.some((rewrite) => wordsOf(rewrite.after) === key)) return;
      // A claim takes along what leans on it, where that can be.
      for (const reach of reaches) {
        const edits = this.#editsOf(at, draft, reach, reply);
        if (!edits || edits.length === 0 || tried.has(JSON.stringify(edits))) continue;
        tried.add(JSON.stringify(edits));
        if (!this.#trial.holds(at, edits, gone, draft.text !== null)) continue;
        found.push(this.#described(at, draft, edits));
        return;
      }
    };
    const claims = passage.marks.filter((mark) => mark.rule !== "citation-missing");
    const answers = answer ? answersFor(ruleAsked(passage, finding.rule), passage, this.profile) : [];
    if (answer && answers.length > 0) {
      const gone = [...claims, ...answer.marks].map((mark) => mark.finding);
      for (const text of answers)
        attempt(answer, { text: asReply(toReaders(text, answer), answer), marks: [] }, gone);
      // A question that asks in earnest goes with its answer, or stays.
      if (found.length === 0)
        attempt(withAnswer(passage, answer), { text: null, marks: [] }, gone, replyBelow(passage, answer));
      return found;
    }
    const gone = claims.map((mark) => mark.finding);
    for (const { at, text } of this.#asAsked.draftsFor(passage))
      attempt(at, { text, marks: at.marks }, at === passage ? gone : marksOf(at));
    for (const draft of this.#drafts.of(passage)) attempt(passage, draft, gone);
    return found;
  }

  /** The passage that answers a question which a finding stands in. */
  #answer(finding: Finding, passage: Passage): Passage | null {
    const place = answerTo(passage, finding.related[0]);
    return place ? this.#passageAt(place) : null;
  }

  #described(passage: Passage, draft: Draft, edits: readonly Edit[]): Rewrite {
    const marks = passage.marks.length > 0 ? passage.marks : draft.marks;
    const safe =
      draft.text !== null &&
      marks.length > 0 &&
      marks.every((mark) => safeRules.has(mark.rule)) &&
      onlyTakesAway(passage, draft.text);
    return { before: passage.text, after: draft.text, safe, title: titleOf(passage, draft, safe), edits };
  }

  #sentenceFixes(finding: Finding): ProposedFix[] {
    const rewrites = this.rewrites(finding);
    const passage = this.passage(finding);
    const [best] = rewrites;
    const isHeld = passage !== null && best !== undefined && isHeldBack(passage, best.after);
    const fixes: ProposedFix[] = rewrites.map((rewrite, index) => ({
      title: rewrite.title,
      preferred: index === 0 && !isHeld,
      safe: rewrite.safe,
      edits: rewrite.edits.map(withStops),
    }));
    const alone = this.#wordAlone(finding);
    if (alone && !fixes.some((fix) => sameEdits(fix.edits, alone.edits))) fixes.splice(1, 0, alone);
    return fixes;
  }

  /** A false or empty word taken out of a sentence that has other findings, too. */
  #wordAlone(finding: Finding): ProposedFix | null {
    if (!safeRules.has(finding.rule)) return null;
    const passage = this.passage(finding);
    const mark = passage?.marks.find((m) => m.finding === finding);
    if (!passage || !mark || passage.marks.length < 2) return null;
    for (const draft of draftsOf(passage, mark, this.profile)) {
      if (draft.text === null || !onlyTakesAway({ ...passage, marks: [mark] }, draft.text)) continue;
      const edits = this.#editsOf(passage, draft);
      if (!edits || edits.length === 0 || !this.#trial.holds(passage, edits, [finding])) continue;
      return { title: takenAway(passage.text, draft.text), preferred: false, safe: true, edits };
    }
    return null;
  }

  #disclosureFixes(finding: Finding): ProposedFix[] {
    if (this.#mayDiscloseNothing()) return [];
    const rule = finding.rule as DocumentRuleId;
    const { text, language } = this.input;
    const sentences = disclosure(rule, finding.profiles, this.settings.profiles, finding.product);
    const fixes: ProposedFix[] = [];
    const add = (edit: ProposedEdit | null): void => {
      if (!edit || fixes.length > 0) return;
      if (!this.#trial.holds(null, [edit], [finding])) return;
      fixes.push({ title: disclosureTitles[rule], preferred: true, safe: false, edits: [edit] });
    };
    if (rule === "source-vague") {
      const place = endOfSentence(this.document, finding);
      if (place) add(editIn(text, language, place, sentences[0] as Part[]));
    }
    const insertion = insertionFor(text, language, this.document, finding);
    if (insertion) add(insertedAt(insertion, sentences));
    return fixes;
  }

  /** What the house writes, in place of what it avoids. */
  #houseWording(finding: Finding): ProposedFix[] {
    const { instead } = finding;
    const block = this.document.blocks[blockAt(this.document, finding.start)];
    if (instead === undefined || !block) return [];
    const range = textRange(block, finding);
    // Where the other maker sits is not where the declared one does.
    const town =
      finding.product && /^ in \p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+)?/u.exec(block.text.slice(range.end));
    const hunk = { start: range.start, end: range.end + (town?.[0].length ?? 0), text: instead };
    const edits = editsFor(this.input.text, this.input.language, block, [hunk]);
    if (!edits || edits.length === 0 || !this.#trial.holds(null, edits, [finding])) return [];
    return [{ title: `Write “${instead}”`, preferred: true, safe: false, edits }];
  }

  /** What the project declares of a product, in place of what contradicts it. */
  #declaredFixes(finding: Finding): ProposedFix[] {
    const { instead, product } = finding;
    const passage = this.#passageAt(finding);
    if (instead === undefined || !product || !passage) return [];
    if (!instead.endsWith(".")) return this.#houseWording(finding);
    // An offer of what is only applied to the skin is rewritten as one of that.
    const twin = this.findings.find(
      (other) => other.rule === "injection-claim" && other.start < finding.end && other.end > finding.start,
    );
    if (twin) {
      const both = this.#sentenceFixes(twin).filter((fix) =>
        this.#trial.holds(null, fix.edits, [finding, twin]),
      );
      if (both.length > 0) return both.map((fix, i) => ({ ...fix, preferred: i === 0 }));
    }
    const gone = [finding, ...passage.marks.map((mark) => mark.finding)];
    for (const text of declaredWordings(passage, textRange(passage.block, finding), product, instead)) {
      const edits = this.#editsOf(passage, { text, marks: passage.marks });
      if (!edits || edits.length === 0 || !this.#trial.holds(passage, edits, gone)) continue;
      return [{ title: `Write “${shortened(text)}”`, preferred: true, safe: false, edits }];
    }
    return [];
  }

  /** In Australia nothing that is added makes the promotion of human exosomes lawful. */
  #mayDiscloseNothing(): boolean {
    return this.findings.some((f) => f.rule === "public-advertising-prohibited" && !f.suppressed);
  }

  #citationFixes(finding: Finding): ProposedFix[] {
    const passage = this.passage(finding);
    if (!passage) return [];
    const { text, language } = this.input;
    const fixes: ProposedFix[] = [];
    const edits = citationEdits(text, language, this.document, passage);
    if (edits && this.#trial.holds(null, edits, [finding])) {
      fixes.push({
        title: "Add a citation to fill in",
        preferred: true,
        safe: false,
        edits: edits.map(withStops),
      });
    }
    const library = this.settings.project?.references;
    for (const reference of library ? likelyReferences(passage.text, library, alternatives + 1) : []) {
      const cited = citationEdits(text, language, this.document, passage, reference);
      if (!cited || !this.#trial.holds(null, cited, [finding])) continue;
      fixes.push({ title: `Cite ${shortened(reference.text)}`, preferred: false, safe: false, edits: cited });
    }
    const gone = passage.marks.map((mark) => mark.finding);
    const draft = { text: null, marks: passage.marks };
    const removed = this.#editsOf(passage, draft);
    if (removed && removed.length > 0 && this.#trial.holds(passage, removed, gone))
      fixes.push({
        title: titleOf(passage, draft, false),
        preferred: fixes.length === 0,
        safe: false,
        edits: removed,
      });
    return fixes;
  }

  #entryFixes(finding: Finding): ProposedFix[] {
    const { text, language } = this.input;
    const library = this.settings.project?.references;
    const key = library && keyEdit(text, finding, library);
    if (key && this.#trial.holds(null, [key], [finding]))
      return [{ title: `Write “@${key.newText}”`, preferred: true, safe: false, edits: [key] }];
    const number = identifierEdit(text, finding);
    if (number && this.#trial.holds(null, [number], [finding]))
      return [
        {
          title: "Mark this number to be corrected",
          preferred: true,
          safe: false,
          edits: [withStops(number)],
        },
      ];
    const edit = entryFor(text, language, this.document, finding);
    if (!edit || !this.#trial.holds(null, [edit], [finding])) return [];
    return [
      { title: "Add the missing entry to fill in", preferred: true, safe: false, edits: [withStops(edit)] },
    ];
  }

  /** `reply`: the answer that goes along with a question. */
  #editsOf(passage: Passage, draft: Draft, reach: Reach = "alone", reply?: Passage): readonly Edit[] | null {
    const edits = draftEdits(this.input, this.document, passage, draft, reply ? "alone" : reach);
    const more = reply ? draftEdits(this.input, this.document, reply, draft, "alone") : [];
    return edits && more && [...edits, ...more];
  }
}

const marksOf = ({ marks }: Passage): readonly Finding[] => marks.map((mark) => mark.finding);

/** The letters of a text, by which wordings are told apart; null where it goes. */
function wordsOf(text: string | null): string | null {
  return text === null || !/\p{L}/u.test(text) ? text : text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function sameEdits(a: readonly Edit[], b: readonly Edit[]): boolean {
  const key = (edits: readonly Edit[]): string =>
    JSON.stringify(edits.map((e) => [e.start, e.end, e.newText]));
  return key(a) === key(b);
}
