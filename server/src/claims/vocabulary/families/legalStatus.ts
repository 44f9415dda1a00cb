/**
 * Approval and legal status: what copy says regulators, laws and certificates have done for exosomes.
 * Patterns by family; labels as families.ts says.
 */

const approval = `
  <regulator> and? <regulator>? approved|cleared|licensed|authorized|certified|accepted|endorsed|sanctioned|recognized|compliant|regulated|accredited|validated|backed|grade|ok|okayed|vetted|passed|conforming|verified|blessed|greenlit|stamped|permitted
  approved|cleared|licensed|authorized|certified|accepted|endorsed|sanctioned|recognized|vetted|validated|accredited|blessed|okayed|backed|passed|greenlit ,,5 by|with ..3 <regulator>
  waved through by ..2 <regulator>
  signed off by ..2 <regulator>
  ce mark|marked|marking|certified|approved|approval
  kite marked
  eu approved|authorized|certified
  approved|licensed|cleared in|throughout|across ..2 korea|europe|eu|us|usa|states|japan|uk|canada|australia|britain|america|switzerland|# countries
  officially|fully|properly|legally|federally|medically approved|licensed|cleared|certified|recognized|authorized|compliant|legal
  government|regulator approved|licensed|certified|backed
  carry/v|have/v|hold/v|earn/v|receive/v|get/v|gain/v|win/v|won|secure/v|obtain/v|granted|given|with|boast/v|bearing|bears|under|enjoy/v ..3 <regulator> 's? approval|clearance|authorization|license|licence|certification|mark|green|blessing|ok|seal|stamp|nod|sign|acceptance|recognition|thumbs|grant|permission
  carry/v|have/v|hold/v ..3 certificate|license|approval|clearance from|of ..3 <regulator>|agency|authority|authorities|regulator
  <regulator> 's? approval|clearance|authorization|blessing|certification|recognition|compliance|conformity|seal|stamp
  green light|thumbs ..3 from|by ..2 <regulator>
  nod|seal|stamp|blessing|sign|approval|license|permission|okay|ok|go|clearance ..3 from|of|by ..2 <regulator>
  <regulator> has|have|had given|granted|approved|cleared|licensed|authorized|signed|passed|blessed|okayed|certified
  <regulator> approves|cleared|approved|licensed|licenses|authorizes|okayed|signed|certified|passed
  authorities ..3 have passed|approved|cleared|licensed
  on the <regulator> ..1 register|list
  meet/v|exceed/v ..4 <regulator> 's? standards|requirements|regulations|rules|criteria|guidelines|requirement
  <regulator> 's? standards|requirements|regulations|requirement
  to <regulator> standards|specification|specifications
  according|accordance|compliance|line|compliant|comply/v|conform/v|adhere/v|keeping|satisfy/v|meet/v|follow/v|accord ,,20 <regulator>
  everything ..2 the? <regulator> asks|requires|demands|wants
  every|all <regulator> requirement|rule|standard|regulation|requirements|rules|standards
  regulator : ..1 satisfied|happy|approved|yes
  certificate from the agency
  pass/v ..3 <regulator> tests|scrutiny|review|standards|checks
  approved|licensed medicine|drug|biologic
  approved|cleared|licensed|authorized exosome/n
  regulatory approval|clearance|compliance
  regulatory compliant
  fully|fda|tga|mhra compliant
  status : approved|cleared|licensed
  perfectly|totally|completely|entirely|% legal
  legal in ..2 uk|us|usa|eu|europe|canada|australia|states
`;

const registration = `
  <namedRegulator> registered|inspected|listed|audited|registration|listing|inspection|monitored
  registered|inspected|listed|audited|monitored|filed with|by ..2 <namedRegulator>
  <regulator> 's? ..2 registered|certified|inspected|licensed|approved|accredited|audited|compliant|cleared|grade|regulated ,,3 <facility>
  iso # ..1 certified|accredited|compliant|certification|lab|laboratory|facility|cleanroom|clean
  iso certified|accredited|compliant|certification|class|lab|grade|approved
  iso #
  ( certified|accredited|registered|inspected|licensed|audited ..3 <facility> )
  <facility> ,,5 be/v|: ..2 certified|accredited|registered|inspected|licensed|audited|approved
  <facility> ..3 certified|licensed|approved|inspected by ..2 <regulator>
  <facility> ..2 that ..6 passed|holds|carries ..3 <regulator>|inspection
  <facility> ..6 passed ..3 <regulator>|inspection
  passed ..2 <regulator> inspection
  cgmp|gmp certified|compliant|accredited|certification|registered|approved|grade
  cgmp|gmp and? ..1 iso
  aatb accredited|certified|registered|member
  registered|licensed|certified tissue bank
  clia certified|lab|accredited
  cap accredited|certified
  nsf certified
  certified to iso
  <facility> holds|carries|has ,,6 certificate|certification|license|registration|accreditation
  notified ..3 cpnp|portal ,,3 seal|proof|mark|sign|guarantee
`;

