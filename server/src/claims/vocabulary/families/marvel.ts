/** Hype without its usual words: marvels, history made, words that fail. Labels as families.ts says. */

const marvels = `
  witchcraft|wizardry|stardust|supernatural|otherworldly|unearthly|shangri|wunderkind|celestial|godlike|mythic|utopia|valhalla|elysium|eldorado|narnia|hocus|voodoo|mojo !la
  heaven|god|angel sent
  divine|heavenly|celestial|cosmic|galactic|stellar|stratospheric gift|intervention|ingredient|upgrade|radiance|glow|skin|power|results|treatment
  gift from|of ..1 gods|god|heaven|above|angels|future|universe
  <icon> ..1 moment ..3
  <icon> of ..3 <field>|<exosome>
  <field> 's ..1 <icon>
  <field> ..2 <icon> moment
  <field> ..2 had ..3 <icon>|turn|revolution|reckoning|rebirth|awakening
  penicillin|electricity|iphone|smartphone|internet|moon|rocket|streaming|netflix|tesla ..1 moment|landing ..1 of|for ..2
  midas touch
  fireworks|dynamite|rocket|champagne|confetti|caviar|electricity for|to ..1 your|the|tired|dull ..1 skin|face|complexion|pores|cells
  lottery win|ticket
  fairy tale|tales|story ..1 had|have|has|for|facial|come
  cinderella ..1 had|moment|transformation|slipper|effect|facial|story|skin
  wave/v ..2 wand
  waved|waving|wand ..1 over|at your|the|tired
  wonder|dream|miracle|superstar|magic|fairytale ..1 drop/n|vial/n|ampoule/n|molecule/n|dose|shot/n|ingredient/n|serum|facial|formula|elixir|juice|dust|liquid
  stuff|things|stuffs of ..2 legend|legends|dreams|fairy|magic|science|miracles|fantasy|myth
  stuff ..1 dreams|legends be/v made
  treasure at|of|in|from ..3 <field>|rainbow
  pot|treasure ..1 ,,4 end of ..2 rainbow
  be all and|, end all
  crack/v|broke|broken ..1 the|youth|aging|time ..1 code ..3
  missing link|ingredient in|of|from|for ..4
  ultimate ..1 hack|cheat|flex|trick|shortcut|power
  biggest|greatest|worst|sweetest|tiniest|smallest|deepest|best ..1 kept? secret in|of ..3 <field>
  history|legend in the making
  make/v|made|making|write/v ..1 history !of
  ( historic|historical ) !record|records|data|building|town|district|house|control|controls|center|city|area|home|site|downtown|quarter|old ..1 day|moment|breakthrough|first|discovery|leap|$|.
  epoch|era|age|generation making|defining|shaping
  seismic|tectonic|tidal|sea shift|change|shifting|wave
  a watershed ..3
  watershed|turning|tipping moment|point for|in|of ..3 <field>
  milestone|step|landmark|leap for|in|of ..2 humanity|humankind|mankind|<field>
  mankind|humanity|humankind has|have|had ..2 searched|waited|dreamed|dreamt|sought|longed|wished|hoped
  golden|new|brave|bold ..1 age|era|world|dawn|chapter|epoch of|for|in ..2 <field>
  new dawn .|:|!|,|for|$
  dawn of ..2 <exosome>|<field>
  greatest|great|biggest|single|boldest ..1 discovery|invention|find|advance|event|idea|innovation|news|development ..2 ever|since
  every|each century|era has|had its ..3
  invention|discovery|find|innovation|breakthrough|event of the|our|a this? century|decade|age|generation|millennium|lifetime
  rewrite/v ..3 industry|history|textbook/n|rulebook|rules|science|story|biology|playbook
  turn/v|stand/v|flip/v ..3 <field>|aging|industry ..2 on its|their|the head|ear
  turn/v|flip/v ..3 <field> ..1 upside
  <field> ..2 turned|flipped ..1 upside down
  turned|turns|flipped|stood ..2 on its|their head
  change/v|changed ..1 the|beauty|skin|skincare|whole game
  shatter/v|smash/v|obliterate/v|defy/v|break/v every|all|any|the ..2 limit|limits|expectation|expectations|record|rule|rules|boundary|boundaries|barriers|ceiling
  redefine/v|reimagine/v|reinvent/v|transform/v ..2 what|skincare|beauty|aging|dermatology|aesthetics|facials|the ..2 possible|is|it|means|industry|world|future|way|forever|as
  <field> , reinvented|revolutionized $
  disrupt/v|disruptive|upend/v|upending ..2 <field>|industry
  paradigm shifting|changing|breaking
  ahead of its|their|the time
  hundred|ten|fifty|twenty|decades|# years early|ahead|before ..2
  from the future
  from another planet|world|galaxy|dimension
  behold ..4
  future of your|our|the ..1 face|skin|hair|looks|complexion|scalp|body
  <field> 2.0|3.0|4.0|5.0|10.0
  <exosome> uprising|renaissance|era|age|century|decade|phenomenon|miracle|awakening|dawn !of
  age|era|century|decade|rise|dawn of the? <exosome>
  answer to every|all|your|our|a ..2 prayer|prayers|dream|dreams
  stone|dark|bronze|middle|iron age|ages $
  like|from ..1 stone|dark|bronze|middle age|ages
  it 's a bird , ..8
  hall of fame
  one for the ..1 history|record|textbooks|ages books?
  <field> royalty|superstar|superhero|sensation|rockstar|supernova
  rockstar|supernova of ..3
  mind blown|bending|boggling
  <exosome> ..2 rock star
  blow/v|blew|blown ..2 me|us|you|doctors|everyone|them|minds away|out
  blow/v|blew|blown your|my|our|their|everyone mind|minds|socks
  once in ..2 blue|career|century|lifetime|generation
`;

