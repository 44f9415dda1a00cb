/** Verbs, nouns and adjectives of effect, filed by word key: what a word can do to a disease, a structure, a look. */
import { type VerbForm, verbFormOf, verbForms } from "../../language/inflect.ts";
import { wordKey } from "../../language/spelling.ts";
import { entries, wordChoices } from "../../language/vocabulary.ts";
import { effectVerbLists, mildObjects, mildVerbs } from "../vocabulary/effects.ts";
import {
  bodyResults,
  countResults,
  effectNouns,
  lookResults,
  resultAdjectives,
  structureResults,
} from "../vocabulary/nominal.ts";

/** What a predicate can act on. */
export const Acts = { disease: 1, structure: 2, appearance: 4 } as const;

export interface EffectVerb {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly acts: number;
}

function verbIndex(): Map<string, EffectVerb> {
  const acts = new Map<string, number>();
  const add = (list: string, bit: number): void => {
    for (const lemma of entries(list)) acts.set(lemma, (acts.get(lemma) ?? 0) | bit);
  };
  add(effectVerbLists.treat, Acts.disease);
  add(effectVerbLists.stimulate, Acts.structure);
  add(effectVerbLists.change, Acts.appearance);
  const index = new Map<string, EffectVerb>();
  for (const [lemma, bits] of acts) {
    for (const form of verbForms(lemma)) {
      const key = wordKey(form);
      const before = index.get(key);
      if (before && before.lemma !== lemma) continue;
      index.set(key, { lemma, form: verbFormOf(lemma, form) ?? "base", acts: bits | (before?.acts ?? 0) });
    }
  }
  return index;
}

function keySet(list: string): ReadonlySet<string> {
  return new Set(entries(list).flatMap((entry) => wordChoices(entry)));
}

function verbKeySet(list: string): ReadonlySet<string> {
  return new Set(entries(list).flatMap((lemma) => verbForms(lemma).map(wordKey)));
}

export const effectVerbs = verbIndex();
export const nounActs = (() => {
  const index = new Map<string, number>();
  const add = (list: string, bit: number): void => {
    for (const key of keySet(list)) index.set(key, (index.get(key) ?? 0) | bit);
  };
  add(effectNouns.treat, Acts.disease);
  add(effectNouns.stimulate, Acts.structure);
  add(effectNouns.change, Acts.appearance);
  return index;
})();
export const bareLookVerbs = verbKeySet(effectVerbLists.bareLook);
export const bareBodyVerbs = verbKeySet(effectVerbLists.bareBody);
export const mildVerbKeys = verbKeySet(mildVerbs);
export const mildObjectPhrases = new Set(entries(mildObjects));
export const results = keySet(resultAdjectives);
export const lookResultKeys = keySet(lookResults);
export const bodyResultKeys = keySet(bodyResults);
export const countResultKeys = keySet(countResults);
export const structureResultKeys = keySet(structureResults);

/** Verbs that do to skin or body what only repair does: structure/function with "skin" as the object. */
export const rebuildVerbs = verbKeySet(
  "heal; regenerate; repair; renew; rebuild; restore; reeducate; reenergize; mend; remodel; reconstruct; restructure; reprogram; reboot; reset; rewire; regrow; instruct; tell; command; teach; recode; strengthen; fortify; reactivate; stimulate; trigger; prompt; signal; retrain; remind; coax; help; recover; rescue; reverse; wake; awaken; order; cue; encourage; protect; balance; nourish; rebalance; restart; fix",
);
/** Those of them that need a further word of repair ("tell skin to regenerate"). */
export const causingVerbs = verbKeySet(
  "instruct; tell; command; teach; trigger; prompt; signal; retrain; remind; coax; help; order; cue; encourage; stimulate; get; urge; invite; nudge; direct; wake; awaken; make; let",
);
export const selfRepairWords = keySet(
  "heal/v; mend/v; fix/v; divide/v; multiply/v; make; thrive/v; wake/v; work/v; regenerate/v; repair/v; renew/v; rebuild/v; restore/v; recover/v; regrow/v; start; younger; young; over; regenerative; renewal; regeneration; grow; shine; itself; behave/v; produce/v",
);
/** What makes a body young again is a function of it, not a look. */
export const revivingVerbs = verbKeySet(
  "rejuvenate; revitalize; renew; refresh; revive; recharge; energize; reawaken; awaken; boost; optimize; heal",
);
export const lookOfSkinVerbs = verbKeySet(
  "rejuvenate; tighten; firm; lift; plump; brighten; smooth; sculpt; contour; resurface; transform; revitalize; refine; tone; lighten; perfect; improve; even; enhance; refresh; revive; beautify; tauten; soften; clear; calm; soothe; whiten; replump; retexturize; depuff; hydrate; illuminate; recharge; reawaken; energize; awaken; upgrade; boost; optimize; transform; correct",
);
/** Too mild or too vague with skin alone as the object to be a claim. */
export const harmlessSkinVerbs = verbKeySet(
  "refresh; calm; soothe; hydrate; enhance; tone; soften; support; nourish; protect; beautify; clear; boost; balance; help; perfect; upgrade; illuminate; energize; optimize; recharge; correct; awaken; wake",
);
export const hairVerbs = verbKeySet(
  "grow; regrow; anchor; root; secure; thicken; strengthen; wake; restore; regenerate; revive; rebuild; repair; renew; stimulate; boost; fortify; densify; rejuvenate; nourish; save; keep; bring; revitalize; reactivate; awaken; transform; promote; support; encourage; volumize; improve; replace; recover; return; fill; get; give; make; enhance; stop; fix",
);
/** Verbs that take their effect as subject: "scars fade", "pores shrink". */
export const selfActing = verbKeySet(
  "fade; clear; disappear; vanish; shrink; melt; soften; smooth; tighten; lift; firm; plump; heal; improve; regenerate; grow; regrow; return; recover; recede; retreat; drop; fall; rise; increase; decrease; subside; settle; calm; lessen; diminish; close; resolve; lighten; brighten; renew; rebuild; repair; thicken; rebound; relax; dissolve; evaporate; flatten; ease; stop; go; wake; come; thrive; multiply; respond; benefit; double; triple; rejuvenate; strengthen; rejuvenates; halve; pack; level; even; flatten; climb; soar; surge; slow; pull; lift; rocket; spike; jump; quieten; relent; dwindle; wane; surrender; yield; unclench; unknot; uncrinkle; unwrinkle; unfold; bleach; evaporate; retreat; reopen; perk; peter; depart; tauten; drain; disperse; recoil",
);
/** Verbs of telling: a cell that is told something must be told to repair, grow or renew. */
export const tellingVerbs = verbKeySet(
  "signal; instruct; tell; command; order; direct; teach; cue; prompt; urge; invite; remind; train; alert; encourage; help; assist; aid; support; enable; allow; let",
);
/** Verbs of making, which a laboratory does to cells. */
export const makingVerbs = verbKeySet(
  "grow; make; form; produce; create; build; develop; release; secrete; lay; turn; put; bring; get; send; deliver; change; alter; feed; support",
);
