/** Exemption: why the rules are said not to apply to exosomes. Patterns by family; labels as families.ts says. */

const formal = "approved|cleared|licensed|authorized|certified";

const exemption = `
  none|nothing of the|those|these ..4 rules|paperwork|law|laws|red|requirements|restrictions|regulations ..2 apply|applies|applied|touches|touch|matter|matters
  ^ it is|be/v , because|since|as ..2 doctor|physician|nurse|clinician|practitioner|surgeon ..1 order/v|prescribe/v|give/v|make/v|mix/v|apply/v|request/v|sign/v
  legal|lawful|legit|allowed|permitted , ..1 because|since|as ..2 doctor|physician|nurse|clinician|practitioner|surgeon ..1 order/v|prescribe/v|give/v|make/v|mix/v|apply/v|request/v|sign/v
  freedom|exception|exemption|loophole|latitude|privilege|leeway ..2 cover/v|extend/v|apply|applies|include/v|reach/v ..3 <exosome>
  regulation|rules need not enter|come|apply
  rules|regulations|regulation|law|laws|restrictions|legislation ..3 not ..2 come into|count|matter|concern|touch|extend|stretch|bite|enter|reach|bind
  rules|restrictions|requirements|regulations|barriers|red tape ..2 fall|falls|melt|melts|vanish|vanishes|disappear|drop|evaporate ..1 away?
  no ..1 cosmetic|drug|federal|such? rule|rules|law|laws|regulation/n apply|applies|cover|covers|bind|binds|touch|touches
  rules|regulations|they|laws ..1 be/v|'re ..1 meant|written|made|intended|designed|aimed for|at ..3 , not ..3
  get/v|got|given|give/v|enjoy/v ..1 a free pass|ride
  no|neither ..1 jurisdiction|remit|authority|business ..1 over|in|here
  <grantor>|biologics|medicines|people|regulators have|has|had no ..1 say|jurisdiction|business|authority
  slip/v|slide/v|sneak/v|squeeze/v|sail/v|fly|flies|go|goes|get/v|fall/v|stay/v|operate/v ..2 past|around|round|under|between|outside|beyond|below ..4 biologics|drug|medicines|regulatory|regulator/n|<regulator> ..1 rules|regulation/n|radar|law/n|net|framework|category|reach|remit
  put/v|take/v|place/v|keep/v|lift/v ..3 beyond|outside|out ..1 of? ..2 federal|regulatory|regulators|<regulator> 's? ..1 reach|remit|hair|hands|net|scope
  beyond|outside|out of ,,2 federal|regulatory|<regulator> 's? ..1 reach|remit|hair|hands|net
  there be/v|'s nothing|little to ..1 approve|license|regulate|authorize|clear|register ,,1
  no license|approval|permit|authorization to apply|seek|wait|obtain|ask|get ..1
  nothing|no ..2 license|approval ..1 to apply
  research use vial/n|grade|exosome/n|only|material|product/n|vesicle/n|powder
  <exosome>|cosmetic/n|vial/n|rules ,,8 zero|no|none|without|minus ,,2 red tape|bureaucracy
  zero|no|without|minus red tape|bureaucracy ,,6 <exosome>
  exempt/v|exempts|excuse/v|spare/v|free/v ..4 from ..5 <grantor>|approval|rules|regulation/n|law|licensing|license|review|oversight
  hence|thus|so|therefore|thereby|consequently ..1 exempt|exempted|unregulated|unrestricted
  not for human|clinical use|consumption|administration
  not ..2 need|require|have any|one|a license|approval|permission
  need/v|require/v ..2 nobody|noone|no|one 's? permission|approval|say|license
  legit|legal|lawful|allowed in all|every|fifty ..2 states
  because|since|as|when ..3 physician|doctor|nurse|clinician|md|practitioner|surgeon|director ,,12 legit|legitimate|lawful|lawfully|fine|above|whatever|rules|rule|permission|no
  with a|your ..1 physician|doctor|nurse|clinician|md|surgeon ..4 , ..3 legal|lawful|allowed|permitted|legit ..
  as legal as ..2
  too small|simple|natural|tiny|gentle|minimal to be ..2 regulated
  cfr 1271.10|1271.15|1271.3
  21 cfr 1271.10|1271.15|1271.3
  361 pigeonhole|route|bracket|exception|status|framework|lane|box|hct|side|rule
  too small|simple|natural|tiny|gentle|minimal to be ..2 regulated|licensed|a drug|medicine
  not ..2 drug|medicine , ..2 just|simply|only|merely ..2 cosmetic
  no <regulator> needed|required|necessary|involved|involvement
  irb oversight|blessing|cover|clearance|review|supervision|okay|nod|backing|consent
  blessing|approval|nod|consent|permission|backing|okay of|from ..2 ethics|irb|institutional|review board|committee|panel
  our|an|the attorney|lawyer/n|counsel|legal ..2 confirm/v|assure/v|sign/v|agree/v ..6
  autologous ,,2 means|so|mean|and|hence|therefore ..2 exempt|legal|unregulated|allowed|outside
  autologous means
  only approval|permission|license|authority ..4 need/v|require/v|matters|counts
  as ..2 lab|laboratory|research reagent/n|chemical/n|material/n
  lab|laboratory reagent/n ..1
  as ..1 homologous|minimally
  qualify/v|count/v|class/v|classified|classed as ..2 homologous|minimal|minimally|tissue|accessory|reagent
  compounded <exosome>
  patient|physician|pay participate|funded study|registry ,,8 exempt/v|exempts|fall|outside
  regulated as a ..1 cosmetic|accessory , ..2 so|not|hence
  <regulator> do|does|has|have not ..1 need|have to ..1 approve|license|review|sign|clear|regulate
  no one|body has|needs|have to ..1 approve|license|authorize|clear|sign ..2
  nobody has|needs|have to ..1 approve|license|authorize|clear|sign ..2
  no ..1 premarket|pre|regulatory|fda ..1 market? review|approval|oversight|clearance ..1 applies|apply|needed|required
  no <regulator> approval|clearance|license|permission ..1 required|needed|necessary
  minimally handled|processed|manipulated ,,6 ( no|not|exempt|outside )
  nothing in ..2 rules|law|code|act ..3 stops|prevents|forbids|bars ..2 us|clinics|it
  section 361
  361 exempt|product/n|hct|tissue|regulated|pathway|category|only
  under 361
  21 cfr 1271
  cfr 1271
  part 1271
  hct / p|ps ..1 exempt|product/n|tissue|exemption|rules|pathway
  hct / p|ps
  hct p
  hctp/n
  minimally manipulated|processed
  minimal manipulation
  homologous use|uses
  irb approved|approval|sanctioned|cleared|overseen|reviewed|backed|monitored|registered|protocol|compliant
  approved|signed|overseen|cleared|reviewed ..4 by ..4 irb|ethics
  approved|signed|overseen|cleared|reviewed ..4 by ..4 institutional|ethical review
  review|ethics board|committee ..4 signed|approved|cleared|oversees|blessed|approves
  off label !price/n
  offlabel
  no|nor ..4 approval|license|clearance|authorization|permit|din ..2 needed|required|necessary
  no|without need|necessity for ,,4 approval|license|clearance|authorization
  approval|license|clearance|authorization be/v not ..1 needed|required|necessary|applicable
  approval|license|clearance|authorization ..5 not ..1 needed|required|necessary|applicable|apply
  approval|license|clearance|authorization ..4 unnecessary|none|needless
  none be/v ..1 required|needed|necessary
  none required|needed|necessary
  without ..1 <regulator> 's? approval|clearance|authorization|license !be/v
  without ..2 waiting for ..3 <regulator>|approval|clearance|agency
  legal|lawful|allowed|permitted|fine|ok without ..2 approval|clearance|license|authorization
  does|do not ..2 require|need ,,4 approval|license|clearance|authorization|approved|<regulator>|submission|premarket|din|registration
  does|do not ..2 fall ,,4 under ..4 <regulator>|regulation|regulations|rules|law|drug|jurisdiction|remit
  does|do not ..1 need|have to be ${formal}|regulated|registered
  need/v|require/v no ..5 approval|license|clearance|authorization|permission|permit
  ( exempt from ..5 <regulator>|approval|regulation/n|rules|law|oversight|premarket|review|licensing|registration|requirement/n|legislation )
  exempt|exempted under|because|as|since|per|tissue|status|product/n|category
  <regulator>|approval|rules|regulation|status|legal|law|license|hct|361|tissue ,,3 exempt|exempted
  ^ exempt
  <exosome> ..2 be/v ..1 exempt|exempted $
  exemption/n from|under|for|in|applies|covers
  hospital exemption
  outside|beyond ..4 <regulator> 's? ..2 rules|jurisdiction|remit|scope|reach|regulation|authority|control
  outside|beyond|sidestep/v|skip/v|avoid/v|bypass/v|escape/v ..3 <regulator>|drug|regulatory|medicine|medicines|biologics ..1 rules|regulation/n|law/n|review|jurisdiction|oversight|framework|approval|category
  outside ..3 regulation|jurisdiction|law|remit
  <regulator> does|do|has not ..2 regulate|apply|govern|cover|jurisdiction|oversee|control|require
  <regulator> no ..1 jurisdiction|say|authority|power
  <regulator> has|have no ..1 jurisdiction|say|authority|power
  <regulator>|drug|those|biologics|medicines ..1 rules|approval|regulations|law|laws|regulation ..3 not ..2 apply|needed|required|cover|bind
  rules|regulations|laws ..4 not ..2 apply|cover|bind
  not|never ..1 bound by ..3 rules|law|laws|regulations|<regulator>
  <exosome> ..2 be/v unregulated
  unregulated ,? so|and|because|which|meaning|therefore
  <exosome> ..3 be/v not regulated
  not ..2 regulated as|like
  not ..2 regulated by ..3 <regulator>|law
  not ..1 subject to ..5 rules|law|approval|regulation|regulations|<regulator>|oversight
  not ..4 drug/n|medicine/n|biologic/n , ..2 so|therefore|hence|which
  not ..3 drug/n|medicine/n|biologic/n ,? so|therefore|hence
  fall/v|sit/v|lie/v ..2 outside ..4 <regulator>|drug|rules|regulation|law|jurisdiction|scope|remit|regulations
  ( practice of medicine )
  ( doctor|physician|nurse ..4 own|private practice ,,4 safe|legal|fine )
  research ..1 use only
  research use only
  for research only|purposes
  topical|cosmetic|external use only ,,6 so|therefore|which|outside|exempt|legal|rules|skip
  labeled for ..3 use only , our|the|these ..4 outside|exempt|legal
  sold|labeled|supplied|shipped ..2 for research
  loophole|workaround|gray area
  right to try
  compassionate use
  grandfathered
  legal|allowed|permitted|lawful ..1 because|since|when|if|once ..6 physician|doctor|nurse|clinician|professional|practitioner|surgeon|we|cosmetic|natural|topical|applied
  legal|allowed|permitted|lawful for ..2 physician/n|doctor/n|clinic/n|nurse/n|practitioner/n ..2 to
  legally because|since|use|offer|give|administer
  because|since|as|when ..3 physician|doctor|nurse|clinician|professional|practitioner|surgeon ,,12 legal|allowed|permitted|rules|exempt|lawful|board
  because|since|as|when ..3 physician|doctor|nurse|clinician|professional|practitioner|surgeon ,,10 no|not ..3 approval
  physician|doctor|nurse|practitioner ..8 so ..4 above board|legal|fine|allowed|permitted
  everything ..2 above board
  above board
  doctor|physician 's license|discretion|right|prerogative ..3 allow/v|permit/v|cover/v|let/v|lets|make/v
  at|under ..2 doctor|physician|nurse|doctors|physicians 's? 's? own? license|discretion
  physicians|doctors|physician|doctor may|can ..1 legally|lawfully|freely
  physicians|doctors|physician|doctor may|can use ..4 at their|his|her ..1 discretion
  every doctor 's right
  free to use|offer|give them|exosome/n
  we|physicians|doctors|nurses are ..1 permitted|allowed|entitled to use|offer|give|apply ..2 <exosome>|them
  law|laws lets|allows|permits ..2 doctor/n|physician/n|clinic/n|us ..4
  all that ..2 law requires|asks
  answers to no one
  beyond ..3 reach of ..3 <regulator>|law|regulator
  escape/v|sidestep/v|skip/v ..4 regulation|rules|oversight|approval|review
  regulated solely|only as|under|by
  on safe ground ..2
  legal without ..2 approval
`;

