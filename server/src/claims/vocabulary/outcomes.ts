/** What becomes of a concern or a structure, said after it: idioms of leaving, of waking and of growing. */

/**
 * What a wording does, then flags after a plus sign: `own` (its negation is part of the claim: "free of acne"),
 * `measured` (a number makes a look a promise: "ten years younger").
 */
export type EffectLabel =
  | "structure"
  | "appearance"
  | "disease"
  | "structure+own"
  | "appearance+own"
  | "disease+own"
  | "appearance+measured";

/** A concern that leaves; for diseases and looks. */
const leaving = (kind: string): string => `
  <${kind}> ..3 beat|beats|beating|sound|sounds a|the ..1 retreat
  <${kind}> ..3 lose|loses|losing|lost their|its|the ..1 grip|hold|edge|depth|footing|color|sting|battle|fight
  <${kind}> ..2 bow|bows|back|backs|clear|clears|move|moves|drift|drifts|slink|slinks|walk|walks|run|runs|stand|stands|sign|signs|check|checks|clock|clocks|die|dies|peter|peters|trail|trails|lift|lifts|peel|peels|flake|flakes|rub|rubs|wear|wears out|off|away|down|aside !of
  <${kind}> ..2 break|breaks|breaking|give|gives|giving|pack|packs|packing|clear|clears|dry|dries|let|lets up|go|in !to
  <${kind}> ..1 on the|its|their run|retreat|wane|mend|ropes|decline|out|way out?
  <${kind}> ..1 in|into retreat|decline|remission|abeyance
  <${kind}> ..2 throw/v|wave/v|raise/v|hang/v|take/v ..2 towel|flag|leave|hat|bow|hike
  <${kind}> ..2 shut|shuts|close|closes up ..1 shop
  <${kind}> ..2 get/v|receive/v|be/v ..2 marching orders|notice|boot|sack|heave|shown|sent
  <${kind}> ..1 be/v ..1 leaving|going|receding|retreating|lifting|clearing|fading|shrinking|calming|settling|easing !to
  <${kind}> : ..1 going|leaving|out|none|zero|nil|zapped
  <${kind}> ..2 meet/v|met ..2 level|eraser|end|doom|undoing
  <${kind}> ..1 come/v ..1 right|good|undone|unstuck|loose
  <${kind}> after|from|since|in|at|on|around|along|behind|across|under|near ..3 stop/v|halt/v|cease/v|end/v|fade/v|vanish/v|clear/v|close/v|flatten/v|settle/v|heal/v|lift/v|shrink/v|subside/v|disappear/v|improve/v
  <${kind}> ,,5 will|do|did not ..1 make|survive|see|attend|outlast|join the|your|our|spring|summer|autumn|winter|monday|friday
  <${kind}> ,,6 consider|call|deem|declare it|them|those|that|yourself ..1 gone|deleted|done|handled|history|evicted|canceled|solved|sorted|erased|dealt|rid|dismissed|retired|over|closed|dead
  <${kind}> ,,6 you|they|nobody|anyone|people ..3 have|has|had to ..1 look|search|hunt|squint for
  <${kind}> ,,6 , ..1 not|no a|one? ..2 since
  <${kind}> go/v|went|fall/v|fell ..1 quiet|silent|dormant|dark|still|to|asleep !without|under
  <${kind}> ,,5 and ..5 fix/v|fixed|cure/v|cured|heal/v|healed|sort/v|sorted|clear/v|cleared|end/v|ended it|them|both|that
  <${kind}> , sent packing|away|home
  <${kind}> , which|that|who ,,9 , be/v ..1 gone|cleared|vanished|faded|healed|cured|history|over
  <${kind}> become/v|turn/v|grow/v|get/v ..1 shallow|smooth|faint|flat|pale|invisible|shallower|fainter|flatter|paler|smaller|softer|milder|rarer|quieter
`;

