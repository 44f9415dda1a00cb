/** Wordings that carry no claim themselves but decide how others are read: answers, research, contradiction. */

export const answerPatterns: readonly (readonly ["yes" | "no" | "gone", string])[] = [
  [
    "gone",
    "^ not for long; ^ not after|with|under ..4 <exosome>|this|us|our; ^ not on our watch; ^ not anymore|now; ^ not any more|longer; ^ no more|longer; ^ never again; ^ what ..4 $",
  ],
  [
    "yes",
    `
    ^ aye; ^ by a|one|some good|fair|wide|clear|long|country|safe ..1 margin|bit|mile|way|distance; ^ straight|right|clean through|down|in|to; ^ all the way; ^ up|down|off it|they goes|go; ^ quite $; ^ reliably; ^ visibly; ^ in most cases; ^ mostly; ^ nearly always; ^ almost always; ^ very much; ^ by a|one country|long? mile|way|street|chalk|distance|margin; ^ to the hilt|letter|nines|full; ^ ever so; ^ oh , ever so; ^ fluently; ^ alive and kicking; ^ do , ; ^ further|better|faster|more|deeper|longer|stronger , if you ask|; ^ further|better|faster|deeper|longer|stronger $; ^ oh|god|lord|heck|hell|gosh|goodness|why|well ..1 yes|definitely|absolutely|certainly; ^ baby|honey|love|darling|oh|god|lord , yes|definitely|absolutely; ^ for sure; ^ you know it; ^ is|does|do|are ..1 pope|water|bear|bears|duck|ducks|fish|grass|rain|sky ..3 ?; ^ funny you should ask; ^ and then some; ^ rather $; ^ like nobody 's business; ^ with knobs on; ^ what do you think ?; ^ i|we would not|never ..2 be|do|sell|offer ..3 otherwise
    ^ more often than not; ^ nine|eight times out of ten; ^ like a dream|charm; ^ they|it|we are|is ..2 good|great|brilliant|excellent|superb|fantastic|wonderful at|for|with it|that|this|those; ^ beautifully|wonderfully|brilliantly|superbly|nicely|reliably|consistently|dramatically|noticeably|visibly|remarkably|gladly|happily|deeply $
    ^ that|so they|it|we|he|she do|does|is|are|can|will|would $; ^ that|so they|it|we do|does|is|are|can|will , ; ^ too right; ^ you betcha; ^ more or less $; ^ more or less ,|.
    ^ every bit|inch|word|time $; ^ those|these|them|that|both , ..1 yes; ^ there|here it|they ..1 would|does|do|will|can; ^ our|my ..2 serum|product|one|ones|vials|formula is|are|does|do|has|have $
    ^ many|most|lots|plenty|our|several ..2 patients|clients|customers|users|readers|guests ..1 tell|report|say ..2 so
    ^ like|as crazy|mad|nothing|never|anything|hell; ^ kinda|basically|practically|virtually|perfectly|totally|utterly|entirely|completely|fully $; ^ kind|sort of $; ^ just|pretty about|much $; ^ near|nearly enough $; ^ many|most|plenty|lots|some|several of ..1 our|my ..1 patients|clients|guests|people do|have; ^ we|i have seen ..1 wonderful|great|good|lovely|real|remarkable|amazing|encouraging|striking changes|results|improvement|improvements|outcomes|success|progress; ^ there is :|,
    ^ much|miles|vastly|infinitely|hugely|considerably ..1 $; ^ a? hundred|100 % $; ^ one|a hundred percent $; ^ plenty|several|loads|lots|heaps|dozens|hundreds|thousands ,|.|!|do|have|are|of; ^ all the time; ^ regularly|constantly|often|frequently|usually|weekly; ^ very; ^ more than you; ^ it certainly|absolutely|definitely|really does|is|can|will; ^ they certainly|absolutely|definitely|really do|are|can|will; ^ everyone|everybody|anyone $; ^ everyone|everybody ,|.|!; ^ every single|one|last ..2; ^ the? short|simple|quick|honest answer :|is|?|–|— ..1 yes; ^ in short|brief :|,|–|— ..1 yes; ^ we|i think|believe|say|know so; ^ many|most|our clients|patients|people ..1 think|say|believe so; ^ ..6 , yes|absolutely|definitely|certainly $; ^ yes , ..8; ^ yes|absolutely|definitely|certainly|completely|totally|sure|indeed|always|yep|yup|yeah|entirely|correct|true|undoubtedly|naturally|exactly|affirmative|fully|both; ^ in my|our view|opinion|experience|hands ,,1 yes|absolutely|definitely; ^ of course; ^ you bet; ^ without ..1 doubt; ^ hands down; ^ very much so; ^ 100 %; ^ oh yes; ^ by far; ^ no doubt; ^ no question
    ^ we|they do that|those|this|it ..1 too|also|here|as; ^ ours|mine is|are|does|do|has|have $; ^ ours|mine is|are|does|do|has|have ,|.|!
    ^ ,,12 and|but yes; ^ for ..5 , yes|absolutely|definitely|certainly; ^ ..4 , they|it|you|we will|do|does|can $; ^ they|it will|would|should $; ^ in all but name; ^ it|they wins|win hands down
    ^ they|it|we|you|i|she|he do|does|is|are|can|will|have|has|did $; ^ they|it|we|you|i|she|he do|does|is|are|can|will|have|has|did ,|.|!|:|–|—; ^ several|many|most|plenty|some|all|both|lots do|are|have|can $; ^ several|many|most|plenty|some|all|both|lots do|are|have|can ,|.|!; ^ that 's right; ^ that is right|correct|true; ^ in|with every|most case|cases; ^ easily; ^ instantly; ^ permanently; ^ forever; ^ for good; ^ for ever; ^ every time; ^ gone; ^ handled; ^ sorted; ^ history; ^ solved; ^ banished; ^ erased; ^ vanished; ^ halved; ^ far; ^ right away; ^ straight away; ^ just one; ^ one
  `,
  ],
  [
    "no",
    `
    ^ not with|in|from this|it|them|these|us|exosomes ..3; ^ zip|zilch|nada|nowt|nought|naught; ^ not a|one soul|sausage|bit|whit|jot|chance|hope|prayer|peep|thing|single; ^ oh|god|lord|heck|hell|gosh|goodness|baby|honey|love|darling ..1 no|nope|never; ^ baby|honey|love|darling|oh|god|lord , no|nope|never|not; ^ not in a; ^ not for a; ^ not on your|our; ^ fat chance; ^ divil|devil a one|bit; ^ nary a; ^ scarcely; ^ 'fraid|afraid not; ^ i am afraid not; ^ not so you; ^ when hell|pigs; ^ in your dreams; ^ dream on; ^ if only
    ^ that|it ..1 impossible|unthinkable; ^ that|it is ..1 impossible|unthinkable; ^ impossible|unthinkable; ^ out of the question; ^ we|i have never|not ..2 seen|had|known|met ..2 one|any|single|it; ^ the? short|simple|quick|honest answer :|is|?|–|— ..1 no|not|nobody|none|maybe|unknown; ^ in short|brief :|,|–|— ..1 no|not; ^ they|it|we|you|he|she 're|'s not; ^ false|wrong|untrue; ^ no|not|never|none|nope|nah|hardly|barely|rarely|neither|nothing|nobody|zero|nil; ^ sadly|unfortunately|alas|probably|honestly|frankly not|no; ^ we|they|it|you|i do|does|is|are|can|will|have|has|would|could not; ^ far from; ^ only ..3 surface; ^ there is|are|be no|not|none; ^ nothing is; ^ none of; ^ it depends; ^ that depends; ^ not at all; ^ absolutely not; ^ definitely not; ^ of course not; ^ certainly not; ^ there isn|aren; ^ n / a; ^ unknown; ^ not yet; ^ possibly; ^ perhaps; ^ maybe; ^ we do not know; ^ nobody knows; ^ unlikely
  `,
  ],
];

