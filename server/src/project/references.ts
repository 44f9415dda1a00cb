/** The references of a project, by everything that they can be cited by. */
import { readCslJson } from "./cslJson.ts";
import { placeIn } from "./positions.ts";
import { type ReadReferences, referenceText } from "./referenceData.ts";
import type { ProjectProblem, Reference } from "./types.ts";

export interface ReferenceFile {
  readonly entries: readonly Reference[];
  readonly problems: readonly ProjectProblem[];
}

export interface ReferenceLibrary {
  readonly entries: readonly Reference[];
  readonly byKey: ReadonlyMap<string, Reference>;
  /** DOIs in small letters, PMIDs as digits, NCT numbers in capitals. */
  readonly byIdentifier: ReadonlyMap<string, Reference>;
}

/** More mistakes than this in one file are not told one by one. */
const mostProblems = 20;

export const referenceExtensions = [".bib", ".bibtex", ".json"] as const;

export function isReferenceFile(path: string): boolean {
  const name = path.toLowerCase();
  return referenceExtensions.some((extension) => name.endsWith(extension));
}

/** Reads a reference file by its extension: `.json` is CSL-JSON, anything else BibTeX. */
export async function readReferenceFile(text: string, path: string): Promise<ReferenceFile> {
  const read = /\.json$/i.test(path) ? readCslJson(text) : await readBibtexLazily(text);
  return {
    entries: read.entries.map((raw) => ({
      key: raw.key,
      title: raw.title,
      text: referenceText(raw),
      doi: raw.doi,
      pmid: raw.pmid,
      nct: raw.nct,
      url: raw.url,
      retracted: raw.retracted,
      place: placeIn(text, path, raw),
    })),
    problems: read.problems
      .slice(0, mostProblems)
      .map((problem) => ({ ...placeIn(text, path, problem), message: problem.message, invalid: false })),
  };
}

async function readBibtexLazily(text: string): Promise<ReadReferences> {
  const { readBibtex } = await import("./bibtex.ts");
  return readBibtex(text);
}

/** Puts the files together; of two entries with one key the first holds. */
export function libraryOf(files: readonly ReferenceFile[]): {
  readonly library: ReferenceLibrary;
  readonly problems: readonly ProjectProblem[];
} {
  const byKey = new Map<string, Reference>();
  const byIdentifier = new Map<string, Reference>();
  const problems = files.flatMap((file) => file.problems);
  for (const entry of files.flatMap((file) => file.entries)) {
    if (byKey.has(entry.key)) {
      const message = `The key '${entry.key}' is given a second time: rename one, or delete it.`;
      problems.push({ ...entry.place, message, invalid: false });
      continue;
    }
    byKey.set(entry.key, entry);
    for (const id of [entry.doi, entry.pmid, entry.nct])
      if (id !== null && !byIdentifier.has(id)) byIdentifier.set(id, entry);
  }
  return { library: { entries: [...byKey.values()], byKey, byIdentifier }, problems };
}
