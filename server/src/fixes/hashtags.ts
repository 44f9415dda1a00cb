/** Lines of hashtags: those that claim go. */
import { tidy } from "./grammar.ts";
import type { Passage } from "./passage.ts";

const onlyTags = /^[^\p{L}]*(?:#[\p{L}\p{N}_]+\s*)+$/u;
/** Tags that claim only beside the others. */
const claiming =
  /#\p{L}*(?:age|aging|ageing|wrinkle|repair|renew|regrow|growth|heal|cure|collagen|lift|scar|acne|youth)\p{L}*/giu;

/** What may take the place of a line of hashtags, the best first; null where the line goes. */
export function tagsLeft({ text, marks }: Passage): (string | null)[] {
  if (!onlyTags.test(text) || marks.length === 0) return [];
  const left = text.replace(/#[\p{L}\p{N}_]+/gu, (tag, at: number) =>
    marks.some((mark) => mark.start < at + tag.length && mark.end > at) ? "" : tag,
  );
  return [
    ...(/\p{L}/u.test(left) ? [] : [null]),
    tidy(left, text),
    tidy(left.replace(claiming, ""), text),
    /#exo\p{L}*/u.exec(left)?.[0] ?? null,
  ];
}
