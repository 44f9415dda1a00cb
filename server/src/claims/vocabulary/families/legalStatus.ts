/**
 * Approval and legal status: what copy says regulators and certificates have done, or are about to do, for exosomes.
 * Patterns by family; labels as families.ts says.
 */

const passed =
  "approved|cleared|licensed|authorized|certified|accepted|endorsed|sanctioned|recognized|accredited|validated|vetted|okayed|blessed|greenlit|permitted|passed|verified|evaluated|reviewed|tested|backed";
const formal = "approved|cleared|licensed|authorized|certified";
const grants =
  "approval|clearance|authorization|license|certification|acceptance|recognition|permission|permit|nod|blessing|seal|stamp|okay";
const rules =
  "standard/n|requirement/n|regulation/n|rule/n|guideline/n|criteria|specification/n|guidance|code/n|law/n|protocol/n";
const soonWords =
  "pending|expected|imminent|coming|soon|near|close|underway|anticipated|due|shortly|likely|looming|inevitable|forthcoming|approaching";

const approval = `
  approved|authorized|licensed|cleared|compliant|certified|registered under|per ..2 eu|european|uk|british|cosmetics|cosmetic ..1 regulation/n|law|rules|directive|act
  yes in every|all way/n that ..1 matters|counts|matter|count
  green light|nod|blessing|ok|okay|yes|thumbs ..2 from|by|of ..3 <grantor>
  get/v|got|make/v|sail/v|pass/v|breeze/v|squeak/v|came|come|went|gone|go ..2 past|through|by ..2 <grantor> !to|for|website
  <grantor> ..1 said|gave|has given|said ..1 yes|ok|okay|go|green|thumbs|assent|consent
  <grantor> ,,12 let|waved|nodded|ushered|lets|waves ..4 through
  <grantor> has|have|had ..2 vetted|okayed|passed|waved|nodded|ticked|examined|stamped|rubber|sanctioned|ratified|endorsed
  <grantor> ..1 vetted|okayed|blessed|ticked|ratified|greenlit|greenlighted
  passed|passes|cleared|survived|sailed ..3 federal|regulatory|government|official|ministry|agency|<regulator> ..1 review|scrutiny|muster|assessment|vetting|evaluation|examination|hurdle/n
  ( marketing|product|medicinal|medicines|biologics authorization|license|permit ) !application|applications
  <regulator> seal|stamp|badge|sticker|logo|hologram|certificate|approval|clearance ..1 number|letter|code|certificate|#
  <regulator> seal|stamp|badge|sticker|logo|hologram of|on
  ( <regulator> approval|clearance|license ) no #
  ce|ukca stamp|logo|badge|sign|label|symbol|sticker
  approved|cleared|licensed|authorized for ..1 use|sale|marketing|market|distribution|facial|dermal|skin|scalp|hair !only
  cleared|approved|authorized|marketed under|via|through ..1 510|pma|bla
  510 ,,3 cleared|clearance|approved
  on the right|good|correct side of ..1 <grantor>|law|regulations
  in ..1 good books|graces of|with ..1 <grantor>
  <grantor> 's good books|graces
  approved|cleared|licensed|legal ,,10 ( ours|mine be/v|have|has ) $
  this|our|these|properly|fully licensed|approved|authorized|cleared ..1 one|ones|<exosome>|<vesicle>|version|serum|ampoule/n
  meet/v|satisfy/v|fulfill/v|comply with? all|every|each|any ..4 regulation/n|requirement/n|rule/n|law/n ..2 <grantor>|for
  satisfy/v|fulfill/v ..1 all|every ..3 regulation/n|requirement/n
  everything|whatever ..2 <regulator> ,,5 ask/v|want/v|wish/v|demand/v|require/v|expect/v
  meet/v|satisfy/v|pass/v|exceed/v ..2 <regulator> ..1 safety|efficacy|quality ,,4 ${rules}|test/n|bar
  comply|complies|complied|compliant|compliance|accordance|line with ..2 all|every|federal|national|european|eu|legal|state ..3 regulation/n|law/n|rules|requirements|standards
  the|that|what|which ..1 <regulator> trusts|backs|loves|supports|endorses|recommends|blesses
  all|every ..2 approval/n|permit/n|authorization/n ..6 <regulator>
  all|every ..2 approval/n|license/n|permit/n|authorization/n ..2 need/v|required|necessary
  made|produced|processed|manufactured|prepared|procured|sourced ..4 to|under|by|per|following ..3 standards|rules|requirements|regulations|guidelines of|set ..3 <regulator>|aatb
  <regulator> and? <regulator>? ${passed}|compliant|regulated|grade|ok|conforming|stamped|sanction
  <regulator> green lit
  <regulator> tested|reviewed|inspected and|& ${formal}
  ${passed} ,,5 by|with ..3 <regulator>|authorities
  waved|nodded through by ..2 <regulator>
  signed off by|on ..2 <regulator>
  our|this|it|they|we ..5 regulated by ..2 <regulator>
  fully|strictly|tightly|properly|closely regulated by ..2 <regulator>
  ce mark|marked|marking|certified|approved|approval|certificate|certification
  ukca marked|mark
  kite marked
  eu|european approved|authorized|certified|licensed|approval|authorization|clearance
  ${formal} in|throughout|across|for ..5 korea|europe|eu|us|usa|states|japan|uk|canada|australia|britain|america|switzerland|germany|countries
  ${formal} for ..3 use in
  approved|cleared|licensed for ..1 cosmetic|medical|clinical|human|topical|aesthetic|professional|home use
  officially|fully|properly|legally|federally|medically ${formal}|recognized|compliant|legal
  government|regulator|federally|ministry approved|licensed|certified|backed|cleared|authorized
  carry/v|have/v|hold/v|earn/v|receive/v|get/v|got|gain/v|win/v|won|secure/v|obtain/v|granted|given|with|boast/v|bearing|bears|under|enjoy/v|achieve/v ..3 <regulator> 's? ${grants}|mark|green|ok|sign|thumbs
  carry/v|have/v|hold/v|earn/v|receive/v|secure/v|obtain/v ..3 certificate|${grants} from|of|by ..3 <regulator>|agency|agencies
  <regulator> 's ..1 blessing|seal|stamp|okay|approval
  with|full|our|their|its|complete <regulator> 's? approval|clearance|authorization|certification|compliance|conformity
  ^ <regulator> approval|clearance|authorization|certification|compliance $
  green light|thumbs ..3 from|by ..2 <regulator>
  nod|seal|stamp|blessing|approval|license|permission|okay|clearance|authorization ..2 from|by ..2 <regulator>
  <regulator> has|have|had ..1 given|granted|approved|cleared|licensed|authorized|signed|passed|blessed|okayed|certified|recognized|greenlit
  <regulator> has|have|had green lit
  <regulator> approves|licenses|authorizes|recognizes|endorses|allows|permits ..4 our|ours|exosome/n|it|them|this
  authorities ..3 have passed|approved|cleared|licensed
  <exosome> ..3 to be ..1 approved|cleared|licensed|authorized
  on the <regulator> ..1 register|list !of
  <regulator> listed|notified|registered ,,8 so|which|meaning ..3 works|work|safe|trust|effective
  meet/v|exceed/v|satisfy/v|fulfil/v|fulfill/v|surpass/v ..5 <regulator> 's? ..2 ${rules}
  <regulator> 's? quality? standards
  produced|made|manufactured|processed|handled|prepared|tested|stored|regulated|developed ..4 to|under|within|per ..3 <regulator> 's? ${rules}
  meet/v|exceed/v|satisfy/v|follow/v ..3 ${rules} set|imposed|issued|required|laid by|out|down ..3 <regulator>
  to <regulator> 's? standards|specification/n|requirements
  according|accordance|compliance|compliant|comply/v|conform/v|adhere/v|keeping|line|follow/v|accord|conformity|observe/v ,,24 <regulator> !say/v
  everything ..2 the? <regulator> asks|requires|demands|wants
  every|all <regulator> 's? ${rules}
  regulator|regulators : ..1 satisfied|happy|approved|yes
  certificate|license|permit from|of the? agency|authorities|ministry
  carry/v|have/v|hold/v that|this|the|a|its|their license|approval|authorization|clearance
  pass/v ..3 <regulator> 's? tests|test|scrutiny|review|standards|checks|muster|evaluation
  approved|licensed|registered medicine|biologic
  approved|cleared|licensed|authorized exosome/n
  full|complete|official|proper|all|legal regulatory? approval|clearance|compliance|approvals|clearances !process|in|of
  regulatory approval|clearance|compliance
  regulatory compliant|approved|cleared
  status : approved|cleared|licensed|authorized
  perfectly|totally|completely|entirely|fully|100|% legal
  legal in ..2 uk|us|usa|eu|europe|canada|australia|states
`;

