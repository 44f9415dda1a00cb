import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const superiorityClaim: Rule = {
  id: "superiority-claim",
  group: "Promise and pressure",
  severity: "warning",
  title: "Superiority claim",
  message: "This ranks exosomes above, or in place of, something else without evidence.",
  explanation:
    "Better than, stronger than, an alternative to and the best are comparisons, and a comparison has to be shown in a study. For exosomes no such study exists. Comparisons with Botox or filler also suggest that exosomes do the same thing, which they do not. In the EU, running down another product is not allowed either.",
  advice: "Say “different from”, explain the difference, or remove the comparison.",
  basis: [references.ftcGuidance, references.capCode, references.euCosmetics, references.euCommonCriteria],
  checked: "2026-11-01",
  bad: [
    {
      text: "Our exosome facial is [[better than filler]].",
      fixed: "Our exosome facial is different from filler.",
    },
    { text: "- [[More effective than PRP]]\n- Two visits", fixed: "- Two visits" },
    { text: "Exosomes are [[an alternative to surgery]].", fixed: "Exosomes are different from surgery." },
    { text: "Home of [[the best exosome facial in Leeds]]", fixed: "Home of an exosome facial in Leeds" },
    {
      text: "The [[#1 exosome serum]] on our shelf and yours",
      fixed: "An exosome serum on our shelf and yours",
    },
    {
      text: "exosomes [[> Botox]], sorry not sorry",
      fixed: "exosomes are different from Botox, sorry not sorry",
      note: "A symbol stands for its word.",
    },
    { text: "Ours are [[the most advanced exosomes]] on the market.", fixed: "" },
    { text: "In our hands exosomes [[outperform stem cells]].", fixed: "" },
    {
      text: "**[[Are exosomes stronger than PRP]]?**\nThey are.",
      fixed: "**Are exosomes stronger than PRP?**\nThat has not been established.",
    },
    {
      text: "Save your forehead: exosomes [[beat Botox]].",
      fixed: "Save your forehead: exosomes are different from Botox.",
    },
    { text: "[[Throw out your filler]], exosomes are here.", fixed: "Exosomes are here." },
    { text: "Exosomes [[over lasers]], any day.", fixed: "Exosomes are different from lasers." },
    {
      text: "| | Exosomes | PRP |\n|---|---|---|\n| Effect | [[stronger than PRP]] | weaker |",
      fixed: "| | Exosomes | PRP |\n|---|---|---|\n| Effect | different from PRP | weaker |",
    },
    {
      text: "Next to exosomes, [[peptide creams are money down the drain]].",
      fixed: "",
      profile: "eu",
      note: "Running down other products counts under the eu profile.",
    },
    { text: "Our exosomes are [[safer than fillers]].", fixed: "Our exosomes are different from fillers." },
    {
      text: "<p>Exosomes: our [[reply to Botox&reg;]].</p>",
      fixed: "<p>Exosomes: different from Botox&reg;.</p>",
      language: "html",
    },
    {
      text: "One exosome vial has [[ten times the particles of a PRP tube]].",
      fixed: "Particle count: [number] per vial by [method]; a count does not measure effect.",
      note: "A particle count set against PRP is a comparison as well.",
    },
    {
      text: "Exosome facial. [[Nothing else works this well]].",
      fixed: "Exosome facial.",
      language: "plaintext",
    },
    {
      text: "We are [[the #1 clinic for exosomes]] in Ohio.",
      fixed: "We are a clinic for exosomes in Ohio.",
    },
    { text: "Exosomes that are [[more stable than PRP]]", fixed: "", note: "A stability claim as well." },
    { text: "For tired skin there is [[no better treatment than exosomes]].", fixed: "" },
  ],
  good: [
    {
      text: "Our exosome page does not say three things. That it beats Botox. That it is the best. That it lasts.",
      note: "Clauses that hang on a denial.",
    },
    { text: "Exosomes are far smaller than cells." },
    { text: "Exosomes are different from Botox, which relaxes a muscle." },
    { text: "No study shows that exosomes are better than PRP." },
    { text: "Are exosomes better than filler? Nobody knows." },
    {
      text: "When it comes to evidence, PRP beats exosomes.",
      note: "Another treatment is the subject; exosomes are only compared.",
    },
    { text: "Our best advice on exosomes: ask where they come from." },
    { text: "The exosome serum is best kept cool." },
    { text: "Botox works faster than any cream." },
    { text: "An exosome facial does not replace Botox." },
    { text: "Some ads call exosomes a Botox alternative, which misleads." },
    { text: "How do exosomes differ from fillers?" },
    { text: "The exosome serum goes on over your toner." },
    {
      text: "<p>We were named best clinic in the county for our laser work. Ask us about exosomes, too.</p>",
      language: "html",
      note: "An award for the clinic's other work.",
    },
    { text: "It is better for the clinic to sell exosomes as a cosmetic, which says nothing about them." },
  ],
  offShades: ["denigration"],
};
