import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const endorsementClaim: Rule = {
  id: "endorsement-claim",
  group: "Promise and pressure",
  severity: "warning",
  title: "Endorsement offered as proof",
  message: "A patient, a rating, a picture or a famous person stands here as proof that exosomes work.",
  explanation:
    "One person's story or picture cannot show what others can expect, and “results may vary” does not repair that. A link between the speaker and the clinic has to be disclosed. In Australia testimonials about health services may not be advertised at all, so there they are an error. The clinic's own doctor speaks for the clinic and is no endorsement.",
  advice:
    "Remove it. Where it holds no claim about results, say what people can generally expect and any connection with the speaker.",
  basis: [references.endorsements, references.reviews, references.ahpra, references.capCode],
  checked: "2026-11-01",
  bad: [
    { text: "> “[[I love my exosome facial]].” – Priya", fixed: "" },
    { text: "Our exosome facial: [[★★★★★]]", fixed: "Our exosome facial" },
    { text: "[[Rated 4.9 out of 5]] by our exosome guests", fixed: "" },
    { text: "[[Before and after]] four exosome visits", fixed: "" },
    { text: "![Cheek [[before and after]] an exosome facial](cheek.jpg)", fixed: "" },
    { text: "The [[doctor-recommended]] exosome serum", fixed: "The exosome serum" },
    { text: "Our exosome mist [[is loved by influencers]].", fixed: "" },
    { text: "Dr Jane Holt, a dermatologist in Derby, [[swears by our exosomes]].", fixed: "" },
    {
      text: "The exosome mask [[that a film star wears on set]]",
      fixed: "",
      note: "A described wearer is an endorsement.",
    },
    {
      text: "Browse [our [[exosome before-and-afters]] here](gallery.html).",
      fixed: "",
      note: "A link to the gallery offers the pictures as proof.",
    },
    {
      text: "Jaw, [[before and after]] exosomes. Results may vary.",
      fixed: "Results may vary.",
      profile: "uk",
      note: '"Results may vary" does not save it.',
    },
    {
      text: "“[[Exosomes made my week]],” says Tanya from Perth.",
      fixed: "",
      profile: "au",
      note: "A testimonial is an error under the au profile.",
    },
    {
      text: "<h2>Exosome facial</h2><blockquote>&ldquo;[[Best money I ever spent on my face]]&rdquo; &mdash; Leah</blockquote>",
      fixed: "<h2>Exosome facial</h2>",
      language: "html",
    },
    {
      text: "**[[Do celebrities use your exosomes]]?**\nYes, several.",
      fixed: "**Do celebrities use your exosomes?**\nThat is not for us to say.",
    },
    { text: "Exosome facial, week 3 #[[beforeandafter]]", fixed: "Exosome facial, week 3" },
    {
      text: "EXOSOMES\n“[[My friends keep asking what I've done]].” Carla, 51",
      fixed: "EXOSOMES",
      language: "plaintext",
    },
    { text: "[[Hear what our clients have to say]] about exosomes.", fixed: "" },
  ],
  good: [
    { text: "May we photograph your skin before your exosome facial? Only with your consent." },
    {
      text: "“Research on exosomes is early,” says Dr Lim, who runs our clinic.",
      note: "The clinic's own doctor is the clinic speaking.",
    },
    { text: "We don't publish testimonials about exosomes." },
    { text: "Before and after your exosome facial, stay out of the sun." },
    { text: "Ask your doctor before you book an exosome facial." },
    {
      text: "Our clinic has 4.8 stars on Google for its service.",
      note: "The rating belongs to the clinic.",
    },
    { text: "“There is no approved exosome product,” the agency wrote." },
    { text: "A photograph of a celebrity says nothing about exosomes." },
    { text: "A star rating is no evidence that exosomes work." },
    { text: "Before-and-after pictures of filler hang in the hall." },
    { text: "We recommend sunscreen after an exosome facial." },
    { text: "“Where do they come from?” is the first thing that clients ask us about exosomes." },
    { text: "<p>Before &amp; after care for exosome facials</p>", language: "html" },
    {
      text: "Day 7 and my skin looks dewy! The exosome mist is from our own shelf.",
      note: "The seller's own first-person result is no endorsement.",
    },
    { text: "What to expect before, during and after an exosome facial" },
  ],
};
