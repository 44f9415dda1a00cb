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

/** Files, by the index of the first: two batches may be under way in a thread at once, and end in either order. */
interface Given {
  readonly first: number;
  readonly batch: readonly Source[];
}

interface Answered {
  readonly first: number;
  readonly outcomes: readonly Outcome[];
}

/** Files that a thread is given at a time: enough to keep it busy, few enough for all to end together. */
const BATCH = 8;

/** Whether this thread is one of `--jobs`; then it works until it is ended. */
export function worksForAnother(): boolean {
  const job = workerData as Job | null;
  if (isMainThread || job?.exoclaim !== "check" || !parentPort) return false;
  const port = parentPort;
  const projects = new CheckedProjects(job.run);
  port.on("message", async ({ first, batch }: Given) => {
    const outcomes: Outcome[] = [];
    for (const source of batch)
      outcomes.push(
        await checkFile(source, () => readCopy(source.absolute), projects, job.options, job.baseline),
      );
    port.postMessage({ first, outcomes } satisfies Answered);
  });
  return true;
}

/** Checks files with several threads, of which this is one. `done` is told of each, in no certain order, by its index. */
export async function checkInThreads(
  sources: readonly Source[],
  options: CheckOptions,
  run: RunOptions,
  baseline: Baseline | null,
  done: (index: number, outcome: Outcome) => void,
): Promise<void> {
  let next = 0;
  const take = (): Given => {
    const first = next;
    next = Math.min(sources.length, first + BATCH);
    return { first, batch: sources.slice(first, next) };
  };
  const thread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const workerData: Job = { exoclaim: "check", options, run, baseline };
      const worker = new Worker(new URL(import.meta.url), { workerData });
      /** Batches that it has not answered: one more than it works on, so that it never waits for this thread. */
      let given = 0;
      const give = (): void => {
        const next = take();
        if (next.batch.length === 0) return;
        given++;
        worker.postMessage(next);
      };
      const endIfIdle = (): void => {
        if (given === 0) worker.terminate().then(() => resolve(), reject);
      };
      worker.on("message", ({ first, outcomes }: Answered) => {
        given--;
        outcomes.forEach((outcome, index) => {
          done(first + index, outcome);
        });
        give();
        endIfIdle();
      });
      worker.on("error", reject);
      give();
      give();
      endIfIdle();
    });
  const here = async (): Promise<void> => {
    const projects = new CheckedProjects(run);
    for (let { first, batch } = take(); batch.length > 0; { first, batch } = take())
      for (const [index, source] of batch.entries()) {
        done(
          first + index,
          await checkFile(source, () => readCopy(source.absolute), projects, options, baseline),
        );
        await new Promise((resolve) => setImmediate(resolve));
      }
  };
  const threads = Math.min(options.jobs, Math.ceil(sources.length / BATCH));
  await Promise.all([...Array.from({ length: threads - 1 }, thread), here()]);
}