/** Headings and lines that turn to other services. */
export const otherServices =
  "^ also at|from|by|on; you may|might|will ..1 also like|love; related products; customers|people also bought|love|like; complete the|your routine|look; goes|pairs well with; ^ together with $; ^ use|wear|layer it? with $; more from ..3; other|more|additional|further|also|extra services|treatments|service|menu|options|offers|specials|procedures|on; non exosome; everything else; rest of the menu; elsewhere on; also on ..2 menu; our other; the rest; ^ medical|general|surgical|clinical|paediatric|pediatric|cosmetic dermatology|surgery|medicine ..1 $";

/** A sentence that takes back what the one before it reported. */
export const contradictionPatterns = `
  ^ they|it|exosomes|these be/v not ..1 stem|cells|cell|alive|live|proven|cures
  ^ there ..1 is|are|were ..4 leap/n|gap/n|flaw/n|error/n|mistake/n|problem/n|hole/n ..1 in|with ..1 that|this|such ..1 sentence|claim|argument|reasoning|logic|story|statement
  ^ i|we would|'d not|never ..2 do|let|have|try|touch|go|recommend|give|put|want|book|pay|accept|allow
  ^ i|we have|had ..2 doubts|reservations|questions; ^ i|we|nobody ..2 doubt|doubted|wondered; ^ i|we be/v not|un ..1 sure|convinced|persuaded|certain; ^ i|we ..1 unconvinced|skeptical|unpersuaded
  ^ it|they|that|she|he do|does|did|can|will|have|has not $; ^ checked|verdict|answer|finding :|–|— ..3 not|no|nobody|false|unproven
  ^ do|does|is|are|can|will|did they|it|that|this|he|she ?; ^ is|are that|this|it|they ..1 true|right|real|so|correct ?; ^ that|this|it|none|neither ..3 is|was|are|were|be ..1 not|false|untrue|wrong|misleading|nonsense|illegal|unlawful|mistaken|incorrect|a myth; ^ the ..2 agency|regulator|fda|mhra|tga|ema|court|judge|letter|watchdog|committee ..2 rejected|reject|rejects|disagreed|disagrees|dismissed|dismisses|denied|said|says|found; ^ the ..2 agency|regulator|fda|mhra|tga|ema|authority|authorities know/v|see/v|have/v ..1 of|seen|received|had|no ..1 no|such|nothing; ^ that|this claim|argument|statement|is ..2 rejected|not|wrong|false; ^ not so; ^ not true; ^ false; ^ fact; ^ in fact; ^ in truth; ^ in reality; ^ they|it|she|he is|are|was|were ..1 wrong|mistaken; ^ they|it is|are|was|were ..1 not $; ^ they|it is|are|was|were ..1 not ..1 true|so|right|correct|exempt|legal|the|a; ^ there is|are no ..3 evidence|proof|such|data|trials; ^ no ..3 evidence|trial|study|such|regulator|data; ^ nothing of the kind|sort; ^ the evidence ..3 not|no; ^ neither; ^ none ..3 ; ^ do not believe|write|say|fall; ^ don 't; ^ but ..4 no|not; ^ yet ..4 no|not; ^ reality; ^ truth; ^ the truth is; ^ such claims|statements|promises|wording|lines|language; ^ these claims|statements|promises|words|phrases|lines are; ^ that ..3 banned|prohibited|not allowed|illegal|a drug|a medical; ^ is|are that|this|it|they ..2 right|true|correct|so|allowed|legal|possible|real ?; ^ should i|we|you ..6; ^ is there any truth; ^ can ..2 be true|right; ^ regulators|experts|scientists|dermatologists|doctors|researchers|critics ..2 disagree|differ|dispute|doubt|warn|say; ^ regulators ..4; ^ the science ..4 not|no|thin; ^ we disagree; ^ we do not; ^ wrong; ^ cut; ^ delete
`;

