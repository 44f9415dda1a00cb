/**
 * What the place of a sentence adds to its words: the topic of its section, the question before an answer,
 * the lead-in of a list, the heads of a table cell. One pass over the blocks' facts.
 */
import type { ProseBlock } from "../reading/prose.ts";
import type { BlockFacts, SentenceFacts } from "./blockFacts.ts";
import { blockTopic, type DocumentTopic, type Topic } from "./documentTopic.ts";
import { recommends as asAdvice, isCalledFalse, isTakenBack } from "./heldUp.ts";
import { isPricedRow, namesOffer } from "./offers.ts";
import { isGlossary, openedBy } from "./sectionHeads.ts";
import { type Headed, TableHeads } from "./tableHeads.ts";
import type { Intro, LeadIn, Section, Thread } from "./thread.ts";

/** A sentence in its place. */
export interface PlacedSentence {
  readonly facts: SentenceFacts;
  readonly block: ProseBlock;
  /** Index of the block in its piece. */
  readonly blockIndex: number;
  /** What a generic subject here speaks of. */
  readonly topic: Topic;
  /** What a pronoun here speaks of. */
  readonly antecedent: Topic;
  /** Its heading, or what its list, table or column begins with, recommends wordings: "Lines you may copy". */
  readonly underAdvice: boolean;
  /** What the heading, lead-in or heads of the cell say of what stands below them. */
  readonly leadIn: LeadIn;
  /** The question that this sentence answers, or whose answer it begins. */
  readonly asks: SentenceFacts | null;
  /** The words of that question, which may stand in another block. */
  readonly asked: string;
  readonly answeredBy: SentenceFacts | null;
  /** The block in which that answer stands. */
  readonly answerBlock: ProseBlock | null;
  readonly next: SentenceFacts | null;
  /** The block behind it says that it is false, or an editor there that it has to go. */
  readonly takenBack: boolean;
  /** The one before in the same block. */
  readonly previous: SentenceFacts | null;
  /** The one before, in whatever block. */
  readonly before: SentenceFacts | null;
  /** The heading under which it stands. */
  readonly heading: SentenceFacts | null;
  /** What introduces its list, or heads its column. */
  readonly lead: SentenceFacts | null;
  /** The outermost heading, where it is another. */
  readonly title: SentenceFacts | null;
  /** The word that an entry of a glossary explains. */
  readonly entry: boolean;
  /** Under a head or question that names a harm ("Side effects"). */
  readonly underHarm: boolean;
  readonly inList: boolean;
  /** Number of the section, counted by the headings of the piece: 0 goes on with that of the piece before. */
  readonly section: number;
  /** The head of the row in which a cell stands. */
  readonly rowHead: BlockFacts | null;
  /** For a row's head in a table that compares treatments: whether its cell on exosomes says yes. Null elsewhere. */
  readonly granted: boolean | null;
}

/** The words of a sentence. */
export const textOf = ({ block, facts }: Pick<PlacedSentence, "block" | "facts">): string =>
  block.text.slice(facts.start, facts.end);

/** What follows a piece. */
export interface Following {
  readonly block: ProseBlock;
  readonly facts: BlockFacts;
}

export interface Placed {
  readonly sentences: readonly PlacedSentence[];
  readonly thread: Thread;
}

const copyKinds = new Set(["heading", "paragraph", "listItem", "cell", "term", "definition"]);

/**
 * Places the sentences of a piece of a document, no table of which reaches into another. `facts[i]` belongs to
 * `blocks[i]`, `whole` is the topic of the document.
 */
export function placeSentences(
  blocks: readonly ProseBlock[],
  facts: readonly BlockFacts[],
  whole: DocumentTopic,
  thread: Thread,
  following: Following | null,
): Placed {
  return new Placer(blocks, facts, whole, thread, following).run();
}

class Placer {
  #open: Section | null;
  #section = 0;
  /** What the entry of a glossary is about, in which the pass stands; undefined outside of any. */
  #entry: Topic | undefined;
  /** Exosomes named since the section began: generic subjects speak of them from there on. */
  #named: Topic;
  #last: Topic;
  #placed: PlacedSentence[] = [];
  #intro: Intro | null;
  #advice: boolean;
  readonly #tables = new TableHeads();
  /** The sentence placed last, where it is a question. */
  #question: SentenceFacts | null;
  #asked: string;
  #before: SentenceFacts | null;

