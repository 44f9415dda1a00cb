/** Of what and of whom a passage spoke: the nouns that the sentence behind it calls "they", "it", "she". */
import { upperFirst } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { bottledGoods, isNamed, meansTreated, plantIn, productNouns } from "./phrases/words.ts";

export interface Referents {
  /** "Our exosomes" */
  readonly they: string | null;
  /** "Our night gel" */
  readonly it: string | null;
  /** "Patients": of whom the next sentence tells what they should do. */
  readonly people: string | null;
  /** "Dr. Imai", "A broker from Leeds" */
  readonly person: string | null;
  /** "A trade group": what has members and no face. */
  readonly body: string | null;
}

export function referentsOf(passage: Passage): Referents {
  const person = personIn(passage);
  return {
    they: thoseIn(passage),
    it: thingIn(passage) ?? brandIn(passage) ?? unsaid(passage),
    people: peopleIn(passage),
    person: person !== null && !isBody(person) ? person : null,
    body: person !== null && isBody(person) ? person : null,
  };
}

/** Others than exosomes, of whom the next sentence may speak as well as of them. */
const otherMany =
  /\b(?:patients|clients|guests|women|men|people|mothers|users|wearers|volunteers|participants|donors|doctors|dermatologists|surgeons|nurses|clinics|makers|brands|suppliers|regulars|fibroblasts|follicles|cells|channels|needles|studies|trials|papers|tests|creams|serums|lasers|peptides|idols|celebrities|actors|influencers|readers|members|friends|sisters|competitors|couriers|messengers|postmen|salons|sellers)\b/i;
const exosomes = /\b(?:(our|these)\s+)?(?:[\p{L}-]+\s+)?(?:exosomes|vesicles)\b/iu;
const sittings = /\bexosome (?:facials|sessions|treatments|visits|serums|masks|drops)\b/i;

const reported =
  /^\W*(?:(?:several|some|many|most|recent|early|new|large|our) )*(?:studies|trials|papers|tests|scientists|researchers|doctors|dermatologists|experts)\b[^,;:.]{0,30}? that /iu;

function peopleIn({ text }: Passage): string | null {
  const people = /^\W*(?:our |most |many |some )?(patients|clients|guests|members|men|women|people)\b/i.exec(
    text,
  );
  return people?.[1] ? upperFirst(people[1].toLowerCase()) : null;
}

/** "Authorised for face and neck.": what the page sells. */
function unsaid({ text, document }: Passage): string | null {
  const sold = /^\W*(?:authori[sz]ed|approved|licen[cs]ed|cleared|certified|registered|notified)\b/i.test(
    text,
  )
    ? bottledGoods(document)
    : null;
  return sold === null ? null : `The ${sold}`;
}

/** "Nacre Pro holds …": a product by its name. */
function brandIn(passage: Passage): string | null {
  const name = brandFirst.exec(passage.text)?.[1];
  if (
    !name ||
    noName.test(name) ||
    /^(?:Dr|Mr|Mrs|Ms|Prof|Nurse|There|Because|Since|Once|After|With|And|But|So)\b|s$/u.test(name)
  )
    return null;
  return name.includes(" ") || isNamed(name, passage) ? name : null;
}

const brandFirst =
  /^\W*(\p{Lu}[\p{L}\d-]+(?: (?:\p{Lu}[\p{L}\d-]*|\d+)){0,2}) (?:contains|holds|carries|blends|delivers|works|is|was|has|comes|goes|does|tells|helps|rebuilds|restores|repairs)\b/u;

