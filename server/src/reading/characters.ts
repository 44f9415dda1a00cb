/** Stands in the text for what is not prose but has a place in the sentence: a merge field, code, a URL. */
export const GAP = "\uFFFC";

/** White space that text folds, no-break and typographic spaces included. */
export function isSpace(code: number): boolean {
  if (code <= 0xa0) return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x85;
  if (code < 0x2000) return code === 0x1680;
  return (
    code <= 0x200a ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Characters that nobody sees: controls, soft hyphens, zero-width characters, direction marks. */
export function isInvisible(code: number): boolean {
  if (code < 0x20) return code < 9 || code > 13;
  if (code < 0x7f) return false;
  if (code < 0x200b) return (code < 0xa0 && code !== 0x85) || code === 0xad || code === 0x180e;
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** The digit that a superscript character shows, or -1. */
export function superscriptDigit(code: number): number {
  if (code === 0xb9) return 1;
  if (code === 0xb2 || code === 0xb3) return code - 0xb0;
  if (code === 0x2070) return 0;
  return code >= 0x2074 && code <= 0x2079 ? code - 0x2070 : -1;
}
