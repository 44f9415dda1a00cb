/**
 * The last part of `npm run train`: learns from the labelled pages in test/corpus which voices promote, by what the
 * engine, with the weights just learned, hears of them; writes voiceWeights.ts.
 */
import { join, resolve } from "node:path";
import { voiceOf } from "../../server/src/checker.ts";
import { someSentences, voiceMeasures } from "../../server/src/disclosures/voice.ts";
import { documentsIn } from "./corpus.ts";
import { fit } from "./logistic.ts";
import { writeNumbers } from "./write.ts";

const corpus = resolve(import.meta.dirname, "../../test/corpus");
const target = resolve(import.meta.dirname, "../../server/src/disclosures/learned/voiceWeights.ts");

const pages = ["building", "apart"].flatMap((part) => documentsIn(join(corpus, part)));
const heard = pages.flatMap(({ text, language, promotional }) => {
  const voice = voiceOf({ text, language });
  return voice && voice.tally.sentences >= someSentences
    ? [{ measures: voiceMeasures(voice), holds: promotional }]
    : [];
});
// The claims of these pages have been learned by heart: less is to be built on them than seems.
const penalty = 3;
writeNumbers(
  target,
  "voiceWeights",
  fit(heard, penalty),
  `${heard.length.toLocaleString("en")} labelled pages`,
);
