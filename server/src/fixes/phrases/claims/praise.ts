/** Praise: marvels, fashions, rivals outdone, people who love it. */
import { cut, type Piece, piece } from "../piece.ts";
import { productNouns } from "../words.ts";
import {
  adjectiveOut,
  articleBefore,
  type Context,
  copula,
  dropped,
  isAttribute,
  type Rewriter,
  said,
} from "./context.ts";

const hypeNouns: readonly (readonly [RegExp, string])[] = [
  [/\b(?:the )?gold standard(?= (?:in|for|of))?/i, "an option"],
  [/\ba (?:total |real |true |complete )?breakthrough\b/i, "a development"],
  [/\bbreakthrough\b/i, "development"],
  [/\bmiracle\b/i, "serum"],
  [/\bgame[-\s‑]?changer\b/i, "treatment"],
];

export const hype: Rewriter = (context) => {
  const { words, mark, after, before, text } = context;
  const found: Piece[] = [];
  if (isAttribute(context) && words.trim().split(/\s+/).length <= 2) found.push(adjectiveOut(context));
  // "The serum that science calls a breakthrough": the serum.
  const called = /\s+(?:that|which)\s[^.,;:!?]*\bcalls?\s+(?:it\s+)?(?:an?\s+)?$/i.exec(before);
  if (called) {
    const close = text.search(/[.!?]?["”’)]*\s*$/);
    found.push(cut(text, called.index + 1, close));
  }
  const scare = /^[^”"]+[”"](?=\s)/.exec(words);
  if (scare && /[“"]$/.test(before)) found.push(cut(text, mark.start - 1, mark.start + scare[0].length));
  if (/[“"]$/.test(before) && /^[”"]\s+\p{L}/u.test(after))
    found.push(cut(text, mark.start - 1, mark.end + 1));
  if (/^breakthrough$/i.test(words) && /^\s+(?:that )?(?:it|you|they|your \w+) deserves?\b/i.test(after))
    found.push(said(context, mark.start, mark.end, "care"));
  for (const [pattern, instead] of hypeNouns) {
    const match = pattern.exec(words);
    if (/\bcalls?\s+(?:it\s+)?(?:an?\s+)?$/i.test(before)) break;
    if (!match) continue;
    // In a name the word goes.
    if (/^\p{Lu}/u.test(match[0]) && /^\s+\p{Lu}/u.test(after)) {
      found.push(cut(text, mark.start + match.index, mark.start + match.index + match[0].length));
      break;
    }
    const determiner =
      /^(?:an?|the) /i.test(match[0]) || instead.startsWith("an ") ? articleBefore(context) : null;
    found.push(
      said(
        context,
        determiner ? determiner.start : mark.start + match.index,
        mark.start + match.index + match[0].length,
        instead,
      ),
    );
    break;
  }
  found.push(...dropped(context));
  return found;
};

const goods = new RegExp(
  `\\b(?:the|our|this|an?)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${productNouns}|offer)\\s+$`,
  "iu",
);

/** "The exosome serum [the whole internet is arguing about] just landed": the clause goes, the serum stays. */
function withoutRelative({ text, mark, words, before, after }: Context): Piece[] {
  if (!goods.test(before) || /^(?:is|are|was|has|have|will|in|on|of|at)\b/i.test(words)) return [];
  if (!/\b(?:about|for|over|wants?|loves?|up about)$|\b(?:is|are|has|have|won[’']t|can[’']t)\b/i.test(words))
    return [];
  const tail = /^\s+(?:about|for|over)(?: right now)?(?=\s*(?:$|[.,;:!?]))/i.exec(after)?.[0].length ?? 0;
  return [cut(text, mark.start, mark.end + tail)];
}

export const trend: Rewriter = (context) => [
  ...withoutRelative(context),
  ...(/^\S+-\S+$/.test(context.words.trim()) && isAttribute(context) ? [adjectiveOut(context)] : []),
  ...dropped(context),
];

export const superiority: Rewriter = (context) => {
  const { words, mark, before, after, text } = context;
  const found: Piece[] = [];
  const than =
    /^(?:(?:far|much|even|so much|way)\s+)?(?:better|stronger|safer|gentler|smarter|faster|(?:more|less) \w+(?: and more \w+)?|greater)\s+than\s+([\s\S]+)$/i.exec(
      words,
    );
  if (than) found.push(said(context, mark.start, mark.end, `different from ${than[1]}`));
  const alternative =
    /^(?:(?:an?|the|our|your)\s+)?(?:[\w-]+\s+)?(?:alternative|answer|reply)\s+to\s+([\s\S]+)$/i.exec(words);
  if (alternative) {
    const article = articleBefore(context);
    const linked = copula.test(text.slice(0, article?.start ?? mark.start));
    if (linked)
      found.push(said(context, article?.start ?? mark.start, mark.end, `different from ${alternative[1]}`));
    else if (/(?:^[^\p{L}]*|[:,]\s*)(?:(?:the|an?|our)\s+)?(?:[\w-]+\s+)?$/iu.test(before))
      found.push(
        said(
          context,
          before.search(/(?:(?:the|an?|our)\s+)?(?:[\w-]+\s+)?$/i),
          mark.end,
          `different from ${alternative[1]}`,
        ),
      );
  }
  const beats = /^(?:beats?|outperforms?|surpass(?:es)?|outshines?)\s+([\s\S]+)$/i.exec(words);
  if (beats)
    found.push(
      said(
        context,
        mark.start,
        mark.end,
        `${/^\w+s\b/i.test(words) ? "is" : "are"} different from ${beats[1]}`,
      ),
    );
  const over = /^(?:>|over)\s+([\s\S]+)$/i.exec(words);
  if (over) found.push(said(context, mark.start, mark.end, `are different from ${over[1]}`));
  const superlative =
    /^(?:(?:the|our|your)\s+)?(?:very\s+)?(?:most\s+\w+|#1|best|number[-\s]one|no\. ?1|leading|top|ultimate|finest|smartest|world’s best|safest|strongest)(?:\s+(?=\p{L})|$)/iu.exec(
      words,
    );
  if (superlative) {
    const article = articleBefore(context);
    const start = article?.start ?? mark.start;
    const end = mark.start + superlative[0].trimEnd().length;
    const rest = text.slice(end);
    const plural = /^\s+(?:exosomes|results|treatments|facials)\b/i.test(rest);
    const had = article !== null || /^(?:the|our|your)\b/i.test(superlative[0]);
    const determiner = !had || plural ? "" : /^\s*[aeiou]/i.test(rest) ? "an" : "a";
    found.push(determiner === "" ? cut(text, start, end) : said(context, start, end, determiner));
    const market = /\s+(?:on the market|in the world|around|anywhere|in town)$/i.exec(words);
    if (market) {
      const kept = text.slice(end, mark.start + market.index);
      found.unshift(piece(start, mark.end, `${determiner}${kept}`.trimStart()));
    }
  }
  void after;
  found.push(...dropped(context));
  return found;
};

export const endorsement: Rewriter = (context) => {
  const { words, mark, text, before, after } = context;
  const found: Piece[] = [];
  if (
    /^\S+-recommended$|^[\w’'-]+[-\s]loved$|^(?:award-winning|five-star)$/i.test(words.trim()) &&
    isAttribute(context)
  )
    found.push(adjectiveOut(context));
  found.push(...withoutRelative(context));
  const relative = /^(?:that|which|who)\b/i.test(words);
  if (relative) found.push(cut(text, mark.start, mark.end));
  if (
    /^before[-\s]and[-\s]after/i.test(words) &&
    /^\s+(?:photos?|pictures?|images?|exosomes|an exosome|four exosome)?/i.test(after)
  )
    void before;
  found.push(...dropped(context));
  return found;
};
