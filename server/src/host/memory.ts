/** Keeps the server small beside an editor. */
import { setFlagsFromString } from "node:v8";

/**
 * Collects garbage once the heap has grown by two fifths, where V8 with memory to spare lets it double and more: what
 * an edit leaves behind is short-lived.
 */
export function staySmall(): void {
  setFlagsFromString("--heap-growing-percent=40");
}
