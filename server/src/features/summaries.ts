/** Summaries of pages for the client's views. */
import type { Connection } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Suppression } from "../finding.ts";
import { rules } from "../rules/index.ts";
import { type Survey, survey } from "../survey.ts";
import type { Pages } from "./pages.ts";
import {
  type PageSummary,
  type SummaryAllowance,
  type SummaryParams,
  type SummaryRange,
  summariesChanged,
  summaryRequest,
} from "./protocol.ts";
import type { Settings } from "./settings.ts";

interface Setup {
  readonly connection: Connection;
  readonly pages: Pages;
  readonly settings: Settings;
}

const titles: ReadonlyMap<string, string> = new Map(rules.map(({ id, title }) => [id, title]));
/** Longest text of a claim that a view is given, in UTF-16 code units. */
const longest = 300;

export function registerSummaries({ connection, pages, settings }: Setup): void {
  let asked = false;
  connection.onRequest(summaryRequest, async ({ uri }: SummaryParams): Promise<PageSummary | null> => {
    asked = true;
    const page = await pages.of(uri);
    return page && toSummary(page.document, survey(page.input, page.settings));
  });
  settings.onChange(() => {
    if (asked) void connection.sendNotification(summariesChanged);
  });
}

/** A survey as a client is told of it. */
export function toSummary(document: TextDocument, { relevant, claims, disclosures }: Survey): PageSummary {
  const text = document.getText();
  const range = ({ start, end }: { start: number; end: number }): SummaryRange => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  });
  return {
    uri: document.uri,
    version: document.version,
    relevant,
    claims: claims.map(({ state, finding, start, end, sentence }) => ({
      state,
      rule: finding?.rule ?? null,
      title: finding ? (titles.get(finding.rule) ?? finding.rule) : null,
      message: finding?.message ?? null,
      severity: finding?.severity ?? null,
      text: shortened(state === "needs-work" || state === "allowed" ? text.slice(start, end) : sentence),
      sentence: shortened(sentence),
      range: range({ start, end }),
      allowed: allowanceOf(finding?.suppressed),
    })),
    disclosures: disclosures.map(({ id, state, place, finding }) => ({
      id,
      state,
      range: place && range(place),
      allowed: allowanceOf(finding?.suppressed),
    })),
  };
}

function allowanceOf(suppressed: Suppression | null | undefined): SummaryAllowance | null {
  return suppressed ? { reason: suppressed.reason, by: suppressed.by, until: suppressed.until } : null;
}

function shortened(text: string): string {
  const folded = text.replace(/\s+/g, " ").trim();
  return folded.length <= longest ? folded : `${folded.slice(0, longest).trimEnd()}…`;
}
