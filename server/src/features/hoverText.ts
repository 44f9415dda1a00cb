/** What a hover says: of findings, and of a reference that is cited. Markdown; the rules speak English, as the copy does. */
import * as l10n from "@vscode/l10n";
import type { Finding } from "../finding.ts";
import type { ReferenceEntry } from "../reading/prose.ts";
import { rules } from "../rules/index.ts";
import { profileData } from "../rules/profiles/index.ts";
import type { Rule } from "../rules/rule.ts";
import { rulePage } from "./convert.ts";
import { exampleOf } from "./ruleExample.ts";

/** How many findings at one place are told; the Problems panel lists the rest. */
const most = 4;

const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Words as Markdown shows them literally. */
export function literal(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!~&$]/g, "\\$&").replace(/\s+/g, " ");
}

/** The first finding at length, the others in brief. `today`: ISO date; `repeats`: their messages are told, too. */
export function findingsText(findings: readonly Finding[], today: string, repeats: boolean): string {
  const [first, ...others] = findings.slice(0, most);
  if (!first) return "";
  const left = findings.length - most;
  return [
    inFull(first, today, repeats),
    ...others.map((finding) => inBrief(finding, repeats)),
    ...(left > 0 ? [l10n.t("And {0} more: see the Problems panel.", left)] : []),
  ].join("\n\n---\n\n");
}

function headline({ message }: Finding, rule: Rule, repeats: boolean): string {
  return `**${literal(rule.title)}.**${repeats ? ` ${literal(message)}` : ""}`;
}

function inFull(finding: Finding, today: string, repeats: boolean): string {
  const rule = ruleById.get(finding.rule);
  if (!rule) return literal(finding.message);
  return [
    headline(finding, rule, repeats),
    `**${l10n.t("Why:")}** ${literal(rule.explanation)}`,
    `**${l10n.t("Write instead:")}** ${literal(rule.advice)}`,
    ...exampleText(rule),
    ...basisText(rule, today),
    footer(finding),
  ].join("\n\n");
}

function inBrief(finding: Finding, repeats: boolean): string {
  const rule = ruleById.get(finding.rule);
  if (!rule) return literal(finding.message);
  return `${headline(finding, rule, repeats)} ${literal(rule.advice)} [${l10n.t("More")}](${rulePage(rule.id)})`;
}

function exampleText(rule: Rule): string[] {
  const example = exampleOf(rule);
  if (!example) return [];
  const after = example.after === null ? `*${l10n.t("(left out)")}*` : literal(example.after);
  return [`**${l10n.t("Example:")}** ~~${literal(example.before)}~~ → ${after}`];
}

function basisText(rule: Rule, today: string): string[] {
  if (rule.basis.length === 0) return [];
  const list = rule.basis.map(({ reference, url }) =>
    url ? `- [${literal(reference)}](${url})` : `- ${literal(brief(reference))}`,
  );
  return [`**${l10n.t("Based on:")}**\n\n${list.join("\n")}`, checkedText(rule.checked, today)];
}

/** A list of letters is told by its beginning; the rule's page has it whole. */
function brief(reference: string): string {
  return reference.length <= 160 ? reference : `${reference.slice(0, 120).replace(/[\s,]+\S*$/, "")}…`;
}

function checkedText(checked: string, today: string): string {
  return isOlderThanAYear(checked, today)
    ? `⚠ ${l10n.t("Last checked on {0}, more than 12 months ago: please look whether it still holds.", checked)}`
    : l10n.t("Last checked on {0}.", checked);
}

/** ISO dates; a day that its year does not have counts as the next. */
export function isOlderThanAYear(checked: string, today: string): boolean {
  const anniversary = `${Number(checked.slice(0, 4)) + 1}${checked.slice(4)}`;
  return today > anniversary;
}

function footer({ rule, profiles }: Finding): string {
  const names = profiles.map((profile) => profileData(profile).name);
  const holds = names.length > 0 ? `${l10n.t("Holds for: {0}", names.join(", "))} · ` : "";
  return `${holds}[${l10n.t("More about this rule")}](${rulePage(rule)})`;
}

const address = /https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;]|\b10\.\d{4,9}\/[^\s<>"]+[^\s<>".,;)\]]/g;

/** The entries that a marker cites, whole, their addresses and DOIs as links. */
export function referencesText(entries: readonly ReferenceEntry[]): string {
  return entries
    .map((entry) => `**${l10n.t("Reference {0}", literal(entry.label))}**\n\n${withLinks(entry.text)}`)
    .join("\n\n");
}

function withLinks(text: string): string {
  let shown = "";
  let at = 0;
  for (const match of text.matchAll(address)) {
    const [found] = match;
    const target = found.startsWith("http") ? found : `https://doi.org/${found}`;
    shown += `${literal(text.slice(at, match.index))}[${literal(found)}](${target})`;
    at = match.index + found.length;
  }
  return shown + literal(text.slice(at));
}

/** The same for clients that show plain text only. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)/g, "$1 ($2)")
    .replace(/\*\*|~~|(?<!\\)\*/g, "")
    .replace(/\\([\\`*_{}[\]<>#|!~&$])/g, "$1");
}
