/** Wordings for claims that are no effects: what each family's words become, the best first. */
import type { Profile } from "../../../rules/rule.ts";
import type { Mark, Passage } from "../../passage.ts";
import { cut, type Piece, piece } from "../piece.ts";
import {
  adjectiveOut,
  type Context,
  copula,
  describing,
  dropEnd,
  dropped,
  hashtagAt,
  isAttribute,
  noun,
  type Rewriter,
  withoutNoun,
} from "./context.ts";
import { potency, prohibited, purity, stability, stemCell } from "./identity.ts";
import { approval, registration } from "./legal.ts";
import { endorsement, hype, superiority, trend } from "./praise.ts";
import { guarantee, proof, safety } from "./promises.ts";
import { injection, penetration } from "./route.ts";

export function claimPieces(passage: Passage, marked: Mark, profile: Profile): Piece[] {
  const { text } = passage;
  const prefix = describing.test(marked.rule)
    ? (/(?:\bUncle )?[\p{L}\d]+[-‑]$/u.exec(text.slice(0, marked.start))?.[0].length ?? 0)
    : 0;
  const mark = withoutNoun(text, { ...marked, start: marked.start - prefix });
  const context: Context = {
    passage,
    mark,
    text,
    words: text.slice(mark.start, mark.end),
    before: text.slice(0, mark.start),
    after: text.slice(mark.end),
    profile,
  };
  const hashtag = hashtagAt(text, mark.start);
  if (hashtag) return [cut(text, hashtag.start, hashtag.end)];
  return rewriters[mark.rule]?.(context) ?? [];
}

/** "The purest, clinically proven, FDA-approved | exosomes": adjectives of one noun that go together. */
export function adjectiveRuns(passage: Passage): { marks: Mark[]; piece: Piece }[] {
  const { text } = passage;
  const found: { marks: Mark[]; piece: Piece }[] = [];
  let run: Mark[] = [];
  const close = (): void => {
    const first = run[0];
    const last = run.at(-1);
    if (first && last && run.length > 1) {
      const end = withoutNoun(text, last).end;
      const owned = text.slice(0, first.start);
      const superlative = /^(?:\w+est|most)\b/i.test(text.slice(first.start));
      const article = superlative ? /\b(?:the|an?)\s+$/i.exec(text.slice(0, first.start)) : null;
      if (noun.test(text.slice(end)) && !copula.test(owned)) {
        // An adjective that stays before them keeps no comma.
        const led = /(?<=\p{L}),\s*(?:and\s+)?$/u.exec(owned);
        found.push({
          marks: run,
          piece: led ? piece(led.index, end, "") : cut(text, article?.index ?? first.start, end),
        });
      }
    }
    run = [];
  };
  for (const mark of passage.marks) {
    const last = run.at(-1);
    const joined =
      last !== undefined &&
      mark.start >= withoutNoun(text, last).end &&
      /^,?\s*(?:(?:and|&)\s+)?$/i.test(text.slice(withoutNoun(text, last).end, mark.start));
    if (!joined) close();
    const words = text.slice(mark.start, withoutNoun(text, mark).end);
    if (
      (describing.test(mark.rule) || /-(?:recommended|loved|approved)$|^award-winning$/i.test(words)) &&
      words.split(/\s+/).length <= 2 &&
      !/\bof\b|^\W*(?:performed|made|is|are)\b/i.test(words)
    )
      run.push(mark);
    else close();
  }
  close();
  return found;
}

const rewriters: Partial<Record<string, Rewriter>> = {
  "approval-claim": approval,
  "registration-claim": registration,
  "approval-forecast": dropEnd,
  "exemption-claim": (context) => [
    ...(isAttribute(context) && /exempt/i.test(context.words) && !/,\s+so\b/.test(context.after)
      ? [adjectiveOut(context)]
      : []),
    ...dropped(context),
  ],
  "injection-claim": injection,
  "penetration-claim": penetration,
  "proof-claim": proof,
  "guarantee-claim": guarantee,
  "safety-claim": safety,
  hype,
  "trend-pressure": trend,
  "superiority-claim": superiority,
  "endorsement-claim": endorsement,
  "stem-cell-conflation": stemCell,
  "plant-equivalence": () => [],
  "potency-claim": potency,
  "stability-claim": stability,
  "purity-claim": purity,
  "human-source-prohibited": prohibited,
  "public-advertising-prohibited": prohibited,
  "restricted-expression": prohibited,
};
