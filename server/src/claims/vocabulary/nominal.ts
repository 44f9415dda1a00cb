/** Effects said with a noun, an adjective or a comparative instead of a verb. */

/** Nouns made of effect verbs: "collagen stimulation", "reduction in wrinkles". */
export const effectNouns = {
  treat: `
    treatment/n; therapy|therapies; cure/n; relief; healing; prevention; management; reduction; removal; improvement/n; elimination; control; remedy|remedies; fix|fixes; rescue; repair; reversal; clearing; clearance; correction; recovery; solution/n; protocol/n; program/n; package/n; course/n; series; revision; recovery; remission; balm/n; cream/n; gel/n; ointment/n; serum/n; mask/n; facial/n; salve/n; lotion/n; spray/n; patch|patches; drops; kit/n; care; fader/n; eraser/n; fighter/n; buster/n; corrector/n; soother/n; calmer; healer/n; tamer; fixer; clinic; restoration; rehab; reset; clear; plan/n; session/n; shot/n; injection/n; drip/n; infusion/n; booster/n; smoothing; fading; therapy/n; defence; defense; meltdown; sos; detox; blitz; bootcamp; intensive; fighting; suppression; alleviation; mitigation; wash; bundle/n; exosome/n; exosomes
  `,
  stimulate: `
    stimulation; stimulant/n; stimulator/n; boost/n; booster/n; boosting; production; synthesis; regeneration; renewal; repair; rebuild; rebuilding; restoration; regrowth; growth; rejuvenation; activation; remodeling; remodelling; turnover; healing; recovery; increase; induction; support; strengthening; thickening; replenishment; revival; proliferation; modulation; reduction; control; reactivation; awakening; stimulating; regenerator/n; densifier/n; thickener/n; volumizer/n; regrower; strengthener; restorer; reviver; builder; renewer; repairer; regenerative; reset; surge; overdrive; reversal; relief; enhancement; density; therapy; treatment; banking; formation; revitalization; correction; balancing; calming; suppression; rescue; rehab; fix; restart; reboot; optimization; accelerator/n; signaling boost; gain/n; banking; regulation; upregulation; downregulation; regen; stimulus; reinforcement; nourishment; acceleration; rejuvenator/n; activator/n; promoter/n; energizer/n
  `,
  change: `
    reduction; removal; rejuvenation; tightening; lifting; lift; firming; smoothing; brightening; plumping; softening; fading; correction; improvement/n; enhancement; elimination; minimizing; minimizer/n; refinement; refining; resurfacing; lightening; sculpting; contouring; restoration; eraser/n; fighter/n; treatment; therapy; renewal; revival; revitalization; repair; reversal; prevention; transformation; toning; evening; whitening; filler/n; reducer/n; corrector/n; rescue; rehab; control; shrinking; depuffing; smoother/n; relaxer/n; zapper/n; buster/n; melter/n; reboot; reset; lightener; brightener/n; tightener; plumper/n; freeze; blur; remover; rewind; fix; solution/n; elimination; smoothening; relief; refiner/n; eraser; shrinker/n; fader/n; sculptor; firmer; lifter/n; diffuser/n; evening; refine; melt; sculpt; detox; meltdown; sos; blitz
  `,
} as const;

/** Products made for something: "eczema balm", "acne scar protocol". */
export const bareNominalObjects = "skin; scalp; complexion; body; tissue/n; cell/n";

/** Comparatives and results: "smaller pores", "firmer skin". */
export const resultAdjectives = `
  firmer; tighter; smoother; softer; plumper; brighter; clearer; younger; tauter; lifted; fewer; smaller; finer; shallower; fainter; lighter; thinner; thicker; fuller; denser; stronger; longer; healthier; more; less; reduced; diminished; improved; increased; enhanced; boosted; restored; renewed; rejuvenated; tightened; sculpted; refined; minimized; tighten; sharper; snatched; chiseled; wrinkle; lineless; poreless; ageless; bouncier; springier; supple; resilient; faster; quicker; speedier; rapid; accelerated; shorter; better; balanced; even; evener; erased; zero; flatter; calmer; healed; repaired; regenerated; rebuilt; visible; invisible; unnoticeable; youthful; flawless; cleaner; suppler; greater; higher; stimulated; accelerate; new; extra; heightened; milder; quieter; rarer; busier; higher; slimmer; crisper; livelier; perkier; snugger
`;

/** Result adjectives that promise a changed look of skin or hair itself. */
export const lookResults =
  "firmer; tighter; smoother; plumper; brighter; younger; tauter; lifted; clearer; bouncier; springier; rejuvenated; tightened; sculpted; lineless; poreless; ageless; refined; snatched; suppler; softer; firm; supple; evener; renewed; restored; improved; lighter";
export const bodyResults =
  "thicker; fuller; denser; stronger; longer; regrown; regenerated; healed; repaired; rebuilt";
export const countResults =
  "fewer; less; smaller; finer; shallower; fainter; reduced; diminished; minimized; lighter; improved; sharper; restored; lifted; tighter; smoother; erased; better; increased; enhanced; more; boosted; firmer; refined; flatter; softened; thinner; zero; balanced; even; snatched; chiseled; sculpted; defined; tightened; softer; decreased; faded; younger; plumper; healed; vanished; gone; calmer; milder; rarer; quieter; higher; slimmer; crisper; perkier; clearer; weaker; cleared; invisible; unnoticeable; paler; quieter; brighter";
export const structureResults =
  "more; less; increased; boosted; enhanced; stimulated; faster; quicker; speedier; rapid; accelerated; shorter; better; improved; reduced; thicker; fuller; stronger; restored; repaired; renewed; new; healthier; extra; rebuilt; heightened; greater; higher; decreased; calmer; regenerated; balanced; optimal; denser; diminished; stimulated; younger; busier; livelier";
