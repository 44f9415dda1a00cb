import type { Rule } from "./rule.ts";

const house =
  "phrases:\n  - avoid: anti-aging\n    because: We do not speak against age.\n    instead: skin care\n  - avoid: knock * years off\n    instead: look fresher\n  - avoid: cure\n    instead: treat\n  - avoid: exosome jab\n  - avoid: flawless skin\n  - avoid: before and after\n  - avoid: don't worry\n    instead: feel free to ask";

export const housePhrase: Rule = {
  id: "house-phrase",
  group: "House wording",
  severity: "warning",
  title: "House phrase",
  message: "The house avoids this wording.",
  explanation:
    "The project's exoclaim.yml lists wordings that the house does not want, in any of their forms, wherever they stand. It may say why, and what to write instead.",
  advice: "Write what the house writes, or change the list under 'phrases' in exoclaim.yml.",
  basis: [],
  checked: "2026-11-01",
  bad: [
    {
      config: house,
      text: "Our [[anti-aging]] evening for regulars.",
      fixed: "Our skin care evening for regulars.",
    },
    {
      config: house,
      text: "Our [[anti-ageing]] evening for regulars.",
      fixed: "Our skin care evening for regulars.",
      note: "British spelling is the same word.",
    },
    {
      config: house,
      text: "Whoever visits [[knocks ten years off]] by noon.",
      fixed: "Whoever visits looks fresher by noon.",
    },
    {
      config: house,
      text: "She said she [[knocked many years off]].",
      fixed: "She said she looked fresher.",
    },
    { config: house, text: "Nothing [[cures]] a bad haircut.", fixed: "Nothing treats a bad haircut." },
    {
      config: house,
      text: "No [[exosome jabs]] here, thank you.",
      fixed: null,
      note: "Also where it is denied.",
    },
    {
      config: house,
      language: "html",
      text: "<p>Skin so [[<b>flawless</b> skin]] can wait.</p>",
      fixed: null,
    },
    { config: house, language: "plaintext", text: "[[FLAWLESS SKIN]]", fixed: null },
    {
      config: house,
      text: "Our [[antiageing]] evening for regulars.",
      fixed: "Our skin care evening for regulars.",
      note: "Written as one word.",
    },
    { config: house, text: "[[Before & after]] pictures, and [[before-and-after]] tours.", fixed: null },
    { config: house, text: "[[Don’t worry]], we have tea.", fixed: "Feel free to ask, we have tea." },
  ],
  good: [
    { config: house, text: "Our skin care evening for regulars." },
    { config: house, text: "It knocks years off.", note: "The asterisk stands for one word." },
    { config: house, text: "We knock on the door; years go by; the light is off." },
    { config: house, text: "A secure booking form." },
    { config: house, text: "The skin is not flawless." },
    { config: house, text: "`cure` in code is left alone." },
    { text: "Our anti-aging evening for regulars.", note: "No project, no house phrases." },
  ],
};
