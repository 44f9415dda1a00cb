/** JSON reports read back: those of shards, to be made into one. */
import { Validator } from "@cfworker/json-schema";
import type { CheckReport, FileReport, ReportError, ReportedFinding } from "./report.ts";

const text = { type: "string" };
const number = { type: "integer", minimum: 0 };
const position = {
  type: "object",
  required: ["line", "column", "offset"],
  properties: { line: number, column: number, offset: number },
};
const list = (items: object): object => ({ type: "array", items });

/** The contract's shape, as far as another program depends on it. */
const schema = {
  type: "object",
  required: ["version", "files", "errors"],
  properties: {
    version: { const: 1 },
    files: list({
      type: "object",
      required: ["path", "findings"],
      properties: {
        path: text,
        findings: list({
          type: "object",
          required: [
            "rule",
            "severity",
            "message",
            "profiles",
            "start",
            "end",
            "text",
            "fixes",
            "suppressed",
          ],
          properties: {
            rule: text,
            severity: { enum: ["error", "warning", "information"] },
            message: text,
            profiles: list(text),
            start: position,
            end: position,
            text,
            fixes: list({
              type: "object",
              required: ["title", "preferred", "safe", "edits"],
              properties: {
                edits: list({
                  type: "object",
                  required: ["start", "end", "newText"],
                  properties: { start: position, end: position, newText: text },
                }),
              },
            }),
            suppressed: { type: ["object", "null"] },
          },
        }),
      },
    }),
    errors: list({
      type: "object",
      required: ["path", "message"],
      properties: { path: text, message: text },
    }),
  },
};

const validator = new Validator(schema as never, "7");

/** A report without the lines that its findings stand in; null for what is none. */
export function parseReport(value: unknown): Pick<CheckReport, "files" | "errors"> | null {
  if (!validator.validate(value).valid) return null;
  const { files, errors } = value as Pick<CheckReport, "files" | "errors">;
  return {
    files: files.map(({ path, findings }) => ({
      path,
      findings: findings.map((finding) => ({ ...finding, line: null })),
    })),
    errors: errors.map(({ path, message }) => ({ path, message })),
  };
}

/** Several reports as one. A file that several tell of has the findings of all of them, each once. */
export function mergeReports(
  reports: readonly Pick<CheckReport, "files" | "errors">[],
): Pick<CheckReport, "files" | "errors"> {
  const files = new Map<string, Map<string, ReportedFinding>>();
  const errors = new Map<string, ReportError>();
  for (const report of reports) {
    for (const { path, findings } of report.files) {
      const known = files.get(path) ?? new Map<string, ReportedFinding>();
      files.set(path, known);
      for (const finding of findings) {
        const { rule, start, end, message } = finding;
        known.set(`${rule} ${start.offset} ${end.offset} ${message}`, finding);
      }
    }
    for (const error of report.errors) errors.set(`${error.path}\0${error.message}`, error);
  }
  return {
    files: [...files].map(([path, findings]) => ({ path, findings: inOrder(findings) })).sort(byPath),
    errors: [...errors.values()].sort(byPath),
  };
}

function inOrder(findings: ReadonlyMap<string, ReportedFinding>): FileReport["findings"] {
  return [...findings.values()].sort(
    (a, b) =>
      a.start.offset - b.start.offset ||
      a.end.offset - b.end.offset ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
