/** Bundles the extension, the language server and the command line into dist/. `--production` minifies, `--watch` rebuilds. */
import { rmSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { builtinModules, createRequire } from "node:module";
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
    module: "server/src/claims/learned/networkWeights.ts",
    file: "networkWeights.js",
    globalName: "exoclaimNetworkWeights",
  },
  {
    module: "server/src/disclosures/learned/disclosureWeights.ts",
    file: "disclosureWeights.js",
    globalName: "exoclaimDisclosureWeights",
  },
];

/** Wordings in the notation of patterns: with the tables made of it, only their labels are wanted. */
const wordings =
  /server\/src\/(?:claims\/vocabulary\/(?:conditions|discourse|families|results|topics)|disclosures\/(?:vocabulary|offers)|language\/statusCues)\.ts$/;

const vocabulary = { file: "vocabulary.js", globalName: "exoclaimVocabulary" };

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

/** What modules export, once they have been run here. */
async function exportsOf(options) {
  const { outputFiles } = await esbuild.build({ ...node, ...options, sourcemap: false, write: false });
  const module = { exports: {} };
  new Function("module", "exports", "require", outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}

/** The labels of a list of wordings, without the wordings. */
function withoutNotation(name, wording) {
  if (typeof wording === "string") return "";
  if (Array.isArray(wording) && wording.every(([, list]) => typeof list === "string"))
    return wording.map(([label]) => [label, ""]);
  const lists = Object.entries(wording);
  if (lists.some(([, list]) => typeof list !== "string"))
    throw new Error(`${name} holds more than wordings.`);
  return Object.fromEntries(lists.map(([concept]) => [concept, ""]));
}

/** Puts the tables in the place of the notation. */
const withCompiledVocabulary = {
  name: "compiled-vocabulary",
  setup(build) {
    build.onLoad({ filter: /server\/src\/language\/compiledVocabulary\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const none = "null as CompiledVocabulary | null";
      if (!text.includes(none)) throw new Error(`${path} has no place for the tables.`);
      const tables = `globalThis.${vocabulary.globalName} ?? require("./${vocabulary.file}")`;
      return { contents: text.replace(none, tables), loader: "ts" };
    });
    build.onResolve({ filter: new RegExp(`^\\./${vocabulary.file.replace(".", "\\.")}$`) }, ({ path }) => ({
      path,
      external: true,
    }));
    build.onLoad({ filter: wordings }, async ({ path }) => ({
      contents: Object.entries(await exportsOf({ entryPoints: [path] }))
        .map(([name, wording]) => `export const ${name} = ${JSON.stringify(withoutNotation(name, wording))};`)
        .join("\n"),
    }));
  },
};

async function writeVocabulary() {
  const { compileVocabulary } = await exportsOf({
    stdin: {
      contents: `
        import "./server/src/checker.ts";
        export { compileVocabulary } from "./server/src/language/compileVocabulary.ts";
      `,
      resolveDir: root,
    },
  });
  const tables = JSON.stringify(JSON.stringify(compileVocabulary()));
  const script = `globalThis.${vocabulary.globalName} = JSON.parse(${tables});
if (typeof module !== "undefined") module.exports = globalThis.${vocabulary.globalName};
`;
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, vocabulary.file), script);
}

/** Tables are made once: while sources are watched, the notation is read as it stands. */
const engine = watch ? [loadedApart] : [loadedApart, withCompiledVocabulary];

const bundles = [
  { ...anywhere, entryPoints: ["client/src/extension.ts"], outfile: "dist/extension.js" },
  {
    ...anywhere,
    entryPoints: ["server/src/main.ts"],
    outfile: "dist/server.js",
    plugins: engine,
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
    plugins: engine,
    // Packages written as ES modules ask for their own address.
    define: { "import.meta.url": "moduleAddress" },
    banner: { js: 'const moduleAddress = require("node:url").pathToFileURL(__filename).href;' },
  },
];

rmSync(dist, { recursive: true, force: true });
if (!watch) await writeVocabulary();

if (watch) {
  for (const options of bundles) await (await esbuild.context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => esbuild.build(options)));
}
