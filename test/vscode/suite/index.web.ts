/** The part of the suite that shows the browser build to work, in the worker extension host. */

import { commands } from "./commands.ts";
import { completing } from "./completing.ts";
import { fixing } from "./fixing.ts";
import { hovering } from "./hover.ts";
import { runSuite } from "./mocha.ts";
import { project } from "./project.ts";
import { worker } from "./worker.ts";
import { workspace } from "./workspace.ts";
import { writing } from "./writing.ts";

export function run(): Promise<void> {
  return runSuite(() => {
    worker();
    writing();
    fixing();
    hovering();
    completing();
    commands();
    workspace();
    project();
  });
}
