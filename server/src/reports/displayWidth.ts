/** How text takes up the columns of a terminal. An estimate: terminals differ over emoji. */

/** Columns of a tab: short, so that excerpts stay narrow. */
const TAB_WIDTH = 2;

/** What a terminal would obey or be confused by: control characters, bidirectional overrides, lone surrogates. */
const UNPRINTABLE = /(?!\t)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;

/** The text with tabs as spaces and nothing in it that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "·").replaceAll("\t", " ".repeat(TAB_WIDTH));
}

/** Columns that one character (a code point) takes. */
export function characterWidth(character: string): number {
  if (character < "\u0300") return character === "\u00ad" ? 0 : 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) || EMOJI.test(character) ? 2 : 1;
}

/** Columns that a printable text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The longest beginning of the text that fits into the columns. */
export function fitStart(text: string, columns: number): string {
  let width = 0;
  let length = 0;
  for (const character of text) {
    width += characterWidth(character);
    if (width > columns) break;
    length += character.length;
  }
  return text.slice(0, length);
}

/** The longest end of the text that fits into the columns. */
export function fitEnd(text: string, columns: number): string {
  const characters = [...text];
  let width = 0;
  let from = characters.length;
  while (from > 0) {
    width += characterWidth(characters[from - 1] ?? "");
    if (width > columns) break;
    from--;
  }
  return characters.slice(from).join("");
}
