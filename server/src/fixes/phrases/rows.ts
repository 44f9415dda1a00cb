/** Rows of a table: what a cell is told of. */
import type { Passage } from "../passage.ts";
import { isPriced } from "../priceLines.ts";
import { adjectiveFor, appearanceGoal } from "./goals.ts";
import { goods } from "./words.ts";

/** The first cell of the row; empty for itself and outside of tables. */
export function rowHead({ block, document }: Passage): string {
  const { table } = block;
  const head =
    table &&
    document.blocks.find(
      (other) =>
        other.table?.table === table.table &&
        other.table.row === table.row &&
        other.table.column < table.column,
    );
  return head?.text ?? "";
}

/** "Slack jawline | tighter by week six": how what the row is about looks; null where it is about no look. */
export function lookInRow(passage: Passage): string | null {
  const head = rowHead(passage);
  if (passage.shape !== "cell" || head === "" || head.split(" ").length > 6 || /\bexo/i.test(head))
    return null;
  const concern = appearanceGoal("", head);
  const flawed = concern.kind === "framed" && concern.verb !== "improve";
  if (!flawed && !flaw.test(head)) return null;
  const skin = /^\W*skin\s/i.exec(passage.text)?.[0] ?? "";
  const as = adjectiveFor(passage.text.slice(skin.length).trim());
  const thing = skin === "" ? "" : " skin";
  if (as !== "fresher") return `${as}-looking${thing}`;
  return flawed && skin === "" ? (concern.verb === "soften" ? "softer-looking" : "less noticeable") : null;
}

const flaw =
  /\b(?:slack|saggy|sagging|loose|dull|hollow|heavy|crepey|crêpey|tired|puffy|uneven|rough|tone)\b/iu;

const structures =
  /^\W*(?:(?:effects?|action|impact) on |what (?:it|they) do(?:es)? for )?(?:the |your )?(?:collagen|elastin|cell (?:turnover|renewal)|circulation|blood flow|inflammation|barrier|regrowth|growth|density|hair count|pigment|melanin)\W*$/i;
const conditions =
  /\b(?:acne|scars?|scarring|rosacea|eczema|dermatitis|psoriasis|melasma|hyperpigmentation|stretch marks?|hair loss|alopecia|balding|thinning|breakouts?|burns?|wounds?|ulcers?|pain|arthritis)\b/i;

/** What heads the columns of a table of wordings: "Instead of | Write". */
const wordings =
  /^\W*(?:instead of|don[’']t (?:write|say|use)|never (?:write|say)|avoid|write|say|use|print|try)\b|\binstead\b|^\W*(?:before|after|came in as|leaves as)\W*$/i;

export function listsWordings({ block: { table }, document }: Passage): boolean {
  const heads = document.blocks.filter(
    (other) => other.table?.table === table?.table && other.table?.row === 0,
  );
  return table !== null && heads.filter(({ text }) => wordings.test(text)).length > 1;
}

/** The disease in a row's head: what its cell says is said of that. */
export function concernOfRow(passage: Passage): boolean {
  const head = rowHead(passage);
  const marks = passage.marks.filter((mark) => mark.rule !== "citation-missing");
  return (
    passage.shape === "cell" &&
    marks.length > 0 &&
    marks.every((mark) => /^(?:disease|structure|appearance)/.test(mark.rule)) &&
    head.length < 40 &&
    !goods.test(head) &&
    !/^the \p{Lu}/iu.test(head) &&
    !isPriced(passage) &&
    !listsWordings(passage) &&
    (conditions.test(head) || structures.test(head))
  );
}

/** What a cell says in a row that asks for something: "Visits needed | varies"; null where its row asks for nothing. */
export function answerInRow(passage: Passage): string | null {
  const head = rowHead(passage);
  const [mark] = passage.marks;
  if (passage.shape !== "cell" || head === "" || !passage.marks.every(({ rule }) => rule === mark?.rule))
    return null;
  switch (mark?.rule) {
    case "guarantee-claim":
      return /\b(?:visits?|sessions?|treatments?|appointments?)\b/i.test(head) ? "Varies" : null;
    case "safety-claim":
      return /\bsafe\b/i.test(head) ? "Side effects are possible; ask your clinician" : null;
    case "proof-claim":
      return /\b(?:tested|sure|know|works?)\b[^?]*\?/i.test(head) ? "The evidence is limited" : null;
    default:
      return null;
  }
}

/** Whether a cell stands in a row of harms, not of time or trouble. */
export function asksForHarm(passage: Passage): boolean {
  return /side[- ]effects?|risks?|reactions?|harm|danger|safe|adverse|complication|after-?effects|irritation/i.test(
    rowHead(passage),
  );
}
