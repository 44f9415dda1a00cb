/** Completion in the editor: disclosures as snippets, sources, rules of an exoclaim-allow comment. */
import * as vscode from "vscode";
import { answered, openUntitled } from "./editor.ts";
import { equal, ok } from "./expect.ts";

/** What is offered at the end of a document. */
async function offered(content: string): Promise<vscode.CompletionItem[]> {
  const { document } = await openUntitled("markdown", content);
  await answered();
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    document.positionAt(content.length),
  );
  return list.items;
}

function named(items: readonly vscode.CompletionItem[], words: string): vscode.CompletionItem | undefined {
  return items.find(({ label }) => (typeof label === "string" ? label : label.label).includes(words));
}

export function completing(): void {
  describe("completing", () => {
    it("offers the disclosures as snippets with tab stops", async () => {
      const items = await offered("Book our exosome facial for $90.\n\n");
      const source = named(items, "The exosomes in [product] come from");
      ok(source, `offers the source among ${items.length}`);
      ok(source.insertText instanceof vscode.SnippetString, "is a snippet");
      ok(source.insertText.value.includes("${1:"), source.insertText.value);
      equal(source.kind, vscode.CompletionItemKind.Snippet, "kind");
    });

    it("offers sources after “come from”, and rules in an exoclaim-allow comment", async () => {
      const sources = await offered("Book our exosome facial. The exosomes come from ro");
      ok(named(sources, "rose (Rosa damascena) callus"), `offers rose callus among ${sources.length}`);
      const rules = await offered("Our exosome miracle.\n\n<!-- exoclaim-allow hy");
      ok(named(rules, "hype"), `offers hype among ${rules.length}`);
    });
  });
}
