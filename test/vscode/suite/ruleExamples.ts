/** Every rule's examples, typed into the editor one after the other: its marks are those the checker finds. */
import * as vscode from "vscode";
import { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../../../server/src/checker.ts";
import type { CopyLanguage } from "../../../server/src/reading/prose.ts";
import { rules } from "../../../server/src/rules/index.ts";
import type { Profile, Rule } from "../../../server/src/rules/rule.ts";
import { asDocument } from "../../rules/marked.ts";
import { marks, ruleOf, until } from "./editor.ts";
import { ok } from "./expect.ts";

/** The date the examples are written for; whichever read otherwise today are left to the unit tests. */
const writtenFor = "2026-11-01";

interface Expected {
  readonly text: string;
  readonly language: CopyLanguage;
  /** Where the example wants the mark; none in an example that has to stay silent. */
  readonly place: { readonly start: number; readonly end: number } | undefined;
}

export function ruleExamples(): void {
  describe("rules in the editor", () => {
    const tabs = new Tabs();

    after(() => choose("us"));

    for (const rule of rules) {
      it(`${rule.id}: ${rule.bad.length} marked, ${rule.good.length} silent`, async function () {
        this.timeout(60_000);
        const problems: string[] = [];
        for (const [profile, examples] of byProfile(rule)) {
          await choose(profile);
          problems.push(...(await compare(rule, examples, profile, tabs)));
        }
        ok(problems.length === 0, problems.join("\n"));
      });
    }
  });
}

async function choose(profile: Profile): Promise<void> {
  const configuration = vscode.workspace.getConfiguration("exoclaim");
  if (configuration.get<Profile[]>("profiles")?.join() === profile) return;
  const value = profile === "us" ? undefined : [profile];
  await configuration.update("profiles", value, vscode.ConfigurationTarget.Workspace);
}

function byProfile(rule: Rule): Map<Profile, Expected[]> {
  const groups = new Map<Profile, Expected[]>();
  for (const example of [...rule.bad, ...rule.good]) {
    const { text, ranges, language } = asDocument(example);
    if (language === "yaml" || example.config || example.references) continue;
    const profile = example.profile ?? "us";
    const group = groups.get(profile) ?? [];
    groups.set(profile, group);
    group.push({ text, language, place: rule.bad.includes(example) ? ranges[0] : undefined });
  }
  return groups;
}

/** Untitled documents in tabs of their own, each used for one example after the other. */
class Tabs {
  readonly #open = new Map<CopyLanguage, vscode.TextDocument[]>();

  /** A different document for each of the languages. */
  async take(languages: readonly CopyLanguage[]): Promise<vscode.TextDocument[]> {
    const taken = new Map<CopyLanguage, number>();
    const documents: vscode.TextDocument[] = [];
    for (const language of languages) {
      const open = this.#open.get(language) ?? [];
      this.#open.set(language, open);
      const count = taken.get(language) ?? 0;
      taken.set(language, count + 1);
      const document = open[count] ?? (await vscode.workspace.openTextDocument({ language, content: other }));
      if (count === open.length) {
        open.push(document);
        await vscode.window.showTextDocument(document, { preview: false });
      }
      documents.push(document);
    }
    return documents;
  }
}

/** What stands in a document before an example, so that the marks of one never pass for those of another. */
const other = "\n\n\n\n\nOur FDA-approved exosomes.\n";

/** Puts each text into its document, all in one edit. */
async function write(texts: readonly { document: vscode.TextDocument; text: string }[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { document, text } of texts) {
    const end = document.positionAt(document.getText().length);
    edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  }
  if (texts.length > 0) ok(await vscode.workspace.applyEdit(edit), "the editor takes the texts");
}

/** Writes the examples, waits until the editor shows the checker's findings and no others, and says what the examples want else. */
async function compare(
  rule: Rule,
  examples: readonly Expected[],
  profile: Profile,
  tabs: Tabs,
): Promise<string[]> {
  const documents = await tabs.take(examples.map(({ language }) => language));
  const cases = examples.map((example, i) => {
    const wanted = found(example, profile, today());
    const isShown = (all: readonly vscode.Diagnostic[]): boolean =>
      all.map(keyOfMark).sort().join() === wanted.join();
    return { ...example, document: documents[i] as vscode.TextDocument, wanted, isShown };
  });
  const alike = cases.filter(({ document, isShown }) => isShown(marks(document.uri)));
  await write(alike.map(({ document }) => ({ document, text: other })));
  for (const { document, isShown } of alike) {
    await until(document.uri, "other marks", (all) => all.length > 0 && !isShown(all));
  }
  await write(cases);
  const problems: string[] = [];
  for (const { document, text, place, wanted, isShown, language } of cases) {
    const quoted = JSON.stringify(text);
    const shown = await until(document.uri, `${wanted.join(", ") || "no marks"} on ${quoted}`, isShown);
    if (wanted.join() !== found({ text, language, place }, profile, writtenFor).join()) continue;
    const own = shown.filter((mark) => ruleOf(mark) === rule.id);
    if (place) {
      const range = new vscode.Range(document.positionAt(place.start), document.positionAt(place.end));
      const touching = own.some((mark) => mark.range.intersection(range)?.isEmpty === false);
      if (!touching) problems.push(`“${document.getText(range)}” is not marked in ${quoted}`);
    } else {
      problems.push(...own.map((mark) => `“${document.getText(mark.range)}” is marked in ${quoted}`));
    }
  }
  return problems;
}

/** What the checker finds, each as `keyOfMark` names it. */
function found({ text, language }: Expected, profile: Profile, date: string): string[] {
  const document = TextDocument.create("untitled:example", language, 1, text);
  return check({ text, language }, { profiles: [profile], rules: {}, today: date })
    .filter((finding) => finding.suppressed === null)
    .map(({ rule, start, end }) => key(rule, document.positionAt(start), document.positionAt(end)))
    .sort();
}

function keyOfMark(mark: vscode.Diagnostic): string {
  return key(ruleOf(mark), mark.range.start, mark.range.end);
}

type Place = Pick<vscode.Position, "line" | "character">;

function key(rule: string, start: Place, end: Place): string {
  return `${rule} ${start.line}:${start.character}-${end.line}:${end.character}`;
}

/** The local date, as the checker in the editor takes it. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
