/** Endorsement by experts, fans, photographs and prizes. Patterns by family; labels as families.ts says. */

const admired = `
  <expert> ..1 's? ..2 favorite|pick|choice|go to|secret|darling|weapon|staple
  go to ..2 of|for ..4 <expert>|<celebrity>
  <expert> ..1 's? ..2 own ..1 choice|pick|favorite|skin|face|shelf|secret
  choice|pick|favorite|favorites|preferred|darling ,,2 of|by|for|among ..4 <expert>|<celebrity>
  preferred|chosen|trusted|official|favorite serum|facial|treatment|exosome|product|ampoule|vial of|by|for ..6
  beloved|adored|admired|praised|acclaimed|hailed|stocked|recommended|vouched by|of|for|among ..3 <expert>|<celebrity>
  <expert> ..2 have|has ..1 put ..1 their|his|her ..1 faith|trust|name
  <expert> ,,6 ( pick|picks|choose|chooses|keep|keeps|stock|stocks|take|takes|buy|buys|use|uses|want|wants|have|has ..1 it|them|this|ours|our|one ..4 themselves|himself|herself|shelf|own|home|bathroom|bag|faces|face )
  <expert> ..1 be/v ..1 raving|obsessed|hooked|converted|smitten|swearing|converts|fans
  <expert> ,,5 reach/v|reaches for ..1 it|our|this|first|<exosome> ..3
  <expert> ..1 tell|tells us ..1 that? they|it|she|he ..3 prefer|love|swear|use|choose|rely|adore|trust
  <expert> to the|a ..1 stars|royals|celebrities|rich|famous|royal|elite ..3
  <expert> ,,12 call/v it|this|ours|them|our|<exosome> ..6
  <expert> of choice for|to ..6
  # ..2 out of|in # ..2 <expert> ..2 choose|prefer|recommend|trust|use|pick|would
  <amount> out of|in <amount> ..2 <expert> ..2 choose|prefer|recommend|trust|use|pick|would
  <expert> in|across|from # countries|cities|states|clinics ..6
  thumbs|thumb up from ..3
  stocked|recommended|used|chosen|trusted|found|loved|sold in|at|by ..2 leading|top|finest|best|luxury|star|exclusive ..2 hospitals|clinics|hotels|hotel|spas|salons|spa|resorts
  good enough for ..2 <celebrity>|hollywood|royalty|stars|royals|<expert>
  <celebrity> ,,5 ( keep/v|pack/v|stock/v|board/v|owe/v|order/v|carry/v|post/v|reach/v|fly/v|flies|race/v|racing|beg/v|insist/v|bring/v|stash/v|smuggle/v|credit/v ..1 it|this|them|for|our|us|to|her|his|on|the|without|a|three|two|about ) !trial
  <celebrity> ..4 on|in speed|their|her|his dial|kit|bag|bags|handbag|luggage|suitcase|trailer|dressing
  <celebrity> ,,3 has|have|had|'s a ..1 standing|regular|weekly|monthly order|appointment|slot|booking
  <celebrity> ,,3 tell|tells|told us|me|reporters|fans|followers ..10
  <celebrity> ,,10 ( glowing|verdict|raved|her appointment|his appointment )
  <celebrity> ,,6 in|sat|from this very chair|couch|bed|room
  certain|famous|known|household|anonymous|unnamed ..1 duchess|actress|actor|royal|princess|prince|singer|star|celebrity|name|face|countess|model|household ..6
  royal|royals|palace|buckingham ..1 household|family|approved|warrant ..6
  bollywood|soap|screen|stage|leading|opera|rock|tv|television|sports|film|broadway legend/n|lady|ladies|star/n|diva/n|icon/n|heroine|heroines|host/n ..6
  presenter/n|anchor/n|newsreader/n|host/n from|of|on the|a|our ..3 show|news|channel|programme|program|morning|breakfast ..6
  vlogger/n|blogger/n|content creator/n|creator/n ,,8 see/v|love/v|try/v|rave/v|post/v|swear/v|review/v|film/v|say/v|tell/v
  reality|tv|soap|film|pop|rock|k ..1 pop? star|stars|trainees|trainee|idol|idols ,,6 post/v|swear/v|love/v|use/v|try/v|rave/v|keep/v|book/v
  ambassador/n : ..4
  as ..1 praised|featured|loved|reviewed|recommended|tested|used by|in ..2
  actor|actress|star|singer|model|celebrity 's ..1 driver|assistant|stylist|publicist|makeup|manager ..6
  street|hills|drive|avenue|mayfair|gangnam 's ..2 favorite|pick|go|choice|secret|darling|vial
  hollywood|celebrity facialist/n|stylist/n|trainer/n|dermatologist/n|surgeon/n ..6
  favorite|favourites ..1 wingers|strikers|players|goalkeepers|footballers|actors|singers ..4
  voted ..1 reader|readers 's? ..1 favorite|choice|pick ..4
  ^ winner|finalist|runner ,|:|of|up|– ..6
  award|awards|medal : ..4
  team gb|norway|usa|england|canada|australia 's ..4
  all|everyone|anyone|those who|that|we|you 've|has|have ..1 had|tried|used|treated ..1 it|them|this ..2 love|loves|recommend|recommends|swear|swears
  ( highly|widely|warmly|wholeheartedly|heartily recommended by )
`;

