/** Route: exosomes injected, infused, inhaled. Patterns by family; labels as families.ts says. */

const given =
  "injection/n|infusion/n|drip/n|jab/n|mesotherapy|microinjection/n|injectable/n|nebulization|inhalation/n|ivs|inhaler/n";
const way =
  "intravenous|intradermal|intranasal|nasal|nebulized|inhaled|intrathecal|injected|infused|intralesional|subcutaneous|subdermal|intramuscular|epidural|injectable|iv|injecting|infusing|intraarticular|nebulizing|injections|injection|infusion";
const wayAdverb =
  "intravenously|intradermally|intranasally|intrathecally|subcutaneously|intramuscularly|subdermally";
const kind =
  "therapy|treatment|joint|knee|hip|shoulder|spine|disc|scalp|face|facial|lip|hair|hairline|hand|neck|eye|undereye|booster|boosters|boost|skin|msc|cell|stem|human|plant|rose|salmon|derived|our|pure|premium|cord|wellness|full|body|beard|brow|vitamin|high|dose|concentrated|growth|factor|regenerative|serum|solution|hydrating|nasal|targeted|micro|rejuvenation|restoration|follicle|pain|your|the|these|of";
const bodyPlace =
  "skin|scalp|joint/n|knee/n|hip/n|dermis|vein/n|face|bloodstream|blood|muscle/n|disc/n|spine|shoulder/n|gums|follicles|wrinkles|lips|body|arm/n|hairline|forehead|cheek/n|neck|tendon/n|areas|area|eye/n|temples|tissue|back|hand/n|nose|lungs";

