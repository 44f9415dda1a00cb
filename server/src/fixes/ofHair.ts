/** Whether a passage speaks of hair: by its own words, by what leads in to it, by the section that it stands in. */
import type { ProseBlock, ProseDocument } from "../reading/prose.ts";
import { linesAbove, linesBelow } from "./lines.ts";
import { perPage } from "./wholePage.ts";

const hairWords =
  /\b(?:(?<!ingrown |(?:width|breadth|thickness|diameter) of (?:a |an? \w+ |one )?|\bas (?:fine|thin) as (?:a |an? \w+ )?)hair(?! removal\b)\w*|scalps?|dandruff|(?<!light )bulbs?|dermal papill\w+|follic(?!ulitis)\w*|bald\w*|alopecia|thinning(?! (?:skin|lips?)\b)|shedding|(?:sparse|thin|thinning|bald|patchy|fuller|thicker|bushier|denser|full) (?:eye)?brows?|(?:eye)?brows? (?:(?:that )?(?:have |has )?(?:re)?gr[oe]w\w*|fill\w*|thick\w*|&|and (?:eye)?lash\w*|(?:re)?growth|dens\w*)|(?:eye)?brow (?:drops|serum|tonic|gel|oil|balm|booster|treatment|facial|kit)|lash(?:es)?|fringe|strands?)\b/i;
/** Of hair, where nothing speaks of skin. */
const ofHair =
  /\b(?:pattern loss|growth phase|growing phase|gr[eo]w(?:s|ing)? (?:it|yours?|them|mine) back|(?:new|twice the|double the|baby) growth(?! factors?)|(?:your|the survival of (?:your |the )?|hair) grafts?|graft (?:survival|take)|(?:thick|full|thin|bald|bare)\w* on top|on (?:your|my|his|the) head|(?<!\bat (?:its|the|their) )roots?(?! (?:of|causes?)\b)|density|hairlines?|crowns?|part(?:ing|ings| line)?|ponytails?|(?<!hollow )temples?|peach fuzz|fuzz|beards?|(?<!\b(?:lift|hoist|rais|tighten)\w* (?:the |your |a )?)(?:eye)?brows?(?! lifts?\b)|sprouts?|thatch|mane|locks(?! in\b)|curls?|dandruff|gr[ae]ys|widow[’']s peak|hats?|(?<!\bthe )caps?|combs?|brush(?:es)?|bangs|barbers?(?![’']s? (?:itch|rash))|Norwood|regr[oe]w\w*(?! (?:\w+ )?(?:tissue|cells?|nerves?|cartilage)))\b/i;
const skinWords =
  /\b(?:skin|faces?|complexions?|wrinkles?|lines|pores?|acne|scars?|rosacea|eczema|cheeks?|eye ?bags?|(?:under-)?eyes?|lids?|collagen|elastin|derm\w*|ingrown|melasma|pigment\w*|joints?|pain|(?<!scalp )facials?|anti-?ag(?:e)?ing|lasers?(?! (?:caps?|helmets?|combs?)\b)\w*|resurfac\w*|inflam\w*|elevens|breakouts?|puffiness|blemish\w*|furrows?|frowns?|creases?|jowls?|cellulite|razor bumps?|mouth|line (?:on|across|between|around))\b/i;
/** Of skin and of the scalp alike. */
const ofBoth = /\binflam\w*/gi;
/** What hair grows from, of which copy on faces speaks, too: there it is the way into the skin. */
const fromWhichItGrows =
  /\b(?:hair )?(?:follic(?!ulitis)\w*|(?:bulbs?|shafts?|papill\w+|root sheaths?))\b|\b(?:follicle|bulb|root)s? of (?:the |a |each |every )?hairs?\b/gi;
/** Down to what hair grows from. */
const toRoots =
  /\b(?:to|into|onto|at|around) (?:the |a |each |every )?(?:\p{L}+ (?:of|in) (?:the |a |each |every )?)?(?:hair )?(?:bulbs?|follicles?|papill\w+|roots?)\b/iu;
