/** Route: exosomes injected, infused, inhaled, or said to get below the surface. Patterns by family; labels as families.ts says. */

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
  scalp|tiny|small|six|four|eight ..1 bleb/n
  ( drip|iv|infusion therapy|treatment|session/n with|of|using ..2 <exosome> )
  ( mix/v|add/v|put|blend/v|stir/v ..2 <exosome> ..2 in|into|to your|the|an|a|any ..1 iv|drip|vein|infusion )
  # ml ..3 by|via|with|per|through ..1 cannula|needle|syringe|injection
  drip in ..2 arm|vein
  add|adding|pop|put <exosome> to|in|into your|the|any|a ..1 iv|drip|infusion
  ( syringe per|for|in ..2 cheek|area|side|zone|temple )
  ( <exosome> ${kind}? ${kind}? ${kind}? ${given} ) !<marketFact>
  ( <exosome> ${kind}? shot/n ) !of|by|from
  ( <exosome> scalp|joint|knee|lip|hair|nasal ..1 shot/n|spray|mist|drops )
  ( <exosome> iv|ivs|push )
  ( <exosome> therapy|treatment|solution|serum ,|by|via|– iv|injection/n|infusion/n )
  ( <exosome> ${wayAdverb} )
  ( <exosome> : injected|infused|iv|intravenous )
  ( <exosome> ..2 injected with|using|via|by )
  ( <exosome> ,,6 ${wayAdverb} )
  ( <exosome> ..4 , injected|iv|nasal|intranasal|infused|inhaled|intravenous !vitamin|drip|drips|glutathione )
  ( <exosome> nasal|intranasal|nebulizer|inhaled|injectable ..1 )
  ( ${given}|iv of|with|using|: ${kind}? ${kind}? ${kind}? <exosome> ) !facial/n|serum|cream
  ( shot/n|injection/n|infusion/n of ${kind}? ..1 <exosome> ) !facial/n|treatment/n|result/n|visit/n|room
  ( ${way} ${kind}? ${kind}? ${kind}? <exosome> ) !facial/n|cream|mask
  ( intra articular|dermal|nasal|venous|lesional|thecal ..2 <exosome> )
  ( <exosome> ..3 intra articular|dermal|nasal|venous|thecal )
  ( inject/v ${kind}? ${kind}? <exosome> ) !<marketFact>
  ( inject|injects|injecting them|it|vesicles )
  ( inject/v ,,6 <exosome> into|in|under|along|at|around )
  ( infuse/v ${kind}? <exosome> ..4 into|in|over )
  <exosome>|they|it|serum|solution|vesicles|product ,,10 ( be/v ..2 injected|nebulized|inhaled|instilled|microinjected )
  <exosome>|they|it ,,10 ( be/v ..2 infused ,,6 into|over|through|in|by|via|intravenously )
  <exosome>|they|it|solution ,,10 ( be/v ..2 breathed in )
  <exosome> ..4 ( be/v given|administered|delivered ..3 by|via|through|as|with ..3 ${given}|iv|injections|syringe|needle/n )
  <exosome> ,,10 ( given|administered|delivered|placed|provided|available|offered ..2 by|via|through|as|with|using ..4 ${given}|iv|syringe|needle )
  <exosome> ,,5 ( be/v a|an ..2 injection|infusion|drip )
  <exosome> may|can be ..4 ( injected|infused|inhaled )
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
  ( iv ${kind}? ${kind}? <exosome> )
  ( iv drip/n|infusion/n|therapy ,? with|of|: ..2 <exosome> )
  ( as an? iv|intravenous|infusion|injection ..2 )
  ( go|goes|in ..3 through|via|by ..2 drip|iv|needle|vein )
  scalp|joint|knee|facial|lip|hairline|shoulder|hip|spinal injections|injection|shots !of
  a series of ..3 injections
  round|rounds|course|courses|set|sets|series of ..3 injections|infusions|drips|shots !<marketFact>
  shots into
  iv push
  ( # billion|million|bn|b ..1 <exosome> over # minutes|hours )
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
  ( <exosome> ..5 placed under ultrasound|imaging|guidance )
  ( placed under ultrasound|image|fluoroscopic guidance )
  ( breathe/v in ..5 <exosome> )
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

const deep = "deep|deeper|deepest|deeply";
const below =
  "dermis|dermal|layer/n|follicle/n|bulb/n|papilla|basal|fibroblasts|bloodstream|corneum|nucleus|mitochondria|membrane/n|epidermis|hypodermis|keratinocytes|capillaries";
const move =
  "squeeze/v|wriggle/v|thread/v|punch/v|stamp/v|blast/v|get/v|travel/v|pass/v|move/v|slip/v|dive/v|delve/v|sneak/v|flow/v|burrow/v|go|goes|going|went|drive/v|driven|carry/v|send/v|sent|funnel/v|deliver/v|transport/v|channel/v|pump/v|press/v|pull/v|draw/v|glide/v|slide/v|slid|migrate/v|swim/v|diffuse/v|ferry/v|shuttle/v|plunge/v|infiltrate/v|permeate/v|ride/v|tunnel/v|journey/v|enter/v|settle/v|push/v|pour/v|soak/v|sink/v|seep/v|absorb/v|trickle/v";

const penetration = `
  ( get/v|find/v|found|make/v|go|goes|travel/v|reach/v ,,6 to ..1 bulb|root of ..3 hair|follicle )
  ( draw/v|drawn|pull/v|pulled through|down to ..3 dermis|living )
  ( soak/v|sink/v|seep/v|go|goes|reach/v ..1 down? into|to ..2 living|deep|deeper|lower layer/n|cells|tissue )
  drink/v it|them|serum|exosomes in , ..3 ${deep}|way ..4 dermis|bottom|follicle/n|base
  deep acting|reaching|penetrating|working
  ( get/v|go|goes under ..1 skin , literally )
  penetrate/v|permeate/v|infiltrate/v ,,5 skin|dermis|layer/n|barrier/n|${deep}|epidermis|follicle/n|cell/n|tissue/n|pore/n|scalp|corneum|surface|further|beneath|hair|membrane/n|everything|millimeter/n|mm|effectively|fully|easily
  penetrating <exosome>|serum|formula|power|ability|${deep}|nano|action
  ${deep}|skin|dermal penetrating|penetration|penetrate
  better|enhanced|maximum|superior|unmatched|true|optimal|increased|improved|greater|maximize/v|enhance/v|increase/v|improve/v|boost/v ..2 penetration|absorption|uptake|permeation
  penetration ..3 into|of ..4 skin|dermis|scalp|layer/n
  penetrates !the market
  absorb/v|absorption|uptake ,,5 ${deep}|dermis|barrier|bloodstream|layer/n|cells|lower|dermal|follicle/n
  absorbed straight|beneath
be/v ..2 taken up|absorbed|drawn|received ..1 in|into|by ..3 dermis|dermal|follicle/n|root/n|deeper|lower|living
drink/v|soak/v|suck/v ..3 in|up ,,4 down|basal|dermis|layer/n|deep
right|straight|all ..1 down|through to ..3 layer/n|dermis|root/n|bulb/n|follicle/n|basal
  flood/v|pour/v|stream/v|trickle/v|soak/v|filter/v|sink/v|dive/v|slide/v|rush/v ..1 through|down|in ..1 to ..1 where|dermis|deep|deepest|living|lower|layers
  taken in ..1 by ..4 cell/n|fibroblasts|follicle/n|keratinocytes
  absorbed|taken up|swallowed|drunk|internalized ..1 by ..4 cell/n|fibroblasts|follicle/n|keratinocytes
  ${deep} absorption|delivery|reach
  ${deep} dermal|skin delivery
  ${deep} into|inside|within|below|beneath|under|in|down ..4 skin|dermis|tissue/n|layer/n|cell/n|follicle/n|scalp|surface|root/n
  ${deep} than ..5 surface|creams|topicals|serums|products
  far|right|straight|all into|down|to ..2 dermis|layer/n|root/n|follicle/n|bulb/n|cell/n
  sink/v|seep/v|soak/v|pour/v|melt/v ,,5 ${deep}|dermis|layers|below|beneath|down|millimeter/n|where|column/n
  sink/v ..1 a|# full|mm|millimeter/n
  reach/v ,,7 ${below}|${deep}|root/n|cell/n|brain|beneath|tissue/n|below|where ..1 creams|topicals
  reach/v ,,7 ${below}|${deep}|root/n|cell/n|brain|beneath|tissue/n|below
  ( ${move} ,,7 ${below} )
  ( take/v|bring/v|guide/v|force/v|lead/v|work/v|worked|drop/v|run|runs|melt/v|shoot/v|let/v|allow/v|put|place/v ,,6 to|into|down|inside ..3 ${below} )
  ( squeeze/v|slip/v|wriggle/v|thread/v|pass/v|fit/v|glide/v|slide/v|dive/v through|between|into ..1 gaps|cracks|pores|spaces|junctions )
  ( punch/v|push/v|stamp/v|blast/v|press/v|shoot/v ..3 through|past ..4 layer/n|barrier|surface )
  ( walk/v|straight|right through ..2 barrier )
  infuse/v|flood/v|saturate/v|bathe/v ..2 deepest|deeper|deep ..2 cells|layers|tissue
  ( go|goes|get/v|reach/v|sink/v|travel/v|soak/v all the way down|in|through )
  ( delivered|placed|deliver/v|put|taken|carried|reach/v|sent ..3 to the ..3 depth|layer|level ..2 where )
  ( worked down into ..3 layer/n|living )
  ( ${move} ,,6 ${deep} into|inside|in|within|than|down|beneath|below|and )
  ( get/v|travel/v|go|goes|going|work/v|act/v|move/v|reach/v|dive/v ..1 deeper )
  ( smaller than ..2 pore|pores ,,8 sink/v|slip/v|pass/v|get/v|absorb/v ..2 )
  ( travel/v|go|goes|reach/v|get/v|penetrate/v where|places ) ..2 creams|serums|moisturizers|topicals|retinol can|could|do|will not|never
  ( absorb/v|sink/v|sunk|soak/v|melt/v|go|goes|get/v|travel/v|work/v ..3 to where ..3 wrinkles|lines|collagen|aging|it|hair|damage ..2 )
  ( get/v|travel/v|pass/v|slip/v|send/v|sent|drive/v|driven|carry/v|deliver/v|transport/v|push/v|take/v|bring/v ,,6 underneath|beneath|below ..2 surface|skin|layer/n|epidermis )
  ( get/v|travel/v|pass/v|slip/v|drive/v|carry/v|carries|deliver/v|take/v|push/v|press/v|drive/v|force/v|draw/v|drawn|cross/v|go|goes|sneak/v|work/v ,,4 past|through|across|over|beyond ..4 barrier/n|wall|outer|corneum|epidermis|membrane/n )
  ( travel/v|carry/v|carried|go|goes|get/v|deliver/v|delivered|sent|send/v|driven|taken|straight|right|down ..3 to ..4 root/n|follicle/n|roots|bulb )
  ( take/v|bring/v|carry/v|drive/v|send/v ..4 down to ..4 cell/n|skin|layer/n )
  ( deliver/v|delivered|delivers ..3 to|into|at ..3 dermal|cellular|cell|deeper layer/n|level/n )
  work/v|act/v at|in|on ..2 ${deep} level/n|layer/n
  work/v|act/v|settle/v|operate/v beneath|below the ..1 surface|skin
  driven|push/v|pushed|pressed|forced|sent|carried|take/v|takes ,,6 # mm|millimeters|millimeter
  driven|pushed|sent|carried ,,6 past|through|beyond|below|into ,,4 barrier|surface|skin|wall|layer/n
  # mm|millimeters|millimeter ${deep}|below|beneath|down|into
  two|three|half|full millimeters|millimeter ${deep}|below|beneath|down
  cross/v ,,4 barrier/n|membrane/n|dermis|corneum|epidermis
  breach/v|breaks|defeat/v ..3 barrier
  bypass/v ,,4 barrier|skin|epidermis|surface|corneum
  slip/v past|through|between
  past|through|across ..2 skin barrier/n
  past|through|across the? ..2 corneum|epidermis|outer
  over|across the? blood brain barrier
  through the ..1 skin 's? barrier
  into ..2 living skin|layers|tissue|cells
  into ..3 dermis|dermal
  into your|the|skin skin|hair|own? cells
  into the ..2 lower|living|inner layer/n
  into the cell/n !phone
  deepest layer/n
  deep inside|within
  transdermal|transdermally
  not only|just|merely ..2 surface
  more than just? ..2 surface
  beyond|below|beneath the surface !of|car|level
  delivered|carried|sent|shipped|transported directly|straight|right to|into ..3 cell/n|follicle/n|tissue
  goes|go|going ..2 skin deep
  work/v ,,4 from the inside
  small|tiny|fine|nano enough|sized to ..6 pores|barrier|skin|cells|through|past|slip|penetrate|cross|enter
  enter/v ..4 cell/n|dermis|follicle/n|bloodstream
  fuse/v|merge/v with ..4 cell/n
  home in on ..3 follicle/n|cell/n|gland/n
  dock/v ..4 cell/n
`;

/** Depth of other kinds, limits, and what cells do by themselves. */
/** Depth said by what does not go there. */
const deeperThanOthers = `
  ( go/v|reach/v|work/v|get/v|travel/v|venture/v|slip/v|arrive/v|act/v|goes|go where ..3 creams|serums|cream|serum|moisturizers|others|cells|molecules|products|lotions|topicals ..1 can|could|do|will? not|never ..2 )
  creams|serums|most|others ..12 not ..1 stay|sit|stop|remain on|at ..2 surface|top
  unlike ,,8 ( not ..2 stay|sit|stop|remain on|at ..2 surface|top )
`;

const penetrationClear = `
  fuse/v with ..2 cell ..1 surface|membrane
  fuse/v with ..2 plasma|cell membrane
  multivesicular ..12
  compared with|to ..4 that|which pass|penetrate|cross ..4
  below|beneath|scratch the surface of ..3 hype|story|trend|topic|subject|science
  too large|big to ,,2 penetrate|pass|reach|cross|get|enter|absorb|be|sink
  get/v to work on
  block/v|prevent/v|stop/v|keep/v|hinder/v ..3 from ..1 reach|reaching|getting|entering|penetrating|going|passing|crossing|sinking
  filtered|sieved through
  put through ,,4 membrane
  go|goes|went|apply/v|put on ..1 in two|three|four|thin|# ..1 layers|coats
  root of nothing|problem|cause|matter|issue|it|aging|age|<disease>|<appearance>
  reach/v out
  deep breath|clean|cleanse|cleansing|conditioning|tissue|dive|sleep
  cell/n , ..2 enter|and enter
  released|made|secreted by ..3 cell/n ,,4 enter|travel|pass|move|reach|into
  cell/n to|and cell/n|another
taken up|absorbed|received by ..1 other|another|neighboring|neighbouring|nearby|recipient|target cell/n
when ..3 cell/n release/v ,,20 taken up by ..3 cell/n
  let/v|allow/v ..4 absorb|sink in|dry $
  enter/v ..3 naturally
  limited|little|low|poor|minimal|unlikely absorption|penetration|uptake
  little|most|much of ..6 travels|gets|passes|reaches|travel|penetrates ..4 ${deep}|through
  that little ..4 travels|gets|passes
  <exosome> push ..2 follicle/n|resting ..3 growth
  push resting|dormant|tired|aging|ageing follicle/n|fibroblasts
  push/v ..2 fibroblasts|follicle/n|cell/n into|to
  reduce/v|calm/v|ease/v ..3 around the root
  skin deep , and
  carry/v|bring/v|send/v|deliver/v ..1 signals|messages|instructions|cargo|information ..3 between|from|to
  travel/v|pass/v|move/v|go|goes between ..2 cells
  laser|first|second|third|each|one|per|last|final|the|a|another|this pass ,|of|with|over|the|is|at
`;

export const routePatterns: readonly (readonly [string, string])[] = [
  ["injection-claim", injection],
  ["injection-claim", bareRoute],
  ["injection-claim:cleared", injectionClear],
  ["penetration-claim", penetration],
  ["penetration-claim+own", deeperThanOthers],
  ["penetration-claim:cleared", penetrationClear],
];
