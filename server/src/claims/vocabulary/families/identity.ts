/** Identity: exosomes called stem cells, plant exosomes said to work as human ones. Patterns by family; labels as families.ts says. */

const tiny =
  "tiny|little|mini|miniature|micro|baby|small|smallest|microscopic|young|smart|clever|wonder|nano|sized";

const plainly =
  "basically|essentially|really|simply|just|actually|a|the|next|generation|tiny|mini|baby|young|live|living|real|true|concentrated|pure|small|powerful|micro|in|effect|practically|little|new|miniature";

const conflation = `
  ^ ( stem cells ) from ..3 , ..1 ready|bottled|straight|now|delivered|working
  hold/v|house/v|teem/v|brim/v|swarm/v|bristle/v|buzz/v|crawling|alive|thick with? ,,6 living|live|young ..1 cell/n|organism/n
  ( live|living|viable|young|fresh cells ) ,|:|–|— ..6 your|you|face|skin|work|<exosome>|every
  ( young|donor|donated|fresh|live|living cells ) on|onto|in|into your|the skin|face|scalp|complexion
  <exosome> , ..1 ( living|live|tiny|little cell/n )
  <exosome> ,,3 aka|alias|also|otherwise ..2 ( stem cell/n )
  ( stem cell/n ) ,,2 aka|alias|also|otherwise ..3 <exosome>
  ( cell/n ) , called|named|known|termed ..1 <exosome>
  ( these|those|such cells ) , ..1 <exosome>
  they|it|exosomes|these ( be/v|'re|'s ..2 ${tiny}|tiniest|microscopic|very ..1 cell/n ) !derived|signals|messengers|free
  ( tiniest|smallest|littlest ..1 cell/n ) !signals|messengers|derived
  cell|cellular therapy|therapies ,,3 based? on|with|using|by|from|: ,,2 <exosome>
  cell|cellular therapy|therapies for ..3 : <exosome>
  <exosome> ..1 cell|cellular therapy|transplant
  stem cell/n 2.0|reloaded|reinvented|evolved|upgraded|perfected|refined|distilled
  everything|all|whatever ..2 stem cell/n ..1 have|has|offer|offers|contain|contains|hold|holds
  give/v|treat/v|get|book ,,5 stem cell transplant|graft|makeover|bath|hit|fix|top
  stem cell/n workforce|army|team|crew|squad|genius|talent|energy|goodness|elixir|essence|complex|session|ritual|spa|peel|skin|secret/n
  living|live ingredient/n|active/n|serum|cream|elixir|drop/n|formula
  mesenchymal|stem cell/n , bottled|captured|distilled
  stem cell family|clan
  feel|see|discover|experience|try|learn ..1 what ..1 stem cells can|could|do
  ( nano|micro|mini|pico|femto cell/n )
  nanocell/n|microcell/n|minicell/n
  stem session|ritual|shot|infusion|drip|peel|package|experience
  ( genius|talent/n|gift/n|soul|heart|magic|knowhow|intelligence of ..3 stem cell/n )
  ( exosome|exosomal cell/n ) !line|lines|culture|derived|biology|communication|signaling|talk|uptake|free|to|of
  ( splash|drop/n|dose|dash|layer|pump|helping|shot of ..2 stem cell/n ) !derived|exosome|exosomes|serum|culture
  ( get/v|getting|receive/v|apply/v|wear/v|put|puts ..2 stem cells ) !derived|to|working
  #stemcellfacial|stemcellfacial
  stem renewal|facial|serum|boost|lift|cream|glow|therapy
  it|this|these|ours|that|what|which ( be/v|'s|'re ..2 stem cell/n ) !derived|sourced|based|culture|therapy|research|that
  stem cell/n effect|effects|result|results|benefits|glow|action !of
  stem cells in ..1 purest|simplest|smallest|finest|concentrated|liquid|bottled ..1 form
  stem cells in all but name
  stem cell/n deluxe|luxe|signature|gold|platinum|premium|special|ritual|package|experience|upgrade
  everything|all|whatever ..3 stem cell/n ..1 can|does|do|could ,,3 <exosome>
  stem cell/n on tap|demand
  like having|using|getting ..2 stem cell/n
  ( best|heart|engine|brains|clever|good|useful|active part|bit|bits|parts|half|ingredient of|in ..2 stem cell/n )
  everything|all ..3 good|great|useful|powerful|clever about|in ..1 stem cell/n
  ( stem cell/n ) ,,2 without|minus ..1 the ..1 cell/n|harvest|needle|biopsy|surgery
  ( baby|little|younger|big|older|smarter sister|brother|cousin|sibling|child|children|heirs of|to stem cells )
  stem cell|cells ..1 facial/n|therapy|therapies|serum/n|facelift|skincare|cream/n|booster/n|rejuvenation|cocktail|infusion/n|drip/n|mask|power|magic|technology|renewal|injection/n|shot/n|treatment/n|ampoule/n|glow|boost|peel|lift|miracle|program
  stem cell|cells hair|skin restoration|treatment|therapy|rejuvenation|renewal|regeneration
  exosome/n stem cell facial|treatment|therapy|serum
  ( power|magic|strength|might|force|potency|advantages|punch|goodness|youth|wonders|benefits|clout|intelligence|wisdom|science|promise|potential|energy|muscle|best of? ..2 stem cells )
  ( stem cell/n in ..2 bottle|vial|jar|serum|syringe|ampoule|dropper|tube )
  <exosome>|they|these ,,2 ( be/v ..1 a? very? ${tiny}|living|live|essentially|basically|really|actually|simply|just ..1 living|live|healing|repair|magic|little|working|helper|human|skin|young|tiny|smart|stem|wonder? micro? cell|cells !signals|signal|messages|messengers|derived|free|communication|products|product|fragments|membrane|parts|debris )
  <exosome>|they ( be/v cells )
  <exosome>|they ( be/v alive )
  <exosome>|they|these ( be/v ..1 a? live|living|human|fresh|active cell|cells !derived|signals|messengers|free|communication )
  <exosome>|they ( be/v ${plainly}? ${plainly}? ${plainly}? stem cell|cells !derived|sourced|based|culture|cultures|product|products )
  <exosome> ..1 as ..2 stem cells
  <exosome>|them as ..2 stem cells
  live|living ..1 cell|cells <exosome>
  live|living|active ..2 <exosome>
  live stem cell ..1
  <exosome> = ..2 stem cell/n
  <exosome> ..1 or ..1 stem cells ,
  <exosome> , or ..1 stem cells
  <exosome> ..2 called|aka|namely ..2 stem cells
  live|living|active|fresh|viable stem cells
  live|living cell therapy|treatment|facial
  contain/v|packed|loaded|full|filled|deliver/v|inject/v|apply/v|infuse/v|bring/v|send/v|add/v ..4 stem cells !derived
  contain/v|packed|loaded|full|filled|deliver/v|inject/v|apply/v|infuse/v ..2 live|living|fresh cells
  ( these|our|new|fresh|healthy stem cells repair|heal|regenerate|stimulate|rebuild|work|restore|find|renew )
  let|put stem cells ..3 work
  stem cells for your|the|younger|thicker|better|glowing|ageing|aging|hair|skin
  stem cell based|infused|powered|rich|enriched|loaded|driven|packed facial|serum|treatment|exosome/n
  mini|tiny|baby|micro|nano|liquid|next stem cell/n
  next generation stem cell/n
  stem cells themselves
  the? full|whole|true|real|all? power|strength|might of stem cells
  ( stem cells ) ,? minus|without|less|sans ..2
  ( stem cells themselves ) ,? minus|without ..2
  same as ..1 stem cells
  <exosome>|they|as ..2 ( as good|effective|powerful|potent as ..3 stem cells )
  type|kind|form|version|generation|sort|class of ..2 stem cell/n
  part of ..2 stem cell ..4 alive
  be/v alive and|like
  alive and kicking
  as alive
  makes them ..4 alive
  stem cell cream
  <exosome> , the essence|soul|heart|spirit|best|power of ..1 stem cells
  <exosome> stem cells !derived|and
  stem cells , called|known|or ..2 <exosome>
  contain/v|deliver/v ..1 live|living cells
  <exosome> ..1 as ..3 small|tiny|little|living cells
  as ..1 very? small|tiny|little|living cells
  living|live micro|nano|mini cell/n
`;

