/** Approval and legal status: what copy says regulators, laws and certificates have done for exosomes. Patterns by family; labels as families.ts says. */
export const legalStatusPatterns: readonly (readonly [string, string])[] = [
  [
    "approval-claim+attribute",
    `
    <regulator> and? <regulator>? approved|cleared|licensed|authorized|certified|accepted|endorsed|sanctioned|recognized|compliant|regulated|accredited|validated|backed|grade|authorised|ok|okayed|vetted|passed|conforming|verified|listed|notified
    approved|cleared|licensed|authorized|certified|accepted|endorsed|sanctioned|recognized|vetted|validated|accredited|blessed|okayed|backed|passed ,,5 by ..3 <regulator>
    ce mark|marked|marking|certified|approved|approval
    ce certified
    kite marked
    conformité
    eu approved|authorised|authorized|certified
    approved in|throughout|across ..2 korea|europe|eu|us|usa|states|japan|uk|canada|australia|britain|america
    officially approved|licensed|cleared|certified|recognized|authorized
    government approved|licensed|certified|backed
    medically|federally approved|licensed|cleared|authorized
    fully|properly approved|licensed|authorized|compliant|legal
    carry|carries|carrying|have|has|hold|holds|holding|earn|earned|earns|received|receive|receives|got|gained|gains|won|secured|secures|obtained|granted|given|with|boasts|bearing|bears|under ..3 <regulator> 's? approval|clearance|authorization|license|licence|certification|mark|green|blessing|ok|seal|stamp|nod|sign|acceptance|recognition|thumbs|grant|permission
    <regulator> 's? approval|clearance|authorization|blessing|certification|recognition|compliance|conformity|nod|seal|stamp|green|thumbs
    green light from ..2 <regulator>
    green|thumbs ..4 from|by ..2 <regulator>
    nod|seal|stamp|blessing|sign|approval|license|licence|permission|okay|ok|go ..3 from|of|by ..2 <regulator>
    <regulator> has|have|had given|granted|approved|cleared|licensed|authorized|signed|passed|blessed|okayed|certified|green
    <regulator> approves|cleared|approved|licensed|licenses|authorizes|okayed|signed
    meet/v ..3 <regulator> 's? standards|requirements|regulations|rules|criteria|guidelines
    <regulator> standards|requirements|regulations|guidelines
    according to|accordance with|compliance with|line with|compliant with|comply with|complies with|complying with|conforms to|conform to|adheres to|adhere to|keeping with|satisfies|satisfy|meets|follow|follows ,,12 <regulator>
    comply/v with ..4 regulations|rules|law|standards|<regulator>
    pass/v ..3 <regulator> tests|inspection|scrutiny|review|standards|checks
    approved|licensed|cleared|authorized medicine|drug|biologic|treatment|therapy|medical
    legally approved|licensed
    fda ok|okay|okays|oks|yes|stamp
    regulator|government approved|licensed
    approved|cleared|licensed|authorized exosome/n|for|to|as|under|here|and
    now|is|are|fully|been|both|was|were approved|licensed|cleared|authorized for|to|by|in|as|here|and|under|$
  `,
  ],
  [
    "registration-claim+attribute",
    `
    <namedRegulator> registered|inspected|listed|audited|registration|listing|inspection|audited|monitored
    registered|inspected|listed|audited|monitored|filed|certified with|by ..2 <namedRegulator>
    <regulator> 's? ..2 registered|certified|inspected|licensed|approved|accredited|audited|compliant|cleared|grade|authorised|authorized ,,3 <facility>
    iso # ..2 certified|accredited|compliant|certification|lab|laboratory|facility|cleanroom|clean
    iso certified|accredited|compliant|certification|class|lab|grade|approved
    iso # ..1
    iso #
    ( certified|accredited|registered|inspected|licensed|approved|audited ..3 <facility> )
    <facility> ,,6 certified|accredited|registered|inspected|licensed|audited|approved
    cgmp|gmp certified|compliant|accredited|certification|registered|approved|lab|labs|laboratory|facility|facilities|cleanroom|grade
    aatb accredited|certified|registered
    registered|licensed|certified tissue bank
    clia certified|lab|accredited
    cap accredited|certified
    nsf certified
    ecocert
    certificate/n from ,,4 <regulator>
    certified to iso
    certified under
    <facility> holds|carries|has ,,6 certificate|certification|license|registration|accreditation|cgmp
    (fda|tga|mhra) ..2 <facility>
  `,
  ],
  [
    "approval-forecast",
    `
    approval|clearance|authorization|licensing|license|licence|green|nod ,,6 pending|expected|imminent|coming|soon|near|close|underway|way|horizon|corner|anticipated|track|due|away|months|weeks|next|process|shortly|likely|looming|inevitable|matter|course|short|reach|sight|round|year
    pending|awaiting|expecting|anticipating|expected|imminent|upcoming|seeking|anticipate|await|awaits|expect|impending|forthcoming|nearing ..4 approval|clearance|authorization|license|licence|green
    be/v|get|to be|become ..2 approved|cleared|licensed|authorized|legal ..3 soon|shortly|next|within|by|in a|this year|any day|before
    soon|shortly ..4 approved|cleared|licensed|authorized|approval
    about to be approved|cleared|licensed|authorized|get
    on track ..4 approval|approved|clearance|approved|license
    on ..2 way to ..4 approval|approved|clearance
    set|poised|likely|due|slated|expected|tipped|scheduled|going|expect ..3 to be|get|become|win|gain|receive|secure|follow|arrive|clear|approve ..4 approved|cleared|licensed|approval|clearance|authorized|authorization|license|nod
    will ..3 be ..1 approved|cleared|licensed|authorized
    will ..2 get|receive|gain|win|earn|secure|approve|clear|have ..4 approval|clearance|nod|license|exosome/n|green|them|it|our
    <regulator> will ..3 approve|clear|license|sign|grant
    <regulator> ..4 expected|close|about|poised|likely|set|ready|due to ..3 approve|clear|license|grant|sign|rule
    approval|approved|clearance ..3 # ..3 months|years|weeks away
    first ..2 approved exosome/n ..4 could|will|may|might|should|expected
    under ..1 review with|by|at ,,2 <regulator>
    submitted|filed|application|applied|submission|dossier ..6 <regulator>
    fast tracked|track ..4 approval|approved|<regulator>
    expects|hopes|plans|anticipates|believe|predict|predicts ,,8 approval|approved|clearance|cleared|licensed
    only ..3 time before ..4 approved|approval|approves
    approval ..3 a|just matter of time
    almost|nearly|practically|virtually|all but approved|cleared|licensed|there
    approval|approved by ..2 #
    approval|approved within|in ..3 year|months|years|weeks|spring|summer|autumn|fall|winter
    approval|clearance in sight
  `,
  ],
  [
    "exemption-claim+own",
    `
    section? 361
    # 361
    hct p
    hct ps
    hctp/n
    hct
    minimally manipulated|processed
    minimal manipulation
    homologous use|uses
    irb approved|approval|sanctioned|cleared|overseen|reviewed|backed
    approved by ..3 irb|institutional review board|ethics
    institutional review board
    off label
    offlabel
    no ..4 approval|license|licence|prescription|clearance|authorization|permit|paperwork ..1 needed|required|necessary
    no need for ,,4 approval|approved|license|clearance|authorization
    approval ..4 not ..1 needed|required|necessary|apply|applicable
    approval unnecessary
    does|do not ..2 require|need|fall ,,6 approval|license|clearance|authorization|under|approved|<regulator>|submission|premarket
    do not need to be approved|cleared|licensed|authorized
    does not need to be approved|cleared|licensed|authorized
    need/v no ..4 approval|license|licence|clearance|authorization|permission|permit|signature
    require/v no ..5 approval|license|clearance|authorization|permission
    without ..2 needing|requiring|need for ..4 approval|license|clearance|authorization
    exempt
    exempted
    exemption/n
    outside ..5 <regulator>|regulation|rules|jurisdiction|scope|law|remit|drug
    <regulator> does|do|has|have not ..2 regulate|apply|govern|cover|jurisdiction|oversee|control|require
    <regulator> ..2 rules|approval|regulations|law ..3 not ..2 apply|needed|required|cover
    rules|regulations|law|laws ..3 not ..2 apply|cover
    unregulated so|and|because
    not ..3 regulated ..2 as
    not ..1 subject to
    not a drug ..4 so|therefore|hence|and
    not ..1 considered ..2 drug/n
    fall/v ..2 outside|under ..2 section|exempt|exemption|practice|the practice
    practice of medicine
    research ..2 use only|purposes
    for research only
    for topical use only ..3 so
    research grade ..4 exempt
    sold|labeled|labelled|supplied ..2 for research
    for ..2 cosmetic use only
    loophole
    right to try
    compassionate use
    grandfathered
    legal ..3 because|since|as|when|if|under
    legally ..3 because|since
    perfectly|completely|entirely|fully|totally|% legal
    own cells ..4 not a drug
    autologous ..5 so|exempt
    same day ..2 procedure exemption
    physician 's? discretion
    doctor 's? right|discretion|prerogative
    free to use them
    legitimate off label
    classified as ..3 tissue|cosmetic ..3 so
    because ..3 physician|doctor|nurse|clinician|professional ,,8 legal|allowed|permitted|rules|approval|apply|exempt
    tissue product ..3 not
    regulated solely
    solely regulated
    not ..2 regulated by
    beyond ..3 reach of
    escape/v ..4 regulation|rules|oversight
    steer/v clear of ..3 rules|regulation
    does not count as ..3 drug
    cosmetic ..6 so|therefore no approval
    natural ..4 so ..4 approval
  `,
  ],
];
