/** What a page says of the project's products: disclosures left out for one of them, declared facts contradicted. */
import type { Claim } from "../claims/claim.ts";
import type { PlacedSentence } from "../claims/context.ts";
import type { PlacedSource, ProductGatherer } from "../disclosures/productFacts.ts";
import { deniedTest, otherMaker, otherMethod, type StatedWords } from "../disclosures/statedQuality.ts";
import { declaredGroups, type SourceKingdom } from "../disclosures/statedSource.ts";
import { declaredFacts, sourceWords } from "../project/declaredFacts.ts";
import type { Product } from "../project/types.ts";
import { toSource } from "../reading/prose.ts";
import type { DocumentRuleId } from "./ids.ts";

/** A product that a page contradicts, at the words that do. */
export interface Mismatch {
  readonly rule: "product-mismatch";
  readonly start: number;
  readonly end: number;
  readonly shade: null;
  readonly product: Product;
  readonly message: string;
  /** What the project declares: words for the words, or a sentence, with its stop, for their sentence. */
  readonly instead?: string;
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
  const add: AddMismatch = (product, { start, end }, message, instead) => {
    found.push({
      rule: "product-mismatch",
      start,
      end,
      shade: null,
      product,
      message,
      ...(instead ? { instead } : {}),
    });
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
        sourceSentence(product),
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
          `${product.name} is applied ${declaredFacts(product).application}.`,
        );
    }
  }
  for (const [sentence, [number, ...more]] of named.sentences) {
    const product = number === undefined || more.length > 0 ? undefined : products[number];
    if (product) statedOtherwise(product, sentence, add);
  }
  return found;
}

/** How a sentence says a product is purified and tested, and who it says makes it. */
function statedOtherwise(product: Product, { facts, block }: PlacedSentence, add: AddMismatch): void {
  const { name, aliases, quality, maker } = product;
  if ((!quality && !maker) || facts.question || facts.wholeQuoted || block.kind === "reference") return;
  const text = block.text.slice(facts.start, facts.end);
  const other = quality ? (otherMethod(text, quality) ?? deniedTest(text, quality)) : null;
  const source = ({ start, end }: StatedWords) => toSource(block, facts.start + start, facts.start + end);
  if (other)
    add(
      product,
      source(other),
      `The project declares of ${name}: ${quality?.replace(/\.$/, "")}. This says otherwise.`,
      `Quality control of ${name}${maker ? `, according to ${maker}` : ""}: ${declaredFacts(product).quality}.`,
    );
  const by = maker ? otherMaker(text, [name, ...aliases], maker) : null;
  if (by)
    add(
      product,
      source(by),
      `The project declares ${maker} as the maker of ${name}; this names another.`,
      maker ?? undefined,
    );
}

type AddMismatch = (
  product: Product,
  place: { start: number; end: number },
  message: string,
  instead?: string,
) => void;

/** Undefined where nothing but the kind of the source is declared. */
function sourceSentence(product: Product): string | undefined {
  const { source, maker, product: name } = declaredFacts(product);
  if (!source) return undefined;
  return `The exosomes in ${name} come from ${source}${maker ? `, according to ${maker}` : ""}.`;
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
