/** Effects said with a noun, an adjective or a comparative instead of a verb. */

/** Nouns made of effect verbs: "collagen stimulation", "reduction in wrinkles". */
export const effectNouns = {
  treat: `
    treatment/n; therapy|therapies; cure/n; relief; healing; prevention; management; reduction; removal; improvement/n; elimination; control; remedy|remedies; fix|fixes; rescue; repair; reversal; clearing; clearance; correction; recovery; solution/n; protocol/n; program/n; package/n; course/n; series; revision; recovery; remission; balm/n; cream/n; gel/n; ointment/n; serum/n; mask/n; facial/n; salve/n; lotion/n; spray/n; patch|patches; drops; kit/n; care; fader/n; eraser/n; fighter/n; buster/n; corrector/n; soother/n; calmer; healer/n; tamer; fixer; clinic; restoration; rehab; reset; clear; plan/n; session/n; shot/n; injection/n; drip/n; infusion/n; booster/n; smoothing; fading; therapy/n; defence; defense; wash; bundle/n; exosome/n; exosomes
  `,
  stimulate: `
    stimulation; stimulant/n; stimulator/n; boost/n; booster/n; boosting; production; synthesis; regeneration; renewal; repair; rebuild; rebuilding; restoration; regrowth; growth; rejuvenation; activation; remodeling; remodelling; turnover; healing; recovery; increase; induction; support; strengthening; thickening; replenishment; revival; proliferation; modulation; reduction; control; reactivation; awakening; stimulating; regenerator/n; densifier/n; thickener/n; volumizer/n; regrower; strengthener; restorer; reviver; builder; renewer; repairer; regenerative; reset; surge; overdrive; reversal; relief; enhancement; density; therapy; treatment; banking; formation; revitalization; correction; balancing; calming; suppression; rescue; rehab; fix; restart; reboot; optimization; accelerator/n; signaling boost; gain/n; banking
  `,
  change: `
    reduction; removal; rejuvenation; tightening; lifting; lift; firming; smoothing; brightening; plumping; softening; fading; correction; improvement/n; enhancement; elimination; minimizing; minimizer/n; refinement; refining; resurfacing; lightening; sculpting; contouring; restoration; eraser/n; fighter/n; treatment; therapy; renewal; revival; revitalization; repair; reversal; prevention; transformation; toning; evening; whitening; filler/n; reducer/n; corrector/n; rescue; rehab; control; shrinking; depuffing; smoother/n; relaxer/n; zapper/n; buster/n; melter/n; reboot; reset; lightener; brightener/n; tightener; plumper/n; freeze; blur; remover; rewind; fix; solution/n; elimination; smoothening; relief
  `,
} as const;

/** Products made for something: "eczema balm", "acne scar protocol". */
export const bareNominalObjects = "skin; scalp; complexion; body; tissue/n; cell/n";

/** Comparatives and results: "smaller pores", "firmer skin". */
export const resultAdjectives = `
  firmer; tighter; smoother; softer; plumper; brighter; clearer; younger; tauter; lifted; fewer; smaller; finer; shallower; fainter; lighter; thinner; thicker; fuller; denser; stronger; longer; healthier; more; less; reduced; diminished; improved; increased; enhanced; boosted; restored; renewed; rejuvenated; tightened; sculpted; refined; minimized; tighten; sharper; snatched; chiseled; wrinkle; lineless; poreless; ageless; bouncier; springier; supple; resilient; faster; quicker; speedier; rapid; accelerated; shorter; better; balanced; even; evener; erased; zero; flatter; calmer; healed; repaired; regenerated; rebuilt; visible; invisible; unnoticeable; youthful; flawless; cleaner; suppler; greater; higher; stimulated; accelerate; new; extra; heightened
`;

/** Result adjectives that promise a changed look of skin or hair itself. */
export const lookResults =
  "firmer; tighter; smoother; plumper; brighter; younger; tauter; lifted; clearer; bouncier; springier; rejuvenated; tightened; sculpted; lineless; poreless; ageless; refined; snatched; suppler; softer; firm; supple; evener; renewed; restored; improved; lighter";
export const bodyResults =
  "thicker; fuller; denser; stronger; longer; regrown; regenerated; healed; repaired; rebuilt";
