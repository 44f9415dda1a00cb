/** A page after its fixes and before them: what is tidied up once nothing is left to fix. */
import type { CopyLanguage, ProseDocument } from "../reading/prose.ts";

export interface FixedPage {
  readonly source: string;
  readonly language: CopyLanguage;
  readonly document: ProseDocument;
  readonly sourceBefore: string;
  readonly before: ProseDocument;
}