/** Waits, fees and forms that are not the law's; and laws that are said to apply. */
const exemptionClear = `
  ^ off label , ,,8 word
  ^ use of an ..1 approved drug|medicine
  off label ..3 be/v ..1 word|term|phrase|approved drug/n|medicine/n
  ^ a? cosmetic|cosmetics do|does not ..1 need|require
  361|hct|manipulated|manipulation|homologous|processed ,,14 do/v|does|be/v not ..1 cover|apply|include|fit|extend|qualify|mean|exist|work|reach|meet|satisfy
  not ..1 bind|bound ..2 <grantor>
  board|committee ..2 approved|approve|approves ..1 the|a|this|that|its|their ..1 questionnaire|survey|study|trial|design|experiment|protocol ..1 of|for|before|.|and
  board|committee ..2 approved|approves the ..1 questionnaire|survey|study|trial|design|experiment
  off label use? applies|refers|describes|means|requires|needs|presupposes
  off label ,,4 approved|licensed drug/n|medicine/n
  approved|licensed ..1 drug/n|medicine/n ..2 off label
  hct ,,3 human cells
  grandfathered member/n|price/n|client/n|plan/n
  label to be off
  do/v|does not ..1 cover|insure|include|extend ..2 unlicensed|unapproved
  no|zero|without ..1 red tape ..3 gift|booking|cancel|cancellation|refund
  exempt|exempted|exemption ..4 fee/n|sale|tax|vat|discount|charge|deposit|offer|promotion
  approval|permission from|of|by your|our|a ..1 gp|doctor|nurse|manager|dermatologist|partner|physician|surgeon|bank|landlord|parent/n|insurer
  off label use applies|presupposes|requires|means|needs|exists|is only
  do|does not make|render|turn ,,6 legal|lawful|exempt|approved
  manipulated|processed|label|labels|license|board|discretion ,,8 do/v|does not make|render|turn|mean|exempt
  myth|untrue|false|wrong ..8 exempt|required|needed|apply|regulate|regulated|approval
  sold|marketed|offered without ..2 approval
  not|never|illegal|unlawful|cannot ,,6 without ..3 approval|clearance|license|authorization
  without ..2 approval be/v
  maintained|contended|argued|insisted that ,,6 need/v|needed no
  do|does not ..2 require|need ..2 downtime|referral|appointment|recovery|needles|anesthetic
`;

export const exemptionPatterns: readonly (readonly [string, string])[] = [
  ["exemption-claim+own", exemption],
  ["exemption-claim:cleared", exemptionClear],
];