const forecast = `
  approval|clearance|authorization|licensing|license|nod ..6 pending|expected|imminent|coming|soon|near|close|underway|way|horizon|corner|anticipated|track|due|shortly|likely|looming|inevitable|sight|submitted|follow|granted|year
  approval|license|clearance , when it comes ..6
  pending|awaiting|expecting|anticipating|expected|imminent|upcoming|anticipate|await|awaits|expect|impending|forthcoming|nearing|hoping|hope ..4 approval|clearance|authorization|license|nod
  be/v|get ..2 approved|cleared|licensed|authorized|legal ..2 soon|shortly|next|within|this|any|before
  soon|shortly ..3 be|to ..2 approved|cleared|licensed|authorized
  about to be approved|cleared|licensed|authorized
  on track ..4 approval|approved|clearance|license
  on ..2 way to ..4 approval|approved|clearance
  set|poised|likely|due|slated|expected|tipped|scheduled ..3 to ..2 be|get|become|win|gain|receive|secure|follow|clear|approve|license|sign|wave ..4
  <regulator>|agency ..2 will|should|could|may|might ..3 approve|clear|license|sign|grant|wave|follow|decide
  <regulator>|agency ..4 expected|close|about|poised|likely|set|ready|due to ..3 approve|clear|license|grant|sign|rule|wave
  approval|approved|clearance|license ..4 # ..2 months|years|weeks away|off|out
  approved ..4 eighteen|twelve|six|three|two|a few|few months|years|weeks off|away|out
  first ..2 approved exosome/n ..4 could|will|may|might|should|expected|is
  under ..1 review with|by|at ,,2 <regulator>
  submitted|filed|application|applied|submission|dossier|file ..6 <regulator>
  fast track|tracked
  expects|hopes|plans|anticipates|believes|predicts|expecting ..6 approval|approved|clearance|cleared|licensed
  matter of time ..3
  only ..2 time before ..4 approved|approval|approves
  almost|nearly|practically|virtually|all approved|cleared|licensed
  all but granted|approved|cleared|licensed
  approval|approved|clearance|license by ..2 #
  approval|approved|clearance|license ..4 within|in|this|next|by ..3 year|years|months|weeks|spring|summer|autumn|fall|winter|quarter
  nod|approval|clearance|license ..4 coming|expected|due #
  ( licence|license|approval|clearance will follow )
  any month|day|week now
  phase iii|3 ..4 nearly|almost|complete|done
  rules|that ..2 expected|expects to change before|by|next
`;

const exemption = `
  section 361
  361 exempt|product/n|hct|tissue
  under 361
  hct p
  hct ps
  hctp/n
  minimally manipulated|processed
  minimal manipulation
  homologous use|uses
  irb approved|approval|sanctioned|cleared|overseen|reviewed|backed
  approved|signed|overseen|cleared ..4 by ..3 irb|institutional|ethics
  review board ..4 signed|approved|cleared|oversees|blessed
  off label
  offlabel
  no ..4 approval|license|clearance|authorization|permit|din ..1 needed|required|necessary
  no need for ,,4 approval|approved|license|clearance|authorization
  approval ..3 not ..1 needed|required|necessary|apply|applicable
  approval unnecessary
  without ..3 approval|waiting for ..2 approval
  without waiting for ..3
  does|do not ..2 require|need|fall ,,6 approval|license|clearance|authorization|under|approved|<regulator>|submission|premarket|din|registration
  do|does not need to be approved|cleared|licensed|authorized
  need/v no ..4 approval|license|clearance|authorization|permission|permit
  require/v no ..5 approval|license|clearance|authorization|permission
  exempt
  exempted
  exemption/n
  ( outside ..5 <regulator>|regulation|jurisdiction|scope|law|remit )
  <regulator> does|do|has not ..2 regulate|apply|govern|cover|jurisdiction|oversee|control|require
  <regulator>|drug|those ..2 rules|approval|regulations|law|laws ..3 not ..2 apply|needed|required|cover|bind
  rules|regulations|laws ..4 not ..2 apply|cover|bind
  not|never ..1 bound by ..3 rules|law|laws|regulations
  unregulated so|and|because
  not ..2 regulated by|as
  not ..1 subject to ..5 rules|law|approval|regulation|<regulator>|oversight
  not ..2 drug/n ..1 , ..2 so|therefore|hence|and
  fall/v ..2 outside ..3
  ( practice of medicine )
  research ..1 use only|purposes
  for research only
  for topical|cosmetic use only ..4 so|therefore|which
  research grade exempt
  sold|labeled|labelled|supplied ..2 for research
  loophole
  right to try
  compassionate use
  grandfathered
  legal|allowed|permitted|lawful ..1 because|since|as|when|if
  legally because|since
  because|since|as|when ..3 physician|doctor|nurse|clinician|professional|practitioner ,,8 legal|allowed|permitted|rules|approval|apply|exempt|lawful|board
  physician|doctor|nurse|practitioner ..8 so ..4 above board|legal|fine|allowed|permitted
  doctor|physician|doctor 's 's? own? license|discretion|right|prerogative
  under ..2 doctor|physician|nurse 's? ..1 license|discretion
  every doctor 's right
  free to use them
  law|laws lets|allows|permits ..2 doctor/n|physician/n|clinic/n|us ..4
  all that ..2 law requires|asks
  answers to no one
  beyond ..3 reach of
  escape/v ..4 regulation|rules|oversight
  regulated solely
  safe ground ..2
`;

export const legalStatusPatterns: readonly (readonly [string, string])[] = [
  ["approval-claim+attribute", approval],
  ["registration-claim+attribute", registration],
  ["approval-forecast", forecast],
  ["exemption-claim+own", exemption],
];
