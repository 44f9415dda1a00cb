/** Goes through the copy of the workspace: finds it, reads it wherever it lies, has it checked a few files at a time. */
import * as vscode from "vscode";
import type { BaseLanguageClient, Diagnostic } from "vscode-languageclient";
import { isCopyScheme } from "../../../server/src/features/copyDocuments.ts";
import {
  type CheckedFile,
  type CheckFileParams,
  checkFileRequest,
} from "../../../server/src/features/protocol.ts";
import { GitIgnore } from "./gitIgnore.ts";

export const copyFiles = "**/*.{md,markdown,mdx,html,htm,txt}";

const languageIds: Readonly<Record<string, string>> = {
  md: "markdown",
  markdown: "markdown",
  mdx: "mdx",
  html: "html",
  htm: "html",
  txt: "plaintext",
};

/** Files on their way at once: the checker stays free for what is being written. */
const atOnce = 3;
/** Largest file that is read, in bytes. */
const largest = 20_000_000;

export type Checked = CheckedFile<Diagnostic>;

export interface Failure {
  readonly path: string;
  readonly message: string;
}

/** Folders of tools, which nobody publishes from. */
function isSite(uri: vscode.Uri): boolean {
  const path = vscode.workspace.asRelativePath(uri, false);
  return isCopyScheme(uri.scheme) && !/(?:^|\/)(?:node_modules|\.[^/]+)\//.test(path);
}

/** The copy of the workspace, less what `files.exclude` and `.gitignore` files name. */
export async function findCopy(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found = (await vscode.workspace.findFiles(copyFiles, undefined, undefined, token)).filter(isSite);
  const gitIgnore = new GitIgnore();
  const ignored = await Promise.all(found.map((uri) => gitIgnore.ignores(uri)));
  return found.filter((_, index) => !ignored[index]).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a file is one of those that `findCopy` finds. */
export async function isCopyOfWorkspace(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder || !isSite(uri) || !/\.(?:md|markdown|mdx|html?|txt)$/i.test(uri.path)) return false;
  const name = vscode.workspace.asRelativePath(uri, false).replace(/[[\]{}*?!]/g, "?");
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, name), undefined, 1);
  return found.length > 0 && !(await new GitIgnore().ignores(uri));
}

/** The open document of a file: its text counts before it is saved. */
function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}

async function textOf(uri: vscode.Uri): Promise<string | null> {
  const open = openDocument(uri);
  if (open) return open.getText();
  if ((await vscode.workspace.fs.stat(uri)).size > largest) return null;
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  return text.includes("\0") ? null : text;
}

/** Has one file checked; null where it is not to be checked. `forReport`: with what a report tells of it. */
export async function checkFile(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  forReport: boolean,
): Promise<Checked | null> {
  const text = await textOf(uri);
  if (text === null) return null;
  const params: CheckFileParams = {
    uri: client.code2ProtocolConverter.asUri(uri),
    languageId: languageIds[uri.path.slice(uri.path.lastIndexOf(".") + 1).toLowerCase()] ?? "plaintext",
    text,
    path: forReport ? vscode.workspace.asRelativePath(uri) : null,
  };
  return client.sendRequest<Checked | null>(checkFileRequest, params);
}

/** Checks files until all are done or the user has had enough. `done` is told of each as it comes. */
export async function checkFiles(
  client: BaseLanguageClient,
  uris: readonly vscode.Uri[],
  forReport: boolean,
  token: vscode.CancellationToken,
  done: (uri: vscode.Uri, checked: Checked | null) => void | Promise<void>,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < uris.length && !token.isCancellationRequested; at = next++) {
      const uri = uris[at] as vscode.Uri;
      try {
        await done(uri, await checkFile(client, uri, forReport));
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        failures.push({ path: vscode.workspace.asRelativePath(uri), message });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failures;
}
