/** The JSON Schema of `exoclaim.yml`: the one source of its validation, its completion, its hover and its reference. */
import { rules } from "../rules/index.ts";
import { profiles } from "../rules/profiles/index.ts";
import { sourceKinds } from "./types.ts";

export interface SchemaNode {
  readonly type: "object" | "array" | "string";
  readonly title?: string;
  readonly description: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: SchemaNode;
  readonly enum?: readonly string[];
  /** What each value means, as editors show it. */
  readonly enumDescriptions?: readonly string[];
  readonly minItems?: number;
  readonly minLength?: number;
  readonly uniqueItems?: true;
  readonly pattern?: string;
  /** What the pattern asks for, in words. */
  readonly patternErrorMessage?: string;
}

const text = (description: string): SchemaNode => ({ type: "string", minLength: 1, description });

const list = (items: SchemaNode, description: string): SchemaNode => ({ type: "array", items, description });

function object(
  description: string,
  properties: Readonly<Record<string, SchemaNode>>,
  required: readonly string[] = [],
): SchemaNode {
  return {
    type: "object",
    description,
    properties,
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
  };
}

const severity = (description: string): SchemaNode => ({
  type: "string",
  description,
  enum: ["error", "warning", "information", "off"],
});

const ruleIds = rules.map((rule) => rule.id);

const profile: SchemaNode = {
  type: "string",
  description: "A country or union whose rules the copy has to keep.",
  enum: profiles.map(({ id }) => id),
  enumDescriptions: profiles.map(({ name, authorities }) => `${name}: ${authorities}`),
};

const source = object(
  "Where the exosomes come from, as the maker declares it. A page that says otherwise is a `product-mismatch`.",
  {
    kind: {
      type: "string",
      description: "What they come from.",
      enum: sourceKinds,
      enumDescriptions: [
        "Human cells or tissue",
        "An animal",
        "A plant, an alga, a fungus or bacteria",
        "Made in a laboratory without cells",
      ],
    },
    species: text("The plant or animal: `Rosa damascena`, `bovine`."),
    tissue: text("The tissue or part: `platelets`, `callus`, `colostrum`."),
  },
  ["kind"],
);

const product = object(
  "A product with the facts that its maker declares.",
  {
    name: text("The name that pages use. It counts as a word for exosomes."),
    aliases: list(text("Another name."), "Other names that pages use for it."),
    source,
    application: text("How it is applied: `topically, to the skin of the face`."),
    quality: text(
      "How it is purified and tested: `tangential flow filtration, sterility test of each batch`.",
    ),
    maker: text("Who makes it."),
    references: list(text("The key of an entry: `smith2024`."), "Keys of the references that bear on it."),
  },
  ["name"],
);

const phrase = object(
  "A wording that the house avoids.",
  {
    avoid: text("Words, in any of their forms; `*` stands for one word. `knock * years off`"),
    because: text("Why: shown with the finding."),
    instead: text("What to write instead: offered as a fix."),
  },
  ["avoid"],
);

const allow = object(
  "A finding that somebody has accepted, and on what ground.",
  {
    rule: {
      type: "string",
      description: "The rule whose finding is accepted.",
      enum: ruleIds,
      enumDescriptions: rules.map((rule) => rule.title),
    },
    file: text(
      "The file, or a pattern of files as in .gitignore, relative to the folder of exoclaim.yml. Left out: every file.",
    ),
    text: text("The words that the finding stands on, as the page has them. Left out: the whole file."),
    reason: { type: "string", description: "Why it is accepted. Without a reason the finding stays." },
    by: text("Who accepted it."),
    until: {
      type: "string",
      description: "The last day on which it holds.",
      pattern: "^\\d{4}-\\d{2}-\\d{2}$",
      patternErrorMessage: "a day, written 2027-03-01",
    },
  },
  ["rule"],
);

const disclosedAt = object(
  "Adverts or captions, and the page that carries their disclosures.",
  {
    files: text(
      "The adverts: a file, or a pattern as in .gitignore, relative to the folder of exoclaim.yml.",
    ),
    page: text("The page that they lead to, relative to the folder of exoclaim.yml."),
  },
  ["files", "page"],
);

export const projectSchema: SchemaNode = object(
  "What Exoclaim should know of a project: whose rules hold, which products, which evidence, what has been accepted.",
  {
    extends: text(
      "A file of the same workspace whose settings hold here too: an agency's house rules. What this file says goes first.",
    ),
    profiles: {
      type: "array",
      items: profile,
      minItems: 1,
      uniqueItems: true,
      description: "Whose rules the copy has to keep. Several at once: each finding says for which it holds.",
    },
    products: list(product, "The products that the copy is about. Disclosures are judged for each."),
    references: list(
      text("A .bib file (BibTeX) or a .json file (CSL-JSON), relative to this file."),
      "Files of references, whose keys may be cited as `[@key]`.",
    ),
    rules: object(
      "How serious each rule is, by its id.",
      Object.fromEntries(rules.map((rule) => [rule.id, severity(`${rule.title}. ${rule.message}`)])),
    ),
    phrases: list(phrase, "Wordings that the house avoids, and what to write instead."),
    allow: list(allow, "The register of accepted findings: which, on what ground, by whom, until when."),
    disclosedAt: list(disclosedAt, "Adverts and captions whose disclosures stand on the page they lead to."),
    ignore: list(
      text("A pattern of files, as in .gitignore."),
      "Files that are not checked, relative to the folder of exoclaim.yml.",
    ),
  },
);

/** The schema as a file, for editors and other tools. */
export function schemaFile(): string {
  const document = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "https://github.com/exoclaim/exoclaim/blob/main/schemas/exoclaim.schema.json",
    title: "exoclaim.yml",
    ...projectSchema,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