/** Somebody else's words, neutrally told. */
export const attributionPatterns = `
  i|we would|'d ..1 love|like to ..1 tell|say|promise|claim
  clinic|salon|spa|doctor|practice ..1 offered|offers|suggested|recommended|sold me|us|him|her; salon|spa|friend|friends|sister|brother|mother|neighbor|colleague|hairdresser|facialist|therapist|salesperson|rep|advert|ad|post|article|magazine ..8 say/v|said|tell/v|told|claim/v|swear/v|swore|promise/v|call/v
  company|firm|clinic|chain|maker|brand|seller|supplier|manufacturer|spokesman|spokeswoman|spokesperson|founder|owner|website|brochure|advert|representative|salesman|he|she|doctor|dr|ceo|influencer|presenter ..4 say/v|said|tell/v|told|argue/v|insist/v|claim/v|maintain/v|add/v|believe/v|write/v|wrote|explain/v|boast/v|state/v
`;

/** What is measured on skin and hair: a figure beside it is a result. */
const outcome =
  "redness|wrinkle|wrinkles|line|lines|pore|pores|hydration|hydrated|moisture|moisturized|elasticity|elastic|firmness|firm|firmer|density|dense|denser|hair|hairs|growth|shedding|pigment|pigmentation|spots|radiant|brightness|collagen|elastin|inflammation|pain|scar|scars|downtime|recovery|healing|texture|tone|roughness|smoothness|smoother|smooth|thickness|thicker|thick|brighter|bright|fuller|full|younger|dryness|oiliness|sebum|sensitivity|breakouts|barrier";

/** Counts of people written out. */
const few =
  "three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|hundred";

