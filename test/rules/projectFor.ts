/** The project that an example's `exoclaim.yml` and references make. */
import { readConfiguration } from "../../server/src/project/configuration.ts";
import { type FileProject, settingsOf } from "../../server/src/project/fileProject.ts";
import { mergedProject } from "../../server/src/project/project.ts";
import { libraryOf, readReferenceFile } from "../../server/src/project/references.ts";
import type { Example } from "../../server/src/rules/rule.ts";

export async function projectFor({ config, references }: Example): Promise<FileProject | undefined> {
  if (config === undefined && references === undefined) return undefined;
  const path = "/site/exoclaim.yml";
  const { configuration, problems } = readConfiguration(config ?? "", path);
  const files = references === undefined ? [] : [await readReferenceFile(references, "/site/references.bib")];
  const read = libraryOf(files);
  const wrong = [...problems, ...read.problems].map(({ message }) => message).join("\n");
  if (wrong) throw new Error(wrong);
  const library = references === undefined ? null : read.library;
  const project = mergedProject(path, [{ path, configuration }], [], new Map(), library);
  return settingsOf(project, "/site/page.md", { profiles: ["us"], rules: {} })?.project;
}
