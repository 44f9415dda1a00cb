/** Wearers hinted at and patients' stories, in plain words. Patterns by family; labels as families.ts says. */

/** Who is known: by trade rather than by name. */
const known =
  "<celebrity>|player/n|idol/n|presenter/n|host/n|singer/n|soprano/n|tenor/n|quarterback/n|linebacker/n|goalie/n|pitcher/n|skier/n|skater/n|athlete/n|champion/n|actor/n|actress|actresses|anchor/n|newsreader/n|broadcaster/n|star/n|finalist/n|winner/n|medalist/n|musician/n|comedian/n|rapper/n|drummer/n|guitarist/n|weatherman|footballer/n|rower/n|jockey/n|racer/n|cyclist/n|novelist/n|governor/n|senator/n|faces|wives|veteran/n|astronaut/n|pilot/n|ballerina/n|dancer/n|royals|lord|lady|guard|heroine/n|villain/n|band|cast|trainees";

const fame =
  "oscar/n|grammy|grammys|emmy|emmys|bafta|baftas|brit|tony|olympic|olympics|olympian|wimbledon|super|world|premier|nba|nfl|nhl|bbc|itv|netflix|hollywood|broadway|television|telly|tv|evening|news|weather|charts|stadium/n|arena/n|stage|screen|series|soap|drama|sitcom|film|films|movie|movies|premiere/n|festival";

const hinted = `
  ${known} ,,6 be/v ..1 regulars|regular
  ${known} ,,4 come/v|drop/v|slip/v|sneak/v|fly/v|stop/v|pop/v ..2 in|by|through|every|each|twice|monthly|weekly|back|here|to|for
  ${known} ,,4 get/v|have|has|book/v|pick/v|order/v|take/v|swear/v ..1 up? hers|his|theirs
  ${known} ,,4 have|has|keep/v a|an|their|her|his ..1 standing|regular|weekly|monthly
  ${known} ,,3 have|has|had standing|regular appointments|slots|bookings|orders
  ${known} ,,4 be/v ..1 in every|each|here|most
  ${known} ,,6 in|from ..1 our|this ..1 waiting|treatment room|rooms|lobby|reception|chair
  ${known} ,,4 carry/v|pack/v|keep/v|stash/v ..2 box|bottle|jar|vial|it|them|one|ampoule ..1 in|on
  ${known} ,,6 reveal/v|show/v|credit/v|thank/v ..3 skin|face|hair|glow
  uses it|them|ours , ..1 so|as|and do|does|did
  so do|does ..3 ${known}
  who|that win/v|won|present/v|read/v|sing/v|sang|star/v|play/v|played|act/v|host/v|score/v|scored|open/v|dance/v|row/v|swim/v|fight/v|skate/v|captain/v ,,6 ${fame}|cup|final|bowl|medal|gold|goal|title ,,10
  ${known} from|of|on|in a|an|the ,,2 group|band|show|series|soap|squad|team|channel|company ,,8 come/v|book/v|use/v|swear/v|order/v|visit/v|wear/v
  ${known} ( we|i|who may|can|could|must|will|shall|are not name|mention|say|allowed )
  someone|somebody|face|faces|name|names you ..2 know|recognize|seen|watch ,,4 from|on|off ..4
  you ..1 may|might|will|'ll|have ..2 seen|spotted|recognize|recognized|notice ,,4 our|certain|known|famous ,,6 screen|screens|presenter/n|actress|actor|singer|face|star/n|room|red
  seen our work ..6
  you can|may|might ..1 guess who|which ..4
  let us|'s just agree|say ,,8 screen|screens|stage|red|oscar/n|premiere/n|stars
  gift bag|bags at|of|for ..6
  list|clients|clientele|guests|book|books|roster include/v|number/v|boast/v|feature/v ,,8 ${known}
  goody bag|bags at|of|for ..6
  under another|a|an|false|assumed ..1 name $
  back|side door ,,4 cameras|press|paparazzi|photographers
  ${known} ,,4 by|through|via the ..1 back|side|staff|kitchen door|entrance
  half|most|all of? the ..1 touring|original|whole ..1 cast|squad|orchestra|band|lineup|choir ,,6 been|booked|in|here|come|comes|had
  <celebrity> tested|proof|proofed
  celebrity|red carpet tested|proven|favored|trusted
`;

const unnamed = `
  we|i ..1 may|can|could|must|will|be/v not ..2 name|mention|drop ..2 names|her|him|them|band|team|group|actress|actor|star/n|client/n ,,8 but|come|comes|book|books
  ${known} ,,6 we|i ..1 may|can|could|must|will not ..1 name|mention|say
  not ..1 name names
`;

/** What became of one of them. */
const stories = `
  <wearer> of ours ,,12
  our most|once ..1 skeptical|doubtful|cynical|doubting|stubborn|reluctant <wearer>|member/n ,,10
  <wearer> ..1 now tell|tells|write|writes|say|says ,,10
  wish they had come|known|started|tried|found ..4
  ${"teenagers|mothers|husbands|wives|grandmothers|families|daughters|sons|parents"} ,,4 swear|swears by ..2
  doctors|doctor|dermatologists|surgeons|nurses|pharmacists|derms 's? ..1 #|number|top|first ..1 pick|choice|one|1
  <expert> 's? # 1 pick|choice ..3
  google|yelp|trustpilot|facebook|tripadvisor|realself say/v|give/v|rate/v|gave ..1 us? #
  before and|& after binder|book|wall|folder|file|reel|photos|pictures|gallery|shots|images|board|album|albums|room
  see|view|browse|show ..3 before and|& after|afters ..2
  cheek|forehead|neck|jaw|scalp|crown|hairline|face ,,6 with and without|lines|scars ..4
`;

export const hintPatterns: readonly (readonly [string, string])[] = [
  [
    "endorsement-claim:cleared",
    `
    i|we ,,3 ask/v|asked ..2 to see ..2 before|pictures
    ${known} in|on|of this|the ..1 market|field|industry|space
    <wearer> of ours ..1 ask|asked|asks|wanted|want
    <wearer> ..1 now say|says|tell|tells ..2 not|no|nothing
    leave|give|rate us ..3 star|stars|review
    consent ..6 before and|& after ..2
    ask/v ..2 for ..2 consent ,,10
    who|that play/v|played ..2 role|part
    `,
  ],
  ["endorsement-claim:celebrity", hinted],
  ["endorsement-claim:celebrity+own", unnamed],
  ["endorsement-claim:testimonial", stories],
];
