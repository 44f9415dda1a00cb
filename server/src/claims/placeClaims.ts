/** Claims that only the place of a sentence makes. */
import { wordKey } from "../language/spelling.ts";
import { toSource } from "../reading/prose.ts";
import { analyseBlock, type SentenceFacts } from "./blockFacts.ts";
import { type Claim, type ClaimFamily, effectFamilies } from "./claim.ts";
import { type PlacedSentence, textOf } from "./context.ts";
import { Acts, effectVerbs } from "./effects/words.ts";
import type { LocalClaim } from "./localClaim.ts";
import { isTestimonial } from "./testimonial.ts";

/** "Crow's feet? Clipped. Tone? Evened.": one participle that tells what became of it. */
const doneTo = /^\W*(?:\w+ly |now |all |well and truly )?([a-z]+)\W*$/i;

function tellsDone(cell: string): boolean {
  const word = doneTo.exec(cell)?.[1]?.toLowerCase() ?? "";
  return effectVerbs.get(wordKey(word))?.form === "past";
}

/** "Jawline? Sharper. Pores? Invisible." */
const becomes =
  /^\W*(?:visibly |much |so |way |finally )?(?:sharper|higher|tighter|smaller|invisible|softer|smoother|brighter|firmer|lifted|plumper|thicker|fuller|denser|clearer|lighter|faded|halved|erased|gone|where|history|banished|vanished|restored|rebuilt|repaired|calmer|stronger|flatter|fewer|less|ghosted|dumped|evicted|cancell?ed|deleted|unfollowed|blocked|muted|fired|retired|dusted|toast|over|outta here|out of here|sent packing|shown the door|never (?:met|heard of|knew) (?:them|her|him|it)|see (?:ya|you)|bye(?:[- ]bye)?|adios|so long|no more|not any ?more|old news|dealt with|taken care of|under control|melted|ironed out|on the run)\W*$/i;

/** "How soon? Straight away.", "How long does it last? For life." */
function isPromptOrLasting({ facts, block, asks, asked, rowHead }: PlacedSentence): boolean {
  if (facts.claims.some((c) => c.family === "guarantee-claim")) return false;
  const head = rowHead?.keys(6) ?? "";
  if (/\b(?:last|lasts|duration|lifespan|longevity)\b/.test(head) && forEver.test(block.text)) return true;
  if (!asks || asks.words > 12) return false;
  const answer = textOf({ block, facts });
  if (again.test(asked) && (facts.answer === "no" || once.test(answer))) return true;
  return (soon.test(asked) && atOnce.test(answer)) || (long.test(asked) && forEver.test(answer));
}

const soon =
  /\b(?:how (?:soon|fast|quick\w*|long (?:until|till|before|does it take))|when (?:will|do|can) (?:I|you|we))\b/i;
const atOnce =
  /^\W*(?:almost |pretty much |literally )?(?:straight ?away|right away|immediately|instantly|at once|overnight|the (?:same|very next|next) (?:day|morning)|from (?:day one|the first \w+))\b/i;
/** "Do I need more than one visit? Hardly anyone does." */
const again =
  /\b(?:more than one|a second|another|further|top[- ]?ups?|repeat) (?:visits?|sessions?|treatments?|courses?|appointments?|ones?)\b/i;
const once = /^\W*(?:hardly|scarcely|almost no|practically no|few|one (?:is|does|will)|once)\b/i;
const long = /\bhow long (?:do|does|will|can)\b.*\b(?:last|stay|keep|results?|effects?)\b/i;
const forEver = /^\W*(?:for ?ever|for (?:good|life)|permanently|indefinitely|a lifetime)\b/i;

/** "No results? No charge.", "Not thrilled? The next one is on us": what the house forfeits if it fails. */
function isForfeit({ facts, block, asks, asked }: PlacedSentence): boolean {
  if (!asks || asks.words > 8 || facts.words > 14 || facts.claims.length > 0) return false;
  return failed.test(asked) && forfeit.test(textOf({ block, facts }));
}

