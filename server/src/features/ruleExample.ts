/** One example of a rule, before and after: what its preferred fix makes of the first that can be shown in a line. */
import { fixAll } from "../fixes/fixAll.ts";
import type { RuleId } from "../rules/ids.ts";
import { profileIds } from "../rules/profiles/index.ts";
import type { Example, Profile, Rule } from "../rules/rule.ts";

export interface BeforeAndAfter {
  readonly before: string;
  /** Null where the fix leaves nothing of it. */
  readonly after: string | null;
}

/** Longest example that a hover shows, in UTF-16 code units. */
const longest = 160;
const known = new Map<RuleId, BeforeAndAfter | null>();

/** Null where no example of the rule can be put right by itself. */
export function exampleOf(rule: Rule): BeforeAndAfter | null {
  let example = known.get(rule.id);
  if (example === undefined) {
    example = firstFixed(rule);
    known.set(rule.id, example);
  }
  return example;
}

function firstFixed(rule: Rule): BeforeAndAfter | null {
  let removed: BeforeAndAfter | null = null;
  for (const example of rule.bad) {
    if (!isShowable(example)) continue;
    const fixed = fix(rule, example);
    if (fixed?.after) return fixed;
    removed ??= fixed;
  }
  return removed;
}

/** A plain sentence: nobody has to know Markdown or HTML to read it. */
function isShowable({ text, language = "markdown", config }: Example): boolean {
  return (
    (language === "markdown" || language === "plaintext") &&
    config === undefined &&
    text.length <= longest &&
    !/[\n|<>#*_`&^]|\[(?!\[)|^\s*(?:[-+]|\d+\.)\s/.test(text.replace(/\[\[|\]\]/g, ""))
  );
}

function fix(rule: Rule, example: Example): BeforeAndAfter | null {
  const before = example.text.replace(/\[\[|\]\]/g, "");
  const heading = /exosom/i.test(before) ? "" : "# Exosomes\n\n";
  const settings = { profiles: profilesOf(rule, example), rules: {}, today: rule.checked };
  const input = { text: heading + before, language: "markdown" as const };
  const after = fixAll(input, settings, { kind: "preferred", rule: rule.id });
  if (after === input.text || !after.startsWith(heading)) return null;
  return { before, after: after.slice(heading.length).replace(/\s+/g, " ").trim() || null };
}

function profilesOf(rule: Rule, example: Example): readonly Profile[] {
  if (example.profile) return [example.profile];
  return rule.severity === null ? profileIds : ["us"];
}
