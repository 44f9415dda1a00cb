/** JSON files that the command line is given. */
import { readFile } from "node:fs/promises";
import { reason, UsageError } from "./failure.ts";

/** Throws a UsageError that begins with `what` where the file cannot be read or is no JSON. */
export async function readJson(path: string, what: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UsageError(`${what}: ${reason(error)}`);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new UsageError(`${what}: not JSON`);
  }
}
