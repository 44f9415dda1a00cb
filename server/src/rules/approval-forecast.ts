import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const approvalForecast: Rule = {
  id: "approval-forecast",
  group: "Approval and legal status",
  severity: "warning",
  title: "Approval forecast",
  message: "This tells readers that approval is pending, expected or close, which nobody can know.",
  explanation:
    "A promised approval works on the reader almost like a real one. Approval may be years away, or may never come, and an application is not a decision. Putting a year or a number on it does not make it firmer. The claim also counts where somebody else is quoted and nothing contradicts it.",
  advice: "Say that no exosome product is approved, and leave the future open.",
  basis: [references.fdaNotice, references.warningLetters, references.ftcGuidance],
  checked: "2026-11-01",
  bad: [
    {
      text: "FDA approval of our exosomes [[is pending]].",
      fixed: "No exosome product is approved by the FDA.",
    },
    {
      text: "- [[Awaiting FDA clearance]]\n- Ships in two days",
      fixed: "- No exosome product is approved by the FDA\n- Ships in two days",
    },
    {
      text: "Exosomes [[are on track for MHRA approval]].",
      fixed: "No exosome product is approved by the MHRA.",
    },
    {
      text: "[[Soon to be FDA-approved]]: the exosome gel on our top shelf.",
      fixed: "No exosome product is approved by the FDA.",
    },
    {
      text: "We already offer exosome facials, and [[approval should follow in about four years]].",
      fixed: "We already offer exosome facials.",
      note: "A number of years is a physician's opinion at best; in promotional copy it is a forecast.",
    },
    {
      text: "A trade body [[expects the TGA to license]] a first exosome product this winter.",
      fixed: "No exosome product is approved by the TGA.",
      note: "Neutral attribution does not clear a forecast.",
    },
    {
      text: "For exosomes, the regulator's green light [[is just around the corner]].",
      fixed: "No exosome product is approved by the FDA.",
    },
    {
      text: "| Exosome serum | Status |\n|---|---|\n| Health Canada | [[approval imminent]] |",
      fixed:
        "| Exosome serum | Status |\n|---|---|\n| Health Canada | no exosome product is approved by the FDA |",
    },
    {
      text: '---\ntitle: "Exosomes, [[soon FDA-cleared]]"\n---\n\nCome in and talk to us.',
      fixed: '---\ntitle: "No exosome product is approved by the FDA"\n---\n\nCome in and talk to us.',
    },
    {
      text: "Our maker [[has applied for FDA approval]] and hears back in March.",
      fixed: "No exosome product is approved by the FDA.",
    },
    {
      text: "<h2>[[FDA&nbsp;approval on its way]] for exosomes</h2>",
      fixed: "<h2>No exosome product is approved by the FDA</h2>",
      language: "html",
    },
    {
      text: "**[[Will exosomes be approved soon]]?**\nYes, any month now.",
      fixed: "**Will exosomes be approved soon?**\nThat is not for us to say.",
    },
    {
      text: "Get in early: exosomes [[will be approved]] before you know it.",
      fixed: "No exosome product is approved by the FDA.",
    },
  ],
  good: [
    { text: "Any approval of an exosome product is probably years off." },
    { text: "Nobody knows whether exosomes will ever be approved." },
    { text: "Will the FDA approve exosomes soon? We can't say." },
    { text: "No approval is in sight for any exosome product." },
    {
      text: "A maker told us that approval was imminent; the FDA knows of no such application.",
      note: "Contradicted in the same sentence.",
    },
    { text: "Be wary of anyone who says that approval is just around the corner." },
    { text: "Clearance of the new laser is expected this summer." },
    { text: "Further trials would have to come before any regulator could consider exosomes." },
    { text: "We don't expect exosomes to be approved this decade." },
    { text: "Pending your consent, we send the photographs to your own doctor." },
    { text: "Your booking stays pending until a nurse has checked your skin." },
    { text: "Avoid phrases like “approval pending” in anything you write about exosomes." },
  ],
};
