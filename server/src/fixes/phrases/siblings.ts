/** How the items of a list are built: an item that is rewritten stays one of them. */
import { effectVerbs } from "../../claims/effects/words.ts";
import { wordKey } from "../../language/spelling.ts";
import type { ProseDocument } from "../../reading/prose.ts";
import type { Form } from "../grammar.ts";
import { linesAbove } from "../lines.ts";
import type { Passage } from "../passage.ts";

/** "Pores look smaller", "Skin feels soft": the items tell, each in a clause of its own. */
const clause =
  /^\W*(?!an?\b)(?:the |your )?(?:(?!that\b|which\b)[\p{L}’'-]+ ){1,3}(?:looks|feels|seems|appears|(?<=s )(?:look|feel|seem|appear)|(?:is|are) (?:less|more|still))\b/iu;
const lookVerb = /^\W*(?:looks?|feels?|seems?|appears?)\b/i;

const commonBase =
  /^(?:hold|feel|look|leave|keep|make|give|help|use|wear|come|take|get|bring|add|let|sit|wash|rinse|sting)$/i;
const commonThird =
  /^(?:holds|feels|looks|leaves|keeps|makes|gives|helps|uses|wears|comes|takes|gets|brings|adds|lets|sits|washes|rinses|stings|absorbs|contains|smells|costs|lasts|lives|travels|fits|suits|works|may|can)$/i;

function formOf(text: string): Form | null {
  const first = /^[^\p{L}]*(\p{L}+)(?=\s+[\p{L}\d])/u.exec(text)?.[1] ?? "";
  const form = effectVerbs.get(wordKey(first))?.form;
  if (form === "third" || commonThird.test(first)) return "third";
  return form === "base" || commonBase.test(first) ? "base" : null;
}

export interface ListForm {
  /** Items are clauses with a subject of their own. */
  readonly clauses: boolean;
  /** Most items begin with a verb in this form … */
  readonly verbs: Form | null;
  /** … and so do all of them. */
  readonly all: boolean;
}

const none: ListForm = { clauses: false, verbs: null, all: false };

/** What the other items of a passage's list are; of no use where there are none. */
export function listForm({ shape, block, document }: Passage): ListForm {
  if (shape !== "bullet" || !block.list) return none;
  const others = document.blocks
    .filter((other) => other !== block && other.list?.list === block.list?.list)
    .map(({ text }) => text);
  if (others.length < 2) return none;
  const share = (of: (text: string) => boolean): number => others.filter(of).length / others.length;
  const verbs = (["third", "base"] as const).find((form) => share((text) => formOf(text) === form) > 0.5);
  return {
    clauses: !verbs && share((text) => clause.test(text) && !lookVerb.test(text)) >= 0.2,
    verbs: verbs ?? null,
    all: verbs !== undefined && share((text) => formOf(text) === verbs) === 1,
  };
}

/** The form of the verb that an item begins with, as most others do. */
export function verbOfItem(passage: Passage): Form | null {
  const { verbs, all } = listForm(passage);
  return all || (verbs !== null && formOf(passage.text) === verbs) ? verbs : null;
}

/** What heads a list of advantages. */
const advantages =
  /\b(?:why|reasons?|benefits?|advantages?|arguments?|love|choose|switch|highlights?|strengths|pros|(?:selling|talking) points|for the sale)\b/i;

const longestHead = 60;

/** "WHY WE LOVE IT", above lines that are no sentences; empty where nothing heads them. */
function headOfLines({ document, blockIndex }: { document: ProseDocument; blockIndex: number }): string {
  for (let at = blockIndex - 1; at >= 0; at--) {
    const { kind, text, list } = document.blocks[at] as ProseDocument["blocks"][number];
    if (kind !== "heading" && (kind !== "paragraph" || list)) return "";
    if (text.length > longestHead || /[.?]\W*$/.test(text)) return "";
    const above = document.blocks[at - 1];
    if (kind === "heading") return text;
    if (linesAbove({ document, blockIndex: at }).length === 0 && at < blockIndex - 1)
      return above?.kind === "heading" ? `${above.text} ${text}` : text;
  }
  return "";
}

/** An item of a list of advantages, or a line below such a heading: a disclaimer is no advantage. */
export function listsReasons({ block, blockIndex, document, shape }: Passage): boolean {
  if (!block.list) return shape === "label" && advantages.test(headOfLines({ document, blockIndex }));
  const heading = document.blocks
    .slice(0, blockIndex)
    .findLast((other) => other.list?.list !== block.list?.list && other.text.length < 80)?.text;
  return heading !== undefined && advantages.test(heading);
}
