/** Code actions: what can be done about the marks, from one word to the whole page. */
import * as l10n from "@vscode/l10n";
import {
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionOptions,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type TextDocuments,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../finding.ts";
import { allowEdit } from "../fixes/allowRegister.ts";
import { fixAll } from "../fixes/fixAll.ts";
import { Fixer, type ProposedEdit, type ProposedFix } from "../fixes/index.ts";
import { pageDifferences } from "../fixes/sourceEdits.ts";
import { canCarry, suppression } from "../fixes/suppress.ts";
import { pathOfUri, uriOfPath } from "../project/paths.ts";
import { pathInProject } from "../project/project.ts";
import { documentRuleIds, isRuleId, type RuleId } from "../rules/ids.ts";
import { rules } from "../rules/index.ts";
import type { CheckedDocuments } from "./checkedDocuments.ts";
import { copyLanguage } from "./convert.ts";
import type { DocumentSettings, Settings } from "./settings.ts";

/** The kind under which safe fixes are applied in bulk: nothing more general reaches it. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.exoclaim`;
const rewriteKind = `${CodeActionKind.RefactorRewrite}.exoclaim`;

/** Asks for the edit that suppresses a finding; the client has asked for the reason. */
export const suppressRequest = "exoclaim/suppress";
/** The client's command that asks for the reason. */
export const suppressCommand = "exoclaim.suppress";

export interface SuppressParams {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  /** Source offsets of the finding, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Where the reason is kept: a comment before the block, at the top of the file, or `exoclaim.yml`. */
  readonly scope: "block" | "file" | "project";
  readonly reason: string;
  /** Who accepts it, and the last day on which it holds (2027-03-01): where somebody said so. */
  readonly by?: string | null;
  readonly until?: string | null;
}

export const codeActionOptions: CodeActionOptions = {
  codeActionKinds: [CodeActionKind.QuickFix, rewriteKind, fixAllKind],
  resolveProvider: true,
};

interface Setup {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly checked: CheckedDocuments;
  readonly settings: Settings;
  readonly capabilities: ClientCapabilities;
  /** The client has the command that asks for a suppression's reason. */
  readonly asksForReasons: boolean;
}

/** What an action does, so that its edits can be worked out when it is chosen. */
type Plan =
  | {
      readonly do: "fix";
      readonly rule: RuleId;
      readonly start: number;
      readonly end: number;
      readonly nth: number;
    }
  | { readonly do: "disclosures" }
  | { readonly do: "every"; readonly rule: RuleId }
  | { readonly do: "safe" }
  | { readonly do: "page" };

interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly plan: Plan;
}

const titles: ReadonlyMap<RuleId, string> = new Map(rules.map((rule) => [rule.id, rule.title.toLowerCase()]));
const disclosureRules: ReadonlySet<string> = new Set(documentRuleIds);

export function registerCodeActions(setup: Setup): void {
  const actions = new Actions(setup);
  setup.connection.onCodeAction((params, token) => actions.provide(params, token));
  setup.connection.onCodeActionResolve((action) => actions.resolve(action));
  setup.connection.onRequest(suppressRequest, (params: SuppressParams) => actions.suppress(params));
}

class Actions {
  readonly #fixers = new WeakMap<TextDocument, { version: number; state: string; fixer: Fixer }>();
  readonly #snippets: boolean;
  readonly #versioned: boolean;
  readonly #annotated: boolean;
  readonly #resolves: boolean;

  constructor(readonly setup: Setup) {
    const { workspace, textDocument } = setup.capabilities;
    this.#versioned = workspace?.workspaceEdit?.documentChanges === true;
    this.#snippets = this.#versioned && workspace?.workspaceEdit?.snippetEditSupport === true;
    this.#annotated = this.#versioned && workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
    const resolved = textDocument?.codeAction?.resolveSupport?.properties ?? [];
    this.#resolves = resolved.includes("edit") && textDocument?.codeAction?.dataSupport === true;
  }

