/** A spelling extension as others make them: marks every "FDA", says so on hover and offers to learn it. */
const vscode = require("vscode");

const word = /\bFDA\b/g;

function places(document) {
  return [...document.getText().matchAll(word)].map(
    ({ index }) => new vscode.Range(document.positionAt(index), document.positionAt(index + 3)),
  );
}

exports.activate = (context) => {
  const marks = vscode.languages.createDiagnosticCollection("spelling");
  const check = (document) => {
    if (document.languageId !== "markdown") return;
    const found = places(document).map(
      (range) => new vscode.Diagnostic(range, "Unknown word.", vscode.DiagnosticSeverity.Information),
    );
    marks.set(document.uri, found);
  };
  vscode.workspace.textDocuments.forEach(check);
  context.subscriptions.push(
    marks,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)),
    vscode.languages.registerHoverProvider("markdown", {
      provideHover: (document, position) =>
        places(document).some((range) => range.contains(position)) ? new vscode.Hover("Unknown word") : null,
    }),
    vscode.languages.registerCodeActionsProvider("markdown", {
      provideCodeActions: () => [
        new vscode.CodeAction("Add to the dictionary", vscode.CodeActionKind.QuickFix),
      ],
    }),
  );
};
