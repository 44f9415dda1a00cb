/** Examples and fixtures carry the expected range in the text, between [[ and ]]. */
import type { CopyLanguage } from "../../server/src/reading/prose.ts";
import type { Example } from "../../server/src/rules/rule.ts";

export interface MarkedText {
  readonly text: string;
  /** UTF-16 offsets in `text`, end exclusive. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the marks out and says where they stood. */
export function unmark(marked: string): MarkedText {
  const ranges: { start: number; end: number }[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\[\[([\s\S]*?)\]\]/g)) {
    text += marked.slice(at, match.index);
    ranges.push({ start: text.length, end: text.length + (match[1] as string).length });
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), ranges };
}

/** The example as a document: below the heading "Exosomes" where it names none itself. */
export function asDocument(
  example: Example,
): MarkedText & { readonly language: CopyLanguage | "yaml"; readonly heading: string } {
  const language = example.language ?? "markdown";
  const { text, ranges } = unmark(example.text);
  if (language === "yaml" || /exosom/i.test(text)) return { text, ranges, language, heading: "" };
  const heading =
    language === "html"
      ? "<h1>Exosomes</h1>\n"
      : language === "plaintext"
        ? "EXOSOMES\n\n"
        : "# Exosomes\n\n";
  if (/^---\n/.test(text))
    return {
      text: text.replace(/\n---\n/, `\n---\n\n${heading}`),
      ranges: ranges.map((r) => ({ start: r.start + heading.length + 1, end: r.end + heading.length + 1 })),
      language,
      heading: `\n${heading}`,
    };
  return {
    text: heading + text,
    ranges: ranges.map((r) => ({ start: r.start + heading.length, end: r.end + heading.length })),
    language,
    heading,
  };
}

/** A finding that a page marks; source offsets. */
export interface PageMark {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** A whole page, on which `[[rule|text]]` marks a finding of the rule on the text. */
export function unmarkPage(marked: string): { text: string; marks: readonly PageMark[] } {
  let text = "";
  let at = 0;
  const marks: PageMark[] = [];
  for (const match of marked.matchAll(/\[\[([a-z-]+)\|([\s\S]*?)\]\]/g)) {
    text += marked.slice(at, match.index);
    const start = text.length;
    text += match[2];
    marks.push({ rule: match[1] as string, start, end: text.length });
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), marks };
}
