/** The whole suite, in the Node extension host. */

import { commands } from "./commands.ts";
import { completing } from "./completing.ts";
import { documents } from "./documents.ts";
import { fixing } from "./fixing.ts";
import { hovering } from "./hover.ts";
import { runSuite } from "./mocha.ts";
import { outside } from "./outside.ts";
import { project } from "./project.ts";
import { recovery } from "./recovery.ts";
import { ruleExamples } from "./ruleExamples.ts";
import { settings } from "./settings.ts";
import { workspace } from "./workspace.ts";
import { writing } from "./writing.ts";

export function run(): Promise<void> {
  return runSuite(() => {
    writing();
    hovering();
    completing();
    documents();
    fixing();
    settings();
    commands();
    project();
    outside();
    recovery();
    ruleExamples();
    workspace();
  });
}
