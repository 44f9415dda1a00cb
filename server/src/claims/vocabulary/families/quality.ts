/** Quality: potency, stability and purity as selling points. Patterns by family; labels as families.ts says. */

const billions = "billion|trillion|million|b|bn|tn|billions|trillions|millions|thousand|thousands";
const vesicles =
  "exosome|exosomes|vesicle|vesicles|particle|particles|nanoparticle|nanoparticles|messenger|messengers|signals|ev|evs|nanovesicles";
const holders =
  "teaspoon|capsule|mist|spray|pad|patch|millilitres|vial|vials|drop|drops|ml|millilitre|milliliter|dose|doses|bottle|bottles|ampoule|ampoules|session|sessions|syringe|drip|drips|pump|tube|box|jar|sachet|bag|push|infusion|treatment|facial|unit|visit|sitting|appointment|kit|shot|cc|gram|application|ampule";

const potency = `
  twice|double|triple|times the ..1 growth factor/n
  # million|billion|trillion|bn ..1 reasons|messages|messengers|signals|instructions|workers|helpers|couriers|notes|letters|orders|packets
  twice|double|triple|quadruple the ..1 concentration|strength|particles|dose|potency|count|payload|cargo|vesicles
  # times|x the ..1 concentration|strength|particles|dose|potency|count|payload|cargo|vesicles
  times ..1 as|more ..1 concentrated|strong|potent|rich|dense|loaded
  ten|five|three|four|twenty|hundred|several times the ..1 concentration|strength|particles|dose|potency|count|payload|cargo|vesicles
  high|highest|higher|greater|unmatched|maximum|record|unrivaled|unbeatable|industry|leading|biggest|top|peak ..1 <exosome>|<vesicle>|particle|nanoparticle count/n|load/n|density|densities|yield|titer/n|payload|content|number/n
  pack/v|hold/v|carry/v|contain/v|deliver/v|boast/v|squeeze/v ..2 a|one|two|five|ten|# ..1 billion|trillion
  undiluted|uncut|unwatered <exosome>|<vesicle>|serum|formula
  undiluted
  full strength <exosome>|<vesicle>|serum|vial
  heavy|hefty|massive|huge|generous|mega|monster|whopping|big|enormous|colossal dose|load|hit|concentration|payload|helping of ..2 <exosome>|<vesicle>
  # ${billions} tier|level|option|version|grade|dose|package|formula|upgrade|strength|bottle|one|class
  # b tier|level|option|version|grade|dose|package|formula|upgrade|bottle|particles
  # ppm
  # % ..1 <exosome>|<vesicle> concentration|content|solution
  # % concentration
  # % by volume|weight
  # mg|mcg|µg|micrograms|milligrams of ..1 <exosome>|<vesicle>
  loaded|bursting|packed|brimming|crammed|teeming|overflowing|rich|stuffed with|in ,,7 proteins|micrornas|mirnas|factors|peptides|molecules|actives|bioactives
  # ..2 growth|bioactive|signaling|active|different factors|molecules|proteins|peptides|micrornas per|in|to ..2 ${holders}
  growth factors per|in ..2 ${holders}
  billion|trillion|million per|a|an|in|to|/ ..1 ${holders}
  double/v|triple/v|quadruple/v ..1 the? <exosome>|<vesicle>|particle load|count|dose|content|concentration|number
  <exosome>|<vesicle>|particle content|count|load|density|dose|number : ..1 massive|huge|enormous|high|highest|maximum|extreme|vast|unmatched|off
  <exosome>|<vesicle>|particle content|count|load|density off the ..1 charts|scale
  times|twice|double as many|the ..2 particles|exosomes|vesicles
  outnumber/v ,,4 stars|sand|grains|people|population|hairs
  the # b ,|.|not|version|vial
  ten|nine|eight|eleven|twelve figures
  twice|double|triple|thrice as ..1 concentrated|potent|rich|strong|dense
  # times as ..1 concentrated|potent|rich|strong|dense
  # ..1 ${billions} ,,4 ${vesicles}
  # ..1 ${billions} ..2 per|in|into|to|for|each|every|a|one|/ ..3 ${holders}
  # ${billions} of
  # ${billions} ..1 strong|plus|per
  ${vesicles} ,,6 # billion|b|bn|trillion|tn
  billion|billions|trillion|trillions|million|millions ..2 of? ..2 exosome/n|vesicle/n|particle/n|messenger/n|nanoparticle/n|signals|messages
  billion|trillion|billions|trillions exosome/n|vesicles|particles|strong
  # ..1 particles|vesicles !of|from
  # × # ..2 particles|vesicles|exosome/n
  billions upon|and billions
  ( # b ) ..2 per|vial|drip|push|session|exosomes|exosome|booster|facial
  drip|push|infusion|vial|dose ,,3 ( # billion|b|bn )
  <exosome> ,,2 ( # billion|b|bn|trillion ) $
  count|concentration|content|particles ..2 : ..2 # ${billions}
  ( # billion|b|bn|trillion ) ..1 $
  one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred ..2 billion|trillion ..4
  most|more potent !question|reason ..1 <exosome>|serum|vial|formula|dose|product|in|on|available|than|ever|treatment|form
  most potent
  be/v ..1 highly|extremely|incredibly|super|ultra|so|very potent
  potent ..2 <exosome>|vesicles|dose|cocktail|concentration|concentrate|growth|blend|formula
  potent mix|blend of ..2
  high|higher|highest|unmatched|maximum|superior|exceptional|enhanced|greater|peak|full potency
  potency ..3 that|you
  extra|double|triple|ultra|super|maximum|max|professional|clinical|hyper|quadruple|mega|highest|hospital|medical|pharmacy strength|concentrated|concentration|potency|dosage
  high strength|concentration|potency|dosage|dose
  extra|double|triple|mega|high|highest|bigger|full dose
  highly|ultra|super|most|more|hyper|extremely|densely concentrated
  concentrated <exosome> power|punch|dose
  high|highest|higher|greater|unmatched|maximum|record concentration/n|count|counts|particle|yield|dosage
  # ,,1 growth factors
  # ,,2 growth factors
  growth factors ..2 than
  richest|richer|densest|packed|brimming|bursting|teeming|loaded|crammed in|source|with ..4 growth|exosomes|vesicles|particles|signals|signaling
  ( times|x the growth factors|exosomes|particles|vesicles )
  ( times|x ..2 more growth factors|exosomes|concentrated|particles|vesicles|potent )
  ( thousand|hundred ..1 times more ..3 )
  # x|times ..2 concentration|concentrated|dose|strength|potency|stronger|potent
  twice|double|triple ..1 the ..1 vesicles|exosomes|dose|strength|concentration|particles
  four|three|five|ten times the ..1 dose|strength|concentration|exosomes
  more exosomes|vesicles|particles|growth per|than
  densest vial|serum|dose
  particles|exosomes|vesicles per ml|vial|dose|milliliter|bottle|drop|session
  strongest ..2 exosome/n|dose|formula|serum|concentration|available|vial
  our strongest
  most powerful|concentrated ..1 exosome/n|dose|formula|concentration|serum
  industry 's highest
  # ×|x 10|109|1010|1011|1012|10^9|10^10 !ml|mm|min|minute|g|units|vials
  # x # <exosome>
  ( # times|x the ..1 particles|exosomes|vesicles )
  ( ten|five|twenty|hundred|three|twice times? the ..1 particles|exosomes|vesicles|dose )
  # billion|trillion|million particles
`
  .replaceAll(" !!", "")
  .replaceAll(" !exosome?", "");

