/** What has been read of the vocabulary's notation, as tables for the package. */
import type { CompiledTree, CompiledVocabulary } from "./compiledVocabulary.ts";
import { ConceptIndex } from "./concepts.ts";
import { choices } from "./patternChoices.ts";
import { programs } from "./patternPrograms.ts";
import { PatternSet } from "./patterns.ts";
import { conceptIds, wordIds } from "./wordIds.ts";

/** Of all sets of patterns and indexes of concepts that have been made by now. */
export function compileVocabulary(): CompiledVocabulary {
  const sets: Record<string, readonly number[]> = {};
  for (const [name, set] of PatternSet.made) sets[name] = set.compiled();
  const trees: Record<string, CompiledTree> = {};
  for (const [name, index] of ConceptIndex.made) trees[name] = index.compiled();
  return {
    words: wordIds.names(),
    concepts: conceptIds.names(),
    choices: choices.compiled(),
    programs: programs.compiled(),
    sets,
    trees,
  };
}