const injection = `
  ( by|via|through|up|prefer ..1 nose|nostril/n !tip )
  ( puff/n|spray/n|squirt/n ..1 a|per|each|in|up ..1 side|nostril/n )
  ( gold|silver|platinum|bronze|diamond|founder|signature|royal|immunity|longevity|recovery ..1 drip|push )
  ( book/v|add/v|schedule/v|offer/v|get|have the|an|another|your|our|one|free? infusion|drip )
  ( a|fine|thin|single|sharp|blunt|small|hair|gauge needle/n|syringe/n|cannula/n ..2 carry|carries|take/v|place/v|put|puts|leave/v|deposit/v|deliver/v|introduce/v|send/v ,,6 under|beneath|into|in|within|inside )
  ( # gauge needle/n ) ,,10 <exosome>|<vesicle>|into|under|beneath
  <exosome>|<vesicle> ,,10 ( # gauge needle/n )
  ( deposit/v|introduce/v|instill/v|thread/v|feed/v|pipe/v|pump/v|tuck/v|slip/v ,,5 beneath|under|into|in|inside ..3 eye/n|joint/n|spine|disc/n|vein/n|bloodstream|knee/n|shoulder/n|tendon/n|muscle/n|lips|cheek/n )
  ( introduce/v|instill/v|thread/v|feed/v|pipe/v|pump/v|administer/v ..4 joint|disc|spinal|epidural space|cavity )
  ( drip|iv|infusion lounge|bar|menu|list|room|suite ,,8 <exosome>|<vesicle> )
  ( nappage|papule technique|method|pattern|protocol|pass )
  ( by|with|using ..1 nappage|papule|papules|bleb/n )
  nappage
  ( <exosome>|<vesicle> , ..2 jabbed|injected|infused|dripped|hung )
  ( <exosome>|<vesicle> be/v ..1 hung|jabbed|dripped )
  ( # ml|cc per|each|a|for zone|side|cheek|area|quadrant|knee|joint )
  ( one|two|three|half a? cc|ml|syringe/n|vial/n per|each zone|side|cheek|area|quadrant|knee|joint )
  ( prick/n|jab/n|bleb/n|puncture/n ,,6 leave/v|deposit/v|carry|place/v|drop/v|release/v ,,5 <exosome>|<vesicle> )
  ( <exosome>|<vesicle> ..2 pricks|jab|jabs )
  ( intravenous|intradermal|intranasal|intrathecal|iv|subcutaneous administration|delivery|application|use of ..2 <exosome>|<vesicle> )
  ( administer/v|give/v|deliver/v ..2 <exosome>|<vesicle> ..1 intravenously|intradermally|intranasally|iv )
  ( <exosome>|<vesicle> ..3 p|o|priapus shot )
  ( <exosome>|<vesicle> intramuscular|subcutaneous|intradermal|intravenous|injectable|intrathecal|epidural ..1 )
  ( by|via|through|using|with ..3 cannula|catheter|port|nebulizer )
  <exosome> ,,8 ( had|taken|given|available as ..1 a|an jab|drip|shot|injection|infusion )
  ( straight to|into ..1 vein )
  ^ inject , do not just|only apply
  <exosome>|<vesicle> ,,4 ( in ..2 single|one|same syringe )
  ( hang/v|hung ..3 bag|drip of|with ..2 <exosome>|<vesicle> )
  ( iv|drip|saline bag/n of ..2 <exosome>|<vesicle> )
  ( bag of <exosome>|<vesicle> )
  ( port|line|cannula|catheter|drip ..1 in|into ..2 arm|vein|hand|chest )
  ( goes|go|straight|run|runs in|into ..2 arm|vein|bloodstream )
  ( shot/n of ..3 : ,,6 <exosome>|<vesicle> )
  nostril/n
  up the|your nose
  mesogun/n
  ( <exosome>|<vesicle> ,,5 # syringe/n )
  ( <exosome>|<vesicle> knee|joint|hip|shoulder|spine|disc|tendon ..1 series|package|program|protocol|treatment|therapy|session/n )
  ( piped|dripped|jabbed|infused|injected in ) $
  ( find/v|choose/v|tap/v a|your|the ..1 vein )
  scalp|tiny|small|six|four|eight ..1 bleb/n
  ( drip|iv|infusion therapy|treatment|session/n with|of|using ..2 <exosome>|<vesicle> )
  ( mix/v|add/v|put|blend/v|stir/v ..2 <exosome>|<vesicle> ..2 in|into|to your|the|an|a|any ..1 iv|drip|vein|infusion )
  # ml ..3 by|via|with|per|through ..1 cannula|needle|syringe|injection
  drip in ..2 arm|vein
  add|adding|pop|put <exosome>|<vesicle> to|in|into your|the|any|a ..1 iv|drip|infusion
  ( syringe per|for|in ..2 cheek|area|side|zone|temple )
  ( <exosome>|<vesicle> ${kind}? ${kind}? ${kind}? ${given} ) !<marketFact>
  ( <exosome>|<vesicle> ${kind}? shot/n ) !of|by|from|glass|glasses
  ( <exosome>|<vesicle> scalp|joint|knee|lip|hair|nasal ..1 shot/n )
  ( <exosome>|<vesicle> nasal|nose|sinus ..1 spray|mist|drops )
  ( <exosome>|<vesicle> iv|ivs )
  ( <exosome>|<vesicle> push ) ,|for|at|over|with|per|:|–|—
  ( <exosome>|<vesicle> push ) $
  ( <exosome>|<vesicle> therapy|treatment|solution|serum ,|by|via|– iv|injection/n|infusion/n )
  ( <exosome>|<vesicle> ${wayAdverb} )
  ( <exosome>|<vesicle> : injected|infused|iv|intravenous )
  ( <exosome>|<vesicle> ..2 injected with|using|via|by )
  ( <exosome>|<vesicle> ,,6 ${wayAdverb} )
  ( <exosome>|<vesicle> ..4 , injected|iv|nasal|intranasal|infused|inhaled|intravenous !vitamin|drip|drips|glutathione )
  ( <exosome>|<vesicle> nasal|intranasal|nebulizer|inhaled|injectable ..1 )
  ( ${given}|iv of|with|using|: ${kind}? ${kind}? ${kind}? <exosome>|<vesicle> ) !facial/n|serum|cream
  ( shot/n|injection/n|infusion/n of ${kind}? ..1 <exosome>|<vesicle> ) !facial/n|treatment/n|result/n|visit/n|room
  ( ${way} ${kind}? ${kind}? ${kind}? <exosome>|<vesicle> ) !facial/n|cream|mask
  ( intra articular|dermal|nasal|venous|lesional|thecal ..2 <exosome>|<vesicle> )
  ( <exosome>|<vesicle> ..3 intra articular|dermal|nasal|venous|thecal )
  ( inject/v ${kind}? ${kind}? <exosome>|<vesicle> ) !<marketFact>
  ( inject|injects|injecting them|it|vesicles )
  ( inject/v ,,6 <exosome>|<vesicle> into|in|under|along|at|around )
  ( infuse/v ${kind}? <exosome>|<vesicle> ..4 into|in|over )
  <exosome>|they|it|serum|solution|vesicles|product ,,10 ( be/v ..2 injected|nebulized|inhaled|instilled|microinjected )
  <exosome>|they|it ,,10 ( be/v ..2 infused ,,6 into|over|through|in|by|via|intravenously )
  <exosome>|they|it|solution ,,10 ( be/v ..2 breathed in )
  <exosome>|<vesicle> ..4 ( be/v given|administered|delivered ..3 by|via|through|as|with ..3 ${given}|iv|injections|syringe|needle/n )
  <exosome>|<vesicle> ,,10 ( given|administered|delivered|placed|provided|available|offered ..2 by|via|through|as|with|using ..4 ${given}|iv|syringe|needle )
  <exosome>|<vesicle> ,,5 ( be/v a|an ..2 injection|infusion|drip )
  <exosome>|<vesicle> may|can be ..4 ( injected|infused|inhaled )
  be/v ..2 ( injected|infused ..3 into|under|beneath|directly|deep|intravenously )
  be/v then? ( injected $ )
  ( been injected )
  ( injected|infused|infusing|injecting|infuse|inject|injects|infuses|microinjected|microinject ..6 into|under|beneath|in|at|along|around|to ..5 ${bodyPlace} )
  ( needle/n ..3 to|that place/v|deposit/v|put|deliver/v ,,6 dermis|skin|scalp )
  ( place/v|deposit/v|introduced|put|administer/v|inject/v ..6 under|beneath|into ..3 dermis|dermal )
  ( place/v|deliver/v|deposit/v|introduced|put|goes|go|straight|administer/v|inject/v ..6 under|beneath|into ..3 scalp|vein/n|joint/n|knee/n|bloodstream|muscle/n|spine|disc ) !layer|layers
  ( deliver/v ..4 under|beneath ..3 scalp|dermis )
  ( place/v|deposit/v|deliver/v|put ..4 under|beneath the skin with ..3 needle/n|syringe/n|cannula/n )
  ( needle/n|syringe/n|cannula/n ..1 place/v|deposit/v|deliver/v ..6 under|beneath|into )
  microinjection/n|microinjections
  micro injection/n
  mesotherapy
  meso gun|therapy
  ${wayAdverb}
  ( by|via|through|using ..2 iv|drip|${given}|vein|syringe )
  nasal spray|mist|drops|inhaler
  intranasal !botox
  nebulized|nebulizer|nebulization|nebulizing
  intradermal|intrathecal|intralesional
  intra articular
  subdermal ..1 injection/n|delivery|placement
  subcutaneous injection/n|delivery|infusion/n|route
  ( iv ${kind}? ${kind}? <exosome>|<vesicle> )
  ( iv drip/n|infusion/n|therapy ,? with|of|: ..2 <exosome>|<vesicle> )
  ( as an? iv|intravenous|infusion|injection ..2 )
  ( go|goes|in ..3 through|via|by ..2 drip|iv|needle|vein )
  scalp|joint|knee|facial|lip|hairline|shoulder|hip|spinal injections|injection|shots !of
  a series of ..3 injections
  round|rounds|course|courses|set|sets|series of ..3 injections|infusions|drips|shots !<marketFact>
  shots into
  iv push
  ( # billion|million|bn|b ..1 <exosome>|<vesicle> over # minutes|hours )
  hyaluron pen
  ( into ..2 vein/n|bloodstream )
  tiny|small|quick|painless|gentle|micro|fine injections|jabs|blebs
  needle shots
  exosome/n ..3 under the skin
  prefer to inject|infuse
  syringe/n of exosome/n
  ( sterile|injectable version|form|grade|format ..8 syringe/n|injection|injector/n )
  ( delivered|placed|deposited|given|administered|introduced|applied by|with|through|via|using ..3 needle/n|syringe/n|cannula/n )
  ( apply/v|place/v|deposit/v|introduce/v|deliver/v under|beneath the skin )
  ( place/v|administer/v|put|deposit/v|inject/v ..4 in|around ..3 joint/n|knee/n|spine|disc|hip|shoulder|bloodstream|vein/n )
  ( <exosome>|<vesicle> ..5 placed under ultrasound|imaging|guidance )
  ( placed under ultrasound|image|fluoroscopic guidance )
  ( breathe/v in ..5 <exosome>|<vesicle> )
`;

