/** Runs the suite inside the extension host: Mocha's browser build, which needs neither files nor processes. */
import "mocha/mocha.js";

interface Outcome {
  readonly title: string;
  readonly failure: Error | null;
  readonly milliseconds: number;
}

interface RunnableTest {
  readonly duration?: number;
  titlePath(): string[];
}

interface Runner {
  on(event: "pass", listener: (test: RunnableTest) => void): Runner;
  on(event: "fail", listener: (test: RunnableTest, error: Error) => void): Runner;
}

interface BrowserMocha {
  setup(options: { ui: "bdd"; timeout: number; reporter: new (runner: Runner) => object }): void;
}

declare const mocha: BrowserMocha;
declare const Mocha: { prototype: { run(this: BrowserMocha, done: (failures: number) => void): void } };

/** The host's own messages share the console: the prefix tells the suite's lines from them. */
function say(line: string): void {
  console.log(`[suite] ${line}`);
}

/** Prints each test as it ends, and the totals in Mocha's own words. */
class HostReporter {
  static readonly outcomes: Outcome[] = [];

  constructor(runner: Runner) {
    runner.on("pass", (test) => this.#add(test, null));
    runner.on("fail", (test, error) => this.#add(test, error));
  }

  #add(test: RunnableTest, failure: Error | null): void {
    const outcome = { title: test.titlePath().join(" › "), failure, milliseconds: test.duration ?? 0 };
    HostReporter.outcomes.push(outcome);
    say(`  ${failure ? "✗" : "✓"} ${outcome.title} (${outcome.milliseconds} ms)`);
    if (failure) for (const line of (failure.stack ?? String(failure)).split("\n")) say(`      ${line}`);
  }
}

/** Defines the tests, runs them, and fails where one of them has. */
export async function runSuite(define: () => void): Promise<void> {
  mocha.setup({ ui: "bdd", timeout: 20_000, reporter: HostReporter });
  define();
  await new Promise<void>((resolve) => Mocha.prototype.run.call(mocha, () => resolve()));
  const failed = HostReporter.outcomes.filter((outcome) => outcome.failure).length;
  say(`  ${HostReporter.outcomes.length - failed} passing`);
  if (failed > 0) say(`  ${failed} failing`);
  if (failed > 0 || HostReporter.outcomes.length === 0) throw new Error(`${failed} tests failed.`);
}
