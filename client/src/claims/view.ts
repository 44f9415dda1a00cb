/** The claims view: every claim and every page's disclosures, in a side bar of its own. */
import * as vscode from "vscode";
import type { PageSummary, SummaryClaimState, SummaryRange } from "../../../server/src/features/protocol.ts";
import type { ClaimsStore } from "./store.ts";
import { type ClaimsNode, claimsTree, type Grouping } from "./tree.ts";
import {
  allowanceText,
  claimIcon,
  claimStates,
  disclosureIcons,
  disclosureName,
  disclosureState,
  disclosureTopic,
  isOpen,
  stateName,
  toFix,
  workLeft,
} from "./wording.ts";

export const claimsViewId = "exoclaim.claims";

/** Up to how many pages are unfolded by themselves; of more, only those that are open. */
const fewPages = 25;

export class ClaimsView implements vscode.Disposable, vscode.TreeDataProvider<ClaimsNode> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[];
  readonly #tree: vscode.TreeView<ClaimsNode>;
  readonly onDidChangeTreeData = this.#changed.event;
  #grouping: Grouping;
  #shown: ReadonlySet<SummaryClaimState>;

  constructor(
    readonly store: ClaimsStore,
    /** Where the grouping and the filter are kept. */
    readonly memory: vscode.Memento,
  ) {
    this.#grouping = memory.get<Grouping>("claims.grouping", "file");
    this.#shown = new Set(memory.get<SummaryClaimState[]>("claims.shown", [...claimStates]));
    this.#tree = vscode.window.createTreeView(claimsViewId, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#disposables = [
      this.#changed,
      this.#tree,
      store.onDidChange(() => this.#refresh()),
      vscode.commands.registerCommand("exoclaim.claims.groupByRule", () => this.#groupBy("rule")),
      vscode.commands.registerCommand("exoclaim.claims.groupByFile", () => this.#groupBy("file")),
      vscode.commands.registerCommand("exoclaim.claims.filter", () => this.#filter()),
      vscode.commands.registerCommand("exoclaim.claims.clearFilter", () => this.#show(claimStates)),
    ];
    this.#tell();
  }

  /** The roots of the tree as it is. */
  get roots(): ClaimsNode[] {
    return claimsTree(this.store.pages, this.#grouping, this.#shown);
  }

  getChildren(node?: ClaimsNode): ClaimsNode[] | null {
    if (!node) return this.roots;
    return "children" in node ? [...node.children] : null;
  }

  getTreeItem(node: ClaimsNode): vscode.TreeItem {
    const item = itemOf(node);
    // The editor asks for all that is unfolded: of thousands of pages, that would keep it busy.
    if (item.collapsibleState === Expanded && this.store.pages.length > fewPages && !this.#isOfOpenPage(node))
      item.collapsibleState = Collapsed;
    return item;
  }

  #isOfOpenPage(node: ClaimsNode): boolean {
    return "page" in node && node.page !== null && this.store.isOpen(node.page);
  }

  #groupBy(grouping: Grouping): void {
    this.#grouping = grouping;
    void this.memory.update("claims.grouping", grouping);
    this.#tell();
  }

  async #filter(): Promise<void> {
    const states = claimStates.map((state) => ({
      label: stateName(state),
      state,
      picked: this.#shown.has(state),
    }));
    const chosen = await vscode.window.showQuickPick(states, {
      canPickMany: true,
      title: vscode.l10n.t("Which claims do you want to see?"),
    });
    if (chosen) this.#show(chosen.map(({ state }) => state));
  }

  #show(states: readonly SummaryClaimState[]): void {
    this.#shown = new Set(states);
    void this.memory.update("claims.shown", [...states]);
    this.#tell();
  }

  /** Tells the editor of the grouping and the filter, for the buttons and the line above the tree. */
  #tell(): void {
    const filtered = this.#shown.size < claimStates.length;
    void vscode.commands.executeCommand("setContext", "exoclaim.claims.grouping", this.#grouping);
    void vscode.commands.executeCommand("setContext", "exoclaim.claims.filtered", filtered);
    this.#refresh();
  }

  #refresh(): void {
    const { pages } = this.store;
    const filtered = this.#shown.size < claimStates.length;
    const names = claimStates.filter((state) => this.#shown.has(state)).map(stateName);
    this.#tree.message =
      filtered && pages.length > 0
        ? vscode.l10n.t("Shown: {0}", names.join(", ") || vscode.l10n.t("no claims"))
        : "";
    const count = pages.reduce((sum, page) => sum + toFix(page), 0);
    this.#tree.badge = count > 0 ? { value: count, tooltip: vscode.l10n.t("{0} to fix", count) } : undefined;
    this.#changed.fire();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

function itemOf(node: ClaimsNode): vscode.TreeItem {
  switch (node.kind) {
    case "page":
      return pageItem(node.page);
    case "state": {
      const item = new vscode.TreeItem(stateName(node.state), node.state === "clear" ? Collapsed : Expanded);
      item.id = `${node.page?.uri ?? ""}#${node.state}`;
      item.description = String(node.children.length);
      return item;
    }
    case "rule": {
      const item = new vscode.TreeItem(node.title, Collapsed);
      item.id = `#${node.rule}`;
      item.description = String(node.children.length);
      return item;
    }
    case "disclosures":
      return checklistItem(node.page);
    case "claim":
      return claimItem(node);
    case "disclosure":
      return disclosureItem(node);
  }
}

function pageItem(page: PageSummary): vscode.TreeItem {
  const uri = vscode.Uri.parse(page.uri);
  const item = new vscode.TreeItem(uri, Expanded);
  item.id = page.uri;
  item.iconPath = vscode.ThemeIcon.File;
  const left = workLeft(page) ?? vscode.l10n.t("nothing to fix");
  item.description = left;
  item.tooltip = `${vscode.workspace.asRelativePath(uri)}\n${left}`;
  item.accessibilityInformation = { label: `${nameOf(page)}, ${left}` };
  item.contextValue = "page";
  return item;
}

function checklistItem(page: PageSummary): vscode.TreeItem {
  const open = page.disclosures.filter(isOpen).length;
  const item = new vscode.TreeItem(vscode.l10n.t("Disclosures"), open > 0 ? Expanded : Collapsed);
  item.id = `${page.uri}#disclosures`;
  item.iconPath = new vscode.ThemeIcon("checklist");
  item.description = open > 0 ? vscode.l10n.t("{0} to add", open) : vscode.l10n.t("complete");
  item.tooltip = nameOf(page);
  return item;
}

function claimItem({ page, claim, index, placed }: Extract<ClaimsNode, { kind: "claim" }>): vscode.TreeItem {
  const item = new vscode.TreeItem(claim.text, None);
  const line = vscode.l10n.t("line {0}", claim.range.start.line + 1);
  const why = claim.allowed ? allowanceText(claim.allowed) : (claim.title ?? stateName(claim.state));
  item.id = `${page.uri}#claim/${index}`;
  item.iconPath = claimIcon(claim);
  item.description = placed ? `${nameOf(page)}, ${line}` : claim.allowed || claim.title ? why : line;
  item.tooltip = tooltipOf(claim, why);
  item.command = goTo(page, claim.range);
  item.accessibilityInformation = {
    label: [stateName(claim.state), claim.text, why, placed ? nameOf(page) : "", line]
      .filter((part) => part !== "")
      .join(", "),
  };
  return item;
}

function tooltipOf({ state, sentence, message, title }: PageClaim, why: string): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.appendMarkdown(`**${stateName(state)}**`).appendText(title ? ` · ${title}` : "");
  tooltip.appendMarkdown("\n\n").appendText(sentence);
  if (state === "allowed") tooltip.appendMarkdown("\n\n").appendText(why);
  else if (message) tooltip.appendMarkdown("\n\n").appendText(message);
  return tooltip;
}

type PageClaim = Extract<ClaimsNode, { kind: "claim" }>["claim"];

function disclosureItem({ page, disclosure }: Extract<ClaimsNode, { kind: "disclosure" }>): vscode.TreeItem {
  const { id, state, range, allowed } = disclosure;
  const item = new vscode.TreeItem(disclosureTopic(id), None);
  item.id = `${page.uri}#disclosure/${id}`;
  item.iconPath = new vscode.ThemeIcon(disclosureIcons[state]);
  item.description = allowed
    ? `${disclosureState(state)}: ${allowanceText(allowed)}`
    : disclosureState(state);
  item.tooltip = `${disclosureName(id)}: ${item.description}`;
  item.accessibilityInformation = { label: item.tooltip };
  if (range) item.command = goTo(page, range);
  return item;
}

function goTo(page: PageSummary, { start, end }: SummaryRange): vscode.Command {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  return {
    command: "vscode.open",
    title: vscode.l10n.t("Go There"),
    arguments: [vscode.Uri.parse(page.uri), { selection } satisfies vscode.TextDocumentShowOptions],
  };
}

function nameOf(page: PageSummary): string {
  const { path } = vscode.Uri.parse(page.uri);
  return path.slice(path.lastIndexOf("/") + 1);
}
