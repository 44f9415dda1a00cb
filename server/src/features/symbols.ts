/** Document symbols: the page's sections, and the claims in each that need work. */
import {
  type ClientCapabilities,
  type Connection,
  type DocumentSymbol,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import { documentRuleIds, hygieneRuleIds } from "../rules/ids.ts";
import { rules } from "../rules/index.ts";
import type { Page, Pages } from "./pages.ts";

interface Setup {
  readonly connection: Connection;
  readonly pages: Pages;
  readonly capabilities: ClientCapabilities;
}

const notClaims: ReadonlySet<string> = new Set([...documentRuleIds, ...hygieneRuleIds]);
const titles: ReadonlyMap<string, string> = new Map(rules.map(({ id, title }) => [id, title]));
/** Longest name of a symbol, in UTF-16 code units. */
const longest = 80;

export function registerSymbols({ connection, pages, capabilities }: Setup): void {
  const nested = capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const page = await pages.of(uri);
    if (!page) return [];
    const symbols = symbolsOf(page);
    return nested ? symbols : flat(symbols, uri);
  });
}

/** A heading or a claim, before its symbol is made. */
interface Entry {
  readonly start: number;
  readonly end: number;
  /** 1 to 6 for headings, 7 for claims: nothing goes below one. */
  readonly level: number;
  readonly name: string;
  readonly detail: string;
}

function symbolsOf(page: Page): DocumentSymbol[] {
  const { document, input } = page;
  const range = (start: number, end: number): Range => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  });
  const entries = entriesOf(page);
  const roots: DocumentSymbol[] = [];
  const open: { level: number; symbol: DocumentSymbol }[] = [];
  for (const [index, entry] of entries.entries()) {
    while (open.length > 0 && (open.at(-1)?.level as number) >= entry.level) open.pop();
    const next = entries.slice(index + 1).find(({ level }) => level <= entry.level);
    const end = entry.level === 7 ? entry.end : Math.max(entry.end, next?.start ?? input.text.length);
    const symbol: DocumentSymbol = {
      name: entry.name,
      detail: entry.detail,
      kind: entry.level === 7 ? SymbolKind.Event : SymbolKind.String,
      range: range(entry.start, end),
      selectionRange: range(entry.start, entry.end),
      children: [],
    };
    (open.at(-1)?.symbol.children ?? roots).push(symbol);
    open.push({ level: entry.level, symbol });
  }
  return roots;
}

function entriesOf({ prose, findings, input }: Page): Entry[] {
  const headings = prose.blocks
    .filter(({ kind, text }) => kind === "heading" && text.trim() !== "")
    .map(({ start, end, level, text }) => ({ start, end, level, name: shortened(text), detail: "" }));
  const claims = findings
    .filter(({ rule, suppressed, start, end }) => !suppressed && !notClaims.has(rule) && end > start)
    .map(({ rule, start, end }) => ({
      start,
      end,
      level: 7,
      name: shortened(input.text.slice(start, end)),
      detail: titles.get(rule) ?? rule,
    }));
  return [...headings, ...claims].sort((a, b) => a.start - b.start || a.level - b.level);
}

function shortened(text: string): string {
  const folded = text.replace(/\s+/g, " ").trim();
  return folded.length <= longest ? folded || "…" : `${folded.slice(0, longest).trimEnd()}…`;
}

function flat(symbols: readonly DocumentSymbol[], uri: string, container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children }) => [
    {
      name,
      kind,
      location: { uri, range: selectionRange },
      ...(container ? { containerName: container } : {}),
    },
    ...flat(children ?? [], uri, name),
  ]);
}
