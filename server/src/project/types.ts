/** What a project says of itself, once it has been read and found valid. */
import type { CopyLanguage } from "../reading/prose.ts";
import type { RuleId, Severity } from "../rules/ids.ts";
import type { Profile } from "../rules/rule.ts";

export const sourceKinds = ["human", "animal", "plant", "synthetic"] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface DeclaredSource {
  readonly kind: SourceKind;
  readonly species: string | null;
  readonly tissue: string | null;
}

/** A product with the facts that its maker declares. */
export interface Product {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly source: DeclaredSource | null;
  readonly application: string | null;
  readonly quality: string | null;
  readonly maker: string | null;
  /** Keys of the references that bear on it. */
  readonly references: readonly { readonly key: string; readonly place: ProjectPlace }[];
}

/** A wording that the house avoids. */
export interface HousePhrase {
  readonly avoid: string;
  readonly because: string | null;
  readonly instead: string | null;
}

/** A place as people and editors count it: both from 0, characters in UTF-16 code units. */
export interface LinePlace {
  readonly line: number;
  readonly character: number;
}

/** A place in a file of the project: offsets in UTF-16 code units, end exclusive. */
export interface ProjectPlace {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly from: LinePlace;
  readonly to: LinePlace;
}

/** A finding that somebody has accepted. */
export interface AllowEntry {
  readonly rule: RuleId;
  /** Pattern of the files it holds for; null for all of the project. */
  readonly file: string | null;
  /** The words it is anchored by; null for the whole file. */
  readonly text: string | null;
  readonly reason: string;
  readonly by: string | null;
  readonly until: string | null;
  readonly place: ProjectPlace;
}

/** Adverts and captions, and the page that carries their disclosures. */
export interface DisclosedAt {
  readonly files: string;
  readonly page: string;
  readonly place: ProjectPlace;
}

/** A page that carries the disclosures of adverts. */
export interface DisclosurePage {
  /** As the project room writes it. */
  readonly path: string;
  readonly text: string;
  readonly language: CopyLanguage;
}

/** What one configuration file says, before what it extends is added. Null: says nothing of it. */
export interface Configuration {
  readonly extends: { readonly path: string; readonly place: ProjectPlace } | null;
  readonly profiles: readonly Profile[] | null;
  readonly products: readonly Product[];
  readonly references: readonly { readonly path: string; readonly place: ProjectPlace }[];
  readonly rules: Partial<Record<RuleId, Severity | "off">>;
  readonly phrases: readonly HousePhrase[];
  readonly allow: readonly AllowEntry[];
  readonly disclosedAt: readonly DisclosedAt[];
  readonly ignore: readonly string[];
}

/** Something that is wrong in a file of the project: one line that says what, and what to do. */
export interface ProjectProblem extends ProjectPlace {
  readonly message: string;
  /** Whether the file as a whole cannot be relied on; otherwise the rest of it holds. */
  readonly invalid: boolean;
}

/** An entry of a reference file. */
export interface Reference {
  readonly key: string;
  readonly title: string;
  /** "Smith & Doe 2024. Title. Journal." */
  readonly text: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly nct: string | null;
  readonly url: string | null;
  readonly retracted: boolean;
  readonly place: ProjectPlace;
}
