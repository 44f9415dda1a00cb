/**
 * How long the extension takes to activate in a real VS Code (as the tests' host has it), by VS Code's own account, in
 * milliseconds, each time in a window of its own: how long it holds up others, and until its checker has started. Prints
 * one line of JSON.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "../scripts/host/chromium.mjs";
import { codeServerName, startCodeServer } from "../scripts/host/codeServer.mjs";
import { launchBrowser, within, workbenchAddress } from "../scripts/host/workbench.mjs";

const windows = Number(process.argv[2] ?? 7);
const patience = 60;
const mark = "[activation] ";

/** What runs in the extension host: it asks VS Code for its own account of the start, in which each extension has a row. */
const measure = `const vscode = require("vscode");
const pause = () => new Promise((resolve) => setTimeout(resolve, 200));
exports.run = async () => {
  await vscode.extensions.getExtension("exoclaim.exoclaim").activate();
  await vscode.commands.executeCommand("perfview.show");
  for (let k = 0; k < 100; k++) {
    await pause();
    for (const { uri, getText } of vscode.workspace.textDocuments) {
      if (uri.scheme !== "perf") continue;
      const row = /^.*exoclaim\\.exoclaim.*$/m.exec(getText());
      if (row) return console.log("${mark}" + row[0]);
    }
  }
  console.log("${mark}not told: " + vscode.workspace.textDocuments.map(({ uri }) => uri.toString()).join(" "));
};
`;

const scratch = mkdtempSync(join(tmpdir(), "exoclaim-activation-"));
const suite = join(scratch, "suite");
const folder = join(scratch, "site");
for (const made of [suite, folder]) mkdirSync(made);
writeFileSync(join(suite, "package.json"), '{ "type": "commonjs" }\n');
writeFileSync(join(suite, "index.js"), measure);

const server = await startCodeServer({
  dataFolder: join(scratch, "data"),
  args: ["--enable-smoke-test-driver"],
});
const browser = await launchBrowser(await findChromium());
const times = [];
try {
  for (let n = 0; n < windows; n++) {
    const page = await browser.newPage();
    const told = new Promise((resolve) => {
      void page.exposeFunction("codeAutomationLog", (_, args) => {
        const line = args.map(String).join(" ");
        const at = line.indexOf(mark);
        if (at >= 0) resolve(line.slice(at + mark.length));
      });
    });
    await page.exposeFunction("codeAutomationExit", () => undefined);
    await page.goto(workbenchAddress({ port: server.port, folder, tests: join(suite, "index") }), {
      timeout: patience * 1000,
    });
    const said = await within(patience, "The activation", told);
    // | exoclaim.exoclaim | eager | load code | call activate | finish activate | …
    const [, , , load, call, finish] = said.split("|").map((cell) => Number.parseFloat(cell));
    if (Number.isNaN(load + call + finish)) throw new Error(`VS Code does not tell: ${said}`);
    times.push({ held: load + call, done: load + call + finish });
    await page.close();
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(scratch, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify({ host: codeServerName, times })}\n`, () => process.exit(0));
