/**
 * Runs the suite of test/vscode inside a real VS Code and ends with the suite's result: the desktop one where it can
 * be had, else code-server's with a headless Chromium. There the browser build is tested too. Without a host it fails.
 * Before that, the packaged extension is installed into an editor that has nothing else, and driven as a person would.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import esbuild from "esbuild";
import { cache, root, run } from "./host/cache.mjs";
import { findChromium } from "./host/chromium.mjs";
import { codeServerName, startCodeServer, writeUserSettings } from "./host/codeServer.mjs";
import { findDesktop, runInDesktop } from "./host/desktop.mjs";
import { runInstalled } from "./host/installed.mjs";
import { launchBrowser, within, workbenchAddress } from "./host/workbench.mjs";

const out = join(root, "out");
const suites = {
  node: { module: join(out, "nodeSuite"), web: false },
  web: { module: join(out, "webSuite"), web: true },
};
/** How long a suite may take, and how long until its first line. */
const suiteSeconds = 300;
const startSeconds = 60;
/** What begins each line of the suite's own output (test/vscode/suite/mocha.ts). */
const linePrefix = "[suite] ";
/** What the host complains of everywhere: native modules that are left out, services that are out of reach. */
const hostNoise = /^Canceled|spdlog|native-watchdog|Service Worker|ENOTFOUND|EAI_AGAIN|marketplace|gallery/i;

/** Tests of every suite that has run. */
const total = { passing: 0, failing: 0 };

/** Prints a line of the suite's and counts what it says: whether it was one, and whether the suite has come to its end. */
function readLine(line) {
  const at = line.indexOf(linePrefix);
  if (at < 0) return { own: false, ended: false };
  const said = line.slice(at + linePrefix.length);
  console.log(said);
  const sum = /^ {2}(\d+) (passing|failing)$/.exec(said);
  if (sum) total[sum[2]] += Number(sum[1]);
  return { own: true, ended: sum?.[2] === "passing" };
}

/** Mocha's browser build lies in a package of ES modules but is a plain script: it is run as one, and sets its globals. */
const mochaAsScript = {
  name: "mocha-as-script",
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `(function (module, exports, define) { ${readFileSync(path, "utf8")}\n}).call(globalThis);`,
      loader: "js",
    }));
  },
};

async function bundleSuites() {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "package.json"), '{ "type": "commonjs" }\n');
  const shared = {
    bundle: true,
    format: "cjs",
    external: ["vscode"],
    sourcemap: "inline",
    logLevel: "warning",
    absWorkingDir: root,
    plugins: [mochaAsScript],
  };
  await Promise.all([
    esbuild.build({
      ...shared,
      platform: "node",
      target: "node20",
      entryPoints: ["test/vscode/suite/index.node.ts"],
      outfile: `${suites.node.module}.js`,
    }),
    esbuild.build({
      ...shared,
      platform: "browser",
      target: "es2022",
      entryPoints: ["test/vscode/suite/index.web.ts"],
      outfile: `${suites.web.module}.js`,
    }),
  ]);
}

/** A folder to open: the fixture and a copy of the examples, so that tests may edit and set what they like. */
function prepareFolder(scratch) {
  const folder = join(scratch, "site");
  cpSync(join(root, "test/vscode/fixture"), folder, { recursive: true });
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
  return folder;
}

/** Opens the workbench once: the suite's status, or an error with `began` false where no test has run. */
async function attempt({ browser, port, folder, suite }) {
  const page = await browser.newPage();
  const problems = [];
  let began = false;
  let counted = false;
  try {
    let begin;
    let end;
    const firstLine = new Promise((resolve) => {
      begin = resolve;
    });
    const exit = new Promise((resolve) => {
      end = resolve;
    });
    await page.exposeFunction("codeAutomationExit", (code) => {
      begin();
      end(code);
    });
    await page.exposeFunction("codeAutomationLog", (type, args) => {
      const line = args.map(String).join(" ");
      const { own, ended } = readLine(line);
      if (own) {
        began = true;
        begin();
        counted ||= ended;
      } else if (type === "error") problems.push(line);
    });
    await page.goto(workbenchAddress({ port, folder, tests: suite.module, web: suite.web }), {
      timeout: startSeconds * 1000,
    });
    await within(startSeconds, "The start of the tests", firstLine);
    const code = await within(suiteSeconds, "The suite", exit);
    if (!counted) throw new Error(`The host ended with status ${code} before the suite did.`);
    return code;
  } catch (error) {
    await page.screenshot({ path: join(cache, "failure.png") }).catch(() => {});
    const told = problems
      .filter((line) => !hostNoise.test(line))
      .map((line) => line.split("\n").slice(0, 8).join("\n"));
    throw Object.assign(new Error(`${error.message}\nThe host said:\n${told.join("\n") || "(nothing)"}`), {
      began,
    });
  } finally {
    await page.close().catch(() => {});
  }
}

