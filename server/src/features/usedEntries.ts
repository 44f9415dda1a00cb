/** What the files of the workspace use of their projects, once all of them have been checked. */
import { pathOfUri } from "../project/paths.ts";

export class UsedEntries {
  readonly #byFile = new Map<string, readonly string[]>();
  #isWhole = false;
  #changed: () => void = () => {};

  /** Whether every file of the workspace has been checked as the projects are now. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  get all(): ReadonlySet<string> {
    return new Set([...this.#byFile.values()].flat());
  }

  onChange(listener: () => void): void {
    this.#changed = listener;
  }

  /** A file was checked, and uses these. */
  note(uri: string, used: readonly string[]): void {
    this.#byFile.set(pathOfUri(uri), used);
  }

  /** These are all the files that there are. */
  settle(uris: readonly string[]): void {
    const paths = new Set(uris.map(pathOfUri));
    for (const path of this.#byFile.keys()) if (!paths.has(path)) this.#byFile.delete(path);
    // A project that changed in the meantime has made some of it void: another settling is to come.
    this.#isWhole = paths.size === this.#byFile.size;
    this.#changed();
  }

  /** Projects have changed: nothing is known any more. */
  forget(): void {
    this.#byFile.clear();
    this.#isWhole = false;
  }
}