const failed =
  /(?:n[’']t|\b(?:no|not|without|un(?:happy|impressed|convinced)|dis(?:appointed|satisfied)))\b.*(?:result|change|difference|improve|regrowth|glow|happy|thrilled|love|delighted|satisfied|impressed|convinced|pleased|work|see|notice)|\b(?:unhappy|unimpressed|unconvinced|disappointed|dissatisfied)\b/i;
const forfeit =
  /\b(?:no (?:charge|fee|bill|cost|payment)|pay nothing|(?:don[’']t|do not|won[’']t|will not) (?:pay|charge|bill)|refund\w*|reimburs\w*|repaid|(?:card|account|deposit|fee)\b.*\b(?:credited|returned|waived)|money back|on us|on the house|(?:again|next|another)\b.*\b(?:free|at no))\b/i;

/** What becomes of the concern in the row's head: "Flatter and paler after three sessions", "Gone in a month". */
const tellsOutcome =
  /^\W*(?:visibly |much |clearly |often |all |almost |largely |noticeably |markedly |significantly |dramatically |steadily )?(?:increas(?:es|ed|ing)|grows?|boosted|doubles?|doubled|stimulated|renewed|regenerated|rebuilt|repaired|strengthened|minimi[sz]ed|smoothed|softened|flatter|paler|smaller|fewer|less|calmer|lighter|softer|smoother|tighter|firmer|thicker|fuller|brighter|faded|fades?|gone|cleared?|clears|closes?|closed|heals?|healed|shrinks?|shrunk|lifts?|lifted|lightened|lightens|reduced|halved|improved?|improves|erased|vanish\w*|disappear\w*|ironed|filled|fills|climbs|rises|restored|rebuilt|settles down|calms)\b/i;

/** Claims that only the place makes: "None" under "Side effects", a testimonial, a symptom that leads to an offer. */
export function placeClaims(sentence: PlacedSentence): Claim[] {
  const { facts, block } = sentence;
  const made: Claim[] = [];
  const whole = (family: ClaimFamily, shade: string | null): Claim => ({
    family,
    shade,
    ...toSource(block, facts.start, facts.end),
  });
  const about = facts.topic === "exosomes" || sentence.topic === "exosomes";
  if (sentence.underHarm && about && isNone(textOf({ block, facts })) && sentence.asks?.subject !== "other") {
    made.push(whole("safety-claim", null));
  } else if (
    about &&
    facts.words <= 6 &&
    facts.answer === "no" &&
    asksOfHarm.test(sentence.asked.replace(/\W+$/, ""))
  ) {
    made.push(whole("safety-claim", null));
  }
  const cell = textOf({ block, facts });
  const askedObject =
    sentence.asks && sentence.asks.words <= 5 && sentence.asks.topic === null && facts.words <= 4
      ? sentence.asks.claims.find((c) => effectFamilies.has(c.family) && c.bare)
      : undefined;
  if (askedObject && about && (becomes.test(cell) || tellsDone(cell)) && sentence.leadIn !== "critical")
    made.push(whole(askedObject.family, null));
  if (
    sentence.rowHead &&
    about &&
    (facts.actsOnPronoun ||
      (tellsOutcome.test(cell) &&
        !/\b(?:look|looks|looking|appearance|noticeable|visible|obvious)\b/i.test(cell))) &&
    sentence.leadIn !== "critical"
  ) {
    const object = sentence.rowHead.sentences[0]?.claims.find((c) => effectFamilies.has(c.family) && c.bare);
    if (object) made.push(whole(object.family, null));
  }
  if (made.length === 0 && about)
    for (const family of claimsWithHead(sentence)) made.push(whole(family, null));
  const them = facts.actsOnThem;
  const went = fadesAway(sentence);
  if (went && about) made.push(whole(went, null));
  const before = them?.several ? sentence.previous : concernAsked(sentence);
  if (them && before && about && facts.subject !== "other" && sentence.leadIn !== "critical") {
    const object = before.claims.findLast(
      (c) => effectFamilies.has(c.family) && c.bare && ((actsFor[c.family] ?? 0) & them.acts) !== 0,
    );
    if (object) made.push({ family: object.family, shade: null, ...toSource(block, them.start, them.end) });
  }
  if (about && sentence.leadIn !== "critical" && isMeasured(sentence)) {
    made.push(whole("citation-missing", null));
  }
  if (isNeedlessApproval(sentence)) made.push(whole("exemption-claim", null));
  if (isSymptomLeadIn(sentence)) made.push(whole("disease-claim", null));
  if (about && isPromptOrLasting(sentence)) made.push(whole("guarantee-claim", null));
  if (about && isForfeit(sentence)) made.push(whole("guarantee-claim", null));
  // “I cancelled my laser”: another treatment, given up for this one.
  if (about && (facts.topic !== "other" || givesUp.test(textOf(sentence))) && isTestimonial(sentence))
    made.push(whole("endorsement-claim", "testimonial"));
  return made;
}

/** "And acne scars? Yes, they fade by half.": what was asked of goes. */
function fadesAway(sentence: PlacedSentence): ClaimFamily | null {
  const { facts } = sentence;
  if (!facts.claims.every(({ family }) => family === "citation-missing")) return null;
  if (facts.question || !theyGo.test(textOf(sentence))) return null;
  return (
    concernAsked(sentence)?.claims.findLast((c) => effectFamilies.has(c.family) && c.bare)?.family ?? null
  );
}

export const theyGo =
  /^\W*(?:(?:yes|yep|sure|absolutely|definitely|certainly|indeed|of course|oh yes)\W+)?(?:(?:and|but|usually|often|most of the time)\W+)?(?:they|it|those|these|that|both|all of (?:them|those)|the \w+ ones?)(?: (?:will|do|does|can|usually|often|also|all|both|\w+ly))* (?:fades?|flattens?|softens?|shrinks?|clears?|close|closes|heals?|vanish|vanishes|disappears?|lifts?|settles?|calms?|improves?|respond|responds|go|goes|melts?|recedes?|lightens?)\b(?! (?:to|for|from|on|into)\b)/i;

/** "Thinning at the temples?": a concern and nothing else, put as a question just now. */
function concernAsked({ asks, block, facts }: PlacedSentence): SentenceFacts | null {
  // The symptom itself is reported where an offer follows it.
  if (offersItself.test(textOf({ block, facts }))) return null;
  return asks && asks.words <= 7 && asks.topic === null && asks.answer === null ? asks : null;
}

const givesUp =
  /\b(?:cancell?(?:ed|ing)?|skipp?ed|quit|ditched|dropped|no longer|instead of|used to|threw (?:out|away)|stopped|not anymore|was told|goodbye|yesterday|outdated)\b/i;

/** What a short cell claims together with the head of its row: "Purity | 99.9%", "Effect | permanent". */
function claimsWithHead({ facts, block, rowHead, leadIn }: PlacedSentence): ClaimFamily[] {
  if (!rowHead || leadIn === "critical" || leadIn === "negative") return [];
  if (facts.claims.length > 0 || facts.question || facts.words > 6) return [];
  if (rowHead.sentences.length !== 1 || rowHead.tokens().length > 5) return [];
  const head = rowHead.keys();
  const cell = textOf({ block, facts });
  // A price says nothing of what stands in the row's head.
  if (/^\W*[$£€₩]/.test(cell)) return [];
  const read = analyseBlock(`${head}: ${cell}`);
  const [sentence] = read.sentences;
  if (!sentence || read.sentences.length > 1) return [];
  return sentence.claims
    .filter((c) => c.asserted && !c.bare && c.start < head.length && c.end > head.length + 2)
    .map((c) => c.family);
}

/** What a verb has to act on for each family of effects. */
const actsFor: Partial<Record<ClaimFamily, number>> = {
  "disease-claim": Acts.disease,
  "structure-function-claim": Acts.structure,
  "appearance-overclaim": Acts.appearance,
};

/** "32%" in the row "Reduction in wrinkles", "Elasticity? Up 38%". */
function isMeasured({ facts, block, rowHead, asks, asked }: PlacedSentence): boolean {
  const text = textOf({ block, facts });
  if (rowHead) {
    if (!/\d/.test(text)) return false;
    const head = rowHead.keys();
    if (countedOutcome.test(head)) return true;
    return (
      /\d\s?%/.test(text) && (outcome.test(head) || rowHead.sentences[0]?.claims.some(isEffect) === true)
    );
  }
  if (!asks || asks.words > 4 || facts.words > 8 || facts.question) return false;
  return figure.test(text) && outcome.test(asked);
}

const isEffect = (claim: LocalClaim): boolean => effectFamilies.has(claim.family);
const figure = /\d\s?%|\b(?:halved|doubled|tripled)\b|\bfold\b/i;
const outcome =
  /\b(?:wrinkles?|lines?|pores?|redness|hydration|moisture|elasticity|firmness|density|collagen|elastin|pigment\w*|dark spots|scars?|shedding|regrowth|satisf\w+|smoother|brighter|firmer|thicker|improve\w*|reduction|increase)\b/i;
const countedOutcome = /\b(?:new hairs|hair count|hairs per|hair density)\b/i;

/** "Can they harm me?": whether it does harm, and not whether it smarts. */
const asksOfHarm =
  /\b(?:can|could|will|would|might)\b[^?]*\b(?:hurt|harm|damage|injure|irritate|scar)\b(?! (?:much|a lot|at all|when|during)\b)[^?]{0,24}$/i;

function isNone(text: string): boolean {
  // "Could it hurt me? It couldn't."
  if (/^\W*(?:you|it|they|exosomes) (?:couldn|can|won)[’']t\W*$/i.test(text)) return true;
  // "Nothing in skin care is."
  if (/^\W*(?:nothing|none|no \w+)\b.*\b(?:is|are|does|can)\W*$/i.test(text)) return false;
  return /^\W*(?:(?:otherwise|beyond that|apart from that|other than that|honestly|truly|in short),? )?(?:there(?:.s| is| are) )?(?:(?:there (?:are|is)n[’']t|there (?:are|is) not|we have(?:n[’']t| not) (?:seen|had)) any|don[’']t (?:be|worry)|we (?:know of|have (?:seen|had)) none|(?:that(?:[’']s| is) |it(?:[’']s| is) )?(?:impossible|out of the question|unheard of)|not (?:with|from|in) (?:ours|this|these|exosomes|us|it)|none(?:,? (?:ever|anywhere|at all|whatsoever|whatever|so far|in the world|on earth))*|zero|nil|nope|no|never|not any|not (?:a|one|yet|reported|seen|observed|recorded|known)\b|nothing)\b(?: at all| whatsoever| whatever)?(?:[\s\S]{0,24}$|,? (?:since|because|as|thanks)\b)/i.test(
    text,
  );
}

/** "Is it approved? It doesn't need to be." */
function isNeedlessApproval(sentence: PlacedSentence): boolean {
  const { asks, topic } = sentence;
  if (!asks?.asksApproval || asks.topic === "other" || asks.words > 9) return false;
  return (
    topic === "exosomes" &&
    /^\W*(?:no[,.]? (?:and |but )?)?(?:it|they|ours) (?:do(?:es)?n[’']t|do(?:es)? not|need not|needn[’']t) (?:need|have|require|be)\b/i.test(
      textOf(sentence),
    )
  );
}

/** "This is your rescue.", "We've got you.", "Watch this.": what a symptom asked after is followed by in an advert. */
const offersItself =
  /^\W*(?:(?:sit down|sit back|relax|don['’]t worry|breathe|fear not|come in|good news)\b[\s,.:;!–—-]*(?:and )?(?:we\b|our\b|help\b|this\b|$)|we(?:['’]ll| can| will)? (?:help|handle|sort|fix|have (?:the|an) answer|take (?:it|that|care)|know what to do)|leave (?:it|that) (?:to|with) us|(?:this|here|it|that)(?:'s|’s| is) (?:your|the|for you|where|what)|we(?:'ve|’ve| have) got (?:you|an? [\w -]{0,24}for (?:that|it|those|them|this))|(?:come|pop|drop|stop) (?:in|by|over|and (?:talk|see|meet|ask|chat))|(?:talk to|call|ring|message|text|ask) (?:us|our)\b|meet |try (?:this|these|our|it)|watch (?:this|these|how)|read on|keep (?:reading|watching|scrolling)|look no further|say hello|help is|you(?:'re|’re| are) in the right place|let(?:['’]s)? (?:talk|us|our|vesicles)|there(?:['’]s| is) an? [\w -]{0,24} for that|(?:enter|cue|hello|try|ask about|book)\b|(?:got|tried|ever tried) (?:exo|vesicle)|(?:[\w’'-]+ ){0,3}vesicles?\b)/i;

function isSymptomLeadIn({ facts, answeredBy, answerBlock, topic }: PlacedSentence): boolean {
  if (!facts.question || !answeredBy || facts.topic === "other" || facts.words > 12) return false;
  if (facts.answer) return false;
  const names = facts.claims.some((c) => c.family === "disease-claim" && (c.bare || c.asserted));
  const answered = answerBlock?.text.slice(answeredBy.start, answeredBy.end) ?? "";
  const offered = topic === "exosomes" && answeredBy.topic === null && offersItself.test(answered);
  return (
    names &&
    facts.topic === null &&
    (answeredBy.topic === "exosomes" || offered) &&
    topic !== "other" &&
    !answeredBy.answer &&
    (!answeredBy.question ||
      /^\W*(?:got|tried|ever tried|why not|met|have you (?:tried|met))\b/i.test(answered))
  );
}
