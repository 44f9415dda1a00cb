/** Rows of a table: what a cell is told of. */
import type { RuleId } from "../../rules/ids.ts";
import type { Profile } from "../../rules/rule.ts";
import type { Passage } from "../passage.ts";
import { isPriced } from "../priceLines.ts";
import { adjectiveFor, appearanceGoal } from "./goals.ts";
import { asksWhether } from "./questions.ts";
import { goods, regulatorIn } from "./words.ts";

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

/** The head of the cell's column; empty where the table has none. */
export function columnHead({ block, document }: Passage): string {
  const { table } = block;
  const head =
    table &&
    document.blocks.find(
      (other) =>
        other !== block &&
        other.table?.table === table.table &&
        other.table.head === "column" &&
        other.table.column === table.column,
    );
  return head?.text ?? "";
}

/** What heads the columns of a table of wordings: "Instead of | Write". */
const wordings =
  /^\W*(?:instead of|don[’']t (?:write|say|use)|never (?:write|say)|avoid|write|say|use|print|try)\b|\binstead\b|^\W*(?:before|after|came in as|leaves as)\W*$/i;
/** … and that of the better ones. */
const better =
  /^\W*(?:(?:please |you (?:may|can) |we |do )?(?:write|wrote|say|said|use|print|printed|publish(?:ed)?|put|tell you|prefer)(?: (?:this|it|instead|that))*|in(?:stead)?|fine|ok(?:ay)?|acceptable|allowed|better|good|right|correct|yes|our (?:version|line|wording|text|copy)|re(?:write|wording|written)|replace(?: it)? with|after|becomes)\W*$/i;

/** The cell is wording to be used, whatever its row speaks of. */
export function isWording(passage: Passage): boolean {
  const { block, document, shape } = passage;
  if (shape !== "cell" || !block.table) return false;
  if (better.test(columnHead(passage))) return true;
  const heads = document.blocks.filter(
    (other) => other.table?.table === block.table?.table && other.table?.row === 0,
  );
  return heads.filter(({ text }) => wordings.test(text)).length > 1;
}

interface Aspect {
  readonly head: RegExp;
  readonly rules: ReadonlySet<RuleId>;
  readonly says: (passage: Passage, profile: Profile) => string;
}

/** Of what a row may tell, and what it tells of exosomes where its cell was a claim. */
const aspects: readonly Aspect[] = [
  {
    head: /\b(?:visits?|sessions?|treatments|appointments?|needed|how (?:many|often|long|soon)|lasts?|onset|first results?|duration|effects? (?:after|from))\b/i,
    rules: new Set<RuleId>(["guarantee-claim"]),
    says: () => "Varies",
  },
  {
    head: /\b(?:how (?:it|they|these|this)\b.*\b(?:given|gets?|goes?|used|applied|administered)|how given|given (?:as|by)|route|application|delivery|administ\p{L}+)\b/iu,
    rules: new Set<RuleId>(["injection-claim", "penetration-claim", "superiority-claim"]),
    says: ({ hair }) => `Applied to the surface of the ${hair ? "scalp" : "skin"}`,
  },
  {
    head: /\b(?:evidence|proof|proven|research|stud(?:y|ies)|trials?|science)\b/i,
    rules: new Set<RuleId>(["proof-claim", "superiority-claim", "hype"]),
    says: () => "Limited",
  },
  {
    head: /\b(?:nursing|pregnan\p{L}+|breast-?feeding|mothers|mums|moms|children|bab(?:y|ies)|allerg\p{L}+|cancer)\b/iu,
    rules: new Set<RuleId>(["safety-claim"]),
    says: () => "Ask your doctor first",
  },
  {
    head: /^\W*what (?:it is|they are|is it|are they|it[’']s|exosomes are)\W*$/i,
    rules: new Set<RuleId>(["stem-cell-conflation"]),
    says: () => "Vesicles that cells release, and no stem cells",
  },
  {
    head: /\b(?:regulat\p{L}+|legal\p{L}*|law|approv\p{L}+|licen[cs]\p{L}+|FDA|MHRA|TGA|EMA|Health Canada|clearance)\b|^\W*status\W*$/iu,
    rules: new Set<RuleId>(["exemption-claim"]),
    says: ({ text }, profile) => `Not approved by ${regulatorIn(text, profile)}`,
  },
];

/** "Visits | three | once and never again": what the row asks for; null where that is not known. */
export function cellOfRow(passage: Passage, profile: Profile): string | null {
  const { shape, marks, body, block } = passage;
  if (shape !== "cell" || block.table?.head || body || isWording(passage)) return null;
  const head = rowHead(passage);
  if (head === "" || head.length > 40 || isPriced(passage)) return null;
  const known = aspects.find(
    (aspect) => aspect.head.test(head) && marks.every(({ rule }) => aspect.rules.has(rule)),
  );
  return known ? known.says(passage, profile) : null;
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
  /^\W*(?:(?:effects?|action|impact) on |what (?:it|they) do(?:es)? for )?(?:the |your )?(?:healing(?: (?:of the skin|time))?|collagen|elastin|cell (?:turnover|renewal)|circulation|blood flow|inflammation|barrier|regrowth|growth|density|hair count|pigment|melanin|cartilage|joints?|tendons?|tissue|nerves?|scars?)\W*$/i;
const conditions =
  /\b(?:acne|scars?|scarring|rosacea|eczema|dermatitis|psoriasis|melasma|hyperpigmentation|stretch marks?|hair loss|alopecia|balding|thinning|breakouts?|burns?|wounds?|ulcers?|pain|arthritis)\b/i;

/** The disease in a row's head: what its cell says is said of that. */
export function concernOfRow(passage: Passage): boolean {
  const head = rowHead(passage);
  const marks = passage.marks.filter((mark) => mark.rule !== "citation-missing");
  return (
    passage.shape === "cell" &&
    !isWording(passage) &&
    marks.length > 0 &&
    marks.every((mark) => /^(?:disease|structure|appearance)/.test(mark.rule)) &&
    head.length < 40 &&
    !goods.test(head) &&
    !/^the \p{Lu}/iu.test(head) &&
    !isPriced(passage) &&
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
    case "disease-claim":
    case "structure-function-claim":
      // "Will it regrow my hair?": a cell that was a sentence answers in one.
      if (!asksWhether.test(head) || !/\?\W*$/.test(head)) return null;
      return /[.!]["”’]?\s*$/.test(passage.text) ? "That has not been established" : "Not established";
    default:
      return null;
  }
}

/** Whether a cell stands in a row of harms, not of time or trouble. */
function asksForHarm(passage: Passage): boolean {
  if (isWording(passage)) return false;
  return /side[- ]effects?|risks?|reactions?|harm|danger|safe|adverse|complication|after-?effects|irritation/i.test(
    `${rowHead(passage)} ${columnHead(passage)}`,
  );
}

/** "Downtime | none whatsoever": how long, or how hard it is to bear. */
const asksForTrouble = (passage: Passage): boolean =>
  /\b(?:downtime|recovery|healing|pain|discomfort|time (?:off|away)|away from work|days? off|redness|comfort|sting)/i.test(
    `${rowHead(passage)} ${columnHead(passage)} ${passage.text}`,
  );

/** What a cell says of harm, as its row or its column asks. */
export function harmInCell(passage: Passage): string {
  // "Possible harms | nil": that they are possible is said.
  if (asksForHarm(passage))
    return /\bpossible\b/i.test(`${rowHead(passage)} ${columnHead(passage)}`)
      ? "Ask your clinician."
      : "Possible; ask your clinician.";
  return asksForTrouble(passage) ? "Ask your clinician." : "Side effects are possible.";
}

/** What a cell says that is read behind its head: "Good for | a rested look". */
export function readBehindHead(text: string, passage: Passage): string {
  if (passage.shape !== "cell" || (!readsOn.test(columnHead(passage)) && !readsOn.test(rowHead(passage))))
    return text;
  return text
    .replace(/^Skin that (?:looks rested|could look fresher)(?=\W*$)/, "A rested look")
    .replace(/^Hair that (?:looks|could look) fuller(?=\W*$)/, "Fuller-looking hair");
}
const readsOn =
  /\b(?:good|best|great|ideal|suited|suitable|used|made|meant) for\W*$|\bhelps?(?: with)?\W*$|^\W*for\W*$|\bworks for\W*$/i;
