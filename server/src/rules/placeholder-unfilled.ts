import type { Rule } from "./rule.ts";

export const placeholderUnfilled: Rule = {
  id: "placeholder-unfilled",
  group: "Hygiene",
  severity: "warning",
  title: "Placeholder not filled in",
  message: "This disclosure or citation still holds a placeholder that nobody filled in.",
  explanation:
    "A quick fix leaves square brackets where only you know the fact. Until they are filled, the sentence discloses nothing, and readers see the gap. It is therefore reported here, with the weight of what it stands for, and not as missing.",
  advice: "Fill in what the maker confirms, or take the sentence out.",
  basis: [],
  checked: "2026-11-01",
  bad: [
    {
      text: "The exosomes in our serum come [[from [species and tissue],]] according to [maker].",
      fixed: null,
    },
    { text: "The exosomes in our serum come from rose callus, [[according to [maker].]]", fixed: null },
    {
      text: "[[[Maker] purifies]] our exosome serum by [method] and tests each batch for [tests].",
      fixed: null,
    },
    {
      text: "Acme Labs purifies our exosome serum [[by [method] and]] tests each batch for sterility.",
      fixed: null,
    },
    { text: "[[As of [month year],]] no exosome product is FDA-approved.", fixed: null },
    {
      text: "[[As of [month year],]] no exosome product is approved by the MHRA, and cosmetics are not approved before sale.",
      fixed: null,
      profile: "uk",
    },
    {
      text: "<p>The exosomes in our mask come [[from [plant and part],]] according to Acme&nbsp;Labs.</p>",
      fixed: null,
      language: "html",
    },
    { text: "Each batch of our exosomes is [[tested for [tests].]]", fixed: null, language: "plaintext" },
    { text: "One trial of exosomes reported [[calmer-looking skin [citation].]]", fixed: null },
    {
      text: "Particle count of our exosomes: [[[number] per vial]] by [method]; a count does not measure effect.",
      fixed: null,
      note: "A placeholder left by a fix.",
    },
    {
      text: "| Our exosome serum | |\n|---|---|\n| Source | [[from [plant and part] ]] |\n| Price | $90 |",
      fixed: null,
    },
  ],
  good: [
    { text: "The exosomes in our serum come from human platelets, according to Acme Labs." },
    { text: "As of October 2026, no exosome product is FDA-approved." },
    { text: "Exosome facial [60 min] with a hot towel." },
    { text: "Hi {{first_name}}, your exosome facial is tomorrow at {time}." },
    { text: "Read [the notice on exosomes](https://www.example.org/notice)." },
    { text: "- [ ] Order exosome leaflets\n- [x] Print the exosome price list" },
    { text: "Exosomes were first described in the 1980s.[^1]\n\n[^1]: J Cell Biol 2013;200(4):367–371." },
    { text: 'Our exosome gallery follows.\n\n[gallery ids="12,14"]' },
    { text: "“They [the exosomes] carry proteins,” the author writes." },
    {
      text: "Exosomes were first described in the 1980s [1].\n\n## References\n\n1. J Cell Biol 2013;200(4):367–371.",
    },
    {
      text: "`The exosomes come from [species and tissue].` is how our template begins.",
      note: "Code is not read.",
    },
    { text: '<p data-note="[maker]">Exosomes come from cells.</p>', language: "html" },
  ],
};
