/** Endorsement: testimonials, celebrities, before and after. Patterns by family; labels as families.ts says. */

const people = `
  player/n|singer/n|dancer/n|idol/n|footballers|kicker|quarterback ,,4 regulars|regular|clients
  our|my ..1 own? ..1 nurse/n|therapist/n|doctor/n|team|staff|receptionist/n ..2 have|has|get ..1 it|them ..1 done|regularly|every|monthly
  five star ..1 reviews|review
  # star ..1 reviews|review
  worn|loved|used by ..1 love island|made in chelsea|towie|bachelor|housewives|strictly ..3
  contestants|islanders ..4
  look|see|peek at? ..2 's ..2 skin|face|hairline|hair|scalp|jawline|cheeks|neck ,,3 #|weeks|months|later|on|after|at|week|month|day
  # out of # ..1 clients|patients|guests|customers rebook|return|come|recommend
  nine|eight|seven out of ten ..1 clients|patients|guests|customers rebook|return|come|recommend
  serum|facial|treatment|product|ampoule ..2 top|leading|celebrity|great facialists|therapists|dermatologists|surgeons|doctors ..4
  winner|winning|finalist|shortlisted ..8 award/n|awards
  award winning exosome/n|facial|serum|treatment|clinic|formula
  used|stocked|trusted|loved|chosen in|by ..2 # ..2 clinics|hospitals|spas|salons|countries|practices
  ^ ..1 choice of ..1 plastic|cosmetic|leading|top surgeons|dermatologists|doctors|celebrities|experts
  our|my ..2 director|founder|owner|doctor|surgeon|nurse|manager|receptionist|dermatologist|team|staff has|have ..1 had|tried|used|loved ..4
  our|my ..2 director|founder|owner|doctor|surgeon|nurse|manager|receptionist|dermatologist|team|staff swears|swear|loves|uses|use|love ..1 by|it|them|this|exosome/n
  featured|seen|mentioned|profiled|praised in ..4 magazine|times|post|journal|best|forbes|vogue|tatler|guide|press|list|awards|paper|news|edition
  she|he|who|doctor|surgeon|dermatologist|nurse trusts|uses|chooses|wears|picks ..2 on|for her|his|their own skin|face|hair
  <celebrity> do/v|did ..1 it|this|them
  <celebrity> 's facial|secret|glow !mode
  send/v|refer/v|bring/v their|his|her ..1 players|clients|patients|own|wives|families|mothers|daughters ..2 to|here|us ..1
  treat/v|does|did|look/v|looks ..1 after? half|most the cast|squad|team|lineup ..4
  loved|used|trusted|adored|chosen|favored|preferred|praised|worn by|among ..2 makeup|stylist/n|editor/n|facialist/n|brides|models|dancers|insiders|actors|actresses|dermatologists|derms
  loved|used|trusted|adored|chosen|favored|preferred|praised by|among ..2 make up artists
  every|each|all|sooner or later ..2 <celebrity> ..2 try|tries|uses|use|has|have|books
  <celebrity> ,,6 sat|sit|sits|sitting|lay|lie|lies|lain|relax|relaxes|unwind|unwinds in|on ..3 chair|bed|couch|table|recliner
  <celebrity> ,,6 in|here|back every ..1 week|month|season|fortnight
  named|voted|crowned ..2 our ..3 facial|treatment|serum|product|ritual of the year
  before + after !care|hours|the|treatment
  left|gave|awarded us ..2 five|5|four|4.9|4.8 ..1 stars|star
  listen to|ask|hear from? ..3 # ..1 people|clients|patients|women|guests|customers
  # of? our ..1 clients|patients|guests|customers|members have|has|had ..1 tried|had|used|chosen|booked
  # ..1 star|stars on|from|at|across ..2 google|trustpilot|yelp|facebook|tripadvisor|realself|doctify|amazon|reviews|treatwell
  doctors|dermatologists|surgeons|nurses|physicians|team|staff|therapists|founder ..2 use|uses|have|wear|choose|trust it|them|<exosome>|this ..1 on|for their|his|her own|themselves
  even our ..1 doctors|dermatologists|surgeons|nurses|physicians|team|staff|therapists ..1 use|have|wear|choose|trust
  doctors|dermatologists|surgeons|physicians|nurses|clinics|experts|celebrities ,,8 switched|converted|moved|turned|flocked to ..3 <exosome>|this|them|it|us
  before , and|& ,? at ..3 months|weeks|days
  make up artist/n ,,6 swear/v|love/v|rave/v|use/v|rely/v|recommend/v
  on|in the ..2 shelf|bag|bathroom|kit|handbag|fridge|trailer of ..4 <celebrity>
  every|each ..2 <celebrity> ..1 's? ..2 shelf|bag|bathroom|kit|handbag|secret
  <celebrity> ,,2 can not stop|quit ..6
  ( # ..2 patients|clients|people|women|customers|guests ) can not ..1 be wrong
  dr|surgeon|dermatologist|doctor|physician|professor|nurse ,,12 would|'d ..1 choose|use|pick|have|book|want ..3 for|on himself|herself|themselves|his|her|their
  dr|surgeon|dermatologist|doctor|physician|professor ,,8 describes|hails|dubs|named|names|calls it|them|this|exosomes|ours as? ..8
  named|voted|crowned our ..6 of the year
  album of befores|before
  befores and afters
  week|day|month|visit # and|to|vs|versus|, ..1 week|day|month|visit #
  same ..2 , ..3 weeks|months|days apart
  gave it|us|this|ours ..1 five|ten|5|10 hearts|stars|out
  vogue|allure|elle|tatler|bazaar|glamour|cosmopolitan ..2 gave|named|voted|crowned|called|loves|picked
  <wearer> tell|tells us|me|you ..10
  guests|clients|patients tell|tells us|me ..10
  newscaster/n|presenter/n|anchor/n|host/n|<celebrity> ,,6 standing appointment|regular|regulars|client|clients ..3
  half the presenters|cast|team|squad|stars ..8
  dermatologists|doctors|surgeons|nurses|facialists|physicians|experts ..1 use|love|reach|book|choose|try|have|wear|buy ..4 themselves
  used|loved|seen|popular|favorite ..1 backstage
  used|loved|seen|popular ..2 at|on|in ..2 fashion week|film sets|catwalk|catwalks|red carpet
  our|brand ..1 ambassador/n ..3
  footballers 's? wives ..4
  nurses|therapists|team|staff love|loves ..2 it|them so
  <celebrity> ,,8 swear/v|love/v|use/v|rave/v|trust/v|wear/v|rely/v|slip/v|fly/v|credit/v|approved|loved|endorsed|obsessed|queue/v|throw/v|thrown|get/v|drop/v|book/v|send/v|adore/v|come|comes|visit/v ..3
  my|our sister|mother|friend|wife|husband|mum|mom|daughter|aunt|colleague|boss|neighbor|cousin ,,6 had|did|got|tried ..5 looks|look|loves|glows|swears|raves
  surgeons|doctors|dermatologists|nurses|physicians send|bring|trust|refer|book ..3 their ..2 wives|husbands|mothers|families|own|daughters|spouses|partners
  <celebrity>|senator/n|politician/n|minister/n|millionaire/n ,,5 have|has|had ..1 been|come|stayed|visited ..1 here|us|twice|before|regularly
  <celebrity> ..2 be/v ..2 fan|fans|devotee|devotees|obsessed|hooked
  makeup|hair|nail artist/n|stylist/n ,,6 swear/v|love/v|rave/v|use/v|rely/v|recommend/v
  every|all|countless|top|leading influencer/n|celebrity|celebrities|celeb|celebs|editor/n|blogger/n ,,5 post/v|talk/v|rave/v|share/v|love/v|swear/v|use/v
  <celebrity> ..4 do|does it|them|this $
  fan favorite|favourite of ..2 <celebrity>
  half of hollywood
  ( half ..2 hollywood ..2 )
  <celebrity> 's ..3 secret|glow|skin|go|facialist|choice
  favorite ..2 of ..4 <celebrity>
  secret of ,,3 <celebrity>
  a list 's ..2 favorite|favourite|secret|facial|glow
  beloved|favored|adored by ..3 <celebrity>
  swears by|on ..2 exosome/n|our|the|it|them|this
  raves about ..2 exosome/n|our|it|them|this
  sworn by
  loved|trusted|used|endorsed|recommended|adored|worn|approved|praised|backed|chosen|preferred|favored|celebrated|vetted|tried by ,,6 <celebrity>|dermatologists|doctors|surgeons|patients|clients|thousands|hundreds|physicians|experts|professionals|women|millions|facialists|athletes|nurses|mothers|users|insiders|everyone|half|two|three
  as worn|used|loved|seen by|on ,,4 <celebrity>|a|two|half
  doctor|dermatologist|physician|surgeon|expert|md|celebrity|influencer|nurse|pharmacist|derm|hollywood|editor|clinician|trichologist ..1 recommended|approved|endorsed|loved|trusted|backed|preferred|chosen|adored|used
  doctor|dermatologist|physician|surgeon|expert|nurse|derm|editor ..1 favorite
  recommended|trusted|approved|endorsed by ..2 doctors|dermatologists|experts|surgeons|physicians|thousands|our !community|practice|clinic|doctor
  trusted|loved|used|recommended|chosen by ..2 # ..2 clinics|patients|clients|people|women|men|doctors|practices|customers|countries
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
  hear|read|listen|meet|watch|see from|to|about? ..4 <wearer>|people|women|men|mothers|readers who|whose ..6
  happy|satisfied|delighted ..1 patient/n|client/n|customer/n
  our|real patients|clients|customers|users ..2 love|rave|swear|adore|agree|glow
  patients|clients|customers|users|fans ..2 love it|them|how|exosome/n
  patients|clients|customers|users|fans ..2 love our|this|the|their ..2 exosome/n|facial|treatment|serum|results|glow|skin|hair|product/n
  patients|clients|customers|users|fans ..1 rave|swear|adore
  everyone who has tried it
  stories like these
  read|see|watch|browse|hear ..3 testimonials|testimonial
  read|see|watch|browse|hear ..1 our? ..1 patient/n|client/n|customer/n ..1 stories|story|journey|journeys
  see|read|hear ..2 what ..2 clients|patients|customers|guests ..1 say|saying|think
  # % of ..2 clients|patients ..2 recommend
  highly recommended|recommend $
  my|our|one|another|this client|patient|guest|customer ..3 saw|noticed|told|reported|said|wrote|described|sees|notices|reports|says ,,8 difference|improvement|thicker|fuller|smoother|brighter|results|glow|clearer|younger|compliments|softer|firmer|amazed|thrilled
  , # , ..2 noticed|saw|loves|says|came
  success stories
  publish|read|share|see|hear ..2 patients|clients 's? stories
  in their own words
  hear|read|see what ..2 <wearer> have|has to say
  <wearer> can ..1 not? ..1 stop ..1 talking|raving|smiling|coming
  see|discover|look at? ..2 's results|transformation|journey|progress
  ( do not ..1 take our word )
  real results
  real patients|patient|clients|people results|transformations
  results speak
  see for yourself
  ^ see the ..2 results|difference|transformation|transformations|pictures|photos|proof|before
  word of mouth
  star reviews|rating|rated
  five star|stars|starred
  # star|stars !on|hotel
  ★★★★★|★★★★|⭐⭐⭐⭐⭐|⭐⭐⭐⭐|⭐️⭐️⭐️⭐️⭐️|⭐️⭐️⭐️⭐️
  ★ ★ ★ ★
  ⭐ ⭐ ⭐ ⭐
  # ★|⭐|⭐️
  # / 5|10 ..4 reviews|stars|rating|google|clients|patients
  # / 5|10 ★|⭐|⭐️
  # ..2 from ..2 # ..2 reviews|reviewers|ratings
  # ..1 star|five reviews
  rated ..4 # !on|mm|nm|for
  rated # out of
  # out of # ..1 stars
  # ..2 google|five reviews|reviewers
  google reviews|reviewers
  trustpilot
  ten out of ten
  # ..2 happy|satisfied clients|patients|customers
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
  before ,,6 and ..1 # weeks|months|days|sessions later|on|after
  before ,,6 one|two|three|four|five|six|eight|ten|twelve weeks|months|days|sessions later|on|after
  right|after : ,,3 following|after|post ..4 <exosome>|session|sessions|weeks|months
  her|his|their|client|patient photos|pictures|pics ,,8 highlights|gallery|album|stories|reel
  before exosome/n ..4 after
  b & a
  day # vs|versus|→|> day #
  face|cheek/n|skin|guest|client|hairline|scalp|forehead|crown|photo/n|picture/n|shot|same ,,6 day # and|to|, day #
  day # vs
  week # vs|versus|→ week #
  face|cheek/n|skin|guest|client|hairline|scalp|forehead|crown|photo/n|picture/n|shot|same ,,6 week # and|to|, week #
  face|cheek/n|skin|guest|client|hairline|scalp|forehead|crown|photo/n|picture/n|shot|same ,,6 weeks # and #
  ^ # weeks|months|days after|apart|later ..2 exosome/n|treatment|session
  results|photo|photos|picture|pictures|skin|shown|taken|on|day ..4 # weeks|months|days after|apart|later ..2 exosome/n|treatment|session
  in january and in june
  same ..2 face|guest|client|patient|cheek|girl|woman|lighting|lady|man ..6
  results gallery
  transformation gallery|photo/n|tuesday|pics
  transformations !in|of
  this|her|his|their|amazing|client|patient|real|stunning|incredible ..1 transformation
  client 's? results ..4
  patient 's? results ..4
  this|our client|patient 's results
  ( crown|cheek|face|hairline|temple/n|scalp of a|our|one ..5 client|patient|guest|man|woman )
  swipe ..4 results|before|after
`;

