/** `exoclaim init`: writes a commented configuration, and never over another. */
import { writeFile } from "node:fs/promises";
import { configurationName } from "../project/projects.ts";
import { starter } from "../project/starter.ts";
import { reason, UsageError } from "./failure.ts";

export async function initCommand(): Promise<void> {
  try {
    await writeFile(configurationName, starter, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw new UsageError(`${configurationName} is there already: nothing was written`);
    throw new UsageError(`${configurationName} could not be written: ${reason(error)}`);
  }
  process.stdout.write(
    `${configurationName} written: it sets profiles: [us], the rest is there to be uncommented.\n`,
  );
}
