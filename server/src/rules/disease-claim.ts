import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const diseaseClaim: Rule = {
  id: "disease-claim",
  group: "Effect",
  severity: "error",
  title: "Disease claim",
  message:
    "This promises something for a disease or medical condition, which makes the product an unapproved drug in the eyes of the law.",
  explanation:
    "Acne, scars, eczema, rosacea, melasma, hair loss, wounds and pain are medical conditions. A product that is offered for them is a medicine, whatever its label says, and exosomes are not approved as one. Hedges such as may help do not change that, nor does speaking only of the look of a disease; only the appearance of scars may be spoken of as a look. A bare heading, a menu name or a hashtag is enough to make the claim.",
  advice:
    "Speak of how skin or hair looks: “improves the look of skin”, “gives hair a fuller look”. Leave the condition out.",
  basis: [
    references.fdaNotice,
    references.isItACosmetic,
    references.drugClaimLetters,
    references.warningLetters,
  ],
  checked: "2026-11-01",
  bad: [
    {
      text: "Whether you want to [[fade old scars]] or only to rest, our exosome facial is for you.",
      fixed: "Whether you want to improve the look of skin or only to rest, our exosome facial is for you.",
      note: "What is wanted is what is offered.",
    },
    {
      text: "## Exosomes for the scalp\n\n[[Going bald?]] Sit down, we'll handle it.",
      fixed: "## Exosomes for the scalp",
      note: "A symptom asked after, with the offer behind it.",
    },
    {
      text: "Exosomes are [[useful for individuals with hair loss]].",
      fixed: "Exosomes are useful for fuller-looking hair.",
    },
    {
      text: "## Things to avoid after your exosome facial\n\nOur exosomes [[clear acne]], so leave your skin alone for a day.",
      fixed:
        "## Things to avoid after your exosome facial\n\nOur exosomes improve the look of skin, so leave your skin alone for a day.",
      note: "What to avoid after a treatment is aftercare: the section still promotes.",
    },
    {
      text: "Our exosome cream [[soothes eczema]] within days.",
      fixed: "Our exosome cream improves the look of skin.",
    },
    {
      text: "[[Psoriasis is kept in check]] by our exosomes.",
      fixed: "The look of skin is improved by our exosomes.",
    },
    { text: "## Exosome Serum [[for Rosacea]]", fixed: "## Exosome Serum" },
    {
      text: "- [[Fades melasma]]\n- Comes with a travel pouch",
      fixed: "- Improves the look of skin\n- Comes with a travel pouch",
    },
    {
      text: "Made [[for rosacea-prone cheeks]]: our exosome mist.",
      fixed: "Made for a fresher look: our exosome mist.",
      note: '"-prone" after a disease is the disease.',
    },
    {
      text: "**What is the exosome mask for?**\n[[Stretch marks]], mostly.",
      fixed: "**What is the exosome mask for?**\nExosomes improve the look of skin.",
    },
    {
      text: "| Exosome menu | Best for |\n|---|---|\n| Scalp course | [[thinning hair]] |\n| Classic facial | a rested look |",
      fixed:
        "| Exosome menu | Best for |\n|---|---|\n| Scalp course | fuller-looking hair |\n| Classic facial | a rested look |",
    },
    {
      text: "[[Stiff shoulders]]? Exosome sessions from Monday.",
      fixed: "Exosome sessions from Monday.",
      note: "A symptom question that leads to the offer.",
    },
    {
      text: "Paired with a laser, exosomes [[clear acne marks]].",
      fixed: "Paired with a laser, exosomes improve the look of skin.",
      note: "A claim made for a combination is made for the exosomes.",
    },
    {
      text: "Exosomes may [[ease arthritis]].",
      fixed: "",
      note: "A hedge softens, it does not clear.",
    },
    {
      text: "Our exosome balm [[improves the look of dermatitis]].",
      fixed: "Our exosome balm improves the look of skin.",
      note: "A frame does not make a disease cosmetic.",
    },
    {
      text: "Day 12 and [[my psoriasis is history]]! The exosome gel is on our own shelf.",
      fixed: "Exosomes improve the look of skin. The exosome gel is on our own shelf.",
    },
    {
      text: "Used after a peel, exosomes [[prevent infection]].",
      fixed: "Used after a peel, exosomes improve the look of skin.",
    },
    { text: "[[Eczema Relief]] Exosome Balm", fixed: "Exosome Balm" },
    { text: "## [[Skin diseases that exosomes help]]", fixed: "## Exosome facial" },
    {
      text: "Laser, PRP, exosomes: our [[therapies for chronic pain]].",
      fixed: "",
      note: "A list that includes exosomes makes the claim for them too.",
    },
    {
      text: "<p>Ask us about exosomes for [[men&rsquo;s hair loss]].</p>",
      fixed: "<p>Ask us about exosomes for fuller-looking hair.</p>",
      language: "html",
    },
    {
      text: "Our exosome gel [[flattens burn scars]] and leaves a soft finish.",
      fixed: "Our exosome gel improves the look of skin and leaves a soft finish.",
    },
    {
      text: "Exosome [[Stretch Mark Protocol]], three visits, $900",
      fixed: "Exosome Protocol, three visits, $900",
    },
    { text: "Late opening tonight #[[ExosomesHealAcne]]", fixed: "Late opening tonight" },
    {
      text: "She had tried every cream; then came exosomes, and [[her vitiligo never returned]].",
      fixed: "Exosomes improve the look of skin.",
      note: "A story of a cure is the claim.",
    },
    {
      text: "Exosome scalp facial, [[recommended for alopecia]], 45 min",
      fixed: "Exosome scalp facial, 45 min",
      language: "plaintext",
    },
    {
      text: "Our exosome serum [[treats post-inflammatory hyperpigmentation]].",
      fixed: "Our exosome serum improves the look of skin.",
    },
    {
      text: "![Exosome cream [[for chapped, eczematous hands]]](hands.png)",
      fixed: "![Exosome cream](hands.png)",
    },
    {
      text: "Minoxidil: a foam for the scalp. Exosomes: [[clear rosacea]] in a month.",
      fixed: "Minoxidil: a foam for the scalp. Exosomes: improve the look of skin.",
      note: "The word before the colon is the subject.",
    },
    {
      text: "## Lasers\n\nWe own two of them. Exosomes go on afterwards. The treatment [[heals burns]].",
      fixed:
        "## Lasers\n\nWe own two of them. Exosomes go on afterwards. The treatment improves the look of skin.",
      note: "A section headed by another treatment is in scope from the sentence that names exosomes.",
    },
    {
      text: "“[[My rosacea is gone]],” says Ida after her exosome facial.",
      fixed: "",
      note: "A testimonial that contains a claim is both.",
    },
    {
      text: '<p>Exosome facials in Kent.</p><script type="application/ld+json">{"@type":"Service","description":"Exosomes that [[heal keloid scars]]"}</script>',
      fixed:
        '<p>Exosome facials in Kent.</p><script type="application/ld+json">{"@type":"Service","description":"Exosomes that improve the look of skin"}</script>',
      language: "html",
      note: "Structured data is shown by search engines.",
    },
    {
      text: "Our exosomes [[make a difference to scarring]].",
      fixed: "Our exosomes improve the look of skin.",
    },
  ],
  good: [
    {
      text: "# Exosomes\n\n## What these papers on exosomes do not show\n\n- Acne scars heal\n- Eczema clears",
      note: "A list under a heading that denies it.",
    },
    {
      text: "# Exosomes\n\n| You may read | What we make of it |\n|---|---|\n| Exosomes cure eczema | not shown |",
    },

    {
      text: "You ask whether exosomes help with melasma. Nobody knows.",
      note: "A question told is a question.",
    },
    {
      text: "An exosome facial softens the look of many kinds of scars, acne scars among them.",
      note: "The frame reaches over the list.",
    },
    { text: "Q: Do exosomes cure acne?\nA: No." },
    {
      text: "Clinics advertise exosomes everywhere. They promise scar-free skin.",
      note: "What others promise, also where the sentence before names them.",
    },
    {
      text: "## Exosomes and acne\n\nAcne is treated by our dermatologist, with medicines. For eczema, we refer you to your GP.",
      note: "Whose work it is, is not the exosomes'.",
    },
    {
      text: "A numbing cream goes on first to ease any pain of the needling; the exosome serum comes after it.",
    },
    { text: "Be cautious if a clinic offers:\n\n- Exosomes against arthritis\n- Exosomes for hair loss" },
    { text: "Exosomes do not treat eczema or any other disease." },
    {
      text: "Our exosome serum makes acne scars look softer.",
      note: "The framed appearance of scars is cosmetic.",
    },
    { text: "Do exosomes cure psoriasis? No." },
    { text: "Please don't book an exosome facial during a rosacea flare-up.", note: "A contraindication." },
    { text: "Tell us about eczema, open wounds or an infection; we will postpone your exosome facial." },
    { text: "Some clinics promise that exosomes heal scars; nothing supports that." },
    { text: "Minoxidil treats hair loss." },
    {
      text: "Could exosomes help with melasma one day?",
      note: "A question about the claim itself, left without an answer.",
    },
    {
      text: "In a split-face trial of 25 patients, the side treated with exosomes after laser had lower scar scores.[^1]\n\n[^1]: Kwon HH et al. Acta Derm Venereol 2020;100:adv00310.",
      note: "A cited research report is no claim for the clinic's product.",
    },
    { text: "| You may write | Never write |\n|---|---|\n| skin looks calm | cures dermatitis |" },
    { text: "See a dermatologist about rosacea; an exosome facial is no treatment for it." },
    { text: "Our exosome facial is for skin that looks tired." },
    {
      text: "The salicylic acid in our exosome mask clears breakouts.",
      note: "Another ingredient is the subject.",
    },
    {
      text: "Exosome gels are marketed as a remedy for arthritis.",
      note: '"Are marketed as" keeps its distance.',
    },
    { text: "Friday facials #exosomes #acne", note: "A hashtag that only names a concern does not claim." },
    {
      text: "<h2>PRP</h2><p>Improves thinning hair.</p><h2>Exosomes</h2><p>A topical facial.</p>",
      language: "html",
    },
    { text: "- Minoxidil: for hair loss\n- Exosomes: for a topical scalp facial" },
    {
      text: "Exosomes have been studied on scarred skin.[^1]\n\n[^1]: Doe J, Roe R. Exosomes heal acne scars and wounds: a review. Example J Dermatol 2024;1(2):3–9.",
      note: "Titles in a reference list are not copy.",
    },
    {
      text: "## Not shown by any of these papers\n\n- exosomes cure psoriasis\n- exosomes heal burns",
      note: "A list under a negating head is clear.",
    },
    {
      text: "Our template reads as follows.\n\n```\nexosomes cure acne\n```\n\nIt is out of use.",
      note: "Code is not read.",
    },
    { text: "The maker says its exosomes heal scars. Regulators disagree." },
    { text: "A friend had exosomes for her rosacea and says it has gone. Should I try them?" },
    {
      text: "If you are pregnant, have an infection or are being treated for cancer, please put off your exosome facial.",
    },
  ],
};
