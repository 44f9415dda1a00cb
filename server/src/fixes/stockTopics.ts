/** What the stock sentences say, and how copy says it in its own words. */

export const stockTopics: readonly { readonly stock: RegExp; readonly said: RegExp }[] = [
  {
    stock: /\bno exosome product is\b.*\bapproved\b|\bNo exosome product is \S+-approved\b/i,
    said: /\bno exosome product (?:is|has|holds)\b(?! \p{L}+ing)|(?:\b(?:no|not|none|never|neither|nor|yet to)\b|n[’']t\b)[^.;]*\b(?:approv\w+|licen[cs]\w+|cleared|authori[sz]\w+)\b|\b(?:approv\w+|licen[cs]\w+|cleared|authori[sz]\w+)\b[^.;]*\b(?:no|none|neither) (?:exosome|product|serum|such|of)\b/iu,
  },
  {
    stock:
      /^\W*(?:(?:having said that|that said|all the same|still|however|even so|nevertheless|but|yet|mind you),? )?(?:it|they|ours?|the|our|this)\b[^;:]{0,50}(?:is|are) not (?:approved|licen[cs]ed|cleared|authori[sz]ed|certified) by (?:the )?\p{Lu}[\p{L} ]+\W*$/iu,
    said: /\bno exosome product (?:is|has|holds)\b(?! \p{L}+ing)|\b(?:no|not (?:one|a single|any)|none|nothing|nor any)\b[^.;]*\bexosom[^.;]*\b(?:approv\w+|licen[cs]\w+|cleared|authori[sz]\w+)\b|\b(?:no|not|none|never)\b[^.;]*\b(?:approv\w+|licen[cs]\w+|cleared|authori[sz]\w+)\b[^.;]*\b(?:exosom|any of (?:them|it)|nothing|neither|nor any)|\bapproved nothing\b|\bnothing of (?:the|that) (?:sort|kind)\b/iu,
  },
  {
    stock: /\bmay have little effect on human cells\b/i,
    said: /\b(?:may|might|can|do|does) (?:\p{L}+ )?(?:have )?(?:very )?little\b|\b(?:open question|doubtful|in doubt|nobody (?:has|knows|can say)|no one (?:has|knows))\b[^.;]*|\bwhether (?:they|it|plant|our cells|human cells|a plant)\b[^.;]*\b(?:not known|unknown|unclear|doubtful|open|unproven|question|doubt)|\b(?:may|might|do|does|can) ?not (?:speak|talk|signal|communicate|work|do much|understand)|(?:nothing|little) to say to/iu,
  },
  {
    stock: /\bpurified by \[method\]/i,
    said: /\b(?:wo|does|do|did|would|will|could|can)(?:n[’']t| not) (?:say|tell|disclose|reveal|publish|name|share)\b|\bpurified by (?!\[)|\b(?:ultra-?)?(?:centrifug|filtrat|chromatograph)\p{L}+/iu,
  },
  {
    stock: /^\W*registration is not approval\W*$/i,
    said: /\bregist\p{L}+\b[^.;]*\b(?:not|no|never|n[’']t)\b[^.;]*\bapprov|\bnot (?:an? )?approval\b|\b(?:do|does)(?:n[’']t| not) (?:make|mean)[^.;]*\bapprov/iu,
  },
  {
    stock: /\bapplied to the surface of the (?:skin|scalp)\b/i,
    said: /\b(?:on|over|to|onto|across) (?:the )?(?:surface|top|outside) of\b|\b(?:over|to|onto|across) the (?:surface|top)\b|\b(?:goes|go|stays?|remains?|patted|laid|lay|spread|dripped|brushed|smoothed) (?:\w+ ){0,3}on(?: the)? (?:top|surface)\b|\bsurface of (?:the|your) (?:skin|scalp|face)\b|\b(?:brush|spread|smooth|pat|paint|drip|drizzl|roll|lay|press|dab|stroke|appl|put|pour|massag)\p{L}* (?:\p{L}+ ){0,2}(?:over|on|onto|across|to) (?:the |your |bare |clean |intact )*(?:skin|face|scalp)\b|\bapplied topically\b|\bappl(?:y|ies|ied) [^.;]{0,40}\btopically\b|\b(?:placed|laid|put) on top\b|\btopical(?:ly)? only\b|\bonly topical(?:ly)?\b/iu,
  },
  {
    stock: /\bevidence for [^.]* is limited\b/i,
    said: /\b(?:evidence|trials?|studies|research|data)\b[^.;]*\b(?:limited|early|thin|small|few|needed|young|lacking|scarce|weak|preliminary|sparse)\b|\b(?:limited|early|thin|small|few|young|weak|sparse|preliminary) (?:evidence|trials?|studies|research|data)\b|\bno (?:[\w-]+ ){0,2}(?:trial|study|proof|evidence)\b|\bnobody has (?:\w+ )?(?:tested|proved|proven|shown|studied)\b|\bnot (?:yet )?(?:been )?(?:shown|proven|studied|established|demonstrated)\b/i,
  },
  {
    stock: /\bpossible side effects\b|\bside effects are possible\b|\bexosomes may have side effects\b/i,
    said: /\bside effects (?:can|may|include|are|such)\b|\b(?:redness|swelling|bruising|reactions?|bumps|infections?)\b[^.;]*\b(?:possible|can|may|usual|common|normal|rare\w*|happen|reported|occur)\b|\bcan include\b[^.;]*\b(?:redness|swelling|bruising|infection)\b/i,
  },
  {
    stock: /\b(?:results vary|varies from person to person)\b/i,
    said: /\bresults (?:do )?(?:vary|differ)\b|\bmileage (?:may|will) vary\b|\b(?:not everyone|some people|nobody can|no two)\b[^.;]*\b(?:see|notice|respon|result|promise|guarantee|same)|\b(?:can[’']t|cannot|won[’']t|don[’']t|do not|will not|nor do we|no one (?:can|should)|nobody (?:can|should|will)) (?:\w+ )?(?:promise|guarantee|offer a guarantee)|\bnot guaranteed\b|\bnever (?:promise|guarantee)\b|\b(?:differs|varies) from person to person\b/i,
  },
  {
    stock: /\bare not stem cells\W*$/i,
    said: /\b(?:not|n[’']t|never|neither|nor|nobody|no) (?:[\w’'-]+ ){0,6}stem[- ]cells?\b|\b(?:no|not|n[’']t) (?:living |live |whole |actual )*cells\b/i,
  },
  {
    stock: /\bcount does not measure effect\b/i,
    said: /\bcounts?\b[^.;]*\b(?:not|no|nor|neither|nothing|never|little)\b[^.;]*|\bcounts?\b[^.;]*(?:n[’']t)\b|\bnot a count\b|\bneither measures\b/i,
  },
  {
    stock: /^Storage: \[|\bkeeps? for \[time\]/,
    said: /\b(?:stor(?:e|ed|age)|keep it|kept)\b[^.;]*(?:\d\s?°|\bfridge|\bfreez|\bfrozen|\brefrigerat|\bcold\b)|°\s?[CF]\b/i,
  },
];

/** Whether a text says what is said where a claim may not be. */
export function isStock(text: string): boolean {
  return stockTopics.some(({ stock }) => stock.test(text));
}
