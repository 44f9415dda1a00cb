/** What a document as a whole is about: its titles, and what its sentences name. */
import type { ProseBlock } from "../reading/prose.ts";
import type { BlockFacts } from "./blockFacts.ts";
import { namesOffer } from "./offers.ts";

export type Topic = "exosomes" | "other" | null;

/** How many of something are about exosomes, and how many about something else. */
interface Counts {
  readonly exosomes: number;
  readonly other: number;
}

/** What a piece adds to the topic of its document. */
export interface TopicShare {
  /** Of its titles, one after the other. */
  readonly titles: readonly { readonly topic: Topic; readonly mentionsOther: boolean }[];
  /** Of its other headings, how many name exosomes, and how many only other treatments. */
  readonly sections: Counts;
  /** Of its blocks that name something on offer, how many name exosomes, and how many do not. */
  readonly offers: Counts;
  /** How many sentences name exosomes, and how many name only other treatments. */
  readonly exosomes: number;
  readonly other: number;
  /** What its first sentence that names either is about. */
  readonly first: Topic;
}

export function topicShare(blocks: readonly ProseBlock[], facts: readonly BlockFacts[]): TopicShare {
  const titles: { topic: Topic; mentionsOther: boolean }[] = [];
  const sections = { exosomes: 0, other: 0 };
  const offers = { exosomes: 0, other: 0 };
  let first: Topic = null;
  let exosomes = 0;
  let other = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as ProseBlock;
    const fact = facts[i] as BlockFacts;
    if (block.kind === "title" || (block.kind === "heading" && block.level === 1))
      titles.push(titleShare(block, fact));
    else if (block.kind === "heading") {
      const topic = blockTopic(fact);
      if (topic) sections[topic]++;
    }
    if (namesOffer(blocks, i)) offers[blockTopic(fact) ?? "other"]++;
    for (const sentence of fact.sentences) {
      first ??= sentence.topic;
      if (sentence.topic === "exosomes") exosomes++;
      else if (sentence.topic === "other") other++;
    }
  }
  return { titles, sections, offers, exosomes, other, first };
}

function titleShare(block: ProseBlock, facts: BlockFacts): TopicShare["titles"][number] {
  const topic = blockTopic(facts);
  if (topic === "other" && namesHouse.test(block.text)) return { topic: null, mentionsOther: false };
  return { topic, mentionsOther: facts.mentionsOther };
}

/** "Blue Heron Laser and Skin", "The Botox Bar": the house's name, and no topic. */
export const namesHouse =
  /\b(?:laser|botox|filler|injectables?|needle) (?:(?:and|&|\+) (?:skin|aesthetics?|beauty|wellness|body|spa|cosmetic|vein|hair|medical)|clinics?|cent(?:er|re)s?|studios?|lounges?|bar|spa|aesthetics?|institute|rooms?|house|suite|co\b)/i;

/** What a document is about. */
export interface DocumentTopic {
  readonly topic: Topic;
  /** It has sections on several other treatments: one whose heading names none is about anything. */
  readonly menu: boolean;
  /** It offers exosomes among other things, each under its name: one whose name has no exosomes is something else. */
  readonly offers: boolean;
}

export const isSameTopic = (a: DocumentTopic, b: DocumentTopic): boolean =>
  a.topic === b.topic && a.menu === b.menu && a.offers === b.offers;

const severalSections = 2;
const severalOffers = 2;

export function documentTopic(pieces: readonly { readonly topic: TopicShare }[]): DocumentTopic {
  let titled: Topic = null;
  let headed = false;
  let first: Topic = null;
  const named = { exosomes: 0, other: 0 };
  const sections = { exosomes: 0, other: 0 };
  const offered = { exosomes: 0, other: 0 };
  for (const { topic: share } of pieces) {
    first ??= share.first;
    headed ||= share.titles.length > 0;
    for (const { topic, mentionsOther } of share.titles) {
      if (topic === "exosomes" && !mentionsOther) return { topic, menu: false, offers: false };
      if (topic === "exosomes") titled = "exosomes";
      else if (topic === "other") titled ??= "other";
    }
    add(named, share);
    add(sections, share.sections);
    add(offered, share.offers);
  }
  const menu =
    titled !== "exosomes" && sections.other >= severalSections && sections.other > sections.exosomes;
  const offers = titled !== "exosomes" && offered.exosomes > 0 && offered.other >= severalOffers;
  return { topic: mainTopic(titled, first, named, sections, headed), menu, offers };
}

function add(total: { exosomes: number; other: number }, { exosomes, other }: Counts): void {
  total.exosomes += exosomes;
  total.other += other;
}

/**
 * The topic of the title; where it names nothing, what the document has sections on or speaks of most. `headed`: it has a
 * title.
 */
function mainTopic(
  titled: Topic,
  first: Topic,
  { exosomes, other }: Counts,
  sections: Counts,
  headed: boolean,
): Topic {
  const undivided = sections.other < severalSections;
  // "Post-laser exosome serum": however often lasers come up.
  if (titled !== "other" && first === "exosomes" && undivided) return first;
  if (titled === "exosomes" && exosomes >= other / 2) return titled;
  // "Why I stopped recommending PRP": what it goes on to speak of.
  if (titled === "other") return exosomes >= 4 && exosomes > other ? "exosomes" : titled;
  // A section on them under a title, and none on another treatment.
  if (headed && sections.exosomes > 0 && sections.other === 0 && exosomes * 3 >= other * 2) return "exosomes";
  // A catalogue of exosomes names what else it sells, too.
  if (first === "exosomes" && exosomes >= 3 && exosomes * 3 >= other * 2) return "exosomes";
  return exosomes >= other ? "exosomes" : null;
}

export function blockTopic(facts: BlockFacts): Topic {
  if (facts.mentionsExosomes) return "exosomes";
  return facts.mentionsOther ? "other" : null;
}