  async provide(
    { textDocument, range, context }: CodeActionParams,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const document = this.setup.documents.get(textDocument.uri);
    if (!document) return [];
    const fixer = await this.#fixer(document);
    if (!fixer || token.isCancellationRequested) return [];
    const wants = (kind: string): boolean =>
      !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
    const actions: CodeAction[] = [];
    if (wants(CodeActionKind.QuickFix)) {
      const hasProject = (await this.setup.settings.projects.of(document.uri)) !== null;
      actions.push(...this.#quickFixes(document, fixer, range, context.diagnostics, hasProject));
    }
    if (wants(rewriteKind) && fixer.findings.some((f) => !f.suppressed))
      actions.push(
        this.#action(
          document,
          fixer,
          { do: "page" },
          { title: l10n.t("Rewrite this page, for review"), kind: rewriteKind },
        ),
      );
    // "source.fixAll" alone does not ask for it: nothing of the copy changes on save unless its owner wants that.
    if (context.only?.some((only) => only === fixAllKind || only.startsWith(`${fixAllKind}.`)))
      actions.push(
        this.#action(
          document,
          fixer,
          { do: "safe" },
          { title: l10n.t("Take false and empty words away"), kind: fixAllKind },
        ),
      );
    return actions;
  }

  async resolve(action: CodeAction): Promise<CodeAction> {
    const data = action.data as ActionData | undefined;
    if (!data || action.edit) return action;
    const document = this.setup.documents.get(data.uri);
    if (!document || document.version !== data.version)
      throw new ResponseError(
        LSPErrorCodes.ContentModified,
        l10n.t("The text has changed since this was offered."),
      );
    const fixer = await this.#fixer(document);
    if (document.version !== data.version)
      throw new ResponseError(
        LSPErrorCodes.ContentModified,
        l10n.t("The text has changed since this was offered."),
      );
    const edit = fixer && this.#editOf(document, fixer, data.plan);
    return edit ? { ...action, edit } : action;
  }

  async suppress(params: SuppressParams): Promise<WorkspaceEdit | null> {
    const { uri, version, rule, start, end, scope, reason, by = null, until = null } = params;
    const document = this.setup.documents.get(uri);
    if (!document || document.version !== version || !isRuleId(rule)) return null;
    const fixer = await this.#fixer(document);
    if (!fixer) return null;
    if (scope === "project") return this.#allowInProject(document, fixer, params);
    const edit = suppression(fixer.input, fixer.settings, { rule, start, end }, scope, {
      reason,
      by,
      until,
    });
    return edit ? this.#workspaceEdit(document, [edit]) : null;
  }

  async #fixer(document: TextDocument): Promise<Fixer | null> {
    const { settings } = this.setup;
    const language = copyLanguage(document);
    if (!language) return null;
    const known = this.#fixers.get(document);
    if (known && known.version === document.version && known.state === settings.state) return known.fixer;
    const own: DocumentSettings = await settings.of(document.uri);
    if (!own.enable) return null;
    const checkSettings = { ...own, today: settings.today };
    const { state } = settings;
    const findings = await this.setup.checked.check(document, checkSettings);
    if (!findings) return null;
    const fixer = new Fixer({ text: document.getText(), language }, checkSettings, findings);
    this.#fixers.set(document, { version: document.version, state, fixer });
    return fixer;
  }

  /** The nearest finding first; for each its wordings, then what does more than one thing, then what allows it. */
  #quickFixes(
    document: TextDocument,
    fixer: Fixer,
    range: Range,
    diagnostics: readonly Diagnostic[],
    hasProject: boolean,
  ): CodeAction[] {
    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    const here = fixer.findings
      .filter((finding) => !finding.suppressed && finding.start <= end && finding.end >= start)
      .sort((a, b) => rank(a) - rank(b) || a.end - a.start - (b.end - b.start));
    const first: CodeAction[] = [];
    const others: CodeAction[] = [];
    const known = new Map<string, CodeAction>();
    for (const finding of here) {
      const marked = diagnostics.filter((diagnostic) => isOf(document, diagnostic, finding));
      for (const [nth, fix] of fixer.fixesOf(finding).entries()) {
        const key = JSON.stringify(fix.edits.map(({ start, end, newText }) => [start, end, newText]));
        const same = known.get(key);
        // One rewrite of a sentence answers all of its findings.
        if (same) {
          same.diagnostics = [...(same.diagnostics ?? []), ...marked];
          continue;
        }
        const action = this.#action(
          document,
          fixer,
          { do: "fix", rule: finding.rule, start: finding.start, end: finding.end, nth },
          { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: marked },
          fix,
        );
        known.set(key, action);
        (fix.preferred ? first : others).push(action);
      }
    }
    const missing = here.filter((finding) => disclosureRules.has(finding.rule));
    const all = missing.length > 0 ? this.#allDisclosures(document, fixer, diagnostics, missing) : null;
    const alone = missing.length === here.length && missing.length > 1;
    // A keystroke applies the one preferred action, so there is one.
    const [best] = alone && all ? [all] : first;
    if (best) best.isPreferred = true;
    return [
      ...(alone && all ? [all] : []),
      ...first,
      ...others,
      ...(all && !alone ? [all] : []),
      ...this.#wider(document, fixer, here),
      ...this.#suppressions(document, here, diagnostics, hasProject),
    ];
  }

  #allDisclosures(
    document: TextDocument,
    fixer: Fixer,
    diagnostics: readonly Diagnostic[],
    missing: readonly Finding[],
  ): CodeAction | null {
    const fix =
      fixer.findings.filter((f) => disclosureRules.has(f.rule)).length > 1 ? fixer.allDisclosures() : null;
    if (!fix) return null;
    return this.#action(
      document,
      fixer,
      { do: "disclosures" },
      {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnostics.filter((d) => missing.some((finding) => isOf(document, d, finding))),
      },
      fix,
    );
  }

  /** "Fix every disease claim in this file", where there are several. */
  #wider(document: TextDocument, fixer: Fixer, here: readonly Finding[]): CodeAction[] {
    const found: CodeAction[] = [];
    for (const rule of new Set(here.map((finding) => finding.rule))) {
      if (disclosureRules.has(rule)) continue;
      const count = fixer.findings.filter((f) => f.rule === rule && !f.suppressed).length;
      if (count < 2) continue;
      found.push(
        this.#action(
          document,
          fixer,
          { do: "every", rule },
          {
            title: l10n.t("Fix every {0} in this file", titles.get(rule) ?? rule),
            kind: CodeActionKind.QuickFix,
          },
        ),
      );
    }
    return found;
  }

  #suppressions(
    document: TextDocument,
    here: readonly Finding[],
    diagnostics: readonly Diagnostic[],
    hasProject: boolean,
  ): CodeAction[] {
    const language = copyLanguage(document);
    if (!this.setup.asksForReasons || !language) return [];
    const scopes = [
      ...(canCarry(language) ? (["block", "file"] as const) : []),
      ...(hasProject ? (["project"] as const) : []),
    ];
    const found: CodeAction[] = [];
    const seen = new Set<RuleId>();
    for (const finding of here) {
      if (seen.has(finding.rule) || /^(?:suppression-|checked-in-part)/.test(finding.rule)) continue;
      seen.add(finding.rule);
      const name = titles.get(finding.rule) ?? finding.rule;
      for (const scope of scopes) {
        const title = {
          block: l10n.t("Allow this {0} here, with a reason…", name),
          file: l10n.t("Allow every {0} in this file, with a reason…", name),
          project: l10n.t("Allow this {0} in exoclaim.yml, with a reason…", name),
        }[scope];
        const { uri, version } = document;
        const { rule, start, end } = finding;
        found.push({
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: diagnostics.filter((diagnostic) => isOf(document, diagnostic, finding)),
          command: {
            title,
            command: suppressCommand,
            arguments: [{ uri, version, rule, start, end, scope }],
          },
        });
      }
    }
    return found;
  }

  /** A new entry of the project's allow list, anchored by the words that it allows. */
  async #allowInProject(
    document: TextDocument,
    fixer: Fixer,
    { rule, start, end, reason, by = null, until = null }: SuppressParams,
  ): Promise<WorkspaceEdit | null> {
    const { projects } = this.setup.settings;
    const project = await projects.of(document.uri);
    const finding = fixer.findings.find((f) => f.rule === rule && f.start === start && f.end === end);
    if (!project || !finding || reason.trim() === "") return null;
    const open = projects.files.openConfiguration(project.path);
    const text = await projects.files.read(project.path);
    const edit =
      text === null
        ? null
        : allowEdit(text, {
            rule,
            file: pathInProject(project, pathOfUri(document.uri)),
            text: fixer.anchorOf(finding),
            reason,
            by,
            until,
          });
    if (text === null || !edit) return null;
    const configuration = open ?? TextDocument.create(uriOfPath(project.path), "yaml", 0, text);
    const textEdit: TextEdit = {
      range: { start: configuration.positionAt(edit.start), end: configuration.positionAt(edit.end) },
      newText: edit.newText,
    };
    if (!this.#versioned) return { changes: { [configuration.uri]: [textEdit] } };
    const version = open ? open.version : null;
    return { documentChanges: [{ textDocument: { uri: configuration.uri, version }, edits: [textEdit] }] };
  }

  #action(
    document: TextDocument,
    fixer: Fixer,
    plan: Plan,
    action: CodeAction,
    fix?: ProposedFix,
  ): CodeAction {
    if (!this.#resolves) {
      const edit = fix ? this.#workspaceEdit(document, fix.edits) : this.#editOf(document, fixer, plan);
      return edit ? { ...action, edit } : action;
    }
    const data: ActionData = { uri: document.uri, version: document.version, plan };
    return { ...action, data };
  }

  #editOf(document: TextDocument, fixer: Fixer, plan: Plan): WorkspaceEdit | null {
    switch (plan.do) {
      case "fix": {
        const finding = fixer.findings.find(
          (f) => f.rule === plan.rule && f.start === plan.start && f.end === plan.end,
        );
        const fix = finding && fixer.fixesOf(finding)[plan.nth];
        return fix ? this.#workspaceEdit(document, fix.edits) : null;
      }
      case "disclosures": {
        const fix = fixer.allDisclosures();
        return fix && this.#workspaceEdit(document, fix.edits);
      }
      case "every":
        return this.#rewritten(
          document,
          fixer,
          fixAll(fixer.input, fixer.settings, { kind: "preferred", rule: plan.rule }),
          false,
        );
      case "safe":
        return this.#rewritten(document, fixer, fixAll(fixer.input, fixer.settings, { kind: "safe" }), false);
      case "page":
        return this.#rewritten(
          document,
          fixer,
          fixAll(fixer.input, fixer.settings, { kind: "preferred" }),
          true,
        );
    }
  }

  #rewritten(document: TextDocument, { input }: Fixer, after: string, review: boolean): WorkspaceEdit {
    const edits = pageDifferences(input.text, after).map(({ start, end, text }) => ({
      start,
      end,
      newText: text,
    }));
    return this.#workspaceEdit(document, edits, review);
  }

  #workspaceEdit(document: TextDocument, edits: readonly ProposedEdit[], review = false): WorkspaceEdit {
    const range = ({ start, end }: ProposedEdit): Range => ({
      start: document.positionAt(start),
      end: document.positionAt(end),
    });
    if (!this.#versioned) {
      const plain: TextEdit[] = edits.map((edit) => ({ range: range(edit), newText: edit.newText }));
      return { changes: { [document.uri]: plain } };
    }
    const confirmed = review && this.#annotated;
    return {
      documentChanges: [
        {
          textDocument: { uri: document.uri, version: document.version },
          edits: edits.map((edit) =>
            edit.snippet !== undefined && this.#snippets
              ? { range: range(edit), snippet: { kind: "snippet" as const, value: edit.snippet } }
              : {
                  range: range(edit),
                  newText: edit.newText,
                  ...(confirmed ? { annotationId: "rewrite" } : {}),
                },
          ),
        },
      ],
      ...(confirmed
        ? {
            changeAnnotations: {
              rewrite: {
                label: l10n.t("Rewritten claims and added disclosures"),
                description: l10n.t("Each needs your eye: a look needs evidence, a placeholder a fact."),
                needsConfirmation: true,
              },
            },
          }
        : {}),
    };
  }
}

/** What a sentence claims comes before what the page leaves out. */
function rank(finding: Finding): number {
  return disclosureRules.has(finding.rule) ? 1 : 0;
}

function isOf(document: TextDocument, diagnostic: Diagnostic, finding: Finding): boolean {
  return (
    diagnostic.code === finding.rule &&
    document.offsetAt(diagnostic.range.start) === finding.start &&
    document.offsetAt(diagnostic.range.end) === finding.end
  );
}
