/** Quality: potency, stability and purity as selling points. Patterns by family; labels as families.ts says. */
export const qualityPatterns: readonly (readonly [string, string])[] = [
  [
    "potency-claim",
    `
    # ..1 billion|trillion|million|b|bn|t|tn|m|bil|mil|billions|trillions ..5 exosome/n|vesicle/n|particle/n|nanoparticle/n|messenger/n|growth|ev|evs|signals|per|molecules|units|active|in|of
    billion|billions|trillion|trillions|million|millions ..2 of? ..3 exosome/n|vesicle/n|particle/n|messenger/n|growth|ev|evs|signals|molecules|nanoparticle/n|messages
    # ..1 billion|trillion|billions|b|bn|tn
    billion|trillion|billions|trillions ..3 exosome/n|particles|vesicles|strong|per|in
    exosome/n ,,5 # ..1 billion|b|bn|trillion|million
    most potent
    potent ..2 exosome/n|formula|serum|dose|cocktail|blend|booster|form|concentration|mix|concentrate|growth|regenerative
    more potent
    potency
    extra|double|triple|ultra|super|high|highly|maximum|max|full|professional|twice|clinical|hyper|quadruple|mega|highest|greater|hospital strength|concentrated|concentration|potent|dose|dosage|potency|potencies
    highly|ultra|super|most concentrated
    concentrated exosome/n|dose|formula
    high concentration/n
    highest concentration/n|count|number|dose|yield|load|density|dosage
    # ..3 growth factors
    # growth factor/n
    # ..2 growth factors|peptides|cytokines|proteins|signals
    growth factors ..2 #
    higher|greater|more|bigger|largest|double|triple ..3 count|concentration|particles|exosomes per|dose|yield|exosomes than|vesicles
    # x|times ..3 more|concentration|the exosomes|concentrated|stronger|growth|as many|potent
    more exosomes per|than|in
    particle count
    particles per|/ ml|vial|dose|milliliter|bottle|drop|millilitre
    per ..1 ml|vial|bottle|dose of? exosome/n
    exosomes per
    strongest ..2 exosome/n|dose|formula|serum|concentration|available|on
    most powerful|concentrated exosome/n|dose|formula|concentration|serum
    packed with ..3 exosome/n|growth
    loaded with ..3 exosome/n|growth
    # e #
    10 ^ #
    x 10
    potent
    # ..1 mg
    # ppm
    supercharged dose
    industry 's highest
    full strength
  `,
  ],
  [
    "stability-claim+own",
    `
    shelf stable|stability|life
    shelf-stable
    room temp|temperature
    ambient temperature
    stable at|for|in|without|on|up|, even|even|through|outside|beyond|and active|formula|exosome/n|enough|$
    be/v|stay/v|remain/v|keep/v|kept ..3 stable|active|potent|intact|viable|effective|alive|fresh|good|bioactive|functional
    stay/v|remain/v|keep/v ..4 for ..2 # months|years|weeks|days
    keep/v ..4 for ..3 months|years|weeks|two|three|#|a
    long|longer|extended|unlimited|extra|prolonged half|shelf life|lives|lived|stability|lasting
    long lived
    half life of|up|that|is
    stability ..2 of|for|at|up|guaranteed|proven|unmatched
    no|without|zero|needs no|need no|never|not need|skip the|skips the|not require|requires no|require no|forget the|not have ..4 <shelf>
    <shelf> ..2 not|free ..2 needed|required|necessary
    no <shelf> needed|required|necessary
    freeze dried ..6 stable|room|without|years|months|no
    lyophilized|lyophilised ..8 stable|stability|room|without|years|months|no|shelf|potency|lasts|active
    last/v ..3 on ..3 shelf|counter|shelves
    years|months|weeks ..3 on ..3 shelf|counter|bathroom|room
    sit/v ..4 shelf|counter|drawer ..4
    on ..3 bathroom|warm|kitchen ..1 shelf|counter|cabinet|drawer
    survive/v ..4 heat|shipping|summer|temperature/n|post|mail|room|weeks|months|years|light
    withstand/v ..4 heat|temperature/n|light|room
    heat stable|resistant|proof
    resist/v ..3 heat|degradation|breakdown|decay
    never degrade/v|spoil/v|expire/v|lose/v|break/v|go
    not degrade|spoil|expire|break|lose ..3
    does not|do not|will not|never lose ..3 potency|activity|strength|power|effect
    no degradation
    no loss of ..2 potency|activity|strength
    indefinitely
    ultra|super|highly|extremely|exceptionally|remarkably|more|perfectly|fully stable
    stabilized ..3 exosome/n|formula|so|for|to
    stabilised
    travel friendly ..3
    ship/v ..3 without ice|cold|refrigeration
    keeps ..4 its ..2 potency|power|strength
    fully active for
    active for ..3 months|years|weeks
    stable
    stays potent
    potent for
    best before ..4 years
  `,
  ],
  [
    "purity-claim",
    `
    pure ..1 exosome/n|serum|formula|concentrate|form|as|and|,|extract|vesicle/n|isolate|,
    pure $
    purest
    purer
    ultra|highly|super|most|extra|hyper|exceptionally|triple|double|completely|perfectly|truly|extremely pure|purified|refined|filtered|clean
    # % pure|purity
    purity ..2 of|level|levels|guaranteed|unmatched|that|you|is|,
    highest|exceptional|unmatched|maximum|absolute|total|superior|utmost|ultimate|unrivaled|supreme purity|quality|grade
    pharmaceutical|pharma|medical|clinical|hospital|physician|doctor|professional|lab|laboratory|surgical|research|prescription|doctor's|platinum|clinic|therapeutic grade
    pharmaceutical|medical|clinical quality
    medical-grade
    ultrapure
    ultra-pure
    ultrapurified
    free of|from ..2 impurities|contaminants|contamination|anything|debris
    no ..2 impurities|contaminants|contamination
    zero ..2 impurities|contaminants|contamination
    impurity free
    contaminant free
    pristine
    uncontaminated
    unadulterated
    purified exosome/n|and|to
    nothing but exosome/n
    only ..1 exosomes and nothing
    premium|highest|top|superior grade
    grade a
    as pure as
    purity
    undiluted
    purest form
    crystal clear
    cleanest
  `,
  ],
];
