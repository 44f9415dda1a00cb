/** Finds the project of each file and keeps it until one of its files changes: nothing is read twice, nothing waits. */

import { copyExtensions, fileLanguage } from "../reading/fileLanguage.ts";
import { type ReadConfiguration, readConfiguration } from "./configuration.ts";
import { folderOf, isWithin, joined, nameOf, relativePath } from "./paths.ts";
import { placeIn } from "./positions.ts";
import { type Layer, mergedProject, type Project, referenceFiles } from "./project.ts";
import {
  isReferenceFile,
  libraryOf,
  type ReferenceFile,
  type ReferenceLibrary,
  readReferenceFile,
  referenceExtensions,
} from "./references.ts";
import type { DisclosurePage, ProjectPlace, ProjectProblem } from "./types.ts";
import { unknownReference } from "./wording.ts";

/** What this room needs of the world. Paths as in paths.ts. */
export interface ProjectFiles {
  /** The text of a file; null where there is none. Fails where there is one that cannot be read. */
  read(path: string): Promise<string | null>;
  /** The outermost folder in which files belonging to a folder are searched; null for no limit. */
  boundary(folder: string): Promise<string | null>;
}

export const configurationName = "exoclaim.yml";
/** More than this nobody writes by hand; in UTF-16 code units. */
const largest = 1_000_000;

interface Kept<T> {
  readonly text: string;
  readonly value: T;
}

export class Projects {
  /** By folder: the project that holds there. */
  #nearest = new Map<string, Project | null | Promise<Project | null>>();
  #loaded = new Map<string, Promise<Project>>();
  /** By path: what was read of a file, while its text stays. */
  readonly #readings = new Map<string, Kept<ReadConfiguration>>();
  readonly #referenceFiles = new Map<string, Kept<ReferenceFile>>();
  readonly #lastValid = new Map<string, Project>();
  /** Files that projects were read from, or looked for. */
  readonly #uses = new Set<string>();

  /** `only`: the file that holds for everything, whatever lies nearer. */
  constructor(
    readonly files: ProjectFiles,
    readonly only: string | null = null,
  ) {}

  /** The project of a file: at once where its folder is known. */
  of(path: string): Project | null | Promise<Project | null> {
    return this.ofFolder(folderOf(path) ?? path);
  }

  ofFolder(folder: string): Project | null | Promise<Project | null> {
    const known = this.#nearest.get(folder);
    if (known !== undefined) return known;
    const nearest = this.#nearest;
    const search = this.#search(folder).then((project) => {
      if (nearest.get(folder) === search) nearest.set(folder, project);
      return project;
    });
    nearest.set(folder, search);
    return search;
  }

  /** The projects met with so far. */
  async all(): Promise<readonly Project[]> {
    return Promise.all(this.#loaded.values());
  }

  /** Other files than `exoclaim.yml` that projects are made of. */
  get otherFiles(): readonly string[] {
    return [...this.#uses].filter((path) => nameOf(path) !== configurationName);
  }

  /** Forgets what a change of these files may touch. False where it touches nothing. */
  changed(paths: readonly string[]): boolean {
    if (!paths.some((path) => nameOf(path) === configurationName || this.#uses.has(path))) return false;
    this.#nearest = new Map();
    this.#loaded = new Map();
    this.#uses.clear();
    return true;
  }

  async #search(folder: string): Promise<Project | null> {
    if (this.only !== null) return this.load(this.only);
    const boundary = await this.files.boundary(folder);
    for (let at: string | null = folder; at !== null; at = folderOf(at)) {
      const path = joined(at, configurationName);
      const text = await this.files.read(path).catch(() => "");
      if (text !== null) return this.load(path);
      if (at === boundary) return null;
    }
    return null;
  }

  /** Reads a project from its file. While that is invalid, what was last valid stays in force. */
  load(path: string): Promise<Project> {
    let loading = this.#loaded.get(path);
    if (!loading) {
      loading = this.#load(path);
      this.#loaded.set(path, loading);
    }
    return loading;
  }

  async #load(path: string): Promise<Project> {
    const boundary = await this.files.boundary(folderOf(path) ?? path);
    const reading = new LayerReading(path, boundary, (file) => this.#read(file));
    await reading.follow(path, null);
    const problems = [...reading.problems];
    const pages = await this.#pages(folderOf(path) ?? "", boundary, reading.layers, problems);
    const library = await this.#references(reading.layers, boundary, problems);
    const project = mergedProject(path, reading.layers, problems, pages, library);
    const valid = project.problems.every((problem) => !problem.invalid);
    const last = this.#lastValid.get(path);
    if (valid) this.#lastValid.set(path, project);
    else if (last) return { ...last, problems: project.problems };
    return project;
  }

  /** The entries of all reference files. A file or an entry that cannot be read is a problem; the rest goes on. */
  async #references(
    layers: readonly Layer[],
    boundary: string | null,
    problems: ProjectProblem[],
  ): Promise<ReferenceLibrary | null> {
    const named = referenceFiles(layers);
    if (named.length === 0) return null;
    const files: ReferenceFile[] = [];
    for (const { path, place } of named) {
      const shown = relativePath(folderOf(place.path) ?? "", path);
      const told = (message: string): void => {
        problems.push({ ...place, message, invalid: false });
      };
      if (boundary !== null && !isWithin(boundary, path)) {
        told(`'${shown}' lies outside of the workspace: move the file into it, and correct the path.`);
        continue;
      }
      if (!isReferenceFile(path)) {
        told(`'${shown}' is no reference file: name one that ends in ${referenceExtensions.join(", ")}.`);
        continue;
      }
      this.#uses.add(path);
      try {
        const text = await this.files.read(path);
        if (text === null)
          told(`There is no reference file ${shown}: correct the path, or delete this line.`);
        else files.push(await this.#referenceFile(text, path));
      } catch (error) {
        told(`${shown || "This folder"} cannot be read (${reasonOf(error)}): name a file that can.`);
      }
    }
    const read = libraryOf(files);
    problems.push(...read.problems);
    const keys = [...read.library.byKey.keys()];
    for (const { key, place } of layers.flatMap(({ configuration }) =>
      configuration.products.flatMap((product) => product.references),
    ))
      if (!read.library.byKey.has(key))
        problems.push({ ...place, message: unknownReference(key, keys), invalid: false });
    return read.library;
  }

  async #referenceFile(text: string, path: string): Promise<ReferenceFile> {
    let kept = this.#referenceFiles.get(path);
    if (kept?.text !== text) {
      kept = { text, value: await readReferenceFile(text, path) };
      this.#referenceFiles.set(path, kept);
    }
    return kept.value;
  }

  /** The pages that carry disclosures for others. One that is missing is a problem; the rest goes on. */
  async #pages(
    folder: string,
    boundary: string | null,
    layers: readonly Layer[],
    problems: ProjectProblem[],
  ): Promise<ReadonlyMap<string, DisclosurePage>> {
    const pages = new Map<string, DisclosurePage>();
    for (const { page, place } of layers.flatMap(({ configuration }) => configuration.disclosedAt)) {
      const path = joined(folder, page);
      if (pages.has(path)) continue;
      const told = (message: string): void => {
        problems.push({ ...place, message, invalid: false });
      };
      if (boundary !== null && !isWithin(boundary, path)) {
        told(`'${page}' lies outside of the workspace: move the page into it, and correct the path.`);
        continue;
      }
      const language = fileLanguage(path);
      if (!language) {
        told(`'${page}' is no page that Exoclaim reads: name one that ends in ${copyExtensions.join(", ")}.`);
        continue;
      }
      this.#uses.add(path);
      try {
        const text = await this.files.read(path);
        if (text === null) told(`There is no page ${page}: correct the path, or delete this entry.`);
        else pages.set(path, { path, text, language });
      } catch (error) {
        told(`${page} cannot be read (${reasonOf(error)}): name a page that can.`);
      }
    }
    return pages;
  }

  async #read(path: string): Promise<ReadConfiguration | null> {
    this.#uses.add(path);
    const text = await this.files.read(path);
    if (text === null) return null;
    if (text.length > largest) throw new Error("it is larger than a million characters");
    let kept = this.#readings.get(path);
    if (kept?.text !== text) {
      kept = { text, value: readConfiguration(text, path) };
      this.#readings.set(path, kept);
    }
    return kept.value;
  }
}

