/** Claims of the families that are wordings rather than effects: approval, route, promise, identity and the rest. */
import type { ConceptTable } from "../language/concepts.ts";
import { PatternSet } from "../language/patterns.ts";
import type { SentenceSpan } from "../language/sentences.ts";
import type { Token } from "../language/tokens.ts";
import type { ClaimFamily } from "./claim.ts";
import { familyPatterns } from "./vocabulary/families.ts";

/** Token indexes, `to` exclusive. */
export interface FamilyMatch {
  readonly family: ClaimFamily;
  readonly shade: string | null;
  readonly from: number;
  readonly to: number;
  /** It describes the noun that follows. */
  readonly attribute: boolean;
  /** Its negation is part of the claim. */
  readonly own: boolean;
}

interface Label {
  readonly family: ClaimFamily;
  readonly shade: string | null;
  readonly attribute: boolean;
  readonly own: boolean;
}

function parseLabel(label: string): Label {
  const [head = "", ...flags] = label.split("+");
  const [family = "", shade] = head.split(":");
  return {
    family: family as ClaimFamily,
    shade: shade ?? null,
    attribute: flags.includes("attribute"),
    own: flags.includes("own"),
  };
}

const patterns = new PatternSet<Label>(
  "families",
  familyPatterns.map(([label, list]) => [parseLabel(label), list] as const),
);

export function knowsFamilyWord(word: string): boolean {
  return patterns.knows(word);
}

export interface FoundFamilies {
  readonly matches: readonly FamilyMatch[];
  /** Families whose words stand here in a wording that claims nothing. */
  readonly cleared: ReadonlySet<ClaimFamily>;
}

const none: FoundFamilies = { matches: [], cleared: new Set() };

/** All matches of a sentence, overlapping ones of a family joined. */
export function findFamilies(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
): FoundFamilies {
  const found: FamilyMatch[] = [];
  const matches = patterns.match(tokens, table, sentence.from, sentence.to);
  if (matches.length === 0) return none;
  matches.sort((a, b) => a.from - b.from || b.to - a.to);
  for (const match of matches) {
    const { family, shade, attribute, own } = match.label;
    const index = found.findIndex(
      (f) =>
        f.family === family &&
        (f.shade === "cleared") === (shade === "cleared") &&
        f.from < match.to &&
        match.from < f.to,
    );
    if (index >= 0) {
      const other = found[index] as FamilyMatch;
      found[index] = {
        ...other,
        shade: joinedShade(other.shade, shade),
        to: Math.max(other.to, match.to),
        own: other.own || own,
      };
    } else found.push({ family, shade, from: match.from, to: match.to, attribute, own });
  }
  const standing = found.filter(
    (match) => match.shade !== "cleared" && !found.some((other) => clears(other, match)),
  );
  return {
    matches: standing.filter((match) => !standing.some((other) => hides(other, match))),
    cleared: new Set(found.filter(({ shade }) => shade === "cleared").map(({ family }) => family)),
  };
}

/** What one phrase is reported as, where two families read it: a forecast and a registration are no approval. */
const hiddenBy: Partial<Record<ClaimFamily, readonly ClaimFamily[]>> = {
  "approval-claim": ["approval-forecast", "registration-claim", "exemption-claim"],
  "injection-claim": ["approval-forecast"],
};

/** A plain wording outweighs a shaded one, but a distant date stays distant. */
function joinedShade(a: string | null, b: string | null): string | null {
  if (a === "distant" || b === "distant") return "distant";
  return a === null || b === null ? null : a;
}

/** A wording that says the family's words without its claim. */
function clears(other: FamilyMatch, match: FamilyMatch): boolean {
  return (
    other.shade === "cleared" &&
    other.family === match.family &&
    other.from < match.to &&
    match.from < other.to
  );
}

function hides(other: FamilyMatch, match: FamilyMatch): boolean {
  if (!hiddenBy[match.family]?.includes(other.family)) return false;
  // A long phrase that only ends in the other keeps its own meaning: "FDA-compliant, with FDA-registered products".
  const shared = Math.min(other.to, match.to) - Math.max(other.from, match.from);
  return shared > 0 && shared * 2 >= match.to - match.from;
}
