/** Research statements and figures: what wants a citation, and whether it has one. */
import type { ConceptTable } from "../language/concepts.ts";
import { PatternSet } from "../language/patterns.ts";
import type { SentenceSpan } from "../language/sentences.ts";
import type { Token } from "../language/tokens.ts";
import { noOutcome, researchPatterns } from "./vocabulary/discourse.ts";

/** Token indexes, `to` exclusive. */
export interface ResearchStatement {
  readonly from: number;
  readonly to: number;
  /** It tells what was found (past tense, a share of users) rather than that exosomes do it. */
  readonly reported: boolean;
  /** Only a figure inside an assertion ("by up to 300%"): counts where an effect is claimed. */
  readonly figureOnly: boolean;
  /** The figure names what was measured ("redness down 35%"): counts on its own. */
  readonly outcome: boolean;
  /** It counts people ("nine in ten"). */
  readonly share: boolean;
  /** The house's own survey: no reference of others covers it. */
  readonly house: boolean;
  /** A study or its authors are named as who says so. */
  readonly study: boolean;
}

const patterns = new PatternSet<"research" | "figure" | "outcome" | "reported">("research", researchPatterns);
const excluded = new PatternSet<"no">("noOutcome", [["no", noOutcome]]);

const studyNouns = new Set(
  "study studies trial trials research data evidence paper papers review reviews researchers scientists investigators findings literature experiments survey team authors histology".split(
    " ",
  ),
);
const hedges = new Set(
  "may might could can suggest suggests suggested suggesting appears appear hint hints point points pointing possibly promising potential".split(
    " ",
  ),
);
const pastVerbs =
  /^(?:showed|found|reported|had|saw|was|were|did|gained|lost|improved|reduced|increased|regained|observed|concluded|correlated|revealed|induced|measured|demonstrated|noted|recorded|documented|experienced|achieved|lived|gave|cut|rose|fell|grew|said|noticed|felt|responded|doubled|tripled|shrank|shrunk|dropped|halved|climbed|jumped|faded|healed|closed|tightened|brightened|thickened|regrew|counted|followed|shortened|lengthened)$/;

export function findResearch(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
): ResearchStatement | null {
  const { from, to } = sentence;
  const matches = patterns.match(tokens, table, from, to);
  if (matches.length === 0) return null;
  const hidden = new Set<number>();
  for (const match of excluded.match(tokens, table, from, to))
    for (let i = match.first; i < match.last; i++) hidden.add(i);
  const live = matches.filter(
    (m) => !(hidden.has(m.from) || (m.label !== "research" && hidden.has(m.last - 1))),
  );
  const first = live[0];
  if (!first) return null;
  const research = live.some((m) => m.label === "research" || m.label === "reported");
  let reported = live.some((m) => m.label === "reported");
  for (let i = from; i < to; i++) {
    const key = (tokens[i] as Token).key;
    if (research && (pastVerbs.test(key) || hedges.has(key))) reported = true;
  }
  const start = Math.min(...live.map((m) => m.from));
  const end = Math.max(...live.map((m) => m.to));
  return {
    from: start,
    to: research ? lastWord(tokens, from, to) : end,
    reported,
    figureOnly: !research,
    outcome: live.some((m) => m.label === "outcome"),
    study: live.some((m) => m.label === "research" && studyNouns.has((tokens[m.first] as Token).key)),
    house: isHouse(tokens, from, to),
    share: live.some((m) => m.label === "reported"),
  };
}

/** "In our own survey of 61 clients". */
function isHouse(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    if ((tokens[i] as Token).key !== "our") continue;
    if (tokens.slice(i + 1, i + 4).some((token) => /^(?:survey|poll|audit|questionnaire)$/.test(token.key)))
      return true;
  }
  return false;
}

/** One past the sentence's last word or number. */
function lastWord(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (tokens[end - 1] as Token).kind === "sign") end--;
  return end;
}