/** Large numbers of other things, and what a count does not say. */
const notPotency = `
  particle count says|means|tells nothing
  count ..3 nothing about
  count ..6 not ..2 tell|measure|count|mean
  high particle count ..1 says
  higher|high|highest concentration/n|count/n|dose/n|potency|number/n|strength ..2 is|are|does|do|may|need not ..3
  market|industry|sector|business|revenue/n|sales|worth|valued|turnover|company|funding|investment ,,12 # ${billions} ..3
  $|£|€|usd|eur # ${billions} ..2
  # ${billions} ..1 dollar/n|pound/n|euro/n|year/n|people|readers|reader|follower/n|visitor/n|user/n|view/n|reason/n|cell/n|women|men|client/n|patient/n|customers|americans|adults|times|searches|posts
  billion|million people|years|dollars|readers|women|cells
  trillion cells
  reference|ref|case|file|room|flat|unit ..3 # b
  high dose vitamin|iron|glutathione|nad|biotin|steroid/n
  cells|fibroblasts|tumors|platelets|ones ..2 shed|release|secrete|make|produce ..1 more|fewer
  extra|full|double|industrial strength mint/n|coffee|tape|adhesive|hold|cleaner|disinfectant|bleach|espresso
  body|human|cell|cells|skin|bodies|you|we|blood ..3 make/v|release/v|produce/v|secrete/v|shed/v|send/v|contain/v|hold/v|carry|carries|shuttle/v|already ..4 thousand|thousands|million|millions|billion|billions|trillion|trillions ..2 of? ..2 ${vesicles}
  thousands|millions|billions|trillions|billion ..2 of? ..1 ${vesicles} ..2 released|circulate|circulating|shed|secreted|travel|swim|flow|pass|move
  lowest|low|lower|laser|needle ..1 strength
`;

