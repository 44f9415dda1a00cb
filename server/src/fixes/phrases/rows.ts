/** Rows of a table: what a cell is told of. */
import type { Passage } from "../passage.ts";
import { adjectiveFor, appearanceGoal } from "./goals.ts";

/** The first cell of the row; empty for itself and outside of tables. */
export function rowHead({ block, document }: Passage): string {
  const { table } = block;
  const head =
    table &&
    document.blocks.find(
      (other) =>
        other.table?.table === table.table &&
        other.table.row === table.row &&
        other.table.column < table.column,
    );
  return head?.text ?? "";
}

/** "Slack jawline | tighter by week six": how what the row is about looks; null where it is about no look. */
export function lookInRow(passage: Passage): string | null {
  const head = rowHead(passage);
  if (passage.shape !== "cell" || head === "" || head.split(" ").length > 6 || /\bexo/i.test(head))
    return null;
  const concern = appearanceGoal("", head);
  const flawed = concern.kind === "framed" && concern.verb !== "improve";
  if (!flawed && !flaw.test(head)) return null;
  const skin = /^\W*skin\s/i.exec(passage.text)?.[0] ?? "";
  const as = adjectiveFor(passage.text.slice(skin.length).trim());
  const thing = skin === "" ? "" : " skin";
  if (as !== "fresher") return `${as}-looking${thing}`;
  return flawed && skin === "" ? (concern.verb === "soften" ? "softer-looking" : "less noticeable") : null;
}

const flaw =
  /\b(?:slack|saggy|sagging|loose|dull|hollow|heavy|crepey|crêpey|tired|puffy|uneven|rough|tone)\b/iu;
