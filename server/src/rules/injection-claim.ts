import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const injectionClaim: Rule = {
  id: "injection-claim",
  group: "Route",
  severity: "error",
  title: "Injection offer",
  message:
    "This offers or promotes exosomes that go into the body, and no exosome product is approved for that.",
  explanation:
    "Exosomes that are injected, infused, inhaled or sprayed into the nose are treated as unapproved drugs. Case reports describe lasting lumps and dead skin after injections. A menu line, a price or a picture already counts as an offer. Warnings, questions answered with no, and injections of something else are fine.",
  advice:
    "Offer only what is applied to the skin, and say so. If it is truly applied to the surface, replace the word injection; if it is an infusion, remove the offer.",
  basis: [references.fdaNotice, references.warningLetters, references.granuloma, references.necrosis],
  checked: "2026-11-01",
  bad: [
    {
      text: "We [[inject exosomes along the hairline]] in four sittings.",
      fixed: "We apply exosomes along the hairline in four sittings.",
    },
    {
      text: "While you rest, exosomes [[are infused over an hour]].",
      fixed: "While you rest, exosomes are applied to the skin.",
    },
    { text: "[[Exosome mesotherapy]], from $450", fixed: "Topical exosome treatment, from $450" },
    {
      text: "- Hydrating mask\n- [[Intradermal exosomes]], cheeks and neck",
      fixed: "- Hydrating mask\n- Topical exosomes, cheeks and neck",
    },
    { text: "Ask at the desk for an [[exosome IV]] with your facial.", fixed: "" },
    { text: "Fridays mean [[exosome drips]], babe.", fixed: "" },
    {
      text: "**[[Do you offer exosome shots]]?**\nWe do, on Thursdays.",
      fixed: "**Do you offer exosome shots?**\nNo, exosomes are applied to the skin.",
    },
    { text: "A fine mist of exosomes [[is breathed in through a nebuliser]].", fixed: "" },
    {
      text: "| Exosome service | Price |\n|---|---|\n| [[Intranasal dose]] | $220 |\n| Facial | $180 |",
      fixed: "| Exosome service | Price |\n|---|---|\n| Facial | $180 |",
    },
    {
      text: "With our new handpiece exosomes [[are infused into the skin]].",
      fixed: "With our new handpiece exosomes are applied to the skin.",
      note: "Infused into the skin is a route; an exosome-infused serum is not.",
    },
    {
      text: "<ul><li>Exosome [[lip&nbsp;injection]], &pound;350</li><li>Consultation</li></ul>",
      fixed: "<ul><li>Exosome lip&nbsp;treatment, &pound;350</li><li>Consultation</li></ul>",
      language: "html",
    },
    {
      text: "![Nurse [[injecting exosomes]] at the temples](temples.jpg)",
      fixed: "![Nurse applying exosomes at the temples](temples.jpg)",
    },
    {
      text: "The exosomes [[are placed under the skin with a fine needle]].",
      fixed: "The exosomes are applied to the skin.",
    },
    {
      text: "## How [[our exosome injections]] work",
      fixed: "## How our topical exosome treatments work",
      note: "A title that presupposes the offer makes it.",
    },
    { text: "NEW: [[intrathecal exosomes]] at our Tijuana branch", fixed: "", language: "plaintext" },
  ],
  good: [
    { text: "Our exosomes are spread over the face and never injected." },
    { text: "The exosome-infused serum goes on with a brush." },
    { text: "We inject Botox first; the exosome serum is patted on afterwards." },
    { text: "Do you inject exosomes? No, we don't." },
    { text: "Lumps that would not go away have followed injections of exosomes.", note: "A risk statement." },
    { text: "In 2019 the FDA cautioned the public about infusions of exosomes." },
    { text: "Myth: exosomes have to be injected. Fact: ours stay on the surface." },
    { text: "Exosome injections are not offered at this clinic." },
    {
      text: "In that market, the newspaper found, a course of exosome infusions sells for several thousand dollars.",
      note: "A market fact, where the publisher does not offer it.",
    },
    { text: "Walk away if someone offers you an exosome drip." },
    { text: "If you have had filler injected in the past fortnight, wait before your exosome facial." },
    {
      text: "## Vitamin drips\n\nA bag of fluid over forty minutes, $190.",
      note: "The section is headed by another treatment.",
    },
    { text: "PRP is drawn from your arm and injected on the same day." },
    { text: "Injecting exosomes can lead to infections and lumps." },
  ],
};
