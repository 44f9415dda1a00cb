/** Which documents are read, and which are left alone. */
import * as vscode from "vscode";
import {
  answered,
  append,
  marked,
  marks,
  open,
  openFile,
  openUntitled,
  ruleOf,
  unmarked,
  until,
} from "./editor.ts";
import { equal, ok } from "./expect.ts";

export function documents(): void {
  describe("documents", () => {
    it("reads HTML as its reader does", async () => {
      const editor = await openUntitled(
        "html",
        '<h1>Exosomes</h1>\n<p class="cure-acne">They <b>heal</b> acne&nbsp;scars.</p>\n<script>// exosomes cure eczema</script>\n',
      );
      const mark = await marked(editor.document.uri, "disease-claim");
      equal(mark.range.start.line, 1, "line");
      equal(editor.document.getText(mark.range), "heal</b> acne&nbsp;scars", "text");
      equal(
        marks(editor.document.uri).filter((other) => other.range.start.line === 2),
        [],
        "marks in the script",
      );
    });

    it("reads plain text", async () => {
      const editor = await openUntitled("plaintext", "EXOSOMES\n\nOur FDA-approved exosomes.\n");
      await marked(editor.document.uri, "approval-claim");
    });

    it("marks the sample landing page and is silent on its revision", async () => {
      const offending = await openFile("examples/exosome-facial.html");
      await until(offending.document.uri, "many marks", (found) => found.length >= 10);
      const revised = await openFile("examples/exosome-facial-revised.html");
      await answered();
      equal(
        marks(revised.document.uri).map((mark) => mark.message),
        [],
        "marks",
      );
    });

    it("is silent where exosomes are not spoken of, until they are", async () => {
      const { uri } = (await openFile("examples/about.md")).document;
      await answered();
      equal(marks(uri).length, 0, "marks");
      const editor = await openFile("examples/about.md");
      await append(editor, "\nOur exosomes cure eczema.\n");
      await marked(uri, "disease-claim");
      await vscode.commands.executeCommand("undo");
      await unmarked(uri, "disease-claim");
      equal(marks(uri).length, 0, "marks after undo");
    });

    it("leaves other languages alone, and takes up a document whose language is changed", async () => {
      const { document } = await openUntitled(
        "javascript",
        "// Our FDA-approved exosomes heal acne scars.\n",
      );
      await answered();
      equal(marks(document.uri).length, 0, "marks in JavaScript");
      await vscode.languages.setTextDocumentLanguage(document, "plaintext");
      await marked(document.uri, "approval-claim");
      await vscode.languages.setTextDocumentLanguage(document, "javascript");
      await until(document.uri, "no marks", (found) => found.length === 0);
    });

    it("leaves schemes alone that are not copy", async () => {
      const provider = vscode.workspace.registerTextDocumentContentProvider("review", {
        provideTextDocumentContent: () => "Our FDA-approved exosomes heal acne scars.",
      });
      try {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse("review:/old/page.md"));
        equal(document.languageId, "markdown", "language");
        await vscode.window.showTextDocument(document);
        await answered();
        equal(marks(document.uri).length, 0, "marks");
      } finally {
        provider.dispose();
      }
    });

    it("reads pages that lie in no file: another extension's file system", async () => {
      const page = new TextEncoder().encode("# Exosomes\n\nOur FDA-approved exosomes.\n");
      const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
      const refuse = (): never => {
        throw vscode.FileSystemError.NoPermissions();
      };
      const files = vscode.workspace.registerFileSystemProvider("cms", {
        onDidChangeFile: changed.event,
        watch: () => new vscode.Disposable(() => {}),
        stat: (uri) => {
          if (uri.path !== "/pages/serum.md") throw vscode.FileSystemError.FileNotFound(uri);
          return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: page.length };
        },
        readFile: (uri) => {
          if (uri.path !== "/pages/serum.md") throw vscode.FileSystemError.FileNotFound(uri);
          return page;
        },
        readDirectory: () => [],
        writeFile: refuse,
        createDirectory: refuse,
        delete: refuse,
        rename: refuse,
      });
      try {
        const { document } = await open(vscode.Uri.parse("cms:/pages/serum.md"));
        const mark = await marked(document.uri, "approval-claim");
        ok(document.getText(mark.range).startsWith("FDA-approved"), "marks the claim");
        await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
      } finally {
        files.dispose();
        changed.dispose();
      }
    });

    it("leaves JSON alone", async () => {
      const { document } = await openUntitled(
        "json",
        '{ "text": "Our FDA-approved exosomes heal acne scars." }\n',
      );
      await answered();
      equal(marks(document.uri).length, 0, "marks");
    });

    it("reads the sample site's price list and blog", async () => {
      const prices = (await openFile("examples/price-list.txt")).document;
      const injections = await until(prices.uri, "injection-claim", (all) =>
        all.some((mark) => ruleOf(mark) === "injection-claim"),
      );
      ok(
        injections.every((mark) => mark.range.start.line < 19),
        "nothing is marked below the exosome menu",
      );
      await marked(
        (await openFile("examples/blog/why-we-added-exosomes.md")).document.uri,
        "citation-missing",
      );
    });

    it("takes the marks away when a document is closed, and brings them back when it is opened again", async () => {
      const { document } = await openFile("claims.md");
      await marked(document.uri, "approval-claim");
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
      await until(document.uri, "no marks", (found) => found.length === 0);
      const again = await openFile("claims.md");
      const mark = await marked(again.document.uri, "approval-claim");
      ok(again.document.getText(mark.range).includes("FDA-approved"), "marks the claim");
    });

    it("has no marks on an empty document", async () => {
      const { document } = await openUntitled("markdown", "");
      await answered();
      ok(marks(document.uri).length === 0, "no marks");
    });
  });
}
