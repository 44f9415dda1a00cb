/** Evidence: proof claimed in general words. Patterns by family; labels as families.ts says. */
export const proofPatterns: readonly (readonly [string, string])[] = [
  [
    "proof-claim",
    `
    clinically|scientifically|medically|dermatologically|laboratory|dermatologist|lab|science|research|doctor|physician|independently|rigorously|clinical|scientific|study|trial|evidence|data|medical|clinician|extensively|thoroughly|harvard|nasa|peer ..1 proven|tested|validated|backed|demonstrated|supported|verified|proved|shown|established|substantiated|confirmed|based|trialled|trialed|researched|documented|approved|formulated|led|reviewed|studied|certified|test
    clinically|scientifically|medically|dermatologically|laboratory|lab|science|research|evidence|dermatologist proven|tested|backed|validated|demonstrated|supported|verified|shown|based|studied|documented|led|driven|confirmed|formulated
    proven ..3 results|effective|efficacy|to|effect|benefits|technology|formula|performance|track|safety|solution|way|science|by|in|outcomes|treatment|therapy|method|remedy|power
    proven|proved $
    be/v ..2 proven|proved
    proof|proofs|proves ..3 that|works|skin|is in|of
    backed ..2 by ..6 science|research|study|studies|trials|data|evidence|scientists|clinical|harvard|papers|years|decades|nobel|literature|medicine
    supported by ..5 science|research|study|studies|trials|data|evidence|literature|decades|years
    based on|in ..3 science|research|evidence|studies|years
    rooted|grounded|steeped in ..3 science|research|evidence
    science ..3 proves|confirms|agrees|does not lie|speaks|is clear|is settled|is in|backs|says so
    research ..2 proves|backs
    validated in|by ..3 lab|laboratory|trials|clinical|science|university|scientists|studies
    tested|trialled|trialed|verified|studied ..2 in|by ,,3 lab|laboratory|clinic|clinical|dermatologist/n|hospital|university|scientists|independent|doctors|trials|clinics|patients|real
    real science
    hard science
    evidence based|backed|led
    gold standard evidence
    proof is in|on
    results are proven
    clinical|scientific|medical proof|validation|evidence|backing
    nobel ..2 prize|winning|laureate
    shown to work
    works ..2 proven
    trials|studies|tests prove|proved|confirm ..3 it|they|works|safe|effective|that
    well documented|studied|researched|established results|benefits|effects|efficacy|treatment
    efficacy ..2 proven|demonstrated|established|confirmed
  `,
  ],
];
