/** Measures one tool in a process of its own: `node measure.mjs TOOL SIZES`. Prints one line of JSON. */
import { makeDocument, typed } from "./documents.mjs";
import { tools } from "./tools.mjs";

const [name, sizes, languages] = process.argv.slice(2);
const tool = await tools[name].load();
const results = [];

/** Milliseconds by the clock and on the processor. */
async function time(work) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000 };
}

/** Repeats until there are `most` times or `budget` milliseconds are gone; never fewer than `least`. */
async function repeat(work, { least, most, budget }) {
  const times = [];
  const end = performance.now() + budget;
  while (times.length < least || (times.length < most && performance.now() < end))
    times.push(await time(work));
  return times;
}

for (const language of languages.split(",")) {
  for (const size of sizes.split(",").map(Number)) {
    // A text of its own each time, line by line: what a tool remembers of another is no help.
    let nth = 0;
    const document = makeDocument(size, language);
    const line = language === "html" ? /<\/(?:p|li|h\d)>/g : /(?<=^[^|\n].*[^|\n])$/gm;
    const fresh = () => {
      nth++;
      return document.replace(line, (end) => ` Number ${nth}.${end}`);
    };
    if (size <= 10_000)
      await repeat(() => tool.check(fresh(), language), { least: 1, most: 12, budget: 4000 });
    const cold = await repeat(() => tool.check(fresh(), language), {
      least: size > 100_000 ? 1 : 2,
      most: 15,
      budget: 6000,
    });
    results.push({ language, size, what: "cold", times: cold });
    if (size > 100_000 && !tool.open) continue;
    let at = document.indexOf(" ", document.length >> 1);
    let text = document;
    const edit = tool.open?.(document, language, 100_000_000);
    const key = (k) => {
      const letter = typed[k % typed.length];
      if (edit) edit(at, at, letter);
      else text = text.slice(0, at) + letter + text.slice(at);
      at++;
      return edit ? undefined : tool.check(text, language);
    };
    let k = 0;
    if (edit) for (; k < 200; k++) key(k);
    const keys = await repeat(() => key(k++), { least: 3, most: edit ? 500 : 12, budget: 6000 });
    results.push({ language, size, what: "key", times: keys });
  }
}

// Ends once all of it has gone through the pipe, whatever the tools keep open.
process.stdout.write(`${JSON.stringify({ name, version: tool.version, results })}\n`, () => process.exit(0));
