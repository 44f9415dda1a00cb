/**
 * What the place of a sentence adds to its words: the topic of its section, the question before an answer,
 * the lead-in of a list, the heads of a table cell. One pass over the blocks' facts.
 */
import { type ProseBlock, toSource } from "../reading/prose.ts";
import type { BlockFacts, SentenceFacts } from "./blockFacts.ts";

export type Topic = "exosomes" | "other" | null;
export type LeadIn = "benefit" | "negative" | "critical" | null;

/** A sentence in its place. */
export interface PlacedSentence {
  readonly facts: SentenceFacts;
  readonly block: ProseBlock;
  readonly blockIndex: number;
  /** What a generic subject here speaks of. */
  readonly topic: Topic;
  /** What a pronoun here speaks of. */
  readonly antecedent: Topic;
  /** What the heading, lead-in or heads of the cell say of what stands below them. */
  readonly leadIn: LeadIn;
  /** The question that this sentence answers, or whose answer it begins. */
  readonly asks: SentenceFacts | null;
  readonly answeredBy: SentenceFacts | null;
  /** Where that answer stands, source offsets. */
  readonly answerPlace: { readonly start: number; readonly end: number } | null;
  readonly next: SentenceFacts | null;
  /** Under a head or question that names a harm ("Side effects"). */
  readonly underHarm: boolean;
  readonly inList: boolean;
  /** Number of the section, counted by headings. */
  readonly section: number;
  /** The head of the row in which a cell stands. */
  readonly rowHead: BlockFacts | null;
}

interface Section {
  readonly level: number;
  readonly topic: Topic;
  readonly leadIn: LeadIn;
}

const copyKinds = new Set(["heading", "paragraph", "listItem", "cell", "term", "definition"]);

/** Places every sentence of a document. `facts[i]` belongs to `blocks[i]`. */
export function placeSentences(
  blocks: readonly ProseBlock[],
  facts: readonly BlockFacts[],
): PlacedSentence[] {
  const whole = documentTopic(blocks, facts);
  const placer = new Placer(blocks, facts, whole);
  return placer.run();
}

/** The topic of the title; where it names nothing, what the document speaks of most. */
export function documentTopic(blocks: readonly ProseBlock[], facts: readonly BlockFacts[]): Topic {
  let titled: Topic = null;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as ProseBlock;
    if (block.kind !== "title" && !(block.kind === "heading" && block.level === 1)) continue;
    const topic = blockTopic(facts[i] as BlockFacts);
    if (topic === "exosomes" && !(facts[i] as BlockFacts).mentionsOther) return "exosomes";
    if (topic === "exosomes") titled = "exosomes";
    else if (topic === "other") titled ??= "other";
  }
  let exosomes = 0;
  let other = 0;
  for (const fact of facts) {
    for (const sentence of fact.sentences) {
      if (sentence.topic === "exosomes") exosomes++;
      else if (sentence.topic === "other") other++;
    }
  }
  if (titled === "exosomes" && exosomes >= other / 2) return titled;
  if (titled === "other") return titled;
  return exosomes >= other ? "exosomes" : null;
}

function blockTopic(facts: BlockFacts): Topic {
  if (facts.mentionsExosomes) return "exosomes";
  return facts.mentionsOther ? "other" : null;
}

class Placer {
  #sections: Section[] = [];
  #section = 0;
  /** Exosomes named since the section began: generic subjects speak of them from there on. */
  #named: Topic = null;
  #last: Topic = null;
  #placed: PlacedSentence[] = [];
  #intro: { lead: LeadIn; harm: boolean; listOnly: boolean } | null = null;
  #columnHeads = new Map<string, BlockFacts>();
  #rowHeads = new Map<string, BlockFacts>();
  #openQuestion: SentenceFacts | null = null;
  #openQuestionAt = -1;

  constructor(
    readonly blocks: readonly ProseBlock[],
    readonly facts: readonly BlockFacts[],
    readonly whole: Topic,
  ) {}

  run(): PlacedSentence[] {
    for (let i = 0; i < this.blocks.length; i++) this.#block(i);
    return this.#placed;
  }