export const countResults =
  "fewer; less; smaller; finer; shallower; fainter; reduced; diminished; minimized; lighter; improved; sharper; restored; lifted; tighter; smoother; erased; better; increased; enhanced; more; boosted; firmer; refined; flatter; softened; thinner; zero; balanced; even; snatched; chiseled; sculpted; defined; tightened; softer; decreased; faded; younger; plumper; healed; vanished; gone; calmer; clearer; weaker; cleared; invisible; unnoticeable; paler; quieter";
export const structureResults =
  "more; less; increased; boosted; enhanced; stimulated; faster; quicker; speedier; rapid; accelerated; shorter; better; improved; reduced; thicker; fuller; stronger; restored; repaired; renewed; new; healthier; extra; rebuilt; heightened; greater; higher; decreased; calmer; regenerated; balanced; optimal; denser; diminished; stimulated; younger";

/** Words that are the claim by themselves. */
export const effectAdjectives: readonly (readonly ["structure" | "appearance" | "disease", string])[] = [
  [
    "appearance",
    `
    ^ ..1 lifting|firming|tightening|plumping|smoothing|brightening and|& lifting|firming|tightening|plumping|smoothing|brightening; anti aging|age|wrinkle|wrinkles|line|sagging; antiaging; antiwrinkle; age defying|reversing|erasing|fighting|defy|less|proof|reversal|rewind|delaying|correcting|corrector; wrinkle|wrinkles free|reduction|reducing|defying|smoothing|eraser|erasing|fighting|filling|busting|removal; line free|smoothing|erasing; pore|poreless perfecting|less; ageless skin|face|complexion; turn|turning|turns|turned|roll|rolls|rolling|wind|winding|winds|set|sets|setting|push|pushes back the? clock|time|years|hands; reverse|reverses|reversing|reversal of ..1 clock|time|aging|years|age|signs; rewind|rewinds|rewinding ..2 clock|time|years|age|skin; defy|defies|defying ..1 age|aging|time|gravity; take|takes|taking|took|shave|shaves|shaving|knock|knocks|knocking|drop|drops|dropping|peel|peels|peeling|strip|strips|shed|sheds|subtract|erase|erases|lose|wipe|wipes ..3 years|decade|decades off|from|away?; years|decade|decades younger; undo/v|reverse/v|erase/v|wipe/v ..3 years|decade|decades of ..2 sun|damage|aging|stress|late|wear; ten|five|#|twenty|several years younger|off|from; look? years younger; fountain of youth effect; back in time; time machine; time traveler|travel for; stop|stops|stopping|freeze|freezes|halt|halts|slow|slows|slowing|pause|pauses|beat|beats|cheat|cheats|outsmart|outruns ..2 aging|time|clock; benjamin button; eternal|everlasting|lasting|perpetual|restored|renewed youth; youth restoring|renewing|serum|in a; restore|restores|restoring|regain|regains|recapture|recover|bring|brings|unlock|unlocks|reclaim|reclaims ..3 youth|youthfulness; how to be young; skin|face ..3 young|twenty|twenties|teenage again; younger self|skin|you|complexion|face; younger; non surgical ..1 facelift|lift; facelift|lift ..2 no|without ..1 surgery|knife|scalpel|needles; facelift|face lift in a|without; lunchtime ..1 lift|facelift; instant ..1 facelift|lift; skin|facial|face|neck|jaw|jawline|brow|eye lift|lifting|firming|tightening|smoothing|sculpting|contouring|rejuvenation; rejuvenating; rejuvenative; rejuvenation; skin tightener; tightening; firming serum|cream|facial|treatment|exosome; lifting serum|facial|treatment; plumping serum|facial|treatment; under eye brightening|correction|rejuvenation; brightening exosome|facial|serum|booster|treatment|ampoule; <exosome> ..2 facelift|face|neck|eye lift|facelift; <exosome> facelift; <exosome> ..2 brightening|tightening|firming|plumping|lifting|lift|rejuvenation|resurfacing|smoothing; resurfacing facial|exosome; wrinkle|wrinkles|line|pore|spot|bag eraser|zapper|corrector|minimizer|filler|remover|reducer|buster; age reversal|reverse|rewind; skin age ..4 years; minus ..1 years; photoshop in|for; filter in; de puff|puffs|puffed|puffing|puffer; depuff/v
  `,
  ],
  [
    "structure",
    `
    regenerative might|clout|punch|force|strength|agent/n|goodness|nature|mechanism/n|message/n|instruction/n|protein/n|biologic/n|potency|ampoules|peptides|formula/n|blend|infusion|journey|option|exofacial/n|upgrade|protocols|injectable/n|iv|drip|shot/n|microneedling|peel|course|vesicle/n|medicine facial|secretome|essence|toner|elixir; regenerative serum|facial|treatment/n|therapy|therapies|power|properties|property|potential|effect/n|benefit/n|signal/n|capacity|capabilities|action|ability|abilities|boost|booster|exosome/n|product/n|skincare|cocktail|formula|facials|response|healing|process|complex|ampoule|mask|gel|cream|protocol|results|skin|hair|growth|factors|molecules|messengers|cargo|solution/n|technology|science|beauty|support|care|qualities|magic; regenerative and anti
    <exosome> ..2 <process>; <process> facial/n|serum/n|session/n|treatment/n|protocol/n|program/n|booster/n|complex|kit/n|package/n|series|course/n|drip/n|shot/n|cocktail|infusion/n|therapy|mask/n|cream/n|gel/n|ampoule/n|concentrate|formula; rebuild/v|restore/v|repair/v|undo/v what ..3 time|age|aging|sun|years|menopause|stress; bring/v ..4 back to life; biostimulatory; biostimulator/n; biostimulating; neocollagenesis; neo collagenesis; angiogenic; anti inflammatory !medication|medications|drug|drugs|medicine|medicines|painkiller|painkillers|med|meds|tablet|tablets|diet|pill|pills; antiinflammatory !medication|medications|drug|drugs|medicine|medicines; immunomodulating; immunomodulatory; immune modulating|boosting; antioxidant boosting; pro collagen; procollagen; self repair|repairing|healing|renewing|regenerating skin?|mode?; skin regenerating|repairing|renewing|healing|restoring; cell renewing|regenerating|repairing|boosting; refresh/v|renew/v|repair/v|restore/v|revive/v|rejuvenate/v|improve/v|transform/v|heal/v|rebuild/v ..6 at|on ..2 cellular|cell level; cellular renewal|repair|regeneration|rejuvenation|reset|regrowth|level rejuvenation; cellular|cell level repair|renewal|regeneration|rejuvenation; hair? density|regrowth|thickening ..1 program|programs|treatment|treatments|therapy|package|packages|course|plan|protocol; downtime|recovery ,,5 drop/v|fall/v|shrink/v|go/v ..2 from|to|by; half|halve/v ..1 the? ..1 healing|recovery time|period; speed|rate|pace at which ..1 skin|hair|cells|tissue|wounds|scalp; heal/v ..1 in ..3 days|weeks|hours|time; heal/v ..1 faster|sooner|quicker|better|twice; part|parting|hairline|crown|temples|patches|widow ..2 fill/v|filled in|out; hair restoration|regrowth|regeneration|growth|rejuvenation|thickening|density|revival|restorer|regrower|restoring|renewal|rebirth|stimulating|regenerating|growing; regrow|regrows|regrowing|regrowth; regenerate|regenerates|regenerating|regeneration skin?; scalp rejuvenation|regeneration|revitalization; brow|lash|eyelash|eyebrow|beard regrowth|growth|restoration|regeneration; barrier repair|restoring|rebuilding|repairing; collagen on overdrive; collagen|elastin overdrive|surge|factory|banking|boom; wake up call for ..2 cells|follicles|collagen|fibroblasts; twice|double|triple|quadruple the density|volume|growth|hair|collagen|elastin; rapid|fast|quick|speed|turbo|express|instant heal|healing|recovery|repair !time; fibroblasts|cells ..2 answer|answers|respond|responds|reply ..2 with ..8 collagen|elastin; hair|hairs by|within|in ..2 twelve|eight|six|ten|#|january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|weeks|months; new growth|regrowth|hairs along|at|on ..2 part|parting|temples|hairline|crown; build/v ..2 skin up; fibers|collagen|elastin ..1 spun|woven|laid ..1 anew|again|down; shot in the arm for ..3 cells|follicles|collagen|fibroblasts|skin; lifeline|boost|booster for ..2 cells|follicles|fibroblasts|collagen; skin|scalp|cell|cells|tissue|face|follicles ..3 into ..1 repair|regeneration|renewal|healing|growth|recovery mode; skin|scalp that|which mends|heals|repairs|renews|rebuilds|regenerates itself; collagen|elastin production? go/v|kick/v|shift/v into overdrive|high|top; ^ ..1 cellular|cell renewal|repair|regeneration|turnover !is|process|are; skin|cells|scalp ,,2 behave/v|act/v|function/v ..1 twenty|young|younger|thirty; skin|cells|scalp ,,2 behave/v|act/v|function/v ..2 as|like ..5 twenty|thirty|young|younger|years|teenager; get/v|keep/v|set/v ..1 blood ..1 flowing|moving|pumping|circulating; hair|hairs|growth ..2 where ..1 there|you|it was|had|were ..1 none|nothing|bald; grow|grows|growing ..2 back; starts over; start over; rise and shine; stepping on the gas; jump start/v; kick start/v; biohack/v; reverse|reverses|reversing ..2 cellular|biological|cell aging|ageing|age|damage|clock; senolytic; heal|heals|healing from within; heal ..3 faster|quicker|sooner; heals ..3 faster|quicker; recover|recovers|recovering|bounce|bounces ..4 faster|quicker|sooner|half; halve/v ..2 downtime|recovery|healing; shorten/v ..3 recovery|downtime|healing; speed/v ..2 recovery|healing; speed/v up ..3 recovery|healing; faster|quicker|speedier|rapid|accelerated ..1 healing|recovery|repair|downtime; half the? downtime|recovery; cut/v ..3 downtime|recovery|healing; downtime|recovery ..3 cut|halved|slashed|shortened in? half?; less|reduced downtime than|after|following; switch/v ..3 genes|gene; reset/v ..4 clock|immune
  `,
  ],
  [
    "disease",
    `
    ( success|results|luck|experience|joy with|in|against|treating ..3 <disease> ) !as|or; <disease> will thank|love ..2; <disease> do|does ..2 well|best|great|brilliantly; knee|joint|back|hip|shoulder|neck comfort|relief|rescue|mobility|restore; suit/v ..3 <disease>; changes|change|difference|improvement|improvements|transformation|transformations in ..4 with ..2 <disease>; <disease> ..2 :|– ..3 we|exosomes|they|our ..4 them|it|those;  effect|effects|impact|action|results on|against|in ..2 <disease> !risk|of; <disease> ..1 be/v ..1 our|a|my specialty|speciality|forte|expertise|mission|strength; fewer|less|more hair|hairs ..1 in|on ..2 drain|shower|brush|pillow|comb|plughole|sink; goodbye <disease>; <disease>|<condition> ,,1 that|which|we ..4 help|helps|treat|treats|improve|improves|heal|heals|fix|fixes|respond|responds|benefit; <disease> respond|responds ..1 well|to|beautifully; give/v|bring/v|offer/v|provide/v|deliver/v ..2 relief; longer|lasting|fast|real relief !from|of; be/v ..2 of ..1 help|use|benefit|value in|for|with ..1 <disease>; conditions that|which ..3 benefit|respond|improve; conditions we ..2 treat|help|address; condition/n treated; diseases we treat; treat|treats|treating|treated ..3 conditions|disease|diseases|disorders; anti acne|dandruff|scar|rosacea|eczema; anti hair loss; hair loss solution|treatment; in remission; into remission; seeing again; walking again; walk|walks|walked again; see|sees|saw again; hear|hears again; pain free; pain gone; acne|scar|scars|eczema|rosacea|melasma free; cured; cure all; cure for ,,4 <disease>; cures; healing crisis; therapeutic for|in; disease modifying; medicinal benefits|properties; chronic conditions
  `,
  ],
];

