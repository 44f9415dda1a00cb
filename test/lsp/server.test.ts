/** The language server as a real process over stdio. */
import { strict as assert } from "node:assert";
import { join } from "node:path";
import { type Diagnostic, type Options, TestClient } from "./client.ts";

const claim = "# Exosomes\n\nOur FDA-approved exosomes heal acne scars.\n";

function textAt(text: string, diagnostic: Diagnostic): string {
  const lines = text.split("\n");
  const { start, end } = diagnostic.range;
  assert.equal(start.line, end.line, "the finding stands on one line");
  return (lines[start.line] as string).slice(start.character, end.character);
}

function byCode(diagnostics: readonly Diagnostic[], code: string): Diagnostic {
  const found = diagnostics.find((diagnostic) => diagnostic.code === code);
  assert.ok(found, `no ${code} among ${diagnostics.map((d) => d.code).join(", ") || "nothing"}`);
  return found;
}

async function withServer(options: Options, run: (client: TestClient) => Promise<void>): Promise<void> {
  await run(await TestClient.start(options));
}

describe("language server over stdio", function () {
  this.timeout(20_000);
  afterEach(() => TestClient.endAll());

  it("answers a pull with the marks, their reason and the rule's page", () =>
    withServer({ pull: true }, async (client) => {
      await client.open("file:///a.md", claim);
      const { items, kind } = await client.pull("file:///a.md");
      assert.equal(kind, "full");
      const approval = byCode(items, "approval-claim");
      assert.match(textAt(claim, approval), /^FDA-approved/);
      assert.equal(approval.source, "Exoclaim");
      assert.equal(approval.severity, 1);
      assert.match(approval.codeDescription.href, /approval-claim/);
      assert.ok(approval.message.length > 20);
      assert.equal(textAt(claim, byCode(items, "disease-claim")), "heal acne scars");
    }));

  it("says that nothing has changed when nothing has", () =>
    withServer({ pull: true }, async (client) => {
      await client.open("file:///a.md", claim);
      const first = await client.pull("file:///a.md");
      const second = await client.pull("file:///a.md", first.resultId);
      assert.equal(second.kind, "unchanged");
    }));

  it("says so as well after an edit that moves no mark", () =>
    withServer({ pull: true }, async (client) => {
      const uri = "file:///a.md";
      const text = "# Exosomes\n\nExosomes heal acne scars.\n\nWe open at nine.\n";
      await client.open(uri, text);
      const first = await client.pull(uri);
      const at = (line: number, character: number) => ({ line, character });
      await client.change(uri, 2, [{ range: { start: at(4, 15), end: at(4, 15) }, text: " sharp" }]);
      const second = await client.pull(uri, first.resultId);
      assert.equal(second.kind, "unchanged");
      await client.change(uri, 3, [{ range: { start: at(2, 0), end: at(2, 0) }, text: "Our " }]);
      const third = await client.pull(uri, second.resultId);
      assert.equal(third.kind, "full");
      const moved = text.replace("Exosomes heal", "Our Exosomes heal");
      assert.equal(textAt(moved, byCode(third.items, "disease-claim")), "heal acne scars");
    }));

  it("says it anew after an edit, a change of settings, and when a document is opened again under the same version", () =>
    withServer({ pull: true, configuration: {} }, async (client) => {
      await client.open("file:///a.md", claim);
      const first = await client.pull("file:///a.md");
      await client.change("file:///a.md", 2, [{ text: "# Exosomes\n" }]);
      const second = await client.pull("file:///a.md", first.resultId);
      assert.equal(second.kind, "full");
      assert.equal(
        second.items.some((d) => d.code === "approval-claim"),
        false,
      );
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
      const third = await client.pull("file:///a.md", second.resultId);
      assert.equal(third.kind, "full");
      await client.close("file:///a.md");
      await client.open("file:///a.md", claim, "markdown", 2);
      const fourth = await client.pull("file:///a.md", third.resultId);
      assert.equal(fourth.kind, "full");
      byCode(fourth.items, "approval-claim");
    }));

  it("follows incremental edits around characters of two code units", () =>
    withServer({ pull: true }, async (client) => {
      const uri = "file:///a.md";
      await client.open(uri, "# Exosomes\n\n🧬🧬 Our exosomes glow.\n");
      const at = (line: number, from: number, to = from) => ({
        start: { line, character: from },
        end: { line, character: to },
      });
      await client.change(uri, 2, [
        { range: at(2, "🧬🧬 Our ".length), text: "FDA-approved " },
        { range: at(2, 0, "🧬".length), text: "👩‍⚕️✨" },
        { range: at(0, 0), text: "Intro 🎉\r\n\r\n" },
      ]);
      const text = "Intro 🎉\n\n# Exosomes\n\n👩‍⚕️✨🧬 Our FDA-approved exosomes glow.\n";
      assert.match(textAt(text, byCode((await client.pull(uri)).items, "approval-claim")), /^FDA-approved/);
      await client.change(uri, 3, [
        { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }, text: "" },
      ]);
      assert.deepEqual((await client.pull(uri)).items, []);
    }));

  it("pushes to clients that cannot pull, and follows their edits", () =>
    withServer({}, async (client) => {
      await client.open("file:///a.md", claim);
      byCode(await client.pushed("file:///a.md", 1), "approval-claim");
      await client.change("file:///a.md", 2, [
        { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 17 } }, text: "" },
      ]);
      const after = await client.pushed("file:///a.md", 2);
      assert.equal(
        after.some((d) => d.code === "approval-claim"),
        false,
      );
      assert.equal(
        textAt("# Exosomes\n\nOur exosomes heal acne scars.\n", byCode(after, "disease-claim")),
        "heal acne scars",
      );
    }));

  it("takes pushed marks back when a document is closed", () =>
    withServer({}, async (client) => {
      await client.open("file:///a.md", claim);
      byCode(await client.pushed("file:///a.md", 1), "approval-claim");
      await client.close("file:///a.md");
      assert.deepEqual(await client.pushed("file:///a.md", undefined), []);
    }));

  it("pushes anew when the settings change", () =>
    withServer({ configuration: {} }, async (client) => {
      await client.open("file:///a.md", claim);
      byCode(await client.pushed("file:///a.md", 1), "approval-claim");
      client.configuration = { enable: false };
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
      await client.open("file:///b.md", claim);
      assert.deepEqual(await client.pushed("file:///b.md", 1), []);
      assert.deepEqual(await client.pushed("file:///a.md", 1), []);
    }));

  it("never answers with settings that have changed while they were on their way", () =>
    withServer({ pull: true, configuration: {} }, async (client) => {
      let release = (): void => {};
      client.beforeConfiguration = new Promise((resolve) => {
        release = resolve;
      });
      await client.open("file:///a.md", claim);
      const pulled = client.pull("file:///a.md");
      await client.configurationAsked;
      client.beforeConfiguration = undefined;
      client.configuration = { rules: { "approval-claim": "off" } };
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
      release();
      assert.equal(
        (await pulled).items.some((d) => d.code === "approval-claim"),
        false,
      );
    }));

  it("counts positions in UTF-16 code units, after emoji and with CRLF", () =>
    withServer({ pull: true }, async (client) => {
      const text = "# Exosomes 👩‍⚕️\r\n\r\n✨🧬 Our FDA-approved exosomes glow.\r\n";
      await client.open("file:///a.md", text);
      const { items } = await client.pull("file:///a.md");
      const found = byCode(items, "approval-claim");
      assert.equal(found.range.start.line, 2);
      assert.equal(found.range.start.character, "✨🧬 Our ".length);
    }));

  it("reads HTML and plain text", () =>
    withServer({ pull: true }, async (client) => {
      await client.open(
        "file:///a.html",
        "<h1>Exosomes</h1><p>They <b>heal</b> acne&nbsp;scars.</p>",
        "html",
      );
      byCode((await client.pull("file:///a.html")).items, "disease-claim");
      await client.open("file:///a.txt", "Exosome Eczema Balm", "plaintext");
      byCode((await client.pull("file:///a.txt")).items, "disease-claim");
    }));

  it("leaves documents alone that are not copy", () =>
    withServer({ pull: true }, async (client) => {
      await client.open("file:///a.json", JSON.stringify({ text: claim }), "json");
      assert.deepEqual((await client.pull("file:///a.json")).items, []);
      await client.open("git:/a.md", claim);
      assert.deepEqual((await client.pull("git:/a.md")).items, []);
      assert.deepEqual((await client.pull("file:///never-opened.md")).items, []);
    }));

  it("survives bad input", () =>
    withServer({ pull: true }, async (client) => {
      const inputs = [
        "",
        "\u0000\u0001 exosomes \u0000 cure acne",
        "\ud800 exosomes \udc00 heal scars \ud83d",
        "```\nexosomes cure acne",
        "<div><p>exosomes <b>cure <i>acne",
        `exosomes ${"(".repeat(5000)} heal ${"*".repeat(5000)} scars`,
        `# Exosomes\n\n${"They heal acne scars. ".repeat(50_000)}`,
      ];
      for (const [i, text] of inputs.entries()) {
        for (const language of ["markdown", "html", "plaintext", "mdx"]) {
          const uri = `file:///bad-${i}.${language}`;
          await client.open(uri, text, language);
          assert.ok(Array.isArray((await client.pull(uri)).items));
          await client.close(uri);
        }
      }
      await client.open("file:///good.md", claim);
      byCode((await client.pull("file:///good.md")).items, "approval-claim");
    })).timeout(120_000);

  it("takes the client's settings and follows their change", () =>
    withServer({ pull: true, configuration: { rules: { "approval-claim": "off" } } }, async (client) => {
      await client.open("file:///a.md", claim);
      assert.equal(
        (await client.pull("file:///a.md")).items.some((d) => d.code === "approval-claim"),
        false,
      );
      client.configuration = {
        rules: { "approval-claim": "warning", nonsense: "off" },
        profiles: ["uk", "mars"],
      };
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: {} });
      assert.equal(byCode((await client.pull("file:///a.md")).items, "approval-claim").severity, 2);
      assert.equal(client.refreshes, 1);
    }));

  it("obeys a cancellation and goes on", () =>
    withServer({ pull: true }, async (client) => {
      await client.open("file:///a.md", claim);
      const { CancellationTokenSource } = await import("vscode-jsonrpc/node");
      const source = new CancellationTokenSource();
      const request = client.connection.sendRequest(
        "textDocument/diagnostic",
        { textDocument: { uri: "file:///a.md" } },
        source.token,
      );
      source.cancel();
      await request.catch(() => null);
      byCode((await client.pull("file:///a.md")).items, "approval-claim");
    }));

  it("shuts down as asked", async () => {
    const client = await TestClient.start({ pull: true });
    assert.equal(await client.stop(), 0);
  });

  it("ends when its client is gone without a word", async () => {
    const client = await TestClient.start({ pull: true });
    const exited = new Promise<number | null>((resolve) => client.process.once("exit", resolve));
    client.process.stdin?.end();
    assert.equal(await exited, 1);
    client.connection.dispose();
  });

  it("is the same server behind the command line", () =>
    withServer(
      { pull: true, command: [join(import.meta.dirname, "../../dist/cli.js"), "lsp", "--stdio"] },
      async (client) => {
        await client.open("file:///a.md", claim);
        byCode((await client.pull("file:///a.md")).items, "approval-claim");
      },
    ));
});
