/** Samples of copy that a guide recommends: the wording between its quotation marks is mended, its advice stays. */

import type { Profile } from "../../rules/rule.ts";
import { lowerFirst } from "../grammar.ts";
import type { Passage } from "../passage.ts";
import { standards } from "./standards.ts";

const sample = /^([^“”"]*)([“"])([^“”"]+)([”"])([^“”"]*)$/u;
const recommends =
  /\b(?:write|print|say|use|add|try|put|prefer|choose|lines?|wording|version|caption|headline|mine|yours|ours|may|can|instead|good|better)\b/i;
const warns =
  /\b(?:don[’']t|do not|never|not|avoid|no|cut|drop|delete|bin|instead of|rather than|old|wrong|banned|out)\b/i;
/** "“…” is fine in headlines." */
const isAllowed =
  /^,? (?:(?:is|are) (?:all right|fine|good|great|allowed|ok(?:ay)?|enough|safe)|will do|works|reads well|is the line)\b/i;
/** What is told of them is a sentence, whatever was promised. */
const isPromise = /^(?:safety|guarantee|penetration)-claim$/;
const longestTail = 8;

/** The words around a sample, and the sample as a passage of its own; null where there is none to mend. */
function sampleIn(passage: Passage): { lead: string; tail: string; inner: Passage } | null {
  const { text, marks, from, shape } = passage;
  const [, lead, open, words, close, tail] = sample.exec(text) ?? [];
  if (lead === undefined || open === undefined || words === undefined || tail === undefined) return null;
  if (warns.test(lead) || warns.test(tail) || !(recommends.test(lead) || isAllowed.test(tail))) return null;
  if (shape === "heading" || tail.split(/\s+/).length > longestTail) return null;
  const start = lead.length + open.length;
  const end = start + words.length;
  if (marks.length === 0 || marks.some((mark) => mark.end <= start || mark.start >= end)) return null;
  const inside = (at: number): number => Math.min(Math.max(at - start, 0), words.length);
  return {
    lead: lead + open,
    tail: close + tail,
    inner: {
      ...passage,
      from: from + start,
      to: from + end,
      text: words,
      marks: marks.map((mark) => ({ ...mark, start: inside(mark.start), end: inside(mark.end) })),
      shape: /[.!?]$/.test(words) || marks.every((mark) => isPromise.test(mark.rule)) ? "sentence" : "bullet",
      alone: true,
      neutral: false,
    },
  };
}

/** A wording as the sample had it: with its first letter and its stop, or without. */
function likeSample(words: string, sample: string): string {
  const bare = /[.!?,]$/.test(sample) ? words : words.replace(/\.$/, "");
  return /^\p{Ll}/u.test(sample) && !/^\p{Lu}{2}/u.test(bare) ? lowerFirst(bare) : bare;
}

/** What may be said in place of a sample of copy, in the words of the guide that recommends it. */
export function mendedSamples(passage: Passage, profile: Profile): string[] {
  const found = sampleIn(passage);
  if (!found) return [];
  const { lead, tail, inner } = found;
  return standards(inner, profile)
    .filter((text) => text !== null)
    .map((text) => lead + likeSample(text, inner.text) + tail);
}