/** Regulators' names where nothing is said to have been granted. */
const approvalClear = `
  said|says|say yes to none|no|nothing|neither
  approved|cleared|licensed|authorized by ..2 director|manager|editor|partner|founder|practitioner|nurse|doctor|pharmacist|committee|board
  approval|clearance|authorization|license ..4 take/v|depend/v|involve/v|begin/v|start/v|follow/v|comes|rest/v ..2 trial/n|year/n|evidence|dossier|data|on|with|of|after|from|when|only
  the <regulator> approved|cleared|licensed|authorized !our|ours|<exosome>|<vesicle>|it|them|this|these|the|a|its ..3 in|for|as
  require/v|need/v|seek/v|lack/v|without|await|before ..3 marketing|product|medicinal ..1 authorization|license
  science|doctor|physician|dermatologist|derm|editor|celebrity|nurse|expert|skin|mum|mom|kid|family approved
  <device> ,,3 be/v ..1 <regulator> approved|cleared|certified|registered
  <regulator> ,,3 none|nothing|neither approved|cleared|licensed
  hsa|fsa ,,4 accepted|approved|eligible|welcome
  accept/v|take/v ,,6 hsa|fsa
  device|pen|laser|machine|tip|needle|roller that|which the? <regulator> ..1 has? ..1 cleared|approved|licensed
  <regulator> approval|clearance|authorization status|process|pathway|requirement/n|before|to be
  require/v|need/v|seek/v|lack/v|without|await|need ..3 <regulator> approval|clearance|authorization|license
  <regulator> ,,4 ${passed} no|none|nothing|neither|zero
  <regulator> compliant ..2 disclaimer|copy|wording|advertising|website
  ^ to be ..1 <regulator> ${formal}
  approved credit|financing|finance
  approved by your|our|their ..1 nurse|doctor|desk|team|manager|gp|surgeon|clinician|insurer|bank
  regulatory approval process|pathway
  regulated by ..3 <regulator> as
  recognized by ..3 <regulator> as a ..1 drug|drugs|biologic
`;