const wordless = `
  words|language|adjectives|photos|pictures can|could|do|does|will|would not|never|hardly ..3 justice|describe|enough|express|capture
  words|language fail/v ..1 us|me|you|.|$
  run|ran|running out of ..1 adjectives|superlatives|words
  defy/v|defies|defying ..1 explanation|belief|logic|description|gravity|reason|nature|imagination|physics|words|expectation|expectations|science
  beyond words|belief|imagination|description|your|anything|wildest ..3
  no ..1 words|adjectives ..1 for|can|left
  will|would|can not|never believe ..2 mirror|eyes|skin|reflection|results|face|hair|difference|selfie|what
  unbelievable|incredible|astonishing ,|:|!|until|but|–
  lost for words
  speechless
  expect ..1 the extraordinary|unexpected|impossible|incredible|unbelievable|amazing
  extraordinary|astonishing|staggering|breathtaking|spectacular|mesmerizing|stunning ..1 results|result|powers|power|effects|ability|transformation|potential|discovery|breakthrough
  scientists|doctors|experts|dermatologists|science|we|they|nobody ..1 thought|deemed|considered|believed|called|said ..1 impossible|unattainable
  impossible made|, ..1 possible
  the impossible
  scientists|doctors|dermatologists|experts|surgeons|editors|world|researchers ..2 stop/v ..2 in their|its tracks
  nearly|almost ..1 dropped|fainted|wept|cried ..4
  unlike|like anything|nothing ..5 has|have ever|before|known|seen
  nothing ..3 has|have ever ..1 blown|amazed|excited|impressed|stunned|surprised ..3
  what ..2 was|were|is|did|do|does to|for ..4 , ..1 <exosome>|it|this|they be/v|do/v ..1 to|for|doing
`;

export const marvelPatterns: readonly (readonly [string, string])[] = [
  [
    "hype:cleared",
    `
    legend|myth|story|tale|tales of ..2 fountain|elixir|grail|philosopher
    fountain of youth be/v ..4 legend|myth|about|fiction|florida
    gold standard for|in ..3 claim|claims|test|tests|testing|evidence|diagnosis|research|measuring|proof
    distrust/v|doubt/v|mistrust/v|suspect/v|fear/v ..2 miracle/n|magic|breakthrough/n|hype
    believe|trust|belief|faith in ..1 miracle/n|magic
    would|'d ..1 love|like|welcome|adore a|the|some ..1 breakthrough|miracle|revolution
    our name , ..2
    magic|revolution|miracle|alchemy|wonder|potion ..1 city|mondays|tuesdays|laser|street|avenue|road|lane|kingdom|mile|circle|johnson|eraser|marker|valley
    called|named|name ..1 magic|revolution|alchemy|wonder|potion
    change the game|rules ..2 for|of ..2 board|cards
    milestone birthday
    beyond your ..1 budget|comfort|control|treatment
    `,
  ],
  ["hype", marvels],
  ["hype+own", wordless],
];
