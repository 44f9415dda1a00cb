/** Imports go one way through the rooms: reading → language → claims → disclosures → rules → checker → fixes → features, reports, cli. */
const rooms = ["reading", "language", "claims", "disclosures", "rules", "fixes"];
const path = (names) => `^server/src/(?:${names.join("|")})/`;

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "reading-and-language-know-no-other-room",
      severity: "error",
      from: { path: path(["reading"]) },
      to: {
        path: path(["language", "claims", "disclosures", "rules", "fixes", "project", "features", "reports", "cli"]),
      },
    },
    {
      name: "language-knows-no-exosomes",
      severity: "error",
      from: { path: path(["language"]) },
      to: { path: path(["reading", "claims", "disclosures", "rules", "fixes", "project", "features", "reports", "cli"]) },
    },
    {
      name: "claims-do-not-see-what-decides-on-them",
      severity: "error",
      from: { path: path(["claims"]) },
      to: { path: path(["disclosures", "rules", "fixes", "project", "features", "reports", "cli"]) },
    },
    {
      name: "the-project-is-pure",
      severity: "error",
      from: { path: path(["project"]) },
      to: { path: "^(?:node:|fs$|path$|vscode|server/src/(?:features|reports|cli|host)/)" },
    },
    {
      name: "rules-know-no-editor",
      severity: "error",
      from: { path: path(["disclosures", "rules"]) },
      to: { path: path(["fixes", "features", "reports", "cli"]) },
    },
    {
      name: "fixes-know-no-editor",
      severity: "error",
      from: { path: path(["fixes"]) },
      to: { path: path(["features", "reports", "cli"]) },
    },
    {
      name: "the-checker-works-out-no-fixes",
      severity: "error",
      from: { path: "^server/src/checker\\.ts$" },
      to: { path: path(["fixes"]) },
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
      to: { path: "^server/", pathNot: "^server/src/(?:features/copyDocuments|features/protocol|project/starter)\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "\\.json$" },
  },
};
