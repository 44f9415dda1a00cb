/**
 * What is wrong in the files of a project, at its line. Always pushed, also to clients that pull: an editor pulls only
 * for what it shows, and keeps a document open for a while after its tab is closed.
 */
import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { pathOfUri, uriOfPath } from "../project/paths.ts";
import type { Project } from "../project/project.ts";
import type { ProjectProblem } from "../project/types.ts";
import { rules } from "../rules/index.ts";
import { isWithinAny, type Unneeded, unneeded } from "../unused.ts";
import { rulePage } from "./convert.ts";
import type { ServerProjects } from "./serverProjects.ts";
import type { UsedEntries } from "./usedEntries.ts";

interface Setup {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly projects: ServerProjects;
  readonly used: UsedEntries;
  readonly today: () => string;
}

export class ConfigurationDiagnostics {
  /** Addresses that marks have been sent for. */
  #marked = new Set<string>();
  #turn: Promise<void> = Promise.resolve();

  constructor(readonly setup: Setup) {
    setup.projects.onChange({ settled: () => this.push(), found: () => this.push() });
  }

  /** Sends the marks of all files. */
  push(): void {
    this.#turn = this.#turn
      .then(() => this.#push())
      .catch((error: unknown) =>
        this.setup.connection.console.error(`The project's files could not be marked. ${String(error)}`),
      );
  }

  async #push(): Promise<void> {
    const { connection, projects } = this.setup;
    const marked = new Set<string>();
    for (const [path, diagnostics] of this.#diagnostics(await projects.all())) {
      if (diagnostics.length === 0) continue;
      marked.add(path);
      await connection.sendDiagnostics({ uri: this.#address(path), diagnostics });
    }
    for (const path of this.#marked) {
      if (!marked.has(path)) await connection.sendDiagnostics({ uri: this.#address(path), diagnostics: [] });
    }
    this.#marked = marked;
  }

  /** As the client writes it, where it has told. */
  #address(path: string): string {
    return this.setup.documents.all().find(({ uri }) => pathOfUri(uri) === path)?.uri ?? uriOfPath(path);
  }

  #diagnostics(projects: readonly Project[]): Map<string, Diagnostic[]> {
    const byPath = new Map<string, Map<string, Diagnostic>>();
    const add = (path: string, diagnostic: Diagnostic): void => {
      const own = byPath.get(path) ?? new Map<string, Diagnostic>();
      byPath.set(path, own.set(JSON.stringify([diagnostic.range, diagnostic.message]), diagnostic));
    };
    for (const project of projects)
      for (const problem of project.problems) add(problem.path, ofProblem(problem));
    const { used, today, projects: known } = this.setup;
    const copy = {
      used: used.all,
      isWhole: (folder: string) => used.isWhole && isWithinAny(known.files.workspaceFolders, folder),
      wasTried: () => used.isWhole,
    };
    for (const own of unneeded(projects, copy, today())) {
      const mark = ofUnneeded(own);
      if (mark) add(own.place.path, mark);
    }
    return new Map([...byPath].map(([path, marks]) => [path, [...marks.values()]]));
  }
}

function ofProblem({ from, to, message }: ProjectProblem): Diagnostic {
  return {
    source: "Exoclaim",
    code: "config-invalid",
    codeDescription: { href: rulePage("config-invalid") },
    severity: DiagnosticSeverity.Error,
    message,
    range: { start: from, end: to },
  };
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** An entry of the register that allows nothing, or a reference that nobody cites. */
function ofUnneeded({ rule, place, message, project }: Unneeded): Diagnostic | null {
  const severity = project.rules[rule] ?? rules.find(({ id }) => id === rule)?.severity ?? "information";
  if (severity === "off") return null;
  return {
    source: "Exoclaim",
    code: rule,
    codeDescription: { href: rulePage(rule) },
    severity: severities[severity],
    message,
    range: { start: place.from, end: place.to },
  };
}
