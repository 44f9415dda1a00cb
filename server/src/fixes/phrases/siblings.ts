/** How the items of a list are built: an item that is rewritten stays one of them. */
import { effectVerbs } from "../../claims/effects/words.ts";
import { wordKey } from "../../language/spelling.ts";
import type { Form } from "../grammar.ts";
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

/** An item of a list of advantages, under which a disclaimer is none. */
export function listsReasons({ block, blockIndex, document }: Passage): boolean {
  if (!block.list) return false;
  const heading = document.blocks
    .slice(0, blockIndex)
    .findLast((other) => other.list?.list !== block.list?.list && other.text.length < 80)?.text;
  return heading !== undefined && /\b(?:why|reasons?|benefits?|advantages?|love|choose)\b/i.test(heading);
}
