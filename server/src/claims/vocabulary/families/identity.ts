/** Identity: exosomes called stem cells, plant exosomes said to work as human ones. Patterns by family; labels as families.ts says. */

const conflation = `
  stem cell|cells ..1 facial/n|therapy|therapies|serum/n|facelift|skincare|cream/n|booster/n|rejuvenation|cocktail|infusion/n|drip/n|mask|power|magic|technology|renewal|injection/n|shot/n|treatment/n|ampoule/n|glow|boost|peel|lift|miracle|program
  stem cell|cells hair|skin restoration|treatment|therapy|rejuvenation|renewal|regeneration
  exosome/n stem cell facial|treatment|therapy|serum
  ( power|magic|strength|might|force|potency|advantages|punch|goodness|youth|wonders|benefits|clout ..2 of ..3 stem cells )
  ( stem cell/n in ..2 bottle|vial|jar|serum|syringe|ampoule|dropper )
  <exosome>|they ,,4 ( be/v a|tiny|little|mini|miniature|micro|baby|living|live|young|essentially|basically|really|actually|simply|just|active|in ..2 cell/n !signals|messages|messengers )
  <exosome>|they ( be/v stem cells )
  <exosome> ,,6 ( live|living ..1 cells )
  <exosome>|them as ..2 stem cells
  live|living ..1 cell|cells <exosome>
  live stem cell ..1
  <exosome> = ..2 stem cell/n
  <exosome> ..1 or ..1 stem cells ,
  <exosome> ( aka|called|namely ..2 stem cells )
  live|living|active|fresh|viable stem cells
  live|living cell therapy|treatment|facial
  contain/v|packed|loaded|full|filled|deliver/v|inject/v|apply/v|infuse/v ..4 stem cells
  ( these|our|new|fresh|healthy stem cells repair|heal|regenerate|stimulate|rebuild|work|restore|find|renew )
  stem cell based|infused|powered|rich|enriched|loaded|driven|packed facial|serum|treatment|exosome/n
  mini|tiny|baby|micro stem cell/n
  stem cells themselves
  stem cells , minus|without ..4
  stem cells without|minus ..3
  same as ..1 stem cells
  as good as ..3 stem cells
  type|kind|form|version|generation of stem cell/n
  liquid stem cells
  part of ..2 stem cell ..4 alive
  be/v alive and|like
  alive and kicking
  as alive
  makes them ..4 alive
  stem cell cream
  <exosome> stem cells
  stem cells , called|known|or ..2 <exosome>
  contain/v|deliver/v ..1 live|living cells
  <exosome> ..1 as ..3 small|tiny|little|living cells
  as ..1 very? small|tiny|little|living cells
`;

/** What comes from a plant and is said to be heard by human cells. */
const plant = `
  plant|rose|apple|botanical|vegan|centella|cica|ginseng|grape|lotus|edelweiss|aloe|green|citrus|nettle|alga|algae|lavender|damask|flower|fruit|petal|leaf|botanicals|plants|phyto|moss|tea|rice ..4 ( communicate/v|speak/v|talk/v|signal/v|converse/v|interact/v|whisper|understood|recognized|taken|accepted|read ,,6 human|skin|your|own|cell/n|fibroblasts|you|us )
  plant|rose|apple|botanical|vegan|centella|cica|ginseng|grape|edelweiss|nettle|green|phyto ..3 exosome/n|vesicle/n|messengers|ones ,,4 ( work|works|act|acts|behave|behaves|function|functions|do|does|perform ,,10 human|skin|own|your|cell/n|like|same|just|exactly )
  plant|rose|apple|botanical|vegan|centella|cica|ginseng ..3 exosome/n|vesicle/n ( be/v ..3 identical|equivalent|equal|bioidentical|comparable|indistinguishable|fluent|as good|effective|powerful ..6 )
  plant|rose|apple|botanical|vegan ..3 exosome/n|vesicle/n ( carry ..4 very|same signals ..8 human|fibroblast|skin )
  <exosome>|vesicles|messengers|ours|they ,,3 ( as good|effective|potent|powerful|strong|active|capable as ..2 human )
  ( human ..3 cell/n ,,3 recognize|understand|read|respond|accept|listen|hear|obey|treat ,,6 plant|rose|apple|botanical|exosome/n|them|it|these )
  ( skin|cell/n|body|fibroblasts ,,2 recognize/v|understand/v|read|reads|respond/v|accept/v|hear/v|listen|greet/v|answer/v|take/v|cannot tell ,,5 plant|rose|apple|botanical|petal|vegan|phyto|leaf|fruit|flower|alga )
  talk/v|speak/v to ..2 my|your|human|skin|our|living ..1 cell/n|skin|fibroblasts
  equal|identical|equivalent|comparable to ..3 human ..2 exosome/n|ones
  ( same ..4 language|signals|effect|messages as ..3 human|your|cells|skin )
  match/v ..2 human exosome/n|ones
  just like ..2 human exosome/n|ones
  exactly ..1 like|as human|they ..5
  every bit as ..6 as ..3 human|their|your
  bioidentical to ..4
  bio identical to ..4
  plant|rose|apple|botanical|vegan|centella|cica|ginseng|grape|aloe|nettle ..1 <exosome> ( instruct/v|command/v|tell/v|chat/v|direct/v ..3 cells|fibroblasts )
  cells ..2 switched on|activated by ..2 plant|rose|apple|botanical ..1 <exosome>
  ( as effective|good|powerful|potent|strong|active as human )
  same as human
  cross kingdom|species communication|signaling|signal
  interspecies|kingdom communication
  fluent in ..3 human|skin|cell/n
  indistinguishable from human
  receptors of ..2 human ..3
  botanical or human
  slot into ..5 human|your|skin
  same way as human
  green messengers ..4 human
`;

export const identityPatterns: readonly (readonly [string, string])[] = [
  ["stem-cell-conflation", conflation],
  ["plant-equivalence", plant],
];
