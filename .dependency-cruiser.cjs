/** Imports go one way through the rooms: reading → language → claims → disclosures → rules → checker → features, reports, cli. */
const rooms = ["reading", "language", "claims", "disclosures", "rules"];
const path = (names) => `^server/src/(?:${names.join("|")})/`;

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "reading-and-language-know-no-other-room",
      severity: "error",
      from: { path: path(["reading"]) },
      to: { path: path(["language", "claims", "disclosures", "rules", "project", "features", "reports", "cli"]) },
    },
    {
      name: "language-knows-no-exosomes",
      severity: "error",
      from: { path: path(["language"]) },
      to: { path: path(["reading", "claims", "disclosures", "rules", "project", "features", "reports", "cli"]) },
    },
    {
      name: "claims-do-not-see-what-decides-on-them",
      severity: "error",
      from: { path: path(["claims"]) },
      to: { path: path(["disclosures", "rules", "project", "features", "reports", "cli"]) },
    },
    {
      name: "rules-know-no-editor",
      severity: "error",
      from: { path: path(["disclosures", "rules"]) },
      to: { path: path(["features", "reports", "cli"]) },
    },
    {
      name: "reports-and-features-stay-apart",
      severity: "error",
      from: { path: path(["reports"]) },
      to: { path: path(["features", "cli"]) },
    },
    {
      name: "the-checker-is-pure",
      severity: "error",
      from: { path: `(?:${path(rooms)}|^server/src/[a-z]+\\.ts$)`, pathNot: "^server/src/main\\." },
      to: { path: "^(?:node:|fs$|path$|vscode|vscode-)", dependencyTypes: ["core", "npm"] },
    },
    {
      name: "the-client-does-not-reach-into-the-server",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^server/", pathNot: "^server/src/features/copyDocuments\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "\\.json$" },
  },
};
