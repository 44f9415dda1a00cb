import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const trendPressure: Rule = {
  id: "trend-pressure",
  group: "Promise and pressure",
  severity: "information",
  title: "Trend or time pressure",
  message: "This hurries the reader with fashion or scarcity instead of information.",
  explanation:
    "A decision about one's face deserves time. Telling people that everyone is doing it, or that places are nearly gone, pushes them to skip their questions. Fashion says nothing about whether exosomes work. A plain date for an offer is fine.",
  advice: "Remove it, and say instead when and how one can book or ask questions.",
  basis: [references.ftcGuidance, references.ahpra],
  checked: "2026-11-01",
  bad: [
    { text: "Austin [[can't get enough of]] our exosome facial.", fixed: "" },
    { text: "Exosomes are [[the hottest facial trend]] of the season.", fixed: "" },
    { text: "[[Everyone is raving about]] exosomes, and no wonder.", fixed: "" },
    { text: "Your exosome glow awaits, so [[don't miss out]].", fixed: "" },
    { text: "[[Only three exosome slots left]] this week.", fixed: "" },
    { text: "Our exosome facial [[has gone viral]].", fixed: "" },
    { text: "- [[Hurry]]\n- Exosome facials at 10, 12 and 2", fixed: "- Exosome facials at 10, 12 and 2" },
    { text: "[[Last chance]] to try exosomes at our old address.", fixed: "" },
    { text: "This winter's [[must-have]] exosome mask", fixed: "" },
    { text: "The exosome kit [[is selling fast]], as you would expect.", fixed: "" },
    { text: "[[Book before it sells out]]: exosome club, 9 May.", fixed: "Exosome club, 9 May." },
    {
      text: "<p>Exosome evening &mdash; [[limited places]]</p>",
      fixed: "<p>Exosome evening</p>",
      language: "html",
    },
    {
      text: "The [[celebrity-favourite]] exosome facial has reached Hull.",
      fixed: "The exosome facial has reached Hull.",
      profile: "uk",
      note: "Fashion wording is trend pressure; a named or described wearer would be an endorsement.",
    },
    {
      text: "| Exosome day | Places |\n|---|---|\n| Friday | [[almost gone]] |\n| Saturday | open |",
      fixed: "| Exosome day | Places |\n|---|---|\n| Friday | — |\n| Saturday | open |",
    },
    { text: "EXOSOMES! [[LAST CALL]]! TEXT US!", fixed: "EXOSOMES! TEXT US!", language: "plaintext" },
    { text: "![Screenshot: exosomes [[all over TikTok]] again](tiktok.png)", fixed: "![](tiktok.png)" },
    {
      text: "Six exosome facials in May. [[Once they're gone]], they're gone.",
      fixed: "Six exosome facials in May.",
    },
  ],
  good: [
    { text: "Before you rush into an exosome facial, read what is known of it." },
    { text: "Only a limited number of clinical trials of exosomes have finished." },
    {
      text: "The introductory price for the exosome facial ends on 31 May.",
      note: "A dated price is clear.",
    },
    { text: "Don't follow a trend: read about exosomes first." },
    { text: "Exosomes are in fashion, which is no reason to rush." },
    { text: "Only four places are left for filler Friday." },
    { text: "Take your time before you decide on exosomes." },
    { text: "We are taking bookings for exosome facials in May." },
    { text: "Please postpone your exosome facial if you have a viral infection." },
    { text: "A hot towel comes first, the exosome serum second." },
    { text: "Social media is full of exosome ads; take them with a pinch of salt." },
    { text: "The exosome facial is offered on Thursdays." },
    {
      text: "Our clinic was voted the busiest in the county.",
      note: "Popularity of the clinic, not of exosomes.",
    },
    {
      text: "<p>Ignore anyone who tells you to book exosomes &ldquo;before they&rsquo;re gone&rdquo;.</p>",
      language: "html",
    },
    { text: "You won't miss anything if you think about exosomes for a month." },
    { text: "Exosomes have to pass trials before they could be sold there." },
  ],
};
