/** From the bytes of a file to its text. */
import { readFile, stat } from "node:fs/promises";

/** Why a file is not read, in words for the report. */
export class UnreadableCopy extends Error {}

/** Largest file that is read, in bytes. */
const LARGEST = 50_000_000;
const TOO_LARGE = "larger than 50 MB";
const BINARY = "looks like a binary file";
const NOT_UTF8 = "not UTF-8: looks like a binary file, or like text in another encoding";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export async function readCopy(path: string): Promise<string> {
  if ((await stat(path)).size > LARGEST) throw new UnreadableCopy(TOO_LARGE);
  return decode(await readFile(path));
}

export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST) throw new UnreadableCopy(TOO_LARGE);
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks));
}

/** UTF-8, or UTF-16 that says so with a byte-order mark. The mark stays in the text: offsets count it. */
export function decode(bytes: Buffer): string {
  if (bytes.length > LARGEST) throw new UnreadableCopy(TOO_LARGE);
  const text = decodeUtf16(bytes) ?? decodeUtf8(bytes);
  if (text.includes("\0")) throw new UnreadableCopy(BINARY);
  return text;
}

/** Lone surrogates stay as they are, so that offsets and a later edit are true to the file. */
function decodeUtf16(bytes: Buffer): string | null {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark !== 0xfffe && mark !== 0xfeff) return null;
  if (bytes.length % 2 !== 0) throw new UnreadableCopy(BINARY);
  return (mark === 0xfffe ? bytes : Buffer.from(bytes).swap16()).toString("utf16le");
}

function decodeUtf8(bytes: Buffer): string {
  if (bytes.includes(0)) throw new UnreadableCopy(BINARY);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new UnreadableCopy(NOT_UTF8);
  }
}
