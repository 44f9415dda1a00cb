/** How copy says where exosomes come from, how they were purified, that none is approved, how they are applied. */

export const sourceConcepts: Readonly<Record<string, string>> = {
  humanTissue: `
    afterbirth; adipose; adipose tissue; fat cell/n; fat tissue; fat; adipocyte/n; lipoaspirate; umbilical cord/n; umbilical; wharton 's jelly; cord blood; cord tissue; placenta/n; placental; amniotic; amnion; amniotic fluid; chorion; bone marrow; platelet/n; platelets; foreskin; dermal fibroblast/n; fibroblast/n; dental pulp; menstrual blood; breast milk; plasma; blood; keratinocyte/n; hair follicle stem cells; synovium; skin cell line; neonatal; dermal papilla cell/n; hek293|hek; fetal tissue; urine; tonsil
  `,
  animalSource: `
    bovine; cow/n; colostrum; milk; salmon; chum salmon; trout; fish; sturgeon; caviar; deer; deer antler; antler; goat/n; sheep; ovine; porcine; pig/n; equine; horse; snail/n; silkworm; jellyfish; sea cucumber; starfish; honey; royal jelly; bees; bee venom|propolis|larvae; ostrich; chicken|egg; testis; roe; mare 's milk; camel; donkey; yak; shark; eel; krill; oyster; abalone
  `,
  plantSource: `
    rose/n; rosa damascena; rosa; damask rose; callus; calli; centella; centella asiatica; cica; ginseng; panax; apple/n; malus; malus domestica; grape/n; grapevine; vitis; edelweiss; leontopodium; lotus; orchid; aloe; green tea; camellia; lavender; lemon/n; citrus; orange; grapefruit; tomato; broccoli; carrot; cabbage; ginger; turmeric; olive; rice; oat/n; potato; algae; seaweed; spirulina; chlorella; mushroom/n; lily; iris; peony; chamomile; calendula; hemp; acorn; oak; birch; bamboo; coconut; argan; moringa; houttuynia; heartleaf; mugwort; artemisia; prickly pear; cactus; cucumber; blueberry; strawberry; raspberry; pomegranate; sea buckthorn; buddleja; jasmine; gardenia; hibiscus; sunflower; soy; wheat; barley; yeast; lactobacillus; bacteria; bifidobacteria; propolis; pine; ivy; sage; thyme; rosemary; dendrobium; evening primrose; portulaca; purslane; licorice; tea tree; witch hazel; watermelon; kale; spinach; garlic; onion; nettle; alpine rose; rhododendron; magnolia; cherry blossom; camellia japonica; tiger grass; fennel; samphire; celery; mint; basil; parsley; avocado; banana; mango; papaya; kiwi; peach; plum; pear; fig; date palm; beetroot; lettuce; pea; lentil; quinoa; corn; maize; cotton; flax; sesame; chia; amaranth; lemongrass; bergamot; yuzu; mandarin; geranium; marigold; dandelion; daisy; tulip; violet; narcissus; daffodil; snowdrop; saffron; elderflower; plantain; ginkgo; goji; acai; cacao; coffee; ashwagandha; reishi; cordyceps; maca; neem; willow; cypress; cedar; juniper; eucalyptus; arnica; echinacea; agave; lupin; samphire; moss; fern; duckweed; kelp; fucus; ice plant; resurrection plant
  `,
};

