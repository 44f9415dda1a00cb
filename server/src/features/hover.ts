/** Hover: why a mark is there and what to write instead; what a cited reference says. */
import {
  type ClientCapabilities,
  type Connection,
  type Hover,
  type HoverParams,
  MarkupContent,
  MarkupKind,
} from "vscode-languageserver";
import type { Finding } from "../finding.ts";
import type { ProseDocument, ReferenceEntry } from "../reading/prose.ts";
import { documentRuleIds, type Severity } from "../rules/ids.ts";
import { findingsText, plainText, referencesText } from "./hoverText.ts";
import type { Page, Pages } from "./pages.ts";

interface Setup {
  readonly connection: Connection;
  readonly pages: Pages;
  readonly capabilities: ClientCapabilities;
  /** What the project knows: its references, and the parts of its `exoclaim.yml`. */
  readonly fromProject: (params: HoverParams) => Promise<Hover | null>;
}

const disclosureRules: ReadonlySet<string> = new Set(documentRuleIds);
const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

export function registerHover({ connection, pages, capabilities, fromProject }: Setup): void {
  const formats = capabilities.textDocument?.hover?.contentFormat;
  const markdown = formats === undefined || formats.includes(MarkupKind.Markdown);
  connection.onHover(async (params: HoverParams): Promise<Hover | null> => {
    const { textDocument, position } = params;
    const known = await fromProject(params);
    const page = await pages.of(textDocument.uri);
    const own = page && hoverAt(page, page.document.offsetAt(position));
    if (!page || !own) return known;
    const found = known ? { ...own, text: `${textOf(known)}\n\n---\n\n${own.text}` } : own;
    return {
      contents: markdown
        ? { kind: MarkupKind.Markdown, value: found.text }
        : { kind: MarkupKind.PlainText, value: plainText(found.text) },
      range: { start: page.document.positionAt(found.start), end: page.document.positionAt(found.end) },
    };
  });
}

function textOf({ contents }: Hover): string {
  return MarkupContent.is(contents) ? contents.value : "";
}

interface Found {
  readonly text: string;
  /** Source offsets, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

function hoverAt(page: Page, offset: number): Found | null {
  const here = page.findings
    .filter((finding) => !finding.suppressed && finding.start <= offset && offset <= finding.end)
    .sort(byWeight);
  const cited = page.prose.citations.filter(({ start, end }) => start <= offset && offset <= end);
  const entries = cited.flatMap(({ label }) => entryOf(page.prose, label));
  const texts = [
    ...(here.length > 0 ? [findingsText(here, page.settings.today)] : []),
    ...(entries.length > 0 ? [referencesText(entries)] : []),
  ];
  const place = entries.length > 0 ? cited[0] : here[0];
  if (!place || texts.length === 0) return null;
  return { text: texts.reverse().join("\n\n---\n\n"), start: place.start, end: place.end };
}

/** What the page says before what it leaves out, the graver first, then the narrower. */
function byWeight(a: Finding, b: Finding): number {
  return (
    Number(disclosureRules.has(a.rule)) - Number(disclosureRules.has(b.rule)) ||
    ranks[a.severity] - ranks[b.severity] ||
    a.end - a.start - (b.end - b.start)
  );
}

function entryOf({ references }: ProseDocument, label: string): ReferenceEntry[] {
  const entry = references.find((reference) => reference.label.toLowerCase() === label.toLowerCase());
  return entry ? [entry] : [];
}
