/**
 * One spelling for every word: lower case, plain apostrophes, American endings, common misspellings mended.
 * Words of the text and of the vocabulary both pass through here, so that they meet in the middle;
 * the result is a key and is never shown.
 */

const endings: readonly (readonly [string, string])[] = [
  ["isations", "izations"],
  ["isation", "ization"],
  ["ising", "izing"],
  ["ised", "ized"],
  ["ises", "izes"],
  ["iser", "izer"],
  ["isers", "izers"],
  ["ise", "ize"],
  ["ysed", "yzed"],
  ["yses", "yzes"],
  ["yse", "yze"],
  ["ouring", "oring"],
  ["oured", "ored"],
  ["ours", "ors"],
  ["our", "or"],
  ["tres", "ters"],
  ["tre", "ter"],
  ["bres", "bers"],
  ["bre", "ber"],
];

/** A map, for copy may hold the words that every object has ("constructor"). */
const wholeWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ageing: "aging",
    antiageing: "antiaging",
    grey: "gray",
    greys: "grays",
    licence: "license",
    licences: "licenses",
    defence: "defense",
    defences: "defenses",
    offence: "offense",
    practise: "practice",
    practised: "practiced",
    practising: "practicing",
    sceptic: "skeptic",
    sceptics: "skeptics",
    sceptical: "skeptical",
    scepticism: "skepticism",
    fulfil: "fulfill",
    fulfils: "fulfills",
    enrol: "enroll",
    skilful: "skillful",
    programme: "program",
    programmes: "programs",
    reprogramme: "reprogram",
    reprogrammes: "reprograms",
    anaesthetic: "anesthetic",
    foetal: "fetal",
    paediatric: "pediatric",
    haemoglobin: "hemoglobin",
    rejuvinate: "rejuvenate",
    rejuvinated: "rejuvenated",
    rejuvinates: "rejuvenates",
    rejuvinating: "rejuvenating",
    rejuvination: "rejuvenation",
    rejuvenete: "rejuvenate",
    guarenteed: "guaranteed",
    garanteed: "guaranteed",
    guaranted: "guaranteed",
    gauranteed: "guaranteed",
    guarentee: "guarantee",
    garantee: "guarantee",
    excema: "eczema",
    exzema: "eczema",
    eczma: "eczema",
    roseacea: "rosacea",
    rosacia: "rosacea",
    rosasea: "rosacea",
    psorasis: "psoriasis",
    psoriosis: "psoriasis",
    melisma: "melasma",
    mellasma: "melasma",
    alopacia: "alopecia",
    alopesia: "alopecia",
    colagen: "collagen",
    collegen: "collagen",
    collogen: "collagen",
    collagin: "collagen",
    collagene: "collagen",
    elastine: "elastin",
    wrinkels: "wrinkles",
    wrinkel: "wrinkle",
    wrinckles: "wrinkles",
    rinkles: "wrinkles",
    pigmentaion: "pigmentation",
    hyperpigmentaion: "hyperpigmentation",
    inflamation: "inflammation",
    inflamed: "inflamed",
    inflamatory: "inflammatory",
    exosom: "exosome",
    exosoms: "exosomes",
    exosomers: "exosomes",
    exosomer: "exosome",
    exsosome: "exosome",
    exsosomes: "exosomes",
    exozome: "exosome",
    exozomes: "exosomes",
    exosone: "exosome",
    exosones: "exosomes",
    exsome: "exosome",
    exsomes: "exosomes",
    exosmes: "exosomes",
    exosme: "exosome",
    exosomess: "exosomes",
    exosme5: "exosomes",
    regenarate: "regenerate",
    regenerats: "regenerates",
    regenaration: "regeneration",
    aproved: "approved",
    approoved: "approved",
    approvd: "approved",
    permanant: "permanent",
    permenant: "permanent",
    permanantly: "permanently",
    permenantly: "permanently",
    clinicaly: "clinically",
    scientificaly: "scientifically",
    provin: "proven",
    prooven: "proven",
    mircale: "miracle",
    miricle: "miracle",
    miracel: "miracle",
    revolutionery: "revolutionary",
    revolutionry: "revolutionary",
    breakthru: "breakthrough",
    breaktrough: "breakthrough",
    stimluates: "stimulates",
    stimulats: "stimulates",
    folicle: "follicle",
    folicles: "follicles",
    follicels: "follicles",
    hairloss: "hair loss",
    stemcell: "stem cell",
    stemcells: "stem cells",
    scaring: "scarring",
    scarrs: "scars",
    instanly: "instantly",
    imediate: "immediate",
    immediatly: "immediately",
    injectible: "injectable",
    injectibles: "injectables",
    celebrety: "celebrity",
    penetrats: "penetrates",
    tretment: "treatment",
    treatmant: "treatment",
    tightning: "tightening",
    brightning: "brightening",
    lightning: "lightning",
    plumbs: "plumps",
    heeling: "healing",
    heels: "heels",
    thru: "through",
    tho: "though",
    ur: "your",
    u: "you",
    w: "with",
    pls: "please",
    gonna: "going",
    ev: "ev",
    evs: "evs",
    colour: "color",
    colours: "colors",
    tumour: "tumor",
    tumours: "tumors",
  }),
);

/** "Favourite", "colourful", "neighbourhood": the British vowel inside a longer word. */
const innerOur = /^(fav|col|flav|hon|behavi|neighb|hum|lab|harb|sav|vap|vig|tum)our(?=[a-z]{2})/;
/** "Haemorrhage", "anaemia", "leukaemia", "orthopaedic". */
const ligature = /^(h|an|leuk|ur|isch|hyper|septic|orthop|gyn)ae(?=[mdc])/;

/** "Décolleté", "naïve". */
const accented = /[à-ɏ]/;

/** The key under which a word is known. */
export function wordKey(word: string): string {
  let key = word.toLowerCase();
  if (key.indexOf("’") >= 0) key = key.replace(/’/g, "'");
  if (accented.test(key)) key = key.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
  const whole = wholeWords.get(key);
  if (whole !== undefined && !whole.includes(" ")) return whole;
  if (key.length < 5) return key;
  for (const [from, to] of endings) {
    if (key.endsWith(from)) {
      key = key.slice(0, -from.length) + to;
      break;
    }
  }
  if (key.indexOf("our", 2) > 0) key = key.replace(innerOur, "$1or");
  if (key.indexOf("ae") > 0) key = key.replace(ligature, "$1e");
  if (key.startsWith("oe")) key = key.slice(1);
  if (key.length >= 8) {
    if (key.endsWith("lling")) key = `${key.slice(0, -5)}ling`;
    else if (key.endsWith("lled")) key = `${key.slice(0, -4)}led`;
  }
  return key;
}

/** Words written together that are two ("hairloss"): the parts, or null. */
export function splitJoined(word: string): readonly string[] | null {
  const whole = wholeWords.get(word.toLowerCase());
  return whole?.includes(" ") ? whole.split(" ") : null;
}
