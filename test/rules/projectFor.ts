/** The project that an example's `exoclaim.yml` makes. */
import { readConfiguration } from "../../server/src/project/configuration.ts";
import { type FileProject, settingsOf } from "../../server/src/project/fileProject.ts";
import { mergedProject } from "../../server/src/project/project.ts";

export function projectFor(config: string): FileProject | undefined {
  const path = "/site/exoclaim.yml";
  const { configuration, problems } = readConfiguration(config, path);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  const project = mergedProject(path, [{ path, configuration }], []);
  return settingsOf(project, "/site/page.md", { profiles: ["us"], rules: {} })?.project;
}
