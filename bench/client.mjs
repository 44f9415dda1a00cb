/** The built language server as a process, spoken to over its standard streams. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const server = join(dirname(fileURLToPath(import.meta.url)), "../dist/server.js");

export class Client {
  #buffer = Buffer.alloc(0);
  #waiting = new Map();
  #pushed = new Map();
  #next = 1;

  constructor() {
    this.started = performance.now();
    this.process = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.process.stdout.on("data", (data) => this.#read(data));
  }

  async initialize(pull) {
    const textDocument = pull ? { diagnostic: {} } : {};
    await this.request("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument },
    });
    this.notify("initialized", {});
  }

  notify(method, params) {
    this.#send({ jsonrpc: "2.0", method, params });
  }

  request(method, params) {
    const id = this.#next++;
    this.#send({ jsonrpc: "2.0", id, method, params });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  open(uri, text, languageId = "markdown") {
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  insert(uri, version, position, text) {
    this.replace(uri, version, position, position, text);
  }

  replace(uri, version, start, end, text) {
    const contentChanges = [{ range: { start, end }, text }];
    this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  pull(uri, previousResultId) {
    return this.request("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  }

  /** Fulfilled with the marks pushed for a version of a document. */
  pushed(uri, version) {
    return new Promise((resolve) => this.#pushed.set(`${uri} ${version}`, resolve));
  }

  /** In MB: what the server's process holds in memory. */
  memory() {
    const status = readFileSync(`/proc/${this.process.pid}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
  }

  async stop() {
    await this.request("shutdown", null);
    this.notify("exit", null);
    this.process.stdin.end();
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify(message));
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  #read(data) {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const head = this.#buffer.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString("latin1", 0, head))[1]);
      if (this.#buffer.length < head + 4 + length) return;
      const message = JSON.parse(this.#buffer.toString("utf8", head + 4, head + 4 + length));
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      this.#receive(message);
    }
  }

  #receive({ id, method, params, result, error }) {
    if (method === "textDocument/publishDiagnostics") {
      const key = `${params.uri} ${params.version}`;
      this.#pushed.get(key)?.(params);
      this.#pushed.delete(key);
    } else if (method !== undefined && id !== undefined) this.#send({ jsonrpc: "2.0", id, result: null });
    else if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    }
  }
}
