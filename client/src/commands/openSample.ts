/** The sample page of the walkthrough: a page to try things out on, which belongs to no file. */
import * as vscode from "vscode";

let sample: vscode.TextDocument | null = null;

/** Shows the sample page: the one that is open, else a new one. */
export async function openSample(context: vscode.ExtensionContext): Promise<void> {
  try {
    if (!sample || sample.isClosed) {
      const page = await vscode.workspace.fs.readFile(
        vscode.Uri.joinPath(context.extensionUri, "media/sample.md"),
      );
      const content = new TextDecoder().decode(page);
      sample = await vscode.workspace.openTextDocument({ language: "markdown", content });
    }
    await vscode.window.showTextDocument(sample, { preview: false });
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t("The sample page could not be opened."));
  }
}
