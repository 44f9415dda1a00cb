import type { CopyLanguage } from "./prose.ts";

const languages: Readonly<Record<string, CopyLanguage>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".mdx": "mdx",
  ".html": "html",
  ".htm": "html",
  ".txt": "plaintext",
};

export const copyExtensions: readonly string[] = Object.keys(languages);

/** How a file is read, by its extension in whatever case; null for files that are not copy. */
export function fileLanguage(path: string): CopyLanguage | null {
  const extension = /[^/\\](\.[^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return (extension && languages[extension]) || null;
}
