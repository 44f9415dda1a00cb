/** `exoclaim rules`: what is checked, and why. */

import type { Severity } from "../rules/ids.ts";
import { rules } from "../rules/index.ts";
import { profiles } from "../rules/profiles/index.ts";
import type { Example, Rule } from "../rules/rule.ts";
import { UsageError } from "./failure.ts";

/** Columns that explanations are wrapped to. */
const WIDTH = 88;
const INDENT = "  ";
/** Examples of either kind that an explanation shows. */
const EXAMPLES = 5;

/** All rules by group; with an id, that rule explained. */
export function rulesText(id: string | undefined): string {
  if (id === undefined) return listText(rules);
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new UsageError(`there is no rule '${id}': \`exoclaim rules\` lists them`);
  return explanationText(rule);
}

function listText(all: readonly Rule[]): string {
  const widest = Math.max(...all.map(({ id }) => id.length));
  const lines: string[] = [];
  for (const group of new Set(all.map((rule) => rule.group))) {
    if (lines.length > 0) lines.push("");
    lines.push(group);
    for (const rule of all.filter((candidate) => candidate.group === group)) {
      lines.push(`${INDENT}${rule.id.padEnd(widest)}  ${shortSeverity(rule).padEnd(11)}  ${rule.title}`);
    }
  }
  lines.push("", "`exoclaim rules ID` explains a rule.");
  return `${lines.join("\n")}\n`;
}

function explanationText(rule: Rule): string {
  const parts = [
    `${rule.title} (${rule.id})`,
    `${rule.group}; ${severityWords(rule)}`,
    wrap(rule.message),
    wrap(rule.explanation),
    wrap(`Write instead: ${rule.advice}`),
  ];
  if (rule.bad.length > 0) parts.push(`Findings\n${rule.bad.slice(0, EXAMPLES).map(exampleText).join("\n")}`);
  if (rule.good.length > 0)
    parts.push(`No findings\n${rule.good.slice(0, EXAMPLES).map(exampleText).join("\n")}`);
  if (rule.basis.length > 0) parts.push(`Basis, last checked ${rule.checked}\n${basisText(rule)}`);
  return `${parts.join("\n\n")}\n`;
}

function basisText(rule: Rule): string {
  return rule.basis
    .map(({ reference, url }) => wrap(reference, INDENT) + (url ? `\n${INDENT}${INDENT}${url}` : ""))
    .join("\n");
}

function exampleText({ text, profile }: Example): string {
  const plain = text.replaceAll("[[", "").replaceAll("]]", "").trim();
  const lines = plain.split(/\r\n?|\n/).map((line) => `${INDENT}${INDENT}${line}`.trimEnd());
  const held = profile ? ` (${profile})` : "";
  return `${INDENT}-${lines.join("\n").slice(INDENT.length + 1)}${held}`;
}

/** The default severity; where only some profiles have the rule, theirs. */
function shortSeverity(rule: Rule): string {
  return rule.severity ?? Object.values(profileSeverities(rule))[0] ?? "off";
}

function profileSeverities(rule: Rule) {
  const own = profiles.filter(({ severities }) => severities[rule.id] !== undefined);
  return Object.fromEntries(own.map(({ id, severities }) => [id, severities[rule.id] as Severity]));
}

function severityWords(rule: Rule): string {
  const byProfile = Object.entries(profileSeverities(rule)).map(
    ([profile, severity]) => `${severity} (${profile})`,
  );
  const general = rule.severity === null ? [] : [rule.severity];
  return [...general, ...byProfile].join(", ") || "off";
}

function wrap(text: string, indent = ""): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += (line.length > indent.length ? " " : "") + word;
  }
  return [...lines, line].join("\n");
}
