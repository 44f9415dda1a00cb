import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const publicAdvertisingProhibited: Rule = {
  id: "public-advertising-prohibited",
  group: "Profiles",
  severity: null,
  title: "Public advertising prohibited",
  message:
    "In Australia, products with exosomes from human cells or tissue may not be advertised to the public.",
  explanation:
    "Human-derived exosomes are biologicals in Australia, and biologicals may not be advertised to patients at all. That includes websites, price lists, captions and newsletters. No disclaimer or disclosure makes such an advertisement lawful. Information that offers nothing is a different matter.",
  advice: "Remove the promotion. Nothing can be added to it that would make it lawful.",
  basis: [references.tga, references.ahpra],
  checked: "2026-11-01",
  bad: [
    { text: "Book our facial with [[exosomes from human platelets]].", fixed: "", profile: "au" },
    { text: "- [[Human adipose exosomes]], $450", fixed: "", profile: "au" },
    { text: "Our exosome serum [[is derived from donated human cord tissue]].", fixed: "", profile: "au" },
    {
      text: "**What's in it?**\n[[Exosomes from human fat cells]].",
      fixed: "",
      profile: "au",
    },
    {
      text: "<p>New: [[human placental exosomes]], &#36;300 a visit</p>",
      fixed: "",
      profile: "au",
      language: "html",
    },
    { text: "## [[Human Exosome]] Facials in Perth", fixed: "## Our Facials", profile: "au" },
    {
      text: "| Our exosome menu | Source |\n|---|---|\n| Gold facial | [[human bone marrow]] |\n| Green facial | rose callus |",
      fixed: "| Our exosome menu | Source |\n|---|---|\n| Gold facial | — |\n| Green facial | rose callus |",
      profile: "au",
    },
    {
      text: "Ask us for [[human stem cell exosomes]], from $600",
      fixed: "Ask us for stem cell exosomes, from $600",
      profile: "au",
      language: "plaintext",
    },
    { text: "We offer [[human-derived]] exosomes on Saturdays.", fixed: "", profile: "au" },
    {
      text: "Our exosomes [[are collected from amniotic membrane]] after planned births.",
      fixed: "",
      profile: "au",
    },
  ],
  good: [
    { text: "Our exosomes come from rose callus.", profile: "au" },
    { text: "Human-derived exosomes may not be advertised to the public in Australia.", profile: "au" },
    { text: "Do you use human exosomes? No.", profile: "au" },
    {
      text: "Book our facial with exosomes from human platelets.",
      profile: "us",
      note: "The rule holds under the au profile only.",
    },
    { text: "We do not offer exosomes of human origin.", profile: "au" },
    { text: "Plant exosomes may do little in human skin.", profile: "au" },
    { text: "A clinic was fined for advertising human exosomes, the regulator reports.", profile: "au" },
    { text: "Human cells release exosomes all the time.", profile: "au", note: "Biology, not an offer." },
    { text: "Ask whether the exosomes are human-derived.", profile: "au" },
    { text: "<p>Our exosome mask is made from apple callus.</p>", profile: "au", language: "html" },
    { text: "Our exosome serum, $80, is made with exosomes from bovine colostrum.", profile: "au" },
  ],
};