/** Patterns that, asserted of exosomes, give the source. */
export const sourcePatterns: readonly (readonly ["full" | "species" | "vague", string])[] = [
  [
    "full",
    `
    derived from ,,8 <humanTissue>|<animalSource>|<plantSource>
    from|source|sourced|originate/v|origin|secreted|isolated|harvested|collected|obtained|extracted|taken|grown|cultured|made|produced|shed|released ,,8 <humanTissue>|<animalSource>|<plantSource>
    <plantSource> ,,5 callus|culture/n|petal/n|root/n|leaf|leaves|seed/n|stem cells
    <plantSource> ,,5 callus|culture/n|petal/n|root/n|leaf|leaves|seed/n
    <exosome> : ..3 <humanTissue>
    adult|human|donated ..1 <humanTissue> , ..1 given|donated|collected|obtained|processed|one|single|from; ^ adult|human|donated ..1 <humanTissue> , ..2 donor/n
    cells|cell|source|donor|tissue|material|species|origin|parent|point|beginning ,,6 be/v ..4 <humanTissue>|<plantSource>|<animalSource>
    <humanTissue>|<plantSource>|<animalSource> ..1 be/v ..2 what|where they|it|ours|exosome/n|we ..4
    species|plant|part|tissue|origin|source : ..3 <humanTissue>|<plantSource>|<animalSource>
    cells of ..2 <humanTissue>
    <plantSource>|<animalSource> ..3 make/v|release/v|secrete/v|shed/v|give/v|produce/v|yield/v ..1 them|it|ours|our|these|the ..1
    donated|donor|cultured|donors ,,4 <humanTissue> ,,6 release/v|secrete/v|shed/v|make/v|produce/v|give/v
    start|starts|started|begin|begins|began ..1 as|with|life|out|in ,,5 <humanTissue>|<animalSource>|<plantSource>
    lining|layer|wall|flesh|skin|tissue|jelly|cells|peel of ..3 <humanTissue>|<plantSource>
    cord|cords ,,4 newborn/n|baby|babies|birth/n|deliveries
    mother/n ,,10 cord|cords|afterbirth
    <exosome>|ours|they|it|these be/v ..3 parcels|messages|letters|packets|gifts|vesicles ,,2 posted|sent|mailed|given|shed|released ..2 by ,,3 <humanTissue>|<animalSource>|<plantSource>
    owe/v ..2 <exosome> ..2 to ,,4 <humanTissue>|<animalSource>|<plantSource>
    start/v from ,,2 <humanTissue>|<animalSource>|<plantSource>
    starting|raw material ,,6 <humanTissue>|<animalSource>|<plantSource>
    come|comes|came out of ..4 <humanTissue>|<animalSource>|<plantSource>
    source|origin : ,,6 <humanTissue>|<animalSource>|<plantSource>
    <humanTissue>|<animalSource>|<plantSource> ..4 derived|sourced|origin|<exosome>|callus|culture/n|vesicle/n|msc|mscs|secretome
    <exosome> ..2 of|in ..3 <humanTissue>|<animalSource>|<plantSource>
    <humanTissue>|<plantSource> mesenchymal|stem ..2
    `,
  ],
  [
    "vague",
    `
    <exosome> be/v ..1 human|plant|animal|botanical|vegetal|marine ,|–|and|which|so
    <exosome> be/v ..1 human|plant|animal|botanical|vegetal|marine $
    ours be/v ..1 human|plant|animal|botanical|vegetal|marine ,|–|and|which|so
    ours be/v ..1 human|plant|animal|botanical|vegetal|marine $
    stem cell derived|sourced|based; stem cell exosome/n !facial|facials|therapy|treatment|treatments|session|sessions|drip; derived|isolated|obtained|secreted|produced|taken|harvested|come|comes|sourced|collected|from ,,6 cell|donor/n|humans|human|plants|plant|animals|nature|natural|tissue|cells; msc derived|exosome/n|mscs; mesenchymal stem|stromal cell/n; mesenchymal; mscs; plant based|derived|sourced|exosome/n|powered|origin|stem; human derived|sourced|origin|exosome/n|donor|stem; from|of|in|by ..3 human cells|cell; human cells|cell in|as|are|is ..2 culture|source|origin|donor; human cell culture|line; marine ..1 <exosome>; animal derived|based|sourced|free; lab grown|made|cultured|cultivated|produced|created; laboratory grown|made|cultured; bioengineered; ethically|responsibly|sustainably|naturally|carefully|locally|consciously|wild sourced|harvested|derived|obtained; ethical source/n; vegan ..2 exosome/n|vesicles|formula; vegan !friendly|pizza|food|menu|snacks|leather; botanical ..2 exosome/n|vesicle/n|source; plant made|born|grown; <exosome> ..2 of human|plant|animal|botanical|vegetable origin; part|portion of ..1 stem cells; plants; botanical; botanicals; donated tissue|cells; donor tissue|cells; young|healthy ..2 donor/n; cruelty free; cell culture; cultured cells; bio identical; synthetic; biomimetic; nature derived; natural source/n; perinatal; birth tissue; consenting donors; sourced from; plant cell/n; cultivated plant; regenerative source; marine based; stem cells ..3 source|origin|donated|donors|culture|cultures; human|plant|mesenchymal|young|cultured|mother 's? stem cells
  `,
  ],
];

