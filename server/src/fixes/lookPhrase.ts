/** What the rewrites say of a look, as the source of a pattern. */
export const lookPhrase =
  "(?:the look of (?:(?:your|the|my|her|his) )?(?:skin|hair)|(?:an? )?(?:fuller|fresher|fresh|rested) look|look (?:firmer|calm|fresh|fuller|fresher|plumper|more even)|surface of the (?:skin|scalp))";