const registration = `
  iso # certificate|certification|accreditation|plaque|badge|stamp|paperwork
  <regulator> 's? establishment|facility|fei|manufacturing|site|drug|plant|import number|no|license|registration|identifier|database|registry
  fei|duns|ndc|dmf number|no|registered|listed|code
  <facility> ,,5 federal|government|state|<regulator> inspector/n|auditor/n
  <grantor> inspector/n ..3 visit|visits|inspect|inspects|audit|audits|check|checks|tour|tours
  <facility> ,,8 on ..2 <regulator> 's? books|register|list|database|roll
  cpnp|scpn|mocra|inci|cosing|sfda|ndc|mfds|kfda registration|registered|listed|notified|listing|number
  notified|registered|listed|entered ..1 on|in|with|to|at ..2 cpnp|scpn|cosing|mocra|notification|inci ,,10 copycats|others|rivals|trust|quality|proof|legit|official|genuine|safe|beyond|confidence|seal|know
  listed|entered|registered|found in|on|with ..2 <regulator> 's ..1 database|register|list|registry|books
  <facility> ,,5 hold/v|have/v|carry/v|own/v ,,4 manufacturing license|authorization|permit
  <facility> ? registered|certified|licensed|accredited|inspected|audited
  ^ registered|certified|accredited|inspected|audited , registered|certified|accredited|inspected|audited|licensed
  certified|accredited|audited|inspected by|to ..4 tuv|sgs|bsi|dekra|intertek|iso|nsf|ecocert|halal|highest|bureau
  halal|kosher|kgmp|ecocert|tuv certification|certified|certificate|accredited|registered|approved
  iso cert|cert'd|standard/n|number
  <regulator> reg|reg'd
  state|biologics|municipality|ministry|dubai registration|registered
  <regulator> facility|establishment|plant|site|lab ..1 number|no|id
  answer/v to ..2 <grantor> inspector/n
  <facility> ..6 certified|registered|accredited|licensed to ..3 standard/n
  <facility> that|which ..2 <regulator> ..2 registered|registers|inspected|inspects|audits|audited|licensed|certified|monitors
  <regulator> registered|inspected|listed|audited|registration|listing|inspection|monitored|notified|enrolled
  registered|inspected|listed|audited|monitored|filed|enrolled|notified with|by|at|on ..2 <namedRegulator>|<regulator>
  <regulator> 's? ..2 registered|certified|inspected|accredited|audited|grade|regulated ,,4 <facility>
  <regulator> 's? ..2 licensed|approved|compliant|cleared !<exosome>|<vesicle> ,,4 <facility>
  <regulator> 's? ..2 licensed|approved|compliant|cleared <exosome>|<vesicle> <facility>
  made|produced|come/v|manufactured|comes|from|in ,,3 korean|swiss|german|japanese|us|european|american|certified|accredited gmp|cgmp|iso ..2 <facility>
  <regulator> registered|certified|inspected|licensed ..2 establishment|tissue
  iso # ..1 certified|accredited|compliant|certification|lab|laboratory|facility|cleanroom|clean|certificate
  iso certified|accredited|compliant|certification|class|lab|grade|approved|certificate|accreditation
  iso #
  certified to iso
  certified|accredited|registered|licensed <facility>
  certified|accredited|inspected|audited ..2 <facility>
  <facility> ,,4 be/v|: ..2 certified|accredited|registered|inspected|licensed|audited|approved
  <facility> ..6 certified|licensed|approved|inspected|accredited|registered by|with|under|to ..3 <regulator>|iso|gmp|aatb|association
  <facility> ..4 accredited by
  <facility> ..6 passed|pass/v ..4 <regulator>|inspection|audit
  passed ..2 <regulator> inspection|audit
  cgmp|gmp certified|accredited|certification|registered|approved|grade|certificate
  cgmp|gmp compliant <facility>
  cgmp|gmp and|& ..1 iso
  aatb accredited|certified|registered|member|approved|inspected
  certified|accredited|registered|licensed|inspected|member|audited ..3 american association
  registered|licensed|certified|accredited tissue bank/n
  clia certified|lab|accredited|laboratory
  cap accredited|certified
  nsf certified
  <facility> holds|carries|has|have|boasts|earned|hold ,,6 certificate|certification|license|registration|accreditation
  hold/v|carry/v|have/v|boast/v ..2 iso|gmp|cgmp ..2 certificate|certification|accreditation
  proudly|officially|duly|fully notified|registered
  ( notified ..4 cpnp|portal ) ,,3 so|which|meaning|and ..8 legit|safe|know|trust|sure|peace|confident|approved
  notified ..4 cpnp|portal ,,8 trust|rely|safe|confidence|proof|quality|seal|mark|sign|guarantee
  notified|registered : ..1 seal|mark|proof
`;

