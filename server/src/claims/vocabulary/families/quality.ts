/** Quality: potency, stability and purity as selling points. Patterns by family; labels as families.ts says. */

const potency = `
  # ..1 billion|trillion|million|b|bn|tn|billions|trillions ,,5 exosome/n|vesicle/n|particle/n|nanoparticle/n|messenger/n|ev|evs|signals|per|to|in|of
  exosome/n ,,6 # billion|b|bn|trillion|tn
  billion|billions|trillion|trillions|million|millions ..2 of? ..2 exosome/n|vesicle/n|particle/n|messenger/n|nanoparticle/n|signals|messages
  billion|trillion|billions|trillions exosome/n|vesicles|particles|strong|per|to ..3
  billions upon billions
  ( # b ) ..2 per|vial|drip|push|session
  drip|push|infusion|vial ,,3 ( # billion|b|bn )
  ( # billion|b|bn ) ..1 $
  forty|fifty|ten|twenty|thirty|sixty|hundred ..2 billion|trillion ..4
  ten billion ..5
  two|three|five trillion ..4
  most potent ..2
  more potent than|exosome/n
  potent ..1 exosome/n|dose|cocktail|concentration|concentrate
  extra|double|triple|ultra|super|high|maximum|max|professional|clinical|hyper|quadruple|mega|highest|hospital strength|concentrated|concentration|potency|dose|dosage
  highly|ultra|super|most|more concentrated ..2
  high|highest|higher|greater|unmatched|maximum concentration/n|count|particle|yield|dosage
  # ..3 growth factors
  growth factors ..2 than
  ( times|x ..2 more growth factors|exosomes|concentrated|particles )
  ( thousand|hundred ..1 times more ..3 )
  # x|times ..2 concentration|concentrated|dose|strength|potency
  twice|double|triple ..1 the vesicles|exosomes|dose|strength|concentration|particles
  four|three|five|ten times the dose|strength|concentration|exosomes
  more exosomes|vesicles|particles|growth per|than
  densest vial|serum|dose
  particles|exosomes|vesicles per ml|vial|dose|milliliter|bottle|drop|session
  strongest ..2 exosome/n|dose|formula|serum|concentration|available|vial
  our strongest
  most powerful|concentrated ..1 exosome/n|dose|formula|concentration|serum
  packed|loaded with ..3 growth|exosomes
  industry 's highest
  # × #
  # x # <exosome>
  ( # times|x the ..1 particles|exosomes|vesicles )
  ( ten|five|twenty|hundred|three times the ..1 particles|exosomes|vesicles|dose )
  # billion|trillion|million particles
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
