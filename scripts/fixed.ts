/**
 * Writes into the rules' bad examples what their preferred fixes give, to be read before it is kept.
 *
 *   tsx scripts/fixed.ts [rule…]
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { rules } from "../server/src/rules/index.ts";
import { fixExample } from "../test/rules/preferredFix.ts";

const root = resolve(import.meta.dirname, "..");
const wanted = new Set(process.argv.slice(2));

for (const rule of rules) {
  if (rule.bad.length === 0 || (wanted.size > 0 && !wanted.has(rule.id))) continue;
  const path = join(root, "server/src/rules", `${rule.id}.ts`);
  const text = readFileSync(path, "utf8");
  const edits: { at: number; end: number; text: string }[] = [];
  const objects = objectsOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  for (const [index, object] of objects.entries()) {
    const example = rule.bad[index];
    if (!example) continue;
    const fixed = JSON.stringify((await fixExample(rule.id, example))?.text ?? null);
    const property = (name: string) => object.properties.find((p) => p.name?.getText() === name);
    const old = property("fixed");
    const after = property("text") as ts.ObjectLiteralElementLike;
    edits.push(
      old
        ? { at: old.getStart(), end: old.getEnd(), text: `fixed: ${fixed}` }
        : { at: after.getEnd(), end: after.getEnd(), text: `, fixed: ${fixed}` },
    );
  }
  const next = edits.reduceRight((t, edit) => t.slice(0, edit.at) + edit.text + t.slice(edit.end), text);
  if (next !== text) writeFileSync(path, next);
}
execFileSync("npx", ["biome", "check", "--write", "server/src/rules"], { cwd: root, stdio: "ignore" });

/** The object literals of the `bad` examples, in their order. */
function objectsOf(node: ts.Node): ts.ObjectLiteralExpression[] {
  if (
    ts.isPropertyAssignment(node) &&
    node.name.getText() === "bad" &&
    ts.isArrayLiteralExpression(node.initializer)
  )
    return node.initializer.elements.filter(ts.isObjectLiteralExpression);
  const found: ts.ObjectLiteralExpression[] = [];
  node.forEachChild((child) => {
    found.push(...objectsOf(child));
  });
  return found;
}
