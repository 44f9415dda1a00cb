/** What the claims view shows: a tree worked out from the summaries, by file or by rule. */
import type {
  PageSummary,
  SummaryClaim,
  SummaryClaimState,
  SummaryDisclosure,
} from "../../../server/src/features/protocol.ts";
import { claimStates, isOpen } from "./wording.ts";

export type Grouping = "file" | "rule";

export type ClaimsNode =
  | { readonly kind: "page"; readonly page: PageSummary; readonly children: readonly ClaimsNode[] }
  | {
      readonly kind: "state";
      readonly state: SummaryClaimState;
      /** Null where the claims are those of several pages. */
      readonly page: PageSummary | null;
      readonly children: readonly ClaimsNode[];
    }
  | {
      readonly kind: "rule";
      readonly rule: string;
      readonly title: string;
      readonly children: readonly ClaimsNode[];
    }
  | { readonly kind: "disclosures"; readonly page: PageSummary; readonly children: readonly ClaimsNode[] }
  | {
      readonly kind: "claim";
      readonly page: PageSummary;
      readonly claim: SummaryClaim;
      readonly index: number;
      /** Whether the page's name has to be told, because nothing above it does. */
      readonly placed: boolean;
    }
  | { readonly kind: "disclosure"; readonly page: PageSummary; readonly disclosure: SummaryDisclosure };

/** The tree of these pages; `shown`: states of claims that are shown. */
export function claimsTree(
  pages: readonly PageSummary[],
  grouping: Grouping,
  shown: ReadonlySet<SummaryClaimState>,
): ClaimsNode[] {
  return grouping === "file" ? pages.flatMap((page) => byFile(page, shown)) : byRule(pages, shown);
}

function byFile(page: PageSummary, shown: ReadonlySet<SummaryClaimState>): ClaimsNode[] {
  const children: ClaimsNode[] = [];
  const disclosures = checklist(page);
  if (disclosures) children.push(disclosures);
  for (const state of claimStates) {
    const claims = claimsOf(page, (claim) => claim.state === state && shown.has(state), false);
    if (claims.length > 0) children.push({ kind: "state", state, page, children: claims });
  }
  return children.length > 0 ? [{ kind: "page", page, children }] : [];
}

/** Null where the page can do without any. */
function checklist(page: PageSummary): ClaimsNode | null {
  if (page.disclosures.every(({ state }) => state === "not-needed")) return null;
  const children = page.disclosures.map(
    (disclosure): ClaimsNode => ({ kind: "disclosure", page, disclosure }),
  );
  return { kind: "disclosures", page, children };
}

function claimsOf(
  page: PageSummary,
  wanted: (claim: SummaryClaim) => boolean,
  placed: boolean,
): ClaimsNode[] {
  return page.claims.flatMap((claim, index): ClaimsNode[] =>
    wanted(claim) ? [{ kind: "claim", page, claim, index, placed }] : [],
  );
}

/** Rules first, the one that marks most at the top; then claims that no rule marks; then the pages' checklists. */
function byRule(pages: readonly PageSummary[], shown: ReadonlySet<SummaryClaimState>): ClaimsNode[] {
  const titles = new Map<string, string>();
  for (const { claims } of pages)
    for (const { rule, title, state } of claims)
      if (rule !== null && shown.has(state)) titles.set(rule, title ?? rule);
  const groups = [...titles].map(([rule, title]) => ({
    kind: "rule" as const,
    rule,
    title,
    children: pages.flatMap((page) =>
      claimsOf(page, (claim) => claim.rule === rule && shown.has(claim.state), true),
    ),
  }));
  groups.sort((a, b) => b.children.length - a.children.length || (a.title < b.title ? -1 : 1));
  const others: ClaimsNode[] = [];
  for (const state of claimStates) {
    const claims = pages.flatMap((page) =>
      claimsOf(page, (claim) => claim.rule === null && claim.state === state && shown.has(state), true),
    );
    if (claims.length > 0) others.push({ kind: "state", state, page: null, children: claims });
  }
  const open = pages.filter((page) => page.disclosures.some(isOpen)).map(checklist);
  return [...groups, ...others, ...open.filter((node) => node !== null)];
}
