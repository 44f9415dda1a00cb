/** Keeps the server small beside an editor. */
import { setFlagsFromString } from "node:v8";

/**
 * Keeps the space for what has just been made at its first megabyte: what survives a check is kept for long anyway, and
 * V8 hardly gives back the room that one busy moment made it take. Collects garbage once the heap has grown by two fifths, where V8 with memory to spare lets it double and more: what
 * an edit leaves behind is short-lived.
 */
export function staySmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=40");
}
