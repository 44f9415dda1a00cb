/** Settings of each document, fetched once and kept until they change: nothing waits for them on a keystroke. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
} from "vscode-languageserver";
import type { CheckSettings } from "../checker.ts";
import { settingsOf } from "../project/fileProject.ts";
import { pathOfUri } from "../project/paths.ts";
import { isRuleId, type RuleId, type Severity } from "../rules/ids.ts";
import { isProfile } from "../rules/profiles/index.ts";
import type { ServerProjects } from "./serverProjects.ts";

/** What a client may set. Today's date is none of it: it passes while a server runs. */
export interface DocumentSettings extends Omit<CheckSettings, "today"> {
  readonly enable: boolean;
}

const severities: ReadonlySet<string> = new Set(["error", "warning", "information", "off"]);

/** Which part of the client's settings is ours. */
const section = "exoclaim";

/** The local date as YYYY-MM-DD. */
function localDate(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What a client sent, with everything that is not a setting left out. */
export function parseSettings(value: unknown): DocumentSettings {
  const given = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const chosen = Array.isArray(given.profiles) ? given.profiles.filter(isProfile) : [];
  const rules: Partial<Record<RuleId, Severity | "off">> = {};
  if (typeof given.rules === "object" && given.rules !== null) {
    for (const [id, severity] of Object.entries(given.rules)) {
      if (isRuleId(id) && severities.has(severity as string)) rules[id] = severity as Severity | "off";
    }
  }
  return { enable: given.enable !== false, profiles: chosen.length > 0 ? chosen : ["us"], rules };
}

export class Settings {
  #supported = false;
  #dynamic = false;
  #today: string | null = null;
  /** Counts the changes of the settings. */
  #generation = 0;
  readonly #known = new Map<string, DocumentSettings>();
  readonly #asked = new Map<string, Promise<DocumentSettings>>();
  readonly #listeners: (() => void)[] = [];

  constructor(
    readonly connection: Connection,
    readonly projects: ServerProjects,
  ) {
    projects.onChange({
      forgotten: () => {
        this.#generation++;
        this.#known.clear();
      },
      settled: () => this.#tell(),
    });
  }

  /** Changes whenever something other than a document's text changes what is found in it. */
  get state(): string {
    return `${this.#generation}/${this.today}`;
  }

  /** The date to check as of: the one the client gave, else the clock's. */
  get today(): string {
    return this.#today ?? localDate();
  }

  initialize(params: InitializeParams): void {
    this.#supported = params.capabilities.workspace?.configuration === true;
    this.#dynamic = params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    const options = params.initializationOptions as { today?: unknown } | null | undefined;
    this.#today = typeof options?.today === "string" ? options.today : null;
    this.connection.onDidChangeConfiguration(() => {
      this.#generation++;
      this.#known.clear();
      this.#tell();
    });
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Asks the client to say when the settings change. Not before it is initialized. */
  watch(): void {
    if (!this.#dynamic) return;
    this.connection.client
      .register(DidChangeConfigurationNotification.type, { section })
      .catch((error: unknown) =>
        this.connection.console.warn(`Changed settings will not be noticed. ${String(error)}`),
      );
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  forget(uri: string): void {
    this.#known.delete(uri);
    this.#asked.delete(uri);
  }

  /** The settings of a document: at once where they are known. */
  of(uri: string): DocumentSettings | Promise<DocumentSettings> {
    return this.#known.get(uri) ?? this.#asked.get(uri) ?? this.#ask(uri);
  }

  #ask(uri: string): Promise<DocumentSettings> {
    const answer = this.#fetchCurrent(uri).then((settings) => {
      if (this.#asked.get(uri) === answer) {
        this.#asked.delete(uri);
        this.#known.set(uri, settings);
      }
      return settings;
    });
    this.#asked.set(uri, answer);
    return answer;
  }

  /** Fetches again where the settings have changed while the answer was on its way. */
  async #fetchCurrent(uri: string): Promise<DocumentSettings> {
    for (;;) {
      const generation = this.#generation;
      const outer = await this.#fetch(uri);
      const own = settingsOf(await this.projects.of(uri), pathOfUri(uri), outer);
      const settings = own ? { ...own, enable: outer.enable } : { ...outer, enable: false };
      if (generation === this.#generation) return settings;
    }
  }

  async #fetch(uri: string): Promise<DocumentSettings> {
    if (!this.#supported) return parseSettings({});
    try {
      return parseSettings(await this.connection.workspace.getConfiguration({ scopeUri: uri, section }));
    } catch (error) {
      this.connection.console.warn(
        `The settings of ${uri} could not be read; the defaults are used. ${String(error)}`,
      );
      return parseSettings({});
    }
  }
}
