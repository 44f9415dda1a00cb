/** The projects of a run: what they set for each file, what is wrong in them, and which of their entries nobody needs. */
import { type CheckSettings, toFindings } from "../checker.ts";
import type { Finding } from "../finding.ts";
import { diskFiles, projectPath } from "../host/projectFiles.ts";
import { settingsOf } from "../project/fileProject.ts";
import { isWithin } from "../project/paths.ts";
import type { Project } from "../project/project.ts";
import { Projects } from "../project/projects.ts";
import type { ProjectProblem } from "../project/types.ts";
import type { Profile } from "../rules/rule.ts";
import { type CheckedCopy, isWithinAny, placeKey, unneeded } from "../unused.ts";

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

  /** What nobody needs of the allow registers and the references. `folders`: those that were checked whole. */
  async findings(folders: readonly string[]): Promise<readonly ProjectFileFindings[]> {
    const whole = folders.map(projectPath);
    const copy: CheckedCopy = {
      used: this.#used,
      isWhole: (folder) => isWithinAny(whole, folder),
      wasTried: ({ place }) => this.#tried.has(placeKey(place)),
    };
    const byFile = new Map<string, Finding[]>();
    for (const { rule, place, message, project } of unneeded(
      await this.#projects.all(),
      copy,
      this.options.today,
    )) {
      const { path, start, end } = place;
      const found = toFindings([{ rule, start, end, shade: null, message }], this.#settings(project));
      byFile.set(path, [...(byFile.get(path) ?? []), ...found]);
    }
    return [...byFile]
      .map(([path, findings]) => ({ path, findings }))
      .filter((file) => file.findings.length > 0);
  }

  #settings(project: Project): CheckSettings {
    const { profiles, today } = this.options;
    return { profiles: profiles ?? project.profiles ?? ["us"], rules: project.rules, today };
  }
}
