/** How copy says where exosomes come from, how they were purified, that none is approved, how they are applied. */

export const sourceConcepts: Readonly<Record<string, string>> = {
  humanTissue: `
    adipose; adipose tissue; fat cell/n; fat tissue; fat; adipocyte/n; lipoaspirate; umbilical cord/n; umbilical; wharton 's jelly; cord blood; cord tissue; placenta; placental; amniotic; amnion; amniotic fluid; chorion; bone marrow; platelet/n; platelets; foreskin; dermal fibroblast/n; fibroblast/n; dental pulp; menstrual blood; breast milk; plasma; blood; keratinocyte/n; hair follicle stem cells; synovium; skin cell line; neonatal; dermal papilla cell/n; hek293|hek; fetal tissue; urine; tonsil
  `,
  animalSource: `
    bovine; cow/n; colostrum; milk; salmon; chum salmon; trout; fish; sturgeon; caviar; deer; deer antler; antler; goat/n; sheep; ovine; porcine; pig/n; equine; horse; marine; snail/n; silkworm; jellyfish; sea cucumber; starfish; honey; royal jelly; bee/n; ostrich; chicken|egg; testis; roe; mare 's milk; camel; donkey; yak; shark; eel; krill; oyster; abalone
  `,
  plantSource: `
    rose/n; rosa damascena; rosa; damask rose; callus; calli; centella; centella asiatica; cica; ginseng; panax; apple/n; malus; malus domestica; grape/n; grapevine; vitis; edelweiss; leontopodium; lotus; orchid; aloe; green tea; camellia; lavender; lemon/n; citrus; orange; grapefruit; tomato; broccoli; carrot; cabbage; ginger; turmeric; olive; rice; oat/n; potato; algae; seaweed; spirulina; chlorella; mushroom/n; lily; iris; peony; chamomile; calendula; hemp; acorn; oak; birch; bamboo; coconut; argan; moringa; houttuynia; heartleaf; mugwort; artemisia; prickly pear; cactus; cucumber; blueberry; strawberry; raspberry; pomegranate; sea buckthorn; buddleja; jasmine; gardenia; hibiscus; sunflower; soy; wheat; barley; yeast; lactobacillus; bacteria; bifidobacteria; propolis; pine; ivy; sage; thyme; rosemary; dendrobium; evening primrose; portulaca; purslane; licorice; tea tree; witch hazel; watermelon; kale; spinach; garlic; onion; nettle; alpine rose; rhododendron; magnolia; cherry blossom; camellia japonica; tiger grass
  `,
};

/** Patterns that, asserted of exosomes, give the source. */
export const sourcePatterns: readonly (readonly ["full" | "species" | "vague", string])[] = [
  [
    "full",
    `
    from|of|in|source|sourced|sources|derived|using|by|originate|origin|secreted|produced|isolated|harvested|collected|obtained|extracted|with|are|is|: ,,10 <humanTissue>|<animalSource>|<plantSource>; <humanTissue>|<animalSource>|<plantSource> ..4 derived|sourced|origin|exosome/n|stem|cell/n|callus|culture/n|vesicle/n|msc|mscs|secretome; source|origin ,,4 <humanTissue>|<animalSource>|<plantSource>
  `,
  ],
  [
    "vague",
    `
    stem cell derived|sourced|based|exosome/n; derived|isolated|obtained|secreted|produced|taken|harvested|come|comes|sourced|collected|from ,,6 stem cells|cell|donor/n|humans|human|plants|plant|animals|nature|natural|tissue|cells; msc derived|exosome/n|mscs; mesenchymal stem|stromal cell/n; mesenchymal; mscs; plant based|derived|sourced|exosome/n|powered|origin|stem; human derived|sourced|origin|exosome/n|donor|cells|cell|stem; animal derived|based|sourced|free; lab grown|made|cultured|cultivated|produced|created; laboratory grown|made|cultured; bioengineered; ethically|responsibly|sustainably|naturally|carefully|locally|consciously sourced|harvested|derived|obtained|produced; ethical source/n; vegan ..2 exosome/n|vesicles|formula; vegan; botanical ..2 exosome/n|vesicle/n|source; plants; botanical; botanicals; donated tissue|cells; donor tissue|cells; young|healthy ..2 donor/n; cruelty free; cell culture; cultured cells; bio identical; synthetic; biomimetic; nature derived; natural source/n; perinatal; birth tissue; consenting donors; sourced from; plant cell/n; cultivated plant; regenerative source; marine based; stem cells
  `,
  ],
];

