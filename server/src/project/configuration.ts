/** From the text of one `exoclaim.yml` to what it says, and what is wrong with it. Pure. */
import { Validator } from "@cfworker/json-schema";
import type { Document } from "yaml";
import { isRuleId, type RuleId, type Severity } from "../rules/ids.ts";
import { isProfile } from "../rules/profiles/index.ts";
import { placeIn } from "./positions.ts";
import { projectSchema, type SchemaNode } from "./schema.ts";
import {
  type AllowEntry,
  type Configuration,
  type DisclosedAt,
  type HousePhrase,
  type Product,
  type ProjectPlace,
  type ProjectProblem,
  type SourceKind,
  sourceKinds,
} from "./types.ts";
import { missingKey, notAChoice, unknownKey, wrongType } from "./wording.ts";
import { readYaml } from "./yamlMistakes.ts";
import { type KeyPath, keySpan, type Span, valueSpan } from "./yamlPlaces.ts";

export interface ReadConfiguration {
  /** What is valid of it. */
  readonly configuration: Configuration;
  readonly problems: readonly ProjectProblem[];
}

const validator = new Validator(projectSchema as never, "7", false);

export function readConfiguration(text: string, path: string): ReadConfiguration {
  const problems: ProjectProblem[] = [];
  const report = (span: Span, message: string): void => {
    const end = Math.min(text.length, Math.max(span.end, span.start + 1));
    problems.push({ ...placeIn(text, path, { start: span.start, end }), message, invalid: true });
  };
  const { document, value: plain, lost } = readYaml(text, report);
  const value = withoutEmpty(plain) ?? {};
  if (document.errors.length === 0) validate(document, value, report);
  const configuration = new Reader(document, text, path, lost, report).configuration(value);
  return { configuration, problems: problems.sort((a, b) => a.start - b.start) };
}

/** A key with nothing after it says nothing. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, own]) => own !== null);
  return Object.fromEntries(kept.map(([key, own]) => [key, withoutEmpty(own)]));
}

function validate(
  document: Document.Parsed,
  value: unknown,
  report: (span: Span, message: string) => void,
): void {
  const seen = new Set<string>();
  for (const { keyword, instanceLocation, error } of validator.validate(value).errors) {
    const path = stepsOf(instanceLocation, value);
    const own = valueAt(value, path);
    const node = schemaAt(path);
    const said = `${keyword} ${instanceLocation}`;
    if (seen.has(said)) continue;
    seen.add(said);
    if (keyword === "false") {
      const parent = schemaAt(path.slice(0, -1));
      if (parent) report(keySpan(document, path), unknownKey(path, parent));
    } else if (!node) continue;
    else if (keyword === "type")
      report(
        valueSpan(document, path),
        node.enum && typeof own !== "object" ? notAChoice(path, own, node) : wrongType(path, own, node),
      );
    else if (keyword === "enum" && typeof own === node.type)
      report(valueSpan(document, path), notAChoice(path, own, node));
    else if (keyword === "required") {
      const key = /"([^"]+)"/.exec(error)?.[1] ?? "more";
      report(firstLine(document, path), missingKey(path, key));
    } else if (keyword === "minLength")
      report(valueSpan(document, path), "This is empty: write something, or delete it.");
    else if (keyword === "minItems")
      report(valueSpan(document, path), "This list is empty: fill it, or delete it.");
    else if (keyword === "uniqueItems")
      report(valueSpan(document, path), "One item stands here twice: delete one.");
    else if (keyword === "pattern")
      report(
        valueSpan(document, path),
        `'${String(own)}' is not ${node.patternErrorMessage ?? "written as it has to be"}.`,
      );
  }
}

/** The start of an entry: a whole entry as a mark would be too much. */
function firstLine(document: Document.Parsed, path: KeyPath): Span {
  const { start, end } = valueSpan(document, path);
  return { start, end: Math.min(end, start + 1) };
}

function stepsOf(pointer: string, value: unknown): (string | number)[] {
  const steps: (string | number)[] = [];
  let at: unknown = value;
  for (const part of pointer.split("/").slice(1)) {
    const name = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(at) ? Number(name) : name;
    steps.push(step);
    at = (at as Record<string | number, unknown> | undefined)?.[step];
  }
  return steps;
}

function valueAt(value: unknown, path: KeyPath): unknown {
  let at = value;
  for (const step of path) at = (at as Record<string | number, unknown> | null | undefined)?.[step];
  return at;
}

/** The part of the schema that a path is judged by. */
export function schemaAt(path: KeyPath): SchemaNode | undefined {
  let node: SchemaNode | undefined = projectSchema;
  for (const step of path) node = typeof step === "number" ? node?.items : node?.properties?.[step];
  return node;
}

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isNoText = (value: unknown): boolean => value !== undefined && typeof value !== "string";
const textsOf = (value: unknown): string[] =>
  listOf(value)
    .map(textOf)
    .filter((own) => own !== null);
const severities: ReadonlySet<unknown> = new Set(["error", "warning", "information", "off"]);

