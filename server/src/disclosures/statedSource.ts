/** Which source a sentence states: its kingdom, and what of it. */
import type { ConceptTable } from "../language/concepts.ts";
import { ConceptIndex } from "../language/concepts.ts";
import { type Token, tokenize } from "../language/tokens.ts";
import { sourceConcepts } from "./vocabulary.ts";

export type SourceKingdom = "human" | "animal" | "plant" | "synthetic";

/** Token range, `to` exclusive. */
export interface StatedSource {
  readonly kingdom: SourceKingdom;
  /** Group of names for the same tissue or species; null where none is named. */
  readonly group: string | null;
  readonly from: number;
  readonly to: number;
}

const kingdoms: Readonly<Record<string, SourceKingdom>> = {
  humanTissue: "human",
  animalSource: "animal",
  plantSource: "plant",
};

/** Names for the same thing. A name that stands in no line is its own group. */
const sameThing: readonly (readonly string[])[] = [
  [
    "adipose",
    "adipose tissue",
    "fat",
    "fat cell",
    "fat cells",
    "fat tissue",
    "adipocyte",
    "adipocytes",
    "lipoaspirate",
  ],
  ["umbilical cord", "umbilical cords", "umbilical", "wharton 's jelly", "cord blood", "cord tissue"],
  ["placenta", "placentas", "placental"],
  ["amniotic", "amnion", "amniotic fluid", "chorion"],
  ["platelet", "platelets", "plasma", "blood"],
  ["fibroblast", "fibroblasts", "dermal fibroblast", "dermal fibroblasts", "foreskin", "neonatal"],
  ["bovine", "cow", "cows", "colostrum", "milk"],
  ["salmon", "chum salmon"],
  ["porcine", "pig", "pigs"],
  ["goat", "goats"],
  ["sheep", "ovine"],
  ["equine", "horse", "mare 's milk"],
  ["rose", "roses", "rosa damascena", "rosa", "damask rose"],
  ["centella", "centella asiatica", "cica", "tiger grass"],
  ["ginseng", "panax"],
  ["apple", "apples", "malus", "malus domestica"],
  ["grape", "grapes", "grapevine", "vitis"],
  ["edelweiss", "leontopodium"],
  ["green tea", "camellia", "camellia japonica"],
  ["houttuynia", "heartleaf"],
  ["mugwort", "artemisia"],
  ["algae", "seaweed", "kelp", "fucus"],
  ["lactobacillus", "bacteria", "bifidobacteria"],
];

/** Parts that many plants have. */
const parts = new Set(["callus", "calli"]);
const groups = new Map(
  sameThing.flatMap((names) => names.map((name) => [name, names[0] as string] as const)),
);
const index = new ConceptIndex("source", sourceConcepts);

const hints: Readonly<Record<string, SourceKingdom>> = {
  human: "human",
  humans: "human",
  donor: "human",
  donors: "human",
  plant: "plant",
  plants: "plant",
  botanical: "plant",
  botanicals: "plant",
  vegan: "plant",
  animal: "animal",
  animals: "animal",
  synthetic: "synthetic",
};

/** The sources named within a range of tokens; a kingdom alone where nothing more is named. */
export function statedSources(
  tokens: readonly Token[],
  table: ConceptTable,
  from: number,
  to: number,
): readonly StatedSource[] {
  const found: StatedSource[] = [];
  for (let at = from; at < to; at++) {
    for (const match of table[at] ?? []) {
      const kingdom = kingdoms[match.concept];
      if (!kingdom) continue;
      found.push({ kingdom, group: groupOf(tokens, match.from, match.to), from: match.from, to: match.to });
    }
  }
  if (found.length > 0) return found;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const kingdom = Object.hasOwn(hints, token.key) ? hints[token.key] : undefined;
    if (kingdom && tokens[at + 1]?.key !== "free") found.push({ kingdom, group: null, from: at, to: at + 1 });
  }
  return found;
}

function groupOf(tokens: readonly Token[], from: number, to: number): string | null {
  const name = tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
  return parts.has(name) ? null : (groups.get(name) ?? name);
}

/** The groups that a declared tissue or species belongs to; none where it is not known. */
export function declaredGroups(words: string): ReadonlySet<string> {
  const tokens = tokenize(words, () => false);
  const known = statedSources(tokens, index.find(tokens), 0, tokens.length);
  return new Set(known.map(({ group }) => group).filter((group) => group !== null));
}
