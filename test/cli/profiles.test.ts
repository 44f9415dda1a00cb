/** A profile is one file of data: everything that depends on the country is in it. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import esbuild from "esbuild";
import { inFolder, type JsonReport } from "./commandLine.ts";

const zealand = `import type { ProfileData } from "./profile.ts";
export const nz = {
  id: "nz",
  name: "New Zealand",
  authorities: "Medsafe",
  regulators: ["medsafe"],
  regulator: "Medsafe",
  mentions: /\\bMedsafe\\b/i,
  status: "no exosome product is approved by Medsafe",
  namesHumanSources: false,
  deniesNeedling: true,
  severities: { "human-source-prohibited": "error" },
  shades: {},
} as const satisfies ProfileData;`;

/** The command line as it would be with one more profile. */
async function built(outfile: string): Promise<void> {
  await esbuild.build({
    entryPoints: ["server/src/cli/main.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    define: { "import.meta.url": "moduleAddress" },
    banner: { js: 'const moduleAddress = require("node:url").pathToFileURL(__filename).href;' },
    logLevel: "error",
    plugins: [
      {
        name: "one-more-profile",
        setup(build) {
          build.onResolve({ filter: /profiles\/nz\.ts$|^\.\/nz\.ts$/ }, () => ({
            path: "nz",
            namespace: "nz",
          }));
          build.onLoad({ filter: /.*/, namespace: "nz" }, () => ({ contents: zealand, loader: "ts" }));
          build.onLoad({ filter: /rules[\\/]profiles[\\/]index\.ts$/ }, async ({ path }) => ({
            contents: `import { nz } from "./nz.ts";\n${(await readFile(path, "utf8")).replace("const all = [", "const all = [nz, ")}`,
            loader: "ts",
          }));
        },
      },
    ],
  });
}

describe("a profile", function () {
  this.timeout(60_000);

  it(
    "is one file of data: its rules, its disclosures, its fixes",
    inFolder(
      {
        "exoclaim.yml": "profiles: [nz]\n",
        "page.md":
          "# Exosome facials\n\nBook our exosome facial from $120. It comes from human platelets.\n\nAre exosomes approved? Yes.\n",
      },
      async (workspace) => {
        const cli = workspace.path("cli.cjs");
        await built(cli);
        const run = async (...args: string[]): Promise<string> => {
          const asked = promisify(execFile)(process.execPath, [cli, ...args], { cwd: workspace.folder });
          return (await asked.catch((error: { stdout: string }) => error)).stdout;
        };
        const report: JsonReport = JSON.parse(await run("check", "page.md", "--format", "json"));
        assert.deepEqual(report.errors, []);
        const findings = report.files[0]?.findings ?? [];
        assert.ok(findings.some(({ rule }) => rule === "human-source-prohibited"));
        assert.deepEqual(new Set(findings.flatMap(({ profiles }) => profiles)), new Set(["nz"]));
        const diff = await run("check", "page.md", "--fix-all-preferred", "--dry-run");
        assert.match(diff, /^\+As of \[month year\], no exosome product is approved by Medsafe\.$/m);
        await workspace.write(
          "page.md",
          (await readFile(workspace.path("page.md"), "utf8")).concat(
            "\nNo exosome product is approved by Medsafe.\n",
          ),
        );
        const again: JsonReport = JSON.parse(await run("check", "page.md", "--format", "json"));
        assert.ok(!again.files[0]?.findings.some(({ rule }) => rule === "status-missing"));
      },
    ),
  );
});
