/** Lines of the same paragraph, each of which the reader took for a block: an advertisement, a caption, a poster. */
import type { ProseBlock, ProseDocument } from "../reading/prose.ts";

/** Where a block stands in its document. */
interface Place {
  readonly document: ProseDocument;
  readonly blockIndex: number;
}

/** A break and no blank line. */
const nextLine = 1;

/** The lines above a line, the nearest last; none where it is no line of a paragraph. */
export const linesAbove = (place: Place): ProseBlock[] => linesFrom(place, -1).reverse();

/** … and those below. */
export const linesBelow = (place: Place): ProseBlock[] => linesFrom(place, 1);

/** The lines right below a line, or below an item that heads them: "6. Post: myth or fact". */
export const linesUnder = (place: Place): ProseBlock[] => linesFrom(place, 1, true);

function linesFrom({ document, blockIndex }: Place, step: 1 | -1, underItem = false): ProseBlock[] {
  const lines: ProseBlock[] = [];
  let edge = document.blocks[blockIndex] as ProseBlock;
  if (!edge || (edge.kind !== "paragraph" && !underItem)) return lines;
  for (let at = blockIndex + step; ; at += step) {
    const line = document.blocks[at];
    if (line?.kind !== "paragraph") return lines;
    if ((step < 0 ? edge.start - line.end : line.start - edge.end) > nextLine) return lines;
    lines.push(line);
    edge = line;
  }
}
