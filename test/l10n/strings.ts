/** What the sources say to people: the strings they have translated, and the ones they forgot to. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");
/** Where words for the interface are written. What the command line prints stays English. */
const folders = ["client/src", "server/src/features"];

export interface Said {
  /** The string, as `l10n.t` looks it up. */
  readonly text: string;
  /** File and line, for whoever has to find it. */
  readonly place: string;
}

/** Properties that the editor shows, and calls that show their first words. A server's `message` is a finding's. */
const shownProperties =
  /^(?:title|label|detail|description|tooltip|prompt|placeHolder|value|accessibilityInformation)$/;
const shownByClient = /^message$/;
const shownCalls = /^show(?:Information|Warning|Error)Message$|^setStatusBarMessage$/;
/** What such a property holds where it is no sentence: an id, an icon, a placeholder of a snippet. */
const noWords = /^[^A-Za-z]*$|^[a-z][\w.-]*$|^\$\(/;

function* sources(): Generator<ts.SourceFile> {
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts")) continue;
      const path = join(root, folder, name);
      const file = ts.createSourceFile(
        `${folder}/${name}`,
        readFileSync(path, "utf8"),
        ts.ScriptTarget.ES2022,
        true,
      );
      yield file;
    }
  }
}

function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodes(child);
}

/** `l10n.t(…)` and `vscode.l10n.t(…)`. */
function isTranslation(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && /^(?:vscode\.)?l10n\.t$/.test(node.expression.getText());
}

/** The first argument's text: it has to be written out, for the bundles are made from the sources. */
function keyOf(call: ts.CallExpression): string | null {
  const [first] = call.arguments;
  if (first && ts.isStringLiteralLike(first)) return first.text;
  return null;
}

function placed(file: ts.SourceFile, node: ts.Node, text: string): Said {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return { text, place: `${file.fileName}:${line + 1}` };
}

/** Every string handed to `l10n.t`; `text` is empty where it is not written out there. */
export function translated(): Said[] {
  const found: Said[] = [];
  for (const file of sources()) {
    for (const node of nodes(file)) {
      if (isTranslation(node)) found.push(placed(file, node, keyOf(node) ?? ""));
    }
  }
  return found;
}

/** Words in the code where the editor shows them as they are. */
export function untranslated(): Said[] {
  const found: Said[] = [];
  for (const file of sources()) {
    for (const node of nodes(file)) {
      for (const literal of shownIn(node)) {
        const text = ts.isTemplateExpression(literal) ? literal.getText().slice(1, -1) : literal.text;
        if (!noWords.test(text) && !text.startsWith("Exoclaim ($") && text !== "Exoclaim")
          found.push(placed(file, literal, text));
      }
    }
  }
  return found;
}

type Literal = ts.StringLiteralLike | ts.TemplateExpression;

/** Whether the editor shows what a property of this name holds. */
function isShown(name: string, node: ts.Node): boolean {
  const client = node.getSourceFile().fileName.startsWith("client/");
  return shownProperties.test(name) || (client && shownByClient.test(name));
}

function* shownIn(node: ts.Node): Generator<Literal> {
  if (ts.isPropertyAssignment(node) && isShown(node.name.getText(), node)) {
    yield* literals(node.initializer);
  } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    if (shownCalls.test(node.expression.name.text))
      for (const argument of node.arguments) yield* literals(argument);
  } else if (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    isShown(node.left.name.text, node)
  ) {
    yield* literals(node.right);
  }
}

/** The literals that an expression may come to; what goes through `l10n.t` is none. */
function* literals(expression: ts.Expression): Generator<Literal> {
  if (ts.isStringLiteralLike(expression)) yield expression;
  else if (ts.isTemplateExpression(expression)) {
    const written = [expression.head, ...expression.templateSpans.map((span) => span.literal)];
    if (written.some((part) => /[A-Za-z]{2}/.test(part.text))) yield expression;
  } else if (ts.isConditionalExpression(expression)) {
    yield* literals(expression.whenTrue);
    yield* literals(expression.whenFalse);
  } else if (ts.isParenthesizedExpression(expression)) yield* literals(expression.expression);
  else if (ts.isBinaryExpression(expression)) {
    yield* literals(expression.left);
    yield* literals(expression.right);
  }
}
