/** What a project says of one file: the part of it that the checker takes. */
import type { RuleId, Severity } from "../rules/ids.ts";
import type { Profile } from "../rules/rule.ts";
import { allowedIn, disclosurePage, isIgnored, type Project } from "./project.ts";
import type { ReferenceLibrary } from "./references.ts";
import type { AllowEntry, DisclosurePage, HousePhrase, Product } from "./types.ts";
import { type ProjectWords, projectWords } from "./words.ts";

export interface FileProject {
  readonly products: readonly Product[];
  readonly phrases: readonly HousePhrase[];
  /** Null where the project adds none to the checker's. */
  readonly words: ProjectWords | null;
  /** Null where the project names no reference files. */
  readonly references: ReferenceLibrary | null;
  /** The page that carries this file's disclosures; null where it carries its own. */
  readonly disclosedBy: DisclosurePage | null;
  /** Whether it carries the disclosures of other files. */
  readonly disclosesForOthers: boolean;
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
  const { products, phrases } = project;
  return {
    products,
    phrases,
    references: project.references,
    words: projectWords(products, phrases),
    disclosedBy: disclosurePage(project, path),
    disclosesForOthers: project.pages.has(path),
    allow: allowedIn(project, path),
  };
}
