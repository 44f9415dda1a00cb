/** Disclosures in their standard wording: what they say, which facts they leave open, where they go. */
import type { Finding } from "../finding.ts";
import { type DeclaredFacts, declaredFacts } from "../project/declaredFacts.ts";
import type { Product } from "../project/types.ts";
import type { CopyLanguage, ProseBlock, ProseDocument } from "../reading/prose.ts";
import type { DocumentRuleId } from "../rules/ids.ts";
import { profileData } from "../rules/profiles/index.ts";
import type { Profile } from "../rules/rule.ts";

/** A stretch of a disclosure: words, or a fact that somebody has to fill in. */
export type Part = string | Blank;

export interface Blank {
  /** What has to be filled in, as a placeholder says it. */
  readonly blank: string;
  /** Answers to choose from. */
  readonly choices?: readonly string[];
}

const month: Blank = { blank: "month year" };

const humanTissues = [
  "human adipose (fat) tissue",
  "human umbilical cord",
  "human placenta",
  "human bone marrow",
  "human platelets",
];
const otherSources = [
  "bovine colostrum",
  "salmon (species and tissue)",
  "rose (Rosa damascena) callus",
  "plant (species and part)",
];

/** Sources named in full, as they stand after "come from"; none that a profile does not allow to be named. */
export function fullSources(profiles: readonly Profile[]): readonly string[] {
  const human = mayNameHumanSource(profiles);
  return [
    ...(human ? [...humanTissues, "human Wharton’s jelly", "human skin fibroblasts"] : []),
    "bovine colostrum",
    "bovine milk",
    "salmon (Oncorhynchus keta) testis cells",
    "rose (Rosa damascena) callus",
    "apple (Malus domestica) callus",
    "Centella asiatica callus",
    "edelweiss (Leontopodium alpinum) callus",
    "ginseng (Panax ginseng) root",
    "grape (Vitis vinifera) fruit",
    "green tea (Camellia sinensis) leaf",
    "aloe (Aloe vera) leaf",
  ];
}

/** Whether a human source may be named under all of the profiles. */
function mayNameHumanSource(profiles: readonly Profile[]): boolean {
  return profiles.every((profile) => profileData(profile).namesHumanSources);
}

function sourceBlank(profiles: readonly Profile[]): Blank {
  const human = mayNameHumanSource(profiles);
  return {
    blank: "species and tissue, or plant and part",
    choices: ["species and tissue, or plant and part", ...(human ? humanTissues : []), ...otherSources],
  };
}

/** The declared source; null where none is, or where no human source may be named. */
function namedSource(declared: DeclaredFacts | null, profiles: readonly Profile[]): string | null {
  if (declared?.human && !mayNameHumanSource(profiles)) return null;
  return declared?.source ?? null;
}

/** The statement on approval that each profile asks for. */
function statusOf(profile: Profile): Part[] {
  return ["As of ", month, `, ${profileData(profile).status}.`];
}

/**
 * The sentences that a missing disclosure asks for; `holding`: the profiles that ask, `active`: all that are on.
 * What the project declares of the product stands in place of the blanks.
 */
export function disclosure(
  rule: DocumentRuleId,
  holding: readonly Profile[],
  active: readonly Profile[],
  of: Product | null = null,
): Part[][] {
  const declared = of && declaredFacts(of);
  const product: Part = declared?.product ?? { blank: "product" };
  const maker: Part = declared?.maker ?? { blank: "maker" };
  const source: Part = namedSource(declared, active) ?? sourceBlank(active);
  switch (rule) {
    case "source-missing":
      return [["The exosomes in ", product, " come from ", source, ", according to ", maker, "."]];
    case "source-vague":
      return [["The exosomes come from ", source, ", according to ", maker, "."]];
    case "quality-missing":
      if (declared?.quality)
        return [["Quality control of ", product, ", according to ", maker, ": ", declared.quality, "."]];
      return [
        [
          declared?.maker ?? { blank: "Maker" },
          " purifies ",
          product,
          " by ",
          { blank: "method" },
          " and tests each batch for ",
          { blank: "tests" },
          ".",
        ],
      ];
    case "status-missing":
      return holding.map(statusOf);
    case "evidence-caveat-missing":
      return [
        ["Evidence for exosomes in skin and hair care is limited, and further clinical trials are needed."],
      ];
    case "route-missing":
      if (declared?.application)
        return [
          [
            product,
            ` is applied ${declared.application}`,
            /\bnot\b/.test(declared.application) ? "." : " and is not injected.",
          ],
        ];
      return [
        holding.length > 0 && holding.every((profile) => !profileData(profile).deniesNeedling)
          ? [
              declared?.product ?? { blank: "Product" },
              " is applied topically to the skin and is not injected.",
            ]
          : [
              declared?.product ?? { blank: "Product" },
              " is applied topically to intact skin and is not injected or needled in.",
            ],
      ];
  }
}

/** What a fix for each disclosure is called. */
export const disclosureTitles: Readonly<Record<DocumentRuleId, string>> = {
  "source-missing": "Say where the exosomes come from",
  "source-vague": "Say exactly where the exosomes come from",
  "quality-missing": "Say how the exosomes are purified and tested",
  "status-missing": "Say that no exosome product is approved",
  "evidence-caveat-missing": "Say that the evidence is limited",
  "route-missing": "Say that it is applied to the skin",
};