const stability = `
  stable|good|fresh|potent|active|happy|safe on|in|at a|the|your|any ..1 shelf|drawer|cupboard|handbag|cabinet|purse|suitcase ..2
  travel/v|ship/v|arrive/v|keep/v|store/v without ..2 ice|box|bag|pack|packs|esky|cooler|<shelf>
  last/v|keep/v|stay/v|live/v ..2 for years|months ..1 anywhere|on|out|unrefrigerated|unopened
  keep/v|hold/v ..2 <vesicle>|<exosome>|particles|cargo whole|intact|alive|active|fresh|stable
  even at room temperature
  ambient|bench|room|shelf|temperature|temp|heat|travel|thermo stable|friendly|happy|tough|tolerant|ready|proof
  room temp|temperature ..1 <exosome>|<vesicle>|serum|vial|ampoule|formula|powder
  heatproof|thermostable|nonperishable|imperishable|everlasting ..1
  non perishable
  long|longer life|lived|lasting <exosome>|<vesicle>|drops|serum|ampoule
  chill|cold|ice free <exosome>|<vesicle>|capsules|serum|formula|delivery|vial
  rock|total|complete|perfect|unrivaled|legendary|extraordinary|outstanding ..1 stability|durability
  rock solid stable|stability
  leave|toss|throw|chuck|pop|forget|stash it|them|the|one|this ..1 ..2 in|on|at ..3 windowsill|glovebox|car|sun|handbag|gym|suitcase|van|beach|radiator|bag|purse|desk
  live/v|sit/v|sits|lives|stays|keep/v|summer/v|holiday happily|fine|well|perfectly|safely|contentedly|unbothered on|in|at ..3 vanity|shelf|drawer|bag|windowsill|bathroom|desk|counter|cupboard|handbag|car
  keep|store|leave|put it|them ..1 anywhere|wherever|however|any
  keep anywhere
  warehoused|stored|shelved|stacked|shipped|kept like ..1 shampoo|soap|any|ordinary|moisturizer|cream
  stay/v ,,4 through ..2 summer|heatwave/n|heat
  travel/v|keep/v well ,|and ..2 keep/v|travel/v|store/v ..1
  left in ..2 hot|warm|sunny car|van|room|bathroom|glovebox|sun ,,10
  ( not|never ..1 mind|care|notice|suffer|bother|flinch ,,4 heat|warmth|light|travel|shaken|warmed|thawed|post|summer|fridge|frost|sun|jolts )
  ( can|could not care less )
  refreeze/v
  thaw it|them ,,6 again
  ( nothing|none be/v ..1 lost )
  ( not ..2 lose/v a ..1 thing|bit|drop|jot )
  loses none|nothing|little of ..3 strength|potency|activity|power|punch
  lose/v none|nothing|little ..1 of ..3 strength|potency|activity|power
  ( will|does|do not ..1 turn|perish|rot|curdle|wilt|deteriorate|decay ) $
  ask/v|call/v for no ..1 <shelf>
  no ..1 expiry|expiration date|worries|worry|fears|stress
  keep/v|retain/v|preserve/v|maintain/v ..1 its|their|full|all ..2 bioactivity|function|vigor|freshness|integrity|bite|strength|potency|activity
  activity|potency|bioactivity|integrity|strength|function be/v ..1 preserved|retained|kept|maintained|locked|held|sealed|intact ..4 !by|only
  shrug/v off|withstand/v|endure/v|tolerate/v|brave/v|weather/v ..1 ,,3 warmth|sun|sunlight|sunshine|jolts|humidity|steam|travel|transit|van|bathroom|years
  shrug/v off ,,4 heat|warmth|light|sun|cold
  withstand/v|outlast/v|outlive/v ,,4 shelf|carton|box|bottle|moisturizer|fridge|summer|pasteurization|thaw
  survive/v ,,3 pasteurization|thaw|refreeze|van|bathroom|tropics|monsoon|humidity|pasteurisation|festival
  travel/v|ship/v|arrive/v|sent|posted ..2 by|in|via ordinary|regular|normal|standard|plain|everyday ..1 post|mail|parcel/n|courier|envelope|box
  ordinary|regular|normal|plain parcel/n|post|cupboard/n ,,6 ordinary|regular|durab|durability|fridge
  active|functional|potent|stable|intact|effective|lively|viable|usable|fresh|good ..1 after|at|in ..1 # months|years|weeks|year|days
  as ..1 lively|active|potent|fresh|good|strong|alive ,,6 as ,,4 day one|1|it|january|made|new
  # days|months|weeks|years at # degrees|°|c|celsius
  months|years ,,6 in|on ..4 mint|perfect|full|top condition|shape|form|strength|nick
  robust|tough|sturdy|hardy|stable enough for|to ..6 handbag|bag|car|suitcase|shelf|bathroom|year|travel|post|summer
  keep/v ..3 <exosome>|<vesicle> ..1 in shape|fresh|working|lively ..2 past|beyond|until|till|as
  fresh as ..2 day ..3 made|bottled|sealed
  keep/v working ..2 till|until|to ..4 empty|last|gone|finished
  stable , full stop|period
  solved ,,8 spoilage
  dry ice|cold chain|fridge|freezer ? no|forget|none|never
  staying power ,,3 # days|months|years
  stay/v|remain/v ..1 lively|alive|active ..2 on|in ..2 windowsill|handbag|shelf|cupboard
  shelf stable|stability
  ( stable|active|potent|effective|alive ..2 at room|ambient temperature|temp )
  ( at|for|in room|ambient temperature|temp ..4 )
  kept|stored|store|keep ..2 at room|ambient ..4
  room temp|temperature stable|storage|safe|friendly
  stable for|on|without|even|through ..4
  be/v !not ..1 stable ..1 at|for|,|and
  be/v !not ..1 stable $
  so stable ..1 they|it|you|that
  survive/v ..3 car|sun|beach|desert|sauna|luggage|suitcase|glovebox|heat|heatwave/n|summer|post|journey|flight|freezer|handbag|suitcase|room
  ( without losing ..3 thing|potency|activity|strength|power|single )
  ( heat|light|time|sun|sunlight|air ,,6 can not|never ..1 touch|harm|hurt|damage|spoil )
  freeze drying|dried ,,3 ( nothing|none ..3 lost )
  freeze drying|dried ,,3 lock/v|seal/v|preserve/v ..6 activity|potency|power|exosomes
  lock/v|seal/v in ..4 activity|potency|power|bioactivity|exosomes|vesicle|vesicles
  windowsill|window sill ,,8 ( not|never mind|matter|spoil|suffer|lose )
  stay/v|remain/v ..2 stable|active|potent|viable|effective|bioactive|functional|alive|lively|fresh
  <exosome> ..1 stay/v|remain/v ..1 intact
  stay/v intact for|at ..4
  intact for|at|even ..4
  kept|keep|keeps their|its|full|all ..3 potency|power|strength|punch|activity|vigour|vigor
  hold|holds|retain|retains ..2 full|their|its ..2 strength|potency|activity|power
  ( keep/v ..3 for ..2 months|years|weeks )
  ( keep/v ..3 for ..3 # months|years|weeks )
  ( keep/v ..2 on the shelf|counter )
  ( active|potent|fresh|good|alive|stable|viable|usable|functional|bioactive for ..4 months|years|weeks|month|year )
  long|longer|extended|unlimited|extra|prolonged half|shelf life|lives
  long lived exosome/n|vesicles
  half life ..3 measured|weeks|months|days|long
  no|without|zero ..1 fridge|refrigerator|refrigeration|freezer|freezing|chilling|cooler ..2
  no|without|zero dry ice
  no cold chain|storage|shipping|shipment|packs
  no cooling needed|required ..3
  without cooling
  no need to refrigerate|chill|freeze|cool
  no need for ..1 <shelf>|refrigeration|freezer|cooling|ice
  ( remain/v|stay/v|keep/v ..1 active|potent|effective|fresh|stable|viable ..1 to|until|till|down ..2 last )
  not ..2 need|have to be? refrigerated|refrigerate|frozen|chilled
  never|not ..2 need/v|require/v|have ..4 <shelf>|frozen|cold|cooling|chilled|refrigerated|freezer|refrigerating
  need/v|require/v ..1 no ..3 <shelf>|cooling
  skip|forget|ditch|lose ..1 <shelf>
  <shelf> ..1 not ..2 needed|required|necessary
  <shelf> free
  freeze|spray dried ..8 stable|room|without|years|months|potent|active|shelf|drawer|punch
  lyophilized ..8 room temperature
  lyophilized ..8 stable|without|years|months|potent|active|shelf
  ( last/v|keep/v|sit|sits|wait|waits|live|lives|left|kept ,,6 bathroom|kitchen|sunny|warm|drawer|cupboard|windowsill|shelf|glovebox|counter|handbag ..3 )
  ( survive/v|withstand/v|tolerate/v ,,4 heat|shipping|summer|temperatures|post|mail|weeks|months|years|light|frost|journey )
  heat|temperature stable|resistant|proof
  resist/v ..2 heat|degradation|breakdown
  ( nothing ..2 that ..1 spoil/v|expire/v|perish/v )
  ( nothing to ..1 keep|store|hold ..1 cold|chilled|frozen|refrigerated )
  never degrade/v|spoil/v|expire/v
  never lose/v ..3 potency|activity|strength|power|punch|thing|bite
  lose/v nothing
  no degradation ..3
  no|without ..1 loss of ..2 potency|activity|strength|power|function|quality
  without losing ..2 potency|activity|strength|power|function
  not ..1 lose ..3 potency|activity|strength|power
  not ..1 degrade|spoil|expire|break
  keep/v|last/v|store/v|kept|stored|good|active|stable|potent ..2 indefinitely
  ultra|super|highly|extremely|exceptionally|remarkably|perfectly|fully|more|uniquely|incredibly|very|long|most|completely stable
  stabilized ..2 exosome/n|formula|so|for
  travel friendly ..2
  ship/v ..3 without ice|cold
  arrive as lively
  fully active
  any shelf
  never|not ..1 go off
  not ..1 mind the? heat
  lasting|long stability
  long term stability !data|is|are|has|study|studies|unknown
  unmatched|unique|superior|excellent|enhanced|improved|greater|better|exceptional|outstanding|proven|extended|increased|maximum stability
  keep/v|preserve/v|maintain/v|protect/v ..2 <exosome>|<vesicle> ..2 active|stable|potent|viable|intact|alive|fresh|functional|bioactive !in|until
  preserve/v|maintain/v|lock/v ..2 <exosome> ..1 integrity|potency|activity|stability|power
  preserve/v|maintain/v|lock/v|retain/v ..1 in? ..2 integrity|potency|activity|power|bioactivity|stability ..2 for|at|through|longer|of ..3 years|months|exosomes|weeks|temperature|vesicles
  <exosome> ..2 that ( last|keep|stay ,,4 years|months|shelf|unopened )
  last/v ..4 # months|years ..1 unopened|unrefrigerated|sealed
  shelf life ..3 # years|months|weeks
  year|months|years shelf life
  freeze|freezer|lyophilization|lyophilized ..2 keep/v ..4 active|stable|potent|viable|intact
  stabilization technology
  kept ..2 in ..1 your bathroom|drawer|handbag|cupboard
  years|months ..2 on ..3 shelf|counter
  # years|months , no|without <shelf>
`;