function thoseIn(passage: Passage): string | null {
  const { text } = passage;
  const rest = text.replace(reported, " ").replace(/\b(?:than|unlike|not|as) [^,;:.]*/giu, " ");
  if (/^\W*ours (?:are|come|were|have)\b/i.test(text)) return "Our exosomes";
  if (otherMany.test(rest)) return null;
  const named = exosomes.exec(text);
  if (named) return /\bour\b/i.test(named[1] ?? "") ? "Our exosomes" : fromPlant(named[0], text);
  const many = sittings.exec(text)?.[0].toLowerCase();
  if (many) return upperFirst(many);
  return /(?:^\W*|, |\b(?:because|since|as|that) )they(?:[’']\p{L}+)? |\breject them\b/iu.test(text) &&
    !meansTreated({ ...passage, text: "They" })
    ? "Exosomes"
    : null;
}

const fromPlant = (named: string, text: string): string =>
  /\bplant\b/i.test(named) || plantIn(named) !== "Plant" ? `${plantIn(text)} exosomes` : "Exosomes";

const determined = new RegExp(
  `(?<!\\b(?:over|after|during|within|in|at|by|per|as|of|like|into|from|before) )\\b(our|the|this|an?|each|every|one|a single)\\s+((?:[\\p{L}’'-]+\\s+){0,3}?)((?:${productNouns})(?<![^s]s))\\b(?![-’']|\\s(?:${productNouns})\\b)`,
  "giu",
);
const undetermined = /^\W*(exosome (?:therapy|treatment|microneedling))\b/iu;
const connects =
  /\b(?:is|are|was|were|has|have|of|with|in|on|for|and|or|that|to|from|by|as|at|best|only|first|same|next|other|second|most|per|than|more|less)\b/i;

/** The one product that a sentence speaks of; none where there are two. */
function thingIn({ text, marks, neutral }: Passage): string | null {
  const things = [...text.matchAll(determined)].filter(([, , between = ""]) => !connects.test(between));
  const nouns = new Set(things.map(([, , , noun = ""]) => noun.toLowerCase()));
  const [thing] = things;
  if (nouns.size > 1) return null;
  if (!thing) return undetermined.exec(text)?.[1] ?? null;
  const { 1: determiner = "", 2: between = "", 3: noun = "", index } = thing;
  const kept = between
    .trim()
    .split(/\s+/)
    .filter((word) => {
      const at = index + text.slice(index).indexOf(word);
      return /^exo/i.test(word) || !marks.some((mark) => mark.start < at + word.length && mark.end > at);
    });
  const ours =
    /^our$/i.test(determiner) || (/^an?$/i.test(determiner) && !neutral && /\b(?:we|our)\b/i.test(text));
  const words = [ours ? "Our" : /^this$/i.test(determiner) ? "This" : "The", ...kept, noun];
  return words.filter((word) => word !== "").join(" ");
}

const title = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Nurse|Sir|Dame)\.? )`;
const name = String.raw`\p{Lu}[\p{L}’'-]*\.?`;
const fullName = `(?:${title}(?:${name} ){0,2}${name}|${name} (?:${name} ){0,2}${name})`;
const tells =
  "(?:said|says|told|expects?|expected|predicts?|predicted|thinks?|believes?|believed|claims?|claimed|argues?|argued|swears?|swore|insists?|insisted|calls?|called|has|had|is|was|uses|used|put|puts|spoke|maintains?|added|wrote|writes|reported|announced|disagrees)";
/** "Rhett Calloway, 61, said …" */
const namedFirst = new RegExp(
  String.raw`^\W*((?:Its|Their|Our|Her|His|My) \p{L}+, ${fullName},|${fullName}|${name}(?=, \d\d,))(, (?:\d\d|[^,;.“”"]{3,90}),)?(?= (?:\p{L}+ly )?${tells}\b)`,
  "u",
);
/** "“…,” said Mara Quill, its director." */
const namedLast = new RegExp(
  String.raw`[”"]\s*(?:said|says|wrote|writes|adds|added|laughs) ((?:our own |our )?(?:${fullName}|${name}))(, [^.“”"]{3,160})?\.?\s*$`,
  "u",
);
/** "“…,” Brandt said." */
const namedInside = new RegExp(
  String.raw`[”"]\s*((?:our own )?(?:${fullName}|${name})) (?:said|says|wrote|writes|adds|added|laughs)\b`,
  "u",
);
/** "A consultant from Leeds told the hall …" */
const indefinite = new RegExp(
  String.raw`^\W*((?:An?|Another|One(?: of the \p{L}+)?) (?:[\p{L}’'-]+ ){0,5}?[\p{L}’'-]+)(, (?:who|which) [^,;.“”"]{3,90},)?(?= (?:${tells})\b)`,
  "u",
);
/** "Meet Gus, who …", "Swipe for Ann's before and after" */
const introduced =
  /\b(?:[Mm]eet|[Ss]wipe (?:for|to see)|[Tt]ap (?:for|to see)|[Ss]ee (?:how )?|[Hh]ere is|[Hh]ere’s) ?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)??)(?=[’']s\b|[,. ])/u;
const bodyNouns =
  "(?:group|body|council|board|association|company|firm|maker|newsletter|start-?up|federation|society|union|coalition|lobby|agency|supplier|brand|clinic|institute|team|lab|laboratory)";
const bodies = new RegExp(`\\b${bodyNouns}$`, "i");
/** "A start-up in Lyon brews …", "One maker sells …" */
const bodyFirst = new RegExp(
  String.raw`^\W*((?:An?|One) (?:[\p{L}-]+ ){0,3}?${bodyNouns}(?: in \p{Lu}\p{L}+)?)(?= \p{Ll}+(?:s|ed|n)\b)`,
  "u",
);
/** "An industry council in Lyon", and no "lobbyist for the industry". */
const isBody = (who: string): boolean =>
  /^(?:An?|One) /u.test(who) &&
  bodies.test(who.replace(/(?:,| (?:in|of|for|from|at|near|who|which|that)\b).*$/u, ""));
const noName =
  /^(?:The|Our|An?|This|These|That|Those|It|They|We|You|I|In|On|At|For|If|When|Our|Exosomes?|Clinical\p{L}*|Health|No|Most|Many|Some|All|Studies|Your|My)\b/u;

function personIn({ text, marks }: Passage): string | null {
  const found = namedFirst.exec(text) ?? indefinite.exec(text) ?? bodyFirst.exec(text);
  if (
    found?.[1] &&
    !/^Exo|exosom/i.test(found[1]) &&
    (!noName.test(found[1]) || /^An? |^(?:Its|Their|Our|Her|His|My) \p{L}+, /u.test(found[1]))
  ) {
    const [, who, more = ""] = found;
    const at = text.indexOf(who) + who.length;
    // What is a claim itself introduces nobody.
    const claimed = marks.some(
      (mark) => mark.start < at + more.length && mark.end > at && mark.end < text.length - 3,
    );
    return who + (claimed || /exosom/i.test(more) ? "" : more);
  }
  const last = namedLast.exec(text);
  const who = last?.[1] ?? namedInside.exec(text)?.[1] ?? introduced.exec(text)?.[1];
  if (!who || noName.test(who)) return null;
  return last?.[2] && !/exosom/i.test(last[2]) ? `${who}${last[2]},` : who;
}
