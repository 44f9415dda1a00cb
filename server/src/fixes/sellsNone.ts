/** Whether a page only tells of exosomes: a magazine, a charity, a library. It has no product, no maker and no clinician. */
import { bottledGoods } from "./phrases/words.ts";
import { speaksToTrade } from "./readers.ts";
import { perPage, textOf } from "./wholePage.ts";

const saysSo =
  /\b(?:we|I|this (?:page|leaflet|site|magazine)|the (?:library|charity)) sells? (?:nothing|none)\b/i;
/** What ties a page to what it tells of. */
const ties =
  /\b(?:our|ours|my) (?:[\p{L}'’-]+ ){0,3}(?:exo\p{L}*|vesicles?|serums?|facials?|creams?|treatments?|masks?|drips?|infusions?|ampoules?|vials?|clinics?|nurses?|patients?|clients?|products?|labs?|formula|menu|therap\p{L}+|scalp|maker|supplier|team|staff|range|customers?|members?|guests?|price|jars?|bottles?|tonic|balm)\b|\b(?:we|I|[’']ll) (?:\p{L}+ )?(?:use|apply|offer|sell|carry|inject|treat|stock|ship|make|source|buy|bottle|grow|pack|brush|spread|pour|keep|store|fill|test|price|add|paint|drip)\b|\b(?:book (?:now|an?|your|online|in|today|here)|order (?:now|today|yours|online)|call us|add to (?:cart|bag|basket)|shop now|minimum order|MOQ|text us|dm us|come in|see you)\b/iu;
/** Those of whom such a page speaks. */
const others =
  /\b(?:clinics?|sellers?|brochures?|brands?|makers?|readers?|adverts?|suppliers?|shoppers?|manufacturers?|companies|providers?|regulators?|researchers?)\b/giu;
/** A few lines of an advertisement say "we" as seldom. */
const shortest = 1500;
const leastOthers = 4;

export const sellsNone = perPage((document) => {
  const text = textOf(document);
  return (
    saysSo.test(text) ||
    (text.length > shortest &&
      !ties.test(text) &&
      (text.match(others)?.length ?? 0) >= leastOthers &&
      bottledGoods(document) === null &&
      !speaksToTrade(document))
  );
});
