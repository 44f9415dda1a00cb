/** Every rule's examples, typed into the editor one after the other: its marks are those the checker finds. */
import * as vscode from "vscode";
import { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../../../server/src/checker.ts";
import type { CopyLanguage } from "../../../server/src/reading/prose.ts";
import { rules } from "../../../server/src/rules/index.ts";
import type { Example, Profile, Rule } from "../../../server/src/rules/rule.ts";
import { asDocument } from "../../rules/marked.ts";
import { marks, openUntitled, ruleOf, until } from "./editor.ts";
import { equal, ok } from "./expect.ts";

/** The date the examples are written for; whichever read otherwise today are left to the unit tests. */
const writtenFor = "2026-11-01";

type Documents = Map<CopyLanguage, vscode.TextEditor>;

interface Expected {
  readonly example: Example;
  readonly text: string;
  readonly language: CopyLanguage;
  /** Where the example wants the mark; none in an example that has to stay silent. */
  readonly place: { readonly start: number; readonly end: number } | undefined;
}

export function ruleExamples(): void {
  describe("rules in the editor", () => {
    const editors: Documents = new Map();
    let profile: Profile = "us";

    async function choose(next: Profile): Promise<void> {
      if (next === profile) return;
      profile = next;
      const configuration = vscode.workspace.getConfiguration("exoclaim");
      await configuration.update(
        "profiles",
        next === "us" ? undefined : [next],
        vscode.ConfigurationTarget.Workspace,
      );
    }

    after(() => choose("us"));

    for (const rule of rules) {
      it(`${rule.id}: ${rule.bad.length} marked, ${rule.good.length} silent`, async function () {
        this.timeout(60_000);
        const problems: string[] = [];
        for (const expected of inTurn(rule)) {
          await choose(expected.example.profile ?? "us");
          problems.push(...(await compare(rule, expected, profile, await show(editors, expected.language))));
        }
        equal(problems, [], "problems");
      });
    }
  });
}

/** A rule's examples by profile and language: changing those takes longer than typing. */
function inTurn(rule: Rule): Expected[] {
  const examples = [...rule.bad, ...rule.good].map((example) => {
    const { text, ranges, language } = asDocument(example);
    return { example, text, language, place: rule.bad.includes(example) ? ranges[0] : undefined };
  });
  const order = ({ example, language }: Expected): string => `${example.profile ?? "us"} ${language}`;
  return examples.sort((a, b) => order(a).localeCompare(order(b)));
}

async function show(editors: Documents, language: CopyLanguage): Promise<vscode.TextEditor> {
  const editor = editors.get(language) ?? (await openUntitled(language, ""));
  const active = vscode.window.activeTextEditor;
  const shown =
    active?.document === editor.document ? active : await vscode.window.showTextDocument(editor.document);
  editors.set(language, shown);
  return shown;
}

async function write(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const everything = new vscode.Range(
    new vscode.Position(0, 0),
    document.positionAt(document.getText().length),
  );
  ok(await editor.edit((edit) => edit.replace(everything, text)), "the editor takes the text");
}

/** Writes the example and waits until the editor shows the checker's findings, and no others. */
async function compare(
  rule: Rule,
  expected: Expected,
  profile: Profile,
  editor: vscode.TextEditor,
): Promise<void> {
  const { document } = editor;
  const quoted = JSON.stringify(expected.text);
  const wanted = found(expected, profile, today());
  const isShown = (all: readonly vscode.Diagnostic[]): boolean =>
    all.map(keyOfMark).sort().join() === wanted.join();
  // The marks of the text before must not pass for those of this one.
  if (isShown(marks(document.uri))) {
    await write(editor, "Our FDA-approved exosomes.");
    await until(document.uri, "other marks", (all) => all.length > 0 && !isShown(all));
  }
  await write(editor, expected.text);
  const shown = await until(document.uri, `${wanted.join(", ") || "no marks"} on ${quoted}`, isShown);
  if (wanted.join() !== found(expected, profile, writtenFor).join()) return [];
  const own = shown.filter((mark) => ruleOf(mark) === rule.id);
  const { place } = expected;
  if (!place) return own.map((mark) => `“${document.getText(mark.range)}” is marked in ${quoted}`);
  const range = new vscode.Range(document.positionAt(place.start), document.positionAt(place.end));
  const touching = own.some((mark) => mark.range.intersection(range)?.isEmpty === false);
  return touching ? [] : [`“${document.getText(range)}” is not marked in ${quoted}`];
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
