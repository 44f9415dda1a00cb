/** Code actions over the real protocol: order, resolving, versions, snippets, bulk. */
import { strict as assert } from "node:assert";
import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Diagnostic, type Options, type Range, TestClient } from "./client.ts";

interface TextEdit {
  readonly range: Range;
  readonly newText?: string;
  readonly snippet?: { readonly kind: string; readonly value: string };
  readonly annotationId?: string;
}

interface WorkspaceEdit {
  readonly changes?: Readonly<Record<string, readonly TextEdit[]>>;
  readonly documentChanges?: readonly {
    readonly textDocument: { readonly uri: string; readonly version: number };
    readonly edits: readonly TextEdit[];
  }[];
  readonly changeAnnotations?: Readonly<Record<string, { readonly needsConfirmation?: boolean }>>;
}

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly diagnostics?: readonly Diagnostic[];
  readonly edit?: WorkspaceEdit;
  readonly data?: unknown;
  readonly command?: { readonly command: string; readonly arguments: readonly object[] };
}

const capable: Options = {
  pull: true,
  codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] }, isPreferredSupport: true },
  workspaceEdit: { documentChanges: true, snippetEditSupport: true, changeAnnotationSupport: {} },
  initializationOptions: { asksForReasons: true },
};

const uri = "file:///page.md";
const page = "# Exosome facials\n\nOur FDA-approved exosome serum heals acne scars.\n";

async function opened(text: string, options: Options = capable): Promise<TestClient> {
  const client = await TestClient.start(options);
  await client.open(uri, text);
  return client;
}

async function actionsAt(
  client: TestClient,
  line: number,
  character: number,
  only?: string[],
): Promise<Action[]> {
  const place = { line, character };
  const { items } = await client.pull(uri);
  return client.connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: place, end: place },
    context: { diagnostics: items, triggerKind: 1, ...(only ? { only } : {}) },
  });
}

const resolve = (client: TestClient, action: Action | undefined): Promise<Action> =>
  client.connection.sendRequest("codeAction/resolve", action);

/** The text after an edit; snippets as what they would show before anything is chosen. */
function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const lines = text.split("\n");
  const offset = ({ line, character }: Range["start"]): number =>
    lines.slice(0, line).reduce((sum, l) => sum + l.length + 1, 0) + character;
  const edits = edit?.documentChanges?.flatMap((change) => change.edits) ?? edit?.changes?.[uri] ?? [];
  return [...edits]
    .map((e) => ({
      start: offset(e.range.start),
      end: offset(e.range.end),
      text: e.newText ?? e.snippet?.value ?? "",
    }))
    .sort((a, b) => b.start - a.start)
    .reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), text);
}