/** A structure that wakes or works again. */
const waking = `
  <structure> ..3 back in|at|on business|work|action|duty|form|track|play|their|its
  <structure> ..2 on the ..1 move|rise|up|march|job|case|mend|increase|double
  <structure> ..2 spring/v|shoot/v|pop/v|fire/v|power/v|start/v|perk/v|crank/v up
  <structure> ..2 come/v|spring/v|roar/v ..1 alive|back|to life
  <structure> ..2 reopen/v|reawaken/v|multiply/v|flourish/v|thrive/v|proliferate/v|rebound/v
  <structure> ..2 under ..1 reconstruction|construction|renovation|repair
  <structure> ..1 wide awake|switched on|fired up|supercharged|turbocharged
  <structure> ..2 pick/v|take/v up their|its|the ..1 pace|speed|tools|work|slack
  cells|fibroblasts|follicles|roots|bulbs|mitochondria|fibroblast ..2 get/v|go/v|put/v|set/v ..1 back? to ..1 work|business
  cells|fibroblasts|follicles|roots|bulbs|mitochondria|circulation|blood ..1 get/v|keep/v ..1 busy|cracking|going|firing
  <structure> ..1 go/v|went|climb/v|head/v up
  <structure> ..1 fire/v|work/v|divide/v|turn/v|renew/v|multiply/v faster|quicker|harder|better|over
  collagen|elastin|growth|hair|keratin|regeneration|renewal|repair|healing on ..1 tap|overdrive|demand|steroids|repeat
  <structure> ..1 at full tilt|speed|throttle|strength|capacity
  <structure> get/v ..2 marching orders|rebuild|tune|service
  <structure> ..1 dormant|asleep|sleepy|lazy|sluggish no more|longer
  inflammation|inflammaging|stress|oxidation|swelling|senescence|sebum|damage|puffiness ..4 go/v|come/v|wind/v down|away
  down|away|out|off with ..1 <structure>
  <structure> up , ..2 down; down , ..1 ( <structure> up )
  expect|watch|see|notice ..3 <structure> ..1 to? rise|climb|grow|build|increase|return|thicken|recover|multiply|surge|soar|sprout|wake|rebuild|double
  <structure> be/v being laid|built|rebuilt|woven|spun|made|produced|knitted|switched|replaced|restored ..1
  cell/n|fibroblasts|follicle/n|skin|scalp be/v|get/v ..1 handed|given|sent|taught|told|fed|issued ..3 instruction/n|order/n|signal/n|plan/n|blueprint/n|message/n|recipe/n|command/n
  repair|renewal|regeneration|rebuilding|regrowth|remodeling begin/v|start/v|commence/v|kick/v|set/v ..1
  look/v|hunt/v|search/v|seek/v|find/v|found|spot/v ,,4 <structure> ,,3 and ..1 repair/v|fix/v|mend/v|rebuild/v|heal/v|restore/v|renew/v|replace/v it|them
  so|let/v|help/v|teach/v|tell/v|get/v|make/v ,,4 skin|scalp|barrier|complexion|tissue|body ..2 repair/v|rebuild/v|renew/v|heal/v|regenerate/v|restore/v|mend/v|refresh/v itself
`;

export const furtherOutcomes: Readonly<Record<"disease" | "appearance" | "structure", string>> = {
  disease: leaving("disease"),
  appearance: leaving("appearance"),
  structure: waking,
};

