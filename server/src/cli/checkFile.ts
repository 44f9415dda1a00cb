/** One file: read, fixed where that is asked for, checked, and placed in a report. */
import { type CheckInput, type CheckSettings, check } from "../checker.ts";
import type { Finding } from "../finding.ts";
import { Fixer } from "../fixes/index.ts";
import { type PageReport, pageReport } from "../reports/page.ts";
import { type FileReport, fileReport } from "../reports/report.ts";
import { usedBy } from "../unused.ts";
import { type Baseline, newIn } from "./baseline.ts";
import type { CheckedProjects } from "./checkedProjects.ts";
import { copyLanguage } from "./copyLanguage.ts";
import { fails } from "./exitStatus.ts";
import { reason } from "./failure.ts";
import { fixCopy, fixKind } from "./fixCopy.ts";
import type { CheckOptions } from "./options.ts";
import { isAtLeast } from "./severity.ts";

const tellsFixes: ReadonlySet<string> = new Set(["json", "sarif"]);
/** Formats that tell of whole pages, what is right with them included. */
const tellsPages: ReadonlySet<string> = new Set(["html", "csv"]);

/** A text to check. */
export interface Source {
  readonly path: string;
  /** Where fixes are written to; null for standard input. */
  readonly file: string | null;
  readonly absolute: string;
  /** Asked for by its name: checked whatever the configuration ignores. */
  readonly named: boolean;
}

/** What came of it. All of it can be handed from one thread to another. */
export interface Outcome {
  /** Null where the file is left unchecked, or could not be checked. */
  readonly report: FileReport | null;
  /** Where the format tells of whole pages. */
  readonly page: PageReport | null;
  /** Why it could not be checked. */
  readonly error: string | null;
  readonly diff: string;
  readonly failing: boolean;
  /** What it used of its project; see CheckedProjects. */
  readonly used: readonly string[];
}

const nothing: Outcome = { report: null, page: null, error: null, diff: "", failing: false, used: [] };

export async function checkFile(
  { path, file, absolute, named }: Source,
  read: () => Promise<string>,
  projects: CheckedProjects,
  options: CheckOptions,
  baseline: Baseline | null,
): Promise<Outcome> {
  try {
    const settings = await projects.settingsFor(absolute, named);
    if (!settings) return nothing;
    let text = await read();
    let diff = "";
    const kind = fixKind(options);
    if (kind) {
      const dryRun = options.dryRun === true;
      ({ text, diff } = await fixCopy({ path, file, text, kind, dryRun }, settings));
    }
    const input: CheckInput = { text, language: copyLanguage(path) ?? "plaintext" };
    const findings = check(input, settings);
    const isNew = newIn(baseline, path, text, findings);
    const isReported = (finding: Finding) =>
      isAtLeast(finding.severity, options.minSeverity) && isNew(finding);
    const reported = findings.filter(isReported);
    const full = tellsFixes.has(options.format) ? withFixes(input, settings, findings, reported) : reported;
    const page = tellsPages.has(options.format)
      ? pageReport(path, input, settings, undefined, isReported)
      : null;
    return {
      report: fileReport(path, text, full),
      page,
      error: null,
      diff,
      failing: fails(findings.filter(isNew), options.failOn),
      used: usedBy(input, settings, findings),
    };
  } catch (error) {
    return { ...nothing, error: reason(error) };
  }
}

/** The reported findings, each with what can be done about it. */
function withFixes(
  input: CheckInput,
  settings: CheckSettings,
  findings: readonly Finding[],
  reported: readonly Finding[],
): Finding[] {
  const fixer = new Fixer(input, settings, findings);
  return reported.map((finding) => ({ ...finding, fixes: fixer.fixesOf(finding) }));
}
