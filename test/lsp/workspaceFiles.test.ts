/** Files that are not open, over the real protocol: handed over, checked, reported. */
import { strict as assert } from "node:assert";
import {
  type CheckedFile,
  type CheckFileParams,
  checkFileRequest,
  filesChanged,
  type RenderReportParams,
  renderReportRequest,
} from "../../server/src/features/protocol.ts";
import { type Diagnostic, type Options, TestClient } from "./client.ts";

const page = "# Exosomes\n\nOur exosomes cure eczema. Book a visit.\n";

function check(
  client: TestClient,
  given: Partial<CheckFileParams> = {},
): Promise<CheckedFile<Diagnostic> | null> {
  return client.connection.sendRequest(checkFileRequest, {
    uri: "file:///site/page.md",
    languageId: "markdown",
    text: page,
    path: null,
    ...given,
  });
}

function start(options: Options = {}): Promise<TestClient> {
  return TestClient.start({ pull: true, ...options });
}

describe("files that are not open", function () {
  this.timeout(20_000);
  afterEach(() => TestClient.endAll());

  it("are checked as they are when open", async () => {
    const client = await start();
    const checked = await check(client);
    assert.ok(checked);
    const disease = checked.diagnostics.find(({ code }) => code === "disease-claim");
    assert.deepEqual(disease?.range, { start: { line: 2, character: 13 }, end: { line: 2, character: 24 } });
    assert.ok(checked.diagnostics.some(({ code }) => code === "source-missing"));
    assert.equal(checked.summary?.version, null);
    assert.ok(checked.summary?.claims.some(({ rule }) => rule === "disease-claim"));
    assert.equal(checked.page, null);
  });

  it("have nothing to say where they have nothing to do with exosomes, or are no copy", async () => {
    const client = await start();
    const quiet = await check(client, { text: "We are open on Tuesdays." });
    assert.deepEqual(quiet, { diagnostics: [], summary: null, page: null });
    assert.equal(await check(client, { languageId: "typescript" }), null);
  });

  it("follow the settings, and the client hears when those change", async () => {
    const client = await start({ configuration: { rules: { "disease-claim": "off" } } });
    const told = new Promise<void>((resolve) => client.connection.onNotification(filesChanged, resolve));
    const before = await check(client);
    assert.ok(before && !before.diagnostics.some(({ code }) => code === "disease-claim"));
    client.configuration = {};
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await told;
    const after = await check(client);
    assert.ok(after?.diagnostics.some(({ code }) => code === "disease-claim"));
    client.configuration = { enable: false };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.equal(await check(client), null);
  });

  it("go into a report", async () => {
    const client = await start();
    const checked = await check(client, { path: "site/page.md" });
    assert.ok(checked?.page);
    const params: RenderReportParams = {
      format: "html",
      pages: [checked.page],
      files: 3,
      errors: [{ path: "gone.md", message: "not there" }],
    };
    const html: string = await client.connection.sendRequest(renderReportRequest, params);
    assert.match(html, /site\/page\.md/);
    assert.match(html, /<mark>cure eczema<\/mark>/);
    assert.match(html, /of 3 pages/);
    assert.match(html, /<b>gone\.md<\/b>: not there/);
    const csv: string = await client.connection.sendRequest(renderReportRequest, {
      ...params,
      format: "csv",
    });
    assert.match(csv, /\r\nsite\/page\.md,3,14,claim,Needs work,disease-claim,/);
  });
});
