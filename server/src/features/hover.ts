/** Hover: why a mark is there and what to write instead; what a cited reference says. */
import {
  type ClientCapabilities,
  type Connection,
  type Hover,
  type HoverParams,
  MarkupKind,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../finding.ts";
import type { ProseDocument, ReferenceEntry } from "../reading/prose.ts";
import { documentRuleIds, type Severity } from "../rules/ids.ts";
import { findingsText, plainText, referencesText } from "./hoverText.ts";
import type { Page, Pages } from "./pages.ts";
import { hoverFromProject } from "./projectLanguage.ts";
import type { ServerProjects } from "./serverProjects.ts";

interface Setup {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly pages: Pages;
  readonly projects: ServerProjects;
  readonly capabilities: ClientCapabilities;
  /** Whether the hover of a mark tells its message, too. */
  readonly repeatsMessages: boolean;
}

const disclosureRules: ReadonlySet<string> = new Set(documentRuleIds);
const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

export function registerHover(setup: Setup): void {
  const { connection, documents, pages, projects, capabilities, repeatsMessages } = setup;
  const formats = capabilities.textDocument?.hover?.contentFormat;
  const markdown = formats === undefined || formats.includes(MarkupKind.Markdown);
  connection.onHover(async ({ textDocument, position }: HoverParams): Promise<Hover | null> => {
    const open = documents.get(textDocument.uri);
    const declared = open ? await hoverFromProject(open, position, projects) : null;
    const page = await pages.of(textDocument.uri);
    const marked = page && hoverAt(page, page.document.offsetAt(position), repeatsMessages);
    if (!page || !marked) return declared;
    const found = declared ? { ...marked, text: `${textOf(declared)}\n\n---\n\n${marked.text}` } : marked;
    return {
      contents: markdown
        ? { kind: MarkupKind.Markdown, value: found.text }
        : { kind: MarkupKind.PlainText, value: plainText(found.text) },
      range: { start: page.document.positionAt(found.start), end: page.document.positionAt(found.end) },
    };
  });
}

function textOf({ contents }: Hover): string {
  return typeof contents === "object" && "value" in contents ? contents.value : "";
}

interface Found {
  readonly text: string;
  /** Source offsets, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

function hoverAt(page: Page, offset: number, repeatsMessages: boolean): Found | null {
  const here = page.findings
    .filter((finding) => !finding.suppressed && finding.start <= offset && offset <= finding.end)
    .sort(byWeight);
  const cited = page.prose.citations.filter(({ start, end }) => start <= offset && offset <= end);
  const entries = cited.flatMap(({ label }) => entryOf(page.prose, label));
  const texts = [
    ...(here.length > 0 ? [findingsText(here, page.settings.today, repeatsMessages)] : []),
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