/** What no registration of the product is, or what the text itself says is no approval. */
const registrationClear = `
  approved|certified|inspected by ..2 director|manager|editor|partner|founder|practitioner|nurse|doctor|pharmacist
  what ..4 certificate|certification|registration|listing ..2 do/v|does|means|tells ..4
  <facility>|iso|certified ,,10 which|that ..1 concerns|covers|relates|refers|applies ..6
  <facility>|<regulator>|inspected|registered ,,10 say|says|mean|means|prove|proves|tell|tells ..2 nothing|little
  <regulator>|<facility> ,,12 be/v|do/v not ..2 mean|imply|equal|same|approval|amount|make
  <regulator>|<facility> ,,12 not ..3 approval|approved
  registered|registration|certified|certification|listing ,,12 not ..3 same|approval|approved|endorsement|evidence|proof
  registered|certified|licensed nurse/n|esthetician/n|aesthetician/n|doctor/n|dermatologist/n|practitioner/n|provider/n|injector/n|therapist/n|pharmacist/n|professional/n|clinician/n|physician/n
  board certified
  certified b corporation|corp
  certified ..3 cpd|training
  cqc|hiw|ofsted registered
  registered ..1 online|trademark|charity|company|user/n|address|office
  approved by ..2 medical|clinical director|team|manager|board|committee
  clinic|practice|we ,,4 inspected|registered|rated ,,6 cqc|commission|council
  <facility>|iso|number|certificate ,,6 tell/v|say/v ,,8 nothing ..1 about|of
  gauze|gloves|drapes|towel/n|needle/n|linen|couch/n ,,8 <facility>
  certified|accredited|inspected|audited supplier/n
  registration says|means|tells|proves nothing
  <exosome>|product|skincare line
  <regulator> registration of|for ,,3 <facility>
  be/v registered trademark/n
`;

