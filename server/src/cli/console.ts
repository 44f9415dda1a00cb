/** Standard output, standard error and progress. */

const PROGRESS_PAUSE = 100;
const CLEAR_LINE = "\r\x1b[2K";

/** One line for people on standard error. */
export function complain(message: string): void {
  process.stderr.write(`exoclaim: ${oneLine(message)}\n`);
}

/** Neither a line break nor anything else that a terminal would obey. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}

/** A reader that goes away early (`| head`) is no failure. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

/** Whether the report on standard output may be coloured. */
export function wantsColour(): boolean {
  return Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}

/** A line on the terminal that says how far the work has come. */
export class Progress {
  private readonly shown: boolean;
  private last = Date.now();
  private drawn = false;

  constructor(wanted: boolean) {
    this.shown = wanted && Boolean(process.stderr.isTTY);
  }

  step(done: number, all: number): void {
    const now = Date.now();
    if (!this.shown || now - this.last < PROGRESS_PAUSE) return;
    this.last = now;
    this.drawn = true;
    process.stderr.write(`${CLEAR_LINE}Checked ${done} of ${all} files`);
  }

  end(): void {
    if (this.drawn) process.stderr.write(CLEAR_LINE);
  }
}
