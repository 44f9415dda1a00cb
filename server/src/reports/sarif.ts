/** SARIF 2.1.0, the format in which code scanning services take findings. */
import type { Log, Notification, PhysicalLocation, ReportingDescriptor, Result } from "sarif";
import type { RuleId, Severity } from "../rules/ids.ts";
import { rules } from "../rules/index.ts";
import { rulePage } from "../rules/rulePage.ts";
import type { CheckReport, ReportError, ReportedFinding } from "./report.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
};

const ruleIndex: ReadonlyMap<RuleId, number> = new Map(rules.map(({ id }, index) => [id, index]));

/** JSON, indented, ending in a line feed. */
export function sarifReport(report: CheckReport): string {
  const log: Log = {
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs: [
      {
        tool: {
          driver: {
            name: "Exoclaim",
            semanticVersion: report.tool.version,
            informationUri: "https://github.com/exoclaim/exoclaim",
            rules: rules.map(descriptor),
          },
        },
        columnKind: "utf16CodeUnits",
        artifacts: report.files.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        results: report.files.flatMap(({ path, findings }) =>
          findings.map((finding) => resultOf(path, finding)),
        ),
        invocations: [
          {
            executionSuccessful: report.errors.length === 0,
            toolExecutionNotifications: report.errors.map(notification),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor({
  id,
  title,
  message,
  explanation,
  advice,
  severity,
  group,
}: (typeof rules)[number]): ReportingDescriptor {
  return {
    id,
    name: title,
    shortDescription: { text: message },
    fullDescription: { text: explanation },
    help: { text: advice },
    helpUri: rulePage(id),
    defaultConfiguration: { level: levels[severity ?? "warning"], enabled: severity !== null },
    properties: { tags: [group] },
  };
}

function resultOf(path: string, finding: ReportedFinding): Result {
  const { rule, severity, message, start, end, text, fixes, suppressed, profiles } = finding;
  const artifactLocation = { uri: uriOf(path) };
  const physicalLocation: PhysicalLocation = {
    artifactLocation,
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: start.offset,
      charLength: end.offset - start.offset,
      snippet: { text },
    },
  };
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule) ?? -1,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation }],
    properties: { profiles },
    ...(fixes.length > 0
      ? {
          fixes: fixes.map(({ title, edits }) => ({
            description: { text: title },
            artifactChanges: [
              {
                artifactLocation,
                replacements: edits.map((edit) => ({
                  deletedRegion: {
                    startLine: edit.start.line,
                    startColumn: edit.start.column,
                    endLine: edit.end.line,
                    endColumn: edit.end.column,
                  },
                  insertedContent: { text: edit.newText },
                })),
              },
            ],
          })),
        }
      : {}),
    suppressions: suppressed
      ? [
          {
            kind: suppressed.entry ? "external" : "inSource",
            status: "accepted",
            justification: suppressed.reason,
            properties: { by: suppressed.by, until: suppressed.until },
          },
        ]
      : [],
  };
}

function notification({ path, message, place }: ReportError): Notification {
  return {
    level: "error",
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          ...(place ? { region: { startLine: place.line, startColumn: place.column } } : {}),
        },
      },
    ],
  };
}

/** A relative reference: "%", spaces and other letters than those of an address escaped. */
function uriOf(path: string): string {
  const escaped = path.split("/").map(encodeURIComponent).join("/");
  // A colon in the first segment would read as a scheme; so would the drive of a Windows path, which is one.
  return /^[A-Za-z]%3A\//.test(escaped) ? `file:///${escaped.replace("%3A", ":")}` : escaped;
}