const forecast = `
  knock/v|knocking ..2 on|at ..2 <grantor> 's? door/n
  on|at ..2 <grantor>|minister 's desk|door|doorstep
  ( <grant>|approved|licensed|cleared|legal ,,6 when ) , not if
  matter|question of ..1 time|when ,,4 before|until|till ,,4 <grantor>|<grant>|exosome/n
  ( matter|question of when ) ,? not if
  expect/v|anticipate/v|foresee/v|predict/v|await/v|awaiting|hope/v ..1 for? ..4 <grant> ..1
  expect/v|anticipate/v|foresee/v|predict/v|await/v|awaiting ,,4 decision|verdict|ruling|answer|yes ..2 from|by|of ..3 <grantor>
  <grantor> 's? yes|decision|verdict|ruling|answer|word|blessing|nod|assent ..5 ${soonWords}|any|within|next|signatures
  decision|verdict|ruling|word|answer|yes from ..4 <grantor> ..3 ${soonWords}|any|next|this
  home|final|last|finishing|closing|final straight|stretch|lap|mile|leg|hurdle|furlong|stage/n|step/n|phase/n|module|round ,,2 of|to|towards|before|for|at|with ..4 <grant>|review|assessment|evaluation|appraisal|<grantor>
  submitted|filed|lodged|completed|sent ..2 bla|ind|nda|maa|dossier
  dossier|bla|maa|ind|nda ..1 lodged|filed|submitted
  paperwork|dossier|submission|filing ,,3 all but|nearly|almost|practically|virtually done|complete|finished|through|ready
  <grantor> ..4 poised|set|ready|about|due|bound|going|expected|likely|certain|primed to ..1 recognize|okay|ok|bless|embrace|catch|say|wave|pass|permit|allow|back|endorse|agree|approve|decide|come|greenlight
  coming soon : ..1 <regulator> ..3
  <grantor> ..2 will ..2 rule|decide|okay|bless|come|catch|agree|say|wave|recognize ..6
  <grantor> to come|catch ..1 round|around|up
  <grant> ..4 ${soonWords}|round|around|underway|next
  <grant> ,,5 in|under|on ..2 sight|pipeline|post|mail|bag|offing|making|way|wings|horizon
  fast tracked|track for|to|toward|towards|through ..2 <regulator>|<grant>|market
  rmat|breakthrough|orphan ..1 therapy|drug? designation|status ..2
  priority|accelerated|rolling review|approval
  tomorrow 's ..1 ${formal}
  tomorrow ..1 approved|licensed|cleared|legal
  next|first in|up ..1 line|queue ,,8 <grantor>|<grant>|${formal}|through
  next ..3 approval ..6 could|may|will|might
  favorable|positive ruling|decision|opinion|verdict|judgment ..4 by|in|from|soon|next|this|expected|likely|on
  regulatory tide|wind/n|mood|tunnel|finish|horizon ..6 turn/v|shift/v|chang/v|changing|green|line|light|clearing
  light ..3 of ..2 regulatory tunnel
  before they|it|<exosome> ..1 were|was|are even|officially ..1 ${formal}
  when|once|after|until ..3 ce mark|license|approval|clearance|<regulator> ..2 land/v|arrive/v|drop/v|hit/v
  ahead|early|ready|first ,,14 when|once ,,3 get|gets|are|is|become|'re ..4 ${formal}|<grant>|stamp|legal
  one|a|short|single hop|stone|throw|signature|stamp|inch|whisker|breath|form|handshake ..1 away? from|off|short ..4 <grant>
  awaiting|pending|await/v|anticipating ..2 <grant> ..1 from|by|in|next|this|soon
  obtaining|securing|finalizing|clinching ..3 <grant>
  <regulator> application|submission|filing|review|dossier ..2 under|well way|underway|advanced
  give/v|gave it|them|exosomes|us ,,8 until|till|for|before ..3 <grantor> ..6
  <regulator> moment|debut|day
  <grant> , ..3 matter of signatures
  ^ approval|approved|licensing|clearance next
  ${formal}|through ,,4 by ..1 end|close|turn of ..2 year|decade
  <grant> before|by ..1 end|close|turn|decade
  <regulator> 's? ..1 yes|nod|blessing|approval|decision|license be/v ..2 months|weeks|days away|off
  license|approval|clearance ..3 as good as
  ( days|weeks|months away from ..3 approval|clearance|license|approved )
  approval|clearance|authorization|licensing|license|nod|approvals ..5 ${soonWords}|submitted|granted
  green light ..5 ${soonWords}
  approval|clearance|authorization|license|nod|light ..5 just? around the corner
  approval|clearance|authorization|license|nod ..5 on the|its ..1 horizon|way|cards|track
  approval|clearance|authorization|license|nod ..5 in ..2 sight|pipeline|works|process|progress|motion
  approval|clearance|authorization|license|nod ..3 will|should|could ..1 follow|come|arrive|land
  approval|license|clearance , when it comes ..6
  approval|clearance|license of ..4 be/v ..2 pending|expected|imminent|near|close|coming
  approval imminent|pending|expected
  light ..2 around the corner
  pending|awaiting|expecting|anticipating|imminent|upcoming|anticipate|await|awaits|impending|forthcoming|nearing|approaching|expect|expects|hoping|hope ..3 <regulator> 's? ${grants}
  pending|awaiting|impending|upcoming|imminent|forthcoming regulatory ${grants}
  pending|awaiting|impending|upcoming|imminent approval|clearance|authorization|license $
  filed|submitted|lodged ..3 bla|ind|application|dossier|nda ..8 decision|approval|clearance|answer|hope/v|expect/v|next|soon|this
  <regulator> ..2 currently|now|already reviewing|assessing|considering|evaluating ..4 <exosome>|product|application|dossier|serum
  <regulator> ..1 be/v ..1 reviewing|assessing|considering|evaluating our ..4
  be/v ..2 before|until ..1 <regulator> ..4 go ahead|green|nod|approve/v|license/v|blessing|clear/v
  approval|clearance|licensing|license ..4 ..1 formality
  once|when|after ..1 <regulator> ..2 sign/v|approve/v|clear/v|license/v|give/v ..1 off? ..1 next|this|in|later|soon
  <regulator> be/v ..1 expected|set|likely|due to catch|approve|license|clear|follow|come ..2
  expect|expects|expecting|anticipate|anticipates|hope|hopes|predict|predicts|plans|believe|believes ..7 approved|cleared|licensed|authorized|approval|clearance|license|approve|clear
  be|get|become ..1 approved|cleared|licensed|authorized ..4 soon|shortly|next|this|within|later
  soon|shortly|almost|nearly|practically|virtually to? be? <regulator>? ${formal}
  will|shall soon? be ..1 <regulator>? ${formal}
  should|could|might be ..1 <regulator>? ${formal} ..4 soon|shortly|next|this|within|before|later
  should|could|might be ..1 <regulator>? ${formal} by|in ..3 #|year|end|spring|summer|autumn|fall|winter
  soon|shortly ..3 be|to ..2 ${formal}
  soon|shortly <regulator>? ${formal}
  about|going|set|poised|due|slated|tipped|scheduled|expected|likely|bound|certain to ..2 be|get|become ..1 <regulator>? ${formal}
  about|going|set|poised|due|slated|tipped|scheduled|expected|likely|bound|certain to ..1 win|gain|receive|secure|earn|obtain|get ..3 ${grants}
  close|closer|near|nearer|nearing|path|pathway|road|way|route|step|steps|stage|stages|track|process ..3 to|of|toward|towards|from|for ..2 being? <regulator> 's? ${formal}|${grants}
  on track ..4 approval|approved|clearance|license
  on ..2 way to ..4 approval|approved|clearance
  one|two|a|few|final|last step|steps|hurdle ..2 away|left|to|from|before ..4 ${grants}|${formal}
  final|last|late|advanced stage|stages|phase|phases of ..3 ${grants}
  go/v|going|progress/v|move/v|moving|working ..2 through ..3 approval|approvals|clearance|regulatory|licensing
  <regulator>|agency ..2 will|should|could|may|might ..3 approve|clear|license|grant|wave|authorize|follow|decide
  <regulator>|agency ..4 expected|close|about|poised|likely|set|ready|due|going to ..3 approve|clear|license|grant|sign|rule|wave|authorize
  <regulator> ..2 to approve|license|clear|authorize
  approval|approved|clearance|license|authorization ..5 # ..3 months|years|weeks away|off|out
  approved|approval|clearance|license ,,10 eighteen|twelve|six|three|two|four|five|few|couple|some ..2 months|years|weeks off|away|out
  first ..2 approved exosome/n ..4 could|will|may|might|should|expected|is
  first ..1 approvals|approval|licenses|license|clearances ..4 will|could|may|might|should|expected|likely|to ..2 come|arrive|land|reach|follow|be|in
  <regulator> ..1 be/v ..1 about|ready|set|close|poised to ..1 say|nod|agree|give|sign
  soon ..2 get|receive|have|win|gain|hold ..2 license|licence|approval|clearance|green
  set|going|expected|poised|likely|about|due to be|become the first ..2 approved|licensed|cleared|authorized ..3
  analysts|experts|insiders|lawyers|observers ..3 think|expect|predict|believe|say|reckon ,,10 approval|approvals|approved|license|licensed|cleared ..5 #|soon|months|year|years|shortly
  license|approval|clearance ,,12 matter of ..2 months|weeks|time|years|days
  ( currently? under ..2 <regulator> 's? review|evaluation|assessment )
  under ..2 review|evaluation|assessment with|by|at ,,2 <regulator>
  submitted|filed|application|applied|apply|submission|dossier|file|paperwork|ind ..6 <regulator>
  applied|applying|filed for ..3 ${grants}
  <regulator> 's? application|submission|dossier|filing ..8 filed|submitted|pending|underway|in
  <regulator> 's? ${grants} process|pathway ..6 underway|way|under|started|begun|progress|stage|stages|now|currently
  <regulator> fast track|tracked|tracking
  fast track|tracked|tracking by|designation|approval|status|at|with|review
  matter of ..1 time ..2 before|until|till ..6 ${formal}|approves|clears|licenses|approve|clear|${grants}
  only ..2 time before|until|till ..6 ${formal}|approves|clears|licenses|approve|${grants}
  almost|nearly|practically|virtually ${formal}
  all but granted|${formal}
  approval|approved|clearance|license|cleared|licensed ..2 by !<regulator> ..1 #|spring|summer|autumn|fall|winter|christmas
  approved|cleared|licensed|approval|clearance ..3 by ..1 end of
  approval|approved|clearance|license|cleared|licensed ..4 within|in|this|next|before ..3 year|years|months|weeks|spring|summer|autumn|fall|winter|quarter
  phase iii|3|three ..4 nearly|almost|complete|done
  ^ any month|day|week now $
  rules|law ..2 expected|expects|set|due to change before|by|next
  will be ${formal} before you know
`;

