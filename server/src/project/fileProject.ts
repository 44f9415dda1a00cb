/** What a project says of one file: the part of it that the checker takes. */
import type { RuleId, Severity } from "../rules/ids.ts";
import type { Profile } from "../rules/rule.ts";
import { allowedIn, isIgnored, type Project } from "./project.ts";
import type { AllowEntry } from "./types.ts";

export interface FileProject {
  /** Entries of the allow register that hold for this file. */
  readonly allow: readonly AllowEntry[];
}

/** What somebody has set outside of the project: in the editor, or by default. */
export interface OuterSettings {
  readonly profiles: readonly Profile[];
  readonly rules: Partial<Record<RuleId, Severity | "off">>;
}

/** The settings of a file: the project's word goes before what is set outside. Null where it is not to be checked. */
export function settingsOf(
  project: Project | null,
  path: string,
  outer: OuterSettings,
  evenIgnored = false,
): (OuterSettings & { readonly project?: FileProject }) | null {
  if (!project) return outer;
  if (!evenIgnored && isIgnored(project, path)) return null;
  return {
    profiles: project.profiles ?? outer.profiles,
    rules: { ...outer.rules, ...project.rules },
    project: fileProject(project, path),
  };
}

function fileProject(project: Project, path: string): FileProject {
  return { allow: allowedIn(project, path) };
}