/** Parts as plain text, blanks as [placeholders]. */
export function plain(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === "string" ? part : `[${part.blank}]`)).join("");
}

/** Parts as a snippet of the Language Server Protocol; `first` numbers the first tab stop. */
export function snippet(parts: readonly Part[], first = 1): { text: string; next: number } {
  let next = first;
  const text = parts
    .map((part) => {
      if (typeof part === "string") return snippetText(part);
      const stop = next++;
      if (part.choices) {
        const [open, ...others] = part.choices;
        const choices = [`[${open}]`, ...others].map((choice) => choice.replace(/[\\,|]/g, "\\$&"));
        return `\${${stop}|${choices.join(",")}|}`;
      }
      return `\${${stop}:${snippetText(`[${part.blank}]`)}}`;
    })
    .join("");
  return { text, next };
}

/** Words as a snippet says them literally. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** A place for new paragraphs, and the text around each. */
export interface Insertion {
  /** Source offset. */
  readonly at: number;
  readonly before: string;
  /** Stands between two paragraphs. */
  readonly between: string;
  readonly after: string;
}

const disclosureHeading =
  /\b(?:disclosures?|disclaimers?|good to know|important (?:information|notes?)|please note|small print|fine print|what (?:to|you should) know|the facts|about (?:our|the) exosomes|transparency|safety information|before you book)\b/i;

/** Where disclosures go: into a section of theirs, else behind the section that promotes; null where nowhere fits. */
export function insertionFor(
  source: string,
  language: CopyLanguage,
  document: ProseDocument,
  promotion: Pick<Finding, "start" | "end">,
): Insertion | null {
  const blocks = document.blocks;
  const last = lastBlockOfSection(blocks, promotion.start);
  if (!last) return null;
  if (language === "html") return insertionInHtml(source, last);
  return insertionInLines(source, language, last);
}

const bodyKinds: ReadonlySet<string> = new Set([
  "heading",
  "paragraph",
  "listItem",
  "cell",
  "term",
  "definition",
]);

function lastBlockOfSection(blocks: readonly ProseBlock[], promotion: number): ProseBlock | null {
  const body = blocks.filter((block) => bodyKinds.has(block.kind));
  if (body.length === 0) return null;
  const own = body.findLastIndex((block) => block.kind === "heading" && disclosureHeading.test(block.text));
  let at = own;
  if (own < 0) {
    at = body.findIndex((block) => block.end > promotion);
    // A mention in a page's title or description promotes the whole page.
    if (
      at < 0 ||
      blocks.some(
        (b) => !bodyKinds.has(b.kind) && b.kind !== "alt" && b.start <= promotion && b.end > promotion,
      )
    )
      return body.at(-1) ?? null;
  }
  let level = 7;
  for (let i = at; i >= 0; i--) {
    const block = body[i] as ProseBlock;
    if (block.kind !== "heading") continue;
    level = block.level;
    break;
  }
  let end = at;
  for (let i = at + 1; i < body.length; i++) {
    const block = body[i] as ProseBlock;
    if (block.kind === "heading" && (block.level <= level || level === 1)) break;
    end = i;
  }
  return body[end] ?? null;
}

const lineEnd = (source: string): string => /\r\n|\n|\r/.exec(source)?.[0] ?? "\n";

function insertionInLines(source: string, language: CopyLanguage, last: ProseBlock): Insertion {
  const eol = lineEnd(source);
  let at = last.end;
  if (source[at - 1] === "\r" && source[at] === "\n") at--;
  const rest = /^[^\r\n]*/.exec(source.slice(at))?.[0] ?? "";
  at += rest.length;
  // A quotation or a table goes on until a line that is none of it.
  for (;;) {
    const next = /^(?:\r\n|\n|\r)([ \t]*(?:[|>]|[-+*]\s|\d+[.)]\s|:?-{2,}|\S)[^\r\n]*)/.exec(
      source.slice(at),
    );
    if (!next || (language === "plaintext" && !/^\s*[|>]/.test(next[1] as string))) break;
    if (/^\s*<!--|^\s*#{1,6}\s/.test(next[1] as string)) break;
    at += next[0].length;
  }
  const tail = source.slice(at);
  const blank =
    /^(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r|$)/.test(tail) || tail === "" || /^(?:\r\n|\n|\r)$/.test(tail);
  return { at, before: eol + eol, between: eol + eol, after: blank ? "" : eol };
}

const closers =
  /^\s*<\/(?:p|li|ul|ol|dl|dd|dt|td|th|tr|tbody|thead|table|blockquote|figure|figcaption|small|h[1-6]|a|b|i|em|strong|span|cite|mark|u|q|sup|sub|button|label|summary|abbr|font|address|form|fieldset|nav)\s*>/i;

function insertionInHtml(source: string, last: ProseBlock): Insertion | null {
  let at = last.end;
  for (;;) {
    const next = closers.exec(source.slice(at));
    if (!next) break;
    at += next[0].length;
  }
  if (at === last.end && !/^\s*(?:<\/|<(?:p|div|section|h\d)|$)/i.test(source.slice(at))) return null;
  const eol = lineEnd(source);
  const line = source.slice(
    Math.max(source.lastIndexOf("\n", at - 1), source.lastIndexOf("\r", at - 1)) + 1,
    at,
  );
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  const before = source.includes("\n") ? `${eol}${indent}<p>` : "<p>";
  return { at, before, between: `</p>${before}`, after: "</p>" };
}
