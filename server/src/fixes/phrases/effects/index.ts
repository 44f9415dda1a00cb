/**
 * Effects as looks: "heals acne scars" → "improves the look of skin", the verb in the form that it had. A phrase is
 * only rewritten in place where its construction is known; the others are left to whole sentences.
 */
import { capitalLike, casedLike } from "../../grammar.ts";
import type { Passage } from "../../passage.ts";
import { hashtagAt } from "../claims/context.ts";
import { cut, type Piece } from "../piece.ts";
import { inRow, item, labelled, reduced, service } from "./notes.ts";
import { purposeOf } from "./purposes.ts";
import { adjective, comparative, made } from "./qualities.ts";
import { type Cluster, type Search, wordsOf } from "./search.ts";
import { intransitive, passive } from "./subjects.ts";
import { active } from "./verbs.ts";

/** The wordings for a phrase of effects, the best first; none where its construction is not known. */
export function effectPieces(passage: Passage, cluster: Cluster): Piece[] {
  const { text } = passage;
  const hashtag = hashtagAt(text, cluster.start);
  if (hashtag) return [cut(text, hashtag.start, hashtag.end)];
  const phrase = text.slice(cluster.start, cluster.end);
  const before = text.slice(Math.max(0, cluster.start - 5), cluster.start);
  const search: Search = {
    passage,
    cluster,
    text,
    phrase,
    words: wordsOf(text, cluster.start, cluster.end),
    whose:
      /\byour\b/i.test(phrase) || /your $/i.test(before)
        ? "your "
        : /\bmy\b/i.test(phrase) || /my $/i.test(before)
          ? "my "
          : (/\b(?:her|his|their) $/i.exec(before)?.[0] ?? ""),
    variant:
      passage.shape === "bullet" || passage.shape === "cell"
        ? (passage.block.list?.index ??
          (passage.block.table?.row ?? 0) + Math.max(0, (passage.block.table?.column ?? 0) - 1))
        : 0,
  };
  for (const build of [
    inRow,
    labelled,
    adjective,
    made,
    comparative,
    service,
    purposeOf,
    active,
    reduced,
    passive,
    intransitive,
    item,
  ]) {
    const found = build(search);
    if (found.length > 0)
      return found.map((p) => ({ ...p, end: wordEnd(text, p.end), text: styled(search, p) }));
  }
  return [];
}

/** No word is cut in two. */
function wordEnd(text: string, at: number): number {
  if (at === 0 || !/\p{L}/u.test(text[at - 1] as string)) return at;
  return at + (/^\p{L}+/u.exec(text.slice(at))?.[0].length ?? 0);
}

/** Capitals as around, and a capital where the passage begins. */
function styled({ text, passage }: Search, { start, text: words }: Piece): string {
  if (words === "") return words;
  const cased =
    text.slice(0, start).trim() === "" || !/\p{L}\s+$/u.test(text.slice(0, start))
      ? casedLike(words, text, start)
      : smallFirst(casedLike(words, text, start));
  if (passage.shape === "bullet" && start > 0) return cased;
  // "**Eye treatment** (30 min, $160) Softens …": a line of its own below its name.
  if (/\)\s+$/.test(text.slice(0, start)) && /^\p{Lu}/u.test(text.slice(start)))
    return capitalLike(cased, "A");
  return text.slice(0, start).trim() === "" ? capitalLike(cased, text) : cased;
}

/** Inside a title its small words are small: "Exosomes for Fuller-Looking Hair". */
function smallFirst(words: string): string {
  return words.replace(/^(?:For|To|Of|With|And|By)(?= )/, (word) => word.toLowerCase());
}
