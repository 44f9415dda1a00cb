/** Small words and common verbs by which the subject of a clause is told from the rest of it. */

export const prepositions = new Set(
  "with after unlike in by for compared next from before during at on within over under once when as while since if using through thanks because besides instead among beyond without against despite following of than to".split(
    " ",
  ),
);
export const verbsBe = new Set(
  "is are was were has have had can will may might could does do did should would be been must 's 're".split(
    " ",
  ),
);
export const commonVerbs = new Set(
  "use uses contain contains work works carry carries come comes help helps give gives gave leave leaves make makes made take takes took get gets got let lets show shows showed say says said tell tells told offer offers offered need needs want wants know knows mean means feel feels look looks keep keeps kept stay stays go goes went reach reaches cost costs deliver delivers delivered run runs outperform outperforms outperformed outshine outshines surpass surpasses outdo outdoes trump trumps rival rivals exceed exceeds match matches eclipse eclipses beat beats include includes call calls called promise promises provide provides bring brings brought remain remains last lasts become becomes replace replaces".split(
    " ",
  ),
);
export const combining = new Set([
  "with",
  "and",
  "plus",
  "+",
  "&",
  "/",
  "paired",
  "combined",
  "using",
  "via",
  "containing",
  "featuring",
  "infused",
  "powered",
  "after",
  ",",
  "meets",
  "x",
  "through",
  "then",
]);
export const comparing = new Set([
  "than",
  "unlike",
  "like",
  "vs",
  "versus",
  "over",
  "not",
  "beats",
  "against",
  "to",
]);
/** "PRP is injected, while exosomes …": what follows is another clause. */
export const contrasting = new Set(["but", "while", "whereas", "yet", "although", "though"]);
/** Nouns that mean what was just named: "A laser works by injuring skin. The injury stimulates …", "Both must be taken". */
export const takingUp = new Set(
  "both neither injury injuries heat light energy pulses current trauma beam wounding".split(" "),
);
export const pronouns = new Set(["it", "they", "this", "these", "those", "that", "them", "its", "their"]);
