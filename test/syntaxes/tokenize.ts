/** Tokens of a text as the editor colours it: its own grammars, with ours injected as the manifest says. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import manifest from "../../package.json" with { type: "json" };

export interface Token {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

export type Tokenize = (text: string, language: "markdown" | "html") => Promise<Token[]>;

// Both are plain scripts, whose exports only `require` gives by name.
const require = createRequire(import.meta.url);
const oniguruma: typeof import("vscode-oniguruma") = require("vscode-oniguruma");
const textmate: typeof import("vscode-textmate") = require("vscode-textmate");

const root = join(import.meta.dirname, "../..");
const roots = { markdown: "text.html.markdown", html: "text.html.derivative" };

/** The grammars of the editor that the tests run in. */
async function editorGrammars(): Promise<Map<string, string>> {
  const host = await import(new URL("../../scripts/host/codeServer.mjs", import.meta.url).href);
  const extensions = join(dirname(await host.serverMain()), "../extensions");
  const files = new Map<string, string>();
  for (const name of ["markdown-basics", "html", "css", "javascript", "yaml"]) {
    const { contributes } = JSON.parse(readFileSync(join(extensions, name, "package.json"), "utf8"));
    for (const { scopeName, path } of contributes.grammars)
      files.set(scopeName, join(extensions, name, path));
  }
  return files;
}

export async function makeTokenize(): Promise<Tokenize> {
  const wasm = require.resolve("vscode-oniguruma/release/onig.wasm");
  await oniguruma.loadWASM(readFileSync(wasm).buffer as ArrayBuffer);
  const files = await editorGrammars();
  const injected = manifest.contributes.grammars;
  for (const { scopeName, path } of injected) files.set(scopeName, join(root, path));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scopeName) => {
      const file = files.get(scopeName);
      return file ? textmate.parseRawGrammar(readFileSync(file, "utf8"), file) : null;
    },
    getInjections: (scopeName) =>
      injected.filter(({ injectTo }) => injectTo.includes(scopeName)).map((grammar) => grammar.scopeName),
  });
  return async (text, language) => {
    const grammar = await registry.loadGrammar(roots[language]);
    if (!grammar) throw new Error(`There is no grammar of ${language}.`);
    const tokens: Token[] = [];
    let state = textmate.INITIAL;
    for (const [index, line] of text.split("\n").entries()) {
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      for (const { startIndex, endIndex, scopes } of result.tokens)
        tokens.push({ line: index + 1, text: line.slice(startIndex, endIndex), scopes });
    }
    return tokens;
  };
}
