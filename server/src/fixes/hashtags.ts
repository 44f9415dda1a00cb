/** Lines of hashtags: those that claim go. */
import { tidy } from "./grammar.ts";
import type { Passage } from "./passage.ts";

const onlyTags = /^[^\p{L}]*(?:#[\p{L}\p{N}_]+\s*)+$/u;
/** Tags that claim only beside the others. */
const claiming =
  /#\p{L}*(?:age|aging|ageing|wrinkle|repair|renew|regrow|growth|heal|cure|collagen|lift|scar|acne|youth|hairloss|alopecia|melasma|pigment|eczema|psoriasis|rosacea|dermatitis|stem_?cell|regen|botoxalt|fillerfree)\p{L}*/giu;

/** What may take the place of a line of hashtags, the best first; null where the line goes. */
export function tagsLeft({ text, marks }: Passage): (string | null)[] {
  if (!onlyTags.test(text) || marks.length === 0) return [];
  const left = text.replace(/#[\p{L}\p{N}_]+/gu, (tag, at: number) =>
    marks.some((mark) => mark.start < at + tag.length && mark.end > at) ? "" : tag,
  );
  // "#acnescars #microneedling", of which all was found: only the first of them claims.
  const plain = tidy(text.replace(claiming, ""), text);
  return [
    ...(/\p{L}/u.test(plain) && plain !== text ? [plain] : []),
    ...(/\p{L}/u.test(left) ? [] : [null]),
    tidy(left, text),
    tidy(left.replace(claiming, ""), text),
    /#exo\p{L}*/u.exec(left)?.[0] ?? null,
  ];
}
