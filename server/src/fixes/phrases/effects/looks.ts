/** What a phrase of effects is about, each thing once. */
import { effectVerbs } from "../../../claims/effects/words.ts";
import { wordKey } from "../../../language/spelling.ts";
import { listed } from "../../grammar.ts";
import type { Mark } from "../../passage.ts";
import { appearanceGoal, type Goal, goalsOf } from "../goals.ts";
import { type Search, wordsOf } from "./search.ts";

/** The goals of a cluster, each once: structures before looks. */
export function goals({ passage, cluster, words }: Search, from = 0): Goal[] {
  const made = new Map<string, Goal>();
  const lead = words.find((word) => word.verb)?.text ?? "";
  const weight = (mark: Mark): number => (mark.rule === "appearance-overclaim" ? 1 : 0);
  for (const mark of [...cluster.marks].sort((a, b) => weight(a) - weight(b))) {
    const whole =
      /^ (?:and (?:arms|legs|thighs|hands|chest)\b(?! (?:look|feel))|rings?|bands?|folds?|lines?|creases|patches|spots|marks|bags|veins)\b/i.exec(
        passage.text.slice(mark.end),
      );
    const said = passage.text.slice(
      Math.min(Math.max(mark.start, from), mark.end - 1),
      mark.end + (whole?.[0].length ?? 0),
    );
    const found =
      mark.rule === "appearance-overclaim" ? goalsOfLook(said, lead) : goalsOf(mark.rule, said, passage.hair);
    // What is no matter of lines or pores is one of hair where hair is spoken of.
    const told: readonly Goal[] = found.map((goal) =>
      passage.hair &&
      mark.rule === "appearance-overclaim" &&
      goal.kind === "skin" &&
      !/\b(?:skin|face|complexion)\b/i.test(said)
        ? { kind: "hair" }
        : goal,
    );
    const cutShort = restricts.test(passage.text.slice(mark.end));
    for (const goal of told.map((one) => (cutShort ? withoutArticle(one) : one)))
      made.set(JSON.stringify(goal), goal);
  }
  return joined([...made.values()]);
}

/** "The creases | from side sleeping": which of them is said by what goes. */
const restricts = /^ (?:that|which|from|who)\b/i;
const withoutArticle = (goal: Goal): Goal =>
  goal.kind === "framed" ? { ...goal, object: goal.object.replace(/^the (?=.*s$)/i, "") } : goal;

/** What would be said twice is said once. */
function joined(all: readonly Goal[]): Goal[] {
  const has = (kind: Goal["kind"]): boolean => all.some((goal) => goal.kind === kind);
  let kept = all.filter((goal) => !(goal.kind === "skin" && (has("firm") || has("calm"))));
  if (has("skin") || has("firm") || has("calm"))
    kept = kept.filter(
      (goal) =>
        (goal.kind !== "look" || !/skin$/.test(goal.object)) &&
        (goal.kind !== "framed" || goal.verb !== "improve" || !has("skin")),
    );
  const framed = kept.filter((goal) => goal.kind === "framed");
  for (const verb of ["soften", "reduce", "improve"] as const) {
    const same = framed.filter((goal) => goal.verb === verb);
    if (same.length < 2) continue;
    kept = kept.filter((goal) => !(same as readonly Goal[]).includes(goal));
    kept.push({ kind: "framed", verb, object: listed(same.map((goal) => goal.object)) });
  }
  return kept;
}

const notLooks =
  /inflam|irritat|collagen|elastin|acne|eczema|rosacea|melasma|scars?\b|psoriasis|blood flow|circulation|cells?\b|breakouts/i;

/** The parts of a list that are about looks: "reduces inflammation, fine lines and acne" is about the lines. */
function goalsOfLook(words: string, lead: string): Goal[] {
  const plain = words
    .replace(/^(?:reduction|improvement|decrease|reversal|removal|increase)\s+(?:in|of)\s+/i, "")
    .replace(/^.*\b(?:for|against)\s+(?:the\s+)?/i, "");
  const found: Goal[] = [];
  let verb = lead;
  let objects: string[] = [];
  const close = (): void => {
    const own = objects.filter((object) => !notLooks.test(object));
    const chosen = own.length > 0 ? own : objects;
    if (chosen.length > 0) found.push(appearanceGoal(verb, listed(chosen)));
    objects = [];
  };
  const parts = plain
    .split(/\s*,\s*(?:and\s+|&\s+)?|\s+(?:and|&|or)\s+/)
    .filter((part) => part.trim() !== "" && !/^\W*(?:bye|goodbye|farewell|so long|hello)\W*$/i.test(part));
  for (const part of parts) {
    if (/^\w+$/.test(part) && effectVerbs.get(wordKey(part))?.form === "past" && parts.length > 1) continue;
    const first = wordsOf(part, 0, part.length).find((word) => !/ly$/i.test(word.text));
    if (
      first?.verb &&
      (first.verb.form !== "past" || effectVerbs.get(wordKey(lead))?.form === "past") &&
      (part.length > first.text.length || parts.length > 1) &&
      !/^tone$/i.test(part.trim())
    ) {
      close();
      verb = first.text;
      const object = part.slice(first.end).trim();
      objects = [object];
    } else objects.push(part.trim());
  }
  close();
  return found;
}
