/** Evidence: proof claimed in general words. Patterns by family; labels as families.ts says. */

const found =
  "proven|proved|tested|validated|backed|demonstrated|supported|verified|evidenced|grounded|trialed|assessed|shown|established|substantiated|confirmed|trialled|trialed|researched|documented|formulated|studied|certified|evaluated|effective|reviewed|approved|test";

const proof = `
  clinically|scientifically|medically ,|: ..1 yes
  science|medicine has|have spoken
  science|data|research|evidence|studies|trials can|will|does|do prove|confirm|back|vouch|attest|support ..2 !that
  confirmed|proven|verified|validated|demonstrated in ..1 clinic|practice|lab|trials|vivo|vitro|humans|people
  documented|proven|established|solid|strong|long|impressive|enviable ..1 track record
  track record ..2 of ..1 success|results|efficacy
  track record ..3 clinical|trials|studies
  validated|tested|proven|verified|confirmed on ..1 real|human|living|actual ..1 skin|people|patients|humans|women|faces
  validated|tested|proven|verified on humans|people
  stood|stand/v|hold/v|held up in|to|under ..2 testing|scrutiny|test/n|trial/n
  demonstrated|proven|proved|documented|confirmed|established|verified|validated efficacy|effectiveness|results|performance|benefit/n|effect/n
  doctors|scientists|physicians|surgeons|dermatologists|researchers have|has ..1 established|shown|proven|confirmed|found ..1 that? ..2 works|work
  clinical|scientific credentials !of
  clinical|scientific|medical pedigree|heft|muscle|clout|weight|rigor|rigour
  trials|studies|tests have|has ..1 confirmed|proven|proved ..2 it|they|works
  authenticated|attested|certified|underwritten|substantiated|vouched|evidenced|corroborated|endorsed by|for|in ..3 science|research|studies|trials|data|tests
  pass/v ..3 clinical|scientific|laboratory test/n|trial/n
  passed ..1 the? trials|tests !and
  have|has ..1 been ..1 shown|proven|known|found|demonstrated to ..1 work
  ( with the receipts )
  evidence|science|data|research ..2 says|is ..2 resounding|emphatic|clear|definite yes
  evidence|science|data|research be/v ..1 overwhelming|compelling|undeniable|conclusive|convincing|irrefutable|robust|unequivocal
  hard|solid|serious|real|cold science|data , ..2
  backed|supported|confirmed|underpinned|validated by|with|in ..3 testing|tests|trials|research|science|studies|evidence|data !from|in|that|on|of
  have|has|got|with|is|'s the|all|enough|solid|real ..1 research|science|data|studies|evidence|proof|numbers to back|prove|support|show ..2
  research|science|data|studies|evidence|numbers ..2 back|backs it|us|this|them up
  clinically|scientifically|medically|dermatologically|independently|rigorously|extensively|thoroughly|ophthalmologically ..1 ${found}
  well|widely proven|researched
  most|heavily|best researched|studied|tested|documented|proven
  dermatologist|ophthalmologist|trichologist|pediatrician|efficacy|consumer|user|instrumentally|salon|vivo|lab|laboratory|science|research|doctor|physician|clinician|study|trial|evidence|data|harvard|nasa|expert|surgeon|hospital|university and? proven|tested|validated|verified|approved
  science|research|evidence|data|lab|study|trial|clinically and? backed|supported !by
  science|research|evidence|data driven|led|formulated|engineered|powered !by
  science|research|evidence|data based !in|on|at
  clinical|clinicals ..1 proven|tested|validated|backed
  peer reviewed <exosome>|science|evidence|formula|serum|technology|results|efficacy
  clinical|science|evidence|medical backed|supported|based
  doctor|physician|dermatologist|clinician|surgeon|expert backed|formulated|developed !by
  proven ..3 results|effective|efficacy|to|effect|benefits|technology|formula|performance|track|safety|solution|way|ways|path|route|science|by|in|outcomes|treatment|therapy|method|remedy|power|ingredient|ingredients|approach|answer|winner|for
  proven|proved $
  proven ,|and ..3
  be/v ..2 proven|proved
  have|has ..1 proven|proved ..1 effective|successful|safe|beneficial|highly|to|their|its
  proof|proofs that ..1 <exosome>|it|they|this|our
  proof|proofs ..3 works
  proof is in the
  proof is on
  backed ..2 by ..6 science|research|study|studies|trials|data|evidence|scientists|clinical|harvard|papers|years|decades|nobel|literature|medicine|experts|dermatologists|doctors|physicians
  supported by ..5 science|research|study|studies|trials|data|evidence|literature|decades
  based on|in ..2 science|research|evidence|studies|decades
  rooted|grounded|steeped|born|founded in|on ..3 science|research|evidence
  science|research|evidence proves|confirms|agrees|backs
  science does not lie
  science speaks ..2 itself
  study|studies|science|evidence|data|research|trials|results leave/v ..1 no|little doubt|question
  science|research|evidence|data you|we ..1 can ..1 trust|believe|see|feel|measure|rely|count ..1
  beyond ..1 doubt|dispute
  evidence|data|verdict|results be/v in :|,|.
  years|decades|lots|mountains|pages|wealth of ..2 research|science|study|studies|evidence|data|testing ..3 behind|back|backs|stand|stands|support|supports|into
  medicine|science|doctors|researchers ..1 have|has ..1 known ..6 works|work|effective
  doctors|surgeons|scientists|experts|dermatologists ,,5 have|has ..1 confirmed|verified|validated ..3 results|effects|benefits|this|it
  science be/v clear|settled|undeniable|solid|in
  science says so
  research proves|backs
  validated in|by ..3 lab|laboratory|trials|clinical|science|university|universities|scientists|studies|doctors|dermatologists|experts|independent|research
  tested|trialled|trialed|verified|studied ..2 in|by ,,3 trichologist/n|dermatologists|lab|laboratory|laboratories|clinic|clinics|clinical|dermatologist/n|hospital|university|universities|scientists|independent|doctors|trials|patients|real
  real|hard|solid|cutting science !fiction|park|lesson
  evidence based|backed|led
  scientists|doctors|experts|researchers|science have|has ..1 proven|confirmed it|this|so
  science|research says|say|agrees|agree|approves ..1 yes|so|it
  science|research says|agrees|approves $
  gold standard evidence
  results are ..1 proven
  clinical|scientific|medical|laboratory proof|validation|evidence|backing
  nobel ..1 prize? winning
  nobel prize ..1 science|technology|research|discovery|biology|facial|treatment|serum|exosomes|backed|based
  backed|built|based ..2 by|on ..3 nobel
  shown to work
  put|gone|been through ..2 clinical|independent|laboratory|lab ..1 testing|tests|trials
  known to work
  works ..2 proven
  trials|studies|tests prove|proved|confirm ..3 it|they|works|safe|effective|that
  well|widely|thoroughly|extensively documented|studied|researched|established|tested ..1 results|benefits|effects|efficacy|treatment|serum|exosomes|ingredient
  efficacy|effectiveness|benefit/n|effects|results|success ..3 be|been|is|are|was|were ..1 well|clearly|firmly|widely|fully|thoroughly ..1 proven|demonstrated|established|documented|confirmed|known|shown
  efficacy|effectiveness ..2 proven|demonstrated|established|confirmed|verified
  time tested
  tried and tested|true
  scientific|clinical fact
  data|science|studies speak/v for
`;

