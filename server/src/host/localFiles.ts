/** Files of the machine that the server runs on, by their address. */
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { LocalFiles } from "../features/projectFiles.ts";
import { uriOfPath } from "../project/paths.ts";

export const localFiles: LocalFiles = {
  async read(path) {
    try {
      return await readFile(fileURLToPath(uriOfPath(path)), "utf8");
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
