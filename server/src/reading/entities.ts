/** The named entities of HTML 4 and those of HTML 5 that copy uses; others stay as they are written. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
const GREEK_CAPITALS =
  "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega";
const GREEK =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega";
const OTHERS =
  "quot:22 amp:26 lt:3c gt:3e apos:27 OElig:152 oelig:153 Scaron:160 scaron:161 Yuml:178 fnof:192 circ:2c6 tilde:2dc thetasym:3d1 upsih:3d2 piv:3d6 ensp:2002 emsp:2003 thinsp:2009 hairsp:200a zwnj:200c zwj:200d lrm:200e rlm:200f ndash:2013 mdash:2014 horbar:2015 lsquo:2018 rsquo:2019 sbquo:201a ldquo:201c rdquo:201d bdquo:201e dagger:2020 Dagger:2021 bull:2022 hellip:2026 mldr:2026 permil:2030 prime:2032 Prime:2033 lsaquo:2039 rsaquo:203a oline:203e frasl:2044 euro:20ac image:2111 numero:2116 weierp:2118 real:211c trade:2122 alefsym:2135 larr:2190 uarr:2191 rarr:2192 darr:2193 harr:2194 crarr:21b5 lArr:21d0 uArr:21d1 rArr:21d2 dArr:21d3 hArr:21d4 forall:2200 part:2202 exist:2203 empty:2205 nabla:2207 isin:2208 notin:2209 ni:220b prod:220f sum:2211 minus:2212 lowast:2217 radic:221a prop:221d infin:221e ang:2220 and:2227 or:2228 cap:2229 cup:222a int:222b there4:2234 sim:223c cong:2245 asymp:2248 ne:2260 equiv:2261 le:2264 ge:2265 sub:2282 sup:2283 nsub:2284 sube:2286 supe:2287 oplus:2295 otimes:2297 perp:22a5 sdot:22c5 lceil:2308 rceil:2309 lfloor:230a rfloor:230b loz:25ca spades:2660 clubs:2663 hearts:2665 diams:2666 check:2713 checkmark:2713 cross:2717 star:2606 starf:2605 phone:260e excl:21 quest:3f num:23 dollar:24 percnt:25 lpar:28 rpar:29 ast:2a plus:2b comma:2c period:2e sol:2f colon:3a semi:3b equals:3d commat:40 lsqb:5b lbrack:5b bsol:5c rsqb:5d rbrack:5d Hat:5e lowbar:5f grave:60 lcub:7b lbrace:7b verbar:7c vert:7c rcub:7d rbrace:7d NonBreakingSpace:a0 hyphen:2010 dash:2010 nldr:2025 Tab:9 NewLine:a ZeroWidthSpace:200b NoBreak:2060 numsp:2007 puncsp:2008 ccaron:10d scedil:15f zcaron:17e half:bd fflig:fb00 filig:fb01 fllig:fb02";

const named = new Map<string, string>();
for (const [names, first] of [
  [LATIN_1, 160],
  [GREEK_CAPITALS, 913],
  [GREEK, 945],
] as const) {
  for (const [index, name] of names.split(" ").entries()) named.set(name, String.fromCharCode(first + index));
}
for (const entry of OTHERS.split(" ")) {
  const [name, code] = entry.split(":") as [string, string];
  named.set(name, String.fromCharCode(Number.parseInt(code, 16)));
}

/** Browsers read these even where the semicolon is missing. */
const WITHOUT_SEMICOLON = new Set(["amp", "lt", "gt", "quot", "nbsp", "copy", "reg", "eacute", "pound"]);

/** What browsers make of the C1 controls, which pages use as if they were Windows-1252. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const ENTITY = /&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,7})|([A-Za-z][A-Za-z0-9]{0,31}));?/y;

/** Decodes the entity that begins at `at` (an "&"); null where there is none that we know. */
export function decodeEntity(source: string, at: number, end: number): { value: string; end: number } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (!match || at + match[0].length > end) return null;
  const stop = at + match[0].length;
  const name = match[3];
  if (name === undefined) {
    return {
      value: character(Number.parseInt(match[1] ?? (match[2] as string), match[1] ? 10 : 16)),
      end: stop,
    };
  }
  if (!match[0].endsWith(";") && !WITHOUT_SEMICOLON.has(name)) return null;
  const value = named.get(name);
  return value === undefined ? null : { value, end: stop };
}

function character(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\uFFFD";
  return String.fromCodePoint(code);
}