  constructor(
    readonly blocks: readonly ProseBlock[],
    readonly facts: readonly BlockFacts[],
    readonly whole: DocumentTopic,
    thread: Thread,
    readonly following: Following | null,
  ) {
    this.#open = thread.section;
    this.#named = thread.named;
    this.#last = thread.last;
    this.#intro = thread.intro;
    this.#advice = thread.advice;
    this.#question = thread.question;
    this.#asked = thread.asked;
    this.#before = thread.before;
  }

  run(): Placed {
    for (let i = 0; i < this.blocks.length; i++) this.#block(i);
    const thread = {
      section: this.#open,
      named: this.#named,
      last: this.#last,
      intro: this.#intro,
      advice: this.#advice,
      question: this.#question,
      asked: this.#asked,
      before: this.#before,
    };
    return { sentences: this.#placed, thread };
  }

  #block(index: number): void {
    const block = this.blocks[index] as ProseBlock;
    const facts = this.facts[index] as BlockFacts;
    if (block.kind === "reference") return;
    const named = block.kind === "term" || (block.kind === "heading" && this.#inGlossary());
    if (block.kind === "heading") this.#enterSection(index, block, facts);
    if (!this.#inGlossary()) this.#entry = undefined;
    else if (named) this.#entry = entryTopic(blockTopic(facts));
    if (block.kind === "cell" && block.table) this.#tables.note(block.table, facts);
    if (block.kind === "term") {
      this.#last = null;
    }
    const inList = block.kind === "listItem" || block.kind === "definition";
    if (block.kind === "paragraph" && !this.#isIntroduced(block)) this.#intro = null;
    const { leadIn, harm, topic: headTopic } = this.#heads(index, block, facts, inList);
    this.#sentences(index, block, facts, leadIn, harm, headTopic, inList);
    if (block.kind === "paragraph") this.#advice = asAdvice(block.text.slice(-lastWords));
    if (block.kind === "paragraph" || block.kind === "heading" || block.kind === "term")
      this.#setIntro(block, facts);
  }

  /** "Rejected:", and the quotation below it. */
  #isIntroduced(block: ProseBlock): boolean {
    return block.quoted && this.#intro?.lead === "critical";
  }

  #enterSection(index: number, block: ProseBlock, facts: BlockFacts): void {
    this.#open = openedBy(block, facts, this.#open, this.whole.offers && namesOffer(this.blocks, index));
    this.#advice = false;
    this.#section++;
    this.#named = null;
    this.#last = null;
    this.#intro = null;
  }

  /** What the headings over this place name, the nearest first. */
  #headingTopic(): Topic {
    for (let section = this.#open; section; section = section.outer) if (section.topic) return section.topic;
    return null;
  }

  #sectionTopic(): Topic {
    const headed = this.#headingTopic();
    if (headed) return headed;
    return this.whole.menu && this.#open && this.#open.level > 1 ? null : this.whole.topic;
  }