/** Bare offers of a route: they count where the section speaks of exosomes. */
const bareRoute = `
  minutes|hour|hours on|with ..1 drip|iv
  connected|hooked|attached|plugged|wired ..2 to|into ..2 drip|iv
  while|when|as|until ..2 drip runs|finishes|flows|ends
  hooked up to|for ..1 drip|iv
  few|tiny|small|series ..3 pricks|jabs ,,5 deliver/v|carry|place/v|bring/v ..3 <exosome>
  deliver/v|place/v|put|guided|inject/v|administer/v ,,3 under ultrasound|xray|fluoroscopic|imaging ..1 guidance
  ^ a|one|our|each|this ..2 iv? infusion|drip ..1 reset|resets|restore|restores|boost|boosts|recharge|recharges|calm|calms|heal|heals|repair|repairs|revive|revives|renew|renews|is|takes|costs
  ^ infusion/n !of
  our infusion/n|drip/n|injections|iv
  ^ injected ..4 $
  ^ injection/n $
  ^ injections|infusions|drips ,|:|–|from
  single|each|per|first|second|one|another|next infusion|drip|injection
  # minute|hour|min infusion|drip
  can|could|do|will you inject ..6
  ask ..3 it|they can be ( injected ..4 )
`;

/** Other things with these names, and what is put in place of them. */
const injectionClear = `
  by|through|via|on the nose|nostril of|bridge|tip
  spent|paid|pays|spend|pay ,,4 on|for ..5 injection/n|infusion/n|drip/n
  breathe/v|breath ..2 through|by ..1 nose
  drip/v|dripped|dripping|drop/v|dropped|trickle/v|trickled|drizzle/v|drizzled ..5 onto|on|over|across ..2 skin|scalp|face|cheeks|treated|needled|surface|hairline
  injection/n|infusion/n|drip/n ,,16 would|will never|not ..1 make|offer|sell|give|do|touch|recommend
  injection/n|infusion/n|drip/n|injecting ,,6 something|which|that we ..1 do|will|would not|never
  injected|injectable|intravenous|iv|infused ..2 <exosome>|<vesicle> ..1 be/v not ..2 authorized|licensed|cleared|lawful|offered|available|provided|permitted|allowed|approved|legal|on|part|something
  iv|drip|infusion ,,14 nothing|no|none ..2 <exosome>|<vesicle> ..1 in|inside
  saline|iron|fluids ,,4 drip|iv
  mesotherapy with|of ..2 hyaluronic|vitamins|vitamin|ha
  vitamin|hyaluronic mesotherapy
  towel|pillow|cushion|bolster|blanket ,,3 under|beneath
  cannula|syringe ..2 and drip|drop|squirt|squeeze ,,4 on|onto
  nebulizer|diffuser ,,6 scent/v|lavender|eucalyptus|room|air
  intradermal|intralesional|injected ..1 triamcinolone|steroid/n|kenalog|lidocaine|botulinum
  injected ..1 into a|the ..1 mouse|rat|rabbit|pig|dog
  mouse|mice|rat|rats ,,12 injected|injection/n|intravenous|intravenously
  inject ..4 when|once|until|if ..3 license/v|approve/v
  <exosome> ..1 injection/n|infusion/n|drip/n|shots be/v ..1 being? ..1 tested|studied|investigated|researched|explored|trialled|evaluated
  iv|drip/n|infusion/n ..2 contain/v|have|hold|carry ..2 vitamins|vitamin|minerals|fluids|glutathione ..2
  used to ..2 offer|do|give|sell|provide|promote ..4 injection/n|infusion/n|drip/n
  offer|offers|do|have|provide|perform also|any|some? mesotherapy
  <exosome> infused serum/n|cream/n|mask/n|gel/n|facial/n|mist|moisturizer/n|skincare|product/n|balm|essence|lotion|toner|hydrogel|sheet|patch|patches|formula|oil|ampoule/n $
  <exosome> infused serum/n|cream/n|mask/n|gel/n|facial/n|mist|moisturizer/n|skincare|product/n|balm|essence|lotion|toner|hydrogel|sheet|patch|patches|formula|oil|ampoule/n
  infused with ..6 <exosome>
  injected|injection/n|inject/v ..1 botox|filler/n|toxin|prp|prf|fillers|plasma
  botox|filler/n|toxin|prp|prf|steroid|plasma|b12|lidocaine ..2 injected|injection/n|drip/n|infusion/n|shot/n
  had ..3 injected
  stopped|ceased|quit|discontinued|ended|dropped|withdrawn|stop ..2 offering|doing|selling|giving|providing ..4 injection/n|infusion/n|drip/n
  stopped|ceased|discontinued|withdrew|dropped ..3 injection/n|infusion/n|drip/n
  iv|vitamin|botox|filler drips|vitamin|drip|and|, ..3 and|,|& <exosome>
  instead of|than|without|no|need/v|avoid ..2 injections|injection|needles
  <exosome> instead|rather ..2 injections|injection|infusion|drip
  <exosome> without injections|needles|needle
  give/v <exosome> a shot
  shot/n of glow|radiance|hydration|confidence|espresso|courage|moisture|joy|energy
  before and|& after shots
  after|before|photo|close shots of
  photo|press|camera|screen|head|mug|product shot/n
  <exosome> be/v worth a shot
  <exosome> push ,? fall|spring|summer|autumn|winter|week|campaign|this|for
  charged ,,20 injection/n|injections|drip|infusion
  to|by|via|through|with dripping
  injection/n ..3 be/v not ..2 offered|available|provided|permitted|allowed|part|approved|something|lawful|legal|performed|done|on|what|here|advised
  injecting ..3 be/v not ..2 something|offered|permitted|allowed|legal|lawful|approved|what|part|safe|our
  injecting ..3 be/v illegal|unlawful|banned|prohibited|forbidden|against
  injecting ..2 would not|never ..2 permitted|allowed|legal|lawful
  injecting ..3 would be ..1 illegal|unlawful|against
  infusion/n|drip/n|injection/n ..3 be/v not ..2 offered|available|provided|permitted|allowed|approved|legal
  neither injected ..3 nor
  injected , or|nor
  injected or ..4 here !we
  ^ injected ..4 not here
`;

export const routePatterns: readonly (readonly [string, string])[] = [
  ["injection-claim", injection],
  ["injection-claim", bareRoute],
  ["injection-claim:cleared", injectionClear],
];
