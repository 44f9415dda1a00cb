/** That the browser build is what runs. */
import { ok } from "./expect.ts";

export function worker(): void {
  describe("worker host", () => {
    it("has no Node", () => {
      ok(
        typeof (globalThis as { process?: unknown }).process === "undefined",
        "process is defined: this is not the worker host",
      );
    });
  });
}