/** Stem cells as what they are: another treatment, the source, what the exosomes are told apart from. */
const notConflated = `
  most|much|many|part|some of ..1 stem cell/n ..2 effect|effects|benefits|influence|action
  effect|effects|benefit|benefits|influence|action|value|safety|efficacy of ..1 stem cell treatment/n|therapy|therapies|transplant/n
  stem cell treatment/n|therapy|therapies ..1 come/v|stem/v|depend/v|work/v|involve/v|require/v|carry|carries|remain/v|have|has|be/v ..4
  derived|isolated|obtained|harvested|collected|taken|made|produced|secreted|released|shed|grown|cultured|sourced|extracted ..1 from|by|out ..3 stem|mother|parent ..1 cell/n
  examples|types|sorts|sources|uses|risks of stem cells
  what ..1 stem cells send/v|release/v|make/v|use/v|say/v
  living|live cells let|lets|release/v|shed/v|give/v|make/v|send/v|secrete/v|produce/v|use/v
  stem cells , which ..1 another|different|separate
  wake/v|rouse/v|activate/v|awaken/v|stir/v|recruit/v|mobilize/v ..3 stem cells
  stem cells in|of the|your|our skin|scalp|body|follicle|own
  <exosome> cell renewal|regeneration|turnover|repair|communication|rejuvenation
  live|living cell|cells ..2 be/v ..1 something|another|different|a
  about as alive
  mistaken|confused for|with ..3 stem
  stem cell treatment/n|therapies|injections ,,3 be/v ..1 given|done|used|performed in|by|under|at
  stem cell/n ..5 : ..1 there be/v no|none
  stem cells for your face|skin there
  there be/v|'s no|none ,,3 cells
  other ,,8 like|as stem cell/n ..1 therapy|therapies|treatment/n|injection/n
  # ..1 billion|million|trillion|bn ..1 active <exosome>
  than|over|versus ..3 live? stem cell ..2 transplant/n|therapy|therapies|treatment/n|cells
  than|over|versus live? stem cells
  activate/v|enhance/v|stimulate/v|awaken/v|wake/v|improve/v|increase/v|support/v|boost/v ,,8 stem cells
  molecules|signals|messages|messengers|factors|secretions|products|language of ..1 stem cells
  stem cells without|minus ..2 cells themselves
  use|using|need|needing|inject|injecting|transplanting|rather|instead|without|than|of|not|from ..2 stem cells themselves
  unlike|versus|vs|between|against ,,4 stem cell|cells ..2
  stem cell|cells ..1 versus|vs|or|and <exosome> $
  different from|to|than ,,3 stem cell|cells ..2
  compared with|to ..2 stem cell|cells ..2
  stem cell|cells therapy|therapies|treatment/n|injection/n|transplant/n|facial/n|infusion/n|clinic/n ,,2 be/v ..2 different|another|separate|regulated|drug/n|illegal|unapproved|unproven|something|offered|available|banned|risky|studied|controversial|misnomer|misleading
  stem cell|cells therapy|therapies|treatment/n|injection/n|transplant/n|infusion/n uses|use|involves|involve|requires|require|means|carries|carry|needs|introduces|transplants|puts|relies|harvests
  call|calls|called|calling|label|labels|labeled|advertise/v|advertised|name|market/v|sold|billed ,,8 stem cell ..1 facial/n|therapy|treatment/n|serum/n
  made|released|secreted|produced|shed|sent|used|exchanged|between|among|by|from ..4 live|living ..1 cell|cells
  not ..4 live|living|alive|fresh
  think/v|thought|believe/v|assume/v ,,3 <exosome> be/v ..3 cells|alive|stem
`;

