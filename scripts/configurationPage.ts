/** The page on `exoclaim.yml`: every setting from the schema, and what holds beyond a single setting. */
import { projectSchema, type SchemaNode } from "../server/src/project/schema.ts";
import { starter } from "../server/src/project/starter.ts";

const kinds: Readonly<Record<SchemaNode["type"], string>> = {
  object: "group",
  array: "list",
  string: "text",
};

function kindOf({ type, items }: SchemaNode): string {
  return type === "array" && items ? `list of ${items.type === "object" ? "entries" : "texts"}` : kinds[type];
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** What may stand for a value, where few things may. */
function choices(node: SchemaNode): string {
  const given = node.enum ?? node.items?.enum ?? [];
  return given.length > 0 && given.length < 12
    ? ` One of ${given.map((choice) => `\`${choice}\``).join(", ")}.`
    : "";
}

/** A row for each key of a group, those of its own groups behind it. */
function rows(group: SchemaNode, before = ""): string[] {
  return Object.entries(group.properties ?? {}).flatMap(([key, node]) => {
    const needed = group.required?.includes(key) ? "yes" : "";
    const own = `| \`${before}${key}\` | ${kindOf(node)} | ${needed} | ${inCell(node.description)}${choices(node)} |`;
    return node.type === "object" ? [own, ...rows(node, `${before}${key}.`)] : [own];
  });
}

function section(key: string, node: SchemaNode): string {
  const group = node.type === "array" && node.items?.type === "object" ? node.items : null;
  const meanings = node.items?.enumDescriptions ?? node.enumDescriptions;
  const meant = (node.items?.enum ?? []).map(
    (choice, index) => `| \`${choice}\` | ${meanings?.[index] ?? ""} |`,
  );
  const parts = [`### \`${key}\``, `_${kindOf(node)}_. ${node.description}`];
  if (meanings && meant.length > 0) parts.push(["| | |", "|---|---|", ...meant].join("\n"));
  if (group)
    parts.push(["| key | kind | needed | meaning |", "|---|---|---|---|", ...rows(group)].join("\n"));
  if (key === "rules") parts.push("The ids stand in the [reference of the rules](rules.md).");
  if (key === "references") parts.push(referencesNote);
  if (key === "phrases") parts.push(phrasesNote);
  if (key === "allow") parts.push(allowNote);
  return parts.join("\n\n");
}

const referencesNote = `Names end in \`.bib\`, \`.bibtex\` or \`.json\`. A page cites an entry by its key as Pandoc has it (\`[@smith2024]\`, \`[see @smith2024, p. 3; @doe2023]\`, \`[-@smith2024]\`, \`@smith2024 [p. 3]\`, \`@{smith2024}\`), or by its DOI, PMID or NCT number in any usual notation: \`doi:10.1000/x\`, \`https://doi.org/10.1000/x\`, \`PMID: 31234567\`, \`PubMed ID 31234567\`, \`NCT01234567\`, or the address of any of them. A key that no entry has is [\`citation-broken\`](rules/citation-broken.md). An entry whose title or note says that it was retracted is [\`reference-retracted\`](rules/reference-retracted.md) wherever it is cited. One that nobody cites is [\`reference-unused\`](rules/reference-unused.md).`;

const phrasesNote =
  "A wording is found in any inflection, with capitals or without, hyphenated, apart or as one word, with straight or curved apostrophes, and through markup. What to write instead takes the same form: `knocked ten years off` becomes `looked fresher`.";

const allowNote = `An entry is anchored by the words it quotes, as a reader sees them: markup, line breaks and the shape of quotation marks and dashes make no difference, and edits elsewhere none either. It covers findings of its rule that touch those words. After its last day the finding is back. An entry that gives no reason, has ended, or has nothing left to allow is itself reported, the last of these once all it could cover has been checked: by the command line, or in the editor after *Exoclaim: Check the Whole Workspace*. The light bulb's *Allow … in exoclaim.yml* writes an entry.`;

const more = `## Where it holds

The nearest \`exoclaim.yml\` above a file holds for it, as far up as the folder that is open or the root of the repository. With \`extends\` it adds the settings of another file: lists add up, of single settings the nearest file's holds. Paths and patterns are read from the folder of the \`exoclaim.yml\` in which the project lies, those of \`references\` and \`extends\` from the file that names them. Options of the command line go before it, and it goes before the editor's settings.

Changes take effect at once in open pages: of \`exoclaim.yml\` as it is typed, of the files it names as they are saved, by whatever program.

## Mistakes

Each is told in one line with its place and what to do: in the editor as [\`config-invalid\`](rules/config-invalid.md) at its line, on the command line on standard error with exit status 2. The editor goes on with what was last valid, the command line with what is valid. A missing reference file, page or entry costs no more than itself.`;

export function configurationPage(generated: string): string {
  return `${[
    generated,
    "# `exoclaim.yml`",
    projectSchema.description,
    "`exoclaim init`, or *Exoclaim: Set Up This Project* in the editor, writes one to begin with. Everything may be left out. `examples/agency/` is a workspace of three clients that share one file of house rules. The JSON Schema lies in `schemas/exoclaim.schema.json`.",
    `\`\`\`yaml\n${starter.trimEnd()}\n\`\`\``,
    "## Settings",
    ...Object.entries(projectSchema.properties ?? {}).map(([key, node]) => section(key, node)),
    more,
  ].join("\n\n")}\n`;
}
