/** From the bytes of a file to its text. */

/** Why a file is not read, in words for the report. */
export class UnreadableText extends Error {}

/** Largest file that is read, in bytes. */
const LARGEST = 50_000_000;
const BINARY = "looks like a binary file";
const NOT_UTF8 = "not UTF-8: looks like a binary file, or like text in another encoding";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Refuses what is too large to be read. */
export function refuseLarge(bytes: number): void {
  if (bytes > LARGEST) throw new UnreadableText("larger than 50 MB");
}

/** UTF-8, or UTF-16 that says so with a byte-order mark. The mark stays in the text: offsets count it. */
export function decode(bytes: Buffer): string {
  refuseLarge(bytes.length);
  const text = decodeUtf16(bytes) ?? decodeUtf8(bytes);
  if (text.includes("\0")) throw new UnreadableText(BINARY);
  return text;
}

/** Lone surrogates stay as they are, so that offsets and a later edit are true to the file. */
function decodeUtf16(bytes: Buffer): string | null {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark !== 0xfffe && mark !== 0xfeff) return null;
  if (bytes.length % 2 !== 0) throw new UnreadableText(BINARY);
  return (mark === 0xfffe ? bytes : Buffer.from(bytes).swap16()).toString("utf16le");
}

function decodeUtf8(bytes: Buffer): string {
  if (bytes.includes(0)) throw new UnreadableText(BINARY);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new UnreadableText(NOT_UTF8);
  }
}
