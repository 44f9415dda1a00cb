/** What a project declares of a product, as parts of the sentences that disclose it. */
import type { Product } from "./types.ts";

/** Null: not declared. */
export interface DeclaredFacts {
  readonly product: string;
  readonly maker: string | null;
  /** Whether the source is human: some profiles allow none to be named. */
  readonly human: boolean;
  /** "Rosa damascena callus", "human platelets": after "come from". */
  readonly source: string | null;
  /** As it is declared: after "Quality control of …:". */
  readonly quality: string | null;
  /** "topically to intact skin": after "is applied". */
  readonly application: string | null;
}

export function declaredFacts({ name, maker, source, quality, application }: Product): DeclaredFacts {
  return {
    product: name,
    maker,
    human: source?.kind === "human",
    source: sourceWords(source),
    quality: quality && withoutStop(quality),
    application: application && withoutStop(application.replace(/^(?:is |it is )?applied /i, "")),
  };
}

/** The declared source in words; null where nothing but its kind is declared. */
export function sourceWords(source: Product["source"]): string | null {
  const own = [source?.species, source?.tissue].filter(Boolean).join(" ");
  if (!source || own === "") return null;
  return source.kind === "human" && !/\bhuman\b/i.test(own) ? `human ${own}` : own;
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.;]$/, "");
}
