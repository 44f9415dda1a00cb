/** What a project keeps and nobody needs: entries of its allow register, references that nothing cites. */
import { isExpired } from "./allow.ts";
import { type CheckInput, type CheckSettings, referencesCitedIn } from "./checker.ts";
import type { Finding } from "./finding.ts";
import { folderOf, isWithin } from "./project/paths.ts";
import type { Project } from "./project/project.ts";
import type { AllowEntry, ProjectPlace } from "./project/types.ts";

export interface Unneeded {
  readonly rule: "suppression-unexplained" | "suppression-unused" | "reference-unused";
  readonly place: ProjectPlace;
  readonly message: string;
  readonly project: Project;
}

/** What is known of the copy of some projects. */
export interface CheckedCopy {
  /** Keys (see placeKey) of the entries and references that some file uses. */
  readonly used: ReadonlySet<string>;
  /** Whether all copy within a folder was checked. */
  isWhole(folder: string): boolean;
  /** Whether an entry's own file was checked, where it names one. */
  wasTried(entry: AllowEntry): boolean;
}

/** Names a place of a project's file: as long as the file stays as it is. */
export function placeKey({ path, start }: ProjectPlace): string {
  return `${path}\0${start}`;
}

/** The entries of the register and the references that a file uses, by their keys. */
export function usedBy(
  input: CheckInput,
  { project }: CheckSettings,
  findings: readonly Finding[],
): string[] {
  const used: string[] = [];
  if (project?.references)
    for (const { place } of referencesCitedIn(input, project)) used.push(placeKey(place));
  for (const { suppressed } of findings) if (suppressed?.entry) used.push(placeKey(suppressed.entry));
  return used;
}

/** Each once, however many projects share it. */
export function unneeded(projects: readonly Project[], copy: CheckedCopy, today: string): Unneeded[] {
  const found = new Map<string, Unneeded>();
  for (const project of projects) {
    const broken = new Set(project.problems.filter(({ invalid }) => invalid).map(({ path }) => path));
    for (const entry of project.allow) {
      const key = placeKey(entry.place);
      // Of a file with mistakes nobody can tell what its entries were to say.
      const judged = found.has(key) ? null : judgedEntry(entry, copy, today, broken.has(entry.place.path));
      if (judged) found.set(key, { ...judged, place: entry.place, project });
    }
  }
  for (const own of unusedReferences(projects, copy)) found.set(placeKey(own.place), own);
  return [...found.values()];
}

function judgedEntry(
  entry: AllowEntry,
  copy: CheckedCopy,
  today: string,
  isBroken: boolean,
): Pick<Unneeded, "rule" | "message"> | null {
  if (entry.reason === "")
    return {
      rule: "suppression-unexplained",
      message: "This entry gives no reason, so it allows nothing: add a 'reason'.",
    };
  if (isExpired(entry, today))
    return {
      rule: "suppression-unused",
      message: `This entry ended on ${entry.until}: the finding is back. Renew the date, or delete the entry.`,
    };
  if (isBroken || copy.used.has(placeKey(entry.place)) || !isSettled(entry, copy)) return null;
  return {
    rule: "suppression-unused",
    message: `Nothing is left for this entry to allow${entry.text === null ? "" : ": the words it quotes are gone, or are no finding any more"}. Delete it.`,
  };
}

/** Whether all that an entry could cover was checked. */
function isSettled(entry: AllowEntry, copy: CheckedCopy): boolean {
  if (copy.isWhole(folderOf(entry.place.path) ?? "")) return true;
  return entry.file !== null && !/[*?[!]|\/$/.test(entry.file) && copy.wasTried(entry);
}

/** References that nothing cites: told where all that may cite them was checked. */
function unusedReferences(projects: readonly Project[], copy: CheckedCopy): Unneeded[] {
  const used = new Set(copy.used);
  for (const { products, references } of projects)
    for (const { key } of products.flatMap((product) => product.references)) {
      const entry = references?.byKey.get(key);
      if (entry) used.add(placeKey(entry.place));
    }
  return projects.flatMap((project) =>
    (project.references?.entries ?? [])
      .filter(
        ({ place }) =>
          !used.has(placeKey(place)) &&
          [folderOf(place.path) ?? "", project.folder].every((folder) => copy.isWhole(folder)),
      )
      .map(
        ({ place, key }): Unneeded => ({
          rule: "reference-unused",
          place,
          message: `No page cites '${key}': cite it, name it under a product, or delete it.`,
          project,
        }),
      ),
  );
}

/** Whether one of the folders that were checked whole holds this one. */
export function isWithinAny(folders: readonly string[], folder: string): boolean {
  return folders.some((whole) => isWithin(whole, folder));
}
