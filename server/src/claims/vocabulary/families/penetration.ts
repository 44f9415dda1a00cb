/** Penetration: exosomes said to get below the surface. Patterns by family; labels as families.ts says. */

const deep = "deep|deeper|deepest|deeply";
const below =
  "dermis|dermal|layer/n|follicle/n|bulb/n|papilla|basal|fibroblasts|bloodstream|corneum|nucleus|mitochondria|membrane/n|epidermis|hypodermis|keratinocytes|capillaries";
const move =
  "squeeze/v|wriggle/v|thread/v|punch/v|stamp/v|blast/v|get/v|travel/v|pass/v|move/v|slip/v|dive/v|delve/v|sneak/v|flow/v|burrow/v|go|goes|going|went|drive/v|driven|carry/v|send/v|sent|funnel/v|deliver/v|transport/v|channel/v|pump/v|press/v|pull/v|draw/v|glide/v|slide/v|slid|migrate/v|swim/v|diffuse/v|ferry/v|shuttle/v|plunge/v|infiltrate/v|permeate/v|ride/v|tunnel/v|journey/v|enter/v|settle/v|push/v|pour/v|soak/v|sink/v|seep/v|absorb/v|trickle/v";

const penetration = `
  ( go|goes|reach/v|penetrate/v|travel/v|get/v|work/v|act/v where no|other|ordinary|most|your ..1 cream|creams|serum|serums|moisturizer|moisturizers|lotion|lotions|product|products )
  ( soak/v|sink/v|seep/v|pass/v|travel/v|filter/v|melt/v|go|goes|work/v through|past every|all|each ..1 layer/n )
  ( fall/v|fell|drop/v|run|runs|ran|drip/v|flow/v|pour/v straight|right|direct|directly ..1 down|into ..3 follicle|dermis|living|root|bulb|tissue|layer/n )
  ( absorb/v|sink/v|soak/v|get/v|go|goes|seep/v|travel/v past|beyond|below|beneath ..2 top|upper|outer|dead|surface layer/n|cells )
  ( get/v|travel/v|absorb/v|sink/v|soak/v|go|goes ..1 deeper|farther|further than ..4 cream|creams|moisturizer|serum|serums|anything )
  ( swim/v|pass/v|sail/v|flow/v|fall/v|drop/v|glide/v|travel/v|move/v|tunnel/v|wriggle/v|filter/v ..2 through|between|into|down|via ..3 pore/n|follicle/n|keratinocytes )
  ( swim/v|pass/v|sail/v|flow/v|glide/v|travel/v|move/v|filter/v ..2 between skin cell/n )
  all the way to|down|into|through ..4 dermis|root/n|bulb/n|fibroblasts|follicle/n|base|layer/n|cells
  under|beneath|below|past|through the ..1 stratum|corneum|horny
  ( take/v|carry|carries|bring/v|send/v|deliver/v ..4 to the ..1 root/n of ..2 hair|follicle/n )
  deep|deeper diving|sinking|soaking|seeking|going|feeding ..1
  home/v|lock/v|zero/v|homing in? on|onto ..3 papilla|bulb/n|root/n|fibroblasts|follicle/n
  ( melt/v|march/v|slip/v|break/v|cut/v|dissolve/v|ease/v|stroll/v|glide/v|waltz/v|walk/v|get/v|pass/v ..1 through|past ..3 defense/n|armor|wall|fortress|gatekeeper/n|outer )
  dermis deep
  dermis|follicle/n|fibroblasts|bulb/n|papilla ,,3 ( drink/v|soak/v|swallow/v|lap/v|suck/v|gulp/v|absorb/v ..5 in|up )
  dermis|follicle/n|bulb/n ,,3 ( take/v|takes them|it|exosomes|these in )
  horny|outer|top|barrier ..3 ( can not|never stop|block|keep|hold|halt )
  barrier ( can not|never ..1 stop|block|keep|hold|halt )
  epidermis → ..3 dermis
  into|to|reach/v|through ..1 deeper|lower|inner|living|deep strata|stratum|tiers|levels|zones|regions
  to where ..1 new|fresh|your|the? ..2 cells|collagen|fibroblasts|hair|pigment|elastin|melanin ..2 made|born|live|lives|grow|grows|begin|begins|starts|forms|forming|produced
  at home in the ..1 dermis
  drinking straws
  right|straight to the ..1 fibroblasts|dermis|follicle/n
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
  ( ${move} ,,5 to|into|in|inside|through|past|down|at|across|beyond|below|beneath|under|toward|towards|between|within|where|as ,,7 ${below} )
  ( enter/v|permeate/v|infiltrate/v|absorb/v|soak/v|flood/v|saturate/v|bathe/v ,,7 ${below} )
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
  fuse/v|merge/v with ..3 membrane/n ..3 your|skin
  fuse/v|merge/v with ..4 cell/n
  home in on ..3 follicle/n|cell/n|gland/n
  dock/v ..4 cell/n
`;

/** Depth said by what does not go there. */
const deeperThanOthers = `
  ( go/v|reach/v|work/v|get/v|travel/v|venture/v|slip/v|arrive/v|act/v|goes|go where ..3 creams|serums|cream|serum|moisturizers|others|cells|molecules|products|lotions|topicals ..1 can|could|do|will? not|never ..2 )
  creams|serums|most|others ..12 not ..1 stay|sit|stop|remain on|at ..2 surface|top
  unlike ,,8 ( not ..2 stay|sit|stop|remain on|at ..2 surface|top )
`;

/** Depth of other kinds, limits, and what cells do by themselves. */
const penetrationClear = `
  sink/v|absorb/v|soak/v in? without|quickly|fast|cleanly|easily|well|nicely ..3 $
  root of ..1 problem|trouble|issue|cause|matter|slow|poor|weak|dull|thin|thinning|shedding|redness|uneven|tired
  let|allow|allows|wait|give|until ,,8 absorb/v|absorbed|soak|soaked|sink|sunk ..2 into ..2 skin|face
  to and fro
  back and forth
  separate/v|split|settled into ..1 layers
  take/v up ,,8 in ..2 dish|culture|cultures|vitro
  in ..2 dish|culture|vitro ,,4 take/v up
  <exosome> push ..2 tired|sleeping|resting
  fuse/v with ..2 cell ..1 surface|membrane
  fuse/v with ..2 plasma|cell membrane
  multivesicular ..12
  compared with|to ..4 that|which pass|penetrate|cross ..4
  below|beneath|scratch the surface of ..3 hype|story|trend|topic|subject|science
  too large|big|bulky to ,,2 slip|fit|squeeze|penetrate|pass|reach|cross|get|enter|absorb|be|sink
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
  travel/v|pass/v|move/v|go|goes between !skin ..2 cells
  laser|first|second|third|each|one|per|last|final|the|a|another|this pass ,|of|with|over|is|at
`;

export const penetrationPatterns: readonly (readonly [string, string])[] = [
  ["penetration-claim", penetration],
  ["penetration-claim+own", deeperThanOthers],
  ["penetration-claim:cleared", penetrationClear],
];