export const researchPatterns: readonly (readonly [
  "research" | "figure" | "outcome" | "reported",
  string,
])[] = [
  [
    "research",
    `
    ^ in mice|rats|rabbits|pigs|dogs|horses|animals|sheep|rodents ,? ,,9 faster|sooner|better|more|less|fewer|higher|lower|quicker
    ^ a|another|one ..1 larger|smaller|later|second|third|bigger|newer|longer one ..4 found|showed|reported|saw|counted|measured
    group|team|lab|laboratory treated|gave|compared|injected|applied ,,14 and found|saw|reported|measured|counted|noted
    study|trial|pilot|survey ,,9 ended|closed|concluded|finished with ..6
    science|medicine|research show/v|suggest/v|indicate/v|reveal/v|demonstrate/v|tell/v us? that
    study|trial|pilot ,,5 followed|enrolled|recruited|randomized ,,3 #|women|people|patients|volunteers|adults|men|twenty|thirty|forty|fifty|sixty
    according to ..4 team|group|panel|laboratory|lab|university|authors|paper|papers !price
    ( in|from a|one|our|the|another ..3 split|face|blinded|controlled|side ..2 comparison|series|experiment )
    meta analysis|analyses of ..8
    data|results|findings|figures ..1 presented|published|released|shared|unveiled in|at|by|this|last|from ,,8
    investigators|researchers|assessors|graders|raters|observers|scientists ..2 noted|rated|scored|judged|counted|detected|favored|recorded ..6
    participants|volunteers|subjects|testers|panelists|panellists 's? ,,9 looked|had|were|became|felt|rated|scored|judged ..2 younger|smoother|firmer|lower|higher|fewer|less|more|better|measurably|measurable|brighter|a
    participants|volunteers|subjects be/v ..2 third|quarter|half|fifth less|more|as
    ( in|among the ..1 test|treated|exosome|active|study|treatment group|arm|cohort )
    ( on the ..1 exosome|vesicle|treated|active|test side|half )
    researchers|scientists ..2 believe|think|propose|suspect|theorize|hypothesize ,,6 may|might|could|can
    it 's been ..2 shown|found|demonstrated|reported that
    ( study|trial|paper ,,4 put ..4 at # )
    tests show/v that? ..6
    studies|trials|research|experts|scientists 've? ..1 shown|proven|demonstrated
    authors|histology|biopsy|imaging|study|studies|trial/n|research|data|evidence|paper/n|review/n|researchers|scientists|investigators|findings|literature|experiment/n|survey/n|audit|analyses|analysis|series|biopsies|measurements|series ,,8 show/v|suggest/v|indicate/v|find/v|found|report/v|confirm/v|demonstrate/v|reveal/v|prove/v|link/v|support/v|conclude/v|correlate/v|observe/v|saw|seen|document/v|establish/v|hint/v|discover/v|measure/v|record/v|back/v|gained|regained|improved|increased|reduced|described|describe
    several|two|three|many|some|other|various|independent groups|teams|laboratories|labs ..2 found|reported|showed|saw|demonstrated|observed|described
    team|group at|of|from|in ,,14 counted|found|reported|showed|saw|demonstrated|observed|described
    treated|control|placebo|exosome|saline|test|comparison group|groups|arm|side ,,6 gained|regained|improved|increased|reduced|reported|showed|saw|had|found
    study|studies|trial|research ..2 has|have ..2 shown|found|linked|suggested|demonstrated|confirmed|reported|described
    this|these|it|results|improvement|scores correlate/v|correlated with|to
    studies|trials|research|evidence|science agree/v|say/v|tell/v
    ( in|from|per|during a|an|one|another|our|the|this|recent|two|several|own ..6 study|trial|survey|pilot|experiment|audit|poll|panel|test|cohort|studies|trials|review )
    in ..1 head to head trial|study|test
    instrumental|clinical|user|consumer|independent tests|measurements ..1 put|show|showed|found|gave
    in one|a|two|several|three ..1 mouse|animal|rat|pig|mice model|models|study|studies
    lab|laboratory|bench work|tests|results ,,4 show/v|suggest/v|prove/v|confirm/v|reveal/v
    in clinical|lab|laboratory studies|trials|tests|testing
    doctors|scientists|physicians|experts|dermatologists|researchers have|has ..1 proven|proved|confirmed|shown|found|discovered that
    doctors|scientists|physicians|experts|dermatologists|researchers|surgeons ,,7 have|has shown|proved|proven it|them|exosome/n to
    it has been ..2 shown|found|demonstrated|reported that
    have|has ..1 been ..2 shown|found|demonstrated|reported to
    have|has|were|was ..1 been? ..2 shown|found|seen|demonstrated|reported|observed in ..4 model|models|mice|rats|pigs|animals|vitro|culture|cultures|dish|lab|laboratory|preclinical|vivo ..3
    according to ..4 study|research|trial|survey|researchers|data|review
    after # days|weeks|months ,,2 ..8 # %
    after ..2 days|weeks|months ..6 rose|fell|dropped|grew|improved|increased by ..3
    ( published in ) ..4
  ^ another|others|one|two|both|three|several ..1 found|reported|showed|saw|noted|measured|recorded
    ( # ..3 patient|person|volunteer|subject|woman ..2 study|trial|pilot )
    trial|study|pilot of # ..8
    mice|rats|animals given|treated ..6
    cohort of ..12 reported|showed|had
    participants|volunteers|subjects ..5 reported|showed|had|saw|gained|lost|experienced|noted|improved|recorded
    another|second|third|one trial|study|paper ,,6 saw|found|reported|showed|had
    dermatologists|doctors|clinicians|patients who ..2 polled|surveyed ..4
    emerging|growing|mounting|recent|preliminary|latest|new|early ..2 evidence|research|data|science|studies ..3 show|shows|suggest|suggests|indicate|indicates|point|points|support|supports|links
    when researchers|scientists ..6
    a meta analysis|review ..4
  `,
  ],
  [
    "reported",
    `
    # % satisfaction|response|happiness rate|score|rating
    fibroblasts|keratinocytes|cells|follicles|melanocytes exposed|treated|given|fed|bathed|incubated to|with|in ..5
    ${few} of ${few} ..1 <wearer>|women|men|people|patients|volunteers|subjects|participants
    of ${few} ..1 <wearer>|women|men|people|patients|volunteers|subjects|participants , ..6
    half|most|two|thirds|third|quarter|majority of the ..1 panel|testers|participants|group|volunteers|subjects|cohort ..2 had|said|saw|were|reported|noticed|felt|gave|stopped
    ${outcome} ..3 climbed|jumped|soared|rose|fell|dropped|improved|increased by ,,3 # ..4 testers|participants|volunteers|users|subjects|panel
    ${outcome} scores|counts|depth|levels|index|score ..2 dropped|fell|rose|improved|went|climbed ..1 by|more|up|down
    hair counts|density ..2 went|rose|climbed|increased up|by ..3
    in ..3 controlled|clinical|human|small|early|laboratory ..1 studies|trials|tests|study|trial ,
    in ..2 preclinical|animal|mouse|cell|cultured|laboratory ..1 models|model|studies|study|work|culture|experiments to ..12
    ${outcome} ..3 rose|fell|increased|decreased|dropped|grew by ,,3 #
    cultured|cultivated ..2 fibroblasts|keratinocytes|cells|follicles|melanocytes ,,4 produced|made|grew|multiplied|migrated|showed|responded|released|divided
    ^ some|others|several|three|two|both reported|saw|showed|found
    # ..1 % ..3 <wearer>|people|women|men|patients|adults|respondents|subjects|them|us|panel|panelists|testers|cases|readers
    # ..1 % ..2 said|reported|saw|noticed|agreed|felt|had|found|experienced|would|achieved|improved|responded|showed
    # per|percent cent? of|said|reported|saw|noticed
    per cent of ..3 <wearer>|people|women|men|patients|adults|respondents|us|panel|testers|them ..2 saw|had|said|reported|noticed|felt|found|agreed
    percent of ..3 <wearer>|people|women|men|patients|adults|respondents|us|panel|testers|them ..2 saw|had|said|reported|noticed|felt|found|agreed
    # out of # ..3
    # of # ..2 <wearer>|women|men|people|patients|had|saw
    of ..2 first|last|these|those|the ..1 # ..3 , # ..3 had|saw|said|reported|noticed|felt|were
    # of ..1 # ..2 described|rated|called|found|felt|judged|preferred|thought
    doctors|dermatologists|surgeons|physicians|university|hospital|institute ..4 found|measured|recorded|observed|reported ..1 # ..1 %
    laboratory|lab|group|team|researchers|scientists|authors ..1 saw|found|measured|recorded|observed|noted|reported ..2 less|more|fewer|lower|higher|faster|greater|an|a
    # in # ..3 <wearer>|people|women|men|patients|saw|had|said|reported|noticed
    nine|eight|seven|six|four|three ..1 out of|in ten|five|four|every ..5
    nine|eight|seven|six|four|three|two in|of ten|five|four ..4
  nine|eight|seven|six|five|four|three|two ..1 <wearer>|people|women|men|patients|clients|users|guests in|out ..1 ten|five|four|every|three ..4
  ${outcome} ..3 rise/v|rose|fell|fall/v|increased|decreased|dropped|grew|improved ..1 by ..3 third|quarter|half|tenth|fifth|two|three|double
    two thirds|three quarters|half|most of ..4 <wearer>|women|men|patients ..3 saw|had|reported|noticed|found
    a third saw|had|reported
    # <wearer> ..3 saw|had|reported|gained
    <wearer>|people|women|men|patients|users report/v|notice/v|experience/v|see/v|saw|gained|show/v ..5 # %
  `,
  ],
  [
    "outcome",
    `
    ${outcome} ..3 rise/v|rose|fall/v|fell|drop/v|dropped|decrease/v|increase/v|improve/v|grow/v|grew|gain/v|climb/v|went|up|down ..5 # %
    ${outcome} ..2 # % ..1 smaller|shallower|thicker|higher|lower|brighter|firmer|fewer|denser|deeper|better|less|more|greater|finer
    +|–|−|- # % ..2 ${outcome}
    ${outcome} ,,2 up|down|by|+|−|- # %
    ${outcome} ..4 at|to minus # %
    ${outcome} ,,2 halved|doubled|tripled
    # ..1 % ..1 more|less|fewer|better|faster|quicker|greater|higher|lower|increase|increased|reduction|improvement|decrease|drop|rise|boost|gain ..3 ${outcome}
    # ..1 % ..1 smoother|thicker|brighter|firmer|denser|fuller|younger
    # x|times ..1 more|thicker|faster|denser|smoother|brighter|firmer|greater|better|less|higher ..2 ${outcome}
    # x|times thicker|denser|smoother|brighter|firmer
    twice|double as|the ..1 ${outcome}
  ${outcome} be/v|is|are ..1 up|down|lower|higher|better by ..2 third|quarter|half|fifth|tenth|two|three
    up to # new hairs
    half the ..1 downtime|healing|recovery|redness
    fade/v|shrink/v|drop/v|fall/v|improve/v|lighten/v ..1 by ..1 half|third|quarter|thirds|fifth
    downtime|recovery ..2 from ..1 day/n|days|week|weeks|#|ten|seven|five|four|three|two ..1 to ..1 day/n|days|week|weeks|#|five|four|three|two|one
    twice|double|triple the ..1 ${outcome}
    `,
  ],
  [
    "figure",
    `
    by|up|over|almost|nearly|around|about|least|than|to ..4 # % !off|discount
    by # mm|millimeters|millimeter|points|grades|microns ..3
    clear/v|erase/v|remove/v|fade/v|heal/v|restore/v|regrow/v|smooth/v|stop/v|prevent/v ..1 # % of ..3
    # % less|of ..1 time
    # % ..2 more|less|fewer|increase|reduction|improvement|better|faster|thicker|denser|firmer|smoother|higher|lower|greater|drop|rise|gain|boost|decrease|growth|brighter|younger|longer|stronger|regrowth
    # per cent more|less|fewer|increase|reduction|improvement|better|faster
    reduce/v|increase/v|improve/v|boost/v|cut/v|raise/v|shrink/v|fade/v|speed/v|lift/v|up|down ..6 # %
    # ..1 fold
    two|three|four|five|six|seven|eight|ten|twenty fold ..4
    twofold|threefold|fourfold|fivefold|sixfold|tenfold
    # x|times ..2 more|faster|better|thicker|greater|higher|less|the
    three|four|five|two|ten|six times ..2 more|faster|better|greater|higher|as|the
    twice|double|triple|quadruple ..2 the|as|your ..2 collagen|healing|recovery|density|rate|speed|fast|quickly|hair|results|growth|glow|long|much|effective|strong
    doubles|triples|doubled|tripled|quadruples|halves|halved|doubling|tripling ..6
    half|halve|halves|halved the|your|in ..2 downtime|healing|recovery|time|depth
    ( in half the time )
    in half
    halved
    # ..3 new hairs
  `,
  ],
];