const told = `
  testimonial of|from|: ..4
  client|customer|patient|guest|user|real diary|diaries|verdict|journey|journeys !card|form|policy|survey
  ( rave|glowing|raving|stellar|fabulous review/n ) ..3
  read ..2 # ..1 review/n|reviews|stories
  # ..1 five? glowing|happy|verified reviews|review ..4
  yelp|google|facebook|trustpilot|treatwell|fresha|amazon|tripadvisor|realself ..1 review/n|reviewer/n
  praise|applause|raves|kudos for our|the ..4
  thank you ..1 cards|notes|letters|mail|emails
  wall of ..2 love|fame|thank|thanks|praise|cards
  love|fan letters|mail ,,3 from|clients|our|patients ..3
  thousands|hundreds|millions|dozens|# of ..1 happy|thrilled|glowing|satisfied|delighted|grateful|radiant ..1 faces|clients|customers|patients|women|guests|users
  happy|glowing|thrilled|grateful faces
  thrilled|delighted|ecstatic|overjoyed|beaming|grateful|happiest ..1 <wearer>
  selfies|selfie|messages|letters|dms ..1 from ..2 <wearer>|women|brides
  # out of|/ # from|by our|their ..2 <wearer>
  <wearer> ..1 rate|rates|rated|score|scored|give|gave us|it|them|this|our ..3 # ..6
  <wearer> !who|that ,,3 would ..1 recommend|choose ..1 it|us|them|this ..4
  in|of <amount>|# of our|my <wearer> ..1 would ..6
  <wearer> call|calls|called|nickname|dub|dubbed ..1 it|them|this|ours ..4
  <wearer> ..1 wish|wished they|she|he 'd|had ..2 known|tried|found|come
  <wearer> hear|hears ..1 at|from|on|every ..4
  what our|my <wearer> hear|wish|love|adore|rave ..6
  take it from !us|me|the|a|your|there
  ask|listen|talk|speak to? our|any|her|his|one ..1 <wearer> ,|:|.|who|and|! ..4
  our <wearer> be/v|'re ..1 our? ..1 best|walking|living ..1 advert|advertisement|ad|billboard|proof|billboards|adverts
  hear|listen from|to ..3 women|men|people|others|mothers|brides|real ..1 like|just|who ..6
  read|watch|hear|see|follow|meet|discover ..2 's ..3 story|journey|diary|progress|transformation|verdict|words|experience|chin|hairline|skin|face|cheek|jawline|hair|crown|scalp|review
  follow|watch|read|see ..4 photo|video|skin|weekly|hair diary|diaries|journal
  tell/v|shares|sharing|share her|his|their ..1 story|journey|secret|experience|verdict
  in|, her|his|their own words
  meet ..2 , who|whose|a|our ..2 say/v|swear/v|love/v|has|had|calls|glow|tried|will|'ll ..4
  approved|tested|endorsed by my|our|his|her ..2 daughter|mother|wife|husband|mum|mom|teenage|sister|gran|grandmother
  my ..2 husband|wife|boss|daughter|mother|sister|son|friends|kids|partner|hairdresser|in law ..1 in? noticed|asked|thought|keeps|could ..6
  # / 10 , ..6
  sees|saw|seeing her|his face|skin|reflection for the first time after ..2
  would recommend to ..2 friend|anyone|everyone
`;

