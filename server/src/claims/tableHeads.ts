/** The heads of tables: what they say of the cells below and beside them. */
import type { ProseBlock, TablePlace } from "../reading/prose.ts";
import type { BlockFacts } from "./blockFacts.ts";
import { isSetRight } from "./columnHeads.ts";
import { blockTopic, type Topic } from "./documentTopic.ts";
import type { LeadIn } from "./thread.ts";

/** What stands over a block: the head of its section, its list or its column. */
export interface Headed {
  readonly leadIn: LeadIn;
  readonly harm: boolean;
  readonly topic: Topic;
}

export class TableHeads {
  readonly #columns = new Map<string, BlockFacts>();
  readonly #rows = new Map<string, { readonly facts: BlockFacts; readonly column: number }>();

  /** Keeps what may be a head of cells that follow. */
  note(place: TablePlace, facts: BlockFacts): void {
    if (place.head === "column") this.#columns.set(`${place.table}:${place.column}`, facts);
    const row = `${place.table}:${place.row}`;
    // "2 | Minoxidil | …": a number is no head, and what it counts is.
    const counts = place.column === 0 && facts.tokens().every(({ kind }) => kind !== "word");
    if (
      place.head === "row" ||
      (place.column === 0 && !counts) ||
      (place.column === 1 && !this.#rows.has(row))
    )
      this.#rows.set(row, { facts, column: place.column });
  }

  /** The head of the column of a cell, which may be the cell itself. */
  column({ table, column }: Pick<TablePlace, "table" | "column">): BlockFacts | undefined {
    return this.#columns.get(`${table}:${column}`);
  }

  /** The head of the row in which a cell stands. */
  row({ table, row, column }: TablePlace): BlockFacts | null {
    const head = this.#rows.get(`${table}:${row}`);
    return head && head.column < column ? head.facts : null;
  }

  /** What the heads of a cell say of it; `section`: what its section does. */
  over(place: TablePlace, section: LeadIn): Headed {
    let leadIn = section;
    let harm = false;
    let topic: Topic = null;
    const column = place.head === "column" ? undefined : this.column(place);
    for (const head of [column, this.row(place)]) {
      if (!head) continue;
      const named = blockTopic(head) ?? (head.namesIngredient ? "other" : null);
      topic = (compares(head) ? null : named) ?? topic;
      const lead = head.sentences[0]?.leadIn ?? null;
      // "Cut | Why | Use" in a section on words to cut.
      if (head === column && !lead && leadIn === "critical" && recommends.test(headText(head))) leadIn = null;
      if (lead) leadIn = strongest(leadIn, lead);
      if (head === column && place.column < 2 && isSetRight(headText(head), this.#others(place)))
        leadIn = "critical";
      if (head.sentences.some((s) => s.harm && s.words <= 5)) harm = true;
    }
    return { leadIn, harm, topic };
  }

  /** The words of the heads of a table's other columns. */
  #others({ table, column }: TablePlace): string[] {
    return [0, 1, 2]
      .filter((other) => other !== column)
      .flatMap((other) => this.column({ table, column: other }) ?? [])
      .map(headText);
  }

  /** "Regrows hair | yes | no": the head of a row asks, and the cell under "Exosomes" answers. */
  granted(blocks: readonly ProseBlock[], index: number): boolean | null {
    const place = blocks[index]?.table;
    if (!place || place.column > 0 || place.head === "column") return null;
    let compared = false;
    let answer: boolean | null = null;
    for (let at = index + 1; at < blocks.length; at++) {
      const cell = blocks[at] as ProseBlock;
      if (cell.table?.table !== place.table || cell.table.row !== place.row) break;
      const head = this.column(cell.table);
      const topic = head ? blockTopic(head) : null;
      if (topic === "exosomes") answer ??= grants.test(cell.text);
      else if (topic === "other") compared = true;
    }
    return compared ? answer : null;
  }
}

const grants =
  /^\W*(?:yes|yep|always|very|strongly?|clearly|absolutely|definitely|fully|best|excellent|good|great|high|often|usually|[✓✔☑✅●★x])/iu;

const headText = (facts: BlockFacts): string =>
  facts
    .tokens()
    .filter(({ kind }) => kind !== "sign")
    .map(({ key }) => key)
    .join(" ");

/** The head of a column of wordings that a house wants. */
const recommends =
  /^(?:we )?(?:use|write|say|try|prefer|like|better|instead|good|after|new|rewrite|approved|ok|okay|yes|do|replace with|(?:write|use|say|put|try) (?:instead|this))$/;

/** "Compared with filler": what the cell says is still said of the exosomes. */
function compares({ firstKey }: BlockFacts): boolean {
  return /^(?:compared|versus|vs|against|unlike|next)$/.test(firstKey);
}

function strongest(a: LeadIn, b: LeadIn): LeadIn {
  if (a === "critical" || b === "critical") return "critical";
  if (a === "negative" || b === "negative") return "negative";
  return a ?? b;
}