/** Numbers that are no outcome, and studies that are named without a result. */
export const noOutcome = `
  none of ..2 studies|trials|papers ..9
  scientists|researchers ,,8 guidelines|guidance|standards
  in # that ..2 researchers|scientists ,,9
  trial|study|trials|studies ,,4 hoped|designed|intended|meant|aimed|planned to ,,12
  nine|eight|seven|six|four|three|two ..1 in|of|out of? ten|five|four|three ..4 pay|have|live|drive|walk|lockers|park
  show/v|showed|find/v|found|reveal/v|grew|contain/v ..3 granuloma/n|nodule/n|lump/n|bacteria|contamination|endotoxin|necrosis|infection/n|debris
  have|had|has|found|saw|showed no ..2 effect|benefit|difference|advantage|improvement ..6
  margin/n ..3 # %; # % ..1 margin/n
  papers|studies|work report/v|is|are cell|only|mice
  most|much|all of what ..8
  conclude/v|concluded|showed|had|found ..5 no effect|benefit|difference|relief|advantage
  not ..2 run|done|conducted|carried|commissioned|funded ,,2 study|studies|trial/n|survey/n|research ,,4
  1983|1987|1981|1985|1996|1980s|1970s|1990s ,,12 saw|found|described|reported|discovered|noticed|showed
  nothing|none|little ..2 in|about ..1 the? evidence|literature|data|research ..2
  trials|studies|research|papers have|has|had yet to ..4
  neither|none|nothing ..4 has|have|had been ..1 shown|found|demonstrated|proven to
  rate/v|rates us|him|her|them ..3
  ask/v|require/v|urge/v|tell/v ..2 authors|researchers|scientists|investigators to ..8
  biopsy|biopsies|histology ..2 showed|revealed|found|shows ..3 granuloma/n|granulomas|necrosis|foreign|infection
  studies|trials|papers , ..4 linked|listed|cited|referenced|named below|here|above
  papers|studies|trials ..1 reported|report|give|gave|state|stated ..4 ratio|method|source|count|size|dose|storage
  stability|safety|batch|test|audit|inspection|annual|quality report/n
  study|trial|studies|trials finds|found|find nothing
  # out of|/ # ..1 drops|stars|hearts
  # % satisfaction guaranteed|guarantee|or
  data sheet/n ,,8
  in ..3 studies ,? ..4 linked|listed|cited|referenced below|here|above
  in ..1 the other|placebo|control arm|group of
  placebo : ..8
  scientists|doctors|experts|researchers|science have|has ..1 proven|confirmed it|this|so
  affect/v|strike/v|trouble/v ,,3 # % ..5
  # % of ..2 men|women|people|adults by|over|under|aged ..2
  with|had no ..1 comparison|control|placebo group|arm|side
  none|neither|nothing ,,6 shown|proven|demonstrated|tested|confirmed ,,2 in|by ..4 trial/n|study|studies
  evidence|research|data|studies ,,8 does|do and|or ..1 does|do? not ..1 show|prove
  evidence|science|research|data ..6 than ..4 suggest|suggests|claim|claims|say|says|imply
  described|describe|described|explained|asked how|what|where|when|why
  certificate/n of analysis ,,8
  what ..4 studies|trials|reviews|papers ,,14 tell|say|show
  research|trials|studies|studies be/v called for
  call/v for ..4 trials|trial|studies|research ,,8
  need for ..3 trials|trial|studies|research ,,8
  no !less|fewer|shortage|doubt|wonder|end|question|lack|surprise ..6 <study> to|that|which|have|has|had|on|of|yet|show|shows|showing|prove|proves|proving|find|finds|found|confirm|confirms|confirming|support|supports|supporting|suggest|suggests|suggesting|demonstrate|demonstrates|demonstrating|so
  research|science|data|studies|evidence|proof to back|prove|support ..2
  research|science|data|studies|evidence back|backs it|us|this|them up
  not|never|nor ..6 any|a|one|single ..3 <study> that|which|showing|proving|to|on|of|has|have|had
  not one|a ..1 single? ..2 <study> has|have|had|shows|showed|found|finds|proves|proved|supports|confirms
  without|lacking ..4 <study> that|which|showing|proving|to|behind
  yet to ..6 <study>
  nobody|none ..4 a|any ..3 <study> that|which|showing|proving|to|on
  lack/v ..6 <study>
  lack/v ..4 evidence|data|research
  lack|absence|dearth of ..4 <study> that|which|showing|proving|to|on
  what|where|how|why|whether|which ..1 the|current|published|best|available? ..1 evidence|research|science|studies|data|trials ..3 show|shows|support|supports|say|says|suggest|suggests|tell|tells|point|points|stand|stands
  researchers|scientists|team|investigators ..8 described|describe how|what|where|when
  science|evidence|research tells|tell ..1 a different|another
  rated|scored|score|rating|stars|average|reviews ,,3 # out of #; # out of # ..1 on|by|from|star|stars|average|rating|based
  # star|stars; out of # stars
  fill/v ..1 in ..3 survey|questionnaire|poll|review; take/v ..3 survey|poll|quiz; answer/v ..3 survey; patch test/n; google|yelp|trustpilot|facebook|online|our review/n
  research|science|evidence|data|study|trial backed|supported|led|proven|tested|driven|based
  trial/n|studies|study|research ..3 needed|required|necessary|awaited|missing|lacking
  trial/n|studies|study|research will|must|should|can|would|might|need ..2 show/v|tell/v|find/v|prove/v|reveal/v|confirm/v|establish/v|demonstrate/v|have
  trial/n|studies|research may one|some|yet
  wait/v|await/v ..2 trial/n|studies|study|research|data ..2 show|shows|confirm|confirms|prove
  until ..3 trial/n|studies|study|research|data ..2 show|shows|confirm|confirms|prove|proves|exist|exists|find|finds
  if|whether|unless|should ..3 trial/n|studies|study|research|data ..2 show|shows|confirm|confirms|prove|proves|support|supports
  studies|research|trials|science show|shows|suggest|suggests|say|says|prove|proves is|are ..1 not|no|a
  seven|eight|nine|six in ten ..4 is|are not
  ask/v|asked|look/v ..1 for|at ..2 data|studies|evidence|papers|trials|research
  <regulator> ..4 found|reported
  team|staff ..1 found|saw ..1 a|an|its|their|our
  nine|eight|seven|six|four|three|two ..1 in|of|out ten|five|four|three ..5 ask|asks|book|books|come|know|heard|return|prefer|choose;   # % off|discount|deposit|alcohol|ethanol|vat|tax|apr|organic|cotton|natural|plant|vegan|pure|purity|safe|guaranteed|money|back|commission|solution|concentration|interest|cash|legal|financing|cancellation|fee|more for|recyclable|recycled; save|deposit|discount|off ..3 # %; # % ..3 off|deposit|discount|saving|savings|deposit; twice a|per|daily|yearly|each|weekly|monthly; three|four times a|per|daily|yearly|weekly; twice|three|double times? the price|cost|size; double the price|cost|cleanse|strength|dose|size|points; half the price|cost|price|size|hour|face|an; half price; half an hour; half a; two times a; three times a
`;