/** "Pending", "approval" and "due" of bookings, people and other business. */
const forecastClear = `
  passed|pass|sent|send|referred ..1 file|case|complaint|matter|papers to ..3
  file|filed|submit|submitted|send|make a|your|any ..2 report|complaint/n ..4 <regulator>
  credit|loan|finance|financing|insurance|mortgage|budget approval
  license|permit to practice|inject|trade|operate|prescribe|teach
  prescribing|driving|nursing|medical|professional|liquor|alcohol|her|his license
  licensed|approved|certified|accredited|registered ..1 nurse/n|practitioner/n|provider/n|injector/n|esthetician/n|aesthetician/n|professional/n|clinician/n|doctor/n
  your|our|my|the ..1 doctor|gp|nurse|physician|manager|dermatologist|consultant|landlord|bank|insurer 's ..2
  designation be/v not
  know/v|say|tell|predict|nobody|unclear|unknown|uncertain when|whether|if ,,8 approved|cleared|licensed|approve|decide|rule
  file/v|filed|submit/v|make ..2 report|complaint/n ..2 with|to ..3
  approval|license|clearance ,,6 decade|years off|away
  hope/n ,,6 dashed|faded|premature|misplaced
  before|until ..3 approval|license|authorization be/v ..1 granted
  approved|cleared|licensed|authorized by ..3 <regulator> last
  was|were|been approved|cleared|licensed|authorized by ..3 <regulator> in
  approval|clearance|license ..4 not ..2 ${soonWords}|in sight|on the
  approval from|by|of our|your|the|a front|desk|nurse|doctor|physician|team|manager|landlord|bank
  pending approval from|by our|your|a
  <regulator> should|could|may|might ..1 not
  clearance of ..4 laser|device
  clearance sale
  approved before they|it|we be/v
  at least|probably|perhaps|many|some ..4 years off|away|out
  long|years way|away ..3 before|from
  know/v|say|tell|predict|nobody|unclear|unknown when|whether|if|how ..8 approved|cleared|licensed|approve
  whether ..6 approved|cleared|licensed
  not ..2 approved before
  will be approved by|within ..1 our|your
`;

export const legalStatusPatterns: readonly (readonly [string, string])[] = [
  // A device's clearance is its own.
  [
    "approval-claim:cleared",
    "<regulator> and? <regulator>? approved|cleared|registered|listed|certified ..2 <device>; fully? <regulator> cleared pen|laser|stamp",
  ],
  ["approval-claim+attribute", approval],
  ["approval-claim:cleared", approvalClear],
  ["registration-claim+attribute", registration],
  ["registration-claim:cleared", registrationClear],
  ["approval-forecast", forecast],
  [
    "approval-forecast+own",
    "not be ..2 long until|till|before ,,3 <grantor>; not be ..1 long until|before|till ,,8 go ahead|green; not be ..1 long until|before|till ,,8 approve/v|approval|approved|clear|cleared|license|licensed|blessing|nod",
  ],
  // A distant date is an opinion; only where something is sold does it promise.
  [
    "approval-forecast:distant",
    "approval|approved|clearance ..6 # ..3 years away|off|out; years away from ..2 approval",
  ],
  ["approval-forecast:cleared", forecastClear],
];
