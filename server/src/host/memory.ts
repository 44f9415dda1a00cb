/** Keeps the server small beside an editor. */
import { setFlagsFromString } from "node:v8";

/**
 * Has V8 prefer little memory to the last bit of speed: it grows the heap by less, leaves the middle one of its compilers
 * out, keeps what has just been made in its first megabyte (what survives a check is kept for long anyway), and collects
 * garbage once the heap has grown by two fifths, where with memory to spare it would let it double and more.
 */
export function staySmall(): void {
  setFlagsFromString("--optimize-for-size");
  setFlagsFromString("--no-maglev");
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=40");
}

/** For a long document, each edit of which leaves much behind: speed first. */
export function giveRoom(): void {
  setFlagsFromString("--no-optimize-for-size");
  setFlagsFromString("--maglev");
  setFlagsFromString("--semi-space-growth-factor=2");
  setFlagsFromString("--heap-growing-percent=100");
}
