/** Hovering: what the editor shows where the mouse rests. */
import * as vscode from "vscode";
import { answered, marked, openUntitled } from "./editor.ts";
import { equal, ok } from "./expect.ts";

/** What our hover says at a place; the marks' own messages are shown beside it. */
async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .filter((value) => /\*\*(?:Why|Reference)/.test(value))
    .join("\n");
}

function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `the document holds “${words}”`);
  return document.positionAt(at + 1);
}

export function hovering(): void {
  describe("hovering", () => {
    it("explains a mark: why, what to write instead, an example, the basis, links", async () => {
      const { document } = await openUntitled("markdown", "# Exosomes\n\nOur FDA-approved exosomes.\n");
      const mark = await marked(document.uri, "approval-claim");
      const text = await hoverText(document.uri, mark.range.start);
      ok(!text.includes(mark.message), `leaves to the mark what the mark says: ${text}`);
      for (const part of ["Why:", "Write instead:", "Example:", "Based on:", "Last checked on"])
        ok(text.includes(part), `says “${part}”: ${text}`);
      ok(/\]\(https:\/\/\S+approval-claim\.md\)/.test(text), `links to the rule's page: ${text}`);
    });

    it("shows the entry of a reference that is cited, and nothing where nothing is to be said", async () => {
      const entry = "Rossi P. Vesicles on the skin. J Derm 2021;12(3):45–51.";
      const { document } = await openUntitled(
        "markdown",
        `# Exosomes\n\nA study of exosomes saw calmer skin.[^1]\n\n[^1]: ${entry}\n`,
      );
      await answered();
      const text = await hoverText(document.uri, placeOf(document, "[^1]\n"));
      ok(text.includes(entry), `shows the entry: ${text}`);
      equal(await hoverText(document.uri, placeOf(document, "calmer")), "", "hover on plain words");
    });
  });
}