/** Further wordings that are the claim by themselves. */
export const furtherEffects: readonly (readonly [EffectLabel, string])[] = [
  [
    "appearance",
    `
    wrinkle|crease|line|spot|blemish|shine|pore|furrow|jowl|bag|blotch free !of|from
    #|a|one|two|three|four|several|many ..1 shades|shade|tones lighter|brighter|fairer|whiter|paler
    skin|face|neck|complexion|jawline|cheeks of|from their|your|her|his|my ..1 twenties|thirties|forties|fifties|youth|girlhood|boyhood
    growing|getting|looking|being old|older is ..1 optional|choice|history
    de age|ages|aging|aged|wrinkle|crease|line|bag
    unwrinkle/v; uncrinkle/v; uncrease/v; unline/v; unspot/v; un wrinkling|creasing|lining|aging
    time|years|clock|calendar ..3 run/v|go/v|turn/v|flow/v ..1 backwards|backward
    aging , ..1 in reverse; aging|time in reverse
    what ..3 time|years|age|sun|gravity|stress|motherhood ..2 took|stole|etched|did|drew|wrote ,,6 give/v|bring/v|put/v|buff/v|take/v|undo/v|erase/v|hand/v ..2 back|out|off|away
    say/v ..1 hello to ..2 taut|tight|firm|lifted|smooth|smoother|tighter|firmer|younger|poreless|plump|plumper
    a|the|your tighter|firmer|younger|smoother|lifted|tauter you|self|version
    youth|radiance|firmness|elasticity|bounce restored|regained|reclaimed|returned|recaptured
    plump|lift|firm|tighten|perk it|them|yourself up
    spot|spots|pigment|mark|shadow|bag|pore fading|lightening|correcting|erasing|reducing|removing|busting|zapping|shrinking|refining|tightening
    do/v the|all|your lifting|tightening|firming|smoothing|plumping|whittling|sculpting|ironing|erasing|filling
    skin|face|neck|complexion|cheeks|jawline|jaw ..1 get/v|regain/v|recover/v|find/v|win/v ..2 stretch|spring|snap|tone|firmness|tautness|plumpness|shape|tension
    put/v|bring/v|give/v ..4 spring|bounce|snap|youth|firmness|plumpness back ..1 in|into|to ..3 skin|face|complexion|cheeks|jaw|jawline|neck
    hooded|heavy|tired|droopy|sleepy eyes|lids ..1 open up; give/v ..3 skin|face|complexion|cheeks|neck ..3 spring|bounce|snap|youth|firmness|plumpness back
    years|decades|decade ..2 slide/v|slid|melt/v|fall/v|fell|drop/v|peel/v|roll/v|slip/v|drain/v|wash/v|lift/v off|away
    see/v|saw|watch/v|make/v ..2 years|decades|decade ..1 disappear|vanish|go|dissolve|evaporate|melt|fade|fall
    forehead/n|cheek/n|skin|face|neck|jawline|knees|elbows|hands|complexion|lids|brow as|so smooth|firm|tight|taut|plump|even|bright as|that ..3
    guaranteed|lasting|permanent lift|firming|tightening|smoothing|plumping|firmness|plumpness
    lip|lips|cheek|cheeks plump|plumping|plumper|plumped
    tighten/v|lift/v|smooth/v|firm/v|erase/v|lighten/v|fade/v what ..5
    up , ..1 ( <appearance> down ); ( <appearance> down ) , ..2 up
    neck|face|skin ..4 take/v it|them ..1 down|back to forty|thirty|twenty|fifty|#
    firming|tightening|lifting|brightening|smoothing|plumping of the|your ..2 lid|lids|eye|eyes|neck|jaw|jawline|face|cheeks|skin|lips
    tighter|tauter|firmer|smoother|perkier|toned|leaner ..1 thighs|arms|tummy|bust|buttocks|knees|decolletage|decollete|cleavage|hands|lids|eyelids|brows|cheeks|necks|chins
    `,
  ],
  [
    "structure",
    `
    heal/v|repair/v|mend/v|rebuild/v|renew/v|regenerate/v ..3 while|as you|we ..1 sleep|rest|dream|snooze
    heal/v|mend/v|recover/v|knit/v ..3 sooner|faster|quicker|overnight
    mended|healed|recovered|repaired|rebuilt by ..1 morning|breakfast|monday|tomorrow
    heal/v|mend/v|recover/v as fast|quickly|quick|well as ..3
    recover/v|bounce/v|heal/v ..1 from ..3 in a|one|two|half|days|hours|no|record ..3
    knit/v|close/v ..1 together|over|up sooner|faster|quicker|in|overnight
    healing|recovery|repair ..4 take/v|takes ..2 less|half ..2 time; less|half the|your ..1 time to ..1 heal|recover
    healing|recovery|repair , ..1 accelerated|sped|hastened|halved|fast
    sleep/v ..1 deeper|sounder|better !on; wake/v ..2 with ..1 energy
    regenerative by nature|design; <exosome> be/v ..2 regenerative|restorative|reparative; regenerative through; restorative|regenerative|reparative at|on ..2 level
    work/v|act/v|operate/v at|on a|the cellular|molecular|genetic|deepest|epigenetic level
    do/v the|all ..1 mending|healing|repairing|rebuilding|repairs|regenerating|restoring|regrowing
    power to rebuild|regenerate|repair|renew|regrow|heal
    growth|repair|renewal|rebuild|healing orders|instructions|commands
    give/v|hand/v ..3 <structure> ..4 youth|spark|vigor|drive|mojo|edge|zest back
    <structure> ..1 get/v|regain/v|find/v ..3 youth|spark|vigor|drive|mojo|equilibrium|rhythm|balance
    trainer|coach|boot|bootcamp|espresso|coffee|fertilizer|fuel|food|superfood|gym|pep|vitamins camp|talk? for ..2 <structure>|hair|scalp|roots
    resilience|strength|support|reinforcement|backup|reinforcements|armor for ..2 immune system|barrier|skin barrier|immunity|defenses|follicles
    crop|flush|wave|carpet|halo|forest of ..2 hair|baby hairs|hairs|strands|growth
    thicker|longer|stronger|fuller|denser , ..3 : brows|lashes|hair|locks
    new|fresh growth|regrowth|hair|hairs|strands ,,1 from|along|around|where|begins|appears|shows|by|arrives|comes
    ^ <process> at|with|from|overnight|, ..3; <process> be/v ..1 written|built|what|why|guaranteed|baked|coded ..2
    hair|skin|scalp|tissue|exo|exosome|exosomes|cell regen; regen scalp|hair|skin|serum|therapy|facial|protocol|drip
    cellular|cell|biological|epigenetic ..1 age|aging reversal|rewind|reset|rollback|regression
    mend/v|repair/v|rebuild/v|heal/v|regenerate/v what ..1 it|they|the|your|time|sun|summer|years|age|life
    put/v right what ..5; put/v what ..4 right
    hair|hairs|strands|brows|lashes ..2 come/v|came|grow/v|grew|regrow/v back|in ..1 wider|darker|denser|thicker|closer|fuller|stronger|finer
    hair|hairs|strands|brows|lashes ..2 regrow/v ..1 wider|darker|denser|thicker|closer|fuller|stronger
    your ..2 collagen|hairline|elastin back in|by|within|,|.
    comeback ..1 your|his|her|their crown|hair|hairline|temples|brows|follicles|roots|collagen
    crown|hair|hairline|collagen|follicle/n|root/n|brows|temples ..1 comeback; comeback of ..2 crown|hair|hairline|collagen|follicle/n|root/n
    hairline|brows|eyebrows|lashes|crown|curls|ponytail|temples ..1 back in|by|within|after|from|for|where; hairline|brows|eyebrows|lashes|curls ..1 come/v|came|grow/v|grew|grown back|in
    talk/v|nag/v|coax/v|charm/v|sing/v|bully/v|whisper/v|lure/v|tempt/v|kick/v|persuade/v|argue/v ..3 follicle/n|cell/n|fibroblasts|root/n ..1 back|into|out|awake
    bring/v|give/v|send/v|deliver/v|hand/v|carry/v|issue/v ..1 fresh|new|young|clear ..1 instruction/n|order/n|signal/n|directions|briefing|command/n to ..3 complexion|skin|cell/n|follicle/n|face|scalp
    note/n|message/n|signal/n|instruction/n|letter/n|order/n|memo/n ..1 say/v|read/v|be/v|tell/v ,? "|“|:|‘ heal|repair|grow|rebuild|renew|regenerate|mend|wake
    answer/v|reply|replies|respond/v|repay/v|reward/v ..1 with|in ..3 collagen|elastin|growth|renewal|repair|regrowth|hair
    new|fresh? growth|regrowth be/v|within|in ..2 guaranteed|weeks|months|days; # day|week|month growth|regrowth; losing|lose hair ,,6 see/v|get/v|notice/v ..2 regrowth|growth|hair
    # % more|extra ..1 hair|hairs|strands|follicles; twice|double|triple|more|extra the? ..1 hair|hairs|strands per|in|on ..2 inch|centimeter|cm|square
    chain|cascade|wave|surge|burst of repair|renewal|regeneration|healing|rebuilding|growth
    already|has|have|are|is ..1 started|begun|starting|beginning to ..1 rebuild|regenerate|renew|repair|heal|regrow
    make/v|brew/v|build/v|produce/v|grow/v|spin/v its|your|their own ..1 filler|collagen|elastin|botox|moisturizer|scaffolding
    `,
  ],
  [
    "disease",
    `
    keep/v|stop/v|hold/v|block/v ..3 <disease> from; keep/v|stop/v ..3 <disease> forming|coming|returning|spreading|getting
    cut/v|lower/v|reduce/v|lessen/v|slash/v|halve/v the? risk|chance|chances|odds|likelihood of ..3 <disease>
    from ..1 cystic|spotty|scaly|itchy|flaky|bald|balding|blistered|cracked|angry|pitted|scarred|limping|aching to ..2 clear|calm|smooth|soothed|healed|full|thick|flawless|pain
    sink/v ..1 teeth into ..1 <disease>
    <disease> be/v ..1 fair game|no match|child 's
    milder|quieter|calmer|rarer|shorter ..1 <disease>
    condition/n|disease/n|case/n|illness|illnesses that|which ..2 medicine|doctors|specialists|surgeons|hospitals|others ..2 gave|give|given|abandoned|failed|fail|dismissed|could|can ..2
    pick|choice|favorite|answer|secret|weapon|hero|fix|rescue|trick for|to|against ..2 <disease>
    patients|clients|users|people|women|men|guests|them|ten ,,5 pain|scar|acne|symptom|eczema|psoriasis|itch|rash|spot|blemish|ache|flare|medication|steroid|migraine free
    <exosome>|they|it|these ..1 shine/v|excel/v ,,4 <disease>; for ..2 <disease> ,,6 succeed/v|work/v|shine/v|excel/v|deliver/v where|when|best|better|wonders|well|beautifully
    <disease> release|edition|eraser|rescue|reset|defense|sos|breakthrough
    <disease> ,,6 fill/v in|out|up
    heal/v|repair/v|mend/v ,,4 burned|burnt|blistered|wounded|infected|ulcerated|grazed skin|hands|feet
    <disease> ,,6 be/v ..1 flat|pale|faint|invisible|smooth ,,3 now|today|already
    <disease> clients|patients|guests|sufferers ..1 stopped|stop|quit ..1 needing|using|wearing|buying|need/v|use/v|wear/v|buy/v
    <disease> ,,6 : ..2 problems|concerns|complaints|worries|troubles , ..1 one|single|same ..1
    get/v|let/v|help/v ,,4 <disease> to? close|heal|fade|clear|shrink|flatten|settle|knit ..1 sooner|faster|up|over|down|quicker|better
    wound/n|crack/n|graze/n|cut/n ..4 close/v|heal/v|seal/v|knit/v up|over|together ..1 nicely|well|fast|fine|beautifully|quickly|neatly|cleanly
    `,
  ],
];
