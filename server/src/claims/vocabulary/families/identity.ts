/** Identity: exosomes called stem cells, plant exosomes said to work as human ones. Patterns by family; labels as families.ts says. */
export const identityPatterns: readonly (readonly [string, string])[] = [
  [
    "stem-cell-conflation",
    `
    stem cell|cells ..1 facial/n|treatment/n|therapy|therapies|serum/n|exosome facial/n|face lift|facelift|skincare|cream/n|booster/n|rejuvenation|cocktail|infusion/n|drip/n|mask|hair|exosome/n|injection/n|shot/n|power|magic|technology|renewal|product/n|program|ampoule/n|vial/n|benefits|peel|glow|boost|hair restoration|procedure/n|session/n|solution|regeneration|lift|miracle
    ( power|magic|strength|benefits|might|force|potency|energy|advantages|healing|potential|effect|effects|action|punch|goodness|abilities|youth|results|wonders ..2 of ..4 stem cell/n )
    stem cell/n in ..2 bottle|vial|jar|serum|syringe|ampoule|dropper
    exosome/n ,,3 ( be/v ..4 stem|living|live|young|baby|tiny|little|miniature|mini|new|actual|real|healthy|youthful ..2 cell/n )
    exosome/n ..2 ( , or ..2 stem cell/n )
    exosome/n ( also? known|called as? stem cell/n )
    exosome/n ( = ..2 stem cell/n ..1 )
    exosome/n ( ( ..1 stem cell/n ) )
    exosome/n ,,2 ( aka ..2 stem cell/n )
    stem cell/n , ( also? called|known|or exosome/n )
    stem cell/n|cells ( or|aka|( exosome/n )
    live|living|active|fresh|viable|young|youthful ..1 cell/n ..2 exosome/n|facial|therapy|serum|treatment|in
    exosome/n ( ..4 live|living|fresh|young stem? cell/n )
    be/v ( ..2 tiny|little|miniature|mini|baby|living|live stem? cell/n )
    contain/v|packed|loaded|full|filled|rich|brimming|teeming|with|of|has|have|using|uses|use|apply|applies|deliver|delivers|infuse|adds|add|inject|introduce|get|receive ..4 ( live|living|active|fresh|real|actual|young|human|plant|baby|potent|powerful|thousands|millions|of stem cell/n )
    our|these|the|new|fresh|healthy|human|young ( stem cells ) repair|heal|regenerate|stimulate|rebuild|travel|go|get|work|restore|find|that|renew|migrate
    stem cell ..1 based|infused|powered|rich|enriched|loaded|driven|packed
    mini|tiny|little|baby|micro stem cell/n
    stem cell/n without|minus ..3
    same as stem cells
    type|kind|form|sort|version|generation of stem cell/n
    stem cell/n 2.0
    next generation stem cell/n
    liquid stem cells
    ( live|living cell therapy|treatment|facial )
    cell therapy
    cellular therapy
    cell ( transplant )
    they're ( cells )
    exosomes are ( ..2 cells ) that|which|from|
    #stemcellfacial
    stem cell-free alternative
  `,
  ],
  [
    "plant-equivalence",
    `
    ( plant|rose|apple|botanical|vegan|centella|ginseng|grape|lotus|orchid|edelweiss|aloe|green|citrus|lavender|lemon|tomato|cica|damask|flower|fruit|vegetal|carrot|grapefruit|ginger|broccoli|olive|rice|tea|potato|algae|seaweed|moss|camellia|lily|iris|coconut|cabbage|botanicals|plants|petals|phyto ,,9 communicate|communicates|speak|speaks|talk|talks|signal|signals|understood|converse|recognize|recognizes|recognise|recognized|same|identical|equivalent|equal|match|mimic|mimics|like|fluent|language|rival|just|every|bioidentical|instruct|message|messages|tell|tells|interact|interacts|dialogue|chat|whisper|command|teach|instructing|compatible|function|behave|behaves|act|acts|work|works|respond|responds|docks|dock|bind|binds|as|understands|read|reads|deliver|delivers|understand|accept|accepts|mistake|nothing|indistinguishable ,,14 human|human's|own|skin|cell/n|fibroblasts|ours|your|you|people )
    ( human ..3 cell/n ,,3 recognize|recognise|understand|read|respond|accept|listen|hear|obey|treat ,,6 plant|rose|apple|botanical|exosome/n|them|it|these )
    ( skin|cell/n|body ,,3 recognizes|recognize|recognise|understands|understand|reads|read|respond|responds|accept|accepts|hear|hears|listen|cannot tell|can not tell|treats|greets|welcomes ,,5 plant|rose|apple|botanical|petal|vegan|phyto|leaf|fruit|flower )
    as good|effective|potent|powerful|strong|active|capable as ..2 human
    equal|identical|equivalent|comparable|similar|superior to ..3 human ..2 exosome/n|ones
    same ..4 as ..2 human
    same ..3 language as ..3 human|your|cells|skin
    match/v ..2 human exosome/n|ones
    rival/v ..2 human exosome/n|ones
    just like ..2 human|your own|yours
    exactly like human
    every bit as ..4 as ..3 human|their|your
    plant ,,4 ( bioidentical )
    bioidentical to human
    cross kingdom|species communication|signaling|signalling|signal
    interspecies
    inter kingdom
    better than human ..1 exosome/n|ones
    human grade plant
    vegan alternative to human
    indistinguishable from human
    fluent in ..3 human|skin|cell/n
    no different from ..1 human
    do|does everything human
  `,
  ],
];
