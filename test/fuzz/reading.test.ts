/** What is read after edits is what would have been read at once. */
import { strict as assert } from "node:assert";
import fc from "fast-check";
import { CopyReader } from "../../server/src/reading/copyReader.ts";
import { type ProseBlock, type ProseDocument, read } from "../../server/src/reading/index.ts";
import { documentOf, editOf, languages, placeEdit } from "./edits.ts";

const runs = Number(process.env.FUZZ_RUNS ?? 300);

/** A document with its numbers of lists and tables counted anew, and its maps spelt out. */
function plain(document: ProseDocument): unknown {
  const lists = new Map<number, number>();
  const tables = new Map<number, number>();
  const numbered = (numbers: Map<number, number>, number: number): number => {
    if (!numbers.has(number)) numbers.set(number, numbers.size);
    return numbers.get(number) as number;
  };
  const block = ({ map, ...rest }: ProseBlock): unknown => ({
    ...rest,
    list: rest.list && { ...rest.list, list: numbered(lists, rest.list.list) },
    table: rest.table && { ...rest.table, table: numbered(tables, rest.table.table) },
    starts: Array.from(rest.text, (_, at) => map.startOf(at)).join(),
    ends: Array.from(rest.text, (_, at) => map.endOf(at)).join(),
  });
  return { ...document, blocks: document.blocks.map(block) };
}

describe("reading after edits", () => {
  for (const language of languages) {
    it(`gives what reading at once gives (${language})`, () => {
      fc.assert(
        fc.property(
          documentOf(language),
          fc.array(fc.tuple(editOf(language), fc.boolean()), { maxLength: 12, size: "max" }),
          (first, edits) => {
            const reader = new CopyReader(first, language);
            for (const _ of reader.read());
            for (const [edit, wait] of edits) {
              const { start, end, newText } = placeEdit(reader.text, edit);
              reader.edit(start, end, newText);
              if (wait) continue;
              for (const _ of reader.read());
              assert.deepEqual(plain(reader.document()), plain(read(reader.text, language)), reader.text);
            }
          },
        ),
        { numRuns: runs },
      );
    }).timeout(300_000);
  }
});
