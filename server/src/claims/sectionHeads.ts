/** What a heading says of the section that it opens: its topic, and how what stands below it is meant. */
import { isPart } from "../reading/parts.ts";
import type { ProseBlock } from "../reading/prose.ts";
import type { BlockFacts } from "./blockFacts.ts";
import { blockTopic, namesHouse, type Topic } from "./documentTopic.ts";
import { recommends } from "./heldUp.ts";
import type { LeadIn, Section } from "./thread.ts";

/** The section that a heading opens where `open` stood open; `offer`: it names something on offer, beside exosomes. */
export function openedBy(
  block: ProseBlock,
  facts: BlockFacts,
  open: Section | null,
  offer: boolean,
): Section {
  let outer = open;
  while (outer && outer.level >= block.level) outer = outer.outer;
  const topic = topicOf(block, facts, offer);
  // "3. Banned statements": the number is read as a sentence of its own.
  const heading = facts.sentences.find((s) => s.words > 0) ?? null;
  const advice = recommends(block.text);
  const leadIn = heading?.leadIn ?? (advice ? null : refusalOf(outer));
  const harm = facts.sentences.some((s) => s.harm && s.words <= 6);
  const glossary = isGlossary(block.text) || (outer?.glossary ?? false);
  const part = isPart(block.text);
  return { level: block.level, topic, leadIn, harm, glossary, advice, part, outer, heading };
}

function topicOf(block: ProseBlock, facts: BlockFacts, offer: boolean): Topic {
  let topic = blockTopic(facts);
  // "Facials without exosomes"
  if (topic === "exosomes" && leavesOut.test(block.text)) topic = "other";
  // "Laser room" is a section of its own, "About Blue Heron Laser and Skin" is not.
  if (topic === "other" && namesHouse.test(block.text) && (block.level < 2 || wordsOf(facts) > 3))
    topic = null;
  if (
    topic === "other" &&
    !explains.test(block.text) &&
    facts.sentences.some((s) => s.question && /* a comparison keeps the topic */ s.subject !== "other")
  )
    topic = null;
  return topic === null && (offer || facts.sentences.some((s) => s.otherServices)) ? "other" : topic;
}

const wordsOf = (facts: BlockFacts): number => facts.sentences.reduce((sum, { words }) => sum + words, 0);

/** "A short glossary of …", "Skin care from A to Z". */
const glossaries =
  /\b(?:glossar(?:y|ies)|dictionary|lexicon|jargon[- ]?buster|phrase ?book|a[- –]to[- –]z|(?:terms|words|vocabulary|jargon)\b[^.]*\b(?:explained|defined|decoded|translated|in plain (?:words|english)))\b/i;
/** "The A to Z of a visit" explains no words. */
const ofVisit =
  /\ba[- –]to[- –]z (?:of|to|for) (?:an? |the |your |our |my )?(?:[\w-]+ ){0,2}(?:visits?|facials?|treatments?|appointments?|sessions?|afternoons?|days?|serums?|clinics?|studios?)\b/i;
export const isGlossary = (heading: string): boolean => glossaries.test(heading) && !ofVisit.test(heading);

/** "Words that never leave the house", and below it "Face" and "Hair": what an outer heading refuses. */
function refusalOf(outer: Section | null): LeadIn {
  return outer && outer.level > 1 && outer.leadIn !== "benefit" ? outer.leadIn : null;
}

/** What stands below such a heading is not about exosomes. */
const leavesOut =
  /^\W*(?:not|no) exosom\w+\b(?!\W*$)|\b(?:without|other than|apart from|aside from|besides|instead of|in place of|beyond|no|non)[- ](?:the |any |our |using |an? )?exosom\w+\W*$/i;

/** "What is PRP?", "How does Botox work?": a section of its own. */
const explains =
  /^\W*(?:\d+\W+)?(?:what(?:[’']s| is| are)|how (?:do|does|is|are)|who (?:is|can|should))\s+(?!it\b|they\b|this\b|these\b|yours?\b|ours?\b|we\b|you\b|the (?:difference|alternative))(?!.*\b(?:differ\w*|compar\w*|better|instead|versus|vs|than)\b)/i;
