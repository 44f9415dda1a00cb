/** The checker comes back when its process is gone: only where it has a process of its own. */
import { execFileSync } from "node:child_process";
import * as vscode from "vscode";
import { append, marked, openFile, openUntitled } from "./editor.ts";
import { equal, ok } from "./expect.ts";

/** The process ids of the checkers that this host has started. */
function checkers(): number[] {
  return execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === process.pid && /\bserver\.js\b/.test(args.join(" ")))
    .map(([pid]) => Number(pid));
}

/** The checker that runs after another one; 0 where none is started within some seconds. */
async function nextChecker(last: number): Promise<number> {
  for (let look = 0; look < 40; look++) {
    const running = checkers().find((pid) => pid !== last);
    if (running) return running;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return 0;
}

export function recovery(): void {
  describe("a checker that crashes", () => {
    it("comes back by itself: the marks stay right, and writing goes on", async () => {
      const editor = await openFile("claims.md");
      await marked(editor.document.uri, "approval-claim");
      const [crashed, ...others] = checkers();
      ok(crashed, "the checker runs");
      equal(others.length, 0, "further checkers");
      process.kill(crashed, "SIGKILL");
      const page = await openUntitled("markdown", "# Exosomes\n");
      await append(page, "\nOur exosomes cure eczema.\n");
      await marked(page.document.uri, "disease-claim");
      await marked(editor.document.uri, "approval-claim");
      const [next, ...more] = checkers();
      ok(next && next !== crashed, "another checker runs");
      equal(more.length, 0, "further checkers after the crash");
    });

    it("is started anew by command after it has crashed too often", async () => {
      const page = await openUntitled("markdown", "Our FDA-approved exosomes.\n");
      let crashes = 0;
      for (let pid = await nextChecker(0); pid; pid = await nextChecker(pid)) {
        process.kill(pid, "SIGKILL");
        crashes += 1;
        ok(crashes <= 6, "it gives up at some time");
      }
      equal(checkers().length, 0, "checkers once it has given up");
      await vscode.commands.executeCommand("exoclaim.restartServer");
      await append(page, "\nOur exosomes cure eczema.\n");
      await marked(page.document.uri, "disease-claim");
      equal(checkers().length, 1, "checkers");
    });
  });
}
