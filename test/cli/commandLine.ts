/** Runs the built command line as its users do: a child process in a folder of its own. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const CLI = resolve(process.env.EXOCLAIM_CLI ?? "dist/cli.js");

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface JsonPosition {
  line: number;
  column: number;
  offset: number;
}

export interface JsonFinding {
  rule: string;
  severity: "error" | "warning" | "information";
  message: string;
  profiles: string[];
  start: JsonPosition;
  end: JsonPosition;
  text: string;
  fixes: { title: string; preferred: boolean; safe: boolean; edits: unknown[] }[];
  suppressed: { reason: string; by: string | null; until: string | null } | null;
}

export interface JsonReport {
  version: number;
  tool: { name: string; version: string };
  files: { path: string; findings: JsonFinding[] }[];
  errors: { path: string; message: string }[];
  summary: { files: number; error: number; warning: number; information: number; suppressed: number };
}

/** A folder that lasts for one test. */
export class Workspace {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Keys are paths with "/", values what the files hold. */
  static async create(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Workspace> {
    const workspace = new Workspace(await realpath(await mkdtemp(join(tmpdir(), "exoclaim-cli-"))));
    for (const [path, content] of Object.entries(files)) await workspace.write(path, content);
    return workspace;
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(path)), { recursive: true });
    await writeFile(this.path(path), content);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  run(args: readonly string[], input: string | Uint8Array = ""): Promise<Run> {
    return new Promise((done, fail) => {
      const child = spawn(process.execPath, [CLI, ...args], { cwd: this.folder });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
      child.stdin.on("error", () => {});
      child.on("error", fail);
      child.on("close", (status) => {
        const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString("utf8");
        done({ status, stdout: text(out), stderr: text(err) });
      });
      child.stdin.end(input);
    });
  }

  /** `check --format json` with more arguments. */
  async check(
    args: readonly string[] = [],
    input: string | Uint8Array = "",
  ): Promise<Run & { report: JsonReport }> {
    const run = await this.run(["check", "--format", "json", ...args], input);
    return { ...run, report: JSON.parse(run.stdout) as JsonReport };
  }
}

/** Runs a test in a folder with these files. */
export function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (workspace: Workspace) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const workspace = await Workspace.create(files);
    try {
      await test(workspace);
    } finally {
      await workspace.remove();
    }
  };
}

/** One sentence with an approval claim and a disease claim, both errors. */
export const CLAIM = "Our FDA-approved exosomes heal acne scars.";
/** Copy that has nothing to do with exosomes. */
export const SILENT = "We are open on Tuesdays and Thursdays.";