const leaf =
  "lime|finger|plant|plants|rose|roses|apple|apples|botanical|botanicals|vegan|centella|cica|ginseng|grape|lotus|edelweiss|aloe|citrus|nettle|alga|algae|lavender|damask|flower|flowers|fruit|petal|petals|leaf|moss|tea|rice|green|callus|phyto|seaweed|orchid|lily|herbal|mugwort|artemisia|heartleaf|birch|bamboo|pine|hibiscus|carrot|broccoli|tomato|lemon|orange|grapefruit|moringa|turmeric|ginger|garlic|cabbage|soy|oat|wheat|mushroom|kelp|spirulina|cactus|avocado|olive|cucumber|aloe|magnolia|peony|houseleek|resurrection|rosebud|violet|dandelion|hemp|panax|ginkgo|thistle|fern|ivy|sage|thyme|mint|basil|rosemary|barley|corn|maize|potato|pea|bean|coffee|cocoa|cacao|cherry|peach|plum|pear|fig|mango|papaya|kiwi|banana|strawberry|raspberry|elderflower|sunflower|marigold|geranium|iris|tulip|daisy|cotton|flax|linseed|chia|quinoa|samphire|duckweed|lupin|agave|eucalyptus|willow|oak|houttuynia|perilla|onion|celery|beetroot|parsley|buckthorn|rhodiola|ashwagandha|neem|argan|coconut|almond|walnut|narcissus|snowdrop|saffron|plantain|heather|clover|hops|yarrow|chamomile|calendula|blueberry|pomegranate|watermelon|jasmine|camellia|licorice";
