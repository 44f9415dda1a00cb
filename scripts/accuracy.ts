/**
 * How well the checker judges: sentence, rule and document figures on labelled copy, per rule and in all.
 *
 *   tsx scripts/accuracy.ts [--verbose] [--floor] [--part building|apart|judged] [folder…]
 *
 * --verbose lists every miss and false alarm, --floor fails when the judged part is below test/corpus/floor.json,
 * --raise writes the figures reached there. A finding counts for every labelled sentence that its range overlaps;
 * rules under "maybe" count neither way.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { check } from "../server/src/checker.ts";
import type { CopyLanguage } from "../server/src/reading/prose.ts";
import { documentRuleIds, hygieneRuleIds } from "../server/src/rules/ids.ts";
import type { Profile } from "../server/src/rules/rule.ts";

interface Label {
  readonly file: string;
  readonly profile?: Profile;
  readonly sentences: readonly {
    readonly text: string;
    readonly rules: readonly string[];
    readonly maybe?: readonly string[];
  }[];
  readonly document: readonly string[];
  readonly maybeDocument?: readonly string[];
}

class Tally {
  hit = 0;
  extra = 0;
  missed = 0;

  get precision(): number {
    return this.hit / Math.max(1, this.hit + this.extra);
  }

  get recall(): number {
    return this.hit / Math.max(1, this.hit + this.missed);
  }

  get f1(): number {
    const { precision, recall } = this;
    return (2 * precision * recall) / Math.max(1e-9, precision + recall);
  }

  toString(): string {
    return `P ${this.precision.toFixed(3)} R ${this.recall.toFixed(3)} F1 ${this.f1.toFixed(3)}`;
  }
}

const documentRules = new Set<string>(documentRuleIds);
const hygiene = new Set<string>(hygieneRuleIds);
const languages: Readonly<Record<string, CopyLanguage>> = {
  md: "markdown",
  html: "html",
  txt: "plaintext",
  mdx: "mdx",
};

export interface Figures {
  readonly sentence: Tally;
  readonly rule: Tally;
  readonly document: Tally;
  readonly perRule: Map<string, Tally>;
  readonly lines: string[];
  documents: number;
  sentences: number;
}

function newFigures(): Figures {
  return {
    sentence: new Tally(),
    rule: new Tally(),
    document: new Tally(),
    perRule: new Map(),
    lines: [],
    documents: 0,
    sentences: 0,
  };
}

function tallyOf(figures: Figures, rule: string): Tally {
  let tally = figures.perRule.get(rule);
  if (!tally) {
    tally = new Tally();
    figures.perRule.set(rule, tally);
  }
  return tally;
}

export function judgeFolder(folder: string, figures: Figures = newFigures()): Figures {
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".json")) continue;
    const label = JSON.parse(readFileSync(join(folder, name), "utf8")) as Label;
    if (!label.sentences) continue;
    judgeDocument(readFileSync(join(folder, label.file), "utf8"), label, figures);
  }
  return figures;
}

function judgeDocument(text: string, label: Label, figures: Figures): void {
  figures.documents++;
  figures.sentences += label.sentences.length;
  const language = languages[label.file.split(".").at(-1) ?? ""] ?? "plaintext";
  const findings = check(
    { text, language },
    { profiles: [label.profile ?? "us"], rules: {}, today: "2026-11-01" },
  ).filter((finding) => !hygiene.has(finding.rule) && !finding.suppressed);
  judgeDisclosures(
    label,
    new Set(findings.map((f) => f.rule as string).filter((r) => documentRules.has(r))),
    figures,
  );
  const sentenceFindings = findings.filter((finding) => !documentRules.has(finding.rule));
  const used = new Set<number>();
  for (const sentence of label.sentences) {
    const start = text.indexOf(sentence.text);
    const end = start + sentence.text.length;
    const got = new Set<string>();
    sentenceFindings.forEach((finding, index) => {
      if (finding.start < end && finding.end > start) {
        got.add(finding.rule);
        used.add(index);
      }
    });
    judgeSentence(label.file, sentence, got, figures);
  }
  sentenceFindings.forEach((finding, index) => {
    if (used.has(index)) return;
    figures.sentence.extra++;
    figures.rule.extra++;
    tallyOf(figures, finding.rule).extra++;
    figures.lines.push(
      `STRAY ${label.file} ${finding.rule} ${JSON.stringify(text.slice(finding.start, finding.end))}`,
    );
  });
}

function judgeDisclosures(label: Label, got: Set<string>, figures: Figures): void {
  for (const rule of label.maybeDocument ?? []) got.delete(rule);
  const wanted = new Set(label.document);
  for (const rule of new Set([...got, ...wanted])) {
    const kind = got.has(rule) && wanted.has(rule) ? "hit" : got.has(rule) ? "extra" : "missed";
    figures.document[kind]++;
    tallyOf(figures, rule)[kind]++;
    if (kind !== "hit") figures.lines.push(`DOC   ${label.file} ${kind} ${rule}`);
  }
}

function judgeSentence(
  file: string,
  sentence: Label["sentences"][number],
  got: Set<string>,
  figures: Figures,
): void {
  const unsure = new Set(sentence.maybe ?? []);
  const wanted = new Set(sentence.rules);
  if (unsure.size > 0 && wanted.size === 0 && [...got].every((rule) => unsure.has(rule))) return;
  for (const rule of unsure) if (!wanted.has(rule)) got.delete(rule);
  if (got.size > 0 && wanted.size > 0) figures.sentence.hit++;
  else if (got.size > 0) figures.sentence.extra++;
  else if (wanted.size > 0) figures.sentence.missed++;
  for (const rule of new Set([...got, ...wanted])) {
    const kind = got.has(rule) && wanted.has(rule) ? "hit" : got.has(rule) ? "extra" : "missed";
    figures.rule[kind]++;
    tallyOf(figures, rule)[kind]++;
  }
  const extra = [...got].filter((rule) => !wanted.has(rule));
  const missed = [...wanted].filter((rule) => !got.has(rule));
  if (extra.length + missed.length === 0) return;
  const kind = got.size === 0 ? "MISS " : wanted.size === 0 ? "FALSE" : "RULE ";
  figures.lines.push(
    `${kind} ${file} ${extra.map((r) => `+${r}`).join(" ")} ${missed.map((r) => `-${r}`).join(" ")} ${JSON.stringify(sentence.text.slice(0, 220))}`,
  );
}

function print(title: string, figures: Figures, verbose: boolean): void {
  if (verbose) {
    for (const line of figures.lines) console.log(line);
    for (const [rule, tally] of [...figures.perRule].sort()) {
      console.log(
        `  ${rule.padEnd(30)} ${tally} (${tally.hit} right, ${tally.extra} extra, ${tally.missed} missed)`,
      );
    }
  }
  console.log(
    `${title}: ${figures.documents} documents, ${figures.sentences} sentences | sentence ${figures.sentence} | rule ${figures.rule} | document ${figures.document}`,
  );
}

function rounded(figures: Figures): Record<string, number> {
  const floor = (value: number): number => Math.floor(value * 1000) / 1000;
  return {
    sentenceF1: floor(figures.sentence.f1),
    ruleF1: floor(figures.rule.f1),
    documentF1: floor(figures.document.f1),
  };
}

function main(args: readonly string[]): void {
  const verbose = args.includes("--verbose") || args.includes("-v");
  const part = args.indexOf("--part");
  const folders = args.filter((arg, i) => !arg.startsWith("-") && (part < 0 || i !== part + 1));
  const corpus = resolve(import.meta.dirname, "../test/corpus");
  if (folders.length > 0) {
    for (const folder of folders) print(folder, judgeFolder(folder), verbose);
    return;
  }
  const wanted = part >= 0 ? [args[part + 1] as string] : ["building", "judged"];
  for (const name of wanted) {
    const figures = judgeFolder(join(corpus, name));
    print(name, figures, verbose);
    if (name !== "judged") continue;
    const floorFile = join(corpus, "floor.json");
    if (args.includes("--raise")) writeFileSync(floorFile, `${JSON.stringify(rounded(figures), null, 2)}\n`);
    if (args.includes("--floor"))
      failBelow(JSON.parse(readFileSync(floorFile, "utf8")) as Record<string, number>, rounded(figures));
  }
}

function failBelow(floor: Record<string, number>, reached: Record<string, number>): void {
  for (const [name, value] of Object.entries(floor)) {
    if ((reached[name] ?? 0) >= value) continue;
    console.error(`${name} fell to ${reached[name]}, below ${value}, the last figure reached.`);
    process.exitCode = 1;
  }
}

main(process.argv.slice(2));
