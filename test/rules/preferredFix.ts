/** What the preferred fix of an example's finding gives. */
import { check } from "../../server/src/checker.ts";
import type { Finding } from "../../server/src/finding.ts";
import { Fixer } from "../../server/src/fixes/index.ts";
import { applyEdits } from "../../server/src/fixes/sourceEdits.ts";
import type { Example } from "../../server/src/rules/rule.ts";
import { asDocument } from "./marked.ts";
import { projectFor } from "./projectFor.ts";

export interface FixedExample {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  readonly finding: Finding;
  /** The example after its fix, without the heading it was read below. */
  readonly text: string;
}

const today = "2026-11-01";

/** Null where the finding has no preferred fix. */
export async function fixExample(rule: string, example: Example): Promise<FixedExample | null> {
  const document = asDocument(example);
  const { language } = document;
  // A configuration is its author's to mend.
  if (language === "yaml") return null;
  const settings = {
    profiles: [example.profile ?? "us"],
    rules: {},
    today,
    project: await projectFor(example),
  } as const;
  const input = { text: document.text, language };
  const before = check(input, settings);
  const mark = document.ranges[0] as { start: number; end: number };
  const finding = before.find((f) => f.rule === rule && f.start < mark.end && f.end > mark.start);
  if (!finding) throw new Error(`no finding at the mark of ${JSON.stringify(example.text)}`);
  const fix = new Fixer(input, settings, before).preferred(finding);
  const text = fix && applyEdits(document.text, fix.edits);
  if (text === null) return null;
  return {
    before,
    after: check({ ...input, text }, settings),
    finding,
    text: withoutHeading(text, document),
  };
}

function withoutHeading(text: string, { heading }: { heading: string }): string {
  const at = heading === "" ? -1 : text.indexOf(heading);
  return at < 0 ? text : text.slice(0, at) + text.slice(at + heading.length);
}
