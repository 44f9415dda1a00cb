/** What a page says of the project's products: disclosures left out for one of them, declared facts contradicted. */
import type { Claim } from "../claims/claim.ts";
import type { PlacedSource, ProductGatherer } from "../disclosures/productFacts.ts";
import { declaredGroups, type SourceKingdom } from "../disclosures/statedSource.ts";
import { sourceWords } from "../project/declaredFacts.ts";
import type { Product } from "../project/types.ts";
import type { DocumentRuleId } from "./ids.ts";

/** A product that a page contradicts, at the words that do. */
export interface Mismatch {
  readonly rule: "product-mismatch";
  readonly start: number;
  readonly end: number;
  readonly shade: null;
  readonly product: Product;
  readonly message: string;
}

const missing: Readonly<Partial<Record<DocumentRuleId, string>>> = {
  "source-missing": "never says what its exosomes come from",
  "source-vague": "only hints at what its exosomes come from",
  "quality-missing": "never says how it is purified or tested",
  "route-missing": "never says that it is applied to the skin",
};

/** A missing disclosure said of one product among several. */
export function missingFor({ name }: Product, rule: DocumentRuleId): string | undefined {
  const what = missing[rule];
  return what && `${name}: this page promotes it and ${what}.`;
}

/** The declared facts that a page contradicts. */
export function mismatches(
  products: readonly Product[],
  named: ProductGatherer,
  claims: readonly Claim[],
): Mismatch[] {
  const found: Mismatch[] = [];
  const add = (product: Product, { start, end }: { start: number; end: number }, message: string): void => {
    found.push({ rule: "product-mismatch", start, end, shade: null, product, message });
  };
  for (const { product: number, sources } of named.products) {
    const product = products[number];
    if (!product?.source) continue;
    const conflicting = sources.find((source) => contradicts(product, source));
    if (conflicting)
      add(
        product,
        conflicting.place,
        `The project declares ${declaredSource(product)} as the source of ${product.name}; this says otherwise.`,
      );
  }
  for (const claim of claims) {
    if (claim.family !== "injection-claim") continue;
    for (const number of named.productsAt(claim)) {
      const product = products[number];
      if (product?.application && isTopical(product.application))
        add(
          product,
          claim,
          `The project declares that ${product.name} is applied ${product.application.replace(/^applied /i, "")}; this says otherwise.`,
        );
    }
  }
  return found;
}

function contradicts({ source }: Product, stated: PlacedSource): boolean {
  if (!source) return false;
  if (stated.kingdom !== source.kind) return true;
  if (stated.group === null) return false;
  const declared = declaredGroups([source.species, source.tissue].filter(Boolean).join(" "));
  return declared.size > 0 && !declared.has(stated.group);
}

const kingdomWords: Readonly<Record<SourceKingdom, string>> = {
  human: "human cells or tissue",
  animal: "an animal",
  plant: "a plant",
  synthetic: "a synthetic origin",
};

function declaredSource({ source }: Product): string {
  return sourceWords(source) ?? (source ? kingdomWords[source.kind] : "");
}

function isTopical(application: string): boolean {
  return (
    /\b(?:topical\w*|to (?:intact |the )?(?:skin|scalp|surface|face))\b/i.test(application) &&
    !/\b(?:inject\w*|infus\w*|intraderm\w*|intravenous\w*|iv)\b(?!ed in)/i.test(
      application.replace(/\bnot\b[^;.]*/gi, ""),
    )
  );
}
