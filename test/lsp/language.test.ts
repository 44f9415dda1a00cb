/** The server speaks the language that its client hands over; the copy's own words stay English. */
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TestClient } from "./client.ts";

const uri = "file:///page.md";
const page = "# Exosome facials\n\nOur FDA-approved exosome serum heals acne scars.\n";

/** The titles of what can be done about the approval claim, and its message. */
async function said(translations?: object): Promise<{ titles: string[]; message: string | undefined }> {
  const client = await TestClient.start({
    pull: true,
    initializationOptions: { asksForReasons: true, translations },
  });
  await client.open(uri, page);
  const { items } = await client.pull(uri);
  const place = { line: 2, character: 6 };
  const actions = await client.connection.sendRequest<{ title: string }[]>("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: place, end: place },
    context: { diagnostics: items, triggerKind: 1 },
  });
  await client.stop();
  return {
    titles: actions.map(({ title }) => title),
    message: items.find(({ code }) => code === "approval-claim")?.message,
  };
}

describe("the interface's language", () => {
  for (const language of ["de", "es", "fr", "ko"]) {
    it(`is ${language} where the client says so`, async () => {
      const bundle = JSON.parse(
        readFileSync(join(import.meta.dirname, `../../l10n/bundle.l10n.${language}.json`), "utf8"),
      );
      const english = await said();
      const own = await said(bundle);
      const allow = bundle["Allow this {0} here, with a reason…"].replace("{0}", "approval claim");
      assert.ok(own.titles.includes(allow), own.titles.join("\n"));
      assert.ok(!english.titles.includes(allow));
      assert.equal(own.message, english.message);
    });
  }

  it("is English where what is handed over is no translation", async () => {
    const { titles } = await said({ "Rewrite this page, for review": 7 });
    assert.ok(titles.includes("Allow this approval claim here, with a reason…"), titles.join("\n"));
    assert.ok((await said([])).titles.length > 0);
  });
});
