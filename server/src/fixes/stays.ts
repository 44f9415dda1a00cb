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
