/** `--jobs`: files are checked by several threads, each of which loads the checker once. */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { Baseline } from "./baseline.ts";
import { CheckedProjects, type RunOptions } from "./checkedProjects.ts";
import { checkFile, type Outcome, type Source } from "./checkFile.ts";
import type { CheckOptions } from "./options.ts";
import { readCopy } from "./readCopy.ts";

/** What a thread is started with. */
interface Job {
  readonly exoclaim: "check";
  readonly options: CheckOptions;
  readonly run: RunOptions;
  readonly baseline: Baseline | null;
}

/** Files that a thread is given at a time: enough to keep it busy, few enough for all to end together. */
const BATCH = 8;

/** Whether this thread is one of `--jobs`; then it works until it is ended. */
export function worksForAnother(): boolean {
  const job = workerData as Job | null;
  if (isMainThread || job?.exoclaim !== "check" || !parentPort) return false;
  const port = parentPort;
  const projects = new CheckedProjects(job.run);
  port.on("message", async (batch: readonly Source[]) => {
    const outcomes: Outcome[] = [];
    for (const source of batch)
      outcomes.push(
        await checkFile(source, () => readCopy(source.absolute), projects, job.options, job.baseline),
      );
    port.postMessage(outcomes);
  });
  return true;
}

/** Checks files with several threads. `done` is told of each, in no certain order, by its index. */
export async function checkInThreads(
  sources: readonly Source[],
  options: CheckOptions,
  run: RunOptions,
  baseline: Baseline | null,
  done: (index: number, outcome: Outcome) => void,
): Promise<void> {
  let next = 0;
  const thread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const workerData: Job = { exoclaim: "check", options, run, baseline };
      const worker = new Worker(new URL(import.meta.url), { workerData });
      let first = 0;
      const give = (): void => {
        first = next;
        const batch = sources.slice(first, first + BATCH);
        next += batch.length;
        if (batch.length > 0) worker.postMessage(batch);
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on("message", (outcomes: readonly Outcome[]) => {
        outcomes.forEach((outcome, index) => {
          done(first + index, outcome);
        });
        give();
      });
      worker.on("error", reject);
      give();
    });
  const threads = Math.min(options.jobs, Math.ceil(sources.length / BATCH));
  await Promise.all(Array.from({ length: threads }, thread));
}
