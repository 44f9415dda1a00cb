/** The summary of a page over the real protocol: its claims with their states, its disclosures. */
import { strict as assert } from "node:assert";
import {
  type PageSummary,
  type SummaryClaimState,
  type SummaryDisclosureId,
  type SummaryDisclosureState,
  summariesChanged,
  summaryRequest,
} from "../../server/src/features/protocol.ts";
import { type Options, TestClient } from "./client.ts";

const uri = "file:///page.md";

async function opened(text: string, options: Options = {}, languageId = "markdown"): Promise<TestClient> {
  const client = await TestClient.start({ pull: true, ...options });
  await client.open(uri, text, languageId);
  return client;
}

function summaryOf(client: TestClient): Promise<PageSummary | null> {
  return client.connection.sendRequest(summaryRequest, { uri });
}

async function summary(text: string, options?: Options, languageId?: string): Promise<PageSummary> {
  const given = await summaryOf(await opened(text, options, languageId));
  assert.ok(given);
  return given;
}

function textsIn({ claims }: PageSummary, state: SummaryClaimState): string[] {
  return claims.filter((claim) => claim.state === state).map(({ text }) => text);
}

function stateOf({ disclosures }: PageSummary, id: SummaryDisclosureId): SummaryDisclosureState | undefined {
  return disclosures.find((disclosure) => disclosure.id === id)?.state;
}

const page = `# Exosome facials

Our exosome serum heals acne scars. Book it for $90.

In one trial of exosomes, eight out of ten users saw smaller-looking pores.[^1]

<!-- exoclaim-allow hype: the prize is called so; by: J. Ito; until: 2027-03-01 -->

Our exosome miracle won the prize.

Our exosomes are kept in the fridge until your visit.

[^1]: Rossi P. Vesicles on the skin. J Derm 2021;12(3):45–51.
`;

describe("page summary", () => {
  afterEach(() => TestClient.endAll());

  it("tells every claim with its state, in the order of the text", async () => {
    const given = await summary(page);
    assert.equal(given.relevant, true);
    assert.equal(given.version, 1);
    assert.deepEqual(textsIn(given, "needs-work"), ["heals acne scars"]);
    assert.equal(textsIn(given, "supported").length, 1);
    assert.match(textsIn(given, "supported")[0] as string, /^In one trial of exosomes/);
    assert.deepEqual(textsIn(given, "clear"), ["Our exosomes are kept in the fridge until your visit."]);
    const allowed = given.claims.find(({ state }) => state === "allowed");
    assert.equal(allowed?.rule, "hype");
    assert.deepEqual(allowed.allowed, {
      reason: "the prize is called so",
      by: "J. Ito",
      until: "2027-03-01",
    });
    const starts = given.claims.map(({ range }) => range.start.line);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    const first = given.claims.find(({ state }) => state === "needs-work");
    assert.deepEqual(first?.range.start, { line: 2, character: 18 });
    assert.equal(first.rule, "disease-claim");
    assert.equal(first.sentence, "Our exosome serum heals acne scars.");
  });

  it("counts what was supported as needing work once its citation is gone", async () => {
    const given = await summary(page.replace("pores.[^1]", "pores."));
    assert.equal(textsIn(given, "supported").length, 0);
    assert.ok(given.claims.some(({ rule, state }) => rule === "citation-missing" && state === "needs-work"));
  });

  it("tells which disclosures are given, missing, vague, to be filled in or not needed", async () => {
    const given = await summary(
      "Book our exosome facial for $90. Our exosomes are plant-based. As of May 2026, no exosome product is FDA-approved. [Maker] purifies our serum by [method] and tests each batch for [tests].",
    );
    assert.equal(stateOf(given, "source"), "vague");
    assert.equal(stateOf(given, "status"), "given");
    assert.equal(stateOf(given, "quality"), "unfilled");
    assert.equal(stateOf(given, "route"), "not-needed");
    const status = given.disclosures.find(({ id }) => id === "status");
    assert.equal(status?.range?.start.character, 63);
    TestClient.endAll();
    const missing = await summary("Book our exosome microneedling for $90. It helps skin look fresh.");
    for (const id of ["source", "quality", "status", "evidence", "route"] as const)
      assert.equal(stateOf(missing, id), "missing", id);
    TestClient.endAll();
    const allowed = await summary(
      "<!-- exoclaim-allow-file quality-missing: on the product page -->\n\nBook our exosome facial for $90.",
    );
    assert.equal(stateOf(allowed, "quality"), "allowed");
  });

  it("says that a page has nothing to do with exosomes", async () => {
    const given = await summary("Our laser costs $300. It heals everything.");
    assert.equal(given.relevant, false);
    assert.deepEqual([given.claims, given.disclosures], [[], []]);
  });

  it("gives none where checking is off, and none of what is not open", async () => {
    const client = await opened(page, { configuration: { enable: false } });
    assert.equal(await summaryOf(client), null);
    assert.equal(await client.connection.sendRequest(summaryRequest, { uri: "file:///other.md" }), null);
  });

  it("follows the edit, and tells a client that asked when settings change", async () => {
    const client = await opened(page, { configuration: {} });
    let told: (() => void) | undefined;
    const changed = new Promise<void>((resolve) => {
      told = resolve;
    });
    client.connection.onNotification(summariesChanged, () => told?.());
    assert.equal((await summaryOf(client))?.version, 1);
    await client.change(uri, 2, [{ text: "Our exosome cream soothes eczema." }]);
    const after = await summaryOf(client);
    assert.equal(after?.version, 2);
    assert.deepEqual(textsIn(after, "needs-work"), ["soothes eczema"]);
    client.configuration = { rules: { "disease-claim": "off" } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await changed;
    const off = await summaryOf(client);
    assert.ok(off);
    assert.deepEqual(textsIn(off, "needs-work"), []);
    assert.deepEqual(textsIn(off, "clear"), ["Our exosome cream soothes eczema."]);
  });

  it("keeps quiet towards clients that never asked", async () => {
    const client = await opened(page, { configuration: {} });
    let told = false;
    client.connection.onNotification(summariesChanged, () => {
      told = true;
    });
    await client.pull(uri);
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.pull(uri);
    assert.equal(told, false);
  });

  it("reads HTML and plain text alike", async () => {
    const html = await summary("<p>Our exosome serum heals acne scars.</p>", {}, "html");
    assert.deepEqual(textsIn(html, "needs-work"), ["heals acne scars"]);
    TestClient.endAll();
    const plain = await summary("Our exosome serum heals acne scars.", {}, "plaintext");
    assert.deepEqual(textsIn(plain, "needs-work"), ["heals acne scars"]);
  });
});
