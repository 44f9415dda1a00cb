const safeNext =
  /^(?!\s+or (?:two|three|more|so)\b)(?:\s*(?:$|[.,;:!?…)”"’|]|[–—]|\s-\s|[+=✓✔]|\p{Extended_Pictographic})|\s+(?:with|without|and|or|but|while|when|whenever|after|before|during|overnight|today|tonight|so (?=(?:that|your|you|we|it|they|there|skin|hair|the)\b)|every|using|via|thanks|(?:week by week|day by day|month by month|(?:day|night|week|month|year) after (?:day|night|week|month|year))\b|(?:around|round|about|along|on|under|between|across|at|above|below|beside) (?:(?:the|your) )?(?:(?:tired|puffy|heavy|upper|lower|dry|thin) )?(?:eyes?|mouth|lips?|upper lip|jaw\w*|forehead|brows?|neck|cheeks?|chin|hips|tummy|d[ée]collet\p{L}+|face|chest|hands|nose)|over time|over a|over the|in (?:both )?(?:men|women|adults)\b|if|on (?:mon|tue|wed|thu|fri|sat|sun)|from (?:about |around )?(?:the |day |week |month )?(?:\d+|second|third|fourth|fifth|sixth|next)\b|at (?:our|the) (?:[\p{L}-]+ ){0,3}(?:clinic|studio|spa|practice|salon|rooms|office)\b|in (?:a |one |two |three |four |six |just )?(?:\d|days?|weeks?|months?|under|hours?|minutes?|session|week|month)|at \d|within (?:days|weeks|hours|minutes|a|one|two|the)|by (?:the (?:weekend|end)|month|week|next|spring|summer|our|exosom|the exosom|mon|tue|wed|thu|fri|sat|sun))\b)/iu;

const finite = /^\s+(?:is|are|was|were|has|have|can|will|may|differed|comes?|starts?|costs?)\b/i;

/** The end of what a phrase takes with it: to the next place at which a sentence can go on as before. */
import { effectVerbs } from "../../../claims/effects/words.ts";
import { wordKey } from "../../../language/spelling.ts";
export function reach(text: string, from: number, atVerb = false): number {
  const end = reachOf(text, from, atVerb);
  // "Lost to sun and stress": both took it.
  const both =
    /\b(?:lost|left|caused|etched|damaged|taken|worn) (?:to|by|behind by|from|away by) [\w’' ]+$/i.test(
      text.slice(from - 40 < 0 ? 0 : from - 40, end),
    )
      ? /^ and (?:[\w’'-]+ )?[\w’'-]+(?=[.!]*$)/i.exec(text.slice(end))
      : null;
  if (both) return end + both[0].length;
  const structures = furtherStructures.exec(text.slice(end))?.[0].length ?? 0;
  if (structures > 0) return end + structures;
  const last = lastOfList(text, from, end);
  if (last > 0) return end + last;
  return end + (/^,? (?:and|&) (?:much |so much )?(?:more|beyond)\b/i.exec(text.slice(end))?.[0].length ?? 0);
}

/** "Lay down collagen | and elastin": what else of the body was acted on. */
const furtherStructures =
  /^(?:,? (?:and|or|&)|,) (?:(?:new|more|fresh|natural|structural|supporting|youthful|healthy|of|the) )*(?:elastin|collagen|keratin|fibronectin|hyaluron\p{L}+(?: acid)?|proteoglycans?|(?:elastic )?fib(?:re|er)s?|fibroblasts?|keratinocytes?)(?: (?:production|synthesis|fib(?:re|er)s?|cells|levels|growth))?(?=[\s,.;:!?–—]|$)(?:,? (?:and|or|&) (?:new |more )?(?:elastin|collagen|keratin|hyaluron\p{L}+(?: acid)?))?/iu;

/** The last item of a list of which the others go: "reduces wrinkles, pores | and worries". */
function lastOfList(text: string, from: number, end: number): number {
  const start = Math.max(text.lastIndexOf(".", from), text.lastIndexOf(":", from)) + 1;
  if (!/\w,\s/.test(text.slice(start, end))) return 0;
  const rest = /^,? (?:and|or|&) ((?:[\w’'-]+ ){0,4}[\w’'-]+)(?=[.!]*$)/i.exec(text.slice(end));
  const words = rest?.[1];
  if (!rest || !words || /\d|exosom|\b(?:with|for|in|on|by)\b/i.test(words) || acting.test(words)) return 0;
  if (words.split(" ").some((word) => effectVerbs.get(wordKey(word))?.form === "third")) return 0;
  return rest[0].length;
}

const acting =
  /\b(?:is|are|was|were|has|have|can|will|may|it|they|you|we|costs?|makes?|keeps?|gives?|leaves?|looks?|feels?|lasts?|call|book|ask|try)\b/i;

function reachOf(text: string, from: number, atVerb: boolean): number {
  // "Inflamed, overworked skin": the adjectives of one noun.
  const adjectives = /(?:ed|ive|ish)$/.test(text.slice(0, from))
    ? /^(?:,\s+[\w-]+)+\s+(?:skin|cheeks|scalp|hair)\b/.exec(text.slice(from))
    : null;
  let end = from + (adjectives?.[0].length ?? 0);
  // A preposition that the mark ends with takes its words along: "in | every layer".
  if (/\b(?:in|into|of|at|to|for|with|on|from|by)$/i.test(text.slice(0, end)))
    end += /^\s+(?:(?:the|your|every|each|all|its|our)\s+)?[\w’'-]+/.exec(text.slice(end))?.[0].length ?? 0;
  for (;;) {
    const rest = text.slice(end);
    if (
      atVerb &&
      finite.test(rest) &&
      !/\b(?:that|which|who|what|where|you|they|we)\b/i.test(text.slice(from, end))
    )
      return end;
    // Over time and in places of the body the look goes on; what is done "by 40%" does not.
    if (
      safeNext.test(rest) &&
      !/^\s+by (?:up to |over |more than |about )?(?:\d|half|a third)/i.test(rest) &&
      !/^\s+in (?:the|your) (?:skin|dermis|body|scalp)/i.test(rest)
    ) {
      const listed = /^\s+(?:and|or)\s+(\p{L}+)/u.exec(rest);
      const goesOn = /^,?\s+(?:and|or)\s+(?:itch|oil|bald|psoriatic|the marks|one)\b/.test(rest);
      if (!goesOn || !listed) return end;
    }
    // "… for Thinning Hair in Boise": where it is to be had.
    if (/^\s+(?:in|at|near|by) (?:the )?\p{Lu}\p{Ll}/u.test(rest)) return end;
    const next = /^\s*[\p{L}\p{N}%][\p{L}\p{N}'’%-]*|^\s*\S/u.exec(rest);
    if (!next) return text.length;
    end += next[0].length;
    // "In | every layer": a preposition does not go without its words.
    if (/^(?:in|into|of|at|to|from|on)$/i.test(next[0].trim()))
      end += /^\s+(?:(?:the|your|every|each|all|its|our)\s+)?[\w’'-]+/.exec(text.slice(end))?.[0].length ?? 0;
  }
}
