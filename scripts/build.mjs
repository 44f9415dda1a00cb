/** Bundles the extension, the language server and the command line into dist/. `--production` minifies, `--watch` rebuilds. */
import { rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

const shared = {
  bundle: true,
  absWorkingDir: root,
  minify: production,
  sourcemap: !production,
  target: "es2022",
  logLevel: "warning",
  legalComments: "none",
};
const node = { ...shared, platform: "node", format: "cjs", target: "node20" };
/** A script that runs in Node and in a browser alike; what only one of them has, it asks for there. */
const anywhere = {
  ...shared,
  platform: "browser",
  format: "cjs",
  conditions: ["node"],
  external: ["vscode", "node:*", ...builtinModules],
  alias: { yaml: join(root, "node_modules/yaml/browser/index.js") },
};

/**
 * What is large and seldom wanted is a file of its own. Node loads it when it is asked for; a worker runs it before the
 * server's own script, and finds it under its global name.
 */
const apart = [
  { module: "server/src/project/bibtex.ts", file: "bibtex.js", globalName: "exoclaimBibtex" },
  {
    module: "server/src/claims/learned/claimWeights.ts",
    file: "claimWeights.js",
    globalName: "exoclaimClaimWeights",
  },
  {
    module: "server/src/disclosures/learned/disclosureWeights.ts",
    file: "disclosureWeights.js",
    globalName: "exoclaimDisclosureWeights",
  },
];

const nameOf = (path) => path.split("/").at(-1);

const loadedApart = {
  name: "loaded-apart",
  setup(build) {
    for (const { module, file, globalName } of apart) {
      const name = nameOf(module).replace(".", "\\.");
      build.onResolve({ filter: new RegExp(`/${name}$`) }, () => ({ path: file, namespace: "apart" }));
      build.onResolve({ filter: new RegExp(`^\\./${file.replace(".", "\\.")}$`) }, ({ path }) => ({
        path,
        external: true,
      }));
      build.onLoad({ filter: new RegExp(`^${file.replace(".", "\\.")}$`), namespace: "apart" }, () => ({
        contents: `module.exports = globalThis.${globalName} ?? require("./${file}");`,
      }));
    }
  },
};

const bundles = [
  { ...anywhere, entryPoints: ["client/src/extension.ts"], outfile: "dist/extension.js" },
  {
    ...anywhere,
    entryPoints: ["server/src/main.ts"],
    outfile: "dist/server.js",
    plugins: [loadedApart],
    // The schema validator takes a worker's address for a page's, which a blob's is not.
    define: { "self.location": "undefined" },
  },
  ...apart.map(({ module, file, globalName }) => ({
    ...shared,
    platform: "browser",
    format: "iife",
    globalName,
    entryPoints: [module],
    outfile: `dist/${file}`,
    footer: { js: `if (typeof module !== "undefined") module.exports = ${globalName};` },
  })),
  {
    ...node,
    entryPoints: ["server/src/cli/main.ts"],
    outfile: "dist/cli.js",
    plugins: [loadedApart],
    // Packages written as ES modules ask for their own address.
    define: { "import.meta.url": "moduleAddress" },
    banner: { js: 'const moduleAddress = require("node:url").pathToFileURL(__filename).href;' },
  },
];

rmSync(dist, { recursive: true, force: true });

if (watch) {
  for (const options of bundles) await (await esbuild.context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => esbuild.build(options)));
}
