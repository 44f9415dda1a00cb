/**
 * `npm run bench`: installs the peers, builds, measures everything in one run, prints the tables and writes them to
 * results.md. `--quick` leaves out the longest text and measures fewer pages.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, loadavg, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { packageExtension } from "../scripts/package.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");
const quick = process.argv.includes("--quick");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

function must(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed`);
}

function json(script, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(here, script), ...args], {
    cwd: here,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${script} ${args.join(" ")}: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

if (!existsSync(join(here, "node_modules"))) must(npm, ["ci", "--no-audit", "--no-fund"], here);
must(process.execPath, ["scripts/build.mjs", "--production"], root);
createRequire(join(root, "package.json"))("esbuild").buildSync({
  absWorkingDir: root,
  entryPoints: ["server/src/checker.ts"],
  bundle: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node20",
  outfile: join(here, "dist/checker.mjs"),
});

const sorted = (values) => [...values].sort((a, b) => a - b);
const share = (values, part) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))];
const median = (values) => share(values, 0.5);
const p95 = (values) => share(values, 0.95);
const ms = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const number = (value) => value.toLocaleString("en-US");

const lines = [];
const say = (line = "") => {
  lines.push(line);
  console.log(line);
};
const row = (...cells) => say(`| ${cells.join(" | ")} |`);

const sizes = quick ? "1000,10000,100000" : "1000,10000,100000,1000000";
const peerSizes = "1000,10000";
const measured = [
  json("measure.mjs", ["exoclaim", sizes, "markdown,html,plaintext"]),
  json("measure.mjs", ["@lezer/markdown", sizes, "markdown"]),
  ...["markdownlint", "write-good", "textlint", "harper.js", "alex"].map((name) =>
    json("measure.mjs", [name, peerSizes, "markdown"]),
  ),
];
const find = (tool, language, size, what) =>
  tool.results.find((r) => r.language === language && r.size === size && r.what === what)?.times;

say("# Measured");
say();
say(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GB, load at the start ${loadavg()[0].toFixed(1)}. Written by \`npm run bench\`.`,
);
say();
say(
  "“Clock” is time as it passes, on this machine with whatever else it was doing; “processor” is what the process itself used, collecting garbage and compiling on other threads included. Milliseconds, median and 95th percentile.",
);
say();
say("## A page of 10,000 words of Markdown, beside the peers");
say();
row(
  "tool",
  "version",
  "cold: clock",
  "p95",
  "processor",
  "× @lezer/markdown",
  "keystroke: clock",
  "p95",
  "processor",
  "× exoclaim",
);
row("---", "---", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---:");
const cpu = (times) => median(times.map((t) => t.cpu));
const wall = (times) => times.map((t) => t.wall);
const floor = cpu(find(measured[1], "markdown", 10_000, "cold"));
const ownKey = cpu(find(measured[0], "markdown", 10_000, "key"));
for (const tool of measured) {
  const cold = find(tool, "markdown", 10_000, "cold");
  const key = find(tool, "markdown", 10_000, "key");
  row(
    tool.name,
    tool.version,
    ms(median(wall(cold))),
    ms(p95(wall(cold))),
    ms(cpu(cold)),
    (cpu(cold) / floor).toFixed(1),
    ms(median(wall(key))),
    ms(p95(wall(key))),
    ms(cpu(key)),
    (cpu(key) / ownKey).toFixed(1),
  );
}
say();
say("Ratios are of processor time. The peers check the whole text after every keystroke.");
say();
say("## This checker by size and language");
say();
row("language", "words", "cold: clock", "processor", "keystroke: clock", "p95", "processor", "p95");
row("---", "---:", "---:", "---:", "---:", "---:", "---:", "---:");
for (const { language, size, what, times } of measured[0].results) {
  if (what !== "cold") continue;
  const key = find(measured[0], language, size, "key");
  row(
    language,
    number(size),
    ms(median(wall(times))),
    ms(cpu(times)),
    ...(key
      ? [ms(median(wall(key))), ms(p95(wall(key))), ms(cpu(key)), ms(p95(key.map((t) => t.cpu)))]
      : ["", "", "", ""]),
  );
}
say();
const lsp = json("lsp.mjs", []);
say("## The language server over stdio");
say();
row("what", "median", "p95", "budget");
row("---", "---:", "---:", "---:");
for (const [what, times] of Object.entries(lsp.keys))
  row(
    `keystroke to marks, ${what}`,
    `${ms(median(times))} ms`,
    `${ms(p95(times))} ms`,
    what.startsWith("100") ? "12 ms" : "8 ms",
  );
row("start to first marks", `${ms(median(lsp.starts))} ms`, `${ms(p95(lsp.starts))} ms`, "400 ms");
const activation = json("activation.mjs", [quick ? "3" : "7"]);
for (const [what, part] of [
  ["code loaded and called", "held"],
  ["the checker started", "done"],
]) {
  const times = activation.times.map((time) => time[part]);
  row(`activation in ${activation.host}: ${what}`, `${ms(median(times))} ms`, `${ms(p95(times))} ms`, "");
}
row("memory, 100 open documents of 1,000 words", `${ms(lsp.memory.open)} MB`, "", "120 MB");
row("memory after 2,000 edits", `${ms(lsp.memory.early)} MB`, "", "");
row("memory after 10,000 edits", `${ms(lsp.memory.late)} MB`, "", "no growth");
say();
const pages = json("pages.mjs", [quick ? "200" : "1000"]);
say(`## The command line, ${number(pages.count)} pages of 1,000 words`);
say();
row("what", "pages a second");
row("---", "---:");
row("exoclaim check --jobs 1", pages.jobs1.toFixed(0));
row("exoclaim check --jobs 2", `${pages.jobs2.toFixed(0)} (budget 150)`);
row("textlint with a phrase dictionary, in one process", pages.textlint.toFixed(0));
say();
say("## Sizes of what is shipped");
say();
row("file", "kB", "kB zipped");
row("---", "---:", "---:");
const vsix = join(here, "dist/exoclaim.vsix");
await packageExtension(vsix);
row("exoclaim.vsix, all that it holds", "", ms(statSync(vsix).size / 1024));
for (const name of [
  "extension.js",
  "server.js",
  "claimWeights.js",
  "disclosureWeights.js",
  "networkWeights.js",
  "vocabulary.js",
  "bibtex.js",
  "cli.js",
]) {
  const file = join(root, "dist", name);
  if (existsSync(file))
    row(
      name,
      (statSync(file).size / 1024).toFixed(0),
      (gzipSync(readFileSync(file)).length / 1024).toFixed(0),
    );
}
const notes = join(here, "notes.md");
if (existsSync(notes)) {
  say();
  say(readFileSync(notes, "utf8").trim());
}
writeFileSync(join(here, "results.md"), `${lines.join("\n")}\n`);
