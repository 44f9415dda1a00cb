/** Bundles the extension, the language server and the command line into dist/. `--production` minifies, `--watch` rebuilds. */
import { rmSync } from "node:fs";
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
const browser = { ...shared, platform: "browser" };

/**
 * What is large and the same everywhere is a file of its own. Node asks for it when it is wanted; a worker gets it as a
 * script before the server's own, and finds it under its global name.
 */
const apart = [
  { module: "server/src/project/bibtex.ts", file: "bibtex.js", globalName: "exoclaimBibtex" },
  { module: "server/src/claims/learned/weights.ts", file: "weights.js", globalName: "exoclaimWeights" },
];

const nameOf = (path) => path.split("/").at(-1);
const apartNamed = (path) => apart.find(({ module }) => nameOf(module) === nameOf(path));
const modulesApart = new RegExp(`/(?:${apart.map(({ module }) => nameOf(module)).join("|")})$`);

const requiredApart = {
  name: "required-apart",
  setup(build) {
    build.onResolve({ filter: modulesApart }, ({ path }) => ({
      path: `./${apartNamed(path).file}`,
      external: true,
    }));
  },
};

const globalApart = {
  name: "global-apart",
  setup(build) {
    build.onResolve({ filter: modulesApart }, ({ path }) => ({ path, namespace: "global" }));
    build.onLoad({ filter: /.*/, namespace: "global" }, ({ path }) => ({
      contents: `module.exports = globalThis.${apartNamed(path).globalName};`,
    }));
  },
};

const bundles = [
  { ...node, entryPoints: ["client/src/extension.ts"], outfile: "dist/extension.js", external: ["vscode"] },
  {
    ...browser,
    format: "cjs",
    entryPoints: ["client/src/extension.web.ts"],
    outfile: "dist/extension.web.js",
    external: ["vscode"],
  },
  {
    ...node,
    entryPoints: ["server/src/main.node.ts"],
    outfile: "dist/server.js",
    plugins: [requiredApart],
  },
  ...apart.map(({ module, file, globalName }) => ({
    ...browser,
    format: "iife",
    globalName,
    entryPoints: [module],
    outfile: `dist/${file}`,
    footer: { js: `if (typeof module !== "undefined") module.exports = ${globalName};` },
  })),
  {
    ...browser,
    format: "iife",
    entryPoints: ["server/src/main.web.ts"],
    outfile: "dist/server.web.js",
    plugins: [globalApart],
    // The schema validator takes a worker's address for a page's, which a blob's is not.
    define: { "self.location": "undefined" },
  },
  {
    ...node,
    entryPoints: ["server/src/cli/main.ts"],
    outfile: "dist/cli.js",
    plugins: [requiredApart],
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
