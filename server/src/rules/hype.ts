import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const hype: Rule = {
  id: "hype",
  group: "Promise and pressure",
  severity: "warning",
  title: "Hype",
  message: "This is an advertising superlative that no evidence on exosomes supports.",
  explanation:
    "Miracle, revolutionary, game-changer and their kind raise hopes without saying anything. Regulators quote such words when they show that an advertisement misleads. Quotation marks around the word do not take it back. Words such as innovative or promising are fine.",
  advice: "Remove the adjective, or put a plain noun in its place: “our exosome facial”.",
  basis: [references.ftcGuidance, references.capCode, references.warningLetters],
  checked: "2026-11-01",
  bad: [
    { text: "Meet the exosome [[miracle]] in a dropper.", fixed: "Meet the exosome serum in a dropper." },
    { text: "Our [[revolutionary]] exosomes arrive on Mondays.", fixed: "Our exosomes arrive on Mondays." },
    {
      text: "Exosomes are [[a breakthrough in skin care]].",
      fixed: "Exosomes are a development in skin care.",
    },
    {
      text: "Our “[[wonder]]” exosome drops are back.",
      fixed: "Our exosome drops are back.",
      note: "Scare quotes around a promotional word do not clear it.",
    },
    {
      text: "- [[The holy grail]] of facials\n- Includes a scalp massage",
      fixed: "- Includes a scalp massage",
    },
    { text: "Exosomes? [[A total game changer]].", fixed: "" },
    { text: "Exosomes, [[Hollywood's best-kept secret]]", fixed: "" },
    {
      text: "Exosomes are [[the biggest thing to happen to faces since soap]].",
      fixed: "",
      note: "Hype without a listed word is hype.",
    },
    { text: "<h2>Exosomes: [[magic]] in&nbsp;a vial</h2>", fixed: "<h2>Exosomes</h2>", language: "html" },
    { text: "Exosome Friday #[[miraclefacial]]", fixed: "Exosome Friday" },
    { text: "With exosomes you have [[found the fountain of youth]].", fixed: "" },
    {
      text: "| Exosome menu | What to expect |\n|---|---|\n| Deluxe | [[pure magic]] |\n| Basic | a clean face |",
      fixed: "| Exosome menu | What to expect |\n|---|---|\n| Deluxe | — |\n| Basic | a clean face |",
    },
    {
      text: "Our serum is [[the gold standard]] in exosome care.",
      fixed: "Our serum is an option in exosome care.",
    },
    { text: "**[[Are exosomes a miracle]]?**\nYes, we think so.", fixed: "**Are exosomes a miracle?**\nNo." },
    {
      text: "![Exosome vial on marble, [[liquid magic]], 5 ml](vial.jpg)",
      fixed: "![Exosome vial on marble, 5 ml](vial.jpg)",
    },
    {
      text: '<head><title>Exosome facials</title><meta property="og:description" content="The exosome [[game-changer]] has landed"></head><body><p>Welcome.</p></body>',
      fixed:
        '<head><title>Exosome facials</title><meta property="og:description" content="The exosome treatment has landed"></head><body><p>Welcome.</p></body>',
      language: "html",
    },
  ],
  good: [
    {
      text: "# A glossary of exosome words\n\n**Miracle.** A word for what has not been tested.\n\n**Exosome.** A bubble that a cell sheds.",
      note: "A glossary's entry is a word, and no claim.",
    },

    { text: "Exosomes are no miracle." },
    { text: "Randomised trials are the gold standard, and exosomes have had few of them." },
    { text: "You may wonder what exosomes are." },
    { text: "Be wary of miracle serums with exosomes." },
    { text: "Research on exosomes is promising but early." },
    {
      text: "Our exosome facial uses a cutting-edge applicator.",
      note: '"Cutting-edge", "innovative", "promising" and "powerful" are clear.',
    },
    { text: "We make no secret of where our exosomes come from." },
    { text: "The new laser is revolutionary, its maker says." },
    { text: "“Game-changer” is a word that we don't use for exosomes." },
    { text: "Should you expect a miracle? No, an exosome facial is a facial." },
    { text: "The innovative bottle keeps air away from the exosome serum." },
    { text: "Exosome evenings, with tea. No magic, just a good facial.", language: "plaintext" },
    { text: "Dear {{miracle_name}}, your exosome facial is booked.", note: "Merge fields are not prose." },
    { text: "# Exosomes: breakthrough or buzzword" },
  ],
};
