import type { TablePlace } from "./prose.ts";

type OpenPlace = { -readonly [Key in keyof TablePlace]: TablePlace[Key] };

/** Counts the cells of an HTML table; which of them are heads is known only at its end. */
export class HtmlTable {
  readonly #number: number;
  readonly #places: { place: OpenPlace; th: boolean; inHead: boolean }[] = [];
  /** Per row: how many cells it has, and whether all of them are `<th>`. */
  readonly #rows: { cells: number; allTh: boolean; inHead: boolean }[] = [];
  inHead = false;
  #row = -1;
  #column = 0;
  #span = 0;

  constructor(number: number) {
    this.#number = number;
  }

  row(): void {
    this.#row++;
    this.#span = 0;
    this.#rows.push({ cells: 0, allTh: true, inHead: this.inHead });
  }

  /** `span` is the number of columns that the cell takes. */
  cell(th: boolean, span: number): void {
    if (this.#row < 0) this.row();
    this.#column = this.#span;
    this.#span += Math.min(Math.max(span, 1), 1000);
    const row = this.#rows[this.#row] as { cells: number; allTh: boolean };
    row.cells++;
    row.allTh &&= th;
    const place = { table: this.#number, row: this.#row, column: this.#column, head: null };
    this.#places.push({ place, th, inHead: this.inHead });
  }

  /** The place of the cell that is open now; its head is filled in when the table ends. */
  place(): TablePlace | null {
    return this.#places[this.#places.length - 1]?.place ?? null;
  }

  finish(): void {
    const columns = this.#rows.reduce((most, row) => Math.max(most, row.cells), 0);
    const isHead = (row: number): boolean => {
      const cells = this.#rows[row];
      return cells !== undefined && (cells.inHead || (cells.allTh && cells.cells > 1));
    };
    const headed = this.#rows.some((_, row) => isHead(row));
    for (const { place, th } of this.#places) {
      if (isHead(place.row)) place.head = "column";
      else if (place.column === 0 && columns > 1 && (th || headed || columns === 2)) place.head = "row";
      else if (th) place.head = place.column === 0 ? "row" : "column";
    }
  }
}