describe("code actions", () => {
  afterEach(() => TestClient.endAll());

  it("offer the good sentence first, once for all of its findings, and then the rest", async () => {
    const client = await opened(page);
    const actions = await actionsAt(client, 2, 6);
    assert.equal(actions.filter((action) => action.isPreferred).length, 1);
    assert.equal(actions[0]?.isPreferred, true);
    assert.match(actions[0]?.title ?? "", /^Write “Our exosome serum improves the look of skin\.”/);
    assert.equal(actions[1]?.title, "Take “FDA-approved” away");
    assert.ok(
      actions.findIndex(({ command }) => command) > actions.findIndex(({ title }) => /^Take/.test(title)),
    );
    assert.equal(actions[0]?.edit, undefined);
    const { edit } = await resolve(client, actions[0]);
    assert.equal(applied(page, edit), "# Exosome facials\n\nOur exosome serum improves the look of skin.\n");
    assert.deepEqual(edit?.documentChanges?.[0]?.textDocument, { uri, version: 1 });
  });

  it("carry the diagnostics that they answer", async () => {
    const client = await opened(page);
    const [first] = await actionsAt(client, 2, 6);
    assert.deepEqual(
      first?.diagnostics?.map(({ code }) => code),
      ["approval-claim"],
    );
  });

  it("are refused when the text has moved on", async () => {
    const client = await opened(page);
    const [first] = await actionsAt(client, 2, 6);
    await client.change(uri, 2, [{ text: `New. ${page}` }]);
    await assert.rejects(resolve(client, first), /changed/);
  });

  it("give whole edits to clients that resolve nothing and know no versions", async () => {
    const client = await opened(page, { pull: true });
    const [first] = await actionsAt(client, 2, 6);
    assert.equal(
      applied(page, first?.edit),
      "# Exosome facials\n\nOur exosome serum improves the look of skin.\n",
    );
    assert.ok(first?.edit?.changes?.[uri]);
  });

  it("insert disclosures as snippets with choices", async () => {
    const text = "# Exosome facials\n\nBook our exosome facial, $120.\n";
    const client = await opened(text);
    const actions = await actionsAt(client, 2, 10);
    assert.equal(actions[0]?.title, "Add all missing disclosures");
    assert.equal(actions[0]?.isPreferred, true);
    const source = actions.find(({ title }) => /where the exosomes come from/.test(title));
    const { edit } = await resolve(client, source);
    const [insertion] = edit?.documentChanges?.[0]?.edits ?? [];
    assert.match(
      insertion?.snippet?.value ?? "",
      /come from \$\{2\|\[species and tissue\\, or plant and part\],human adipose/,
    );
    const all = await resolve(client, actions[0]);
    const after = applied(text, all.edit);
    assert.match(after, /\$120\.\n\nThe exosomes in \$\{1:\[product\]\} come from/);
    assert.match(after, /As of \$\{\d+:\[month year\]\}, no exosome product is FDA-approved\.\n$/);
  });

  it("insert plain placeholders where snippets are not known, and no human source in Britain", async () => {
    const text = "# Exosome facials\n\nBook our exosome facial, £120.\n";
    const client = await opened(text, {
      ...capable,
      workspaceEdit: { documentChanges: true },
      configuration: { profiles: ["uk"] },
    });
    const [all] = await actionsAt(client, 2, 10);
    const after = applied(text, (await resolve(client, all)).edit);
    assert.match(after, /The exosomes in \[product\] come from \[species and tissue, or plant and part\]/);
    assert.match(after, /approved by the MHRA, and cosmetics are not approved before sale/);
    const snippets = await opened(text, { ...capable, configuration: { profiles: ["uk"] } });
    const [first] = await actionsAt(snippets, 2, 10);
    assert.doesNotMatch(applied(text, (await resolve(snippets, first)).edit), /human/);
  });

  it("fix every claim of a kind in the file", async () => {
    const text = "# Exosomes\n\nOur exosome serum heals acne scars.\n\nOur exosome cream treats eczema.\n";
    const client = await opened(text);
    const every = (await actionsAt(client, 2, 20)).find(
      ({ title }) => title === "Fix every disease claim in this file",
    );
    assert.equal(
      applied(text, (await resolve(client, every)).edit),
      "# Exosomes\n\nOur exosome serum improves the look of skin.\n\nOur exosome cream improves the look of skin.\n",
    );
  });

  it("apply only what is safe under source.fixAll.exoclaim, and nothing under source.fixAll", async () => {
    const client = await opened(page);
    assert.deepEqual(await actionsAt(client, 0, 0, ["source.fixAll"]), []);
    const [safe, ...others] = await actionsAt(client, 0, 0, ["source.fixAll.exoclaim"]);
    assert.deepEqual(others, []);
    assert.equal(
      applied(page, (await resolve(client, safe)).edit),
      "# Exosome facials\n\nOur exosome serum heals acne scars.\n",
    );
  });

  it("rewrite the page behind a confirmation", async () => {
    const client = await opened(page);
    const [rewrite] = await actionsAt(client, 0, 0, ["refactor.rewrite"]);
    const { edit } = await resolve(client, rewrite);
    assert.match(applied(page, edit), /improves the look of skin\.\n\nThe exosomes in \[product\]/);
    assert.equal(edit?.changeAnnotations?.rewrite?.needsConfirmation, true);
    for (const { annotationId } of edit?.documentChanges?.[0]?.edits ?? [])
      assert.equal(annotationId, "rewrite");
  });

  it("allow a claim with a reason", async () => {
    const client = await opened(page);
    const actions = await actionsAt(client, 2, 40);
    const allow = actions.find(({ title }) => /^Allow this disease claim here/.test(title));
    assert.equal(allow?.command?.command, "exoclaim.suppress");
    const signed = {
      ...allow?.command?.arguments[0],
      reason: "a letter; by: nobody",
      by: "Ines --> Roth",
      until: "2035-03-01",
    };
    assert.match(
      applied(page, await client.connection.sendRequest<WorkspaceEdit>("exoclaim/suppress", signed)),
      /\n<!-- exoclaim-allow disease-claim: a letter, by nobody; by: Ines –– Roth; until: 2035-03-01 -->\nOur FDA/,
    );
    const params = { ...allow?.command?.arguments[0], reason: "quoted from --> a letter" };
    const edit = await client.connection.sendRequest<WorkspaceEdit>("exoclaim/suppress", params);
    const after = applied(page, edit);
    assert.match(after, /\n<!-- exoclaim-allow disease-claim: quoted from –– a letter -->\nOur FDA/);
    await client.change(uri, 2, [{ text: after }]);
    const { items } = await client.pull(uri);
    assert.ok(!items.some(({ code }) => code === "disease-claim" || /^suppression/.test(code)));
    const stale = await client.connection.sendRequest("exoclaim/suppress", params);
    assert.equal(stale, null);
  });

  it("allow a claim in the project's register, also where a format has no comments", async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), "exoclaim-lsp-")));
    try {
      const register = join(folder, "exoclaim.yml");
      await writeFile(register, "profiles: [us]\n");
      const client = await TestClient.start({ ...capable, folder: pathToFileURL(folder).href });
      const own = pathToFileURL(join(folder, "menu.txt")).href;
      await client.open(own, "EXOSOMES\n\nOur miracle exosome serum, $40.\n", "plaintext");
      const place = { line: 2, character: 6 };
      const actions = await client.connection.sendRequest<Action[]>("textDocument/codeAction", {
        textDocument: { uri: own },
        range: { start: place, end: place },
        context: { diagnostics: [], triggerKind: 1 },
      });
      const commands = actions.filter(({ command }) => command);
      assert.deepEqual(
        commands.map(({ title }) => title),
        ["Allow this hype in exoclaim.yml, with a reason…"],
      );
      const params = { ...commands[0]?.command?.arguments[0], reason: "A registered mark" };
      const edit = await client.connection.sendRequest<WorkspaceEdit>("exoclaim/suppress", params);
      const [change] = edit.documentChanges ?? [];
      assert.equal(change?.textDocument.uri, pathToFileURL(register).href);
      await writeFile(register, `profiles: [us]${change?.edits[0]?.newText}\n`);
      await client.changed(pathToFileURL(register).href);
      const { items } = await client.pull(own);
      assert.deepEqual(
        items.map(({ code }) => code).filter((code) => code === "hype" || /^config/.test(code)),
        [],
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("do not offer a command that the client has not got", async () => {
    const client = await opened(page, { ...capable, initializationOptions: {} });
    assert.ok((await actionsAt(client, 2, 40)).every(({ command }) => command === undefined));
  });
});
