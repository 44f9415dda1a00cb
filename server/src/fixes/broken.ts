/** English that cannot be: a check of what the rewriters put together. */
import { wordCount } from "./grammar.ts";
import type { Passage } from "./passage.ts";

/** Constructions that only a wrong cut leaves behind. */
const neverEnglish: readonly RegExp[] = [
  /\b(?:will|can|may|would|could|should)\s+(?:the|a|an|our)\b/i,
  /,\s+(?:is|are|was|were|has)\b/i,
  /\b(?:a|an|our)\s+[\w-]+(?:ed|ing)\s*[.!]$/i,
  /,\s+and if\b[^,]*[.!]$/i,
  /\band,\s[^,]*[.!]$/i,
  /\band (?:whereas|that is)\b/i,
  /\bgetting exosome facial\b/i,
  /\bgets? to (?:help|improve|give|leave|soften)\b/i,
  /\b(?:is|are) as (?![^.!?]*\bas\b)/i,
  /^\W*(?:But|And|So) (?:if|when|because)\b[^,]*[.!]$/,
  /\b(?:the )?(?:FDA|MHRA|TGA|EMA) (?:has |have )?(?:help|improve|soften|reduce|leave|give)/i,
  /\bFacial (?:Weeks?|Days?|Months?|Hours?|Minutes?)\b/i,
  /\b(?:Less noticeable|(?:Softer|Smaller|Firmer|Plumper)-looking) [\w’' -]+ (?:\w{3,}ed|soften|fade|stay|lift)\b/,
  /^\W*(?:approved|cleared|licensed|certified|registered)\W*$/i,
  /\b(?:starts?|begins?|keeps?|stops?|goes on) (?:helping|improving|giving|leaving|softening)\b/i,
  /\b(?:own|body[’']s|system) (?:help|improv|giv|leav|soften)(?:e?s|ing)\b/i,
  /\bto (?:exosome |scalp )?facials?\b/i,
  /\bgood news: so\b/i,
  /\b(?:is|are|was|were) (?:while|when|after|before|but|because)\b/i,
  /^\W*so (?:do|does|did|is|are)\b/i,
  /[’'](?:s|re) (?:\w+ly )?(?:looked|helped|given|improved|softened)\b/i,
  /\bapplied\b[^.;]*\bapplied\b/i,
  /\b(?:carry|take|push|drive|deliver|bring|send|help|let|get)s? (?:the |our )?(?:exosomes|vesicles) (?:are|is) applied\b/i,
  /\b(?:added|add|offers?|use|used|choose|chose|try|started|of|for|to|on) (?:our )?exosomes (?:improve|give|soften|leave)\b/i,
  /\bexosomes (?!(?:may|can|will|also|could|might|to|would|should|must|really|do|then|still|even|just|only|never|that|which|and|who|\w+ly)\b)\w+ (?:improve|give|soften|leave|help)\b/i,
  /\bskin (?:\w+ ){0,3}helps? skin\b|\bskin how to\b/i,
  /\b(?:inflammation|swelling|bacteria) (?:helps|gives|improves|leaves)\b/i,
  /\bexosome \w+ with exosomes\b/i,
  /\b(?:years younger-looking|be (?:ten|five|twenty) years)\b/i,
  /\b(?:you|I)(?:[’']ll)? (?:(?:can |will )?finally )?(?:improve|soften|reduce|help|give|leave) (?:the look|your|skin|hair)/i,
  /\bthe look of (?:your )?skin\b(?! tone)[^.;]*\bthe look of (?:your )?skin\b(?! tone)/i,
  /\b(?:only|use|uses|we offer|choose|chose|contains?|holds?)\W*$/i,
  /(?<!\b(?:let|help|helps|see|make|and) (?:the |our |your |this )?(?:exosome )?)\b(?:treatment|therapy|facial|serum|product|cream|mask|ampoule) (?:give|help|improve|leave|soften|reduce) /i,
  /\bfacials? by (?:up to )?\d/i,
  /\bis the (?:treatment|facial|serum|product|one)\W*$/i,
  /^\W*this is the [\w ]{3,20}\W*$/i,
  /\b(?:patients|clients|guests|people) (?:also )?(?:help|improve|give|leave|soften)(?:ed)? /i,
];

export const lookPhrase =
  "(?:the look of (?:your |the )?(?:skin|hair)|(?:an? )?(?:fuller|fresher|fresh|rested) look|look (?:firmer|calm|fresh|fuller|fresher|plumper|more even)|surface of the (?:skin|scalp))";

/** What a predicate leaves behind where its object went on: "…, wind and late nights", "… so often lies behind". */
const leftOver: readonly RegExp[] = [
  new RegExp(`${lookPhrase},? (?:that|which(?! is why)|who|whose|where|lost|of)\\b`, "i"),
  new RegExp(`${lookPhrase} (?:so (?:often|much|many|rarely)|lies)\\b`, "i"),
  new RegExp(`${lookPhrase} before (?:it|they)\\b`, "i"),
  new RegExp(`${lookPhrase} and (?:set|put|let|get|make|send) (?:them|it)\\b`, "i"),
  new RegExp(`${lookPhrase}, (?:your|our|the) [\\w’'-]+(?: [\\w’'-]+)?,? (?:and|or) `, "i"),
  new RegExp(`${lookPhrase} with (?:fresh|new|more)\\b`, "i"),
  new RegExp(`${lookPhrase} (?:below|beneath|down)\\b`, "i"),
];

/** Who cannot help skin look better: cells, and the people who are treated. */
const wrongSubject =
  /\b(?:fibroblasts?|factory|(?:skin |old |your )?cells|follicles?|melanocytes?|roots|colou?r|users|wearers|tests?|measurements|instruments|fans)\b(?: \w+){0,5} (?:helps?|gives?|improves?|leaves?|softens?|helping|giving) (?:skin|hair|the look)\b/i;

/** English that cannot be: a check of the builder's own work. */
export function isBroken(text: string, passage: Passage): boolean {
  const plain = text.trim();
  if (!/\p{L}/u.test(plain)) return plain !== "—";
  if (
    passage.shape === "sentence" &&
    wordCount(plain) < 3 &&
    wordCount(passage.text) > 4 &&
    !/^\W*(?:(?!with|from|for|by|in|on|no|and|of|to|our|the)\w+ exosomes?\W*$|(?:book|call|order|reserve|enquire|visit)\b)/i.test(
      plain,
    )
  )
    return true;
  const opening =
    /^[^\p{L}]*(in|of|by|with|to|at|from|on|that|which|and|or|because|behind|under|for|than|into|through)\b/iu;
  const opened = opening.exec(plain)?.[1]?.toLowerCase();
  if (opened && opening.exec(passage.text)?.[1]?.toLowerCase() !== opened) return true;
  if (/^[^\p{L}]*(?:Are|Is|Has|Have|Was|Were|Will|Can)\b/u.test(plain) && !/[?]\W*$/.test(plain)) return true;
  if (/\bare exosomes\b/i.test(plain) && !/\bare (?:[\w-]+ )?exosomes\b/i.test(passage.text)) return true;
  if ([...neverEnglish, ...leftOver, wrongSubject].some((p) => p.test(plain) && !p.test(passage.text)))
    return true;
  if (/\bthe (?:FDA|MHRA|EMA|TGA)-/.test(plain)) return true;
  if (/\b(\p{L}+)\s+\1\b(?!-)/iu.test(plain) && !/\b(\p{L}+)\s+\1\b/iu.test(passage.text)) return true;
  if (
    /\b(?:a|an|the|our|your|of|to|by|for|with|and|or|is|are|was|were|that|than|from)\s*[.!?,;:]*$/i.test(
      plain,
    )
  ) {
    const last = /(\p{L}+)[.!?,;:]*$/u.exec(plain)?.[1];
    if (!last || !new RegExp(`${last}[.!?,;:]*$`, "i").test(passage.text.trim())) return true;
  }
  if (/\b(?:a|an|the|our|your)\s+(?:a|an|the|our|your|is|are|and|or|of|to|by)\b/i.test(plain)) return true;
  if (/\b(?:is|are|was|were)\s+(?:(?:is|are|was|were)\b|[.,;!?])/i.test(plain)) return true;
  if (
    /\b(?:of|to|by|for|with|from|in)\s+(?:(?:of|to|by|for|with|from|and|or|is|are)\b|[.,;!?])/i.test(plain) &&
    !/up to|in for|from in|away with/i.test(plain)
  )
    return true;
  if (/[,;:]\s*[,;:.!?]/.test(plain) || /^[,;:.!?)]/.test(plain)) return true;
  for (const [open, close] of ["()", "[]", "“”"] as const)
    if (
      count(plain, open as string) !== count(plain, close as string) &&
      count(passage.text, open as string) === count(passage.text, close as string)
    )
      return true;
  if (count(plain, '"') % 2 !== count(passage.text, '"') % 2) return true;
  return false;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
