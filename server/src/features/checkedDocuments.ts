/** The checker of each open document, which hears of every edit: what is checked again is what the edit touched. */
import type { CancellationToken, TextDocumentsConfiguration } from "vscode-languageserver";
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { type CheckSettings, DocumentChecker } from "../checker.ts";
import type { Finding } from "../finding.ts";
import { copyLanguage } from "./convert.ts";

/** How long a check may keep everything else waiting, in milliseconds. */
const TURN = 8;
/** How many documents are kept ready for the next keystroke; others are read anew when they are edited again. */
const READY = 8;
/** In UTF-16 code units: a longer document would take too long to read anew, and is always kept ready. */
const SOON_READ = 50_000;

export class CheckedDocuments {
  readonly #checkers = new WeakMap<TextDocument, DocumentChecker>();
  /** Those whose check has ended and that can be read anew soon enough, the last checked last. */
  readonly #ready = new Set<DocumentChecker>();

  readonly #giveRoom: () => void;
  #hasRoom = false;

  /** `giveRoom`: called once, when the first document comes that is too long to be read anew. */
  constructor(giveRoom: () => void) {
    this.#giveRoom = giveRoom;
  }

  /** How the open documents are kept. */
  readonly configuration: TextDocumentsConfiguration<TextDocument> = {
    create: TextDocument.create,
    update: (document, changes, version) => this.#update(document, changes, version),
  };

  /**
   * The findings of a document as it is when the check ends, between the parts of which edits are let in. Null where
   * it is no copy, or where nobody waits for them any more.
   */
  async check(
    document: TextDocument,
    settings: CheckSettings,
    token?: Pick<CancellationToken, "isCancellationRequested">,
  ): Promise<readonly Finding[] | null> {
    const checker = this.#checker(document);
    if (!checker) return null;
    this.#ready.delete(checker);
    const turn = (): boolean => {
      const end = performance.now() + TURN;
      return checker.advance(settings, () => performance.now() > end);
    };
    try {
      while (!turn()) {
        await nextTurn();
        if (token?.isCancellationRequested) return null;
      }
      const findings = checker.findings(settings);
      this.#keepReady(checker);
      return findings;
    } catch (error) {
      // The next check begins afresh.
      this.#checkers.delete(document);
      throw error;
    }
  }

  /** A document that has been closed. */
  forget(document: TextDocument): void {
    const checker = this.#checkers.get(document);
    if (checker) this.#ready.delete(checker);
    this.#checkers.delete(document);
  }

  /** Few documents are edited by turns; what is known of the others would only fill memory. */
  #keepReady(checker: DocumentChecker): void {
    if (checker.text.length > SOON_READ) return;
    this.#ready.add(checker);
    for (const oldest of this.#ready) {
      if (this.#ready.size <= READY) break;
      this.#ready.delete(oldest);
      oldest.rest();
    }
  }

  #checker(document: TextDocument): DocumentChecker | null {
    const known = this.#checkers.get(document);
    if (known) return known;
    const language = copyLanguage(document);
    if (!language) return null;
    const text = document.getText();
    if (text.length > SOON_READ && !this.#hasRoom) {
      this.#hasRoom = true;
      this.#giveRoom();
    }
    const checker = new DocumentChecker({ text, language });
    this.#checkers.set(document, checker);
    return checker;
  }

  #update(
    document: TextDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
  ): TextDocument {
    const checker = this.#checkers.get(document);
    for (const change of changes) {
      const [a, b] =
        "range" in change
          ? [document.offsetAt(change.range.start), document.offsetAt(change.range.end)]
          : [0, document.getText().length];
      TextDocument.update(document, [change], version);
      // One text for both.
      checker?.edit(Math.min(a, b), Math.max(a, b), change.text, document.getText());
    }
    // Without changes there is still a new version.
    return TextDocument.update(document, [], version);
  }
}

/** Lets what has arrived in the meantime be dealt with. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