/** A list of what exosomes in general can come from is no disclosure. */
export const generalSource = `
  exosomes can|may ..3 be|come ,,3; can be ..2 sourced|derived|isolated|obtained|extracted|harvested|made; may be ..2 sourced|derived|isolated; come from many|various|different|several; come from a variety|range; come from all sorts; such as; including; range/v from; depending on; varies; some ..3 come|are|use|from; other ..3 come|are|use|from; whether ..8; some|others|most exosome/n ..2 come; different sources; variety of sources; sources include; source of the exosomes ..2 at your consultation; disclose ..3 source ..3 consultation; ask ..4 source; every cell; all cells; nearly every; almost every; virtually every; cells in ..2 body; your own; every ..2 cell; animals , plants; plants , animals; plants or humans; human or plant; plant or human; plant , animal; found in ..4
`;

/** What a batch can be tested for. */
const traces =
  "hiv|hepatitis|syphilis|sterility|endotoxin/n|mycoplasma|bioburden|germs|microbes|microbial|microbiology|microbiological|bacteria|bacterial|fungi|fungal|yeasts|mold|molds|mould|moulds|infections|pathogen/n|virus|viruses|viral|metals|pesticide/n|pyrogen/n|contaminant/n|residues|adventitious|toxins|prions";

export const qualityPatterns = `
  nanoparticle tracker|counter|analyzer|analyser|sizing|analysis; sterility plate|report|test|tests|testing|check|checks|certificate; screen/v|screens ..2 donor/n; donor/n ..1 pass/v|clear/v ..4 screen/n|screening|test/n; donors ..2 are|is|be? ..1 screened|tested
  ultracentrifugation; ultracentrifuged; ultra centrifugation; differential centrifugation; density gradient; tangential flow; tff; size exclusion; chromatography; ultrafiltration; microfiltration; sterile filtration; sterile filtered; sterile filtering; immunoaffinity; precipitation method; nanoparticle tracking; nta; dynamic light scattering; flow cytometry; western blot; electron microscopy; cryo em; tested|tests|test ..4 for ,,2 germs; tested ..8 for ,,4 sterility|endotoxin/n|microbes|pathogens|viruses|contaminants|mycoplasma|contamination|bacteria|bioburden|purity|heavy|infectious|identity|adventitious; test|tests|checked|screened|screens|assayed|checks ,,6 sterility|endotoxin/n|microbes|pathogens|mycoplasma|bioburden|microbial|viral|viruses; sterility test/n|testing|tested|assay; endotoxin test/n|testing|tested|assay|levels|free|limit; microbial|viral|pathogen|mycoplasma|bioburden test/n|testing|screening; donor/n ..6 screened|screening|tested|vetted; screened ..6 donor/n|donations|mothers; screened ..2 adult/n|volunteer/n|parent/n|people|women|men|individuals|families; screening of ..4 donor/n; mother ..4 screened; certificate/n of analysis; coa; batch certificate/n; batch|lot|batches|lots ,,8 tested|analysed|analyzed|sized|assayed|certificate; filtered through; 0.22 ..3; anion exchange; ion exchange; dialyzed|dialysed; by|through|against ..1 dialysis; gamma irradiated|irradiation; purified by|through|using|with|via ..2 <method>; centrifuged|centrifugation; in|by|through|spun|spin ..4 centrifuge; affinity capture; hplc; laboratory|lab|labs tests|test|checks|analyses ,,4 batch|lot|vial|batches|lots; batch analysis|report|reports|record|records; quality control testing; third party ..2 tested|testing|test|lab; independently ..2 tested for; karyotype; release testing|tests
  test/n|check/n|testing|screening|assay/n|result/n|report/n|panel/n|analysis|analyses ..4 for|of|on ,,6 ${traces}
  ${traces} ,,6 check/n|checks|test/n|testing|tests|screening|assay/n|result/n|report/n|panel/n|analysis|checked|tested|verified|measured|assayed|screened
  infectious disease ..1 panel|screen|screening|test/n|marker/n|check/n
  pass/v|clear/v|undergo/v ..3 same checks|tests|screening|screens|rules as ..3 blood|organ|milk donor/n
  culture|cultured|incubator|incubated|incubation|plate|dish ,,8 nothing|none|no|if|whether|anything ..2 grow/v|growth
  check/v|verify/v|test/v|measure/v|assay/v|analyze/v|screen/v|examine/v|bled|swab/v|sample/v ,,12 ${traces}
  ${traces} < # ..1
  ultracentrifuge/n; centrifuging; spun ..3 speed|down|out
  certificate/n ..4 with|for|of|per|to ..1 each|every|the|a|all ..1 batch|batches|lot|lots|vial|delivery|shipment; batch|batches|lot|lots|delivery|shipment ,,7 certificate/n !of ethics|training
  batch|batches|lot|lots ,,6 held|quarantined|released|release ,,8 report/n|result/n|tests|testing|checks|pass|passes|lab|laboratory
  spin/v|spun|spins ..2 at #; column ..3 by|size; resistive pulse; elisa; mass spectrometry; lal ..1; usp # ; proteomics; western blotting
`;

