/** For whom it is: people with an ill, who are told of as those to whom it is offered. */
import type { Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";

/** "Who sits in my chair", "For which skin?": what stands below are people and skins. */
const forThem =
  /\bwho\b(?!.* we are\b)|\bwho[’']s\b|\bfor whom\b|\bwhich (?:skin|hair|faces?|scalps?)\b|\bcandidates?\b|\b(?:suits|ideal for|made for|perfect for|best for)\W*$|\b(?:our|my|the) (?:regulars|clients|guests|patients)\W*$/i;

function isListedForThem({ block, blockIndex, document }: Passage): boolean {
  if (!block.list) return false;
  for (let at = blockIndex - 1; at >= 0; at--) {
    const above = document.blocks[at] as typeof block;
    if (above.list?.list !== block.list.list) return above.text.length < 60 && forThem.test(above.text);
  }
  return false;
}

/** "You want your old skin back", "Anyone with stretch marks": for whom it is. */
const ofThem =
  /^\W*(?:(?:you|your|they|those|who|whose)\b(?:[’'](?:ve|re|d))?|(?:[\p{L}-]+ )?(?:and |or )?(?:men|women|people|anyone|anybody|everyone|somebody|adults|clients|patients|guests|teens|teenagers|grown-ups|mothers|mums|moms|dads|fathers|parents|brides|grooms|athletes|runners|veterans|drivers|swimmers|workers|smokers)\b)/iu;

/** Whether most items of a list tell for whom it is. */
function listsThem({ block, document }: Passage): boolean {
  const items = document.blocks.filter((other) => block.list && other.list?.list === block.list.list);
  return items.length > 2 && items.filter(({ text }) => ofThem.test(text)).length * 2 > items.length;
}

/** "It is also recommended for people with melasma": for whom else. */
const alsoForThem =
  /^\W*(?:it|they|this|these|the \p{L}+|exosomes)(?: \p{L}+){0,2} (?:also|likewise|equally)\b[^.;]*\bfor (?:(?:many|some|most|those|the|our|all) )?(?:people|individuals|patients|clients|anyone|adults|men|women|those|skin|guests|teenagers)\b/iu;
/** "Clients with melasma are also welcome.", "We also see guests with rosacea." */
const theyAreWelcome =
  /^\W*(?:(?:men|women|people|anyone|those|adults|clients|patients|individuals|guests) (?:with|who|whose)\b[^.;]*\b(?:welcome|accommodated|treated|helped|suitable|candidates?|responds?)\b|we (?:also |often |regularly |frequently |gladly )*(?:see|welcome|treat|help|look after) (?:\p{L}+ )?(?:men|women|people|those|adults|clients|patients|individuals|guests)\b)/iu;

/** "It is our first choice for clients with rosacea." */
const firstForThem =
  /^\W*(?:it|this|exosomes|they) (?:is|are) (?:our|a|the|my) (?:[\p{L}-]+ )?(?:recommendation|choice|option|suggestion|favou?rite) for (?:\p{L}+ )?(?:people|individuals|patients|clients|adults|men|women|those|guests|anyone)\b/iu;
/** "We see good results in people with rosacea." */
const resultsInThem =
  /^\W*we (?:\p{L}+ )?(?:see|find|get|have|observe) (?:[\p{L}-]+ ){0,3}(?:results?|responses?|outcomes?|improvements?) (?:in|for|with) (?:\p{L}+ )?(?:people|individuals|patients|clients|adults|men|women|those|guests)\b/iu;
/** "It can likewise be a comfort to those prone to eczema." */
const comfortsThem =
  /^\W*(?:it|they|this|these|the \p{L}+|exosomes) (?:can|may|could|might) (?:also |likewise |equally |even )*be an? \p{L}+ (?:to|for) (?:\p{L}+ )?(?:people|individuals|patients|clients|anyone|adults|men|women|those|skin|guests)\b/iu;
/** "For patients with burn scars we consider it to be appropriate." */
const forSuch =
  /^\W*(?:for|in) (?:\p{L}+ )?(?:people|individuals|patients|clients|adults|men|women|those|guests) (?:with|who|whose)\b[^.;]*\b(?:appropriate|suitable|an option|worth considering|recommended|a good choice|considered)\W*$/iu;

/** "Suitable for pattern hair loss", "They do best with five", "Those who wish to … can be accommodated". */
const suitsThem =
  /^\W*(?:it|this|they|exosomes|exosome \p{L}+|the \p{L}+) (?:is|are) (?:also |especially |particularly |equally |highly )*(?:suitable|suited|recommended|ideal|appropriate|indicated|popular) (?:for|to|in|with|among)\b|^\W*(?:patients|people|clients|guests|men|women|those|faces|skins?) (?:with|who|whose|prone)\b[^.;]*\b(?:do(?:es)? (?:best|well|better)|benefit|get the most|can (?:both |all )?be (?:accommodated|treated|helped)|respond)\b|^\W*we (?:also |often |have (?:also )?)*(?:recommend|suggest|found) (?:it|them|this|exosomes)\b[^.;]*\b(?:for|after|to)\b|^\W*it has (?:also )?been used (?:\p{L}+ )?(?:\p{L}+ \p{L}+ \p{L}+ )?for\b/iu;
/** "Eczema calls for prescription medication": of other care than ours. */
const otherCare =
  /\b(?:prescri\p{L}+|medications?|medicines?|antibiotics?|biologics?|steroids?|isotretinoin|retinoids?|minoxidil|finasteride|benzoyl|dermatologists?)\b/iu;
const ourCare = /\b(?:exo\p{L}*|vesicles?|our|ours|we|us|it|they|them|serum|facial)\b/iu;

/** "You live with eczema", "Men with receding hairlines": for whom it is, and no benefit. */
export function isCandidate(passage: Passage): boolean {
  const { marks, shape, text, alone } = passage;
  if (
    shape === "sentence" &&
    !alone &&
    marks.every(isEffect) &&
    marks.some((mark) => mark.rule === "disease-claim")
  )
    return (
      [alsoForThem, theyAreWelcome, firstForThem, resultsInThem, comfortsThem, forSuch, suitsThem].some(
        (pattern) => pattern.test(text),
      ) ||
      (otherCare.test(text) && !ourCare.test(text))
    );
  if (shape !== "bullet") return false;
  if (marks.every(isEffect) && (isListedForThem(passage) || (ofThem.test(text) && listsThem(passage))))
    return true;
  return (
    marks.every((mark) => mark.rule === "disease-claim") &&
    /^\W*(?:you (?:have|are|live|suffer|struggle)|(?:(?:[\p{L}-]+ )?(?:and |or ))?(?:(?:new|young|busy|older|nursing|expectant) )?(?:men|women|people|anyone|anybody|everyone|those|adults|clients|patients|teens|teenagers|mothers|mums|moms|fathers|brides|grooms|athletes|runners|veterans|drivers|swimmers|outdoor workers) (?:with|who|whose|left|tired|fed up|living|battling|fighting|prone|bothered|plagued|troubled|struggling|suffering|looking|after|hoping|wanting|over|under|in|on))\b/iu.test(
      text,
    )
  );
}
