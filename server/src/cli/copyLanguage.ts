/** Which files are copy, and how each is read. */
import { extname } from "node:path";
import type { CopyLanguage } from "../reading/prose.ts";

const LANGUAGES: Readonly<Record<string, CopyLanguage>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".mdx": "mdx",
  ".html": "html",
  ".htm": "html",
  ".txt": "plaintext",
};

export const NOT_COPY = `not a kind of file that Exoclaim reads (${Object.keys(LANGUAGES).join(" ")})`;

/** By the extension, whatever its case; null for files that are not copy. */
export function copyLanguage(path: string): CopyLanguage | null {
  return LANGUAGES[extname(path).toLowerCase()] ?? null;
}