/** Status: none approved. Whether the profile's regulator is named is the caller's to check. */
export const statusPatterns = `
  no one ..2 has|have approved|licensed|cleared|authorized
  nobody|neither ..2 has|have ..2 approved|licensed|cleared|authorized
  list|lists|register|registers|database ,,14 no|not|never ,,5 <exosome>
  <exosome> ,,6 not|nowhere|never ..2 on|in ..2 list|register|lists|registers|database
  said|say/v yes to ..1 none|no|nothing|neither
  not|never ..2 said yes to
  not|never ..2 been|gone|go|put|passed ..1 through ..3 approval|review|clearance|assessment|scrutiny|<regulator>
  no <regulator> ..1 stamp|blessing|seal|nod|tick|badge|green|sign
  no|none|not ..5 <exosome> ,,6 <regulator> ..1 stamp|blessing|seal|nod|backing|tick
  has|have|had not ..2 given|issued|granted|awarded|signed ..3 approval|clearance|authorization|license|nod|blessing|green|permission
  not one|a ..4 <exosome> ,,12 approved|licensed|authorized|cleared|approval|clearance|license
  zero ..2 <exosome> ,,12 approved|licensed|authorized|cleared|approval|clearance
  no regulator|agency|authority|country ,,12 approved|licensed|authorized|cleared|approve|license
  <regulator> ,,2 approved|approval|cleared|clearance|status|licensed :|– none|no|not|nothing|unapproved|neither
  <regulator>? approval|clearance|status|authorization|license :|–|? ..1 none|no|not|nothing
  not ..1 find|see ,,6 <exosome> ,,12 approved|approval|licensed|cleared
  not ..1 find|see ,,8 approved|licensed|cleared ..2 <exosome>
  not ..1 passed|gone|been ..3 <regulator> ..1 review|approval|assessment
  approved|licensed|cleared <exosome> do/v|does not exist
  never ..3 approved|licensed|cleared|authorized
  without ..2 approval|authorization ..1 from|of|by
  nothing ..6 approved|licensed|cleared|authorized
  no ..6 <exosome> ..12 clearance|approved|approval|licensed|authorized|cleared|license|authorization
  no ..4 product|treatment|therapy|uses ..8 approved|licensed|authorized|cleared|approval
  not|never !only|just|merely|simply ..5 approved|licensed|authorized|cleared
  approved|licensed|authorized|cleared|approve|approves|license|licenses|authorizes no|none|nothing
  have|has|had not ..2 approved|licensed|authorized|cleared|granted
  has|have yet to approve|license|authorize|clear
  none ,,12 approved|licensed|authorized|cleared|approval
  unapproved
  unlicensed
  there be/v no ..5 approved|licensed|authorized
  lack/v ..2 approval
  without ..2 <regulator> approval
  <regulator>? approval|license|authorization|clearance : none|no|not
  nor ..8 approved|licensed|authorized|cleared
  number|count|tally|total ,,14 approved|licensed|authorized|cleared ,,6 be/v|stands ..1 zero|none|nil|nought|0
  approved|licensed|authorized|cleared ,? ..1 no ..3 <exosome> ..2 is|are|has|have
  zero|nil|none ,,4 approved|licensed|authorized|cleared
  do|does not hold|have|carry ..3 approval|license|authorization
  no <regulator> approval|approved|license
  no approval|authorization
  not a single ..4 <exosome> ..10 approved|licensed|authorized|cleared|approval
  neither ,,12 approved|licensed|authorized|cleared|approval
  <regulator> ..2 approved|licensed|cleared|authorized no ..2 <exosome>
  <regulator> ..4 not ..1 signed off
  signed off none|no|nothing
  no <regulator> ..4 approved|licensed|cleared|authorized ..4 <exosome>
  no ..2 approved <exosome>
  approval ..2 not ..2 granted|given
  remain|remains ..1 unapproved
`;

/** The reader's skin and its parts. */
const onSkin =
  "skin|surface|face|scalp|needled|outside|treated|cheeks|cheek|area|areas|forehead|hairline|neck|zone|lips|hands|head|parting|channels|body";

