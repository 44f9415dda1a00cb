/** What a new `exoclaim.yml` says. No imports: the client writes it too. */

export const starter = `# Exoclaim: what the checker should know of this project.
# It holds for this folder and all below it, unless an exoclaim.yml lies nearer.

# Whose rules the copy has to keep: us, uk, eu, ca, au, kr. Several at once: [us, uk]
profiles: [us]

# House rules that are shared by several clients. What this file says goes first.
# extends: ../house-rules.yml

# The products that the copy is about, with the facts that their makers declare.
# products:
#   - name: Aurelia Serum
#     aliases: [Aurelia]
#     source:
#       kind: plant              # human, animal, plant or synthetic
#       species: Rosa damascena
#       tissue: callus
#     application: topically, to intact skin
#     quality: tangential flow filtration; each batch is tested for sterility and endotoxin
#     maker: Aurelia Labs
#     references: [smith2024]

# References that may be cited as [@key]: BibTeX (.bib) or CSL-JSON (.json).
# references: [references.bib]

# How serious a rule is: error, warning, information or off.
# rules:
#   trend-pressure: off

# Wordings that the house avoids: words in any of their forms, * for one word.
# phrases:
#   - avoid: knock * years off
#     because: We promise no age.
#     instead: freshen the look of

# Findings that somebody has accepted, anchored by the words that the page has.
# allow:
#   - rule: hype
#     file: pages/serum.md
#     text: miracle serum
#     reason: A registered mark, cleared by counsel.
#     by: Ines Roth
#     until: 2027-03-01

# Adverts and captions, and the page that carries their disclosures.
# disclosedAt:
#   - files: social/
#     page: pages/serum.md

# Files that are not checked, as in .gitignore.
# ignore:
#   - drafts/
`;