const human = "human|humans|your|yours|own|skin|fibroblast|fibroblasts|keratinocytes|cell|cells|our|us|you";
/** Human sources, as what a plant's are measured by. */
const humanKind = "human|donor|adipose|fat|placental|placenta|cord|umbilical|msc|stem|marrow|platelet";
const ofPlant = `${leaf} ..3 <exosome>|<vesicle>|messenger|messengers|ones|serum|formula`;

/** What comes from a plant and is said to be heard by human cells. */
const plant = `
  ( bred|grown|made|designed|built|tuned to be ..1 understood|heard|read|recognized )
  ${ofPlant} ,,8 ( do|does ..1 there? what ..2 your|human ..2 do|does|would )
  ${ofPlant} ,,4 ( bond/v|mesh/v|sync/v|connect/v|link/v|engage/v|integrate/v|interface/v with ..3 human|your|our|skin )
  ${ofPlant} ,,3 ( plug/v|dock/v|slot/v|tap/v|tune/v ..1 into|in|to ..3 human|your|skin )
  ( human equivalent|identical|like ..1 <exosome> ) ,,3 from|of|made|derived ..3 ${leaf}
  ${ofPlant} ,,4 ( same|identical|equal|equivalent|interchangeable as|to|with ..2 ${humanKind} )
  ${ofPlant} ,,2 ( do|does|can|deliver|offer ..1 everything|all|whatever|anything ..2 ${humanKind}|they )
  ${leaf} ..3 <exosome> ,,3 ( do everything|all|that|the ..1 same )
  ${ofPlant} ,,5 ( on a? par|level|footing ..2 with ..3 ${humanKind} )
  ${ofPlant} ,,4 ( match/v|rival/v|equal/v|mirror/v ..3 ${humanKind} )
  ${leaf} ..4 <exosome> ,,3 ( clout|power|strength|effect/n|punch|benefit/n|might|performance of ..1 ${humanKind} ..1 ones|<exosome> )
  ${leaf} ,,3 ( twin|sister|equal|equivalent|match|counterpart|double|answer of|to|for ..2 ${humanKind} ..1 <exosome> )
  ( benefit/n|effect/n|power|clout|strength|performance of ..1 human <vesicle>|<exosome> ) ,,6 field|garden|hedgerow|greenhouse|plant|${leaf}
  ( effect/n|benefit/n|power of human <exosome> ) , ..1 none|without|minus
  ${leaf} ,,8 ( command/n|order/n|instruction/n|message/n|signal/n that|which|your|human ..2 skin|cell/n|fibroblasts ..2 follow|obey|obeys|read|reads|understand|understands|hear|use|act )
  ${ofPlant} ,,6 ( our|your|human ..2 genes|cells|receptors|skin ..1 respond/v|react/v|listen/v|answer/v|recognize/v|obey/v|follow/v|understand/v )
  ( skin|cell/n|body|fibroblasts ,,2 listen/v|welcome/v|embrace/v|adopt/v|treat/v|obey/v|follow/v ,,5 ${leaf} )
  ( human|your|skin ..3 cell/n ,,3 welcome/v|greet/v|treat/v|adopt/v|embrace/v|obey/v|know ,,4 ${leaf} )
  ( compatible|biocompatible|fluent|sync|tune with|in ..2 human|your ..1 cell/n|skin|biology ) ,,7 ${leaf}
  ${ofPlant} ,,4 ( dialogue|conversation|rapport|chat|talk with ..2 human|your|skin )
  ${ofPlant} ,,2 ( hand|hands|give/v|teach/v|show|pass|passes|send|sends ,,1 your|our|human ..1 cells|skin|fibroblasts ..3 instruction/n|order/n|message/n|command/n|signal/n )
  ${ofPlant} ,,3 ( translated|written|coded|scripted|made|built for human|your ..1 skin|cell/n|biology )
  ${leaf} ..1 <exosome>|<vesicle> says|tells|sends|whispers ( ,,4 fibroblast/n|cell/n|skin|you ..1 understands|understand|hears|hear|receives|obeys )
  ${leaf} sends ( ,,4 fibroblast/n|cell/n|skin ..1 receives|understands|hears|obeys )
  ${ofPlant} and|& ( human|your ..1 cells|skin ..1 get|speak|understand|share|work|talk|hit )
  ${ofPlant} ,,2 ( pass/v for|as ..1 human )
  ${ofPlant} ,,2 ( same say|effect|voice|role|influence|result/n|impact ..2 in|on ..2 skin|cells ..2 as )
  ${leaf} ..2 ( work/v|act/v|speak/v|talk/v ..1 in|to|with|on ..1 your|human cells )
  ${leaf} ..2 <exosome> , same ( cell|cellular talk|language|signals )
  from ..1 ${leaf} to human : ( ..4 vocabulary|language|code|signal|signals|message|messages )
  ${ofPlant} ,,6 ( plug/v|dock/v|fit/v|slot/v|click/v|bind/v|lock/v into|onto|to|with|in ..3 human|your|skin|cell|cells|receptor/n )
  ${ofPlant} ,,6 ( same ..1 orders|instructions|commands|messages|signals ..5 human|your|own )
  <exosome> that ( your|human|skin ..1 fibroblasts|skin|cells ..1 recognize|understand|accept|obey|hear|read|understands|reads )

  ${ofPlant} ,,3 ( switch/v|turn/v|activate/v|wake/v|fire/v ..6 in|of ..2 human|your skin|cells|fibroblasts )
  ( answer|equivalent|alternative to human <exosome> )
  ( all|everything|power|activity|action|effects|strength ..3 human <exosome> ) , ..1 from ..2 ${leaf}
  ${ofPlant} ,,3 ( merge/v|fuse/v|join/v|unite/v ..2 with ..2 human|your|skin ..1 cell/n|fibroblasts|membrane/n )
  ${ofPlant} ,,2 ( mimic/v|match/v|mirror/v|copy|copies|imitate/v ..3 exosome/n|ones|messengers ..1 your|our|own|human|skin )
  ( ${leaf} ..1 <exosome> , human results|performance|power|effects )
  ${ofPlant} ,,4 ( mistake/v|take|takes|mistook ..2 for ..1 their|its|your|our own )
  ( benefits|power|effects|strength|results of human <exosome> ) ,,4 without|none|no|minus
  ${leaf} ..4 ( communicate/v|speak/v|talk/v|signal/v|converse/v|interact/v|whisper|understood|recognized|recognised|accepted|read|chat/v !about ,,6 ${human} )
  ${ofPlant} ,,3 ( tell/v|instruct/v|command/v|direct/v|activate/v|trigger/v|influence/v|bind/v|dock/v|fuse/v|guide/v|message/v|prompt/v|coax/v|persuade/v|convince/v|program/v|teach/v|switch/v|act/v|wake/v ..4 human|fibroblast|fibroblasts|cell|cells )
  ${ofPlant} ,,3 ( deliver/v|carry|carries|send/v|pass|passes|bring/v|relay/v|transmit/v|hand ..3 signals|signal|messages|message|instructions|orders|commands|information ..2 to|in|into|on ..2 ${human} )
  ${ofPlant} ,,2 ( carry|carries|carried out ..3 orders|instructions ..4 human )
  ${ofPlant} ,,4 ( work|works|working|act|acts|behave|behaves|function|functions|do|does|perform|performs ,,6 human|fibroblasts|cell|cells|like|same|exactly !cleanser|soap|water )
  ${ofPlant} ( get/v ..3 cells ..2 talking|working|moving )
  ${ofPlant} ( be/v ..3 identical|equivalent|equal|bioidentical|comparable|indistinguishable|fluent|interchangeable ..6 )
  ${ofPlant} ( be/v ..2 as good|effective|powerful|potent|active|strong as ..4 human )
  ${ofPlant} ( be/v ..2 compatible|biocompatible with ..2 human|your|skin )
  ${ofPlant} ( mimic/v|match/v|equal|equals|rival/v|mirror/v|replicate/v|imitate/v ..3 human )
  ${ofPlant} ( carry ..4 very|same signals ..8 human|fibroblast|skin )
  ${ofPlant} ,,3 ( same ..3 benefits|power|effect|effects|results|signals|messages|performance|potency|action ..1 as|of|like ..3 human )
  ${ofPlant} ,,3 ( benefits|power|effects|results of ..2 human )
  ${ofPlant} ,,3 ( be/v taken up by ..3 cell|cells )
  <exosome>|vesicles|messengers|ours|they ,,3 ( as good|effective|potent|powerful|strong|active|capable as ..2 human )
  ( human|your|skin ..3 cell/n ,,3 cannot|recognize|recognizes|understand|understands|read|reads|respond|responds|accept|accepts|listen|hear|obey|treat|tell ,,4 ${leaf} )
  ( skin|cell/n|body|fibroblasts ,,2 recognize/v|understand/v|read|reads|respond/v|accept/v|hear/v|listen|greet/v|answer/v|take/v ,,5 ${leaf} )
  <exosome> that ( your|human|skin ..1 cell/n ..1 recognize|understand|accept|obey|hear )
  equal|identical|equivalent|comparable ..2 to ..3 human ..2 exosome/n|ones
  ( same ..4 language|signals|effect|messages as ..3 human|your|cells|skin )
  match/v ..2 human exosome/n|ones
  just like ..2 human exosome/n|ones
  every bit as ..6 as ..3 human|their|your
  bioidentical to ..4
  bio identical to ..4
  ${leaf} ..1 <exosome> ( instruct/v|command/v|tell/v|chat/v|direct/v ..3 cells|fibroblasts )
  cells ..2 switched on|activated by ..2 ${leaf} ..1 <exosome>
  ( as effective|good|powerful|potent|strong|active as human )
  cross kingdom|species communication|signaling|signal
  interspecies|kingdom communication
  fluent in ..3 human|skin|cell/n
  indistinguishable from human
  green messengers ..4 human
  ${leaf} ..3 <exosome>|vesicles|messengers : human|your|skin ..1 cell/n ( recognize/v|understand/v|read|accept/v|obey/v|hear/v ..2 )
  ${leaf} <exosome> ( work/v ..1 in|on humans|people|you|us )
  ${leaf} ..4 language ..3 skin|cells
  ${leaf} ..1 <exosome> ,,4 same ..2 receptor/n|pathways|buttons|switches|genes|response|reaction ,,8 human
  ${leaf} ..1 <exosome> ,,8 human ..2 be/v ..3 same|identical|equal|alike|interchangeable|equivalent
  ${leaf} ..1 <exosome>|vesicles do|does|did ..4 what|everything ..2 own|human ..3
  skin|cells ..3 language ..2 ${leaf}
`;