/** Asked and denied ("Does it need a fridge? No."), it is the claim; said, it is storage data. */
const ifDenied = `
  do|does|must|should|have|has|will|would ,,6 need/v|have|require/v|be|kept|go ..5 <shelf>|frozen|refrigerated|chilled|cold|cool|refrigerating
  need/v|require/v ..3 <shelf>|refrigeration
  do|does|will|can ..2 go|turn off|bad
  be/v ..3 <shelf> needed|necessary|required
  lose/v ..3 potency|activity|strength
  expire/v|degrade/v|spoil/v
`;

/** Storage data, the reader's own warmth, and things of the house that keep. */
const notStability = `
  ^ keep ..2 cold|chilled|refrigerated|frozen|cool
  ^ storing|store ..4
  keep/v climbing|growing|building|improving|rising|working
  keep/v ..3 at bay ..
  patch|patches|symptom/n|skin ..1 be/v ..1 stable
  lost|lose|loses ..8 room temperature
  vials|vesicle/n|exosomes|products|they|some|most|many|it lose|loses|lost|degrade/v|decay/v|spoil/v|decline/v|aggregate/v !nothing|none|no|little ,,10 room|ambient temperature
  unstable ..4 room|ambient temperature
  freeze dried ..8 treatment|waiting|consulting room/n
  areata|vitiligo|disease|condition , stable
  in ..1 stable ..1 health|condition|weight|relationship
  record/n|copies|files|photos|notes|forms|data ..2 be/v ..1 kept|stored|held ,,4
  keep/v|store/v ..2 copies ,,4
  at room temperature ,,4 cost|costs|destroys|ruins|kills|halves|reduces
  shelf ..2 fridge|refrigerator|freezer
  lose/v nothing over|by|in|but|if
  degrade/v|decay/v|spoil/v|deteriorate/v|break|breaks|die|dies|lose/v|fall|falls|fail|fails ,,6 room|ambient temperature
  come/v|bring/v|warm/v|reach/v|thaw/v|equilibrate/v|return/v|rest/v|sit/v|get/v ..6 to room temperature
  brought|warmed|thawed|warm|thaw ..4 to|at room temperature
  sit/v|sitting|left|leaving|leave ..4 at room temperature
  room temperature ,,6 lose/v|lost|die/v|degrade/v|break/v|spoil/v|fall
  lose/v|lost|die/v|degrade/v|break/v|spoil/v ,,6 room temperature
  room temperature ..1 water|towel/n|cloth|tea|before|saline|gel
  not ..2 stable ..6
  not|never ..2 kept|stored|left|keep|store|leave|shipped ..4 room|ambient ..2
  ^ stay|keep|look|feel ..1 fresh|young|active for|at|all|in
  ^ please? stay|keep|remain active|hydrated|fresh|cool|positive|lively|good ..2 after|before|between|and|but|,|in|this
  room|suite ..1 be/v kept at
  skin|hair|you|rooms|price|prices|chair|chairs|face|rates ,,3 stay/v|remain/v|kept|be/v|keep/v|look/v|feel/v|appear/v ..2 active|fresh|stable|cool|warm ..6
  gift|pass|passes|card/n|voucher/n|point/n|credit/n|membership/n|package/n|price/n|deposit/n|offer/n|discount/n|plan/n|reward/n|booking/n|appointment/n|code/n|certificate/n|bundle/n|session/n|prepaid|result/n|effect/n|password/n|consent ,,8 expire/v|expiry|expiration|indefinitely|stable|good|valid|active|keep/v|fresh ..6
  keep/v|store/v|hold/v|retain/v|save/v|file/v ..3 record/n|receipt/n|photo/n|photograph/n|picture/n|note/n|data|detail/n|card/n|voucher/n|place/n|file/n|form/n|invoice/n|document/n|information|coming|consent ..9
  active|good|stable for ..2 on|in instagram|business
  be/v ..1 active for ..1 members
  half life ..2 be/v ..3 not|unknown|unclear|minutes|hours
  long half|shelf life|lives not ..3
  shelf life ..3 be/v not ..3
`;

