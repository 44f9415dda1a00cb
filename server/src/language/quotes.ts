/** What stands between quotation marks: said there, or only spoken of. */
import { Status, setFlag } from "./statusFlags.ts";
import type { Token } from "./tokens.ts";

const opening = new Set(["“", "«", "„"]);
const closing = new Set(["”", "»"]);

/**
 * "“Erases wrinkles” is a line we strike out", "“Anti-ageing” names …", "“only 3 left” banners", "delete “works
 * every time”": the words quoted are what is spoken of.
 */
function isSpokenOf(tokens: readonly Token[], open: number, close: number): boolean {
  if ([1, 2].some((back) => striking.has(tokens[open - back]?.key ?? ""))) return true;
  const next = verbAfter(tokens, close + 1);
  if (!next?.spaced) return false;
  if (wordingNouns.has(next.key)) return true;
  if (/^(?:says?|tells?)$/.test(next.key)) return saysNothing(tokens, close + 2);
  if (close - open < 2) return false;
  if (
    /^(?:misnames|misleads|appears?|appeared|features?|featured|belongs?|stretch(?:es)?|names?|sounds?|means|counts?|implies|implied|suggests?|breaks|crosses|reads)$/.test(
      next.key,
    )
  )
    return true;
  // "“A new face!” is how our guests put it": quoted with pride.
  return (
    /^(?:is|are|was|were|would|may|might|needs?|has|should|must|cannot)$/.test(next.key) &&
    !/^(?:(?:what|how) our|our .*|my .*)$/.test(
      `${tokens[close + 2]?.key ?? ""} ${tokens[close + 3]?.key ?? ""}`,
    )
  );
}

/** "“TGA approved” on a label should …": the verb after a phrase of place. */
function verbAfter(tokens: readonly Token[], at: number): Token | undefined {
  if (!/^(?:on|in|beside|under)$/.test(tokens[at]?.key ?? "")) return tokens[at];
  return tokens
    .slice(at + 1, at + 7)
    .find(({ key }) => /^(?:is|are|was|were|would|may|might|has|should|must|cannot|means)$/.test(key));
}

/** "Tells you nothing", "says little". */
function saysNothing(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 2).some(({ key }) => /^(?:nothing|little|no|not)$/.test(key));
}

const wordingNouns = new Set(
  "banners headlines adverts ads claims captions slogans stickers posters labels posts hashtags wording".split(
    " ",
  ),
);
const striking = new Set(
  "delete deleted struck strike remove removed avoid ban banned cut crossed replace replaced".split(" "),
);

/** Flags what stands between quotation marks. */
export function markQuotes(tokens: readonly Token[], flags: Uint16Array): void {
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const key = (tokens[i] as Token).key;
    if (opening.has(key)) open = i;
    else if (closing.has(key) || (key === '"' && open >= 0)) {
      if (open >= 0)
        setFlag(flags, open, i + 1, Status.quoted | (isSpokenOf(tokens, open, i) ? Status.example : 0));
      open = -1;
    } else if (key === '"') open = i;
  }
}
