/** Reads the YAML of an `exoclaim.yml`, and says in plain words where it is none. */
import { type Alias, type Document, type Node, parseDocument, Scalar, visit } from "yaml";
import type { Span } from "./yamlPlaces.ts";

type Report = (span: Span, message: string) => void;

/** Aliases may write a short file out to more than a machine can hold. */
const mostCopies = 100;

/** What the text says, as far as it can be read. */
export function readYaml(
  text: string,
  report: Report,
): {
  readonly document: Document.Parsed;
  readonly value: unknown;
  /** Whether it leaves out what an alias was to stand for. */
  readonly lost: boolean;
} {
  const document = parseDocument(text, { prettyErrors: false, logLevel: "error" });
  // What follows the first mistake of writing is mostly its consequence.
  const isDouble = ({ code }: { code: string }): boolean => code === "DUPLICATE_KEY";
  const first = document.errors.find((error) => !isDouble(error));
  for (const { code, message, pos } of first ? [first] : document.errors) {
    const span = syntaxSpan(text, message, pos);
    report(span, syntaxMessage(code, message, text, span.start));
  }
  const told = document.errors.length > 0;
  let lost = false;
  takeOutLostAliases(document, (span, message) => {
    lost = true;
    if (!told) report(span, message);
  });
  try {
    return { document, lost, value: document.toJS({ maxAliasCount: mostCopies }) };
  } catch (error) {
    if (!told) report({ start: 0, end: 1 }, wordsOf(error));
    return { document, lost, value: {} };
  }
}

/** Aliases that stand for nothing, or for what they are part of, count as left empty. */
function takeOutLostAliases(document: Document.Parsed, report: Report): void {
  visit(document, {
    Alias(_key, alias, around) {
      const source = alias.resolve(document);
      if (source && !around.some((node) => node === source)) return undefined;
      const name = `*${alias.source}`;
      report(
        spanOf(alias),
        source
          ? `'${name}' stands within what it repeats: write the value out.`
          : `'${name}' repeats '&${alias.source}', which stands nowhere above: put quotation marks around a text that begins with *.`,
      );
      const empty = new Scalar(null);
      empty.range = alias.range ?? null;
      return empty;
    },
  });
}

function spanOf(node: Node | Alias): Span {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 1 };
}

function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/alias/i.test(message) || error instanceof RangeError)
    return "The aliases (*name) of this file repeat one another too often: write the values out.";
  return firstSentence(message);
}

/** Where a quotation or a list that does not end begins: that is where to look, not at the end of the file. */
function openAt(text: string, message: string, at: number): number | null {
  const sign = /^Missing closing (["'])/.exec(message)?.[1];
  const list = /^Flow (sequence|map)/.exec(message)?.[1];
  const found = sign
    ? text.lastIndexOf(sign)
    : list
      ? text.slice(0, at).lastIndexOf(list === "map" ? "{" : "[")
      : -1;
  return found < 0 ? null : found;
}

function syntaxSpan(text: string, message: string, [start, end]: readonly [number, number]): Span {
  const at = Math.min(openAt(text, message, start) ?? start, Math.max(0, text.length - 1));
  const line = text.indexOf("\n", at);
  return { start: at, end: Math.min(Math.max(end, at + 1), line <= at ? text.length : line) };
}

function syntaxMessage(code: string, message: string, text: string, at: number): string {
  switch (code) {
    case "DUPLICATE_KEY": {
      const key = /^["']?([^\s"':]+)/.exec(text.slice(at))?.[1] ?? "this key";
      return `'${key}' stands here a second time: put both into one, or delete one.`;
    }
    case "TAB_AS_INDENT":
      return "A tab is no indentation in YAML: use spaces.";
    case "MULTIPLE_DOCS":
      return "A second document begins at this '---': put all of it into one, and delete the line.";
    case "BAD_SCALAR_START":
      return `A text that begins with ${text[at] ?? "this sign"} needs quotation marks around it.`;
    case "BLOCK_AS_IMPLICIT_KEY":
      return "This is not valid YAML: put quotation marks around a text with a colon and a space in it, or begin a new line.";
    case "UNEXPECTED_TOKEN":
      if (/at node end/.test(message))
        return "Text stands behind a closing quotation mark: put quotation marks of the other kind around all of it.";
      break;
    case "BAD_INDENT":
      if (/^Flow/.test(message)) return `This ${text[at] ?? "["} is not closed: end it on its line.`;
      return "This line is indented otherwise than those beside it: let all keys of a group begin in one column.";
    case "MISSING_CHAR":
      if (/^Flow/.test(message)) return `This ${text[at] ?? "["} is not closed: end it on its line.`;
      if (/must be followed by|Implicit map key/i.test(message))
        return "This is no setting: write a key, a colon and a space, then the value.";
      break;
  }
  return `This is not valid YAML: ${firstSentence(message)}`;
}

function firstSentence(message: string): string {
  const line = (message.split("\n", 1)[0] as string).replace(/:$/, "").trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
