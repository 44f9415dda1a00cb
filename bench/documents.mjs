/** The documents that everything is measured on: the pages of examples/, varied so that no two paragraphs are alike. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const examples = join(dirname(fileURLToPath(import.meta.url)), "../examples");

const names = ["Ada", "Bea", "Cleo", "Dana", "Edie", "Faye", "Gwen", "Hope", "Iris", "June", "Kim", "Lena"];

/** The prose of the example pages, front matter and comments taken out. */
const pages = ["", "blog", "news"].flatMap((folder) =>
  readdirSync(join(examples, folder))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => readFileSync(join(examples, folder, name), "utf8"))
    .map((text) =>
      text
        .replace(/^---[\s\S]*?\n---\n/, "")
        .replace(/<!--[\s\S]*?-->\n*/g, "")
        .trim(),
    ),
);

export const words = (text) => text.split(/\s+/).length;

/** One page, the `nth` of its kind: its sentences are its own, its claims those of the example. */
function page(nth) {
  const text = pages[nth % pages.length];
  const name = names[nth % names.length];
  let count = 0;
  return text
    .replace(/\[\^(\w+)\]/g, (_, label) => `[^${label}-${nth}]`)
    .replace(/^(?=[A-Z][a-z]+ [a-z])/gm, () => `${name} ${nth + ++count} says so. `);
}

/** A document of at least `size` words: "markdown", "html" or "plaintext". */
export function makeDocument(size, language = "markdown") {
  const parts = [];
  for (let count = 0, nth = 0; count < size; nth++) {
    const next = page(nth);
    parts.push(next);
    count += words(next);
  }
  const text = `${parts.join("\n\n")}\n`;
  if (language === "html") return toHtml(text);
  return language === "plaintext" ? text.replace(/^#+ (.*)$/gm, (_, title) => title.toUpperCase()) : text;
}

/** The same paragraphs as a browser would get them. */
function toHtml(text) {
  const blocks = text.split(/\n{2,}/).map((block) => {
    const heading = /^(#+) (.*)$/.exec(block);
    if (heading) return `<h${heading[1].length}>${heading[2]}</h${heading[1].length}>`;
    if (/^[-*] /.test(block)) return `<ul>\n${block.replace(/^[-*] (.*)$/gm, "<li>$1</li>")}\n</ul>`;
    return `<p>${block}</p>`;
  });
  return `<!doctype html>\n<html lang="en">\n<body>\n<main>\n${blocks.join("\n")}\n</main>\n</body>\n</html>\n`;
}

/** What is typed in the middle, letter by letter. */
export const typed = "and our guests ask for a little more of it every week. ";
