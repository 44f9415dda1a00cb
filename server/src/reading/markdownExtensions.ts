import type { BlockParser, InlineContext, InlineParser, MarkdownConfig } from "@lezer/markdown";
import { bracketCitation, caretCitation, numberLabels } from "./citations.ts";
import { beginsTemplateTag, templateTagEnd } from "./templateTags.ts";

const FOOTNOTE = /^\[\^[^\]\s]{1,200}\]:[ \t]*/;

/** `[^1]: text`, with the indented paragraphs that follow. */
export const Footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: "FootnoteDefinition",
      block: true,
      composite(_, line, value) {
        if (line.next >= 0 && line.indent < line.baseIndent + value) return false;
        line.moveBaseColumn(line.baseIndent + value);
        return true;
      },
    },
    { name: "FootnoteMark" },
  ],
  parseBlock: [
    {
      name: "FootnoteDefinition",
      before: "IndentedCode",
      parse(cx, line) {
        const length = footnoteMark(line.text, line.next, line.pos, line.indent - line.baseIndent);
        if (length === 0) return false;
        cx.startComposite("FootnoteDefinition", line.pos, 4);
        const from = cx.lineStart + line.pos;
        cx.addElement(cx.elt("FootnoteMark", from, from + length));
        line.moveBase(line.pos + length);
        return null;
      },
      endLeaf: (_, line) => footnoteMark(line.text, line.next, line.pos, line.indent - line.baseIndent) > 0,
    },
  ],
};

function footnoteMark(text: string, next: number, pos: number, indent: number): number {
  if (next !== 91 || indent >= 4 || text.charCodeAt(pos + 1) !== 94) return 0;
  return FOOTNOTE.exec(text.slice(pos, pos + 220))?.[0].length ?? 0;
}

/** Front matter; only for documents of which it is known that they begin with it and that it closes. */
export const FrontMatter: MarkdownConfig = {
  defineNodes: [{ name: "FrontMatter", block: true }],
  parseBlock: [
    {
      name: "FrontMatter",
      before: "LinkReference",
      parse(cx, line) {
        if (cx.lineStart !== 0) return false;
        const fence = line.text.trim();
        while (cx.nextLine()) {
          const text = line.text.trimEnd();
          if (text === fence || (fence === "---" && text === "...")) break;
        }
        cx.nextLine();
        cx.addElement(cx.elt("FrontMatter", 0, cx.prevLineEnd()));
        return true;
      },
    },
  ],
};

/**
 * In UTF-16 units: the parser takes quadratic time over markup that never closes, so that in a longer paragraph
 * emphasis and tags are text.
 */
const LONGEST = 100_000;

/** Passes over a long run of spaces, which the search for hard breaks would begin anew at each of them. */
function spaces(cx: InlineContext, pos: number): number {
  if (cx.char(pos + 1) !== 32) return -1;
  let end = pos + 2;
  while (cx.char(end) === 32) end++;
  return cx.char(end) === 10 || cx.char(end) === 13 ? -1 : end;
}

/** One parser for all our inline marks: every inline parser is asked about every character. */
const proseMarks: InlineParser = {
  name: "ProseMarks",
  before: "Escape",
  parse(cx, next, pos) {
    if (next === 94) {
      const found = caretCitation(cx.text, pos - cx.offset, cx.text.length);
      return found ? cx.addElement(cx.elt("Citation", pos, cx.offset + found.end)) : -1;
    }
    if (next === 32) return spaces(cx, pos);
    if (!beginsTemplateTag(next)) return next === 95 && cx.text.length > LONGEST ? pos + 1 : -1;
    const at = pos - cx.offset;
    const tag = templateTagEnd(cx.text, at, cx.text.length);
    if (tag > 0) return cx.addElement(cx.elt("TemplateTag", pos, cx.offset + tag));
    if ((next === 42 || next === 60) && cx.text.length > LONGEST) return pos + 1;
    if (next !== 91 || isReferencePart(cx.text, at)) return -1;
    const found = bracketCitation(cx.text, at, cx.text.length);
    return found ? cx.addElement(cx.elt("Citation", pos, cx.offset + found.end)) : -1;
  },
};

