import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const guaranteeClaim: Rule = {
  id: "guarantee-claim",
  group: "Promise and pressure",
  severity: "error",
  title: "Guarantee",
  message: "This promises a result, a speed or a duration that nobody can promise.",
  explanation:
    "People respond differently, and the evidence on exosomes is early. Words such as guaranteed, permanent, instant, works for everyone or one visit is enough promise an outcome all the same. Money back if you see no change is a guarantee in other words. A hedge such as often or may leaves the promise standing.",
  advice: "Say that results vary from person to person, and describe what the treatment is.",
  basis: [references.ftcGuidance, references.capCode, references.warningLetters],
  checked: "2026-11-01",
  bad: [
    {
      text: "Exosome facial, £150. No change? [[No charge.]]",
      fixed: "Exosome facial, £150. No change? Results vary from person to person.",
      note: "What the house forfeits if it fails is a promise.",
    },
    {
      text: "**How soon do exosomes work?**\n[[Straight away.]]",
      fixed: "**How soon do exosomes work?**\nResults vary from person to person.",
    },
    {
      text: "[[If you are not happy with your exosome facial, the next one is free]].",
      fixed: "Results vary from person to person.",
    },
    {
      text: "[[Guaranteed results]] with exosomes, every month of the year.",
      fixed: "Results vary from person to person.",
    },
    { text: "What exosomes do for you [[lasts forever]].", fixed: "Results vary from person to person." },
    { text: "- [[Works on every face]]\n- Done in an hour", fixed: "- Results vary\n- Done in an hour" },
    {
      text: "[[One session is all it takes]], thanks to exosomes.",
      fixed: "Results vary from person to person.",
    },
    {
      text: "Put on the exosome mask at ten and wake up to [[overnight results]].",
      fixed: "Results vary from person to person.",
    },
    {
      text: "See no change from your exosome facial and [[you pay nothing]].",
      fixed: "Results vary from person to person.",
    },
    {
      text: "**[[Do exosomes work for every skin]]?**\nYes, without exception.",
      fixed: "**Do exosomes work for every skin?**\nResults vary from person to person.",
    },
    {
      text: "With exosomes the change [[may be permanent]].",
      fixed: "Results vary from person to person.",
      note: "Hedged, and still a promise.",
    },
    {
      text: "We have [[never met a face that exosomes didn't improve]].",
      fixed: "Results vary from person to person.",
    },
    { text: "Our exosome facial has a [[100% success rate]].", fixed: "Results vary from person to person." },
    {
      text: "| Exosomes | In short |\n|---|---|\n| Results | [[guaranteed]] |\n| Price | $250 |",
      fixed: "| Exosomes | In short |\n|---|---|\n| Results | results vary |\n| Price | $250 |",
    },
    {
      text: "<p>Exosomes for <strong>[[permanent]]</strong> fullness.</p>",
      fixed: "<p>Exosomes for fullness.</p>",
      language: "html",
    },
    {
      text: "[[Your money back]] if the exosome facial does nothing for you.",
      fixed: "Results vary from person to person.",
    },
    {
      text: "With exosomes, [[a single visit is often enough]].",
      fixed: "Results vary from person to person.",
    },
    {
      text: "EXOSOME LUNCH FACIAL: [[IMMEDIATE RESULTS]]",
      fixed: "EXOSOME LUNCH FACIAL",
      language: "plaintext",
    },
    { text: "Pop in for exosomes #[[InstantResults]]", fixed: "Pop in for exosomes" },
  ],
  good: [
    {
      text: "# House style for exosomes\n\n## Lines that the lawyers struck out\n\n- Exosomes work for everyone\n- Permanent results",
    },
    { text: "# House style for exosomes\n\n*Sample 2 (rejected).* Exosomes work for everyone, guaranteed." },

    {
      text: "We paid for the trial of exosomes and saw a 30% improvement in a score.[^1]\n\n[^1]: Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.",
      note: "A percentage below a hundred promises nothing.",
    },
    { text: "Nobody can promise a result, and results differ from person to person." },
    { text: "The bottle of our exosome serum is made of 100% recycled glass." },
    { text: "Are the effects of exosomes permanent? No." },
    { text: "We do not guarantee results, with exosomes or without." },
    { text: "You get instant confirmation of your exosome appointment by text." },
    { text: "Be suspicious of guaranteed results from exosomes." },
    {
      text: "Your exosome facial is a single session of about an hour.",
      note: "Says how long it is, not that one is enough.",
    },
    {
      text: "Unopened exosome serum can be sent back within 14 days for a refund.",
      note: "A right of return, not a promise of a result.",
    },
    { text: "Whatever exosomes do for the look of skin fades within weeks." },
    { text: "Filler gives an immediate change in shape." },
    { text: "Our exosomes are 100% plant-derived, from rose callus.", note: '"100%" without an outcome.' },
    { text: "<p>Do exosomes work for everyone? <b>No.</b></p>", language: "html" },
    { text: "| Exosomes | In short |\n|---|---|\n| Guaranteed? | no |" },
  ],
};
