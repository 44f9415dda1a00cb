/** What a body does of itself, told without a treatment: biology, and no claim. */
import type { ConceptTable } from "../language/concepts.ts";
import type { SentenceSpan } from "../language/sentences.ts";
import type { Token } from "../language/tokens.ts";
import type { Effect } from "./effects/index.ts";
import { exosomeIn } from "./mentions.ts";

/** "Fibroblasts make collagen", "skin renews itself every month": what a body does of itself. */
export function isBiology(
  tokens: readonly Token[],
  table: ConceptTable,
  span: SentenceSpan,
  effect: Effect,
): boolean {
  if (isDefinition(tokens, effect.anchor) || tellsOfCells(tokens, span)) return true;
  if (definesTerm(tokens, span) || goesByItself(tokens, span)) return true;
  let from = afterAdverbial(tokens, span);
  while (from < span.to - 1 && (tokens[from] as Token).kind === "sign") from++;
  const first = (tokens[from] as Token).key;
  let noun = from;
  while (noun < from + 4 && noun + 1 < span.to && opensPhrase(tokens, noun)) noun++;
  const head = tokens[noun]?.key ?? "";
  const after = tokens.slice(effect.anchor + 1, Math.min(span.to, effect.anchor + 5));
  if (
    after.some((token) =>
      /^(?:faster|beautifully|better|quicker|sooner|afterward|afterwards|twice|half)$/.test(token.key),
    )
  )
    return false;
  // "Barrier: repairs and seals": a label.
  if (tokens[noun + 1]?.key === ":") return false;
  // "Skin that heals by Tuesday": what is promised of it.
  if (/^(?:that|which)$/.test(tokens[noun + 1]?.key ?? "")) return false;
  if (!bodyNouns.has(head) || exosomeIn(table, span.from, span.to)) return false;
  if (first !== "your" && effect.anchor <= noun + 12 && describesBody(tokens, noun + 1, effect.anchor))
    return true;
  return bodyVerbs.has((tokens[effect.anchor] as Token).key) && effect.anchor <= noun + 3;
}

/** "… sit at the base of the follicle", "… is made of flattened cells": how the body is. */
function describesBody(tokens: readonly Token[], at: number, anchor: number): boolean {
  const verb = tokens[at]?.key ?? "";
  if (/^(?:have|has)$/.test(verb)) return anchor < at + 5;
  if (/^(?:sits?|lies?|consists?)$/.test(verb)) return true;
  return (
    /^(?:is|are)$/.test(verb) &&
    /^(?:made|laid|built|one|part|composed)$/.test(tokens[at + 1]?.key ?? "") &&
    /^(?:of|from|up|down|by)$/.test(tokens[at + 2]?.key ?? "")
  );
}

