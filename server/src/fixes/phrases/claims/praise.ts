/** Praise: marvels, fashions, rivals outdone, people who love it. */
import { upperFirst } from "../../grammar.ts";
import { cut, type Piece, piece } from "../piece.ts";
import { productNouns } from "../words.ts";
import {
  adjectiveOut,
  articleBefore,
  type Context,
  copula,
  dropEnd,
  dropped,
  isAttribute,
  type Rewriter,
  said,
} from "./context.ts";

const hypeNouns: readonly (readonly [RegExp, string])[] = [
  [/\b(?:the )?gold standard(?= (?:in|for|of))?/i, "an option"],
  [/\bbreakthrough\b/i, "development"],
  [/\bmiracle\b/i, "serum"],
  [/\bgame[-\s‑]?changer\b/i, "treatment"],
];

/** Where another noun says something still: "the latest breakthrough in", "a miracle in a vial". */
function replaceable(context: Context, instead: string): boolean {
  const { before, after, words } = context;
  if (/\bcalls?\s+(?:it\s+)?(?:an?\s+)?$/i.test(before)) return false;
  if (instead === "an option")
    return copula.test(before.replace(/\b(?:the|an?)\s+$/i, "")) && /\b(?:in|for|of)\b/i.test(words + after);
  // In a name "development" names nothing.
  if (/\bexosome\s+$/i.test(before)) return instead !== "development" || context.passage.shape === "sentence";
  if (instead === "treatment") return false;
  if (instead === "development")
    return (
      /\b(?:latest|new|recent)\s+$/i.test(before) ||
      (copula.test(before.replace(/\ban?\s+$/i, "")) && /\bin skin ?care\b/i.test(words + after))
    );
  return /^\s+in an? (?:vial|bottle|jar|tube|ampoule|dropper)\b/i.test(after);
}

