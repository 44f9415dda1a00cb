/** The drafts of each passage in the order in which they are tried, as what stands beside it has them. */
import type { Profile } from "../rules/rule.ts";
import { wordsOfLine } from "./beside.ts";
import type { Draft } from "./draftList.ts";
import { withoutLink } from "./leaning.ts";
import { namedBehind, opensWithPronoun } from "./openingNoun.ts";
import { isOutOfPlace } from "./outOfPlace.ts";
import type { Passage } from "./passage.ts";
import { isSold } from "./priceLines.ts";
import type { Repeats } from "./repeats.ts";
import { drafts } from "./rewrite.ts";
import { isSaidAlready } from "./saidAlready.ts";
import { isNamedLike, toldApart } from "./toldApart.ts";

type Known = Map<string, readonly Draft[]>;

/** Works out the drafts of one document's passages, each of them once. */
export class OrderedDrafts {
  readonly #drafts: Known = new Map();
  readonly #ordered: Known = new Map();

  constructor(
    readonly profile: Profile,
    readonly repeats: Repeats,
  ) {}

  /** The drafts of a passage by itself. */
  asTheyCome(passage: Passage): readonly Draft[] {
    return kept(this.#drafts, passage, () => drafts(passage, this.profile));
  }

  /** The drafts of a passage; what is said beside it already comes behind its removal. */
  of(passage: Passage): readonly Draft[] {
    return kept(this.#ordered, passage, () => this.#ordering(passage));
  }

  #ordering(passage: Passage): readonly Draft[] {
    const all = this.asTheyCome(passage).map((draft) => this.#withSubject(draft, passage));
    const others = this.repeats.saidByOthers(passage);
    const isSaid = ({ text }: Draft): boolean =>
      text !== null &&
      (others.has(wordsOfLine(text)) ||
        isOutOfPlace(text, passage) ||
        isSaidAlready(text, passage, () => this.repeats.saidBefore(passage)));
    const [best] = all;
    const apart = best?.text && isSold(passage) ? this.#calledApart(passage, all) : null;
    if (apart) return apart;
    if (best && isSaid(best))
      return [...all].sort((a, b) => Number(b.text === null) - Number(a.text === null));
    const said = new Set(all.filter(isSaid));
    return [...all.filter((draft) => !said.has(draft)), ...said];
  }

  /** "[Our serum is the best.] It improves …": named where the sentence before goes or speaks of something else now. */
  #withSubject(draft: Draft, passage: Passage): Draft {
    if (draft.text === null || passage.shape !== "sentence") return draft;
    const alone = withoutLink(draft.text);
    const opens = opensWithPronoun(alone, passage);
    if (alone === draft.text && !opens) return draft;
    const before = this.repeats.sentenceBefore(passage);
    if (before === null) return draft;
    // What stays as it is still leads to it.
    const text = passage.block.text.includes(before) && before !== "" ? draft.text : alone;
    return { ...draft, text: opens ? namedBehind(before, text, passage) : text };
  }

  /** The drafts of a name on a menu, those first that nothing else there is called; null where its name is its own. */
  #calledApart(passage: Passage, all: readonly Draft[]): readonly Draft[] | null {
    const taken = this.repeats.namesTaken(passage);
    const isTaken = ({ text }: Draft): boolean => text !== null && taken.has(wordsOfLine(text));
    const [best] = all;
    if (!best || !isTaken(best)) return null;
    const apart = toldApart(best, passage);
    const [first, ...others] = [...all.filter((draft) => !isTaken(draft)), ...all.filter(isTaken)];
    // A name of its own, without a gap to be filled.
    const named = first && first.text !== null && !first.late && !isTaken(first) && isNamedLike(first.text);
    return [
      ...(named ? [first] : []),
      ...(apart ? [apart] : []),
      ...(named || !first ? [] : [first]),
      ...others,
    ];
  }
}

function kept(known: Known, passage: Passage, work: () => readonly Draft[]): readonly Draft[] {
  const key = `${passage.blockIndex}:${passage.from}`;
  const found = known.get(key) ?? work();
  known.set(key, found);
  return found;
}
