/** What a sentence says of how a product is purified and tested, and who makes it. Text offsets of the sentence. */

export interface StatedWords {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** Ways to purify, each in its words: what stands in one line may be meant by any other word of it. */
const methods: readonly RegExp[] = [
  /\b(?:ultra-?)?centrifug\w*/gi,
  /\b(?:(?:tangential|cross)[ -]flow (?:ultra-?)?filtration|TFF|(?:ultra|dia|micro|nano)?-?filtration|(?:ultra-?)?filter(?:ed|ing)\b)/gi,
  /\b(?:size[ -]exclusion|affinity|ion[ -]exchange)?[ -]?chromatograph\w*|\bSEC\b/gi,
  /\bprecipitat\w*/gi,
];

/** What is tested for, each in its words. */
const tests: readonly RegExp[] = [
  /\bsteril\w*/i,
  /\bendotoxins?\b/i,
  /\bmycoplasmas?\b/i,
  /\b(?:microb\w*|bacteria\w*|pathogens?|germs?)\b/i,
  /\bvirus\w*|\bviral\b/i,
  /\bheavy metals?\b/i,
];

const purifies = /\b(?:purif(?:y|ies|ied|ying)|isolat(?:e|es|ed|ing)|separat(?:e|es|ed|ing))\b/i;
/** Words of a sentence that tells of something else beside the product, or asserts nothing. */
const unsure =
  /\b(?:not|never|no|nor|n['’]t|without|unlike|than|instead|rather|other|others|some|many|most|often|may|might|can|could|would|should|if|usually|typically|commonly|first|then|formerly|previously|once|used to)\b/i;

function methodsIn(text: string): Map<number, StatedWords> {
  const found = new Map<number, StatedWords>();
  methods.forEach((words, group) => {
    const match = new RegExp(words.source, "i").exec(text);
    if (match) found.set(group, { what: match[0], start: match.index, end: match.index + match[0].length });
  });
  return found;
}

/** The method of purification that a sentence states in place of the declared ones; null where it does not. */
export function otherMethod(sentence: string, declared: string): StatedWords | null {
  const known = methodsIn(declared);
  if (known.size === 0 || !purifies.test(sentence) || unsure.test(sentence)) return null;
  const stated = methodsIn(sentence);
  for (const group of stated.keys()) if (known.has(group)) return null;
  return [...stated.values()].sort((a, b) => a.start - b.start)[0] ?? null;
}

/** "Is not tested for sterility": words that deny a test that is declared; null where there are none. */
export function deniedTest(sentence: string, declared: string): StatedWords | null {
  const known = tests.filter((words) => words.test(declared));
  if (known.length === 0) return null;
  const match =
    /\b(?:not|never|n['’]t)\b[^,;.]{0,30}?\b(?:tested|screened|checked)\b(?: (?:at all )?for ([^.;]+)|(?=\s*(?:[.,;]|$)))/i.exec(
      sentence,
    );
  if (!match || (match[1] !== undefined && !known.some((words) => words.test(match[1] as string))))
    return null;
  const what = match[0].trimEnd();
  return { what, start: match.index, end: match.index + what.length };
}

const firm =
  /\b(?:Labs?|Laborator(?:y|ies)|Biotech\w*|Bio|Botanics|Biologics|Pharma\w*|Cosmetics|Therapeutics|Sciences|Inc|Ltd|LLC|GmbH|AG|Co|Corp|Group)\b\.?/;
const person = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Nurse)\b/;
const name = "((?:\\p{Lu}[\\p{L}\\p{N}'’.-]*)(?:\\s+(?:(?:&|and|of)\\s+)?\\p{Lu}[\\p{L}\\p{N}'’.-]*)*)";
const after = "(?=[.,;:!?)]|$|\\s+(?:in|of|at|from|near|since|under|for|using|with|who|which|and)\\b)";

/** The maker that a sentence gives a product in place of the declared one; null where it does not. */
export function otherMaker(sentence: string, names: readonly string[], declared: string): StatedWords | null {
  if (unsure.test(sentence) || shares(sentence, declared)) return null;
  const product = `(?:${[...names]
    .sort((a, b) => b.length - a.length)
    .map((own) => own.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("|")})`;
  const forms: readonly (readonly [RegExp, isFirm: boolean])[] = [
    [
      new RegExp(
        `${product}(?: [a-z]+){0,2} (?:is|are|was) (?:made|manufactured|produced) by (?:the )?${name}${after}`,
        "du",
      ),
      false,
    ],
    [new RegExp(`${name} (?:makes|manufactures|produces) (?:the )?${product}`, "du"), false],
    [new RegExp(`${product} (?:by|from) ${name}${after}`, "du"), true],
  ];
  for (const [form, isFirm] of forms) {
    const match = form.exec(sentence);
    const place = match?.indices?.[1];
    const what = match?.[1]?.replace(/\.$/, "");
    if (!place || !what || person.test(what) || (isFirm && !firm.test(what))) continue;
    if (names.some((own) => shares(what, own))) continue;
    return { what, start: place[0], end: place[0] + what.length };
  }
  return null;
}

/** Whether a text holds one of the longer words of a name. */
function shares(text: string, named: string): boolean {
  const words = new Set(wordsOf(text));
  return wordsOf(named).some((word) => words.has(word) && !firm.test(word[0]?.toUpperCase() + word.slice(1)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}