export const hype: Rewriter = (context) => {
  const { words, mark, after, before, text } = context;
  const found: Piece[] = [];
  // "Give the miracle of exosomes": give these.
  const marvel = /^of (?=(?:our |the )?exo)/i.exec(after.trimStart());
  const article = articleBefore(context);
  if (
    marvel &&
    article &&
    /^(?:\p{L}+ )?(?:miracle|magic|wonder|marvel|secret|sorcery|alchemy)$/iu.test(words)
  ) {
    const space = after.length - after.trimStart().length;
    found.push(cut(text, article.start, mark.end + space + marvel[0].length - 1));
  }
  // "Exosome Magic, Downtown": a name keeps a noun.
  if (
    context.passage.shape !== "sentence" &&
    /\bexosome\s+$/i.test(before) &&
    /^(?:magic|miracles?|wonders?|alchemy|sorcery|wizardry)$/i.test(words) &&
    /^\s*(?:$|[,|–—:]|(?:in|at|from|for) )/.test(after)
  )
    found.push(said(context, mark.start, mark.end, context.passage.hair ? "treatment" : "facial"));
  if (isAttribute(context) && words.trim().split(/\s+/).length <= 2 && !/exosom/i.test(words))
    found.push(adjectiveOut(context));
  // "The serum that science calls a breakthrough": the serum.
  const called = /\s+(?:that|which)\s[^.,;:!?]*\bcalls?\s+(?:it\s+)?(?:an?\s+)?$/i.exec(before);
  if (called) {
    const close = text.search(/[.!?]?["”’)]*\s*$/);
    found.push(cut(text, called.index + 1, close));
  }
  const attributive = /\bmiracle\s+(?=\p{L})/iu.exec(words);
  if (
    attributive &&
    !/^(?:in|of|for|from|workers?)\b/i.test(words.slice(attributive.index + attributive[0].length))
  )
    found.push(
      cut(
        text,
        mark.start + attributive.index,
        mark.start + attributive.index + attributive[0].trimEnd().length,
      ),
    );
  const scare = /^[^”"]+[”"](?=\s)/.exec(words);
  if (scare && /[“"]$/.test(before)) found.push(cut(text, mark.start - 1, mark.start + scare[0].length));
  if (
    /[“"]$/.test(before) &&
    /^[”"]\s+(?!(?:used|said|written|applied|is|was|are|were|in|on|for|and|or|by)\b)\p{L}/u.test(after)
  )
    found.push(cut(text, mark.start - 1, mark.end + 1));
  if (
    /^(?:the )?breakthrough$/i.test(words) &&
    /^\s+(?:that )?(?:it|you|they|your \w+) deserves?\b/i.test(after)
  )
    found.push(said(context, mark.start, mark.end, "care"));
  // "Our med spa: the gold standard in facials": a name keeps what it is about.
  const standard = /^(?:the\s+)?gold[-\s]standard(?:\s+(?:in|for|of))?/i.exec(words);
  const about =
    standard && !/(?:in|for|of)$/i.test(standard[0]) ? (/^\s+(?:in|for|of)\b/i.exec(after)?.[0] ?? "") : "";
  if (standard && /[:–—]\s*(?:the\s+)?$/i.test(before)) {
    const from = articleBefore(context)?.start ?? mark.start;
    found.push(cut(text, from, mark.start + standard[0].length + about.length));
  }
  for (const [pattern, instead] of hypeNouns) {
    const match = pattern.exec(words);
    if (!match || !replaceable(context, instead)) continue;
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
  // "The mask the whole town talks about": the article is the town's.
  const article = /\s+the\s+$/i.exec(before)?.[0].trimStart().length ?? 0;
  return [cut(text, mark.start - article, mark.end + tail)];
}

export const trend: Rewriter = (context) => {
  const { before, after, words, mark, text } = context;
  const found: Piece[] = [];
  // "The first 15 guests to book …": guests who book.
  const first = /^(?:The )?first \S+ (guests|clients|people|patients) (?:to|who)(?=\s)/i.exec(text);
  if (first) {
    const who = (first[1] as string).toLowerCase();
    found.push(piece(0, first[0].length, `${who.charAt(0).toUpperCase()}${who.slice(1)} who`));
  }
  // A price stays where the hurry behind it goes.
  const behind = /,\s*$/.exec(before);
  if (behind && /[$£€]\s?\d/.test(before) && /^\W*$/.test(after))
    found.push(piece(behind.index, mark.end, ""));
  const until = /\s+before (?:they|it|you|your|the)\b.*$/i.exec(words);
  if (until && /^\W*$/.test(after)) found.push(piece(mark.start + until.index, mark.end, ""));
  found.push(...withoutRelative(context));
  if (/^\S+-\S+$/.test(words.trim()) && isAttribute(context)) found.push(adjectiveOut(context));
  found.push(...dropped(context));
  return found;
};

/** The rival without how much it is outdone. */
const plainRival = (words: string): string =>
  words.replace(
    /,?\s+(?:(?:any|every) day(?: of the week)?|hands down|there is|by (?:a mile|far|miles|months))$/i,
    "",
  );

/** "… by miles", "… on every count": how much better goes with the better. */
const byHowMuch = (after: string): number =>
  /^,?\s+(?:by (?:miles|far|a mile|a long way|a wide margin)|in every way|on every count|(?:any|every) day(?: of the week)?|hands down|\p{L}+ to (?:nothing|nil|none|one)|there (?:is|are)|(?:ever )?(?:does|do|did|can|could|will|would|has|have)(?: ever)?(?=[,.;!?]|$))(?![\p{L}])/iu.exec(
    after,
  )?.[0].length ?? 0;

/** "Better than PRP at thickening hair", "beat filler for softness": in what the rival is outdone. */
const inWhat = (after: string): number =>
  /^\s+(?:at \p{L}+ing\b|for (?!people|anyone|men|women|those)\p{L}+\b|in (?!the\b|our\b)\p{L}+\b)[^,.;:!?–—]*/iu.exec(
    after,
  )?.[0].length ?? 0;

/** "If you made me choose, …", "If you have money left over, …": on that condition nothing is different. */
const onCondition =
  /^\W*(?:(?:but|and|so|now) )?(?:if|when|given|all things|pound for pound|dollar for dollar) [^,]*,/i;

const firstOfPlace = new RegExp(
  `((?:[Tt]he )?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}\\p{L}+)?)[’']s\\s+(?:most \\p{L}+|best(?:-\\p{L}+)?|top(?:-\\p{L}+)?|number[- ]one|no\\. ?1|#1|leading|finest|favou?rite|premier)\\s+((?:(?!(?:in|for|of|with|and|that|to)\\b)[\\p{L}-]+\\s+){0,3}(?:${productNouns}|clinics?|spas?|salons?|practices?|brands?|studios?|teams?|cent(?:re|er)s?|providers?|specialists?|experts?|addresse?s?|exosomes))\\b`,
  "iu",
);

/** "Maine's Top Exosome Clinic": without the rank it would be the only one. */
function ofPlace({ text, mark, passage }: Context): Piece[] {
  const found = firstOfPlace.exec(text);
  const [whole, place, thing] = found ?? [];
  if (
    !found ||
    !whole ||
    !place ||
    !thing ||
    found.index > mark.end ||
    found.index + whole.length < mark.start
  )
    return [];
  if (!/^(?:the )?\p{Lu}/u.test(place)) return [];
  const named = `${thing} ${/(?:serum|cream|mask|mist|gel|balm|ampoule|drop|lotion|tonic|oil|kit|vial|product|brand|toner|essence|elixir)s?$/i.test(thing) ? "from" : "in"} ${place.replace(/^The /, "the ")}`;
  const start = text.slice(0, found.index).trim() === "";
  const single = !/s$/i.test(thing);
  const article = single && !(start && passage.shape !== "sentence" && passage.block.kind !== "description");
  const words = article ? `${/^[aeiou]/i.test(thing) ? "an" : "a"} ${named}` : named;
  return [piece(found.index, found.index + whole.length, start ? upperFirst(words) : words)];
}
/** "The note calls them | better than steroids": nobody calls them different. */
const calledSo =
  /\b(?:calls?|called|describes?|deems?|considers?|rates?|judges?|finds?|found|ranks?) (?:them|it|this|these|exosomes)\s*$/i;

export const superiority: Rewriter = (context) => {
  const { words, mark, before, after, text } = context;
  const found: Piece[] = [];
  if (calledSo.test(before)) return dropEnd(context);
  const than =
    /^(?:(?:far|much|even|so much|way)\s+)?(?:better|stronger|safer|gentler|smarter|faster|(?:more|less) \w+(?: and more \w+)?|greater)\s+than\s+([\s\S]+)$/i.exec(
      words,
    );
  // Without a subject only a note or a name is different; "ten times" better is nothing else.
  const bare =
    context.passage.shape === "sentence" &&
    /^[^\p{L}]*(?:(?:the|an?|our)\s+)?(?:[\w-]+\s+)?$/iu.test(before) &&
    /^\W*$/.test(after);
  const counted =
    /\b(?:times|twice|\d\s?%|a (?:good |great )?(?:deal|bit|lot)|weight for weight[^.;]*|any|no|rather|noticeably|considerably|significantly|far|much|even|way|clearly|somewhat|slightly|still)\s*$/i.test(
      before,
    ) ||
    // "More effective than a laser and half the price, …": the first of two advantages.
    (/^[^\p{L}]*$/u.test(before) && /^\s*(?:,|and|&)/.test(after));
  // Nothing is gained by being different: the item of a list goes.
  const itemAlone =
    context.passage.shape === "bullet" && /^\W*(?:(?:the|an?|our) )?(?:[\w-]+ )?$/i.test(before);
  const conditional = onCondition.test(before);
  const behind = byHowMuch(after) || inWhat(after);
  if (than && !bare && !counted && !itemAlone && !conditional)
    found.push(
      said(context, mark.start, mark.end + behind, `different from ${plainRival(than[1] as string)}`),
    );
  // "Stronger than PRP, gentler than laser": different from both.
  const both =
    /^(?:\w+er|(?:more|less) \w+) than ([^,;]+),? (?:and )?(?:\w+er|(?:more|less) \w+) than (.+)$/i.exec(
      text.slice(mark.start).replace(/[.!?]\s*$/, ""),
    );
  if (both && !itemAlone)
    found.unshift(
      said(
        context,
        mark.start,
        text.search(/[.!?]?\s*$/),
        `different from ${plainRival(both[1] as string)} and from ${plainRival(both[2] as string)}`,
      ),
    );
  const alternative =
    /^(?:(?:an?|the|our|your)\s+)?(?:[\w-]+\s+)?(?:alternative|answer|reply)\s+to\s+([\s\S]+)$/i.exec(words);
  if (alternative && !itemAlone && !conditional) {
    const article = articleBefore(context);
    const linked = copula.test(text.slice(0, article?.start ?? mark.start));
    if (linked)
      found.push(
        said(context, article?.start ?? mark.start, mark.end + behind, `different from ${alternative[1]}`),
      );
    else if (!bare && /(?:^[^\p{L}]*|[:,]\s*)(?:(?:the|an?|our)\s+)?(?:[\w-]+\s+)?$/iu.test(before))
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
  if (beats && !conditional)
    found.push(
      said(
        context,
        mark.start,
        mark.end + behind,
        `${/^\w+s\b/i.test(words) ? "is" : "are"} different from ${plainRival(beats[1] as string)}`,
      ),
    );
  const over = /^(?:>|over)\s+([\s\S]+)$/i.exec(words);
  if (over && !conditional)
    found.push(
      said(context, mark.start, mark.end + behind, `are different from ${plainRival(over[1] as string)}`),
    );
  const superlative =
    /^(?:(?:the|our|your|[\p{L}]+[’']s)\s+)?(?:very\s+)?(?:most\s+\w+|#1|best(?:[-\s](?:tested|rated|loved|known|kept|reviewed))?|number[-\s]one|no\. ?1|leading|top|ultimate|(?:best|top)-selling|most awarded|finest|smartest|world’s best|safest|strongest)(?:\s+(?=\p{L})|$)/iu.exec(
      words,
    );
  found.push(...ofPlace(context));
  if (superlative) {
    const article = articleBefore(context);
    const start = article?.start ?? mark.start;
    const end = mark.start + superlative[0].trimEnd().length;
    const rest = text.slice(end);
    const plural = /^\s+(?:exosomes|results|treatments|facials)\b/i.test(rest);
    const had = article !== null || /^(?:the|our|your)\b/i.test(superlative[0]);
    const determiner = !had || plural ? "" : /^\s*[aeiou]/i.test(rest) ? "an" : "a";
    found.push(determiner === "" ? cut(text, start, end) : said(context, start, end, determiner));
    // "…, the finest treatment on our list.": what was said of it goes whole.
    const apposed = /,\s*$/.exec(text.slice(0, start));
    const close = /^[^,.;:!?–—]*(?=[.!]?["”’]?$)/.exec(text.slice(mark.end));
    if (apposed && close && context.passage.shape === "sentence")
      found.unshift(piece(apposed.index, mark.end + close[0].length, ""));
    const market = /\s+(?:on the market|in the world|around|anywhere|in town)$/i.exec(words);
    if (market) {
      const kept = text.slice(end, mark.start + market.index);
      found.unshift(piece(start, mark.end, `${determiner}${kept}`.trimStart()));
    }
  }
  // "Better than PRP, laser and every cream you own": all of them are outdone.
  const others =
    than &&
    /^(?:,\s+[^,.;:!?–—]+)*,?\s+(?:and|or|&)\s+(?!(?:they|it|we|you|I|he|she|that|this|is|are|does|do|has|have)\b)[^,.;:!?–—]+/.exec(
      after,
    );
  if (others) found.push(cut(text, mark.start, mark.end + others[0].length));
  else found.push(...dropped(context));
  return found;
};

export const endorsement: Rewriter = (context) => {
  const { words, mark, text, before, after } = context;
  const found: Piece[] = [];
  // "Revolutionary, doctor-recommended": praise beside praise goes with it.
  const beside =
    /\b(?:revolutionary|ground-?breaking|magical|miraculous|game-changing|world-class),?\s+(?:and\s+)?$/i.exec(
      before,
    );
  if (beside && isAttribute(context)) found.push(cut(text, beside.index, mark.end));
  if (
    /^\S+-recommended$|^[\w’'-]+[-\s]loved$|^(?:award-winning|five-star)$/i.test(words.trim()) &&
    isAttribute(context)
  )
    found.push(adjectiveOut(context));
  // A picture of a result goes with its description.
  if (context.passage.block.kind === "alt" || /\b(?:before|day \d|week \d|january|june)\b/i.test(words))
    return [];
  found.push(...withoutRelative(context));
  // "Recommended by three doctors and one aunt": both recommend it.
  if (/\bby\b/i.test(words) && /^\s*(?:,|and|&|or)\s/.test(after)) return found;
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
