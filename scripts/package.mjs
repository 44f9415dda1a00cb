/**
 * `npm run package [-- FILE]`: makes the one file that installs the extension, exoclaim-VERSION.vsix. A warning of the
 * packaging tool fails it, and so does a file above the size that a download may have.
 */
import { readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { root, run } from "./host/cache.mjs";

const maximumBytes = 1.5 * 1024 * 1024;

/** Packages the extension as its sources are now; gives the packaging tool's own account. */
export async function packageExtension(file) {
  rmSync(file, { force: true });
  const tool = join(root, "node_modules/@vscode/vsce/vsce");
  // What the extension needs of its dependencies is bundled.
  const said = await run(process.execPath, [tool, "package", "--no-dependencies", "--out", file], {
    cwd: root,
    minutes: 3,
  });
  const complaints = said.split("\n").filter((line) => /\b(WARNING|ERROR)\b/.test(line));
  if (complaints.length > 0) throw new Error(said.trim());
  const { size } = statSync(file);
  if (size > maximumBytes) throw new Error(`${file} has ${size} bytes: more than ${maximumBytes}.`);
  return said;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  try {
    console.log((await packageExtension(resolve(process.argv[2] ?? `${name}-${version}.vsix`))).trim());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
