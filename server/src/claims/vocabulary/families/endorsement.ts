/** Endorsement: testimonials, celebrities, before and after. Patterns by family; labels as families.ts says. */
export const endorsementPatterns: readonly (readonly [string, string])[] = [
  [
    "endorsement-claim",
    `
    testimonial/n
    review/n :
    # star|stars|★ ..1
    five|5 star|stars|starred
    # / 5
    # out of # ..2 stars?|rating?|reviews|clients|patients|from
    rated #
    rating of #
    star rating/n
    ★
    ⭐
    ★★★★★
    before|befores and|& after|afters
    before / after
    before after
    before - after
    before ..4 and ..6 after
    before ,,10 after ..6 session/n|treatment/n|weeks|months|month|visit/n|exosome/n
    b a|&a|/a photos|pics
    b&a
    results gallery
    transformation gallery|photo/n|tuesday|pics
    real results
    real patients|patient|clients|people|women|results
    our ..1 patients|clients love|rave|swear|adore|tell|report|say|agree|can't|keep|call|are raving|describe|say
    patients|clients|customers|users|fans ..1 love|rave|swear|adore|report|agree|tell us|say|call|describe|are|keep ..6
    <celebrity> ..6 swear/v|love/v|use/v|rave/v|choose/v|trust/v|wear/v|do|does|get|gets|have|has|rely/v|slip/v|book/v|fly/v|reveal/v|credit/v|call/v|told|went|tried|favorite|favourite|secret|approved|loved|endorsed|regular/n|client/n|favorites|are|is|before|with|in|post/v|share/v|skin|glow|backed|go to|obsessed|queue/v
    loved|trusted|used|endorsed|recommended|adored|worn|approved|praised|backed|favored|championed|chosen|preferred|celebrated|tried|vetted|raved ..4 by|about ,,5 <celebrity>|dermatologists|doctors|surgeons|patients|clients|thousands|hundreds|physicians|experts|professionals|women|millions|people|facialists|#|athletes|nurses|mothers|users|insiders|everyone|customers|the
    doctor|dermatologist|physician|surgeon|expert|md|celebrity|celeb|influencer|nurse|pharmacist|derm|model|hollywood|editor|star|clinician|trichologist|customer|patient|client|facialist ..1 recommended|approved|endorsed|loved|trusted|favorite|favourite|backed|favored|preferred|chosen|adored|used
    recommended by
    trusted by
    seen on ,,6 <celebrity>|idol/n|star/n|celebrities|red
    as seen on
    as worn by
    as used by
    featured in|on ,,6
    as featured|seen in
    in vogue|allure|elle
    <celebrity> 's ..3 secret|glow|skin|favorite|favourite|go|facialist|choice
    favorite|favourite of ..3 <celebrity>
    secret of ,,3 <celebrity>
    same ..4 as|used ..3 <celebrity>
    just like ..2 <celebrity>
    like ..2 <celebrity> ..2 do|does|skin
    ask any of
    see for yourself
    see the ..2 results|difference|transformation|pictures|photos|proof
    results speak
    word of mouth
    top ..2 dermatologists|doctors|surgeons|plastic ..3 recommend|use|swear|choose|agree|trust
    dermatologists|doctors|surgeons|physicians|experts|specialists|nurses|facialists ..2 recommend|love|swear|choose|agree|trust|prefer|rave|use
    happy ..1 patient/n|client/n|customer/n
    satisfied ..1 patient/n|client/n|customer/n
    success stories|story
    patient stories|story
    client stories|story
    stories like these
    what ..2 patients|clients|customers|people|they|others ..2 say|saying|think
    in their own words
    don 't take our word
    do not take our word
    our ambassador
    brand ambassador
    paid ambassador to
    she|he swears|credits|says|loves|raves|calls
    says|said|raves|writes|wrote|gushes ..2 <celebrity>|client|patient|customer|user|actress|singer|influencer
    google reviews
    # reviews
    trustpilot
    yelp
    realself ..3
    reader 's choice
    award/n for ..3
    # ..2 happy|satisfied|delighted|clients|patients ..2 trust|trusted|served|agree|can't|and counting
  `,
  ],
];
