/** `--fix` and `--fix-all-preferred`: what is written back, or shown as a diff. */
import { randomBytes } from "node:crypto";
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { CheckSettings } from "../checker.ts";
import { type FixKind, fixAll } from "../fixes/fixAll.ts";
import { copyLanguage } from "./copyLanguage.ts";
import type { CheckOptions } from "./options.ts";

/** Which fixes the options ask for; null for none. */
export function fixKind({ fix, fixAllPreferred }: CheckOptions): FixKind | null {
  if (fixAllPreferred) return "preferred";
  return fix ? "safe" : null;
}

export interface CopyToFix {
  /** As reports show it. */
  readonly path: string;
  /** Null for standard input, which only a dry run may fix. */
  readonly file: string | null;
  readonly text: string;
  readonly kind: FixKind;
  readonly dryRun: boolean;
}

/** Fixes a text: in its file, or as a diff. Gives the text as it is after that. */
export async function fixCopy(
  { path, file, text, kind, dryRun }: CopyToFix,
  settings: CheckSettings,
): Promise<{ text: string; diff: string }> {
  const fixed = fixAll({ text, language: copyLanguage(path) ?? "plaintext" }, settings, { kind });
  if (fixed === text) return { text, diff: "" };
  if (dryRun || !file) return { text: fixed, diff: unifiedDiff(path, text, fixed) };
  await writeInPlace(file, encode(fixed, await readFile(file)));
  return { text: fixed, diff: "" };
}

/** A unified diff of one file; the path stands on both sides. */
export function unifiedDiff(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
  }).replace(/^=+\n/, "");
}

/** Text as bytes, in the encoding that its byte-order mark and the old bytes tell. */
export function encode(text: string, old: Uint8Array): Buffer {
  const mark = old.length >= 2 ? ((old[0] as number) << 8) | (old[1] as number) : 0;
  if (mark === 0xfffe) return Buffer.from(text, "utf16le");
  if (mark === 0xfeff) return Buffer.from(text, "utf16le").swap16();
  return Buffer.from(text, "utf8");
}

/** Writes a file whole or not at all: beside it first, then in its place. Links are followed, the mode is kept. */
export async function writeInPlace(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(beside, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