/** The same said of "they" or "our exosomes", where the section is about a plant's. */
const ofThem = `
  dialogue|conversation|rapport with ..2 your|human|skin ..1 cells|skin|fibroblasts
  signal/v to ..1 your|human skin|scalp|tissue
  compatible|biocompatible with ..1 human ..1 cells|skin
  cells|skin|body ,,2 mistake/v|take|takes|mistook ..3 for ..1 its|their own
  ( on a? par|level with ..1 human ..1 <exosome>|ones )
  know how to chat|talk|speak|communicate with|to ..1 skin|cells|your
  lose/v|sacrifice/v|give/v|giving nothing|none ..4 human ..1 ones|<exosome>
  talk/v|speak/v|communicate/v|chat/v|whisper/v|converse/v ..1 to|with ..2 my|your|human|skin|our|living|own ..2 cell/n|skin|fibroblasts|scalp
  share/v|speak/v|use/v|understand/v ..2 signaling|common|same|cell language
  speak/v|communicate/v ..2 same language
  work/v|act/v|behave/v|function/v ..2 like|as ..1 human ..1 <exosome>|ones
  work/v|act/v|behave/v|function/v ..4 same ..1 way as human
  same way as ..1 human
  same as ..1 human
  human <exosome> ,,6 interchangeable|identical|equal|equivalent
  exactly ..1 like|as ..1 human
  signal/v to ..1 human|your|skin cell|cells
  your|human|skin ..1 cells ..3 recognize/v|understand/v|read|take/v|hear/v|obey/v them|it|these
  receptors of ..2 human ..3
  slot into ..5 human|your|skin
  botanical or human
  own cells to behave ..4
  recognized|recognised|understood|read|accepted|heard|welcomed by ..2 human|your|skin ..1 cell/n|fibroblasts|skin|receptor/n
  carry out ..3 orders in human
  better than your own cells
  mimic/v|match/v|rival/v|mirror/v ..3 human <exosome>|ones
`;

/** Human cells among themselves; what is compared in size or in price only. */
const notEquated = `
  not ..1 know|speak|understand|share ..3 language|dialect|code|tongue
  same|similar ..1 size|shape|price|bottle|shelf|room|fridge|shop|day as ..3
  as small|large|big|cheap|expensive|dear|old as ..2 human
  be/v not ..4 human
`;

export const identityPatterns: readonly (readonly [string, string])[] = [
  ["stem-cell-conflation", conflation],
  ["stem-cell-conflation:cleared", notConflated],
  ["plant-equivalence", plant],
  [
    "plant-equivalence+own",
    `skin|body|cells can ..1 not|hardly tell ..2 difference between ..2 ${leaf}; human|your|skin ..1 cell/n ..1 can not tell ..3 ${leaf}|apart|difference`,
  ],
  ["plant-equivalence:if-plant", ofThem],
  [
    "plant-equivalence:if-plant+own",
    "skin|body|cells ( can not|hardly tell|distinguish|separate|differentiate ..5 from ..1 its|their|your own )",
  ],
  ["plant-equivalence:cleared", notEquated],
];
