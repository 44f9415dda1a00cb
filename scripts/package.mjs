/**
 * `npm run package [-- FILE]`: makes the one file that installs the extension, exoclaim-VERSION.vsix. A warning of the
 * packaging tool fails it, and so does a file above the size that a download may have.
 */
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateAsync } from "@gfx/zopfli";
import { unzipSync, Zip, ZipPassThrough } from "fflate";
import { root, run } from "./host/cache.mjs";

const maximumBytes = 1.5 * 1024 * 1024;

/** Packages the extension as its sources are now; gives the packaging tool's own account. */
export async function packageExtension(file) {
  rmSync(file, { force: true });
  const tool = join(root, "node_modules/@vscode/vsce/vsce");
  // What the extension needs of its dependencies is bundled.
  const said = await run(process.execPath, [tool, "package", "--no-dependencies", "--out", file], {
    cwd: root,
    minutes: 3,
  });
  const complaints = said.split("\n").filter((line) => /\b(WARNING|ERROR)\b/.test(line));
  if (complaints.length > 0) throw new Error(said.trim());
  writeFileSync(file, await pressed(readFileSync(file)));
  const { size } = statSync(file);
  if (size > maximumBytes) throw new Error(`${file} has ${size} bytes: more than ${maximumBytes}.`);
  return said;
}

/** More make the archive no smaller by a thousandth. */
const iterations = 5;

/** A file of an archive that holds bytes deflated before. */
class Deflated extends ZipPassThrough {
  compression = 8;

  constructor(name, bytes) {
    super(name);
    this.bytes = bytes;
  }

  process(_, final) {
    this.ondata(null, this.bytes, final);
  }
}

/** The same archive, deflated as far as the format allows. */
async function pressed(archive) {
  const chunks = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of Object.entries(unzipSync(archive))) {
    const entry = new Deflated(name, await deflateAsync(content, { numiterations: iterations }));
    entry.mtime = new Date(1980, 0, 2);
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  try {
    console.log((await packageExtension(resolve(process.argv[2] ?? `${name}-${version}.vsix`))).trim());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
