/** Promise, safety, rank and marvel in turns of speech. Patterns by family; labels as families.ts says. */

const stint =
  "session|visit|appointment|treatment|facial|sitting|application|dose|vial|course|bottle|round|bag|infusion|one|jar|cycle";

/** Certain for all, at once, for ever. */
const sure = `
  once does it|the|that
  once|one and done
  <better> ..1 by|before dinnertime|suppertime|nightfall|dusk|elevenses|daybreak|dawn|brunch
  clear/v|melt/v|fade/v|calm/v|heal/v|lift/v|soften/v|vanish/v|close/v|settle/v ..3 by morning|daybreak|dawn|breakfast|tomorrow
  stop/v|fade/v|clear/v|vanish/v|lift/v|heal/v ..1 almost|nearly at once
  , ( same day|night|afternoon|evening ) $
  once ,,8 stay/v|remain/v ..1 awake|woken|on|that|so|gone|full|thick
  one <stint> replaces|equals|undoes ..2 year|years|months|decade|decades ..4
  work/v on men|women , ..3 and even ..4
  one <stint> , and your|you ..3
`;

const forfeited = `
  everyone|everybody|every|all|each|anyone ,,12 without exception|exceptions
  everyone|everybody|every|all|each|anyone ,,12 no exception|exceptions
  ^ without exception
  , ( guaranteed ) $
  if|unless|should ,,14 ( next|second|another|repeat|following ..1 ${stint} ..2 be/v|cost/v|come/v ..2 free|nothing|us )
  if|unless|should ,,12 ( we ..1 repeat|redo|replace|retreat|rerun ,,6 cost|expense|charge|free )
  return/v|send ..2 empty ..4 refund|money
  have|has yet to meet|see|find|treat ..1 a|an|the|one|anyone ..2 who|that|it ..6
  nobody|none|no one ..4 got|gets|had|has nothing ..1 out|from|for
`;

const unharmed = `
  has|have|had not been a|one ..1 single ..1 <harm>
  has|have|had not been a|one ..1 single problem|incident|complaint|issue
  cause/v|give/v|bring/v|make/v ..1 no ..1 problems|problem|trouble|grief|bother ..2
  no problems|problem|trouble|danger|harm|ill|ills ..1 whatever|whatsoever|at
  nobody|none|no one ..6 come/v|came to ..1 grief|harm
  wholly|entirely|completely|totally|utterly|quite|absolutely without ..1 danger|risk|peril|hazard
  no possibility|way|chance|danger that|of ..3 <exosome>|they|it|cells ..2 feed|harm|cause|turn|grow|feeding|harming|causing|turning|growing
  nothing ..4 can|could|will|would ..1 ever|possibly? harm|hurt|injure|upset|irritate
  not so much as a ..1 pinch|sting|scratch|twinge|prick|tingle|pinprick|itch|bruise
  not even a ..1 pinch|sting|scratch|twinge|prick|tingle|pinprick|itch|bruise
  never|not sting/v|burn/v|itch/v|irritate/v|bruise/v anyone|anybody|a
  side effects|reactions|problems ..1 simply|just do|does not arise|happen|occur|exist
  ( downtime|risk|risks|recovery ..2 shrink/v|drop/v|fall/v|come/v|go/v ..1 down? to ..1 nothing|zero|nil|none )
`;

const ranked = `
  in|within a? ..1 third|half|quarter|fraction|tenth of the ..1 time|sessions|visits
  ^ better , and|with|without ..4
  <exosome> , over any|every|all ..3
  compared|beside|next to|with? our? <exosome> , ..8
  twice|double|triple|<amount>|# times? ..1 what|than ,,6 across|down town|the ..1 road|street
  that|which <rival> left|leaves|misses|missed|leave ..1 alone|behind|untouched|over
  put/v ..2 <rival> out of ..1 a? ..1 job|work|business
  talked|talk/v out of ..3 <rival>|surgery|syringe|operation
  stop/v asking|buying|booking|coming|paying ..3 <rival>
  cancel|skip|postpone that|the|your ..1 laser|facelift|surgery|filler|appointment for ..4
  give/v|use/v|choose/v|offer/v|prescribe/v it|them|<exosome> ..5 instead|place of ..2 <rival>|surgery
  weaker|lesser|older|inferior|poorer ..1 option|choice|one|cousin|alternative
  the? best|finest|greatest|strongest|gentlest|cleverest|purest ..5 there be/v
  ${"#|two|three|four|five|six|ten|twenty|hundred"} times the ..1 strength|power|speed|rate|punch|force|signal
  only thing|one|ones|treatment|product|cream|clinic that|which ..2 will|does|do|can ..3
  only ones|one|clinic|product|brand ..6 you can|should ..1 trust|rely|believe|count
  do/v|does all|both ..2 jobs|things|tasks in one|a ..2
  yesterday 's ..1 science|technology|medicine|tools|answer
  freezes|fills|burns|bruises|stings , ..2 <exosome> ..4
`;

const unmatchedBy = `
  do/v what neither|none ..3 can|could|do|does|will
  neither|none of them|those|these|the ..2 can|could|do|does|will ..2 what ..1 <exosome>
  others|rest|alternatives|neither|none can|could|do|does|will not ..1 match|touch|rival|equal|compete|keep
  nothing|none|no ..10 as|like|way <exosome> do|does|can
  no safer|better|finer|gentler|purer|stronger|smarter|wiser ..1 choice|option|way|bet|alternative|pick|product|route
  nothing|none|no ..2 i|we ..1 own|have|stock|use|offer|sell ,,14 like|this|these|as|so|can|comes
  that|which drugs|pills|creams|tablets|<rival> do|does|can|could|did not $
  <rival> can|may|might ..6 , ..1 and|but|whereas|while <exosome> ..1 never|cannot|do|can|will not? ..2
`;

const marvelled = `
  pure|sheer|real|absolute|actual|proper ..1 sorcery|wizardry|witchcraft|alchemy|genius|voodoo|enchantment
  sorcery|wizardry|witchcraft in ..2 bottle|jar|vial|dropper|tube
  photoshop|facetune|airbrush|airbrushing for|you|that|without ..6
  gold standard ..1 reset|facial|treatment|serum|care|ritual|repair|renewal|rejuvenation
`;

const marvelledAt = `
  if ..2 not ..2 breakthrough|miracle|magic|revolution|wonder|genius , ..2 do not know what
  do not ..2 use|say|like|throw ..3 word|words|phrase ..4 but|lightly|often ..6
`;

export const turnPatterns: readonly (readonly [string, string])[] = [
  [
    "superiority-claim:cleared",
    `
    ritual|serum|step|stage|formula|fluid|batch|lot|chapter|part|item|rule|tip|question|room|suite|myth|reason|fig|figure|vial|caption|slide|advert|ad no . 1
    no better|safer ..3 placebo|water|nothing|than ..2 moisturizer
    `,
  ],
  ["guarantee-claim", sure],
  ["guarantee-claim+own", forfeited],
  ["safety-claim+own", unharmed],
  ["superiority-claim", ranked],
  ["superiority-claim+own", unmatchedBy],
  ["hype", marvelled],
  ["hype+own", marvelledAt],
];
