/** Settings of each document, fetched once and kept until they change: nothing waits for them on a keystroke. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
} from "vscode-languageserver";
import type { CheckSettings } from "../checker.ts";
import { isRuleId, type RuleId, type Severity } from "../rules/ids.ts";
import type { Profile } from "../rules/rule.ts";

export interface DocumentSettings extends CheckSettings {
  readonly enable: boolean;
}

const profiles: ReadonlySet<string> = new Set(["us", "uk", "eu", "ca", "au", "kr"]);
const severities: ReadonlySet<string> = new Set(["error", "warning", "information", "off"]);

/** The local date as YYYY-MM-DD. */
function localDate(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What a client sent, with everything that is not a setting left out. */
export function parseSettings(value: unknown, today: string): DocumentSettings {
  const given = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const chosen = Array.isArray(given.profiles)
    ? given.profiles.filter((p): p is Profile => profiles.has(p as string))
    : [];
  const rules: Partial<Record<RuleId, Severity | "off">> = {};
  if (typeof given.rules === "object" && given.rules !== null) {
    for (const [id, severity] of Object.entries(given.rules)) {
      if (isRuleId(id) && severities.has(severity as string)) rules[id] = severity as Severity | "off";
    }
  }
  return { enable: given.enable !== false, profiles: chosen.length > 0 ? chosen : ["us"], rules, today };
}

export class Settings {
  #supported = false;
  #dynamic = false;
  #today: string | null = null;
  #known = new Map<string, DocumentSettings>();
  #asked = new Map<string, Promise<DocumentSettings>>();
  #listeners: (() => void)[] = [];

  constructor(readonly connection: Connection) {}

  initialize(params: InitializeParams): void {
    this.#supported = params.capabilities.workspace?.configuration === true;
    this.#dynamic = params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    const options = params.initializationOptions as { today?: unknown } | undefined;
    this.#today = typeof options?.today === "string" ? options.today : null;
  }

  watch(): void {
    if (this.#dynamic)
      void this.connection.client.register(DidChangeConfigurationNotification.type, undefined);
    this.connection.onDidChangeConfiguration(() => {
      this.#known.clear();
      this.#asked.clear();
      for (const listener of this.#listeners) listener();
    });
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
    return this.#known.get(uri) ?? this.#ask(uri);
  }

  #ask(uri: string): Promise<DocumentSettings> {
    const asked = this.#asked.get(uri);
    if (asked) return asked;
    const answer = this.#fetch(uri).then((settings) => {
      if (this.#asked.get(uri) === answer) {
        this.#known.set(uri, settings);
        this.#asked.delete(uri);
      }
      return settings;
    });
    this.#asked.set(uri, answer);
    return answer;
  }

  async #fetch(uri: string): Promise<DocumentSettings> {
    const today = this.#today ?? localDate();
    if (!this.#supported) return parseSettings({}, today);
    try {
      return parseSettings(
        await this.connection.workspace.getConfiguration({ scopeUri: uri, section: "exoclaim" }),
        today,
      );
    } catch (error) {
      this.connection.console.warn(
        `The settings of ${uri} could not be read; the defaults are used. ${String(error)}`,
      );
      return parseSettings({}, today);
    }
  }
}