async function runInCodeServer(scratch) {
  const chromium = await findChromium();
  console.log(`Host: ${codeServerName}, driven by ${chromium.name}`);
  const data = join(scratch, "data");
  const server = await startCodeServer({ dataFolder: data, args: ["--enable-smoke-test-driver"] });
  const browser = await launchBrowser(chromium);
  try {
    let status = 0;
    for (const [name, suite] of Object.entries(suites)) {
      writeUserSettings(data, suite.web ? { "remote.extensionKind": { "exoclaim.exoclaim": ["web"] } } : {});
      console.log(
        `\n  ${name === "web" ? "Browser build, in the worker host" : "Desktop build, in the Node host"}`,
      );
      const setup = { browser, port: server.port, folder: prepareFolder(join(scratch, name)), suite };
      const code = await attempt(setup).catch((error) => {
        if (error.began) throw error;
        console.log(`  ${error.message}\n  Loading the page once more.`);
        return attempt(setup);
      });
      status ||= code;
    }
    return status;
  } finally {
    await browser.close();
    server.stop();
  }
}

/** The extension as it is given to people: packaged, installed, used. */
async function runPackaged(scratch, only) {
  console.log(`\n  Packaged and installed, in ${codeServerName}`);
  const browser = await launchBrowser(await findChromium());
  try {
    const counted = await runInstalled({ browser, scratch, tell: console.log, only });
    total.passing += counted.passing;
    total.failing += counted.failing;
    return counted.failing > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
}

/** The extension as its sources are now: what runs and what the suite expects are of one state. */
async function buildExtension() {
  await run(process.execPath, [join(root, "scripts/build.mjs")], { cwd: root, minutes: 2 });
}

/** The suite's status; null where the desktop VS Code did not get as far as its first line. */
async function runOnDesktop(command, scratch) {
  console.log(`Host: desktop VS Code, ${command.at(-1)}\n`);
  let began = false;
  let counted = false;
  const read = (line) => {
    const { own, ended } = readLine(line);
    began ||= own;
    counted ||= ended;
  };
  const folder = prepareFolder(join(scratch, "desktop"));
  const code = await runInDesktop({
    command,
    folder,
    suite: suites.node.module,
    scratch,
    seconds: suiteSeconds,
    read,
  });
  if (counted) return code;
  if (began) throw new Error(`The host ended with status ${code} before the suite did.`);
  console.log(`It ended with status ${code} before the first test.`);
  return null;
}

/** `--suites`: only the suites in the extension hosts. `--packaged [WORDS]`: only the tests of the packaged extension, those whose titles have these words. */
const packagedAt = process.argv.indexOf("--packaged");
const packagedOnly = packagedAt < 0 ? undefined : (process.argv[packagedAt + 1] ?? "");

const scratch = mkdtempSync(join(tmpdir(), "exoclaim-vscode-"));
try {
  if (!process.argv.includes("--suites"))
    process.exitCode = await runPackaged(join(scratch, "installed"), packagedOnly ?? "");
  if (packagedOnly === undefined) {
    await buildExtension();
    await bundleSuites();
    const desktop = await findDesktop();
    const suites = (desktop && (await runOnDesktop(desktop, scratch))) ?? (await runInCodeServer(scratch));
    process.exitCode ||= suites;
  }
} catch (error) {
  console.error(
    `\nThe tests in VS Code could not be run to their end. ${error instanceof Error ? error.message : error}`,
  );
  total.failing += 1;
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
console.log(`\n${total.passing} passed, ${total.failing} failed`);
