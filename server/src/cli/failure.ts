/** What goes wrong, in words. */

/** The command line cannot be understood: nothing is done, exit status 2. */
export class UsageError extends Error {}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  ENOTDIR: "no such file or folder",
  EACCES: "no permission",
  EPERM: "no permission",
  EISDIR: "is a folder",
  ELOOP: "symbolic links that lead in a circle",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many open files",
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
};

/** One line that says why, without a path. */
export function reason(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  const words = typeof code === "string" ? WORDS[code] : undefined;
  if (words) return words;
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? message;
}
