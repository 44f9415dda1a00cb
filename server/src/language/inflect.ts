/** The inflected forms of English words, generated: a vocabulary entry names the lemma once. */

/** How a verb stands in its sentence. */
export type VerbForm = "base" | "third" | "participle" | "past";

const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    be: ["am", "is", "are", "was", "were", "been", "being"],
    have: ["has", "had", "having"],
    do: ["does", "did", "done", "doing"],
    go: ["goes", "went", "gone", "going"],
    get: ["gets", "got", "gotten", "getting"],
    give: ["gives", "gave", "given", "giving"],
    take: ["takes", "took", "taken", "taking"],
    make: ["makes", "made", "making"],
    see: ["sees", "saw", "seen", "seeing"],
    say: ["says", "said", "saying"],
    tell: ["tells", "told", "telling"],
    keep: ["keeps", "kept", "keeping"],
    leave: ["leaves", "left", "leaving"],
    lose: ["loses", "lost", "losing"],
    grow: ["grows", "grew", "grown", "growing"],
    regrow: ["regrows", "regrew", "regrown", "regrowing"],
    wake: ["wakes", "woke", "woken", "waked", "waking"],
    awaken: ["awakens", "awakened", "awakening"],
    rebuild: ["rebuilds", "rebuilt", "rebuilding"],
    build: ["builds", "built", "building"],
    shrink: ["shrinks", "shrank", "shrunk", "shrinking"],
    fight: ["fights", "fought", "fighting"],
    undo: ["undoes", "undid", "undone", "undoing"],
    beat: ["beats", "beaten", "beating"],
    win: ["wins", "won", "winning"],
    find: ["finds", "found", "finding"],
    show: ["shows", "showed", "shown", "showing"],
    prove: ["proves", "proved", "proven", "proving"],
    come: ["comes", "came", "coming"],
    become: ["becomes", "became", "becoming"],
    overcome: ["overcomes", "overcame", "overcoming"],
    bring: ["brings", "brought", "bringing"],
    sell: ["sells", "sold", "selling"],
    buy: ["buys", "bought", "buying"],
    feel: ["feels", "felt", "feeling"],
    speak: ["speaks", "spoke", "spoken", "speaking"],
    think: ["thinks", "thought", "thinking"],
    rise: ["rises", "rose", "risen", "rising"],
    sink: ["sinks", "sank", "sunk", "sinking"],
    drive: ["drives", "drove", "driven", "driving"],
    put: ["puts", "putting"],
    set: ["sets", "setting"],
    reset: ["resets", "resetting"],
    cut: ["cuts", "cutting"],
    quit: ["quits", "quitting"],
    let: ["lets", "letting"],
    rid: ["rids", "ridding"],
    hold: ["holds", "held", "holding"],
    run: ["runs", "ran", "running"],
    begin: ["begins", "began", "begun", "beginning"],
    know: ["knows", "knew", "known", "knowing"],
    freeze: ["freezes", "froze", "frozen", "freezing"],
    send: ["sends", "sent", "sending"],
    meet: ["meets", "met", "meeting"],
    wear: ["wears", "wore", "worn", "wearing"],
    hear: ["hears", "heard", "hearing"],
    teach: ["teaches", "taught", "teaching"],
    spin: ["spins", "spun", "spinning"],
    swear: ["swears", "swore", "sworn", "swearing"],
    fall: ["falls", "fell", "fallen", "falling"],
    read: ["reads", "reading"],
    outlast: ["outlasts", "outlasted", "outlasting"],
    outshine: ["outshines", "outshone", "outshining"],
    write: ["writes", "wrote", "written", "writing"],
    bid: ["bids", "bade", "bidding"],
    understand: ["understands", "understood", "understanding"],
    mean: ["means", "meant", "meaning"],
    pay: ["pays", "paid", "paying"],
    drop: ["drops", "dropped", "dropping"],
    melt: ["melts", "melted", "melting"],
    heal: ["heals", "healed", "healing"],
    outperform: ["outperforms", "outperformed", "outperforming"],
    nebulize: ["nebulizes", "nebulized", "nebulizing"],
    refer: ["refers", "referred", "referring"],
  }),
);

/** The lemma of an irregular form, or of the lemma itself; null for regular words. */
export function irregularLemma(word: string): string | null {
  if (irregular.has(word)) return word;
  for (const [lemma, forms] of irregular) if (forms.includes(word)) return lemma;
  for (const [singular, plural] of Object.entries(irregularPlural))
    if (word === singular || word === plural) return singular;
  return null;
}

const irregularPlural: Readonly<Record<string, string>> = {
  analysis: "analyses",
  foot: "feet",
  man: "men",
  woman: "women",
  person: "people",
  life: "lives",
  diagnosis: "diagnoses",
  psoriasis: "psoriasis",
  child: "children",
  half: "halves",
};

const vowel = /[aeiou]/;

function doubles(word: string): boolean {
  return (
    /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word) || /(?:unplug|outfit|unzip|reset|unclog|outwit)$/.test(word)
  );
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function withEd(word: string): string {
  if (word.endsWith("e")) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  if (doubles(word)) return `${word}${word.at(-1)}ed`;
  return `${word}ed`;
}

function withIng(word: string): string {
  if (word.endsWith("ie")) return `${word.slice(0, -2)}ying`;
  if (word.endsWith("e") && !/(?:ee|oe|ye)$/.test(word)) return `${word.slice(0, -1)}ing`;
  if (doubles(word)) return `${word}${word.at(-1)}ing`;
  return `${word}ing`;
}

/** All forms of a verb, the lemma first. */
export function verbForms(lemma: string): readonly string[] {
  const known = irregular.get(lemma);
  if (known) return [lemma, ...known];
  return [lemma, withS(lemma), withEd(lemma), withIng(lemma)];
}

/** Singular and plural of a noun. */
export function nounForms(lemma: string): readonly string[] {
  return [lemma, irregularPlural[lemma] ?? withS(lemma)];
}

/** An adjective with its comparative and superlative. */
export function adjectiveForms(lemma: string): readonly string[] {
  if (lemma.endsWith("e")) return [lemma, `${lemma}r`, `${lemma}st`];
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ier`, `${lemma.slice(0, -1)}iest`];
  const last = lemma.at(-1) ?? "";
  if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(lemma)) return [lemma, `${lemma}${last}er`, `${lemma}${last}est`];
  return vowel.test(lemma) ? [lemma, `${lemma}er`, `${lemma}est`] : [lemma];
}

/** Which form of its verb a word is; `null` where it is none of the lemma's forms. */
export function verbFormOf(lemma: string, word: string): VerbForm | null {
  if (word === lemma) return "base";
  if (word.endsWith("ing")) return "participle";
  const forms = verbForms(lemma);
  if (!forms.includes(word)) return null;
  return word === forms[1] && word.endsWith("s") ? "third" : "past";
}