const purity = `
  ultra|squeaky|crystal|immaculately|exceptionally|scrupulously|surgically|supremely clean|clear ..1 <exosome>|<vesicle>|serum|vial|formula|ampoule
  immaculate|spotless|virgin|unblemished|untainted|unpolluted|undefiled|flawless ..2 <exosome>|<vesicle>|vial|isolate|preparation|concentrate
  <exosome>|<vesicle> ,,6 immaculate|spotless|untainted|unpolluted
  spotless ,|:|– ..3 <exosome>|<vesicle>
  spotless , pharmaceutical|sterile
  grade a|aa|aaa|one|1 <exosome>|<vesicle>
  usp|pharmacopoeia|injectable|injection|biotech|biopharma|biopharmaceutical|diagnostic|infusion|reagent|cosmeceutical|aerospace grade|quality|purity
  biopharmaceutical|injectable|hospital|medicine|drug ..1 purity|quality ..1 <exosome>|<vesicle>|serum
  free of|from ..1 every|all|any|each ..2 impurity|contaminant/n|residue/n|debris|protein/n
  refined|filtered|purified|cleaned|distilled|polished|washed|scrubbed #|five|three|seven|ten|four|many|multiple|several|nine times|fold|over
  # times|fold filtered|purified|refined|distilled
  ( not|never ..1 a trace|speck|hint|whiff|shred of ..1 anything|contamination|debris|impurity|contaminant/n )
  first press|pressed|pressing|run|fraction <exosome>|<vesicle>
  # karat|carat|k ..1 purity|exosome/n
  purity matters|counts|speaks|comes|first|guaranteed|assured|itself|promise|pledge|obsessed
  standard|level|degree|grade|benchmark|pinnacle|height of ..3 purity
  nothing|none|nowhere purer|cleaner
  no|none|never|nothing|any purer|cleaner ..1 <exosome>|<vesicle>|serum|vial
  pure as ..3
  as the driven snow
  take/v|taken|strip/v|filter/v|remove/v|stripped ..1 out|away ..1 everything|anything|all ..1 that|which|but ..3 <exosome>|<vesicle>
  a|our|this ..1 purified <exosome>|<vesicle> ..1 !by|through|using|with|via|from
  just|only|nothing|purely but? <exosome>|<vesicle> ,|.|and nothing
  no proteins ,|or ..2 debris|junk|passengers
  so clean ..1 you|that|they|it
  cleaner|purer ..2 <exosome>|vial|serum|product|vesicle/n|ampoule ..2
  finest|purest|highest grade
  hospital|clinic use grade
  cleanest|purest ..1 <exosome>|vesicle/n

  pure exosome/n|exosomal|vesicle/n|isolate|concentrate|,
  be/v ..1 pure ..1 and|,|—|–
  uncontaminated
  pure ..2 exosomes|exosome
  pure ..1 as
  ( pure ) $
  purest
  hospital pure
  ultra|highly|super|most|extra|hyper|exceptionally|triple|double|completely|perfectly|truly|extremely|ultimate pure|purified|refined|filtered
  # % pure|purity
  purity ..3 that|you|level|levels|guaranteed|unmatched|see
  to a purity
  pharmaceutical|medical purity|strength
  purity : # ..2
  high|higher purity
  flawless|total|perfect|complete|extreme|supreme|highest|exceptional|unmatched|maximum|absolute|superior|utmost|ultimate purity|grade
  pharmaceutical|pharma|medical|clinical|hospital|physician|professional|lab|laboratory|surgical|prescription|therapeutic|platinum|clinic|research grade
  pharmaceutical|medical quality|standards
  refined to ..3
  of pharmaceutical ..2
  ultrapure
  ultrapurified
  free of|from ..2 impurities|contaminants|contamination|debris|residues|anything
  no|zero ..2 impurities|contaminants|contamination
  impurity|contaminant free
  pristine exosome/n|vesicles|vial
  unadulterated
  nothing but exosome/n
  premium|highest|top|superior grade
  cleanest ..2 exosome/n|vial|serum|on
  cleaner vial|exosomes|product
  purer ..3
`;

export const qualityPatterns: readonly (readonly [string, string])[] = [
  ["potency-claim", potency],
  ["potency-claim:cleared", notPotency],
  ["stability-claim+own", stability],
  ["stability-claim:if-denied+own", ifDenied],
  ["stability-claim:cleared", notStability],
  [
    "purity-claim:cleared",
    `
    how pure; pure , which ..2 means; grade has|is no|not; grade ..2 no legal|agreed meaning; definition of ..3 grade|pure
    grade !<exosome> ..1 <device>|<otherTreatment>|glove/n|filter/n|steel|titanium|equipment|tool/n|plastic|silicone|cleaner|disinfectant|hygiene|cleaning|light/n|camera/n|air|adhesive|towel/n|cotton|surface/n|instrument/n|retinol|sunscreen|gauze|bed/n|chair/n|steam
    pure bliss|joy|cotton|wool|silk|linen|relaxation|luxury|indulgence|pleasure|water|oxygen|hyaluronic|vitamin|hype|marketing|fiction|speculation|guesswork|essential|aloe|oil|cosmetic|guess
    `,
  ],
  ["purity-claim+own", purity],
];
