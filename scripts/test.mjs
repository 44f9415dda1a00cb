/** `npm test`: builds, then unit, rule, command-line, server and editor tests; one line with the sum at the end. */
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** A suite that takes longer has got stuck; minutes. */
const limit = 20;

/** Runs a command, passes its output on and gives it back; ends it when it is stuck. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, FORCE_COLOR: "0" },
    });
    const stuck = setTimeout(() => {
      console.error(`\n${args.at(-1)} is stuck: not done after ${limit} minutes.`);
      child.kill("SIGKILL");
    }, limit * 60_000);
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on("error", (error) => resolve({ status: 1, output: String(error) }));
    child.on("exit", (status) => {
      clearTimeout(stuck);
      resolve({ status: status ?? 1, output });
    });
  });
}

let passed = 0;
let failed = 0;

function count({ status, output }, name) {
  const number = (word) =>
    [...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, "gm"))].reduce(
      (sum, m) => sum + Number(m[1]),
      0,
    );
  const closing = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const ok = closing ? Number(closing[1]) : number("passing");
  const bad = closing ? Number(closing[2]) : number("failing");
  passed += ok;
  failed += bad;
  if (status !== 0 && bad === 0) {
    console.error(`${name} ended with status ${status}.`);
    failed += 1;
  }
  if (ok + bad === 0) {
    console.error(`${name} ran no test.`);
    failed += 1;
  }
}

/** Every folder of test/ that holds mocha tests; the editor's suite runs in its own host, last. */
function suites() {
  return readdirSync(join(root, "test"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "vscode")
    .map((entry) => entry.name)
    .filter((name) => readdirSync(join(root, "test", name)).some((file) => file.endsWith(".test.ts")));
}

const build = await run(process.execPath, ["scripts/build.mjs"]);
if (build.status !== 0) process.exit(1);
// A process that ends while V8 compiles on another thread can wait for itself without end (nodejs/node#54918).
const mocha = [
  "--no-concurrent-sparkplug",
  "--import=tsx",
  "node_modules/mocha/bin/mocha.js",
  "--reporter",
  "dot",
];
/** Suites that try whole pages and wait for no clock: their files run side by side. */
const sideBySide = new Set(["fixes", "rules"]);
for (const suite of suites()) {
  const jobs = sideBySide.has(suite) ? ["--parallel", "--jobs", String(availableParallelism())] : [];
  count(await run(process.execPath, [...mocha, ...jobs, `test/${suite}/**/*.test.ts`]), `test/${suite}`);
}
count(await run(process.execPath, ["scripts/test-vscode.mjs"]), "test/vscode");
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
