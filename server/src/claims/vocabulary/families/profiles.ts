/** Wordings that only some profiles forbid. Patterns by family; labels as families.ts says. */

const tissue =
  "adipose|umbilical|placental|placenta/n|platelet/n|amniotic|amnion|cord|fat|marrow|bone|milk|plasma|blood|fibroblast/n|keratinocyte/n|mesenchymal|stem|foreskin|endometrial|menstrual|serum";
const humanly = `${tissue}|tissue|tissues|cell/n|donor/n|cells|fluid|derived|origin|source|sourced|msc|mscs|hair|skin|neural|dermal|fetal|neonatal`;

const humanSource = `
  human ${humanly}? ${humanly}? ${humanly}? derived? <exosome> !can|could|do
  human based|grade|type <exosome>
  <exosome> ..2 human ${tissue}|tissue|origin|source|donor/n
  human derived|origin|sourced
  of human origin|source
  <exosome>|vesicle/n from|of human fibroblasts|keratinocytes|fat|cells|skin
  vesicles of ..2 human ..2
  from|using|with|of|in|contain/v|by human ..3 cell/n|tissue/n|platelets|fat|cord|placenta/n|milk|plasma|donor/n|blood|marrow
  from ..8 human donor/n|mothers|volunteers|women|people
  source : ..1 human
  human adipose|umbilical|placental|placenta|platelet|platelets|mesenchymal|amniotic|amnion|cord|bone|keratinocyte/n ..1
  human stem|fat|fibroblast/n cell/n|<exosome>|derived
  ^ human fibroblast/n|platelet/n|fat $
  donated|donor adipose|umbilical|placenta|placentas|cord|cords|fat|tissue|platelets|cells|blood|milk|human
  from ..5 mothers|donors|newborns|volunteers|babies !'
  from ..4 donated|own blood|fat|tissue|platelets
  your|their own blood|fat|platelets|cells|plasma ,? !is|for|in|as
  adipose derived|stem|tissue
  fat derived <exosome>|cell/n|stem
  umbilical cord|blood
  cord blood|tissue|derived|lining <exosome>?
  placental|placenta|amniotic|amnion|umbilical ampoule/n|serum/n|product/n|vial/n|formula|vesicle/n|line|cream|gel
  placental|placenta|amniotic|amnion <exosome>|mesenchymal|stem|tissue|cells|derived|fluid|membrane|sac
  amniotic fluid|membrane
  wharton 's jelly
  whartons jelly
  bone marrow
  platelet derived|<exosome>
  people 's fat|cells|blood
  afterbirth
  liposuction fat|waste
`;

/** Human skin and cells on which a product works or was tested, and human traits. */
const humanClear = `
  human skin|body|touch|hand/n|eye|error|resources|nature|face/n
  human hair !root|follicle|cell
  human cell/n release|make|secrete|produce|shed|use|carry|talk
  on|in|with|to|by|act|for human cell/n|fibroblasts|keratinocytes|volunteers|follicles
  into human cell/n|skin
  tested|trialled on human ..2
  in the same way as human
  as|than|like|unlike|to human <exosome>|derived|ones
  compare/v|comparing|comparison ..3 with|to|and human <exosome>
  as well as human
  bovine|calf|cow|goat|salmon|sheep|ovine|porcine|equine|deer|fish ..2 placental|placenta|amniotic|bone|milk|blood|umbilical|platelet/n|adipose
  bone marrow transplant
  near|from|touch your|anybody 's? bone marrow
  plant placenta
  <person> 's own cells
  uk|eu law ..4 not
  which ..3 law does not
`;

const restricted = `
  microneedle|microneedles|microneedling|microneedled
  micro needle|needles|needling|needled
  mts
  needle stamp|roller|therapy|system
  derma stamp|roller|pen
  dermaroller|dermastamp|dermapen
  needling
  hospital|clinic use|grade|only|exclusive|line|treatment
  for hospitals|hospital|clinic|clinics|professional use|only|exclusively
  used|sold|found|trusted|supplied|available ..2 in|by|to ..3 hospital/n
  dermatology|skin hospital/n
  skin age
  skin ..3 years younger
  minus|− # years
  human ${humanly}? ${humanly}? ${humanly}? <exosome>
  <exosome> ,,6 from|of ,,2 human ..4
  human ..3 cell exosome/n
`;

const restrictedClear = `
  opposite|near|beside|behind|to|at the hospital
  go|gone to ..2 hospital
  as|than|like human <exosome>
`;

export const profilesPatterns: readonly (readonly [string, string])[] = [
  ["human-source-prohibited", humanSource],
  ["human-source-prohibited:cleared", humanClear],
  ["public-advertising-prohibited", humanSource],
  ["public-advertising-prohibited:cleared", humanClear],
  ["restricted-expression", restricted],
  ["restricted-expression:cleared", restrictedClear],
];
