/** What is said of a value that `exoclaim.yml` may not have: what is wrong, and what to write instead. */
import type { SchemaNode } from "./schema.ts";
import { nearest } from "./suggest.ts";
import type { KeyPath } from "./yamlPlaces.ts";

const kinds: Readonly<Record<string, string>> = {
  object: "a group of settings",
  array: "a list",
  string: "text",
  number: "a number",
  boolean: "true or false",
};

/** How to write what should stand there. */
function howTo({ type, items }: SchemaNode, value: unknown): string {
  if (type === "object") return "write its keys on lines of their own below it, indented";
  if (type === "string") return typeof value === "object" ? "write one text" : "put it in quotation marks";
  if (items?.type === "string" && typeof value !== "object") return `write [${String(value)}]`;
  return 'begin each item on a line of its own with "- "';
}

/** "products", "source of a product": what a path leads to. */
export function nameOfPlace(path: KeyPath): string {
  const names = path.filter((step) => typeof step === "string");
  return names.length === 0 ? "exoclaim.yml" : `'${names[names.length - 1]}'`;
}

export function unknownKey(path: KeyPath, parent: SchemaNode): string {
  const key = String(path[path.length - 1]);
  const known = Object.keys(parent.properties ?? {});
  const meant = nearest(key, known);
  if (path[0] === "rules" && path.length === 2) return unknownRule(key, known);
  return `There is no setting '${key}' here${meant ? `; did you mean '${meant}'?` : `: choose from ${known.join(", ")}.`}`;
}

function unknownRule(given: string, known: readonly string[]): string {
  const meant = nearest(given, known);
  return `There is no rule '${given}'${meant ? `; did you mean '${meant}'?` : ": `exoclaim rules` lists them."}`;
}

export function notAChoice(path: KeyPath, value: unknown, node: SchemaNode): string {
  const given = typeof value === "object" ? "this" : `'${String(value)}'`;
  const choices = node.enum ?? [];
  const last = path[path.length - 1];
  if (last === "rule") return unknownRule(String(value), choices);
  if (path[0] === "profiles") return `There is no profile ${given}: choose from ${choices.join(", ")}.`;
  const meant = nearest(String(value), choices);
  return `${given} is no value for ${nameOfPlace(path)}: choose from ${choices.join(", ")}${meant ? ` (did you mean ${meant}?)` : ""}.`;
}

export function wrongType(path: KeyPath, value: unknown, node: SchemaNode): string {
  const is =
    value === null ? "empty" : (kinds[Array.isArray(value) ? "array" : typeof value] ?? typeof value);
  const item =
    typeof path[path.length - 1] === "number" ? `An item of ${nameOfPlace(path)}` : nameOfPlace(path);
  return `${item} should be ${kinds[node.type]}, and is ${is}: ${howTo(node, value)}.`;
}

export function missingKey(path: KeyPath, key: string): string {
  return path.length === 0
    ? `exoclaim.yml needs '${key}'.`
    : `This entry of ${nameOfPlace(path)} needs '${key}': add it.`;
}

export function unknownReference(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  return `The project's references hold no '${key}'${meant ? `; did you mean '${meant}'?` : ": add the entry, or correct the key."}`;
}
