/** From findings to what an editor shows. */
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../finding.ts";
import type { CopyLanguage } from "../reading/prose.ts";
import type { Severity } from "../rules/ids.ts";
import { rulePage } from "../rules/rulePage.ts";
import { copyLanguageIds, isCopyScheme } from "./copyDocuments.ts";

export { rulePage } from "../rules/rulePage.ts";

const languages: ReadonlySet<string> = new Set<CopyLanguage>(copyLanguageIds);

/** The language a document is read in; null where it is none of ours to read. */
export function copyLanguage(document: TextDocument): CopyLanguage | null {
  const scheme = document.uri.slice(0, Math.max(0, document.uri.indexOf(":")));
  if (!isCopyScheme(scheme) || !languages.has(document.languageId)) return null;
  return document.languageId as CopyLanguage;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const range = (place: { start: number; end: number }) => ({
    start: document.positionAt(place.start),
    end: document.positionAt(place.end),
  });
  return {
    source: "Exoclaim",
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    severity: severities[finding.severity],
    message: finding.message,
    range: range(finding),
    data: { rule: finding.rule, profiles: finding.profiles },
    ...(finding.related.length > 0
      ? {
          relatedInformation: finding.related.map((place) => ({
            message: place.message,
            location: { uri: document.uri, range: range(place) },
          })),
        }
      : {}),
  };
}
