/** Endorsement: testimonials, celebrities, before and after. Patterns by family; labels as families.ts says. */

const people = `
  <celebrity> ,,8 swear/v|love/v|use/v|rave/v|trust/v|wear/v|rely/v|slip/v|fly/v|credit/v|approved|loved|endorsed|obsessed|queue/v|throw/v|thrown|get/v|drop/v|book/v|send/v|drops|adore/v|tell/v|come|comes|visit/v|do|does|has|have ..3
  half of hollywood
  ( half ..2 hollywood ..2 )
  <celebrity> 's ..3 secret|glow|skin|favorite|go|facialist|choice
  favorite ..2 of ..4 <celebrity>
  secret of ,,3 <celebrity>
  loved|trusted|used|endorsed|recommended|adored|worn|approved|praised|backed|chosen|preferred|celebrated|vetted|tried by ,,6 <celebrity>|dermatologists|doctors|surgeons|patients|clients|thousands|hundreds|physicians|experts|professionals|women|millions|facialists|#|athletes|nurses|mothers|users|insiders|everyone|half|two|three
  as worn|used|loved|seen by|on ,,4 <celebrity>|a|two|half
  doctor|dermatologist|physician|surgeon|expert|md|celebrity|influencer|nurse|pharmacist|derm|hollywood|editor|clinician|trichologist ..1 recommended|approved|endorsed|loved|trusted|favorite|backed|preferred|chosen|adored|used
  recommended|trusted|approved|endorsed by ..2 doctors|dermatologists|experts|surgeons|physicians|#|thousands|our
  seen on ..3 <celebrity>|idol/n|star/n|celebrities|red
  seen on your ..2 idols|stars
  as seen on
  featured in vogue|allure|elle|harper|the
  as featured|seen in
  doctors|dermatologists|surgeons|physicians|experts|specialists|nurses|facialists ..3 recommend|love|swear|choose|trust|rave
  doctors 's? wives ..4
  leading|top|renowned|famous dermatologists|doctors|surgeons|experts|physicians ..4 recommend|use|swear|choose|trust|call
  dr ,,10 swears|recommends|calls|raves|uses|loves|endorses|trusts
  surgeon|dermatologist|doctor|professor|physician|expert ..5 calls|swears|raves|recommends|endorses ..2 it|them|exosomes|our
  described to us by
  paid|brand ambassador for
  uses it on his|her own
  uses it himself|herself
  olympic|grammy|oscar ..2 winner|swimmer|medalist|athlete
  ask any of our
  your fav|favorite ..1 influencer|celebrity|celebrities|stars|actress
`;

const opinions = `
  happy|satisfied|delighted ..1 patient/n|client/n|customer/n
  our|real patients|clients|customers|users ..2 love|rave|swear|adore|agree|glow
  patients|clients|customers|users|fans ..2 love it|them|this|our|the|exosomes|how
  patients|clients|customers|users|fans ..1 rave|swear|adore
  everyone who has tried it
  stories like these
  success stories
  publish|read|share|see|hear ..2 patients|clients 's? stories
  in their own words
  do not take our word
  real results
  real patients|patient|clients|people results|transformations
  results speak
  see for yourself
  see the ..2 results|difference|transformation|transformations|pictures|photos|proof|before
  word of mouth
  star reviews|rating|rated
  five star|stars|starred
  # star|stars !on|hotel
  ★|⭐|★★★★★|⭐️
  rated ..4 # ..4
  rated # out of
  # out of # ..1 stars
  # ..2 google|five reviews|reviewers
  google reviews|reviewers
  trustpilot
  ten out of ten
  # ..2 happy|satisfied clients|patients|customers
  trusted by
  # clients|patients|women agree|trust|swear
`;

const pictures = `
  before and|& after|afters !or|treatment|procedure|surgery|laser|your|the|care|instructions|advice|each|every
  before|befores & after|afters
  before / after
  before after photos|pictures|gallery|results
  befores and afters
  before ,,8 after ..6 session/n|treatment/n|weeks|months|month|visit/n|exosome/n|facial/n|sessions
  before , and|& ..4 after
  before exosome/n ..4 after
  b & a
  day # and|vs|versus day #
  day # vs
  week # and|vs|to week #
  weeks # and #
  # weeks|months|days after|apart|later ..2 exosome/n|treatment|session
  in january and in june
  same ..2 face|guest|client|patient|cheek|girl|woman|lighting|lady|man ..6
  results gallery
  transformation gallery|photo/n|tuesday|pics
  transformations
  client 's? results ..4
  patient 's? results ..4
  this|our client|patient 's results
  ( crown|cheek|face|hairline|temple/n|scalp of a|our|one ..5 client|patient|guest|man|woman )
  swipe ..4 results|before|after
`;

export const endorsementPatterns: readonly (readonly [string, string])[] = [
  [
    "endorsement-claim:cleared",
    "before and|& after care|your|the|each|every|treatment|laser ..4; before and|& after your ..6; star/n ..4 service",
  ],
  ["endorsement-claim:celebrity", people],
  ["endorsement-claim:testimonial", opinions],
  ["endorsement-claim:before-and-after", pictures],
];
