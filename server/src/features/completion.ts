/** Completion: disclosure sentences, sources after "come from", rules in exoclaim-allow comments. */
import * as l10n from "@vscode/l10n";
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  type CompletionOptions,
  type CompletionParams,
  CompletionTriggerKind,
  type Connection,
  InsertTextFormat,
  type Range,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { disclosure, fullSources, plain, snippet } from "../fixes/disclosures.ts";
import { type DocumentRuleId, documentRuleIds, type RuleId } from "../rules/ids.ts";
import { rules } from "../rules/index.ts";
import type { Page, Pages } from "./pages.ts";
import { completeFromProject } from "./projectLanguage.ts";
import type { ServerProjects } from "./serverProjects.ts";

/** A space opens the lists that follow certain words, "@" the project's references; nothing else opens by itself. */
export const completionOptions: CompletionOptions = { triggerCharacters: [" ", "@"] };

interface Setup {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly pages: Pages;
  readonly projects: ServerProjects;
  readonly capabilities: ClientCapabilities;
}

/** How much of the text before the cursor is looked at, in UTF-16 code units. */
const reach = 600;

export function registerCompletion({ connection, documents, pages, projects, capabilities }: Setup): void {
  const snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
  connection.onCompletion(async ({ textDocument, position, context }: CompletionParams) => {
    const document = documents.get(textDocument.uri);
    const declared = document ? await completeFromProject(document, position, projects) : [];
    if (declared.length > 0) return declared;
    const page = await pages.of(textDocument.uri);
    if (!page) return [];
    const offset = page.document.offsetAt(position);
    const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
    return completionsAt(page, offset, asked, snippets);
  });
}

function completionsAt(page: Page, offset: number, asked: boolean, snippets: boolean): CompletionItem[] {
  const before = page.input.text.slice(Math.max(0, offset - reach), offset);
  const rule = /exoclaim-allow(?:-file)?[ \t]+(?:[\w-]+[ \t]*,[ \t]*)*([\w-]*)$/.exec(before);
  if (rule && opensComment(before)) return ruleItems(page, range(page, offset, rule[1] as string));
  if (opensComment(before)) return [];
  const source = sourcePlace(before);
  if (source !== null) return sourceItems(page, range(page, offset, source));
  if (!asked) return [];
  const start = sentenceStart(page, offset);
  return start === null ? [] : disclosureItems(page, range(page, offset, start), snippets);
}

function range({ document }: Page, offset: number, typed: string): Range {
  return { start: document.positionAt(offset - typed.length), end: document.positionAt(offset) };
}

/** Whether the text ends inside a comment of Markdown, HTML or MDX. */
function opensComment(before: string): boolean {
  return (
    before.lastIndexOf("<!--") > before.lastIndexOf("-->") ||
    before.lastIndexOf("{/*") > before.lastIndexOf("*/}")
  );
}

/** Rules that mark something on this page come first. */
function ruleItems({ findings }: Page, replaced: Range): CompletionItem[] {
  const here = new Set<RuleId>(findings.filter(({ suppressed }) => !suppressed).map(({ rule }) => rule));
  return rules
    .filter(({ id }) => !/^(?:suppression-|checked-in-part|config-)/.test(id))
    .map(({ id, title, message }) => ({
      label: id,
      kind: CompletionItemKind.EnumMember,
      detail: here.has(id) ? l10n.t("{0} (marked on this page)", title) : title,
      documentation: message,
      sortText: `${here.has(id) ? 0 : 1}${id}`,
      textEdit: { range: replaced, newText: id },
    }));
}

const origin =
  /\b(?:(?:derived|isolated|obtained|sourced|collected|harvested|extracted|made)\s+from|(?:come|comes|came|coming)\s+from|source\s*:)\s+((?:[\p{L}’'()-]+[ ]?){0,3})$/iu;

/** What is typed of a source after "come from"; null where the text does not end so. */
function sourcePlace(before: string): string | null {
  const typed = origin.exec(before)?.[1] ?? null;
  return typed !== null && !typed.endsWith(" ") ? typed : null;
}

function sourceItems({ settings, findings, input }: Page, replaced: Range): CompletionItem[] {
  // Elsewhere "come from" is said of many things.
  if (findings.length === 0 && !/exosom|vesicle/i.test(input.text)) return [];
  return fullSources(settings.profiles).map((source, index) => ({
    label: source,
    kind: CompletionItemKind.Value,
    detail: l10n.t("Source of exosomes"),
    sortText: String(index).padStart(2, "0"),
    textEdit: { range: replaced, newText: source },
  }));
}

const beginning = /(?:^|[.!?…]["”’)]?[ \t]+)((?:[\p{L}’'-]+[ \t]?){0,6})$/u;

/** What is typed of the sentence so far; null where none begins, or in markup and code. */
function sentenceStart({ input: { text, language } }: Page, offset: number): string | null {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  if (language === "html") {
    const before = text.slice(Math.max(0, offset - 5000), offset);
    const lower = before.toLowerCase();
    if (before.lastIndexOf("<") > before.lastIndexOf(">")) return null;
    for (const raw of ["script", "style"])
      if (lower.lastIndexOf(`<${raw}`) > lower.lastIndexOf(`</${raw}`)) return null;
    return beginning.exec(line.replace(/^.*>/, "").trimStart())?.[1] ?? null;
  }
  if (language !== "plaintext") {
    const fences = text.slice(0, offset).match(/^[ \t]{0,3}(?:```|~~~)/gm)?.length ?? 0;
    if (fences % 2 === 1 || /^(?: {4}|\t)/.test(line) || isFrontMatter(text, offset)) return null;
  }
  return beginning.exec(line.replace(/^[ \t]*(?:(?:[-+*>]|\d+[.)])[ \t]+)*/, ""))?.[1] ?? null;
}

function isFrontMatter(text: string, offset: number): boolean {
  if (!/^\uFEFF?---\r?\n/.test(text)) return false;
  const end = text.slice(3).search(/\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/);
  return end < 0 || offset <= end + 7;
}

/** What somebody types who looks for a disclosure, beside the words of its sentence. */
const names: Readonly<Record<Exclude<DocumentRuleId, "source-vague">, string>> = {
  "source-missing": "source",
  "quality-missing": "quality",
  "status-missing": "status",
  "evidence-caveat-missing": "evidence",
  "route-missing": "route",
};

/** The standard sentences; those that the page lacks come first. */
function disclosureItems({ findings, settings }: Page, replaced: Range, snippets: boolean): CompletionItem[] {
  const { profiles, project } = settings;
  const declared = project?.products ?? [];
  const items: CompletionItem[] = [];
  for (const rule of documentRuleIds) {
    if (rule === "source-vague") continue;
    const finding = findings.find((own) => isOf(own.rule, rule) && !own.suppressed);
    const product = finding?.product ?? (declared.length === 1 ? declared[0] : null) ?? null;
    for (const [nth, parts] of disclosure(rule, profiles, profiles, product).entries()) {
      const sentence = plain(parts);
      items.push({
        label: sentence,
        kind: CompletionItemKind.Snippet,
        detail: finding ? l10n.t("Disclosure that this page lacks") : l10n.t("Disclosure"),
        documentation: sentence,
        filterText: `${sentence} ${names[rule]} disclosure`,
        sortText: `${finding ? 0 : 1}${items.length}${nth}`,
        insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        textEdit: { range: replaced, newText: snippets ? snippet(parts).text : sentence },
      });
    }
  }
  return items;
}

function isOf(rule: RuleId, disclosed: DocumentRuleId): boolean {
  return rule === disclosed || (rule === "source-vague" && disclosed === "source-missing");
}
