/** What the place of a sentence adds to what its wording weighs. */
import { partFeatures, Trait } from "../../language/weighing/features.ts";
import type { Model } from "../../language/weighing/model.ts";
import { scaleOf } from "../../language/weighing/weighedSentence.ts";
import type { SentenceFacts } from "../blockFacts.ts";
import type { Citation } from "../citations.ts";
import type { PlacedSentence } from "../context.ts";

/** Up to the first of these each length counts for itself, beyond it those up to the next are alike. */
const lengths = [12, 18, 26, 38];

const lengthOf = (words: number): number =>
  words <= (lengths[0] as number) ? words : (lengths.find((most) => words <= most) ?? 99);

const asks = new Trait("question");
const answers = new Trait("answer");
const names = new Trait("named");
const subject = new Trait("subject");
const leads = new Trait("leads");
const contradicts = new Trait("contradicts");
const attributed = new Trait("attributed");
const quoted = new Trait("quoted");
const firstPerson = new Trait("first");
const length = new Trait("words");

/** The traits that a sentence has by itself, as numbers. */
export function ownTraits(facts: SentenceFacts): number[] {
  return [
    asks.of(facts.question),
    answers.of(facts.answer),
    names.of(facts.topic),
    subject.of(facts.subject),
    leads.of(facts.leadIn),
    contradicts.of(facts.contradicts),
    attributed.of(facts.attributed),
    quoted.of(facts.wholeQuoted),
    firstPerson.of(facts.firstPerson),
    length.of(lengthOf(facts.words)),
  ];
}

const kind = new Trait("kind");
const listed = new Trait("list");
const heads = new Trait("head");
const quotation = new Trait("quote");
const place = new Trait("topic");
const antecedent = new Trait("antecedent");
const lead = new Trait("lead");
const harm = new Trait("harm");
const placeAndSubject = new Trait("topic/subject");
const denied = new Trait("denied");
const answered = new Trait("answered");
const asked = new Trait("asked");
const opens = new Trait("opens");
const cited = new Trait("cited");
const explained = new Trait("explained");

/** Those that it has in its place, with its own. */
function placedTraits(sentence: PlacedSentence, citation: Citation): number[] {
  const { facts, block, topic, leadIn } = sentence;
  return [
    ...ownTraits(facts),
    kind.of(block.kind),
    listed.of(sentence.inList),
    heads.of(block.table?.head ?? null),
    quotation.of(block.quoted),
    place.of(topic),
    antecedent.of(sentence.antecedent),
    lead.of(leadIn),
    harm.of(sentence.underHarm),
    lead.ofBoth(leadIn, block.kind),
    place.ofBoth(topic, facts.topic),
    placeAndSubject.ofBoth(topic, facts.subject),
    denied.of(sentence.next?.contradicts ?? false),
    answered.of(sentence.answeredBy?.answer ?? null),
    asked.of(sentence.asks !== null),
    opens.of(sentence.previous === null),
    cited.of(citation),
    explained.of(sentence.entry),
  ];
}

const ofAnswer = new Trait("of the answer");
const ofQuestion = new Trait("of the question");
const ofRow = new Trait("of the row");

/** What its place adds to a sentence, kind by kind: traits, and words of those with which it is read together. */
export function placeFeatures(sentence: PlacedSentence, citation: Citation): number[][] {
  const head = sentence.rowHead?.sentences[0];
  return [
    placedTraits(sentence, citation),
    sentence.answeredBy ? partFeatures(ofAnswer, sentence.answeredBy.opening) : [],
    sentence.asks ? partFeatures(ofQuestion, sentence.asks.opening) : [],
    head ? partFeatures(ofRow, head.opening) : [],
  ];
}

/** The odds of each label with what is added to them. */
export function addFeatures(
  model: Model,
  groups: readonly (readonly number[])[],
  odds: readonly number[],
): number[] {
  const sums = odds.slice();
  for (const group of groups) {
    const known: number[] = [];
    for (const hash of group) {
      const place = model.find(hash);
      if (place >= 0) known.push(place);
    }
    const scale = scaleOf(known.length);
    for (const place of known) model.add(place, scale, sums);
  }
  return sums;
}