  #block(index: number): void {
    const block = this.blocks[index] as ProseBlock;
    const facts = this.facts[index] as BlockFacts;
    if (block.kind === "reference") return;
    if (block.kind === "heading") this.#enterSection(block, facts);
    if (block.kind === "cell" && block.table) this.#noteHead(block, facts);
    if (block.kind === "term") {
      this.#last = null;
    }
    const inList = block.kind === "listItem" || block.kind === "definition";
    if (block.kind === "paragraph") this.#intro = null;
    const { leadIn, harm, topic: headTopic } = this.#heads(block, inList);
    this.#sentences(index, block, facts, leadIn, harm, headTopic, inList);
    if (block.kind === "paragraph" || block.kind === "heading" || block.kind === "term")
      this.#setIntro(block, facts);
  }

  #enterSection(block: ProseBlock, facts: BlockFacts): void {
    while (this.#sections.length > 0 && (this.#sections.at(-1) as Section).level >= block.level)
      this.#sections.pop();
    const first = facts.sentences[0];
    let topic = blockTopic(facts);
    if (
      topic === "other" &&
      facts.sentences.some((s) => s.question && /* a comparison keeps the topic */ s.subject !== "other")
    )
      topic = null;
    if (topic === null && facts.sentences.some((s) => s.otherServices)) topic = "other";
    const leadIn = first?.leadIn ?? null;
    this.#sections.push({ level: block.level, topic, leadIn });
    this.#section++;
    this.#named = null;
    this.#last = null;
    this.#intro = null;
  }

  #sectionTopic(): Topic {
    for (let i = this.#sections.length - 1; i >= 0; i--) {
      const topic = (this.#sections[i] as Section).topic;
      if (topic) return topic;
    }
    return this.whole;
  }

  /** A heading names the topic here; otherwise the nearest sentence before does. */
  #headed(): boolean {
    return this.#sections.some((section) => section.topic !== null);
  }

  #sectionLead(): LeadIn {
    return this.#sections.at(-1)?.leadIn ?? null;
  }

  #noteHead(block: ProseBlock, facts: BlockFacts): void {
    const place = block.table;
    if (!place) return;
    if (place.head === "column") this.#columnHeads.set(`${place.table}:${place.column}`, facts);
    if (place.head === "row" || place.column === 0) this.#rowHeads.set(`${place.table}:${place.row}`, facts);
  }

  #heads(block: ProseBlock, inList: boolean): { leadIn: LeadIn; harm: boolean; topic: Topic } {
    let leadIn = this.#sectionLead();
    let harm = false;
    let topic: Topic = null;
    if (leadIn === "benefit" && block.kind === "paragraph") leadIn = null;
    if (this.#intro && (inList || block.kind === "listItem")) {
      leadIn = this.#intro.lead ?? leadIn;
      harm = this.#intro.harm;
    }
    const place = block.table;
    if (place && block.kind === "cell") {
      const column =
        place.head === "column" ? undefined : this.#columnHeads.get(`${place.table}:${place.column}`);
      const row = place.column > 0 ? this.#rowHeads.get(`${place.table}:${place.row}`) : undefined;
      for (const head of [column, row]) {
        if (!head) continue;
        topic = blockTopic(head) ?? topic;
        const lead = head.sentences[0]?.leadIn ?? null;
        if (lead) leadIn = strongest(leadIn, lead);
        if (head.sentences.some((s) => s.harm && s.words <= 5)) harm = true;
      }
    }
    return { leadIn, harm, topic };
  }

  #rowHead(block: ProseBlock): BlockFacts | null {
    const place = block.table;
    return place && place.column > 0 ? (this.#rowHeads.get(`${place.table}:${place.row}`) ?? null) : null;
  }

  #setIntro(block: ProseBlock, facts: BlockFacts): void {
    const last = facts.sentences.at(-1);
    if (!last) return;
    const introduces =
      /[:：]\s*$/.test(block.text) || block.kind !== "paragraph" || (last.question && last.leadIn !== null);
    this.#intro = introduces
      ? { lead: last.leadIn, harm: last.harm && last.words <= 6, listOnly: true }
      : null;
  }

  #sentences(
    index: number,
    block: ProseBlock,
    facts: BlockFacts,
    leadIn: LeadIn,
    harm: boolean,
    headTopic: Topic,
    inList: boolean,
  ): void {
    const sentences = facts.sentences;
    let named: Topic = null;
    const outside = !copyKinds.has(block.kind);
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i] as SentenceFacts;
      const base = headTopic ?? (outside ? this.whole : this.#sectionTopic());
      const topic =
        headTopic ??
        (facts.mentionsExosomes && !facts.mentionsOther
          ? "exosomes"
          : (this.#named ?? (this.#headed() ? base : (named ?? base))));
      if (sentence.topic === "exosomes") named = "exosomes";
      else if (sentence.subject === "other" && sentence.topic === "other") named = "other";
      const next = sentences[i + 1] ?? this.#firstOf(index + 1, block);
      const open = this.#openQuestionAt === this.#placed.length - 1 ? this.#openQuestion : null;
      this.#placed.push({
        facts: sentence,
        block,
        blockIndex: index,
        topic,
        antecedent: this.#last ?? topic,
        leadIn,
        asks: open,
        answeredBy: sentence.question ? next : null,
        answerPlace:
          sentence.question && next ? this.#placeOf(next, sentences[i + 1] ? index : index + 1) : null,
        next,
        underHarm: harm || (open?.harm === true && open.words <= 9),
        inList,
        rowHead: this.#rowHead(block),
        section: this.#section,
      });
      if (sentence.question) {
        this.#openQuestion = sentence;
        this.#openQuestionAt = this.#placed.length - 1;
      }
      if (!outside) this.#follow(sentence, base);
    }
  }

  /** Keeps what the next sentence's generic subject and pronoun will speak of. */
  #follow(sentence: SentenceFacts, base: Topic): void {
    if (sentence.topic === "exosomes") {
      if (base !== "exosomes") this.#named = "exosomes";
      this.#last = sentence.subject === "other" ? "other" : null;
    } else if (sentence.subject === "other") this.#last = "other";
    else if (sentence.subject === "open" && sentence.topic === null && this.#last === "other")
      this.#last = null;
  }

  #placeOf(sentence: SentenceFacts, index: number): { start: number; end: number } | null {
    const block = this.blocks[index];
    return block ? toSource(block, sentence.start, sentence.end) : null;
  }

  #firstOf(index: number, from: ProseBlock): SentenceFacts | null {
    const block = this.blocks[index];
    if (!block) return null;
    if (block.kind === "heading" || block.kind === "reference" || block.kind === "alt") return null;
    if (from.table && (!block.table || block.table.row !== from.table.row)) return null;
    return (this.facts[index] as BlockFacts).sentences[0] ?? null;
  }
}

function strongest(a: LeadIn, b: LeadIn): LeadIn {
  if (a === "critical" || b === "critical") return "critical";
  if (a === "negative" || b === "negative") return "negative";
  return a ?? b;
}
