/** Document symbols over the real protocol: sections, and the claims in them. */
import { strict as assert } from "node:assert";
import { type Range, TestClient } from "./client.ts";

interface Symbol {
  readonly name: string;
  readonly detail: string;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly Symbol[];
  readonly containerName?: string;
}

const uri = "file:///page.md";
const text = `Our exosomes cure eczema.

# Exosome facials

## Results

They heal acne scars.

<!-- exoclaim-allow hype: the prize is called so -->

Our exosome miracle won the prize.

## Price

It is $90.
`;

async function symbols(documentSymbol: object): Promise<Symbol[]> {
  const client = await TestClient.start({ pull: true, documentSymbol });
  await client.open(uri, text);
  return client.connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri } });
}

type Outline = readonly [string, ...Outline[]];

function outline({ name, children }: Symbol): Outline {
  return [name, ...children.map(outline)];
}

describe("document symbols", () => {
  afterEach(() => TestClient.endAll());

  it("are the sections with the claims that need work", async () => {
    const found = await symbols({ hierarchicalDocumentSymbolSupport: true });
    assert.deepEqual(found.map(outline), [
      ["cure eczema"],
      ["Exosome facials", ["Results", ["heal acne scars"]], ["Price"]],
    ]);
    const [, page] = found;
    assert.deepEqual(page?.range.end, { line: 15, character: 0 });
    const [results] = page.children;
    assert.equal(results?.range.start.line, 4);
    assert.equal(results.range.end.line, 12);
    assert.equal(results.children[0]?.detail, "Disease claim");
    assert.deepEqual(results.children[0]?.selectionRange.start, { line: 6, character: 5 });
  });

  it("are a plain list for clients that know no tree", async () => {
    const found = await symbols({});
    assert.deepEqual(
      found.map(({ name, containerName }) => [name, containerName ?? null]),
      [
        ["cure eczema", null],
        ["Exosome facials", null],
        ["Results", "Exosome facials"],
        ["heal acne scars", "Results"],
        ["Price", "Exosome facials"],
      ],
    );
  });
});
