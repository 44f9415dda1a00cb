/** Pages a second of the command line, with 1 and 2 jobs, beside textlint's on the same pages. Prints one line of JSON. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeDocument } from "./documents.mjs";
import { tools } from "./tools.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), "exoclaim-bench-"));
const texts = [];
mkdirSync(join(folder, "pages"));
for (let n = 0; n < count; n++) {
  const text = makeDocument(1000).replace(/(?<=[a-z]\.)$/gm, ` Number ${n}.`);
  texts.push(text);
  writeFileSync(join(folder, "pages", `page${n}.md`), text);
}

function run(jobs) {
  const start = performance.now();
  const args = [join(here, "../dist/cli.js"), "check", "pages", "--output", "report.txt"];
  const { status, stderr } = spawnSync(process.execPath, [...args, "--jobs", String(jobs), "--no-progress"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 1) throw new Error(stderr);
  return (count / (performance.now() - start)) * 1000;
}

const result = { count, jobs1: run(1), jobs2: run(2) };
rmSync(folder, { recursive: true });
const textlint = await tools.textlint.load();
const start = performance.now();
for (const text of texts.slice(0, Math.min(count, 200))) await textlint.check(text);
result.textlint = (Math.min(count, 200) / (performance.now() - start)) * 1000;
// Ends once all of it has gone through the pipe, whatever the tools keep open.
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0));