/** Whether the bracket at `at` is the second of `[text][1]`; after a citation it is one of its own. */
function isReferencePart(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 93) return false;
  const open = text.slice(Math.max(0, at - 60), at - 1).lastIndexOf("[");
  const before = text.slice(Math.max(0, at - 60), at - 1).slice(open + 1);
  return open < 0 || !(before.startsWith("^") || before.startsWith("@") || numberLabels(before) !== null);
}

export const ProseMarks: MarkdownConfig = {
  defineNodes: ["TemplateTag", "Citation"],
  parseInline: [proseMarks],
};

const importOrExport: BlockParser = {
  name: "MdxModule",
  before: "LinkReference",
  parse(cx, line) {
    if (cx.depth > 1 || !/^(?:import|export)\s/.test(line.text)) return false;
    const from = cx.lineStart;
    while (cx.nextLine() && line.next >= 0) {
      // A module statement goes on to the next blank line.
    }
    cx.addElement(cx.elt("MdxModule", from, cx.prevLineEnd()));
    return true;
  },
};

const expressionBlock: BlockParser = {
  name: "MdxExpressionBlock",
  before: "LinkReference",
  parse(cx, line) {
    if (line.next !== 123 || !line.text.startsWith("{/*", line.pos)) return false;
    const from = cx.lineStart + line.pos;
    let at = line.text.indexOf("*/}", line.pos);
    // Text after the comment on its line is prose: leave such a line to the inline parser.
    if (at >= 0 && line.text.slice(at + 3).trim() !== "") return false;
    while (at < 0 && cx.nextLine()) at = line.text.indexOf("*/}");
    if (at >= 0) cx.nextLine();
    cx.addElement(cx.elt("MdxExpression", from, cx.prevLineEnd()));
    return true;
  },
  endLeaf: (_, line) => line.next === 123 && line.text.startsWith("{/*", line.pos),
};

/** MDX: module lines, `{expressions}` and JSX tags; neither HTML blocks nor indented code. */
export const Mdx: MarkdownConfig = {
  remove: ["HTMLBlock", "IndentedCode"],
  defineNodes: [{ name: "MdxModule", block: true }, { name: "MdxExpression" }],
  parseBlock: [importOrExport, expressionBlock],
  parseInline: [
    {
      name: "MdxInline",
      before: "Escape",
      parse(cx, next, pos) {
        const text = cx.text;
        const at = pos - cx.offset;
        if (next === 123) {
          const end = balanced(text, at, 0);
          return end < 0 ? -1 : cx.addElement(cx.elt("MdxExpression", pos, cx.offset + end));
        }
        if (next !== 60 || !/[A-Za-z/>]/.test(text.charAt(at + 1))) return -1;
        const end = balanced(text, at, 62);
        return end < 0 ? -1 : cx.addElement(cx.elt("HTMLTag", pos, cx.offset + end));
      },
    },
  ],
};

/** End of a `{…}`, or of a tag whose attributes may hold braces (`close` is then ">"); -1 when it does not close. */
function balanced(text: string, from: number, close: number): number {
  if (close === 0 && text.startsWith("{/*", from)) {
    const end = text.indexOf("*/}", from);
    return end < 0 ? -1 : end + 3;
  }
  let depth = 0;
  const limit = Math.min(text.length, from + 4000);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 123) depth++;
    else if (code === 125) {
      depth--;
      if (depth === 0 && close === 0) return at + 1;
      if (depth < 0) return -1;
    } else if (depth === 0 && code === close) return at + 1;
    else if (depth === 0 && close === 62 && code === 60 && at > from) return -1;
  }
  return -1;
}
