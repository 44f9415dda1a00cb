/** What headings, lead-ins and heads of columns say of what stands below them: that it helps, or harms, or is not to be said. */

/** Names for what is said or written. */
const wording =
  "claim/n|statement/n|sentence/n|line/n|phrase/n|word/n|wording/n|headline/n|promise/n|slogan/n|caption/n|advert/n|ad/n|term/n|expression/n|tagline/n|copy|example/n|title/n|post/n|heading/n|opening/n|opener/n|testimonial/n|pitch|pitches|boast/n|assertion/n";
const refused =
  "refuse/v|refused|reject/v|rejected|strike|struck|stricken|delete|deleted|removed|withdrawn|withdrew|pulled|ban/v|banned|binned|scrapped|cut|veto/v|vetoed|declined|forbid/v|forbidden|dropped|retired|down|off|crossed|returned|bounced|spiked|axed|nixed|shelved|culled|killed|unacceptable|unlawful|illegal";
/** Who finds fault with copy. */
const others =
  "regulator/n|fda|ftc|mhra|asa|tga|ema|mfds|agency|agencies|watchdog|letter|letters|ruling|rulings|lawyer/n|reviewer/n|judge|court|inspector/n|complaint|complainant/n|authorities|authority";
const sellers =
  "some|many|most|other|several? ..1 clinics|spas|sellers|brands|makers|websites|adverts|ads|influencers|salesmen|reps|marketers|companies|competitors|rivals";
/** Where sellers say it. */
const outlets =
  "site/n|website/n|page/n|label/n|bottle/n|box|boxes|packaging|leaflet/n|brochure/n|flyer/n|advert/n|ad/n|feed/n|tiktok|instagram|internet|rep/n|salesman|salesmen|seller/n|salon/n|clinic/n|spa/n|brand/n|maker/n|supplier/n";
const papers =
  "paper/n|study|studies|trial/n|brochure/n|leaflet/n|website/n|advert/n|ad/n|data|evidence|research|figures|results|letter/n|review/n|abstract/n|poster/n|label/n";

