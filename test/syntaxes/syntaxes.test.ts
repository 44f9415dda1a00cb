/** What our grammars add to the editor's own: each coloured stretch of the fixtures, and nothing besides. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeTokenize, type Tokenize } from "./tokenize.ts";

const fixtures = join(import.meta.dirname, "fixtures");

/** One line for each stretch that has a scope of ours: its line, its text, its scopes. */
async function coloured(tokenize: Tokenize, text: string, language: "markdown" | "html"): Promise<string[]> {
  const tokens = await tokenize(text, language);
  return tokens.flatMap(({ line, text, scopes }) => {
    const own = scopes.filter((scope) => scope.endsWith(".exoclaim"));
    if (own.length === 0) return [];
    return [
      `${line} ${JSON.stringify(text)} ${own.map((scope) => scope.replace(/\.exoclaim$/, "")).join(" ")}`,
    ];
  });
}

describe("syntaxes", () => {
  let tokenize: Tokenize;

  before("has the editor's own grammars at hand", async function () {
    this.timeout(600_000);
    tokenize = await makeTokenize();
  });

  for (const [name, language] of [
    ["page.md", "markdown"],
    ["page.html", "html"],
  ] as const) {
    it(`colours citations, disclosures and directives in ${name}`, async () => {
      const text = readFileSync(join(fixtures, name), "utf8");
      const expected = readFileSync(join(fixtures, `${name}.scopes`), "utf8")
        .trimEnd()
        .split("\n");
      assert.deepEqual(await coloured(tokenize, text, language), expected);
    });
  }

  it("leaves links, code, addresses and ordinary brackets alone", async () => {
    const plain = [
      "See [1](https://example.org), [the study][1], [x] and [12 weeks].",
      "Write to ana@example.org or `[^1]` or `NCT01234567`.",
      "10.5/20 is no address, nor is NCT0123 a trial; 10^6^ is a number.",
      "",
      "    [^1] in an indented block",
      "",
      "Our exosomes come from platelets. We disclose prices: ask.",
    ].join("\n");
    assert.deepEqual(await coloured(tokenize, plain, "markdown"), []);
  });

  it("leaves other comments alone, and ends a directive with its comment", async () => {
    const comments = "<!-- see exoclaim-allow hype: in the manual -->\n<!-- exoclaim-allowed: no -->\n";
    assert.deepEqual(await coloured(tokenize, comments, "markdown"), []);
    const after = await coloured(
      tokenize,
      "<!-- exoclaim-allow hype: as said -->\nhype: by: until\n",
      "html",
    );
    assert.ok(after.length > 0 && after.every((line) => line.startsWith("1 ")), after.join("\n"));
  });

  it("ends a disclosure with its block, and keeps the page's own colours in it", async () => {
    const page = "Disclosure: **human** platelets\n\nNext.\n\n## A heading [^1]\n";
    const tokens = await tokenize(page, "markdown");
    const of = (text: string) => tokens.find((token) => token.text === text)?.scopes ?? [];
    assert.ok(of("human").includes("markup.bold.markdown"), of("human").join(" "));
    assert.ok(of("human").includes("meta.disclosure.exoclaim"), of("human").join(" "));
    assert.ok(!of("Next.").includes("meta.disclosure.exoclaim"), of("Next.").join(" "));
    assert.ok(of("A heading ").includes("markup.heading.markdown"), of("A heading ").join(" "));
  });
});
