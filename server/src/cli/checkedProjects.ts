/** The projects of a run: what they set for each file, what is wrong in them, and which of their entries nobody needs. */
import { isExpired } from "../allow.ts";
import {
  type CheckInput,
  type CheckSettings,
  type Draft,
  referencesCitedIn,
  toFindings,
} from "../checker.ts";
import type { Finding } from "../finding.ts";
import { diskFiles, projectPath } from "../host/projectFiles.ts";
import { settingsOf } from "../project/fileProject.ts";
import { folderOf, isWithin } from "../project/paths.ts";
import type { Project } from "../project/project.ts";
import { Projects } from "../project/projects.ts";
import type { AllowEntry, ProjectPlace, ProjectProblem } from "../project/types.ts";
import type { Profile } from "../rules/rule.ts";

export interface RunOptions {
  readonly cwd: string;
  /** `--config`: the one that holds for everything. */
  readonly config: string | null;
  /** `--profile`: goes before what projects say. */
  readonly profiles: readonly Profile[] | null;
  readonly today: string;
}

/** Findings in a file of a project, which is no copy. */
export interface ProjectFileFindings {
  /** Absolute. */
  readonly path: string;
  readonly findings: readonly Finding[];
}

const placeKey = ({ path, start }: ProjectPlace): string => `${path}\0${start}`;

export class CheckedProjects {
  readonly #projects: Projects;
  /** Places of allow entries that cover a finding, or that could have in a file that was checked. */
  readonly #used = new Set<string>();
  readonly #tried = new Set<string>();

  constructor(readonly options: RunOptions) {
    const cwd = projectPath(options.cwd);
    const outer = (folder: string): string | null => (isWithin(cwd, folder) ? cwd : null);
    this.#projects = new Projects(diskFiles(outer), options.config && projectPath(options.config));
  }

  /** Null for a file that its project leaves unchecked. One that was `named` is checked all the same. */
  async settingsFor(file: string, named: boolean): Promise<CheckSettings | null> {
    const path = projectPath(file);
    const project = await this.#projects.of(path);
    const own = settingsOf(project, path, { profiles: ["us"], rules: {} }, named);
    if (!own) return null;
    for (const { place } of own.project?.allow ?? []) this.#tried.add(placeKey(place));
    return { ...own, profiles: this.options.profiles ?? own.profiles, today: this.options.today };
  }

  /** Which entries of the register and of the references a file uses, for `note`: strings that threads can hand on. */
  usedBy(input: CheckInput, settings: CheckSettings, findings: readonly Finding[]): string[] {
    const used: string[] = [];
    if (settings.project?.references)
      for (const { place } of referencesCitedIn(input, settings.project)) used.push(placeKey(place));
    for (const { suppressed } of findings) if (suppressed?.entry) used.push(placeKey(suppressed.entry));
    return used;
  }

  note(used: readonly string[]): void {
    for (const key of used) this.#used.add(key);
  }

  /** What is wrong in the projects, each problem once. */
  async problems(): Promise<readonly ProjectProblem[]> {
    if (this.options.config) await this.#projects.load(projectPath(this.options.config));
    const told = new Map<string, ProjectProblem>();
    for (const project of await this.#projects.all())
      for (const problem of project.problems) told.set(`${placeKey(problem)}\0${problem.message}`, problem);
    return [...told.values()].sort((a, b) =>
      a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start,
    );
  }

  /** Findings in the allow registers. `folders`: those that were checked whole. */
  async findings(folders: readonly string[]): Promise<readonly ProjectFileFindings[]> {
    const whole = folders.map(projectPath);
    const byFile = new Map<string, Finding[]>();
    const seen = new Set<string>();
    for (const project of await this.#projects.all()) {
      for (const entry of project.allow) {
        const key = placeKey(entry.place);
        if (seen.has(key)) continue;
        seen.add(key);
        const isBroken = project.problems.some((own) => own.invalid && own.path === entry.place.path);
        const draft = this.#draft(entry, isBroken ? null : whole);
        if (!draft) continue;
        const found = toFindings([draft], this.#settings(project));
        byFile.set(entry.place.path, [...(byFile.get(entry.place.path) ?? []), ...found]);
      }
    }
    for (const draft of await this.#unusedReferences(whole)) {
      const found = toFindings([draft], draft.settings);
      byFile.set(draft.path, [...(byFile.get(draft.path) ?? []), ...found]);
    }
    return [...byFile]
      .map(([path, findings]) => ({ path, findings }))
      .filter((file) => file.findings.length > 0);
  }

  /** References that nothing cites: told where all that may cite them was checked. */
  async #unusedReferences(
    whole: readonly string[],
  ): Promise<readonly (Draft & { readonly path: string; readonly settings: CheckSettings })[]> {
    const projects = (await this.#projects.all()).filter((project) => project.references !== null);
    const unused = new Map<string, Draft & { path: string; settings: CheckSettings }>();
    const used = new Set(this.#used);
    for (const { products, references } of projects)
      for (const { key } of products.flatMap((product) => product.references)) {
        const entry = references?.byKey.get(key);
        if (entry) used.add(placeKey(entry.place));
      }
    for (const project of projects) {
      for (const { place, key } of project.references?.entries ?? []) {
        const folders = [folderOf(place.path) ?? "", project.folder];
        const settled = folders.every((folder) => whole.some((checked) => isWithin(checked, folder)));
        if (!settled || used.has(placeKey(place))) continue;
        const { path, start, end } = place;
        const message = `No page cites '${key}': cite it, name it under a product, or delete it.`;
        unused.set(placeKey(place), {
          rule: "reference-unused",
          start,
          end,
          shade: null,
          message,
          path,
          settings: this.#settings(project),
        });
      }
    }
    return [...unused.values()];
  }

  #settings(project: Project): CheckSettings {
    const { profiles, today } = this.options;
    return { profiles: profiles ?? project.profiles ?? ["us"], rules: project.rules, today };
  }

  /** `whole`: null where what it allows cannot be told. */
  #draft(entry: AllowEntry, whole: readonly string[] | null): Draft | null {
    const { start, end } = entry.place;
    if (entry.reason === "")
      return {
        rule: "suppression-unexplained",
        start,
        end,
        shade: null,
        message: "This entry gives no reason, so it allows nothing: add a 'reason'.",
      };
    if (isExpired(entry, this.options.today))
      return {
        rule: "suppression-unused",
        start,
        end,
        shade: null,
        message: `This entry ended on ${entry.until}: the finding is back. Renew the date, or delete the entry.`,
      };
    if (!whole || this.#used.has(placeKey(entry.place)) || !this.#isSettled(entry, whole)) return null;
    return {
      rule: "suppression-unused",
      start,
      end,
      shade: null,
      message: `Nothing is left for this entry to allow${entry.text === null ? "" : ": the words it quotes are gone, or are no finding any more"}. Delete it.`,
    };
  }

  /** Whether all that an entry could cover was checked. */
  #isSettled(entry: AllowEntry, whole: readonly string[]): boolean {
    const folder = folderOf(entry.place.path) ?? "";
    if (whole.some((checked) => isWithin(checked, folder))) return true;
    return entry.file !== null && !/[*?[!]|\/$/.test(entry.file) && this.#tried.has(placeKey(entry.place));
  }
}