export const caveatPatterns = `
  most of what be/v known ..2 comes|stems|is from ..1 laboratory|lab|animals|animal|mice|small; nobody|none can ..1 yet? ..1 say|tell ..2 whether|how|what|if|which|why|yet; no one can ..1 yet? ..1 say|tell; research|science|study ..4 only|just ..1 beginning|begun|started; scientists|researchers ..2 still ..2 working|finding|learning|trying|investigating|studying ..6; like|want|need to ..1 see ..1 bigger|larger|better|more|longer|independent studies|trials|study|trial|data; results ..4 are ..1 mixed|inconclusive|inconsistent; bigger|larger|better|proper trials|studies ..2 have|must|need ..1 come|be; it is ..1 early;   trial/n|studies|study|research ..2 have|has yet to; 
  call|calls|called|calling|ask|asks|asked|argue|urge|urged|wait|waiting for ..2 longer|larger|more|further|better|controlled|bigger|independent ..2 trial/n|study|studies|research|data|evidence; better|larger|longer|more|further|good ..2 trial/n|study|studies|data|evidence|research ..2 be/v ..1 overdue|needed|required|missing|lacking|necessary|awaited; no trial/n|study|studies ..3 tested|test|tests|has|have|shows|shown|examined|compared|looked; no one ..2 has ..1 shown|proven|tested|studied; nobody ..2 has ..1 shown|proven|tested|studied !that; not ..2 been? ..1 well|properly|fully|thoroughly|widely ..1 studied|tested|researched|understood; not properly|well|fully ..1 studied|understood; has not ..2 been ..1 studied|tested; trial/n|studies ..5 have been small|few|short|mixed; evidence|research|data !team|group|department|lab|director|nurse|staff|centre|center ..2 be/v ..3 growing|evolving|developing|unclear|in; more|further research|evidence|study; research ..2 be/v ..2 ongoing|underway|continuing|continues; we do not ..2 know !her|him|them|you|of|any|anyone; controlled|larger|bigger|proper|independent|longer ..1 trial/n|study|studies ..4 be/v ..2 next ..1 step|stage|task; a|no more than a? ..1 first hint|hint/n; still being ..1 studied|researched|investigated; little ..2 known; not ..2 conclusive; early|preliminary|initial ..1 research|studies|evidence|data|findings|results; proof ..2 early|small|mixed|thin; ^ early , small;
  large|larger|big|bigger|good|proper|independent|long|longer|rigorous|controlled|adequate ..2 trial/n|study|studies ,,4 not ..2 done|run|published|carried|completed|conducted|finished|reported|exist|begun
  comparison/n|trial/n|study|studies ..2 have|has|be/v ..1 yet|still to be|come
  somebody|someone|anyone|anybody run/v|do/v|publish/v|fund/v ..3 comparison|trial|study
  know/v less|little|far ..2 than ..2 like|wish|want|admit
  pinch|grain of salt
  larger|bigger|longer|controlled|randomized|blinded|independent|proper|better|comparative|confirmatory ,,2 trial/n|study|studies|research|ones ..1 still? have|has|need|needs|must|will|would ..1 be|to ..2
  larger|bigger|longer|controlled|randomized|blinded|independent|proper|better ,,2 trial/n|study|studies|research|ones be/v ..2 what ,,5 owe/v|lack/v|need/v|want/v|await/v
  larger|bigger|longer|controlled|randomized|blinded|independent|proper|better ,,2 trial/n|study|studies|one be/v ..2 ahead|planned|underway|awaited|coming|due
  take|takes ..1 larger|bigger|longer|more|better|controlled ..2 trials|studies|research to
  good|decent|proper|published studies|trials ,,3 counted on
  early|preliminary work; small and early; early and small; may|might not hold up|true
  yet to see ..2 trial|study|evidence ..3 big|large|good|long|strong enough
  evidence|science|research ..1 is|remains|looks|seems ..2 early|thin|young|limited|weak|scant|sparse
  no|not|neither ..1 trial|study|paper ..5 settle/v|settled|answer/v|resolve/v|confirm/v
  controlled|blinded|larger|bigger|proper|independent|longer one|trial|study|comparison ..2 be/v ..2 ahead|next|missing|overdue|owed|wanting
  far from ..1 settled|clear|conclusive|certain|proven|complete|established
  nobody|no ..2 has|have ..2 run|done|published|completed|conducted|finished ,,6 trial/n|study|studies
  proof|support|backing|knowledge|findings|understanding|evidence|data|science|research ..7 be/v ..3 thin|scarce|slim|patchy|slight|sketchy|anecdotal|tentative|modest|light|uncertain|unsettled|incomplete|limited|early|weak|small|preliminary|hard
  more|further|larger|bigger|clinical|better|longer ..1 studies|trials|research|study|work|ones ,,3 under|underway|ongoing|needed|planned|coming|awaited|wanted|warranted|required
  science|research|evidence|studies|proof|data ..3 not ..3 caught|keep|kept|settled|finished|there|complete|conclusive|strong|robust|good|enough|final|yet
  benefit/n|effect/n|effectiveness|efficacy|value|role|action ,,8 not ..1 clear|certain|known|settled|established|understood
  be/v not ..1 clear|certain|known|understood $
  not ..1 clear|certain|known|sure|understood ..1 whether|how|if|what|which|why
  long term ..3 effects|results|safety|data|benefits|outcomes ,,3 unknown|unclear|lacking|not|missing|limited
  more hope|hype|promise|theory|questions ..1 than ..1 proof|evidence|data|answers|fact
  remain/v ..1 unproven|unclear|unknown|uncertain|unanswered|untested
  open question/n; unanswered question/n
  too soon to ..1 say|tell|know|judge|claim|promise|conclude
  have|has yet to ..2 prove|show|confirm|establish|demonstrate|settle|decide
  studies|trials|study ,,5 be/v ..2 small|tiny|short|few|early|weak|beginning|thin|limited
  only|mostly|just ..1 small|early|short|few|preliminary studies|trials
  not much|many|enough|yet ..2 research|evidence|data|studies|science|trials
  experts|scientists|doctors|researchers|dermatologists ..1 disagree|differ|debate|argue|divided
  evidence|science|research|data ..2 not ..1 go|reach|stretch|extend ..1 far
  at ..2 start|beginning of ..4 science|scientific|research|story|road
  can not|do not ..1 promise|claim|say ..1 that ..1 it|they|exosomes ..1 do|does|work|works|add|help|will
  a handful of ..3 study|studies|trials|patients|papers
  can not|nobody|no ..2 yet say|promise|tell|know
  not ..1 yet ..1 know|known|proven|clear|certain|settled
  further|more|larger|bigger|better|additional|controlled|independent|longer|rigorous|proper|well designed ..4 trial/n|study|studies|research|evidence|data ..3 needed|required|necessary|missing|awaited|underway|lacking|warranted|called; needs|need|require|requires|await|awaits|awaiting|want|wants ..3 further|more|larger|better|additional|controlled|bigger|independent|longer ..3 trial/n|study|studies|research|evidence|data; evidence|data|research|science|literature ..8 limited|early|preliminary|weak|thin|sparse|scarce|small|emerging|young|lacking|inconclusive|incomplete|immature|patchy|mixed|infancy|slim|modest|scant|thinner; limited|early|weak|thin|preliminary|little|scant|insufficient|sparse|slim|inconclusive ..2 evidence|data|research; trials|studies ..4 are|is|remain|remains ..2 needed|missing|small|lacking|few|early|required|underway|limited|ongoing|scarce|rare; good trials ..3 missing; no large|controlled|good|independent ..3 trial/n|study|studies; ongoing|future|further trials|studies|research will|may|should|must; too early to; not ..3 proven|established|shown|demonstrated; unproven; remains to be ..2 seen|proven|shown|established; jury is ..2 out; has not been ..2 established|proven|shown|demonstrated; have not been ..2 established|proven|shown|demonstrated; still ..3 learning|early|studied|experimental|young|investigational; in its infancy; early days; experimental; investigational; not enough evidence|data|research|trials; few ..3 trial/n|studies|study; trials ..3 small|few; small|short|single ..3 studies|trials|study ..4; no good evidence; do not know ..4; not yet know; nobody knows; yet to be ..2 proven|shown|established|confirmed|tested; evidence is ..6; await/v ..3 trials|evidence|data; long term data ..4; science ..4 young|early|catching|moving|behind; more research; larger trials; further trials
`;
