/** What one piece of a document hands on to the next: the section that is open, what was named, introduced and asked. */
import type { SentenceFacts } from "./blockFacts.ts";
import type { Topic } from "./documentTopic.ts";

export type LeadIn = "benefit" | "negative" | "critical" | null;

/** A section that is open, and those that it stands in. */
export interface Section {
  readonly level: number;
  readonly topic: Topic;
  readonly leadIn: LeadIn;
  /** Its heading names a harm: "Are there side effects?". */
  readonly harm: boolean;
  /** It explains words, entry by entry, or stands in one that does. */
  readonly glossary: boolean;
  /** Its heading recommends wordings. */
  readonly advice: boolean;
  /** One of several texts in a file, which its heading only counts: "Caption 7". */
  readonly part: boolean;
  readonly outer: Section | null;
  /** What its heading says. */
  readonly heading: SentenceFacts | null;
}

export interface Intro {
  readonly lead: LeadIn;
  readonly harm: boolean;
  /** What it says last. */
  readonly sentence: SentenceFacts;
}

/** What one piece of a document hands on to the next. */
export interface Thread {
  readonly section: Section | null;
  readonly named: Topic;
  readonly last: Topic;
  readonly intro: Intro | null;
  /** The paragraph said last in the section recommends wordings. */
  readonly advice: boolean;
  /** The question just asked. */
  readonly question: SentenceFacts | null;
  /** Its words. */
  readonly asked: string;
  /** The sentence said last. */
  readonly before: SentenceFacts | null;
}

export const beginning: Thread = {
  section: null,
  named: null,
  last: null,
  intro: null,
  advice: false,
  question: null,
  asked: "",
  before: null,
};

export function sameThread(a: Thread, b: Thread): boolean {
  return (
    a === b ||
    (a.named === b.named &&
      a.last === b.last &&
      a.question === b.question &&
      a.asked === b.asked &&
      a.before === b.before &&
      a.intro?.lead === b.intro?.lead &&
      a.intro?.harm === b.intro?.harm &&
      a.intro?.sentence === b.intro?.sentence &&
      a.advice === b.advice &&
      sameSection(a.section, b.section))
  );
}

function sameSection(a: Section | null, b: Section | null): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return (
    a.level === b.level &&
    a.topic === b.topic &&
    a.leadIn === b.leadIn &&
    a.harm === b.harm &&
    a.glossary === b.glossary &&
    a.advice === b.advice &&
    a.part === b.part &&
    a.heading === b.heading &&
    sameSection(a.outer, b.outer)
  );
}
