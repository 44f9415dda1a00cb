/** What the elements of HTML mean to a reader of prose. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** They end the text before them and begin anew. */
export const BLOCK = set(
  "html head body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol optgroup option p section select summary table tbody td tfoot th thead tr ul video audio picture noscript template iframe object svg math",
);

/** They have no content and no closing tag. */
export const VOID = set(
  "area base br col embed frame hr img input link meta param source track wbr keygen basefont bgsound",
);

/** Nothing inside them is prose. */
export const UNREAD = set(
  "noscript template iframe object svg math canvas audio video datalist pre code kbd samp var del s strike del-source applet map",
);

/** Unread, but with a place in the sentence around them. */
export const UNREAD_INLINE = set("code kbd samp var math del s strike");

/** Elements that an open tag closes when it comes, and those at which the search for them stops. */
const IMPLIED_END = new Map<string, { closes: ReadonlySet<string>; within: ReadonlySet<string> }>([
  ["li", { closes: set("li"), within: set("ul ol menu dir") }],
  ["dt", { closes: set("dt dd"), within: set("dl") }],
  ["dd", { closes: set("dt dd"), within: set("dl") }],
  ["tr", { closes: set("tr td th"), within: set("table") }],
  ["td", { closes: set("td th"), within: set("tr table") }],
  ["th", { closes: set("td th"), within: set("tr table") }],
  ["thead", { closes: set("thead tbody tfoot tr td th"), within: set("table") }],
  ["tbody", { closes: set("thead tbody tfoot tr td th"), within: set("table") }],
  ["tfoot", { closes: set("thead tbody tfoot tr td th"), within: set("table") }],
  ["option", { closes: set("option"), within: set("select optgroup") }],
]);

export function impliedEnd(
  name: string,
): { closes: ReadonlySet<string>; within: ReadonlySet<string> } | undefined {
  return IMPLIED_END.get(name);
}

/** Block elements that cannot stand inside a paragraph or a heading: their open tag ends one. */
export const ENDS_PARAGRAPH = set(
  "address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p section summary table ul",
);
