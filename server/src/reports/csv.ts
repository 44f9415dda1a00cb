/** The report as a table, for a spreadsheet: a row for each claim and each disclosure. */
import type { Finding } from "../finding.ts";
import type { Position } from "./lineIndex.ts";
import type { PageReport, SurveyReport } from "./page.ts";
import { claimStates, disclosureNames, disclosureStates } from "./words.ts";

const columns = [
  "page",
  "line",
  "column",
  "kind",
  "state",
  "rule",
  "severity",
  "profiles",
  "sentence",
  "finding",
  "write instead",
  "allowed because",
  "allowed by",
  "allowed until",
] as const;

type Row = Record<(typeof columns)[number], string>;

/** UTF-8 with a byte-order mark and CRLF, as spreadsheets like it; no cell can start a formula. */
export function csvReport({ pages, errors }: SurveyReport): string {
  const failures = errors.map(({ path, message }) => ({
    ...rowOf(path, null, null),
    kind: "not checked",
    finding: message,
  }));
  const rows = [...pages.flatMap(rowsOf), ...failures].map((row) => columns.map((column) => row[column]));
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/** A cell that begins like a formula gets an apostrophe, which spreadsheets do not show. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function rowsOf({ path, claims, disclosures, others }: PageReport): Row[] {
  return [
    ...claims.map(({ state, start, sentence, finding, instead }) => ({
      ...rowOf(path, start, finding),
      kind: "claim",
      state: claimStates[state],
      sentence,
      "write instead": instead === "" ? "(leave it out)" : (instead ?? ""),
    })),
    ...disclosures.map(({ id, state, finding, instead, start }) => ({
      ...rowOf(path, start, finding),
      kind: "disclosure",
      state: disclosureStates[state],
      sentence: disclosureNames[id],
      "write instead": instead ?? "",
    })),
    ...others.map(({ start, finding }) => ({
      ...rowOf(path, start, finding),
      kind: "other",
      state: finding.suppressed ? claimStates.allowed : claimStates["needs-work"],
    })),
  ];
}

function rowOf(page: string, start: Position | null, finding: Finding | null): Row {
  return {
    page,
    line: start ? String(start.line) : "",
    column: start ? String(start.column) : "",
    kind: "",
    state: "",
    rule: finding?.rule ?? "",
    severity: finding?.severity ?? "",
    profiles: finding?.profiles.join(" ") ?? "",
    sentence: "",
    finding: finding?.message ?? "",
    "write instead": "",
    "allowed because": finding?.suppressed?.reason ?? "",
    "allowed by": finding?.suppressed?.by ?? "",
    "allowed until": finding?.suppressed?.until ?? "",
  };
}
