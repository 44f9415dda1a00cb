/** Where on the body a look is: the place of the old effect stays with the look that takes its place. */
import type { Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";

/** Parts of the body that a look may be of, as the source of a pattern. */
export const bodyPart =
  "(?:(?:upper|lower|outer|inner|under|front|whole|side of the|sides of the|backs? of the|corners? of the|bridge of the) )?(?:jaw(?:line|s)?|jowls|necks?|throat|chin|cheeks?|cheekbones?|forehead|brows?(?: line)?|eyes?|eye area|eyelids?|lids|mouth|lips?|lip line|nose|chest|d[ée]collet(?:é|e|age)|hands?|arms?|legs?|thighs?|knees?|elbows?|tummy|abdomen|shoulders?|crown|part(?:ing)?(?: line)?|hairline|temples?|front|(?:(?:lower|upper|mid) )?face|knuckles|heels?|feet)";
/** How a look lies on one of them. */
export const placeWords =
  "(?:along|around|round|at|on|about|across|over|under|below|above|beneath|between|beside|of|in|near)";
const item = `(?:${placeWords} )?(?:(?:the|your|both) )?${bodyPart}`;

/** "… at the crown and along the part": at the end, or before the price. */
const placeAtEnd = new RegExp(
  `(?<=[\\p{L}\\d%] )(?!(?<=\\b(?:sides?|backs?|corners?|areas?|tops?|tips?|parts?|outlines?|contours?|shape) )of\\b)(${placeWords}) ((?:(?:the|your|both) )?${bodyPart}(?:(?:,? and |,? or | & |, )${item})*)(?=\\s*[.!]?$|\\s*[,–—|]\\s*[$£€₩])`,
  "iu",
);
/** Places of hair. */
const hairy = /\b(?:crown|part(?:ing)?|hairline|temples?|front)\b/i;
/** A look with which the rewrite ends. */
const endsInLook =
  /(?:\blook of [\p{L}’' -]+|\b(?:skin|hair) looks? \p{L}+|\b(?:an? \p{L}+ look(?: for (?:hair|skin))?)|\blook(?:s|ing)? (?:more |less )?\p{L}+|-looking (?:skin|hair|\p{L}+)|\bless noticeable [\p{L}’' -]+|\b(?:skin|hair) that looks \p{L}+)(?=[.!]?$)/iu;
/** What lies on a part, and does not look so along it. */
const lying = /^(?:of|in|on|over|across)$/i;

/** The rewrite with the place that the claim named. */
export function placed(text: string, { text: before, marks, hair, block, shape }: Passage): string {
  if (!marks.some(isEffect) || shape === "heading" || /^(?:title|description)$/.test(block.kind)) return text;
  const found = placeAtEnd.exec(before);
  const [whole, how, where] = found ?? [];
  if (!whole || !how || !where || hairy.test(where) !== hair) return text;
  const halved = withoutHalf(text, whole);
  if (halved.includes(whole) || !endsInLook.test(halved)) return withoutEcho(halved, whole);
  const parts = where.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  if (parts.some((word) => halved.toLowerCase().includes(word))) return halved;
  const stop = /[.!]?$/.exec(halved)?.[0] ?? "";
  const bare = halved.slice(0, halved.length - stop.length);
  const lies = lying.test(how);
  // "Firmer-looking skin along the jawline": the jawline is what looks so.
  const line = /^(?:the |your )?(jaw(?:line)?)$/i.exec(where)?.[1];
  const outlined = line && /^(\W*)([\p{L}]+-looking) skin$/iu.exec(bare);
  if (outlined) return `${outlined[1]}${withArticle(outlined[2] as string)} ${line}${stop}`;
  // "Gives skin on the neck a rested look".
  if (lies && !hair && /\bskin\b(?! tone)/i.test(bare))
    return (
      bare.replace(/\bskin\b/i, (skin) => `${skin} ${/^(?:of|in)$/i.test(how) ? "on" : how} ${where}`) + stop
    );
  if (/\ban? \p{L}+ look$/iu.test(bare) && !hair) return `${bare} for ${where}${stop}`;
  return `${bare} ${/^(?:of|in)$/i.test(how) ? (hair ? "at" : "on") : how} ${where}${stop}`;
}

/** "The lines around the eyes around the eyes": said once. */
function withoutEcho(text: string, whole: string): string {
  const twice = `${whole} ${whole}`;
  return text.includes(twice) ? text.replace(twice, whole) : text;
}

const withArticle = (quality: string): string =>
  /^\p{Lu}/u.test(quality) ? `A ${quality.charAt(0).toLowerCase()}${quality.slice(1)}` : `a ${quality}`;

/** "Fuller-looking hair and along the part", "on the cheeks and chest and chest": half of the place, or once more. */
function withoutHalf(text: string, whole: string): string {
  for (const { index } of whole.matchAll(/(?:,? and |,? or | & |, )/giu)) {
    const half = whole.slice(index);
    if (!text.toLowerCase().replace(/[.!]$/, "").endsWith(half.toLowerCase())) continue;
    const rest = text.slice(0, text.lastIndexOf(half)).trimEnd();
    if (rest.endsWith(whole) || !rest.endsWith(whole.slice(0, index)))
      return rest + (/[.!]$/.exec(text)?.[0] ?? "");
  }
  return text;
}