export const endorsementPatterns: readonly (readonly [string, string])[] = [
  [
    "endorsement-claim:cleared",
    "^ before and after $; i|'m am? ..1 a|an <celebrity>; backed|supported by ,,8 papers|studies|trials|research|data|patents|publications; ^ what our|my patients|clients|guests|customers ..1 say|tell|think|ask|need ..1 us? $; one|two|three|four|five|seven|ten|few|a|# weeks|days|hours|minutes|week|day|hour|month|months before ,? and|or ..3 after; <celebrity> ,,4 be/v no|not ..2 evidence|proof|reason|data; ^ why ..4 love; ^ why ..4 love it|us|them|exosome/n; before ,,2 during ,,3 after; before and|& after ..2 pictures|photos|images|shots ..3 mislead|lie|prove|banned|prohibited|not|never|none|no; testimonial/n|review/n : none|no|never; come|drop|pop|visit|stop ..4 see for yourself; before and|& after care|your|the|each|every|treatment|laser ..4; before and|& after your ..6; star/n ..4 service; star|stars ..2 rating for|of the clinic|practice; recommend/v ..3 sunscreen|spf|waiting|wait|avoiding|against|patch|rest|sessions|that|talking|speaking|starting|caution|more|further|care|consulting; photo/n|photograph/n|picture/n ..6 before and|& after ..6; before and|& after ,,8 file|record|records|chart|consent|notes; model number/n; before cleansing|sleeping|sleep ..1 and|or after; clients|patients love our ..2 lot|parking|team|staff|coffee|location",
  ],
  ["endorsement-claim:celebrity", people],
  ["endorsement-claim:testimonial", opinions],
  ["endorsement-claim:before-and-after", pictures],
  ["endorsement-claim:celebrity+own", "<celebrity> such as|like ,,6 use/v|swear/v|love/v|trust/v|rave/v"],
];
