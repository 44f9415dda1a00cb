/** Quality: potency, stability and purity as selling points. Patterns by family; labels as families.ts says. */

const billions = "billion|trillion|million|b|bn|tn|billions|trillions|millions|thousand|thousands";
const vesicles =
  "exosome|exosomes|vesicle|vesicles|particle|particles|nanoparticle|nanoparticles|messenger|messengers|signals|ev|evs|nanovesicles";
const holders =
  "vial|vials|drop|drops|ml|millilitre|milliliter|dose|doses|bottle|bottles|ampoule|ampoules|session|sessions|syringe|drip|drips|pump|tube|box|jar|sachet|bag|push|infusion|treatment|facial|unit|kit|shot|cc|gram|application|ampule|vail";

const potency = `
  # ..1 ${billions} ,,4 ${vesicles}
  # ..1 ${billions} ..2 per|in|into|to|for|each|every|a|one|/ ..3 ${holders}
  # ${billions} of
  # ${billions} ..1 strong|plus|per
  ${vesicles} ,,6 # billion|b|bn|trillion|tn
  billion|billions|trillion|trillions|million|millions ..2 of? ..2 exosome/n|vesicle/n|particle/n|messenger/n|nanoparticle/n|signals|messages
  billion|trillion|billions|trillions exosome/n|vesicles|particles|strong
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
  high|higher|highest|unmatched|maximum|superior|exceptional|enhanced|greater|peak|full potency !!
  potency ..3 that|you
  extra|double|triple|ultra|super|maximum|max|professional|clinical|hyper|quadruple|mega|highest|hospital|medical|pharmacy|full strength|concentrated|concentration|potency|dosage
  high strength|concentration|potency|dosage|dose
  extra|double|triple|mega|high|highest|bigger|full dose
  highly|ultra|super|most|more|hyper|extremely|densely concentrated !exosome?
  concentrated <exosome>|dose|serum|formula|ampoule|power
  <exosome> concentrate
  high|highest|higher|greater|unmatched|maximum|record concentration/n|count|counts|particle|yield|dosage
  # ,,1 growth factors
  # ,,2 growth factors
  growth factors ..2 than
  rich|richest|richer|dense|densest|packed|brimming|bursting|teeming|loaded|crammed in|source|with ..4 growth|exosomes|vesicles|particles|signals|signaling
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
`.replaceAll(" !!", "").replaceAll(" !exosome?", "");

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
  body|human|cell|cells|skin|bodies|you|we|blood ..3 make/v|release/v|produce/v|secrete/v|shed/v|send/v|contain/v|hold/v|carry|carries|shuttle/v|already ..4 thousand|thousands|million|millions|billion|billions|trillion|trillions ..2 of? ..2 ${vesicles}
  thousands|millions|billions|trillions|billion ..2 of? ..1 ${vesicles} ..2 released|circulate|circulating|shed|secreted|travel|swim|flow|pass|move
  lowest|low|lower|laser|needle ..1 strength
`;

const stability = `
  shelf stable|stability
  ( stable|active|potent|effective|alive ..2 at room|ambient temperature|temp )
  ( at|for|in room|ambient temperature|temp ..4 )
  kept|stored|store|keep ..2 at room ..4
  room temp|temperature stable|storage|safe|friendly
  stable for|on|without|even|through ..4
  be/v ..1 stable ..1 at|for|,|.|!|and|$
  stay/v|remain/v ..2 stable|active|potent|viable|effective|bioactive|functional|alive|lively|fresh
  stay/v intact for|at ..4
  intact for|at|even ..4
  kept|keep|keeps their|its|full|all ..3 potency|power|strength|punch|activity|vigour|vigor
  hold|holds|retain|retains ..2 full|their|its ..2 strength|potency|activity|power
  ( keep/v ..3 for ..2 months|years|weeks )
  ( keep/v ..3 for ..3 # months|years|weeks )
  ( keep/v ..2 on the shelf|counter )
  ( active|potent|fresh|good|alive|stable|viable for ..3 months|years|weeks|month|year )
  long|longer|extended|unlimited|extra|prolonged half|shelf life|lives
  long lived exosome/n|vesicles
  half life ..3 measured|weeks|months|days|long
  no|without|zero ..2 <shelf>|cooling
  no need to refrigerate|chill|freeze|cool
  not ..2 need|have to be? refrigerated|refrigerate|frozen|chilled
  never|not ..2 need/v|require/v|have ..4 <shelf>|frozen|cold|cooling|chilled|refrigerated|freezer
  need/v|require/v ..1 no ..3 <shelf>|cooling
  needs|need the|a <shelf>
  skip|forget|ditch the <shelf>
  <shelf> ..1 not ..2 needed|required|necessary
  <shelf> free
  no cooling|chilling ..3
  freeze|spray dried ..8 stable|room|without|years|months|potent|active|shelf|drawer|punch
  lyophilized ..8 stable|room|without|years|months|potent|active|shelf
  ( last/v|keep/v|sit|sits|wait|waits|live|lives|left|kept ,,6 bathroom|kitchen|sunny|warm|drawer|cupboard|windowsill|shelf|glovebox|counter|handbag ..3 )
  ( survive/v|withstand/v|tolerate/v ,,4 heat|shipping|summer|temperatures|post|mail|weeks|months|years|light|frost|journey )
  heat|temperature stable|resistant|proof
  resist/v ..2 heat|degradation|breakdown
  never degrade/v|spoil/v|expire/v|lose/v
  lose/v nothing
  no degradation|loss ..3
  not ..1 lose ..3 potency|activity|strength|power
  not ..1 degrade|spoil|expire|break
  indefinitely
  ultra|super|highly|extremely|exceptionally|remarkably|perfectly|fully|more|uniquely stable
  stabilized ..2 exosome/n|formula|so|for
  travel friendly ..2
  ship/v ..3 without ice|cold
  arrive as lively
  fully active
  any shelf
  never|not ..1 go off
  not ..1 mind the? heat
  lasting stability
  unmatched|unique|superior|excellent stability
  years|months ..2 on ..3 shelf|counter
  # years|months , no|without <shelf>
`;

const purity = `
  pure exosome/n|exosomal|vesicle/n|isolate|concentrate|,
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
  highest|exceptional|unmatched|maximum|absolute|superior|utmost|ultimate purity|grade
  pharmaceutical|pharma|medical|clinical|hospital|physician|professional|lab|laboratory|surgical|prescription|therapeutic|platinum|clinic|research grade
  pharmaceutical|medical quality|standards
  refined to ..3
  of pharmaceutical ..2
  ultrapure
  ultrapurified
  free of|from ..2 impurities|contaminants|contamination|debris|anything
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
  [
    "potency-claim:cleared",
    "particle count says|means|tells nothing; count ..3 nothing about; count ..6 not ..2 tell|measure|count|mean; high particle count ..1 says",
  ],
  ["potency-claim", potency],
  ["stability-claim+own", stability],
  [
    "purity-claim:cleared",
    "how pure; pure , which ..2 means; grade has|is no|not; grade ..2 no legal|agreed meaning",
  ],
  ["purity-claim+own", purity],
];