/** Follows `extends` from file to file. */
class LayerReading {
  readonly layers: Layer[] = [];
  readonly problems: ProjectProblem[] = [];

  constructor(
    readonly root: string,
    readonly boundary: string | null,
    readonly read: (path: string) => Promise<ReadConfiguration | null>,
  ) {}

  /** `asked`: where the file before names this one. */
  async follow(path: string, asked: ProjectPlace | null): Promise<void> {
    const told = (message: string): void => {
      const place = asked ?? placeIn("", path, { start: 0, end: 0 });
      this.problems.push({ ...place, message, invalid: true });
    };
    const shown = relativePath(folderOf(asked?.path ?? path) ?? "", path);
    const seen = this.layers.findIndex((layer) => layer.path === path);
    if (seen >= 0) {
      const round = [...this.layers.slice(seen).map((layer) => layer.path), path];
      const names = round.map((step) => relativePath(folderOf(this.root) ?? "", step));
      told(`This leads in a circle (${names.join(" → ")}): take one 'extends' out.`);
      return;
    }
    let given: ReadConfiguration | null;
    try {
      given = await this.read(path);
    } catch (error) {
      told(`${shown || "This folder"} cannot be read (${reasonOf(error)}): name a file that can.`);
      return;
    }
    if (!given) {
      told(`There is no file ${shown}: correct the path, or delete this line.`);
      return;
    }
    this.layers.push({ path, configuration: given.configuration });
    this.problems.push(...given.problems);
    const next = given.configuration.extends;
    if (!next) return;
    const target = joined(folderOf(path) ?? "", next.path);
    if (this.boundary !== null && !isWithin(this.boundary, target)) {
      const message = `'${next.path}' lies outside of the workspace: move the file into it, and correct the path.`;
      this.problems.push({ ...next.place, message, invalid: true });
      return;
    }
    await this.follow(target, next.place);
  }
}

const codes: Readonly<Record<string, string>> = {
  EISDIR: "it is a folder",
  EACCES: "no permission",
  EPERM: "no permission",
  ELOOP: "symbolic links lead in a circle",
};

function reasonOf(error: unknown): string {
  const known = codes[String((error as { code?: unknown } | null)?.code)];
  const message = error instanceof Error ? error.message : String(error);
  return known ?? (message.split("\n", 1)[0] as string);
}