/** The same words of the body of evidence, of a laboratory's routine, of the people who work at the clinic. */
const cleared = `
  tested by|per|to|against|under usp|iso|astm|lal|ph|method
  ^ what|where ..3 science|research|evidence ..1 say|says|show|shows|tell|tells|stand|stands
  tested|shown|approved|registered|published ≠ proven|approved|safe|effective
  tested ..1 means|is not|that ..2
  shared|won|awarded|received|got|winning ,,5 nobel
  results|evidence|proof ,,4 be/v ..1 few|scarce|rare|lacking|limited
  what|how|where ..1 science|research|evidence says|agrees
  words|claims|phrases ..2 like|such ..6
  not ..1 theory ..2 yet
  evidence|proof|validation|data|backing|science ..6 limited|lacking|early|thin|weak|small|scarce|missing|needed|sparse|preliminary|mixed|inconclusive|pending|short|young|patchy|incomplete
  limited|early|little|scant|thin|weak|more|further|insufficient|preliminary|better|no|emerging ..2 clinical|scientific|medical evidence|proof|validation|data
  to|must|needs|should|cannot|has ..2 be ..1 proven|tested|shown|validated ..3
  batch|batches|lot|lots|donor/n|vial|vials|sample/n|material ,,10 tested|validated|verified|reviewed|certified|evaluated
  tested|validated|verified ,,10 sterility|endotoxin/n|bacteria|pathogens|viruses|contaminants|mycoplasma|microbes|metals|purity|identity|allergy|allergies|patch
  sterility|endotoxin/n|bioburden|mycoplasma ..1 tested|checked|verified|testing ..6
  being|currently|still ..2 studied|tested|trialled|trialed|evaluated|researched|reviewed|documented
  be/v ..1 studied|tried|tested|evaluated in ..2 # ..2 patients|people|women|men|adults|volunteers|subjects|participants|animals|mice|rats|dogs|horses
  been ..1 studied|tried|evaluated in ..3 patients|people|women|men|adults|volunteers|animals|mice|rats|dogs|horses with|who
  proven|tested|backed|shown|based|validated ..1 is|are|means a|an|the|not|no|one|nothing|little ..2
  evidence based|led|backed !<exosome> ..1 decision/n|practice/n|choice/n|answer/n|information|approach|article|overview|review|guide|discussion
  evidence based|led|backed !<exosome> ..1 hygiene|medicine|guideline/n|advice|care|practice|dentistry|protocol/n|policy
  doctor|physician|clinician|surgeon|dermatologist|science|research|expert|data|evidence|nurse led|backed|based|supported|run|owned ,,2 clinic|clinics|team|teams|practice|centre|center|company|business|service|staff|hospital|event|talk|evening
  data|evidence|study|studies|trial|trials|research|review ..1 be/v ..1 based|led|supported|backed|formulated
  based on|in ..4 laboratory|lab|clinic|room|rooms|centre|center|square|street|road
  proven|proved ..1 popular|difficult|hard|impossible|tricky|useful|wrong|controversial|unreliable
  science be/v clear that ..6 not|no|little
  skin|hands|hair|patch ..2 tested
  most|best studied|researched ..1 in|of|source|sources|type|types|use|uses|by
  scientific|clinical|medical evidence ..1 requirement/n|standard/n|review/n|that|which|whether|before
  real science ..2 slow|takes
  ^ the? ..1 clinical|scientific|medical evidence $
  mix|mixture|blend|collision|combination|some|little|bit ..2 real science
  real science and|but ..4 marketing|hype|spin
`;

export const proofPatterns: readonly (readonly [string, string])[] = [
  ["proof-claim", proof],
  [
    "proof-claim+own",
    "no arguing|argument|quarrel|disputing|denying|contesting with? ..2 research|science|data|evidence|results|numbers; data|numbers|science|results|evidence|studies|pictures ( do not lie ); data|science|studies|evidence|research speak|speaks for itself|themselves; science|biology|evidence|biochemistry , not ..2 marketing|hype|magic|fiction|guesswork|luck|spin|opinion; not ..1 hype|magic|marketing|luck|opinion ,,1 it|this be/v ..1 science|biology|fact; not take ..2 word ..6 research|science|study|studies|evidence",
  ],
  ["proof-claim:cleared", cleared],
];
