/** Measures the language server as an editor meets it. Prints one line of JSON. */
import { Client } from "./client.mjs";
import { makeDocument, typed } from "./documents.mjs";

/** The place in the middle of a text at which a word ends. */
function middle(text) {
  const at = text.indexOf(" ", text.length >> 1);
  const before = text.slice(0, at).split("\n");
  return { line: before.length - 1, character: before.at(-1).length };
}

/** Times from a keystroke to its marks, in milliseconds. */
async function keystrokes(size, pull, count) {
  const client = new Client();
  await client.initialize(pull);
  const uri = "file:///page.md";
  const text = makeDocument(size);
  const place = middle(text);
  let first = pull ? null : client.pushed(uri, 1);
  client.open(uri, text);
  let told = pull ? await client.pull(uri) : await first;
  const times = [];
  for (let k = 0; k < count; k++) {
    const version = k + 2;
    const start = performance.now();
    first = pull ? null : client.pushed(uri, version);
    client.insert(uri, version, place, typed[k % typed.length]);
    place.character++;
    if (pull) {
      const next = await client.pull(uri, told.resultId);
      told = next;
    } else await first;
    times.push(performance.now() - start);
  }
  await client.stop();
  return times.slice(Math.min(50, count >> 1));
}

/** From the start of the process to the first marks, in milliseconds. */
async function start() {
  const client = new Client();
  await client.initialize(true);
  client.open("file:///page.md", makeDocument(1000));
  await client.pull("file:///page.md");
  const time = performance.now() - client.started;
  await client.stop();
  return time;
}

async function memory() {
  const client = new Client();
  await client.initialize(true);
  for (let n = 0; n < 100; n++) {
    const uri = `file:///page${n}.md`;
    client.open(uri, makeDocument(1000).replace(/(?<=[a-z]\.)$/gm, ` Number ${n}.`));
    await client.pull(uri);
  }
  const open = client.memory();
  const uri = "file:///page0.md";
  const place = middle(makeDocument(1000));
  /** What has been typed is taken back before it is a line long: the text stays as long as it was. */
  const edit = async (from, to) => {
    for (let k = from; k < to; k++) {
      const taken = k % 60;
      if (taken === 59)
        client.replace(uri, k + 2, place, { ...place, character: place.character + taken }, "");
      else
        client.insert(uri, k + 2, { ...place, character: place.character + taken }, typed[k % typed.length]);
      await client.pull(uri);
    }
  };
  await edit(0, 2000);
  const early = client.memory();
  await edit(2000, 10_000);
  const late = client.memory();
  await client.stop();
  return { open, early, late };
}

const starts = [];
for (let n = 0; n < 7; n++) starts.push(await start());
const result = {
  starts,
  keys: {
    "10,000 words, pulled": await keystrokes(10_000, true, 400),
    "10,000 words, pushed": await keystrokes(10_000, false, 400),
    "100,000 words, pulled": await keystrokes(100_000, true, 250),
    "100,000 words, pushed": await keystrokes(100_000, false, 250),
  },
  memory: await memory(),
};
// Ends once all of it has gone through the pipe.
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0));
