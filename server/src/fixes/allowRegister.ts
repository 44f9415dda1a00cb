/** Adds a finding that somebody accepts to the `allow` list of an `exoclaim.yml`. */
import type { Edit } from "../finding.ts";
import { addedAllowEntry } from "../project/register.ts";

export interface NewAllowEntry {
  readonly rule: string;
  /** Relative to the folder of the `exoclaim.yml`; null for all of the project. */
  readonly file: string | null;
  /** The words that it is anchored by; null for the whole file. */
  readonly text: string | null;
  readonly reason: string;
  readonly by: string | null;
  /** 2027-03-01. */
  readonly until: string | null;
}

const inOneLine = (words: string | null): string => (words ?? "").replace(/\s+/g, " ").trim();

/** The edit of the configuration; null where it cannot be read. */
export function allowEdit(
  configuration: string,
  { rule, file, text, reason, by, until }: NewAllowEntry,
): Edit | null {
  const who = inOneLine(by);
  return addedAllowEntry(configuration, {
    rule,
    ...(file === null ? {} : { file }),
    ...(text === null ? {} : { text }),
    reason: inOneLine(reason),
    ...(who === "" ? {} : { by: who }),
    ...(until === null ? {} : { until }),
  });
}
