/** Copy from files and from standard input. */
import { readFile, stat } from "node:fs/promises";
import { decode, refuseLarge } from "../host/text.ts";

export async function readCopy(path: string): Promise<string> {
  refuseLarge((await stat(path)).size);
  return decode(await readFile(path));
}

export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    refuseLarge(size);
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks));
}