const ofFace = /\b(?:skin|faces?|complexions?|cheeks?|derm\w*|mouth)\b/i;
/** Roots of a plant. */
const ofPlant =
  /\b(?:ginseng|plants?|harvest\w*|soil|slopes?|dug|grow (?:the|our) roots|field|garden|botanic\w*|liquorice|licorice)\b/i;

/** Whether words speak of hair (true) or of skin (false); null where they tell neither. `entering`: of the way in. */
function toldBy(words: string, entering = false): boolean | null {
  const strong = entering ? words.replace(fromWhichItGrows, "") : words;
  if (hairWords.test(strong)) return true;
  if (skinWords.test(words.replace(ofBoth, ""))) return false;
  if (ofHair.test(strong) && !(ofPlant.test(strong) && /\broots?\b/i.test(strong))) return true;
  return strong === words && skinWords.test(words) ? false : null;
}

/** `entering`: nothing is claimed but that exosomes get in. */
export function speaksOfHair(
  document: ProseDocument,
  blockIndex: number,
  text: string,
  from: number,
  entering: boolean,
): boolean {
  const own = toldBy(text, entering);
  // "Past the pores, down to the bulb of each hair", on a page on hair: the pores are those of the scalp.
  const ofRoots = entering && toRoots.test(text);
  if (own !== null && !(ofRoots && !own && !ofFace.test(text))) return own;
  if (ofRoots && bySetting(document, blockIndex)) return true;
  // Of the follicle alone it is told by the page.
  if (entering && text.replace(fromWhichItGrows, "") !== text) return speaksMostlyOfHair(document);
  return (
    leadIn((document.blocks[blockIndex] as ProseBlock).text.slice(0, from)) ?? bySetting(document, blockIndex)
  );
}

/** "Bald patch? [Exosomes wake it up.]": what was asked right before. */
function leadIn(before: string): boolean | null {
  const question = /(?:^|[.!?]\s+)([^.!?]*\?)[\s*_"”’)]*$/.exec(before)?.[1];
  return question === undefined ? null : toldBy(question);
}

/** What the lines around tell, or the headings above. */
function bySetting(document: ProseDocument, blockIndex: number): boolean {
  const lines = nearLines(document, blockIndex);
  if (hairWords.test(lines) || skinWords.test(lines)) return hairWords.test(lines) && !skinWords.test(lines);
  // A heading that names neither falls through to the one above it that it is a part of.
  let level = Number.POSITIVE_INFINITY;
  for (let i = blockIndex; i >= 0 && i > blockIndex - 40; i--) {
    const block = document.blocks[i] as ProseBlock;
    if (block.kind !== "heading" || (block.level >= level && block.level < 6)) continue;
    level = Math.min(level, block.level);
    if (i < blockIndex && (hairWords.test(block.text) || skinWords.test(block.text)))
      return hairWords.test(block.text) && !skinWords.test(block.text);
  }
  const title = document.blocks.find(({ kind }) => kind === "title")?.text ?? "";
  return hairWords.test(title) && !skinWords.test(title);
}

/** Blocks on hair are as many as those on skin. */
const speaksMostlyOfHair = perPage(({ blocks }) => {
  const told = blocks.map(({ text }) => toldBy(text, true));
  return told.filter((hair) => hair === true).length >= told.filter((hair) => hair === false).length;
});

/** The lines of the advertisement or caption that a short line is one of. */
function nearLines(document: ProseDocument, blockIndex: number): string {
  const block = document.blocks[blockIndex] as ProseBlock;
  // Of a list of headlines each stands for itself.
  if (block.kind !== "paragraph" || !/^[^:]{2,24}:\s|[.!?]["”’)]*\s*$/.test(block.text)) return "";
  const above = linesAbove({ document, blockIndex }).slice(-mostLines);
  const below = linesBelow({ document, blockIndex }).slice(0, mostLines - above.length);
  return [...above, ...below].map(({ text }) => text).join("\n");
}

const mostLines = 8;
