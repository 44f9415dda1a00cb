/** What is known of an open page: its findings and its text as read, worked out once for each state of it. */
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type CheckInput, type CheckSettings, check } from "../checker.ts";
import type { Finding } from "../finding.ts";
import { read } from "../reading/index.ts";
import type { ProseDocument } from "../reading/prose.ts";
import { copyLanguage } from "./convert.ts";
import type { Settings } from "./settings.ts";

export class Page {
  #findings: readonly Finding[] | null = null;
  #prose: ProseDocument | null = null;

  constructor(
    readonly document: TextDocument,
    readonly version: number,
    readonly state: string,
    readonly input: CheckInput,
    readonly settings: CheckSettings,
  ) {}

  /** All findings, the suppressed ones included. */
  get findings(): readonly Finding[] {
    this.#findings ??= check(this.input, this.settings);
    return this.#findings;
  }

  get prose(): ProseDocument {
    this.#prose ??= read(this.input.text, this.input.language);
    return this.#prose;
  }
}

export class Pages {
  readonly #known = new WeakMap<TextDocument, Page>();

  constructor(
    readonly documents: TextDocuments<TextDocument>,
    readonly settings: Settings,
  ) {}

  /** The page at an address; null where it is not open, is no copy, or is not to be checked. */
  async of(uri: string): Promise<Page | null> {
    const document = this.documents.get(uri);
    const language = document && copyLanguage(document);
    if (!document || !language) return null;
    const known = this.#known.get(document);
    if (known && known.version === document.version && known.state === this.settings.state) return known;
    const { enable, ...own } = await this.settings.of(uri);
    // Closed while the settings were on their way.
    if (!enable || this.documents.get(uri) !== document) return null;
    const { version } = document;
    const { state, today } = this.settings;
    const page = new Page(
      document,
      version,
      state,
      { text: document.getText(), language },
      { ...own, today },
    );
    this.#known.set(document, page);
    return page;
  }
}
