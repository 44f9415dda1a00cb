/** What is accepted in `exoclaim.yml` is accepted: the entry is valid, and the rest of the file stays as it was. */
import { strict as assert } from "node:assert";
import { allowEdit } from "../../server/src/fixes/allowRegister.ts";
import { applyEdits } from "../../server/src/fixes/sourceEdits.ts";
import { readConfiguration } from "../../server/src/project/configuration.ts";

const entry = {
  rule: "hype",
  file: "pages/serum.md",
  text: 'the "miracle" serum: 5 ml',
  reason: "A registered mark, # cleared by counsel",
  by: "Ines Roth: counsel",
  until: "2027-03-01",
};

function added(before: string): string {
  const edit = allowEdit(before, entry);
  assert.ok(edit, "an edit");
  const after = applyEdits(before, [edit]) as string;
  const { configuration, problems } = readConfiguration(after, "/site/exoclaim.yml");
  assert.deepEqual(problems, []);
  const last = configuration.allow.at(-1);
  const { place: _, ...said } = last ?? {};
  assert.deepEqual(said, entry);
  return after;
}

describe("the allow list of exoclaim.yml", () => {
  it("is begun in an empty file", () => {
    added("");
  });

  it("is begun behind what is there", () => {
    const after = added("profiles: [us, uk] # both\n\nrules:\n  hype: error\n");
    assert.ok(
      after.startsWith("profiles: [us, uk] # both\n\nrules:\n  hype: error\n\nallow:\n  - rule: hype\n"),
    );
    assert.ok(after.endsWith("\n"));
  });

  it("is added to, with its indentation and its line ends", () => {
    const before =
      "allow:\r\n- rule: hype\r\n  file: a.md\r\n  text: magic\r\n  reason: A name. # kept\r\n\r\nignore: [drafts/]\r\n";
    const after = added(before);
    assert.ok(after.includes("\r\n- rule: hype\r\n  file: pages/serum.md"), after);
    assert.ok(after.endsWith("\r\n\r\nignore: [drafts/]\r\n"), after);
    assert.ok(after.includes("# kept"));
  });

  it("is added to where it is empty, or written in one line", () => {
    added("allow: []\n");
    added("allow:\n");
    added("allow: [{ rule: hype, text: magic, reason: A name. }]\n");
  });

  it("is left alone where it is not valid", () => {
    assert.equal(allowEdit("allow: [", entry), null);
  });
});
