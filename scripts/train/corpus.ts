/** The labelled copy in test/corpus, as its files hold it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileLanguage } from "../../server/src/reading/fileLanguage.ts";
import type { CopyLanguage } from "../../server/src/reading/prose.ts";

export interface LabelledDocument {
  readonly name: string;
  readonly text: string;
  readonly language: CopyLanguage;
  readonly promotional: boolean;
  /** The disclosures that are missing. */
  readonly missing: readonly string[];
  readonly sentences: readonly {
    readonly text: string;
    readonly rules: readonly string[];
    readonly maybe?: readonly string[];
  }[];
}

const without = process.argv.indexOf("--without");
const leftOut = without < 0 ? [] : (process.argv[without + 1] ?? "").split(",");

/** Whole documents, in the order of their names, but for those whose names begin as `--without` says. */
export function documentsIn(folder: string): LabelledDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && !leftOut.some((prefix) => name.startsWith(prefix)))
    .sort()
    .map((name) => {
      const {
        file,
        sentences,
        promotional,
        document: missing,
        maybeDocument = [],
      } = JSON.parse(readFileSync(join(folder, name), "utf8")) as {
        file: string;
        promotional: boolean;
        document: string[];
        maybeDocument?: string[];
        sentences: LabelledDocument["sentences"];
      };
      const language = fileLanguage(file) ?? "plaintext";
      const text = readFileSync(join(folder, file), "utf8");
      return { name, text, language, promotional, missing: [...missing, ...maybeDocument], sentences };
    });
}

export interface LabelledLine {
  readonly labels: readonly string[];
  readonly text: string;
}

/** Single lines: labels parted by commas ("-" for none), a tab, and the words. */
export function linesIn(folder: string): LabelledLine[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .flatMap((line) => {
      const [labels = "", text] = line.split("\t");
      return text === undefined ? [] : [{ labels: labels.split(",").filter((label) => label !== "-"), text }];
    });
}
