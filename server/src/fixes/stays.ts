/** What of a line can stay as it is, beside what goes. */
import { capitalLike, wordCount } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";
import { goods } from "./phrases/words.ts";
import { bodily } from "./unmendable.ts";

/** "Swipe for her photos 👉 Open late on Thursdays 🍂": what stands between other pictures stays. */
export function betweenPictures({ text, marks }: Passage): string {
  if (marks.some(isEffect)) return text;
  const parts = [
    ...text.matchAll(/((?:(?!\p{Extended_Pictographic}).)+)(?:\p{Extended_Pictographic}|\uFE0F|\s)*/gsu),
  ];
  const left = parts.filter(
    ({ index, 1: words = "" }) =>
      !marks.some((mark) => mark.start < index + words.length && mark.end > index),
  );
  if (left.length === 0 || left.length === parts.length) return text;
  if (!left.some(([words]) => wordCount(words) > 2)) return text;
  const kept = left.map(([part]) => part).join("");
  return capitalLike(kept.trim(), text);
}

/** "Your rosacea is back: exosomes.", in a list of whom each thing suits. */
export function forWhomLine({ text, marks, block, document, hair }: Passage): string {
  const [, sign, who, what] = /^(\W*)((?:you|your)\b[^:]{3,80}): ([^:]{3,40})$/iu.exec(text) ?? [];
  if (!block.list || who === undefined || what === undefined || sign === undefined) return text;
  const others = document.blocks.filter(
    (other) =>
      other !== block &&
      other.list?.list === block.list?.list &&
      /^\W*(?:you|your)\b[^:]*: /i.test(other.text),
  );
  if (others.length === 0 || !marks.every((mark) => isEffect(mark))) return text;
  if (!/^(?:our |an? |the )?exo[\p{L}-]*(?: \p{L}+)?[.!]?$/iu.test(what.trim())) return text;
  return `${sign}You would like ${hair ? "fuller-looking hair" : "fresher-looking skin"}: ${what}`;
}

/** "Facials start at $300 and the drip at $1,200": what is not injected stays, with its price. */
export function otherOffer({ text, marks }: Passage): string {
  if (marks.some((mark) => mark.rule !== "injection-claim")) return text;
  const priced = /[$£€₩]\s?\d[\d,.]*\d/.source;
  const second = new RegExp(
    `^([^.;]*${priced})(?:,| and|, and) (?:the |our |an? )?[^.;$£€₩]*${priced}(?=[.!]?$)`,
    "iu",
  ).exec(text);
  const first = second?.[1];
  const whole = marks.every((mark) => mark.start < 20 && mark.end > text.length - 4);
  if (!first || !goods.test(first) || bodily.test(first) || /inject/i.test(first)) return text;
  if (!whole && marks.some((mark) => mark.start < first.length)) return text;
  return first + text.slice((second as RegExpExecArray)[0].length);
}

const injected = /\b(?:micro-?)?injected\b/i;
/** Where it went: "… under the eyes". */
const where = /\b(?:under|around|along|above|between|beside|over) (?:the|your) (?:\p{L}+ )?\p{L}+(?=\W*$)/iu;

/** "Rose Booster, injected", "injected around the mouth": a line of a menu, with what may be done. */
export function appliedLine({ text, shape, marks, body }: Passage): string {
  if (shape === "sentence" || shape === "heading" || body || bodily.test(text)) return text;
  if (!marks.every((mark) => mark.rule === "injection-claim")) return text;
  const place = where.exec(text)?.[0];
  const applied = `applied to the skin${place ? ` ${place.toLowerCase()}` : ""}`;
  if (/^\W*(?:micro-?)?injected\b(?!.*,)/i.test(text) && place) return capitalLike(applied, text);
  const tail = /,\s+(?:micro-?)?injected\b[^,;:$£€₩(]*$/i.exec(text);
  return tail && !injected.test(text.slice(0, tail.index))
    ? `${text.slice(0, tail.index)}, ${applied}`
    : text;
}

/** "5 ml vial, for intradermal use ... 240.00": a line of goods without the use that is made of them. */
export const withoutUse = ({ text, shape, marks }: Passage): string =>
  shape !== "sentence" && shape !== "heading" && marks.every((mark) => mark.rule === "injection-claim")
    ? text.replace(/,\s+for (?:intradermal|injectable|subcutaneous) use\b/i, "")
    : text;