/** Removal said with an idiom: what follows is what goes. */
export const removalIdioms = `
  bye bye; bye; goodbye to?; good bye to?; say|wave|kiss|bid|saying|waving|kissing ..3 goodbye|bye|farewell|adieu|adios|sayonara|ciao|bon to?; so long; farewell to?; adios to?; adieu to?; sayonara; see ya; get|gets|got|getting rid of; rid of; no more; put/v an end to; put/v|slam/v|hit/v the brakes on; put/v paid to; take/v the sting|heat|fire|redness out of; call/v time on; lay/v ..1 to rest; pull/v the plug on; put/v a stop to; make/v short work of; take/v care of; take/v the edge off; deal/v with; work/v wonders for|on; do/v wonders for; done with; over with; wave away; send/v packing; clean/v up; sweep/v away; wash/v away; melt/v away; wipe/v away|out|off; zap/v away; chase/v away; dial/v down; tone/v down; ward/v off; hold/v off; keep/v ,,2 at bay; break/v up; the end of; end of; death to; war on; nothing beats for; answer to; solution to|for; fix for; the cure for; remedy for; relief from|for; rescue for; help/v with; help/v for; helps|helping those with; effective for|against|in|on|at; good|great|perfect|ideal|best|amazing|wonderful|brilliant|fantastic|excellent|fab for; works on|for|against|with; work on|against; suited|suitable to|for; indicated for|in; recommended for; targeted at; aimed at; turn/v back; banish/v; tackle/v; stand/v up to; say/v no to; ideal|great|perfect|good|wonderful|brilliant|best after; come/v to the rescue; back from; lift/v away; buff/v away|out; iron/v out; even/v out; fill/v in; fill/v out; plump/v out; plump/v up; tighten/v up; firm/v up; clear/v up; dry/v up; smooth/v out|away|over; fade/v away; shut/v down; switch/v off; turn/v off; turn/v down; turn/v on; switch/v on; build/v up; speed/v up; rev/v up; ramp/v up; wake/v up; perk/v up; fire/v up; boost/v up; kick start/v; jump start/v; step/v up; step/v on; crank/v up; bring/v back; bring/v down; bring/v to life; give/v back; put/v back; call/v time on; ring/v in; draw/v a line under; leave/v behind; give/v ..3 a boost|lift|push|kick; dissolve/v away; free from; freedom from
`;

