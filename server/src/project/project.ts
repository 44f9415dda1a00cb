/** A project as it is in force: its `exoclaim.yml` with all that it extends, and what it says of one file. */
import type { RuleId, Severity } from "../rules/ids.ts";
import type { Profile } from "../rules/rule.ts";
import { type FilePattern, filePattern } from "./filePatterns.ts";
import { folderOf, joined, within } from "./paths.ts";
import type { ReferenceLibrary } from "./references.ts";
import type {
  AllowEntry,
  Configuration,
  DisclosedAt,
  DisclosurePage,
  HousePhrase,
  Product,
  ProjectPlace,
  ProjectProblem,
} from "./types.ts";

/** Layers of a project, the nearest first: its own file, then what that extends, and so on. */
export interface Layer {
  readonly path: string;
  readonly configuration: Configuration;
}

export interface Project {
  /** Its `exoclaim.yml`. */
  readonly path: string;
  readonly folder: string;
  /** Null where it leaves the choice to the editor. */
  readonly profiles: readonly Profile[] | null;
  readonly rules: Partial<Record<RuleId, Severity | "off">>;
  readonly products: readonly Product[];
  readonly phrases: readonly HousePhrase[];
  readonly allow: readonly AllowEntry[];
  readonly disclosedAt: readonly DisclosedAt[];
  /** The pages of `disclosedAt` that are there, by their path. */
  readonly pages: ReadonlyMap<string, DisclosurePage>;
  readonly ignores: FilePattern;
  /** Reference files, as absolute paths. */
  readonly referenceFiles: readonly { readonly path: string; readonly place: ProjectPlace }[];
  /** Null where it names no reference files. */
  readonly references: ReferenceLibrary | null;
  readonly problems: readonly ProjectProblem[];
}

/** Puts the layers together: lists add up, of single settings the nearest layer's holds. */
export function mergedProject(
  path: string,
  layers: readonly Layer[],
  problems: readonly ProjectProblem[],
  pages: ReadonlyMap<string, DisclosurePage> = new Map(),
  references: ReferenceLibrary | null = null,
): Project {
  const own = layers.map((layer) => layer.configuration);
  return {
    path,
    folder: folderOf(path) ?? path,
    profiles: own.find((layer) => layer.profiles !== null)?.profiles ?? null,
    rules: Object.assign({}, ...own.map((layer) => layer.rules).reverse()),
    products: firstOfEach(
      own.flatMap((layer) => layer.products),
      (product) => product.name.toLowerCase(),
    ),
    phrases: firstOfEach(
      own.flatMap((layer) => layer.phrases),
      (phrase) => phrase.avoid.toLowerCase(),
    ),
    allow: own.flatMap((layer) => layer.allow),
    disclosedAt: own.flatMap((layer) => layer.disclosedAt),
    pages,
    references,
    ignores: filePattern(own.flatMap((layer) => layer.ignore)),
    referenceFiles: referenceFiles(layers),
    problems,
  };
}

/** The reference files that the layers name, each once. */
export function referenceFiles(layers: readonly Layer[]): Project["referenceFiles"] {
  return firstOfEach(
    layers.flatMap(({ path: from, configuration }) =>
      configuration.references.map((file) => ({ ...file, path: joined(folderOf(from) ?? "", file.path) })),
    ),
    (file) => file.path,
  );
}

function firstOfEach<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}

/** A file as its project's patterns see it; null where it lies outside. */
export function pathInProject(project: Project, path: string): string | null {
  return within(project.folder, path);
}

/** Whether the project leaves a file unchecked. */
export function isIgnored(project: Project, path: string): boolean {
  const own = pathInProject(project, path);
  return own !== null && project.ignores(own);
}

const patterns = new WeakMap<object, FilePattern>();

function patternOf(of: object, pattern: string): FilePattern {
  let known = patterns.get(of);
  if (!known) {
    known = filePattern([pattern]);
    patterns.set(of, known);
  }
  return known;
}

/** The entries of the register that hold for a file. */
export function allowedIn(project: Project, path: string): readonly AllowEntry[] {
  const own = pathInProject(project, path);
  return project.allow.filter(
    (entry) => entry.file === null || (own !== null && patternOf(entry, entry.file)(own)),
  );
}

/** The page that carries a file's disclosures; null where it carries its own. */
export function disclosurePage(project: Project, path: string): DisclosurePage | null {
  const own = pathInProject(project, path);
  if (own === null) return null;
  for (const entry of project.disclosedAt) {
    const page = project.pages.get(joined(project.folder, entry.page));
    if (page && page.path !== path && patternOf(entry, entry.files)(own)) return page;
  }
  return null;
}