export const leadInPatterns: readonly (readonly [
  "benefit" | "negative" | "critical" | "aftercare" | "affirmed",
  string,
])[] = [
  // "Not just for faces", "There is nothing it can't do": denied in form only.
  [
    "affirmed",
    "do|does|can|will|is|are|did|treat/v|offer/v|say/v|promise/v|claim/v|know/v|use/v ..1 and|or ..3 not; not ..1 just|only|merely|simply; nothing|little|hardly|no ,,5 not",
  ],
  [
    "benefit",
    `
    ^ you|you'll will ..1 see|notice $; what ..1 we|i ..1 treat/v with|using ..2 $; what ..1 you|clients|patients|people ..2 see|notice|gain|gained|noticed; ^ for whom|who $; ^ what for $; ^ who ..1 it for; ^ sell|use|recommend|offer|suggest|try|reach|pick|prescribe it|them|this ..1 for $; what ..4 use/v|come/v|book/v|ask/v ..2 for $; what ..1 we ..1 see|treat|help ..2 for; ^ ,,2 reasons ..3 book|come|visit|call|try|choose; who reaches|asks|comes|calls for|to|in
    with|for the following :; with|for the following $; the following ..8 have|has|do|done|responded|improved ..2 well|nicely|on|to; who comes to us; who|am|is|are ..4 candidate/n; complaints|problems|troubles|cases we see|treat|take|help
    what ..8 for $; who ..1 should|can|could|might|may ..1 book|come|try|have|visit|use|apply; who comes to|here|in; who ..2 see|sees|seeing; ideal|good candidates; who ..2 benefit; may|can|could benefit; helps|help|helpful|helping with|for|address|treat|target|relieve|manage; best|great|ideal|good|perfect|suitable|recommended|indicated|used|use|works|suited|loved|excellent for|on|in; treats|treated|treat|treating; benefit/n; which|what ..3 respond|responds|benefit|benefits|improve|improves; conditions we|treated|that|it|exosomes; concern/n we|it|treated|addressed|that|targeted; what we treat|treat; indication/n; what ..3 it|they|exosomes|we|the treatment ..3 do|does|treat|treats|help|helps|target|targets|used|address|for; who ..3 for; target/v; targets; application/n; uses; why ..3 choose|love|exosome/n|you; what ..3 expect|get|in it for you; expect; results; effect/n; our clients come for; improves|improve; addresses|address; reduces|reduce; repair; perfect for; designed for|to; can ..3 help|treat|improve; works on; fights; tackles|tackle; say goodbye to; goodbye; promise/n; promises; advantages; what ..3 fixes|fix; we see it for|with; solution for; solutions for; goals; good for; purpose; use ..3 for; areas? treated; treats the following; we use exosomes|them for; exosome therapy for; for: ; skin concerns; claims to fame; problems we solve
  `,
  ],
  [
    "negative",
    `
    ^ do|does|did|can|will|would not $; ^ poor|bad|wrong fit|match|choice|candidate/n; who ..1 should|had ..1 look|go|try elsewhere; ^ skip|postpone it|this|your ..2 if; when we|i ..1 say no; ^ we|i ..2 turn ..2 away if; ^ not the? ..1 right|best ..1 choice|treatment|fit|one ..1 for; ^ tell|inform|warn your|the|our|us ..1 nurse/n|therapist/n|doctor/n|provider/n|clinician/n ..1 if|about; ^ tell us if|about; ^ stay|keep away|clear if; ^ not advised|advisable|indicated with|in|for|if; ^ ..1 who we ..1 refer|send; better treated|seen|left ..2 by|to your|a|the doctor|gp|dermatologist|physician; ^ not our department; who can|may|must|could not; who is it not for; who ..2 turn|send ..1 away
    not|no ..4 candidate/n;
    side effects; contraindication/n; contraindicated; not suitable|for|recommended; unsuitable; who should not|avoid|wait; should not have|book; wait if; avoid if; tell us ..3 if|about; do not book if; risk/n; possible reactions; reactions; adverse events; complications; what ..3 not ..3 do|does|treat|help|show|claim|say|promise; not|never ..3 do|treat|help|say|claim|promise|write|use|heal|fix|cure|offer; not ..2 treat|offer|for|claim|say; not if you have; before you book; exclusion criteria; exclusions; see ..2 doctor|gp|physician; not here; what it is not; precautions; aftercare; not ..2 come ..2 if|for|to|with; reasons? ..2 wait|decline|refuse|postpone|reschedule|delay|hold; reason/n not to; reschedule; limits; limitations; unknowns; what we do not; what ..2 do not ..3; what ..2 does not ..3; when to ..3 doctor|wait|see; when not to; out of scope; off the menu
  `,
  ],
  // Advice for the days around a treatment: what to avoid then is no wording to avoid.
  [
    "aftercare",
    `
    avoid|not|never|stop|skip ..6 after|before|following|during|post ..3 <exosome>|<genericTreatment>|<otherTreatment>|appointment|needling|booking|you|your|hours|days
    what not to do|eat|drink|wear|apply|touch|miss|bring|expect
    avoid ..3 sun|heat|alcohol|exercise|makeup|saunas|swimming|sunlight|retinol
    aftercare; after care; post treatment|procedure care|instructions|advice|routine
    `,
  ],
  // What is said of wordings: that they were refused, struck out or found fault with, by whomever.
  [
    "critical",
    `
    ${wording} ..2 that|which|who|we|i|you|to|the|a|from|as|need|needs|had|has|have|were|was|is|are|may|must|should|cannot|can ..6 ${refused}
    ${wording} ..4 ${refused} :
    ${wording} ..4 ${refused} $
    ${refused} ..2 ${wording} ..4 :
    ${refused} ..2 ${wording} ..4 $
    ${wording} ..4 break/v|broke|breach/v|violate/v|fail/v|offend/v|mislead/v|cross/v|flout/v ..3 law|rule|rules|code|line|review|check|test|guidance|standard|standards|:
    ${wording} ..4 break/v|broke|breach/v|violate/v|fail/v|offend/v|mislead/v|cross/v|flout/v ..3 $
    ${wording} ..4 against|outside the? ..1 law|rules|rule|code|guidance|policy
    ${wording} ..4 land/v|landed|get/v|got|bring/v|brought|put|cost/v|earn/v|earned ..4 trouble|letter|letters|fine|fined|fines|complaint|complaints|license|licence|warning|court
    copy|text|wording like|of this|that ..6 letter|letters|trouble|complaint|complaints|fined|fines
    none|not|neither of these|those|them|the|this ..3 may|can|should|must|will|is|are|belongs|belong
    ^ the? these|those|they|following ..1 are|is|were ..1 out|banned|gone|forbidden|prohibited|refused|rejected|untrue|false|wrong|myths ..1 :
    ^ the? these|those|they|following ..1 are|is|were ..1 out|banned|gone|forbidden|prohibited|refused|rejected|untrue|false|wrong|myths ..1 $
    ${others} ..1 ${refused} ..4 :
    ${others} ..1 ${refused} ..4 $
    we|i ..1 took|take|taken|pulled|deleted|removed|scrubbed|struck ..1 the? these|this|those|them|following ..1 off|from|down|out
    ^ out of bounds; ^ off bounds; ^ no go/n; ^ not ..1 publishable|usable|printable|compliant; ^ never ..1 acceptable|allowed|ok|publish|open|start|begin|head|close|caption|headline|tag
    ^ the? these|those|following|items|lines ..2 may|must|can|should|will not|never ..1 appear|run|stand|be|go|leave|reach|feature|used|see ..6
    page|site|website|caption|advert|ad|post|clinic|leaflet|copy|we|you|nobody|writer/n may|must|can not|never ..1 claim|say|state|promise|carry|contain|print|suggest|imply|write|mention ..3 :
    page|site|website|caption|advert|ad|post|clinic|leaflet|copy|we|you|nobody|writer/n may|must|can not|never ..1 claim|say|state|promise|carry|contain|print|suggest|imply|write|mention ..3 $
    ${wording} ..3 draw/v|drew|drawn|catch/v|caught|attract/v|attracted|prompt/v|prompted|trigger/v|triggered|provoke/v|provoked|earn/v|earned|bring/v|brought ..2 ${others} ..2 attention|notice|eye|ire|fire|scrutiny|objection|objections|complaint|complaints|letter|action|response
    ${wording} ..3 draw/v|drew|drawn|catch/v|caught|attract/v|attracted|prompt/v|prompted|trigger/v|triggered|provoke/v|provoked|come/v|came ..2 attention|notice|eye|ire|fire|scrutiny|criticism ..2 of|from|by ..2 ${others}
    ^ never ..1 in|on|under|over|without|from our|my|this|these|any|the ..3 $
    would|will be ..1 untrue|false|wrong|misleading|dishonest|illegal|unlawful|incorrect to ..1 say|claim|write|suggest|promise
    `,
  ],
  // What others say, and what they have not shown.
  [
    "critical",
    `
    ${others} ..2 object/v|objected|take/v|took|complain/v|complained|frown/v|challenge/v|challenged|criticize/v|criticized|single/v|singled|pick/v|picked|cite/v|cited|list/v|listed|dispute/v|ruled|disagree/v ..2 to|with|issue|exception|about|on|out|up|against|wording|lines|claims|:
    what ..4 ${others} ..1 quote/v|quoted|cite/v|cited|list/v|listed
    what ..1 ${sellers} ..2 promise/v|promised|claim/v|claimed|imply/v|boast/v
    what the|their|its|each|every|other|rival ..1 ${outlets} promise/v|promised|claimed|boast/v|boasted|told|advertised
    ${wording} ..2 you|we|i ..3 read|see|hear|heard|meet|met|find|found|overheard ..1 elsewhere|online
    ${wording} i|we ..1 have|'ve|had? ..1 sat|suffered|endured
    ${wording} ..2 came|come|sent back
    ${wording} ..2 we|i ..3 had to ..1 pull|cut|kill|retract|withdraw|drop|change|rewrite|apologize
    ${wording} nobody|none|no ..2 can|could ..1 back|prove|support|defend|substantiate
    what ..1 we|i|legal|editor|editors ..1 crossed|struck|took|cut|left out|down
    ${wording} we|i|editors ..1 see|read|meet|get|receive|hear ..1 too|far|all|every|again|weekly|daily|constantly
    ${wording} ..3 that|which ..1 should|must|ought|will|make|made|makes ..2 you|us|me|anyone|readers ..1 put|run|walk|leave|stop|pause|close|wince|think|worry|wary|suspicious
    ${wording} that|which ..1 nobody|none|no ..1 should|may|must|can|could
    ..1 that|which nobody|none ..1 should|may|must|can|could ..1 print|say|publish|write|claim|post|believe|repeat ..2 :|$
    ..6 ${wording} ..4 because ..3 go|goes|went|going|step|overstep|too ..1 too|far|line ..2
    ${wording} ..6 as ..1 a|an ..1 warning|examples? ..3
    ${wording} ..6 straight|went|go|into ..2 the ..1 bin|basket|shredder
    reader/n|member/n|student/n|subscriber/n 's|’s|' ${wording}
    ${wording} ..1 sent|handed|submitted|mailed ..1 in|by|to ..3 $
    ${wording} , ..1 corrected|rewritten|mended|edited|fixed|repaired|revised|marked
    ^ was $; ^ was :
    ${wording} ..1 we|i|editors ..2 rolled|laughed|groaned|winced|sighed|smiled|cringed
    ^ ..2 mend|fix|repair|correct|edit|rewrite|spot|improve the|this|these|each ..1 ${wording} $
    ^ the? bad|worst|reject|rejects|naughty|no pile|list|ones|bunch|heap|box|bin $
    ^ what they|reps|salesmen|marketers|sellers ..1 tell you|us|clients|patients|people $
    ^ never $; ^ ..1 taken|took|brought down $
    ^ before the editing|edit|rewrite|review $; ^ as ..1 drafted|submitted|received $; ^ too strong|much|far $; ^ over the line|top $; ^ exaggerations|overclaims|overstatements|hyperbole|nonsense $
    ^ you|people|we ..1 may|might|often|sometimes ..1 read|hear|see|meet|find ..1 $
    ^ you|people|we ..1 will ..1 read|hear|meet ..1 $
    ^ you|people|we ..1 may|might|often|sometimes ..1 read|hear|see|meet|find :
    ^ you|people|we ..1 will ..1 read|hear|meet :
    ^ ..1 what ..1 you ..2 read|hear ..1 $
    what ..1 you|patients|clients|people ..1 may|might|will|could ..1 be told ..6
    what ..1 ${sellers} may|might|will|would|often|sometimes|usually ..2 tell you|us|clients|patients
    what ..4 ${papers} ..4 do|does|did|can|could not
    what ..4 ${papers} ..1 leave/v|left out|unsaid|open; what is|'s missing from; what ..2 is|'s not ..2 evidence|data
    what|which ..2 nobody|none|no ..2 has|have|can|could|ever ..1 shown|proven|proved|prove|show|demonstrated|established|found|tested
    nobody|no ..2 has|have ..2 shown|proven|proved|demonstrated|established ..2 :|that
    nobody|no ..2 has|have ..2 shown|proven|proved|demonstrated|established ..2 $
    not|never ..1 been? ..1 shown|proven|proved|demonstrated|established ..4 :
    not|never ..1 been? ..1 shown|proven|proved|demonstrated|established ..4 $
    there is|'s|are|was ..1 no|little|scant|not ..4 evidence|proof|data ..2 that|for|behind ..3 :
    there is|'s|are|was ..1 no|little|scant|not ..4 evidence|proof|data ..2 that|for|behind ..3 $
    ^ no|little|scant ..2 evidence|proof|data ..2 that|for|behind|yet|: ..3 :
    ^ no|little|scant ..2 evidence|proof|data ..2 that|for|behind|yet|: ..3 $
    ^ no|little|scant ..2 evidence|proof ..1 $
    ^ no|little|scant ..1 evidence|proof ..1 that ..3 $
    ^ still|as|so|yet|largely|mostly|simply|also? ..1 unproven|untested|unsupported|unfounded|unsubstantiated|debunked|disproven|untrue ..1 $
    what|which ..2 is|are|'s ..1 not|simply|just|un ..1 true|proven|shown|established|so|real|supported
    what|which ..2 is|are|'s ..1 untrue|unproven|false|unsupported|untested|wrong
    `,
  ],
  [
    "critical",
    `
    what ..1 we|i|you ..2 skip|refuse|ignore|leave|decline|distrust; ^ claim/n|promise/n|boast/n ..2 on|in|from|by ..2 website/n|ad/n|advert/n|leaflet/n|brochure/n|post/n|page/n|label/n|box|boxes|packaging|deck/n|flyer/n|catalog/n|maker/n|seller/n|brand/n|instagram|tiktok|web; what ..2 maker/n|seller/n|brand/n|company|companies ..1 claim/v|promise/v|boast/v; client/n|supplier/n|copywriter/n|agency|brand/n|marketing 's? ..1 draft|original|version|wording
    claims|phrases|words|lines|wording|statements|promises|adverts ..6 problem|problems|risky|breach|challenged|upheld|complaints|watch|misleading; what ..2 should|must|can ..2 not|never|nobody ..2 believe|expect|trust|promise; ^ phrase|wording|slogan|buzzword|myth|claim $; what it|they ..1 suggest|suggests|imply|implies $
    what ..4 never ..2 hear|see|read|find|tell|say|promise|claim; what ..2 should|must not|never|nobody ..2 believe|expect|trust|be; what ..1 nobody|no ..2 should|can ..2 believe|promise|say|tell
    be/v ..2 marketed|advertised|promoted|touted|sold|billed|described|hyped|portrayed ..3 as|to|for|with
    in normal|healthy|human ..1 physiology|biology|tissue|body|life
    cautious|careful|wary|suspicious|skeptical|alarmed|worried if|when|where|of|about
    brands|companies|clinics|ads|adverts|supporters|proponents|influencers|advocates|fans|promoters|websites|headlines ..3 claim|claims|say|promise|promises|suggest|boast
    never|not|cannot ..2 say|write|use|claim|print|publish|post|promise|call|run|allowed|permitted|ok|okay|fine|acceptable|this|like
    words|phrases|claims|wording|language|lines|copy|terms|statements|expressions|promises ..4 ignore|distrust|doubt|question|skip|challenge|avoid|out|cut|remove|delete|strike|ban|banned|reject|rejected|refuse|trouble|retire|retired|not|never|forbidden|prohibited|dropped|drop
    avoid|avoided|avoids; walk|run|stay|steer away|clear from|of; ..2 walk away $; to ignore|distrust|question|doubt|mistrust $; be ..1 wary|skeptical|sceptical|suspicious|careful of|about; should ..2 worry|alarm you; beware; not ..2 believe|trust|fall; too good to be true; warning signs; banned; forbidden; prohibited; unacceptable; ^ instead of; ^ instead $; ^ rather than; say|write|use|put|try|prefer ,,6 instead|rather ..1 of|than; before editing|rewrite|rewriting|edit; original wording|copy|line|text|draft
    lines|claims|phrases|slogans|headlines|sentences|captions|wordings|ideas|suggestions|drafts ,,10 decline|declined|refuse|refused|vetoed|withdraw|withdrawn|pulled|binned|scrapped|turned|killed ..1 down?|:|.; lines|claims|phrases|slogans|headlines|sentences|captions|statements|wordings|words|items|copy ,,10 must|should|have|need|needs|to ..2 be? changed|corrected|removed|deleted|rewritten|fixed|revised|go|taken; following ,,10 not allowed|acceptable|permitted|supported; did not pass; not pass; failed review; ^ before $; ^ original $; ^ draft $; ^ old wording|copy|text|version $; ^ wrong; ^ bad; ^ no $; no go; red flag/n; warning sign/n; ^ myth; myths; misconception/n; misunderstanding/n; fallacy|fallacies; ^ ,,4 that|which ,,3 posted|said|written|printed|shared|claimed|published and|but should|must|may not; false claim/n; misleading; problem wording|phrases|copy|claims; risky wording|phrases|words|claims; non compliant; noncompliant; unsupported claims; the draft said; first draft; as submitted; ✗|❌|✘|🚫
    ^ not ..2 shown|proven|supported|established|true|fine|ok|okay|allowed|good|this|like; rejected; ^ reject|cut|strike|delete|replace|swap|bin|remove|drop $; ^ reject|cut|strike|delete|replace|swap|bin|remove|drop :; ^ reject|cut|strike|delete|replace|swap|bin|remove|drop ..1 these|this|those|out|on|anything|line/n|word/n|phrase/n|copy|wording|claim/n|sentence/n ..4 :; ^ reject|cut|strike|delete|replace|swap|bin|remove|drop ..1 these|this|those|out|on|anything|line/n|word/n|phrase/n|copy|wording|claim/n|sentence/n ..4 $; ^ do not; ^ don 't; ^ stop saying|writing
    what ..3 letter|regulator|agency|fda|complaint|ruling|ads|adverts|marketing|brochure|website|sellers|companies|others|marketers|posts|internet ..2 say/v|quote/v|claim/v|promise/v|cite/v|allege/v !,
    claims ..3 cited|quoted|named|challenged|issue; statement/n on ..2 website|site|page|label; as advertised; quoted ..2 from|by|in; what ..2 letter|ruling|agency; what ..4 not ..2 hear|see|read|find|promise|tell|say|claim|catch; what not to; things|lines|words|claims|phrases|promises we|you ..2 not|never; what we|you ..2 not|never ..1 say|write|claim|promise; the claim $; claim made; marketing claim; what ..4 papers|studies|trials|data do not; not this; say this not; hype versus; marketers|sellers ..1 say; off limits
  `,
  ],
];
