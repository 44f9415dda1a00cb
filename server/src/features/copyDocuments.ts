/** Which documents are copy: the one thing that client and server have to agree on. */

/** The language identifiers of copy, as editors name them. */
export const copyLanguageIds = ["markdown", "mdx", "html", "plaintext"] as const;

/** Schemes of documents that are not copy: history, output, settings, search results, conversations. */
const foreignSchemes: ReadonlySet<string> = new Set([
  "chat-editing-text-model",
  "comment",
  "debug",
  "git",
  "gitfs",
  "gitlens",
  "output",
  "review",
  "search-editor",
  "svn",
  "vscode",
  "vscode-chat-code-block",
  "vscode-interactive-input",
  "vscode-local-history",
  "vscode-scm",
  "vscode-settings",
  "vscode-terminal",
  "vscode-userdata",
  "walkThrough",
  "walkThroughSnippet",
]);

export function isCopyScheme(scheme: string): boolean {
  return !foreignSchemes.has(scheme);
}
