/** Hype: miracle, revolution, breakthrough. Patterns by family; labels as families.ts says. */
export const hypePatterns: readonly (readonly [string, string])[] = [
  [
    "hype+own",
    "never|not ..2 look|see|think|feel at|about|of? ..2 skincare|skin|facials|aging|beauty ..3 same; skincare|beauty|skin|hair|aesthetics|care|medicine|aging will never be ..1 same; not believe your|their|my eyes",
  ],
  [
    "hype:cleared",
    "rise and fall|fall|end|death|trouble|problem|truth|case of|with|about|against ..2 miracle|breakthrough|wonder|revolution; fall|end|death|trouble|problem|truth of|with|about ..2 miracle|breakthrough|wonder; breakthrough|miracle|revolution|magic|magical|revolutionary or ..3 hype|buzzword|buzz|myth|fad|marketing|gimmick|scam|fiction|trend|not|just|money; hype|fad|gimmick|myth|buzzword or ..3 breakthrough|miracle|revolution|magic; sound/v ..4 revolutionary|amazing|miraculous|groundbreaking|magic|miracle; no secret of|that; you may|might|will wonder; trials|evidence|surgery|sunscreen ..5 gold standard; gold standard ..6 surgery|trial|trials|sunscreen; gold standard evidence|trial/n; miracle/n ..1 fruit|berry; forget ..1 miracle/n|magic; find|found no secret ..2; french|american|russian revolution; breakthrough/n in science|research|medicine take/v|are|need; some ..2 call/v ..4 miracle|breakthrough|revolution|magic; industrial revolution; magic ..2 johnson|kingdom; secret of ..2 trade",
  ],
  [
    "hype",
    `
    time travel|machine !for
    not magic ,,3 close|next
    liquid gold|youth|magic|time|facelift
    miracle/n
    prepare to be ..2
    magic !number|numbers|marker|ring|hour|mushroom
    breakthrough/n !infection|infections|bleeding|acne|pain
    secret weapon|sauce|ingredient|formula
    secret to|behind|of ..4 skin|youth|glow|hair|beauty|young|younger|complexion|aging|radiance|looks|stars|hollywood|celebrities|life|results|face|youthful
    our|beauty|best|kept|hollywood|skin|glow|skincare|industry|wellness secret
    skincare|skin|hair|beauty|medicine|science|nature 's ..2 secret
    next level skin|skincare|facial|glow|results|hair|treatment|rejuvenation|beauty|radiance|anti|regeneration|science
    skin|hair|glow|skincare|facial|results|routine|beauty|it|rejuvenation|microneedling to the|a ..1 next|new|whole level
    taken? to another level
    next big thing
    next|new|final frontier
    future of ..3 skin|skincare|beauty|aesthetics|aesthetic|hair|youth|anti|aging|facials|dermatology|rejuvenation|healing|wellness|regeneration|cosmetic
    future of ..2 medicine|regenerative ..1 is
    exosomes are|is the future
    welcome to the future
    the future be/v here|now
    phenomenal|sensational|legendary|astonishing|unbelievable|incredible ..1 results|result|effects|transformation|transformations|glow|power|potential|ability|breakthrough|science|treatment|facial|serum|exosome/n|regenerative
    phenomenon in|of ..2 skin|skincare|beauty
    be/v ..1 phenomenal|sensational|unbelievable|legendary
    unprecedented|unheard ..2 results|regeneration|rejuvenation|power|healing|effects|growth|renewal|potential
    ultimate ..1 secret|weapon|luxury|anti|answer|elixir|glow|fix|cure
    ultimate in ..3 skin|skincare|luxury|rejuvenation|anti
    change/v everything !you|in
    marvel of
    medical|scientific|modern|biological|tiny|regenerative|natural marvel/n
    treasure of|for
    new era in|of|for !our|us
    super charge/v
    supercharge/v
    supercharged
    leap forward|in|for ..4 skin|skincare|aesthetics|beauty|medicine|hair|anti|rejuvenation
    a leap forward
    leap/n in|since ..3
    enchanted elixir|potion|serum
    nectar of the gods
    unicorn !horn
    triumph of science|over
    scientific|medical|skin|skincare triumph
    penicillin of
    rolls royce of
    ferrari of
    swiss army knife of
    unlock/v ..3 secret/n|magic|potential|youth|fountain
    turn water
    # years in the making
    skincare|science|beauty|medicine|nature 's ..2 miracle|answer|greatest|masterpiece|crown
    science fiction
    sci fi
    superstar ingredient|serum|treatment|of
    star ingredient
    powerhouse !gym
    skin|skincare|facial|beauty|hair as we know
    like no ..1 other|anything
    miraculous
  hello|welcome to the future !is|when
    welcome|prepare|ready to|for a? new era
    to end all serums|creams|facials|treatments|boosters
  closest ..3 thing to ..2 magic|miracle/n|time|fountain|immortality|eternal
    as if|though by|of magic
    like|by|pure magic !of
    it 's|is ..1 like? ..1 magic
    change/v|rewrite/v|break/v|bend/v|tear/v ..2 rules|rulebook|playbook ..2 of|for|up|book
    rules of ..2 beauty|skincare|aging ..2 changed|rewritten
    prepare|be|get ready? to be ..1 amazed|stunned|wowed|astonished|blown
    miraculously
    magical
    magically
    magician
    revolutionary
    revolution
    revolutionize/v
    revolutionise/v
    break through of
    fountain of youth
    holy grail
    game changer/n
    game changing
    gamechanger
    gamechanging
    the gold standard in|of|for
    best kept secret
    beauty secret
    wonder serum|drug|treatment|product|cream|facial|cure|elixir|ingredient|molecule|of
    wonder $
    wonder in ..1 bottle|jar|vial|tube|serum
    skin|skincare|hair|anti aging|beauty wonder/n
    wonderdrug
    wondrous
    wonders of
    elixir of
    elixir ..1 youth|life|immortality|beauty
    miracle|magic|magical|youth|eternal|life|beauty ..1 elixir
    panacea
    silver bullet
    cure all
    magic wand|bullet|potion|wand|in a
    liquid gold|facelift|magic|youth
    rocket fuel
    superhero/n
    superpower/n
    super powers
    miracle worker
    world changing
    earth shattering
    ground breaking
    groundbreaking
    mind blowing
    jaw dropping
    newest|next|final|last|latest|exciting frontier of|in|for|, !science
    life changing
  has|have|got|meet ..1 a|its|your|the ..1 new|latest superstar|star|hero|icon|darling
  time machine for|in|that
  will|would do ..1 for|to ..4 what ..4 did for|to ..4
  what penicillin|antibiotics|smartphones|electricity|botox|streaming did for ..4
  life . changing
  answer|treatment|solution|news|moment|product|serum|facial|day ..1 <wearer>|women|men|we|you|everyone|everybody|skin|people|world|medicine|dermatology ..1 have|has|had|'ve ..1 been ..1 waiting|dreaming|hoping|longing|praying ..2
  game . changer
    out of this world
    incredible results|power
    once in a lifetime
    once in a generation
    giant|quantum|single|largest|huge|biggest leap
    biggest thing|leap|advance|advancement|news|discovery ..1 in|since|to
    greatest thing|leap|advance|advancement|discovery|invention ..1 in|since|to|of
    most exciting|important|significant|revolutionary advance|advancement|discovery|development|innovation|thing|breakthrough
    future is here
    skin of the future
    new age of
    dawn of
    rewrite/v ..3 rules|book|rulebook|biology
    rewrites|rewriting ..2 rules|biology|book
    paradigm shift
    unicorn
    crown jewel
    nirvana
    sorcery
    wizardry
    alchemy
    fairy dust
    pixie dust
    fairy godmother
    genie in
    abracadabra
    eighth wonder
    nothing short of
    like nothing ..2 ever|seen|before
    never seen before
    never before seen
    world first
    world 's first
    one of a kind
    spellbinding
    astounding
    transformative power
    too good to be true
    like magic
    works like ..1 magic|charm|dream|miracle|spell
    skin savior|saviour
    savior
    saviour
    messiah
    godsend
    god send
    answered prayers
    answer to ..3 prayers
    dream come true
    jackpot
    nobel worthy
    moonshot
    space age
    rocket science for
    marvelous
    bewitching
    mythical
    ambrosia
    potion/n
    wonder serum|cream|facial|treatment|ingredient|exosome/n|drops|drug|product
    wunder
    youth in a bottle|vial
    bottled youth
    youth bottled
    immortality
    skin 's new best friend
  `,
  ],
];
