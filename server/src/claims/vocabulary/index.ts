/** All concepts that the claims room looks for, in one index. */
import { ConceptIndex } from "../../language/concepts.ts";
import { conditionConcepts } from "./conditions.ts";
import { effectObjectConcepts } from "./effects.ts";
import { familyConcepts, sellingConcepts } from "./families.ts";
import { topicConcepts } from "./topics.ts";

export const concepts = new ConceptIndex("claims", {
  ...topicConcepts,
  ...conditionConcepts,
  ...effectObjectConcepts,
  ...familyConcepts,
  ...sellingConcepts,
});