/** What becomes of a concern, said after it: gone, history, under control, halved. */
export const outcomePatterns: readonly (readonly ["structure" | "appearance" | "disease", string])[] = (
  ["disease", "appearance", "structure"] as const
).map((kind) => [
  kind,
  `
  <${kind}> ..6 gone|begone|vanished|banished|cured|vanish|vanishes|disappear|disappears|disappeared
  <${kind}> will be ..1 history|toast|gone|memory|past
  <${kind}> be/v ..2 history|toast|yesterday|behind|memory|past|news
  <${kind}> , ..1 history|gone|begone|handled|sorted|erased|cleared|solved
  <${kind}> ? ..2 gone|handled|halved|sorted|history
  <${kind}> ,,4 under control
  <${kind}> ,,9 , gone $
  <${kind}> ..1 not|never ..1 stand a chance
  <${kind}> get/v ..2 boost|lift|push|kick|jolt|helping
  keep/v|hold/v ..1 <${kind}> ..1 at|away|under|in bay|away|check|control
  keep/v ..1 <${kind}> away
  get/v|keep/v|set/v <${kind}> flowing|moving|going|pumping|growing|working
  <${kind}> ..2 packed|pack|packs|packing|flown|flee|fled ..3 bags|off|away
  <${kind}> ..3 in check|retreat|remission
  <${kind}> restored|halved|doubled|tripled|banished|erased|reversed|minimized|repaired|rebuilt|switched|ironed|lifted|boosted|renewed
  <${kind}> ..3 begin|begins|start|starts|return|returns|appear|appears|sprout|sprouts|come|comes ..1 in|back|within|to|after|by|as|again
  <${kind}> ..1 never|not ..1 returned|back|return|returns|came|come
  <${kind}> ,,6 , ..1 faded|repaired|healed|cleared|erased|softened|smoothed|banished $
  <${kind}> ..3 start/v|begin/v building|forming|rising|growing|lifting|fading|shrinking|closing|tightening
  <${kind}> slow/v down
  end to ..3 <${kind}>
  end of ..2 <${kind}>
  `,
]);

/** A symptom put as a condition, and the offer after it: "If you struggle with rosacea, exosomes can help". */
export const symptomConditions = `
  if|when you|your|you're|you'd ,,8 <disease> ,,8 , ..5 <exosome> ..3 help|helps|answer|solution|relief|worth|ideal|perfect|for|option|difference|turn
  if|when you|your|you're|you'd ,,8 <disease> ,,8 , ..1 book|try|ask|consider|discover|come|meet|choose|see ..5 <exosome>
  if|when you|your|you're|you'd ,,8 <disease> ,,8 , our|the|this|these ,,8 help|helps|answer|solution|relief|difference
  if|when you|your|you're|you'd ,,8 <disease> ,,8 , we ..2 help|treat
`;
