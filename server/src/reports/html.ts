/**
 * The report for whoever signs the copy: one page of HTML with nothing outside it, no script, light and dark, made to
 * be printed. Each page of the site starts on a sheet of its own and ends with room for a signature.
 */
import { rules } from "../rules/index.ts";
import { profileData } from "../rules/profiles/index.ts";
import { rulePage } from "../rules/rulePage.ts";
import type { ClaimState, DisclosureState } from "../survey.ts";
import { escapeHtml as escaped } from "./escapeHtml.ts";
import { style } from "./htmlStyle.ts";
import {
  type PageReport,
  type ReportedClaim,
  type ReportedDisclosure,
  type SurveyReport,
  tally,
} from "./page.ts";
import {
  claimStates,
  disclosureNames,
  disclosureStates,
  NOT_LEGAL_ADVICE,
  reasonOf,
  signs,
} from "./words.ts";

const titles: ReadonlyMap<string, string> = new Map(rules.map(({ id, title }) => [id, title]));

export function htmlReport(report: SurveyReport): string {
  const { pages, files, today, tool } = report;
  const counts = tally(pages);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Exosome claims and disclosures, ${today}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Exosome claims and disclosures</h1>
<p>${count(pages.length, "page")} that ${pages.length === 1 ? "speaks" : "speak"} of exosomes, of ${count(files, "page")} looked at. Checked as of <time datetime="${today}">${today}</time>.</p>
<ul class="tally">
${tallied("needs-work", counts["needs-work"], "to work on")}
${tallied("missing", counts.missing, "disclosures missing")}
${tallied("allowed", counts.allowed, "allowed, with a reason")}
${tallied("supported", counts.supported, "supported by a citation")}
${tallied("clear", counts.clear, "clear")}
</ul>
${contents(pages)}
${failures(report)}
</header>
<main>
${pages.map(pageSection).join("\n")}
</main>
<footer><p>${escaped(NOT_LEGAL_ADVICE)} Made with Exoclaim ${escaped(tool.version)}.</p></footer>
</body>
</html>
`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function tallied(state: ClaimState | "missing", number: number, words: string): string {
  return `<li class="${state}">${sign(state)} <b>${number}</b> ${words}</li>`;
}

/** The sign repeats the word beside it: screen readers pass over it. */
function sign(state: ClaimState | DisclosureState): string {
  return `<span class="sign" aria-hidden="true">${signs[state]}</span>`;
}

function contents(pages: readonly PageReport[]): string {
  if (pages.length === 0) return "<p>There is nothing to sign.</p>";
  if (pages.length === 1) return "";
  const rows = pages.map((page, index) => {
    const counts = tally([page]);
    return `<tr><th scope="row"><a href="#page-${index + 1}">${escaped(page.path)}</a></th><td>${counts["needs-work"]}</td><td>${counts.missing}</td><td>${counts.allowed}</td></tr>`;
  });
  return `<table class="contents">
<thead><tr><th scope="col">Page</th><th scope="col">To work on</th><th scope="col">Disclosures missing</th><th scope="col">Allowed</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

function failures({ errors }: SurveyReport): string {
  if (errors.length === 0) return "";
  const items = errors.map(({ path, message }) => `<li><b>${escaped(path)}</b>: ${escaped(message)}</li>`);
  return `<h2>What could not be done</h2>\n<ul>\n${items.join("\n")}\n</ul>`;
}

function pageSection(page: PageReport, index: number): string {
  const id = `page-${index + 1}`;
  return `<section id="${id}" class="page" aria-labelledby="${id}-name">
<h2 id="${id}-name">${escaped(page.path)}</h2>
${disclosuresTable(page)}
<h3>Claims</h3>
${claimsList(page.claims)}
${othersList(page)}
${signature}
</section>`;
}

function disclosuresTable({ disclosures }: PageReport): string {
  if (disclosures.every(({ state }) => state === "not-needed"))
    return "<p>This page does not have to disclose anything.</p>";
  return `<h3>Disclosures</h3>
<table class="disclosures">
<thead><tr><th scope="col">What the page should say</th><th scope="col">State</th></tr></thead>
<tbody>
${disclosures.map(disclosureRow).join("\n")}
</tbody>
</table>`;
}

function disclosureRow({ id, state, finding, instead }: ReportedDisclosure): string {
  const why = finding?.suppressed ? ` <span class="why">${escaped(reasonOf(finding.suppressed))}</span>` : "";
  const add = instead ? `<div class="instead"><b>Add:</b> <q>${escaped(instead)}</q></div>` : "";
  return `<tr class="${state}"><th scope="row">${disclosureNames[id]}</th><td>${sign(state)} <b>${disclosureStates[state]}</b>${why}${add}</td></tr>`;
}

/** Claims of one sentence stand together under it. */
function claimsList(claims: readonly ReportedClaim[]): string {
  if (claims.length === 0) return "<p>No claims.</p>";
  const sentences: ReportedClaim[][] = [];
  for (const claim of claims) {
    const last = sentences.at(-1)?.[0];
    if (last && last.sentence === claim.sentence && claim.start.line - last.start.line < 20)
      sentences.at(-1)?.push(claim);
    else sentences.push([claim]);
  }
  return `<ol class="claims">\n${sentences.map(sentenceItem).join("\n")}\n</ol>`;
}

function sentenceItem(claims: readonly ReportedClaim[]): string {
  const [first] = claims as readonly [ReportedClaim];
  const rewrites = [...new Set(claims.flatMap(({ instead }) => (instead === null ? [] : [instead])))];
  const [instead] = rewrites;
  return `<li>
<p class="sentence"><span class="line">Line ${first.start.line}</span> <bdi>${marked(first.sentence, claims)}</bdi></p>
<ul class="findings">
${claims.map(findingItem).join("\n")}
</ul>${instead === undefined ? "" : `\n${insteadOf(instead)}`}
<p class="decision"><span class="box"></span> agreed <span class="box"></span> to be changed: <span class="rule"></span></p>
</li>`;
}

function insteadOf(instead: string): string {
  if (instead === "") return `<p class="instead"><b>Write instead:</b> nothing; leave it out.</p>`;
  return `<p class="instead"><b>Write instead:</b> <q>${escaped(instead)}</q></p>`;
}

function findingItem({ state, finding }: ReportedClaim): string {
  const word = `${sign(state)} <b>${claimStates[state]}</b>`;
  if (!finding) return `<li class="${state}">${word}</li>`;
  const title = titles.get(finding.rule) ?? finding.rule;
  const why = finding.suppressed
    ? `: ${escaped(reasonOf(finding.suppressed))}`
    : `. ${escaped(finding.message)}`;
  const profiles =
    finding.profiles.length > 0
      ? ` <span class="why">(${finding.profiles.map((profile) => profileData(profile).name).join(", ")})</span>`
      : "";
  return `<li class="${state}">${word} · <a href="${rulePage(finding.rule)}">${escaped(title)}</a>${why}${profiles}</li>`;
}

/** The sentence with its claims marked; where they overlap, the marks are joined. */
function marked(sentence: string, claims: readonly ReportedClaim[]): string {
  const marks = claims
    .flatMap(({ mark, state }) => (mark && state !== "clear" && state !== "supported" ? [mark] : []))
    .sort((a, b) => a.start - b.start);
  let html = "";
  let at = 0;
  for (const { start, end } of marks) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    html += `${escaped(sentence.slice(at, from))}<mark>${escaped(sentence.slice(from, end))}</mark>`;
    at = end;
  }
  return (html + escaped(sentence.slice(at))).replaceAll("</mark><mark>", "");
}

function othersList({ others }: PageReport): string {
  if (others.length === 0) return "";
  const items = others.map(({ start, finding }) => {
    const state = finding.suppressed ? "allowed" : "needs-work";
    return `<li class="${state}">${sign(state)} <span class="line">Line ${start.line}</span> ${escaped(finding.message)}</li>`;
  });
  return `<h3>Also to look after</h3>\n<ul class="findings">\n${items.join("\n")}\n</ul>`;
}

const signature = `<div class="signature">
<p>Remarks</p><p class="field tall"></p>
<p>Name and position</p><p class="field"></p>
<p>Date</p><p class="field"></p>
<p>Signature</p><p class="field"></p>
</div>`;
