/** What is measured: this checker, the parser that it stands on, and its peers. Each takes a text and looks at all of it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

function version(name) {
  let folder = dirname(require.resolve(name));
  for (;;) {
    try {
      const found = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      if (found.name === name) return found.version;
    } catch {
      // Further up.
    }
    if (dirname(folder) === folder) return "?";
    folder = dirname(folder);
  }
}

const settings = { profiles: ["us"], rules: {}, today: "2026-11-01" };

/** `load` gives `check(text, language)` and, where a tool can use what it knows, `open(text, language)`. */
export const tools = {
  exoclaim: {
    async load() {
      const { check, DocumentChecker } = await import(pathToFileURL(join(here, "dist/checker.mjs")).href);
      return {
        version: JSON.parse(readFileSync(join(here, "../package.json"), "utf8")).version,
        check: (text, language) => check({ text, language }, settings),
        open(text, language, limit) {
          const checker = new DocumentChecker({ text, language }, limit);
          checker.findings(settings);
          return (start, end, letters) => {
            checker.edit(start, end, letters);
            return checker.findings(settings);
          };
        },
      };
    },
  },
  "@lezer/markdown": {
    async load() {
      const { GFM, parser } = await import("@lezer/markdown");
      const { TreeFragment } = await import("@lezer/common");
      const markdown = parser.configure(GFM);
      return {
        version: version("@lezer/markdown"),
        check: (text) => markdown.parse(text),
        open(text) {
          let tree = markdown.parse(text);
          let fragments = TreeFragment.addTree(tree);
          let now = text;
          return (start, end, letters) => {
            now = now.slice(0, start) + letters + now.slice(end);
            const change = { fromA: start, toA: end, fromB: start, toB: start + letters.length };
            fragments = TreeFragment.applyChanges(fragments, [change]);
            tree = markdown.parse(now, fragments);
            fragments = TreeFragment.addTree(tree, fragments);
            return tree;
          };
        },
      };
    },
  },
  markdownlint: {
    async load() {
      const { lint } = await import("markdownlint/sync");
      return {
        version: version("markdownlint"),
        check: (text) => lint({ strings: { page: text } }),
      };
    },
  },
  "write-good": {
    async load() {
      const { default: writeGood } = await import("write-good");
      return { version: version("write-good"), check: (text) => writeGood(text) };
    },
  },
  textlint: {
    async load() {
      const { TextlintKernel } = await import("@textlint/kernel");
      const unwrap = (module) => module.default?.default ?? module.default ?? module;
      const prh = unwrap(await import("textlint-rule-prh"));
      const plugin = unwrap(await import("@textlint/textlint-plugin-markdown"));
      const kernel = new TextlintKernel();
      const options = {
        filePath: join(here, "page.md"),
        ext: ".md",
        plugins: [{ pluginId: "markdown", plugin }],
        rules: [{ ruleId: "prh", rule: prh, options: { rulePaths: [join(here, "phrases.yml")] } }],
      };
      return { version: version("@textlint/kernel"), check: (text) => kernel.lintText(text, options) };
    },
  },
  "harper.js": {
    async load() {
      const { LocalLinter } = await import("harper.js");
      const { binaryInlined } = await import("harper.js/binaryInlined").catch(() => import("harper.js"));
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return { version: version("harper.js"), check: (text) => linter.lint(text, { language: "markdown" }) };
    },
  },
  alex: {
    async load() {
      const { markdown } = await import("alex");
      return { version: version("alex"), check: (text) => markdown(text).messages };
    },
  },
};
