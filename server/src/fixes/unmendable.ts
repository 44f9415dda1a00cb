/** Passages that no wording mends: somebody's praise, a claim about the inside of the body, an infusion, a bare disease. */
import { effectVerbs } from "../claims/effects/words.ts";
import { wordKey } from "../language/spelling.ts";
import type { Mark, Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";
import { isSold } from "./priceLines.ts";
import { goesOnQuoting, quotation, signature } from "./quotations.ts";

/** A bare disease in a list of them: there is nothing to say of it but the first time. */
export function isBareItem(passage: Passage): boolean {
  const { marks, block, document, shape, text } = passage;
  // "Exosome gel for old scars, $90": something is to be had.
  const capitals = text.match(/\p{Lu}\p{L}+/gu)?.length ?? 0;
  if (isSold(passage) || (/\bexo/i.test(text) && capitals > 2)) return false;
  if (shape !== "bullet" || !block.list || !marks.every((mark) => mark.rule === "disease-claim"))
    return false;
  if (/^\W*(?:an end|fewer|less|no more|reduction|relief|improvement)\b|begone/i.test(text)) return false;
  if (
    text
      .match(/\p{L}+/gu)
      ?.some(
        (word) =>
          effectVerbs.has(wordKey(word)) &&
          !/^(?:patch|patches|marks?|thinning|shedding|burns?|stretch|leaky|healing)$/i.test(word),
      )
  )
    return false;
  return document.blocks.some((other) => other.list?.list === block.list?.list && other.start < block.start);
}

/** Of several reasons the one that promises safety or success: what may be said in its place is no reason. */
export function isReason({ marks, shape, block, document }: Passage): boolean {
  if (shape !== "bullet" || !block.list) return false;
  if (!marks.every((mark) => mark.rule === "safety-claim" || mark.rule === "guarantee-claim")) return false;
  const items = document.blocks.filter((other) => other.list?.list === block.list?.list);
  const head = document.blocks[document.blocks.indexOf(items[0] as typeof block) - 1]?.text ?? "";
  return (
    items.length > 2 &&
    !/\b(?:side effects?|risks?|safe(?:ty)?|downtime|recovery|results?|expect|how long)\b/i.test(head)
  );
}

/** "Shedding?": asked of the reader, it only leads in. */
export function isSymptom({ marks, shape, text }: Passage): boolean {
  return (
    (shape === "label" || shape === "sentence") &&
    /\?\W*$/.test(text) &&
    !/^\W*(?:is|are|do|does|did|can|could|will|would|has|have|should|why|how|what)\b/i.test(text) &&
    marks.every((mark) => mark.rule === "disease-claim")
  );
}

/** "She told us why: “…”": words of a person, in a sentence of ours. */
const told =
  /^[^"“:]*\b(?:asked|said|says|wrote|writes|told|replied|complained|insist(?:s|ed)|countered|argue[sd]|remarked|quipped)\b[^"“]*[:,]\s*["“][^"”]*["”]\W*$/iu;

const quotedWhole = /^[^\p{L}\p{N}“"]*[“"][^“”"]+[”"]\W*$/u;
/** "What reps have told us", "Captions to bin": what is quoted below is no copy of ours. */
const ofOthers =
  /\b(?:told|said|says?|saying|heard?|hears|bin|avoid|never|not|n[’']t|myths?|promis\p{L}+|red flags?|wrong|banned|cut|delete|out|run from|walk away)\b|[’']t\b/iu;
const ofOurs =
  /\b(?:use|try|instead|good|better|approved|fine|like this|yes)\b|\b(?:may|can|could|should|to|please|we|what you) (?:say|write|print)\b(?! (?:no|never|not)\b)|^\W*(?:say|write)\b/i;

/** One of several quotations that are listed as what others say, or what is not to be said. */
export function isListedQuotation({ text, block, document, blockIndex }: Passage): boolean {
  if (!quotedWhole.test(text)) return false;
  const isOne = (at: number): boolean => quotedWhole.test(document.blocks[at]?.text ?? "");
  let head = blockIndex - 1;
  while (head >= 0 && isOne(head)) head--;
  const above = document.blocks[head];
  if (head === blockIndex - 1 && !isOne(blockIndex + 1)) return false;
  return above !== undefined && above.kind !== block.kind
    ? ofOthers.test(above.text) && !ofOurs.test(above.text)
    : above !== undefined &&
        /:\s*$/.test(above.text) &&
        ofOthers.test(above.text) &&
        !ofOurs.test(above.text);
}

/** Nobody is made to say what is so instead. */
const ofFact = /^(?:penetration|stability|purity|potency|plant|stem-cell)/;

/** Somebody's words: they are not ours to change. */
export function isQuoted(passage: Passage): boolean {
  const { text, marks, neutral, shape, block, alone } = passage;
  if (isListedQuotation(passage)) return true;
  if (goesOnQuoting(passage) && marks.every((mark) => isEffect(mark) || ofFact.test(mark.rule))) return true;
  if (marks.some(isEffect) && told.test(text)) return true;
  // In the news and in letters: of a person, whoever it is.
  if (
    neutral &&
    shape === "sentence" &&
    !block.list &&
    (alone || marks.some(isEffect)) &&
    /^\W*[“"][^”"]*[”"]/.test(text)
  )
    return true;
  // "“They sink to the dermis,” said Dr. Roe.": she said nothing of the surface.
  return (
    /^\W*[“"].*[”"]\s*,?\s*(?:(?:he|she|they|I|we) )?(?:says|said|writes|wrote|raves|[–—-]\s*\p{Lu})/u.test(
      text,
    ) && marks.some((mark) => isEffect(mark) || ofFact.test(mark.rule))
  );
}

/** "Why do people come? Because it is cheap. [Because it never fails.]": one of several, and no sentence of its own. */
export function isFragment({ text, shape, block, from, to }: Passage): boolean {
  if (shape !== "sentence") return false;
  const first = /^\W*(because|that|so that|or that|and that)\b[^,;:]*$/i.exec(text)?.[1]?.toLowerCase();
  if (first === undefined) return false;
  const again = new RegExp(`(?:^|[.!?]\\s+)${first}\\b`, "i");
  return again.test(block.text.slice(0, from)) || again.test(block.text.slice(to).trimStart());
}

/** In inverted commas, with a name behind them: a customer's words, whatever was found in them. */
export function isSigned(passage: Passage): boolean {
  const { block, from, to, marks } = passage;
  if (!marks.some((mark) => isEffect(mark) || /^(?:safety|guarantee|superiority)-claim$/.test(mark.rule)))
    return false;
  const quoted = quotation(passage);
  const opened = /^\W*[“"«]/.test(block.text.slice(quoted.from, quoted.to));
  const closes = /[”"»]\W*$/.test(block.text.slice(from, to)) || quoted.to > to;
  return opened && closes && signature(passage, quoted.to) > 0;
}

export function isTestimonial({ marks, text, block }: Passage): boolean {
  // "My pores have shrunk!", quoted: nobody is made to speak of a look.
  if ((block.quoted || block.kind === "data") && marks.some(isEffect) && /\b(?:I|my|me)\b/i.test(text))
    return true;
  const praise = marks.filter((mark) => mark.rule === "endorsement-claim");
  if (praise.length === 0) return false;
  return praise.some((mark) => mark.end - mark.start > text.trim().length * 0.6);
}

/** Ills and organs that are no matter of looks. */
export const ofBody =
  /\b(?:joints?|knees?|hips?(?! and)|shoulders?|arthrit\w*|osteoarthrit\w*|pain(?![-\s]?(?:free|less))|cartilage|tendons?|(?<!facial )muscles?|calves|hamstrings?|fasciitis|rotator|nerves?|neuropath\w*|lungs?|COPD|hearts?|arteries|liver(?! spots)|organs?|brain|memory loss|cognitive|clearer mind|mental clarity|sharper thinking|energy|stamina|libido|erectile|ED|fatigue|covid|lyme|lupus|crohn\S*|colitis|fibromyalgia|diabet(?:es|ic)|migraines?|parkinson\S*|seizures?|MS|ALS|autoimmune|dry eyes|macular|disc|discs|elbow|walk(?:ing)? (?:without|further)|golf course|sprinters|athletes|sinus(?:es)?|brain fog|intimate|vagin\w*|vulva\w*|labia\w*|incontinence|pelvic|bladder|atomi[sz]ers?|nostrils?|inhal\w+)\b/;

/** Claims an effect on the inside of the body, or stands among such claims. */
export function isOfBody({ marks, text, body }: Passage): boolean {
  return marks.some(isEffect) && (body || ofBody.test(text) || ofBody.test(text.toLowerCase()));
}

/** A claim about the inside of the body cannot become one about a look. */
export function isInward({ marks, text, shape, body }: Passage): boolean {
  const inward = (mark: Mark): boolean =>
    isEffect(mark) || mark.rule === "injection-claim" || (body && mark.rule === "penetration-claim");
  if (!marks.some(inward) || !(body || ofBody.test(text) || ofBody.test(text.toLowerCase()))) return false;
  const effects = marks.filter(inward);
  const about = effects.map((mark) => text.slice(mark.start, mark.end)).join(" ");
  // The body named beside a claim about the skin is not what is claimed.
  return (
    shape !== "heading" &&
    !/\b(?:skin|scars?|stretch marks|spots|hair|shedding|thinning|acne|wrinkles?|complexion|face|follic\w*|melasma|eczema|rosacea)\b/i.test(
      about,
    )
  );
}

/** Ways into the body. */
export const bodily =
  /\b(?:penile|vaginal|IVs?|drips?|infusions?|intraven\w*|nebuli[sz]\w*|intranasal|nasal|nose sprays?|sinus|intrathecal|vein|blood-brain)\b/i;

/** An infusion on a menu is no offer that words could mend. */
export function goesWhole({ marks, text, shape }: Passage): boolean {
  if (
    marks.some(
      (mark) => mark.rule === "public-advertising-prohibited" || mark.rule === "human-source-prohibited",
    )
  )
    return true;
  return shape !== "heading" && marks.some((mark) => mark.rule === "injection-claim") && bodily.test(text);
}