export const routePatterns = `
  dabbed|pressed|smoothed|patted|massaged|painted on ..2 after|afterwards|over|once
  never|not ..2 go/v|gone ..1 in|through|under ..2 needle|skin|syringe
  no needle/n ..1 go|goes|touches|touch|involved
  never|not|nothing ..3 put|place/v|go|goes|inject/v|push/v|deliver/v|enter/v ,,4 under|into|inside|beneath|through ..2 skin|body|needle|syringe
  nothing|none ..3 under|into|inside|beneath ..1 skin
  smooth/v ,,5 it|them|serum|drop/n|gel|cream|product|exosome/n|vial|layer|ampoule|mist|liquid|solution|fluid ..5 on|onto|over|to|across ..3 skin|surface|face|scalp|needled|outside|treated|cheeks|cheek|area|areas|forehead|hairline|neck|channels !type|types|tone|tones
  apply/v|spread|massage/v|press/v|pat/v|brush/v|drop/v|layer/v|paint/v|rub/v|dab/v|empty/v|tip/v|smear/v|sponge/v|roll/v|dot/v|spritz/v|spray/v|sweep/v|trickle/v|glide/v|comb/v|mist/v|drizzle/v|stroke/v|drip/v|pour/v ,,8 on|onto|over|to|across|along|around ..3 ${onSkin} !type|types|tone|tones
  coat/v|cover/v|bathe/v|drench/v|moisten/v|soak/v the|your|treated ..2 ${onSkin} with|in
  use/v|apply/v|put|wear/v|worn ,,5 like ..2 serum|cream|lotion|moisturizer|mask|essence
  external|outside|surface use|application
  externally
  rub|brush|paint|spray|leave|pat|roll on product|serum|treatment|liquid|solution
  press/v|pat/v|massage/v the|our|this|your ..1 serum|drops|ampoule|solution|exosome/n|liquid in|on ..1 with|by|using|after
  goes|go on ..2 after|once|over|last
  on ..1 skin only; only ..2 on ..2 skin; skin only
  put on ..2 skin
  soaks|soaked|wet mask|sheet|gauze ,,5 laid|placed|draped|left
  massaged|brushed|patted|smoothed|dabbed|painted|misted|dripped|sprayed ..2 in|on ..2 by hand|afterwards|after|once
  topical !anesthetic|numbing|antibiotic|steroid|retinoid|anaesthetic|cream|lidocaine|anesthesia
  topically
  to|on|onto|over|across ..4 surface
  at|stay/v|remain/v|sit/v|rest/v|on|onto ..3 surface of ..2 skin|face|scalp
  on ..1 top of ..4 skin|scalp|face|needled
  goes|go|sits|stays on top
  dripped|poured|laid|put|spread|brushed|painted|dropped|dabbed|smoothed|patted|pressed|misted|sprayed|drizzled ..1 on top
  worked|pressed|patted|massaged|smoothed|rubbed into ..1 surface
  placed|lie/v|lay|stay/v|remain/v|kept|used|left on top
  stay/v|remain/v|sit/v|rest/v|end/v|stop/v in|on|at ..2 uppermost|outermost|topmost|upper|outer|horny layer/n
  go|goes ..1 over|on|onto ..1 the|your|clean|dry|bare|damp skin|face|scalp
  rubbed|patted|massaged|worked|pressed in by hand
  be/v a|only|purely|strictly topical
  apply/v|spread|smooth/v|massage/v|press/v|pat/v|brush/v|drop/v|layer/v|paint/v|rub/v|dab/v|put|place/v|drizzle/v|mist/v|lay|laid|use/v|drip/v|pour/v|stroke/v|work/v ..8 on|onto|over|to|across ..3 skin|surface|face|scalp|needled|outside|treated|cheeks !type|types|tone|tones
  pressed on ..2 after
  for external use
  external use only
  smooth/v|dab/v|pat/v|brush/v|paint/v|press/v|massage/v it|them|the ..2 on ..1 after|afterwards|last|once|when
  painted|brushed|dabbed|smoothed|spread|patted|massaged|pressed on $
  painted|brushed|dabbed|smoothed|spread|patted|massaged|pressed|laid on ,,1 never|not
  we|you|nurse|therapist smooth/v|dab/v|pat/v|brush/v|paint/v it|them|the on
  goes|go on ..2 like ..1 cream|serum|mask|moisturizer|lotion
  sits|sit on ..2 skin|face|scalp
  skin surface
  leave on
  outside of ..2 skin
  intact skin
`;