/** Takes what is valid, whatever stands beside it. */
class Reader {
  constructor(
    readonly document: Document.Parsed,
    readonly text: string,
    readonly path: string,
    /** Something of it was lost, and told: what is missing may have been it. */
    readonly lost: boolean,
    readonly report: (span: Span, message: string) => void,
  ) {}

  configuration(value: unknown): Configuration {
    const given = isGroup(value) ? value : {};
    const base = textOf(given.extends);
    const profiles = listOf(given.profiles).filter(isProfile);
    return {
      extends: base ? { path: base, place: this.#place(["extends"]) } : null,
      profiles: profiles.length > 0 ? [...new Set(profiles)] : null,
      products: this.#products(given.products),
      references: listOf(given.references).flatMap((own, index) => {
        const path = textOf(own);
        return path ? [{ path, place: this.#place(["references", index]) }] : [];
      }),
      rules: this.#rules(given.rules),
      phrases: listOf(given.phrases).flatMap((own, index) => this.#phrase(own, index)),
      allow: this.#allow(given.allow),
      disclosedAt: listOf(given.disclosedAt).flatMap((own, index) => this.#disclosedAt(own, index)),
      ignore: textsOf(given.ignore),
    };
  }

  #place(path: KeyPath): ProjectPlace {
    return placeIn(this.text, this.path, valueSpan(this.document, path));
  }

  #rules(value: unknown): Partial<Record<RuleId, Severity | "off">> {
    const rules: Partial<Record<RuleId, Severity | "off">> = {};
    for (const [id, severity] of Object.entries(isGroup(value) ? value : {})) {
      if (isRuleId(id) && severities.has(severity)) rules[id] = severity as Severity | "off";
    }
    return rules;
  }

  #products(value: unknown): Product[] {
    const names = new Map<string, string>();
    return listOf(value).flatMap((own, index) => {
      const product = this.#product(own, index);
      if (!product) return [];
      for (const name of [product.name, ...product.aliases]) {
        const other = names.get(name.toLowerCase());
        if (other !== undefined)
          this.report(
            valueSpan(this.document, ["products", index, "name"]),
            other === product.name
              ? `'${name}' is declared a second time: put both into one, or delete one.`
              : `'${name}' names '${other}' too: a name may stand for one product only.`,
          );
        names.set(name.toLowerCase(), product.name);
      }
      return [product];
    });
  }

  #product(own: unknown, index: number): Product | null {
    const name = isGroup(own) ? textOf(own.name) : null;
    if (!name || !isGroup(own)) return null;
    const source = isGroup(own.source) ? own.source : null;
    const kind = source && sourceKinds.find((known) => known === source.kind);
    return {
      name,
      aliases: textsOf(own.aliases),
      source:
        source && kind
          ? { kind: kind as SourceKind, species: textOf(source.species), tissue: textOf(source.tissue) }
          : null,
      application: textOf(own.application),
      quality: textOf(own.quality),
      maker: textOf(own.maker),
      references: listOf(own.references).flatMap((given, nth) => {
        const key = textOf(given);
        return key ? [{ key, place: this.#place(["products", index, "references", nth]) }] : [];
      }),
    };
  }

  #allow(value: unknown): AllowEntry[] {
    return listOf(value).flatMap((own, index) => {
      if (!isGroup(own) || typeof own.rule !== "string" || !isRuleId(own.rule)) return [];
      // What could not be read of it was told: half of an entry may allow what nobody meant.
      if ([own.file, own.text, own.reason, own.by, own.until].some(isNoText)) return [];
      const file = textOf(own.file);
      const text = textOf(own.text);
      const until = textOf(own.until);
      const at: KeyPath = ["allow", index];
      if (!file && !text) {
        if (this.lost) return [];
        this.report(
          valueSpan(this.document, [...at, "rule"]),
          "This allows the rule everywhere: add the 'text' it is for, or the 'file', or turn the rule off under 'rules'.",
        );
        return [];
      }
      if (until !== null && !isDay(until)) {
        if (/^\d{4}-\d{2}-\d{2}$/.test(until))
          this.report(
            valueSpan(this.document, [...at, "until"]),
            `There is no day ${until}: write one as 2027-03-01.`,
          );
        return [];
      }
      return [
        {
          rule: own.rule,
          file,
          text,
          reason: textOf(own.reason) ?? "",
          by: textOf(own.by),
          until,
          place: this.#place(text ? [...at, "text"] : [...at, "rule"]),
        },
      ];
    });
  }

  #phrase(own: unknown, index: number): HousePhrase[] {
    const avoid = isGroup(own) ? textOf(own.avoid) : null;
    if (!avoid || !isGroup(own)) return [];
    if (!/[\p{L}\p{N}]/u.test(avoid)) {
      this.report(
        valueSpan(this.document, ["phrases", index, "avoid"]),
        "This avoids any word at all: name one.",
      );
      return [];
    }
    return [{ avoid, because: textOf(own.because), instead: textOf(own.instead) }];
  }

  #disclosedAt(own: unknown, index: number): DisclosedAt[] {
    if (!isGroup(own)) return [];
    const files = textOf(own.files);
    const page = textOf(own.page);
    return files && page ? [{ files, page, place: this.#place(["disclosedAt", index, "page"]) }] : [];
  }
}

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
