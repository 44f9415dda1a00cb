/** Hype: miracle, revolution, breakthrough. Patterns by family; labels as families.ts says. */
export const hypePatterns: readonly (readonly [string, string])[] = [
  [
    "hype:cleared",
    "no secret of|that; you may|might|will wonder; trials|evidence|surgery|sunscreen ..5 gold standard; gold standard ..6 surgery|trial|trials|sunscreen; gold standard evidence|trial/n",
  ],
  [
    "hype",
    `
    miracle/n
    miraculous
    miraculously
    magic
    magical
    magically
    magician
    revolutionary
    revolution
    revolutionize/v
    revolutionise/v
    breakthrough/n
    break through of
    fountain of youth
    holy grail
    game changer/n
    game changing
    gamechanger
    gamechanging
    gold standard in|of|for
    the gold standard in|of|for
    secret weapon|sauce|to|of|behind|ingredient|formula|
    best kept secret
    beauty secret
    wonder serum|drug|treatment|product|cream|facial|cure|elixir|ingredient|molecule|of
    wonder $
    skin|skincare|hair|anti aging|beauty wonder/n
    wonderdrug
    wondrous
    wonders of
    elixir of
    elixir
    panacea
    silver bullet
    cure all
    magic wand|bullet|potion|wand|in a
    unicorn
    liquid gold|facelift|magic|youth
    rocket fuel
    superhero/n
    superpower/n
    super powers
    supercharged
    supercharge/v
    miracle worker
    world changing
    earth shattering
    ground breaking
    groundbreaking
    mind blowing
    jaw dropping
    life changing
    out of this world
    next level
    unbelievable
    incredible results|power
    unrivaled|unrivalled|unparalleled|unprecedented ..1
    once in a lifetime
    once in a generation
    leap forward|in|for
    giant|quantum|single|largest|huge|biggest leap
    biggest thing|leap|advance|advancement|news|discovery ..1 in|since|to
    greatest thing|leap|advance|advancement|discovery|invention ..1 in|since|to|of
    most exciting|important|significant|revolutionary advance|advancement|discovery|development|innovation|thing|breakthrough
    future of ..3 skin|skincare|beauty|aesthetics|hair|medicine|anti|youth|aging|regenerative|facials|dermatology
    the future of
    future is here
    skin of the future
    new era
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
    phenomenon
    phenomenal
    sensational
    spellbinding
    astonishing
    astounding
    legendary
    transformative power
    ultimate ..2 skin|facial|secret|weapon|solution|treatment|anti|glow|in|upgrade|rejuvenation|luxury|answer
    the ultimate
    too good to be true
    like magic
    works like ..1 magic|charm|dream|miracle|spell
    change everything
    changes everything
    changed everything
    skin savior|saviour
    savior
    saviour
    messiah
    godsend
    god send
    answered prayers
    answer to ..3 prayers
    dream come true
    the dream
    jackpot
    nobel worthy
    moonshot
    space age
    rocket science for
    triumph
    marvel/n
    marvelous
    enchanted
    bewitching
    mythical
    nectar of
    ambrosia
    potion/n
    wonder serum|cream|facial|treatment|ingredient|exosome/n|drops|drug|product
    wunder
    treasure
    youth in a bottle|vial
    bottled youth
    youth bottled
    immortality
    the secret to|behind|of ..3
    our|beauty|best|kept|hollywood|skin secret
    secret weapon|ingredient|sauce|formula
    skin 's new best friend
    mecca
  `,
  ],
];
