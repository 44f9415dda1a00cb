/** Marks appear while one writes, say what they should, and go when the claim goes. */
import * as vscode from "vscode";
import { append, marked, openFile, openUntitled, replace, unmarked } from "./editor.ts";
import { equal, ok } from "./expect.ts";

export function writing(): void {
  describe("writing", () => {
    it("marks a claim that is typed, at its words, and clears it when it is edited away", async () => {
      const editor = await openFile("draft.md");
      const { document } = editor;
      await append(editor, "\nOur FDA-approved exosomes 🧬 heal acne scars.\n");
      const approval = await marked(document.uri, "approval-claim");
      ok(
        document.getText(approval.range).includes("FDA-approved"),
        `marks “${document.getText(approval.range)}”`,
      );
      const disease = await marked(document.uri, "disease-claim");
      ok(
        document.getText(disease.range).endsWith("heal acne scars"),
        `marks “${document.getText(disease.range)}”`,
      );
      await replace(editor, "FDA-approved ", "");
      await unmarked(document.uri, "approval-claim");
      await replace(editor, " 🧬 heal acne scars", "");
      await unmarked(document.uri, "disease-claim");
    });

    for (const [language, heading] of [
      ["html", "<h1>Exosomes</h1>\n"],
      ["plaintext", "EXOSOMES\n\n"],
    ] as const) {
      it(`reads ${language} as it is typed`, async () => {
        const editor = await openUntitled(language, heading);
        const { document } = editor;
        await append(editor, "Our FDA-approved exosomes heal acne scars.\n");
        const approval = await marked(document.uri, "approval-claim");
        ok(
          document.getText(approval.range).includes("FDA-approved"),
          `marks “${document.getText(approval.range)}”`,
        );
        await marked(document.uri, "disease-claim");
        await replace(
          editor,
          "Our FDA-approved exosomes heal acne scars.",
          "We spread our exosomes over the skin.",
        );
        await unmarked(document.uri, "approval-claim");
        await unmarked(document.uri, "disease-claim");
      });
    }

    it("shows source, rule, severity and the rule's page", async () => {
      const editor = await openUntitled("markdown", "# Exosomes\n\nOur FDA-approved exosomes.\n");
      const mark = await marked(editor.document.uri, "approval-claim");
      equal(mark.source, "Exoclaim", "source");
      equal(mark.severity, vscode.DiagnosticSeverity.Error, "severity");
      equal(mark.range.start.line, 2, "line");
      ok(mark.message.length > 20, "has a message");
      ok(typeof mark.code === "object", "the code has a link");
      equal(mark.code.value, "approval-claim", "code");
      ok(mark.code.target.path.endsWith("/docs/rules/approval-claim.md"), `links to ${mark.code.target}`);
    });

    it("keeps marks at their words while text above them grows", async () => {
      const editor = await openUntitled("markdown", "# Exosomes\n\nOur FDA-approved exosomes.\n");
      const { document } = editor;
      await marked(document.uri, "approval-claim");
      await editor.edit((edit) =>
        edit.insert(new vscode.Position(1, 0), "\n👩‍⚕️ A line more.\n\nAnd another.\n"),
      );
      await append(editor, "\nThey heal eczema.\n");
      await marked(document.uri, "disease-claim");
      const mark = await marked(document.uri, "approval-claim");
      ok(document.getText(mark.range).includes("FDA-approved"), `marks “${document.getText(mark.range)}”`);
    });
  });
}
