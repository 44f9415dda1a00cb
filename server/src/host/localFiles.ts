/** Files of the machine that the server runs on, by their address. */
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { LocalFiles } from "../features/projectFiles.ts";
import { uriOfPath } from "../project/paths.ts";
import { decode, refuseLarge } from "./text.ts";

export const localFiles: LocalFiles = {
  async read(path) {
    try {
      const file = fileURLToPath(uriOfPath(path));
      refuseLarge((await stat(file)).size);
      return decode(await readFile(file));
    } catch (error) {
      const code = (error as { code?: unknown } | null)?.code;
      if (code === "ENOENT" || code === "ENOTDIR") return null;
      throw error;
    }
  },
  async exists(path) {
    return stat(fileURLToPath(uriOfPath(path))).then(
      () => true,
      () => false,
    );
  },
};