  #inGlossary(): boolean {
    return this.#open?.glossary ?? false;
  }

  /** "**Rejuvenation.** A word with …": what is explained stands first in its block, or in one of its own. */
  #isEntry(block: ProseBlock, facts: BlockFacts, at: number): boolean {
    if (!this.#inGlossary()) return false;
    const own = facts.sentences[at] as SentenceFacts;
    // "Medical grade: means nothing in law."
    const label = labelledEntry.exec(block.text.slice(own.start, own.end));
    if (label && block.kind !== "cell" && own.topic !== "exosomes") return true;
    if (at > 0) return false;
    const [first] = facts.sentences as [SentenceFacts];
    if (first.words > longestEntry || first.question) return false;
    if (block.kind === "term" || (block.kind === "heading" && !isGlossary(block.text))) return true;
    return (block.kind === "paragraph" || block.kind === "listItem") && facts.sentences.length > 1;
  }

  #sectionLead(): LeadIn {
    return this.#open?.leadIn ?? null;
  }

  #heads(index: number, block: ProseBlock, facts: BlockFacts, inList: boolean): Headed {
    let leadIn = this.#sectionLead();
    let harm = false;
    if (leadIn === "benefit" && block.kind === "paragraph" && !isUnmarkedItem(block.text)) leadIn = null;
    // "… and what I won't say of them": the title of an essay holds up nothing of what it goes on to say.
    if (leadIn === "critical" && block.kind === "paragraph" && this.#open?.level === 1) leadIn = null;
    if (this.#intro && (inList || (block.kind === "paragraph" && this.#isIntroduced(block)))) {
      // What answers a question is no item of its section.
      const answers = block.kind === "definition" && this.#intro.sentence.question;
      leadIn = this.#intro.lead ?? (answers && leadIn === "negative" ? null : leadIn);
      harm = this.#intro.harm;
    }
    const place = block.table;
    const other = this.#isOtherOffer(index, block, facts) ? "other" : null;
    if (!place || block.kind !== "cell") return { leadIn, harm, topic: other };
    const over = this.#tables.over(place, leadIn);
    return { ...over, topic: over.topic ?? other };
  }

  /** "Chin wave | Melts a double chin | £310", "Aligners, £1,900", on a page where other items are exosomes'. */
  #isOtherOffer(index: number, { kind, table }: ProseBlock, facts: BlockFacts): boolean {
    if (!this.whole.offers || facts.mentionsExosomes || this.#headingTopic() === "exosomes") return false;
    if (kind === "listItem") return namesOffer(this.blocks, index);
    if (kind !== "cell" || !table || table.head === "column") return false;
    const head = table.column === 0 ? facts : this.#tables.row(table);
    return head !== null && blockTopic(head) === null && isPricedRow(this.blocks, index - table.column);
  }

  /** A list or table below advice on wordings, or a column headed by it. */
  #isAdvised({ kind, table }: ProseBlock, inList: boolean): boolean {
    if (this.#open?.advice) return kind !== "paragraph" || this.#advice;
    if (inList) return this.#advice;
    if (kind !== "cell" || !table) return false;
    const head = this.#tables.column(table);
    return this.#advice || (head !== undefined && asAdvice(head.text));
  }

  #leadOf(block: ProseBlock, inList: boolean): SentenceFacts | null {
    const { table } = block;
    if (table && block.kind === "cell" && table.head !== "column")
      return this.#tables.column(table)?.sentences[0] ?? null;
    return inList || this.#isIntroduced(block) ? (this.#intro?.sentence ?? null) : null;
  }

  /** The outermost heading over a section, if it stands in one. */
  #title(section: Section | null): SentenceFacts | null {
    if (!section?.outer) return null;
    let outermost = section.outer;
    while (outermost.outer) outermost = outermost.outer;
    return outermost.heading;
  }

  #setIntro(block: ProseBlock, facts: BlockFacts): void {
    const last = facts.sentences.at(-1);
    if (!last) return;
    const introduces =
      /[:：]\s*$/.test(block.text) ||
      block.kind !== "paragraph" ||
      (last.leadIn !== null && (last.question || isCaption.test(block.text) || announces.test(block.text)));
    this.#intro = introduces
      ? { lead: last.leadIn, harm: last.harm && last.words <= 6, sentence: last }
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
    const headed = this.#headingTopic() !== null;
    let named: Topic = null;
    let labelled: Topic = null;
    const outside = !copyKinds.has(block.kind);
    const underAdvice = this.#isAdvised(block, inList);
    const ofHeading = block.kind === "heading";
    const heading = ofHeading ? null : (this.#open?.heading ?? null);
    const title = this.#title(ofHeading ? (this.#open?.outer ?? null) : this.#open);
    const lead = this.#leadOf(block, inList);
    const rowHead = block.table ? this.#tables.row(block.table) : null;
    const granted = this.#tables.granted(this.blocks, index);
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i] as SentenceFacts;
      if (isLabel(sentence))
        labelled = i + 1 < sentences.length && sentence.topic === "other" ? "other" : null;
      const { advised } = sentence;
      const entry = !advised && this.#isEntry(block, facts, i);
      if (entry) this.#entry = entryTopic(sentence.topic);
      const base = headTopic ?? (outside ? this.whole.topic : this.#sectionTopic());
      // What is advised is to be said of what the page is about.
      const topic = advised
        ? this.whole.topic
        : (headTopic ??
          labelled ??
          (this.#entry === undefined ? undefined : (named ?? this.#entry)) ??
          (facts.mentionsExosomes && !facts.mentionsOther && !(base === "other" && headed)
            ? "exosomes"
            : (this.#named ?? (headed ? base : (named ?? base)))));
      if (sentence.topic === "exosomes") named = "exosomes";
      else if (sentence.subject === "other" && sentence.topic === "other") named = "other";
      const within = sentences[i + 1];
      const next = within ?? this.#firstOf(index + 1, block);
      const open = this.#question;
      this.#placed.push({
        facts: sentence,
        block,
        blockIndex: index,
        topic,
        antecedent: this.#last ?? topic,
        leadIn: advised ? null : leadIn,
        underAdvice: advised || underAdvice,
        asks: open,
        asked: open ? this.#asked : "",
        answeredBy: sentence.question ? next : null,
        answerBlock: sentence.question && next ? (within ? block : this.#blockAt(index + 1)) : null,
        next,
        takenBack: within
          ? isCalledFalse(block.text.slice(within.start, within.end))
          : next !== null && this.#isTakenBack(index, next),
        previous: sentences[i - 1] ?? null,
        before: this.#before,
        heading,
        lead,
        title,
        entry,
        underHarm: harm || (open?.harm === true && open.words <= 9) || this.#open?.harm === true,
        inList,
        rowHead,
        granted,
        section: this.#section,
      });
      this.#before = sentence;
      // "Any side effects? Apart from feeling well? None." still answers the first.
      const asksOn = sentence.question && open?.harm === true && !sentence.harm && sentence.words <= 6;
      this.#question = sentence.question ? (asksOn ? open : sentence) : null;
      if (!asksOn) this.#asked = sentence.question ? block.text.slice(sentence.start, sentence.end) : "";
      // "Facials without exosomes" names them, and goes on without.
      if (!outside && !(ofHeading && this.#open?.topic === "other")) this.#follow(sentence, base);
    }
  }

  /** Keeps what the next sentence's generic subject and pronoun will speak of. */
  #follow(sentence: SentenceFacts, base: Topic): void {
    if (sentence.topic === "exosomes") {
      this.#named = base === "exosomes" ? null : "exosomes";
      this.#last = sentence.subject === "other" && !sentence.endsOnExosomes ? "other" : null;
    } else if ((sentence.subject === "other" && sentence.opensOnThing) || sentence.asksOther) {
      this.#last = "other";
      // One of several texts, which nothing joins to those before it.
      if (this.#open?.part && this.#named === null) this.#named = "other";
    } else if (
      sentence.subject === "open" &&
      sentence.topic === null &&
      this.#last === "other" &&
      // "Yes, first.": the answer speaks of what was asked, and so does "it" after it.
      !(sentence.answer !== null && sentence.words <= 4)
    )
      this.#last = null;
  }

  #blockAt(index: number): ProseBlock | null {
    return this.blocks[index] ?? (index === this.blocks.length ? (this.following?.block ?? null) : null);
  }

  /** The sentence that begins the next block settles what this one ended on. */
  #isTakenBack(index: number, next: SentenceFacts): boolean {
    const block = this.#blockAt(index + 1);
    if (block?.kind !== "paragraph") return false;
    const own = this.blocks[index] as ProseBlock;
    return isTakenBack(block.text.slice(next.start, next.end), own.text, own.quoted && !block.quoted);
  }

  #firstOf(index: number, from: ProseBlock): SentenceFacts | null {
    const block = this.#blockAt(index);
    if (!block) return null;
    if (block.kind === "heading" || block.kind === "reference" || block.kind === "alt") return null;
    // What is asked next is no answer.
    if (block.kind === "term") return null;
    if (from.table && (!block.table || block.table.row !== from.table.row)) return null;
    const facts = this.facts[index] ?? this.following?.facts;
    return facts?.sentences[0] ?? null;
  }
}

/** UTF-16 units at the end of a paragraph that can lead in to what follows. */
const lastWords = 120;

const longestEntry = 5;
const labelledEntry = /^[^\p{L}]{0,3}[\p{L}\p{N}][^.!?:\n]{0,40}:\s+\S/u;

/** An entry on another word is about that. */
const entryTopic = (named: Topic): Topic => (named === "exosomes" ? named : "other");

/** A line above a list that is typed as if it were its heading. */
const isCaption = /^[^.!?:;]{1,60}$/;

/** "The following may not appear anywhere." */
const announces = /\b(?:following|below|these)\b/i;

/** A line of a list that is not marked as one: no more than a few words, and no full stop. */
export const isUnmarkedItem = (text: string): boolean => /^[^.!?:]{1,48}$/.test(text);

/** "PRP. Plasma from your own blood …": a glossary's or a menu's entry names what it is about. */
function isLabel(sentence: SentenceFacts): boolean {
  if (sentence.question || sentence.claims.some((claim) => !claim.bare)) return false;
  return sentence.words <= 3 && sentence.topic !== null && sentence.subject === sentence.topic;
}
