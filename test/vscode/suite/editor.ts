/** What the tests do with the editor: open, type, and wait for marks by their event. */
import * as vscode from "vscode";

const patience = 15_000;

/** A file of the folder that the host has open. */
export function fileUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("The host has no folder open.");
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

export function openFile(path: string): Promise<vscode.TextEditor> {
  return open(fileUri(path));
}

export async function openUntitled(language: string, content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));
}

/** Puts text at the end of the document, as typing or pasting would. */
export async function append(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.positionAt(editor.document.getText().length);
  await editor.edit((edit) => edit.insert(end, text));
}

export async function replace(editor: vscode.TextEditor, old: string, text: string): Promise<void> {
  const start = editor.document.getText().indexOf(old);
  if (start < 0) throw new Error(`The document does not hold “${old}”.`);
  const range = new vscode.Range(
    editor.document.positionAt(start),
    editor.document.positionAt(start + old.length),
  );
  await editor.edit((edit) => edit.replace(range, text));
}

export function marks(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === "Exoclaim");
}

/** The rule of a mark. */
export function ruleOf(mark: vscode.Diagnostic): string {
  return typeof mark.code === "object" ? String(mark.code.value) : String(mark.code);
}

export function withRule(uri: vscode.Uri, rule: string): vscode.Diagnostic | undefined {
  return marks(uri).find((mark) => ruleOf(mark) === rule);
}

/** Waits until a condition on a document's marks holds, looking again whenever the editor says they have changed. */
export function until(
  uri: vscode.Uri,
  what: string,
  holds: (found: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      const found = marks(uri);
      if (!holds(found)) return false;
      clearTimeout(timer);
      listener.dispose();
      resolve(found);
      return true;
    };
    const timer = setTimeout(() => {
      listener.dispose();
      reject(
        new Error(
          `Waited in vain for ${what}; the marks are: ${marks(uri).map(ruleOf).join(", ") || "none"}`,
        ),
      );
    }, patience);
    const listener = vscode.languages.onDidChangeDiagnostics((event) => {
      if (event.uris.some((changed) => changed.toString() === uri.toString())) look();
    });
    look();
  });
}

/** Waits for a rule's mark. */
export async function marked(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  const found = await until(uri, rule, (all) => all.some((mark) => ruleOf(mark) === rule));
  return found.find((mark) => ruleOf(mark) === rule) as vscode.Diagnostic;
}

/** Waits until a rule has no mark. */
export async function unmarked(uri: vscode.Uri, rule: string): Promise<void> {
  await until(uri, `no ${rule}`, (all) => !all.some((mark) => ruleOf(mark) === rule));
}

/** Waits until whatever was asked of the checker before has been answered: a claim in a new document is marked. */
export async function answered(): Promise<void> {
  const editor = await openUntitled("markdown", "Our FDA-approved exosomes.");
  await marked(editor.document.uri, "approval-claim");
}
