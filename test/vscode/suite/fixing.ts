/** The light bulb: what it offers and in which order, one keystroke, tab stops, undo. */
import * as vscode from "vscode";
import { marked, open, openUntitled, unmarked } from "./editor.ts";
import { equal, ok } from "./expect.ts";

const claims = "# Exosome facials\n\nOur FDA-approved exosome serum heals acne scars.\n";
const offer = "# Exosome facials\n\nBook our exosome facial, $120.\n";

async function actionsAt(
  editor: vscode.TextEditor,
  range: vscode.Range,
  kind?: string,
): Promise<vscode.CodeAction[]> {
  const { uri } = editor.document;
  const ask = () =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      range,
      kind,
      30,
    );
  // An editor that is still settling calls its own request off; a person would ask again.
  const again = (error: Error) => {
    if (error.name !== "Canceled") throw error;
    return ask();
  };
  const found = await ask().then(undefined, again).then(undefined, again);
  return found.filter(({ title }) => !/^(?:Fix|Explain)$|copilot|fix using/i.test(title));
}

/** Puts the cursor into a word, and waits for the editor to know it. */
function cursorIn(editor: vscode.TextEditor, words: string): vscode.Range {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 2);
  editor.selection = new vscode.Selection(at, at);
  return new vscode.Range(at, at);
}

/** Waits until a document's text is as wanted. */
async function becomes(
  editor: vscode.TextEditor,
  what: string,
  holds: (text: string) => boolean,
  milliseconds = 12_000,
): Promise<string> {
  const { document } = editor;
  const until = Date.now() + milliseconds;
  while (!holds(document.getText())) {
    if (Date.now() > until)
      throw new Error(`Waited in vain for ${what}; the text is:\n${document.getText()}`);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, 250);
      const listener = vscode.workspace.onDidChangeTextDocument(done);
      function done(): void {
        clearTimeout(timer);
        listener.dispose();
        resolve();
      }
    });
  }
  return document.getText();
}

/** Presses the key for the preferred fix, and again where the editor's own look for a light bulb came in between. */
async function fixed(
  editor: vscode.TextEditor,
  what: string,
  holds: (text: string) => boolean,
): Promise<string> {
  const before = editor.document.getText();
  for (let press = 1; press < 4 && editor.document.getText() === before; press++) {
    await vscode.commands.executeCommand("editor.action.autoFix");
    await becomes(editor, what, (now) => now !== before, 3000).catch(() => {});
  }
  return becomes(editor, what, holds);
}

export function fixing(): void {
  describe("fixing", () => {
    it("offers the good sentence first, then the word alone, then what allows it", async () => {
      const editor = await openUntitled("markdown", claims);
      await marked(editor.document.uri, "approval-claim");
      const actions = await actionsAt(editor, cursorIn(editor, "FDA-approved"), "quickfix");
      const titles = actions.map(({ title }) => title);
      ok(
        /^Write “Our exosome serum improves the look of skin\.”/.test(titles[0] ?? ""),
        `first is ${titles[0]}`,
      );
      equal(actions[0]?.isPreferred, true, "the first is preferred");
      const word = titles.indexOf("Take “FDA-approved” away");
      const allow = titles.findIndex((title) => /^Allow this approval claim here/.test(title));
      ok(word > 0, `the word alone is offered: ${titles.join(" | ")}`);
      ok(allow > word, `allowing comes last: ${titles.join(" | ")}`);
      equal(actions.filter(({ isPreferred }) => isPreferred).length, 1, "preferred actions");
    });

    it("mends a sentence by one keystroke, and undo brings it back", async () => {
      const editor = await openUntitled("markdown", claims);
      const { uri } = editor.document;
      await marked(uri, "disease-claim");
      cursorIn(editor, "heals");
      const text = await fixed(editor, "the better sentence", (now) =>
        now.includes("improves the look of skin"),
      );
      equal(text, "# Exosome facials\n\nOur exosome serum improves the look of skin.\n", "text");
      await unmarked(uri, "disease-claim");
      await open(uri);
      await vscode.commands.executeCommand("undo");
      equal(await becomes(editor, "the old sentence", (now) => now === claims), claims, "text after undo");
      await marked(uri, "disease-claim");
    });

    it("lets one tab through the placeholders of a disclosure", async () => {
      const editor = await openUntitled("markdown", offer);
      const { uri } = editor.document;
      await marked(uri, "quality-missing");
      const actions = await actionsAt(editor, cursorIn(editor, "exosome facial,"), "quickfix");
      const quality = actions.find(({ title }) => /purified and tested/.test(title));
      ok(quality?.edit, `a quality statement is offered: ${actions.map(({ title }) => title).join(" | ")}`);
      await open(uri);
      ok(await vscode.workspace.applyEdit(quality.edit), "the edit is applied");
      await becomes(editor, "the statement", (now) => now.includes("purifies"));
      const selected = (): string => editor.document.getText(editor.selection);
      equal(selected(), "[Maker]", "first stop");
      await vscode.commands.executeCommand("type", { text: "Acme Labs" });
      await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
      equal(selected(), "[product]", "second stop");
      await vscode.commands.executeCommand("type", { text: "our exosome serum" });
      await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
      equal(selected(), "[method]", "third stop");
      await vscode.commands.executeCommand("type", { text: "ultracentrifugation" });
      await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
      await vscode.commands.executeCommand("type", { text: "sterility" });
      await vscode.commands.executeCommand("leaveSnippet");
      const text = editor.document.getText();
      ok(
        text.includes(
          "\n\nAcme Labs purifies our exosome serum by ultracentrifugation and tests each batch for sterility.",
        ),
        text,
      );
      await unmarked(uri, "quality-missing");
      await unmarked(uri, "placeholder-unfilled");
    });

    it("prefers all missing disclosures where nothing else is wrong", async () => {
      const editor = await openUntitled("markdown", offer);
      const { uri } = editor.document;
      await marked(uri, "status-missing");
      cursorIn(editor, "exosome facial,");
      const text = await fixed(editor, "disclosures", (now) =>
        now.includes("no exosome product is FDA-approved"),
      );
      ok(/come from (?:\[)?species and tissue/.test(text) && text.includes("[method]"), text);
      await unmarked(uri, "status-missing");
      await vscode.commands.executeCommand("leaveSnippet");
    });

    it("takes empty words away on request, and nothing on a general fix-all", async () => {
      const editor = await openUntitled("markdown", claims);
      await marked(editor.document.uri, "approval-claim");
      const whole = new vscode.Range(0, 0, 3, 0);
      const general = await actionsAt(editor, whole, "source.fixAll");
      const ours = general.filter(({ title }) => title === "Take false and empty words away");
      equal(ours.length, 0, "offered under source.fixAll");
      const [safe] = await actionsAt(editor, whole, "source.fixAll.exoclaim");
      ok(safe?.edit, "offered under its own kind");
      await vscode.workspace.applyEdit(safe.edit);
      equal(editor.document.getText(), "# Exosome facials\n\nOur exosome serum heals acne scars.\n", "text");
    });

    it("rewrites a page behind the refactor preview", async () => {
      const editor = await openUntitled("markdown", claims);
      await marked(editor.document.uri, "approval-claim");
      const actions = await actionsAt(editor, new vscode.Range(0, 0, 3, 0), "refactor.rewrite");
      const page = actions.find(({ title }) => title === "Rewrite this page, for review");
      ok(page?.edit, "a rewrite is offered");
      ok(page.edit.size > 0, "it has edits");
    });
  });
}
