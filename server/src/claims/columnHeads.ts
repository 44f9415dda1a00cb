/** What the heads of two columns say of each other: "The client sent | We printed". */

/** Somebody else's words, or the reader's wish: what is asked, heard, hoped or handed in. */
const othersWords = new RegExp(
  "^(?:what |how )?(?:(?:the|our|a|some|many|most|all) )?(?:" +
    "(?:you|your|people|they|others|everyone|draft|original|first version|client|customer|patient|reader|visitor|caller|guest|supplier|maker|brand|clinic|spa|brochure|leaflet|flyer|poster|label|box|packaging|page|site|letter|headline|press|rep|representative|salesman|seller|vendor|writer|copywriter|agency|marketer|ad|advert|advertisement|advertising|marketing|website|internet|tiktok|instagram|influencer|forum|friend|colleague)s? (?:\\p{L}+ ){0,3}?(?:hear|heard|read|see|saw|say|says|said|tell|tells|told|want|wants|wanted|wish|wishes|wished|hope|hopes|hoped|send|sent|wrote|write|submitted|claim|claims|claimed|promise|promises|promised|expect|expects|like|think|thinks|thought|believe|believes|believed|suggest|suggests|suggested|proposed|brought|posted|repeat|repeats|bring|might|may|would|will)" +
    "|(?:client|customer|supplier|maker|brand|clinic|spa|agency|writer|copywriter|author|marketing|seller|sponsor|their|the (?:old|first|original|submitted))(?:s| [’']?s)? (?:\\p{L}+ )?(?:line|version|draft|wording|copy|text|phrase|sentence|headline|caption|script|words)s?$" +
    "|(?:heard|wanted|sent|submitted|received|handed in|as (?:sent|submitted|received|written|drafted)|claim|claims|promise|promises|rumou?rs?|hopes?|wish(?:es)?|statements?|phrases?|pitch|hype|fiction|legends?|hearsay|talk|gossip|slogans?|buzzwords?|catchphrases?|sales talk|marketing|advert|adverts|ads?)(?: \\p{L}+){0,2}$)",
  "u",
);
/** What is said back. */
const reply =
  /(?:^|[\s'’])(?:truth|true|facts?|really|reality|answers?|repl(?:y|ies)|verdict|findings?|evidence|printed|published|print|publish|ran|run|live|corrected|corrections?|edited|edits?|revised|revision|rewrites?|rewritten|rewrote|final|decision|ruling|science|data|status|reason|problem|fault|instead|response|respond|found (?:on|in|at)|pages|sites|share|times|how (?:many|often)|frequency|counted|known|knows?|shown|shows?|supported|try|try instead|use|use instead|better|house (?:line|style|wording)|say back|says? (?:the )?(?:science|data|evidence|trials?|doctor|research)|honest|honestly|means?|meaning|think|take|view)$|^(?:the truth|what (?:is|s|the|we)|our (?:answer|reply|view|take|verdict|version|rewrite|edit|lines?|copy|text|wording|words|draft|house style)|in (?:fact|truth|reality)|why\b|so far|we (?:wrote|write|printed|print|published|changed|said|say|ran|answer|answered|told|tell|put))/u;
/** A wording that goes, and one that takes its place: "Out | In", "Cross it out | Use this instead". */
const outgoing =
  /^(?:out|never|no|not|nope|do not|don t|cross (?:it |this |that |these |them )?out|strike|avoid|cut|ban|banned|stop|old|bad|wrong|goes|gone|no longer|leave out|drop|dropped|instead of|rather than|was|then|delete|red|refused|rejected|off limits|not allowed|unacceptable|risky|retired|taken down|took down|pulled|withdrawn|removed|struck(?: out)?|scrapped|binned|as sent|before|old line|don t say|not this|unpublishable)$/;
const incoming =
  /^(?:in|fine|ok|okay|yes|always|acceptable|allowed|use\b.*|say\b.*|write\b.*|put\b.*|try\b.*|good|right|new|stays?|instead|is|now|now reads|after|you (?:can|may)\b.*|why\b.*|reasons?|because|replace(?:d|ment)?\b.*|keep|kept|green|better|do|safe|safer|approved|we (?:say|write|print|use|prefer)\b.*)$/;
const negating =
  /^(?:(?:is|are|do|does|can|will|we|you|it|they|what|should|must) ){0,3}?(?:not|never|no|cannot|neither) /;
const slight = new Set(
  "not never no cannot do does is are can will we you it they what should must to the a of for be an in on say".split(
    " ",
  ),
);

/**
 * Whether the column headed `own` holds what another one sets right or takes the other side of. The words of heads in
 * lower case, parted by spaces, without signs.
 */
export function isSetRight(own: string, others: readonly string[]): boolean {
  return others.some(
    (other) =>
      (othersWords.test(own) && reply.test(other)) ||
      (outgoing.test(own) && incoming.test(other)) ||
      denies(own, other),
  );
}

/** "Not fair to expect" beside "Fair to expect". */
function denies(own: string, other: string): boolean {
  if (!negating.test(own) || negating.test(other)) return false;
  const words = own.split(" ").filter((word) => !slight.has(word));
  return words.length > 0 && words.every((word) => other.split(" ").includes(word));
}
