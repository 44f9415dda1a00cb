import type { Rule } from "./rule.ts";

export const checkedInPart: Rule = {
  id: "checked-in-part",
  group: "Hygiene",
  severity: "warning",
  title: "Checked in part",
  message: "This document is too long to be checked whole, and the rest of it was not looked at.",
  explanation:
    "Checking stops at a fixed length so that the editor stays quick. What follows this place may hold claims that nobody has seen. Disclosures that come after it are not counted either.",
  advice: "Split the document, and check the parts.",
  basis: [],
  checked: "2026-11-01",
  bad: [],
  good: [],
};
