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

/** The BibTeX parser is large and seldom needed: in Node it is a file of its own, loaded when it is wanted. */
const bibtexApart = {
  name: "bibtex-apart",
  setup(build) {
    build.onResolve({ filter: /\/bibtex\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./bibtex.js", external: true } : undefined,
    );
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
    plugins: [bibtexApart],
  },
  { ...node, entryPoints: ["server/src/project/bibtex.ts"], outfile: "dist/bibtex.js" },
  {
    ...browser,
    format: "iife",
    entryPoints: ["server/src/main.web.ts"],
    outfile: "dist/server.web.js",
    // The schema validator takes a worker's address for a page's, which a blob's is not.
    define: { "self.location": "undefined" },
  },
  {
    ...node,
    entryPoints: ["server/src/cli/main.ts"],
    outfile: "dist/cli.js",
    plugins: [bibtexApart],
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