/** "The body replaces": a noun itself, where no other noun follows. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const { key } = tokens[at] as Token;
  const next = tokens[at + 1]?.key ?? "";
  return (
    bodyAdjectives.test(key) && (!bodyNouns.has(key) || bodyNouns.has(next) || bodyAdjectives.test(next))
  );
}

/** What may stand before a noun of the body that is told of, and not of the reader's own. */
const bodyAdjectives =
  /^(?:the|our|an?|every|each|most|all|blood|hair|dermal|epidermal|human|healthy|normal|adult|fetal|mouse|animal|young|old|older|mild|scar|immune|white|red|sebaceous|men|women|babies|children|people|'s|own|body|papilla|skin|inflammatory)$/;

/** "Fibroblast: a cell of the dermis that makes collagen": an entry of a glossary. */
function definesTerm(tokens: readonly Token[], { from, to }: SentenceSpan): boolean {
  for (let i = from + 1; i < Math.min(to, from + 4); i++)
    if ((tokens[i] as Token).key === ":")
      return (
        /^(?:an?|the)$/.test(tokens[i + 1]?.key ?? "") &&
        /^(?:cells?|proteins?|molecules?|enzymes?|hormones?|state|process|layer|part|fibers?|sugar|fat|lipid|gland|pigment)$/.test(
          tokens[i + 2]?.key ?? "",
        )
      );
  return false;
}

/** "Swelling settles by itself", "fibroblasts slow down as we age", "skin renews itself with or without us". */
function goesByItself(tokens: readonly Token[], { from, to }: SentenceSpan): boolean {
  if (
    tokens
      .slice(from, to)
      .some(({ key }) => /^(?:will|'ll|we|our|us|serum|facial|treatment|exo\w*)$/.test(key))
  )
    return tokens.slice(from, to).some(({ key }, i) => key === "with" && tokens[from + i + 1]?.key === "or");
  for (let i = from + 1; i + 1 < to; i++) {
    const key = (tokens[i] as Token).key;
    const next = (tokens[i + 1] as Token).key;
    const third = tokens[i + 2]?.key ?? "";
    if (key === "by" && /^(?:itself|themselves)$/.test(next)) return true;
    if (key === "on" && /^(?:its|their)$/.test(next) && third === "own") return true;
    if (key === "as" && /^(?:we|you|people|women|men)$/.test(next) && /^(?:age|get|grow)$/.test(third))
      return true;
    if (key === "before" && next === "birth") return true;
    if (key === "throughout" && next === "life") return true;
    if (key === "with" && next === "or" && third === "without") return true;
    if (key === "roughly" && next === "every") return true;
  }
  return false;
}

/** "A cell that makes collagen": what the thing is, not what anything does to it. */
function isDefinition(tokens: readonly Token[], anchor: number): boolean {
  return (
    /^(?:that|which)$/.test(tokens[anchor - 1]?.key ?? "") &&
    /^(?:cells?|proteins?|molecules?|enzymes?|hormones?|fibers?)$/.test(tokens[anchor - 2]?.key ?? "")
  );
}

/** "Your cells make collagen less quickly after thirty": age, and no treatment. */
function slowsDown(tokens: readonly Token[], verb: number, span: SentenceSpan): boolean {
  return (
    /^(?:make|build|lay|form|renew|divide|repair|replace|multiply)$/.test(tokens[verb]?.key ?? "") &&
    tokens.slice(verb, span.to).some(({ key }) => /^(?:less|slower|slowly|fewer)$/.test(key))
  );
}

/** "Platelets release them at sites of injury, where they help …": what cells do with their own exosomes. */
function tellsOfCells(tokens: readonly Token[], span: SentenceSpan): boolean {
  return cellsAct(tokens, span, afterAdverbial(tokens, span)) || opensOnCells(tokens, span);
}

/** "When our stem cells are communicating well, they hurry to the injury and begin repairs." */
export function opensOnCells(tokens: readonly Token[], span: SentenceSpan): boolean {
  return (
    /^(?:when|while|whereas|as|once|though|although)$/.test(tokens[span.from]?.key ?? "") &&
    cellsAct(tokens, span, span.from + 1)
  );
}

function cellsAct(tokens: readonly Token[], span: SentenceSpan, from: number): boolean {
  let noun = from;
  while (
    noun < span.to - 1 &&
    /^(?:immune|inflammatory|'s|tumor|cancer|stem|a|an|one|every|each|most|many|our|own|skin|healthy|injured|damaged|these|the|your|human|body|young|t|nk|b|mast|white|blood|platelet|fat|nerve|plasma)$/.test(
      (tokens[noun] as Token).key,
    )
  )
    noun++;
  return (
    cellNouns.test(tokens[noun]?.key ?? "") &&
    (/^(?:release|use|send|exchange|secrete|shed|produce|pack|post|wrap|package|trade|swap|talk|communicate)(?:e?s)?$/.test(
      tokens[noun + 1]?.key ?? "",
    ) ||
      areCharged(tokens, noun + 1) ||
      slowsDown(tokens, noun + 1, span)) &&
    !tokens
      .slice(noun, span.to)
      .some(({ key }) =>
        /^(?:we|your|serum|facial|treatment|therapy|more|faster|again|younger|twice)$/.test(key),
      )
  );
}

/** "T cells are responsible for …", "stem cells are communicating well". */
function areCharged(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.key === "are" &&
    /^(?:responsible|in|able|involved|capable|communicating|designed|known)$/.test(tokens[at + 1]?.key ?? "")
  );
}

const cellNouns = /^(?:cell|platelet|keratinocyte|fibroblast|melanocyte|neuron|macrophage)s?$/;

/** "Seaweed heals itself", "a vine and how it closed its wounds": what a plant or an animal does for itself. */
export function tellsOfOrganism(
  tokens: readonly Token[],
  table: ConceptTable,
  span: SentenceSpan,
  { anchor, to }: Effect,
): boolean {
  const after = tokens.slice(anchor + 1, Math.min(span.to, to + 1)).map(({ key }) => key);
  if (!after.some((key) => /^(?:itself|themselves|its|their)$/.test(key))) return false;
  if (exosomeIn(table, span.from, span.to)) return false;
  return tokens.slice(span.from, anchor).some(({ key }) => organisms.test(key));
}

const organisms =
  /^(?:seaweed|kelp|alga|algae|plants?|vines?|trees?|bark|leaf|leaves|roses?|flowers?|fruits?|apples?|grapes?|edelweiss|cactus|aloe|succulents?|orchids?|salamanders?|axolotls?|starfish|lizards?|zebrafish|salmon|worms?)$/;

const bodyNouns = new Set(
  "fibroblasts keratinocytes melanocytes platelets cells skin body macrophages neurons tissue tissues follicles collagen elastin keratin melanin cell protein hormone hormones enzyme molecule follicle vessels barrier dermis epidermis nerves muscles sebum estrogen telomeres tendons ligaments bones wounds scars glands swelling inflammation papilla organs muscle".split(
    " ",
  ),
);
const bodyVerbs = new Set(
  "make makes produce produces release releases secrete secretes renew renews repair repairs heal heals replace replaces respond responds form forms build builds give gives keep keeps provide provides lend lends support supports hold holds grow grows rest rests shed sheds let lets allow allows bring brings carry carries feed feeds help helps protect protects prevent prevents shorten shortens shield shields clear clears remodel remodels slow slows steer steers divide divides settle settles return returns lay lays call calls".split(
    " ",
  ),
);

/** "After needling we smooth it on": the subject stands behind the adverbial that opens the sentence. */
export function afterAdverbial(tokens: readonly Token[], span: SentenceSpan): number {
  if (
    !/^(?:after|before|during|following|once|when|while|at|on|in|for|with)$/.test(
      (tokens[span.from] as Token).key,
    )
  )
    return span.from;
  for (let i = span.from + 1; i < Math.min(span.to - 1, span.from + 9); i++) {
    const { key } = tokens[i] as Token;
    if (key === ",") return i + 1;
    if (/^(?:we|they|it|you|our|i)$/.test(key) && i > span.from + 1) return i;
  }
  return span.from;
}