/** A list of what exosomes in general can come from is no disclosure. */
export const generalSource = `
  exosomes can|may ..3 be|come ,,3; can be ..2 sourced|derived|isolated|obtained|extracted|harvested|made; may be ..2 sourced|derived|isolated; come from many|various|different|several|a variety|all sorts|a range; such as; including; range/v from; depending on; varies; some ..3 come|are|use|from; other ..3 come|are|use|from; whether ..8; some|others|most exosome/n ..2 come; different sources; variety of sources; sources include; source of the exosomes ..2 at your consultation; disclose ..3 source ..3 consultation; ask ..4 source; every cell; all cells; nearly every; almost every; virtually every; cells in ..2 body; your own; every ..2 cell; animals , plants; plants , animals; plants or humans; human or plant; plant or human; plant , animal; found in ..4
`;

export const qualityPatterns = `
  ultracentrifugation; ultracentrifuged; ultra centrifugation; differential centrifugation; density gradient; tangential flow; tff; size exclusion; chromatography; ultrafiltration; microfiltration; sterile filtration; sterile filtered; sterile filtering; immunoaffinity; precipitation method; nanoparticle tracking; nta; dynamic light scattering; flow cytometry; western blot; electron microscopy; cryo em; tested ..8 for ,,4 sterility|endotoxin/n|microbes|pathogens|viruses|contaminants|mycoplasma|contamination|bacteria|bioburden|purity|heavy|infectious|identity|adventitious; test|tests|checked|screened|screens|assayed|checks ,,6 sterility|endotoxin/n|microbes|pathogens|mycoplasma|bioburden|microbial|viral|viruses; sterility test/n|testing|tested|assay; endotoxin test/n|testing|tested|assay|levels|free|limit; microbial|viral|pathogen|mycoplasma|bioburden test/n|testing|screening; donor/n ..6 screened|screening|tested|vetted; screened ..6 donor/n|donations|mothers|for communicable|for infectious; screening of ..4 donor/n; mother ..4 screened; certificate/n of analysis; coa; batch certificate/n; batch|lot|batches|lots ,,8 tested|analysed|analyzed|sized|assayed|checked|released|certificate; filtered through; 0.22 ..3; anion exchange; ion exchange; dialysis; gamma irradiated|irradiation; purified by|through|using|with|via ..2 <method>; centrifuge|centrifuged|centrifugation; affinity capture; hplc; quality control testing; third party ..2 tested|testing|test|lab; independently ..2 tested for; karyotype; release testing|tests
`;

/** Status: none approved. `<regulator>` is checked by the caller. */
export const statusPatterns = `
  no exosome/n ,,10 approved|approval|licensed|authorized|cleared|licence|license|authorization; no ,,4 exosome/n ,,8 approved|licensed|authorized|cleared|approval; not|never ..5 approved|licensed|authorized|cleared|evaluated and approved; approved|licensed|authorized|cleared no|none|any? ..4 exosome/n|product|treatment|of; has|have|had not ..2 approved|licensed|authorized|cleared|granted; has|have yet to approve|license|authorize|clear; <regulator> has ..3 approved|licensed|authorized|cleared ..1 no|none|nothing; none ,,8 approved|licensed|authorized|cleared|approval; unapproved; unlicensed; non approved; there are|is ..3 no ..5 approved|licensed|authorized exosome/n?|products?|uses?|treatment?; without ..2 <regulator> approval; lack/v ..2 approval; nor any ..6 approved; do|does not hold|have|carry ..3 approval|license|authorization; no|not a|any ..2 <regulator> approval|approved|license; not be approved; approval ..2 not ..2 granted|given; no ..2 approved exosome/n; no approval; not a licensed medicine|product; not an approved ..3
`;