const pictured = `
  before →|➜|➡|>|/|||»|⇒|-|–|vs|versus|to ..1 after !care
  left|right :|= ..5 right|left :|=
  day|week|month|session|visit # /|||→|➜|–|&|and day|week|month|session|visit #
  then and|& now
  then|before vs|versus|v now|after
  untreated|treated side|half|cheek|arm ,,4 treated|untreated ..1 side|half|cheek
  split face photo/n|picture/n|image/n|shot/n ..4
  time lapse ..2 of|: ..6
  case|patient|client # : ,,8 male|female|woman|man|aged|sessions|weeks|months
  case study|file ..1 : ..8
  photo/n|picture/n|image/n|pic/n|shot/n|video|selfie : ,,8 session/n|weeks|months|visit/n|treatment/n|later|in !the|at|january|february|our
  video : ..2 tells|shares|talks|explains|says|sees ..4
  client|patient|customer|real|guest|user photo/n|picture/n|selfie/n|pic/n|snap/n|result/n|transformation/n !consent|policy|id|release
  photo/n|picture/n|shot|image ..1 of a|our|one ..2 client|patient|guest|customer ..6
  scroll|swipe|click|tap|drag|slide ..4 ( pictures|photos|compare|result|results|after|transformation|then|skin|before )
  see|look|view|here|this 's|is? ..2 's hairline|chin|jaw|jawline|cheek|cheeks|neck|skin|brow|forehead|face|scalp|crown|temples|hands ,,8
  ( hairline|chin|jaw|jawline|cheek|neck|skin|forehead|face|crown|temples|scalp ,? after ..1 session|visit|week|month|her|his|# ..2 )
  ( hairline|chin|jaw|jawline|cheek|neck|skin|forehead|face|crown|temples|scalp ,? #|one|two|three|four|six|eight day/n|week/n|month/n|session/n|visit/n after )
  look at these|this|that|those|her|his ..1 faces|face|skin|cheeks|cheek|hairline|results|before
  no filter|makeup|retouching , ..3 all|just|only ..2
  result/n ..1 at|after #|<amount> weeks|months|days
`;

export const praisePatterns: readonly (readonly [string, string])[] = [
  [
    "endorsement-claim:cleared",
    `
    before and after photo/n|picture/n|image/n|shot/n ..4 can|could|may|might|should|must|are|is ..1 be|lit|not|edited|mislead|retouched|only|stored|kept|confidential
    same before and after
    some|few|most of ..2 <wearer> ..4
    half the team|staff|cast be/v ..1 at|away|in|off|out|ill
    one|a|single satisfied|happy customer|client|patient be/v not
    happy|satisfied customer|client ..2 can|could|may|might count
    a list of ..8
    <expert> ..1 's? ..2 choice|pick of ..2 words|wording
    patient|client|customer feedback|photo|photos|review/n ..2 form|forms|consent|policy|stored|kept|file|files|record|records|never|not|are|is
    review/n ..2 every|each|our|the|your ..2 year|month|plan|policy|notes|history|chart|progress
    thank you card|note ..1 to
    <expert> ,,6 call/v you|the|to|back|for|if
    model number/n
    client|patient|customer journey map
    team meeting
    <wearer> would ..1 choose|recommend ..2 not|another
    our <expert> ..1 would not
    read reviews carefully|critically
    `,
  ],
  ["endorsement-claim:celebrity", admired],
  [
    "endorsement-claim:celebrity+own",
    `
    <celebrity> ,,4 will|would|do|does|can|could not|never ..1 board|fly|travel|leave|go|film|perform|shoot|live ,,4 without ..2
    <expert>|professor|prof|he|she|they ,,8 would|could not ..1 be|live|manage|work without it|them|this|our|exosome/n
    `,
  ],
  ["endorsement-claim:testimonial", told],
  ["endorsement-claim:before-and-after", pictured],
];
