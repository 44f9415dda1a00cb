/** A whole text in the place of an old one: behind its label, its speaker, its hour, between its quotation marks. */
import type { Passage } from "../passage.ts";

const labels =
  /^(?:(?:headline|subject|title|description|preheader|cta|caption|body|[hdq]|(?:primary |body |link |ad )?text|a|slide|frame|card|story|sticker|poll|hook|scene|reel|button|push|sms|intro|outro|(?:pinned )?(?:reply|comment)|post|fb ad|ad|email|tweet|line)\s*\d*|write|say|good|you may say|fact|ps)(?::| –)\s+|^\[[\p{L}\d][\p{L}\d-]{1,15}\]\s+/iu;

/** Who speaks in a script, or what a line is for: "DR. OSEI: ", "Close with: ". */
const speakers =
  /^(?:(?!FAQ|PS)\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){0,2}|(?:Open|Close|End|Start|Begin|Sign off|Reply|Text|Bio|Overlay|Voice ?over|On screen|Hook)(?: with| on)?|[AQ]):\s+/u;

/** When and by whom a line of a chat was written: "[9:03] Yani (desk): ". */
const handle = /^@[\w.]+\s+/u;
const chat = /^\[?\d{1,2}[:.]\d{2}(?:\s?[ap]m)?\]?\s+(?:[\p{Lu}@][\p{L}\p{N} ().’'-]{1,28}:\s+)?/iu;

/** When a thing is, or which of several it is: "3:00 ", "5.4 ", "DAY 12 ... ". */
const numbers =
  /^(?:\d{1,2}[:.]\d{1,2}(?:\s?[ap]\.?m\.?)?\s+|(?:day|week|month|step|visit|session|no\.?|tip|reason) \d+\s*(?:\.{3}|…|[–—:-])\s+)(?=\p{L})/iu;

/** A whole text behind the label and between the quotation marks that the old one had. */
export function inPlace(words: string, passage: Passage): string {
  const { text, shape, marks, document } = passage;
  const speaker =
    shape === "sentence"
      ? (speakers.exec(text)?.[0] ?? (labelOfItem(passage, words) || senderOf(text, document)))
      : "";
  const label =
    labels.exec(text)?.[0] ?? (shape !== "sentence" ? nameBefore(text, marks[0]?.start ?? 0) : speaker);
  const to = handle.exec(text)?.[0] ?? "";
  if (to !== "" && to.length <= (marks[0]?.start ?? 0)) return to + words;
  const written = chat.exec(text)?.[0] ?? "";
  if (/:\s+$/.test(written) && written.length <= (marks[0]?.start ?? 0)) return written + words;
  const number = label === "" ? (numbers.exec(text)?.[0] ?? "") : "";
  if (number !== "" && number.length <= (marks[0]?.start ?? 0))
    return (
      number +
      (/^\p{Ll}/u.test(text.slice(number.length)) && /:\s+$/.test(number)
        ? words.charAt(0).toLowerCase() + words.slice(1)
        : words)
    );
  const rest = text.slice(label.length);
  // Somebody's words stay whole; a sample that is quoted stays quoted.
  const quoted =
    !marks.some((mark) => mark.rule === "endorsement-claim") && /^(["“])[^"“”]*(["”])[.]?$/.exec(rest.trim());
  const small = /^\p{Ll}/u.test(rest);
  const within = (said: string): string => label + (quoted ? quoted[1] + said + quoted[2] : said);
  if (label !== "" && label === speaker)
    return words.startsWith(label) ? words : within(small ? lowerFirst(words) : words);
  if (label !== "" && words.includes(":") && !labels.test(text)) return words;
  const named = label !== "" && !labels.test(text) && words !== words.toUpperCase();
  return within(label !== "" && (named || small) ? lowerFirst(words) : words);
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const itemLabel = /^\p{Lu}[^:.!?]{2,30}:\s+/u;

/** "Care: it is spread by hand.", in a list of which the other items begin with a word of their own, too. */
function labelOfItem({ text, block, document, marks }: Passage, words: string): string {
  const label = itemLabel.exec(text)?.[0] ?? "";
  if (label === "" || !block.list || words.includes(":") || (marks[0]?.start ?? 0) < label.length) return "";
  const others = document.blocks.filter(
    (other) => other !== block && other.list?.list === block.list?.list && itemLabel.test(other.text),
  );
  return others.length > 1 || others.some((other) => other.text.startsWith(label)) ? label : "";
}

/** "Pine & Pearl: ", with which other lines begin, too. */
function senderOf(text: string, { blocks }: Passage["document"]): string {
  const name = /^(?!FAQ)(?:(?:Dr|Mrs?|Ms|Prof)\. )?\p{Lu}[^:.!?\n]{1,28}:\s+/u.exec(text)?.[0] ?? "";
  const said = blocks.reduce((count, block) => count + block.text.split(name).length - 1, 0);
  return name !== "" && said > 2 ? name : "";
}

/** "Month 3: ", which claims nothing itself. */
function nameBefore(text: string, from: number): string {
  const name = /^[^:]{2,28}:\s+/.exec(text)?.[0] ?? "";
  return name.length <= from && /^[^\p{L}\p{N}]*[\p{L}\p{N} .&’'+-]+:/u.test(name) && !/exosom/i.test(name)
    ? name
    : "";
}
