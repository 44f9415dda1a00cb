/** Lines of a price list: what is to be had keeps its name, whatever was promised of it. */
import { namesConcern } from "./labels.ts";
import type { Passage } from "./passage.ts";
import { goods } from "./phrases/words.ts";

const price = /[$£€₩]\s?\d|\d\s?[€₩]/;
/** The price that stands behind a name: "..... $310", "… £95". */
const priceBehind = /^[^\S\n]*(?:\.{2,}|…|[–—|:]|\n)\s*(?:from )?\+?(?:[$£€₩]\s?\d|\d)/i;
const priceHead = /\b(?:price|fee|cost|rate|from|[A-Z]{3}|us\$)\b|[$£€₩]/i;

/** A row of a menu: a price stands beside what is to be had, in its own cell. */
function isPricedRow({ block, document }: Passage): boolean {
  const { table } = block;
  if (table === null) return false;
  const cells = document.blocks.filter((other) => other.table?.table === table.table);
  return cells.some((cell) => {
    if (cell.table?.row !== table.row || cell === block) return false;
    if (price.test(cell.text)) return true;
    const head = cells.find(
      (other) => other.table?.head === "column" && other.table.column === cell.table?.column,
    );
    return head !== undefined && priceHead.test(head.text) && /^\W*\d[\d,.]*\W*$/.test(cell.text);
  });
}

/** Whether a cell names what its row has the price of. */
export const isNameCell = (passage: Passage): boolean =>
  passage.shape === "cell" && passage.block.table?.column === 0 && isPricedRow(passage);

/** Whether a row tells of something that is to be had. */
export const isPriced = (passage: Passage): boolean => isPricedRow(passage);

/** Whether a passage is the name of something with its price. */
export function isSold(passage: Passage): boolean {
  const { shape, block, to, text } = passage;
  if (shape === "cell") return isNameCell(passage);
  if (shape !== "label" && shape !== "bullet") return false;
  if (/^(?:title|description|data|alt)$/.test(block.kind)) return false;
  return (
    price.test(text) || /(?:\.{3,}|…)\s*\d[\d,.]*\d$/.test(text) || priceBehind.test(block.text.slice(to))
  );
}

/** The first words of a line, to its first comma, bracket or leader. */
export const nameOf = (text: string): string =>
  /^(?:(?!,\s|\s\(|:\s|\s[–—|·+]\s|\.{2}|…|[$£€₩]).)+/u.exec(text)?.[0] ?? "";

/** "Exosome eye serum, firms and lifts, $145" without its serum. */
export function losesName(text: string, passage: Passage): boolean {
  if (!isSold(passage)) return false;
  const name = nameOf(passage.text).trim();
  return (
    name !== "" &&
    name.length < passage.text.trim().length &&
    (goods.test(name) || (passage.shape === "cell" && /^\p{Lu}\S* \S/u.test(name))) &&
    !namesConcern(name) &&
    !passage.marks.some((mark) => mark.start < name.length) &&
    !text.toLowerCase().includes(name.toLowerCase())
  );
}
