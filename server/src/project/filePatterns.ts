/** Patterns of files, read as `.gitignore` reads them. */
import ignore from "ignore";

export type FilePattern = (relativePath: string) => boolean;

/** Whether a path, relative to the project's folder, is meant by one of the patterns. */
export function filePattern(patterns: readonly string[]): FilePattern {
  if (patterns.length === 0) return () => false;
  const matcher = ignore({ ignorecase: false }).add(patterns.map((pattern) => pattern.replace(/^\.\//, "/")));
  return (path) => path !== "" && !path.startsWith("..") && ignore.isPathValid(path) && matcher.ignores(path);
}