export const routePatterns = `
  topical; topically; to|on|onto|over ..3 surface; surface of ..2 skin|face|scalp; on ..1 top of ..4 skin|scalp|face; goes|go|sits|stays|spread|smoothed|massaged|pressed|patted|brushed|applied|apply|applies|dropped|layered|painted|rubbed|worked|dabbed|put|placed|drizzled|misted|laid|used ..5 on|onto|over|to|across|into|outside ..4 skin|surface|face|scalp|needled|outside|treated; not ..2 injected|inject|infused|needled in; never ..2 inject|injected|infused; without ..2 injecting|injection/n|needles; no injection/n; skin surface; on top; not ..2 for injection; leave on; outside of the skin
`;

/** Words of a page that offers rather than tells. */
export const offerPatterns: readonly (readonly ["own" | "call" | "price" | "guide" | "reader", string])[] = [
  [
    "own",
    `
    our|ours|us|my ..5 <exosome>; we ..3 offer|use|provide|apply|inject|treat|pair|add|combine|perform|stock|carry|sell|deliver|recommend|choose|chose|introduce|love|finish|follow|infuse|layer|bring|now ,,8 <exosome>; <exosome> ..8 at our|with us|in our|our clinic|our studio|from us; <exosome> ..5 ( our|ours ) ; introducing ..6 <exosome>; meet ..6 <exosome>; try ..4 <exosome>; new : ..4 <exosome>; now offering|available|open|at ..4; <exosome> ..4 now available|is here|are here|has arrived|have arrived|landed|available; <exosome> facial|therapy|treatment|hair|skin|serum ..3 in|at|from|by|for ..3; from $ # ; add ..2 <exosome>; <exosome> menu|membership|package|packages|bar|upgrade|special|specials|series
  `,
  ],
  [
    "call",
    `
    book/v ..3 now|today|online|your|a|an|in|here|with|consultation|by|via|at; book|dm|reserve|order|shop|schedule|subscribe|enquire|inquire ..1; call ..2 us|today|now|#|to|( ; add to ..1 cart|bag|basket; buy ..2 now|online; free consultation; schedule|arrange|request|reserve ..3 consultation|appointment|visit|assessment|session|spot|place|yours; make an appointment; sign up; visit us; contact us; get in touch; reply yes; link in bio; dm us; message us; consultation/n; appointment/n; gift card/n; order before|by|today|now|online; in stock; free shipping; use code; text us; whatsapp; stop by; pop in; see you
  `,
  ],
  [
    "price",
    "$ # ; £ # ; € # ; # $|£|€|usd|eur|gbp|dollars|euros|pounds; ₩ #; a$ #; c$ #; us$ #; aud # ; cad # ; from # ; per session|vial|area|visit|syringe; price/n; prices",
  ],
  [
    "guide",
    `
    style guide; house style; copywriter/n; tone of voice; writing|write|wording|words|language|copy|editorial ..3 guide|guidelines|rules|about|for|checklist|manual|notes|standards|policy; how to write; how we write; guide for ..3 writers|editors|copywriters|marketers|teams; checklist for; rules for ..3 copy|writers|writing|captions; compliance guide|notes|training|checklist|cheat; brand guidelines|voice; brief for; before you publish; do and do not; dos and don'ts; say this; instead write; write instead; editors; sub editors; what to write; may say; you may write
  `,
  ],
  [
    "reader",
    "your skin|hair|face|complexion|scalp|glow|visit|treatment|consultation|provider|results; you 'll|will; you get|see|feel; for you",
  ],
];
