/** Pressure by what has been counted and what has gone. Patterns by family; labels as families.ts says. */

const left = "taken|gone|left|open|spoken|claimed|booked|reserved|full|promised|remaining|free|sold|filled";
const days =
  "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|mornings|evenings|weekends|january|february|april|june|july|august|september|october|november|december|summer|autumn|spring|winter";
const few =
  "#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|ninety";

const counted = `
  limited|restricted|capped|kept|held ..1 to|at ${few} ..1 ,|.|!|and
  limited|restricted|capped|kept|held ..1 to|at ${few} ..2 guests|people|clients|patients|places|members|seats|beds|bottles|jars|boxes|pieces|vials|kits|women|men|heads|chairs|visits|bookings|orders|a
  run|release|edition|harvest|pressing|batch|drop|allocation|list|intake|membership|memberships ,,3 limited|restricted|capped to|at ..1 <amount>|#
  , ,,2 ${few} ( be/v|have ..1 already|now|still|all|left? ..1 ${left} ) !laser|by|from
  and|, ${few}|half|most be/v ..1 already|now|still|all? ..1 ${left}|here
  and|, ${few}|half|most of them|those|these|which be/v ..1 already|now|still|all? ..1 ${left}|here
  and ..1 ( ${few} remain|left )
  ${few} ..1 seats|places|spots|chairs|slots|beds|stools|mornings|evenings|openings|gaps|spaces|boxes|jars|bottles|vials ..1 be/v|remain ..1 open|left|free|available|remaining|here
  there be/v ..1 only|just? ${few} ..1 stools|chairs|seats|places|beds|spots|spaces|slots !in|at|per|on|for
  down to|at ..1 ${few}|our ..1 last? ..1 <seat>|beds|places|jars|boxes|,|.|!
  ${days} be/v ..1 already|now|nearly|almost|all|down? ..1 gone|full|taken|booked|packed|sold
  ${days} go|goes|fill|fills|vanish|disappear ..1 first|fast|quickly|early
  room for ..1 only|just? ..1 ${few}|<amount> ..2 of? ..1 you|more|people|guests|only
  first ${few} to ..1 sign|book|reply|call|order|pay|arrive|enroll|register|join|write|text|message|answer|email ,,10
  next ${few} to ..1 sign|book|reply|call|order|pay|arrive|enroll|register|join|write|text|message|answer|email ,,10
  only|just ..1 do|see|take|treat|make|fill|open|pour ${few} ..1 a|each|per|every day|week|month|season|evening
  ( only|just a few|handful|couple ..3 be/v left )
  only while ..2 last|lasts
  word have|has|is ..1 spread|out|got|gotten|getting|traveled
  waiting|wait list|lists ,,5 be/v ..2 year|months|mile|long|years ..1 long?
  phone|phones|telephone be/v ..1 already|now|still ringing|buzzing|hot|busy
  ${few} ..1 of them? have|has ..1 names|name|a ..1 on|deposit
  hold ..1 this|the|that|your price|rate|place|spot|seat|slot until|till|for ..3
  early|founder|subscribers|members ..1 only|first access|evening|night|day|look ..2 and|,
`;

const nothingMore = `
  <amount>|# ..1 bottles|jars|boxes|pots|vials|tubes|pieces|sets|kits|places|seats ,,6 not|no|never ..2 more
`;

const everybody = `
  all|half|most|everyone|everybody of|in ..3 be/v|has|have ..1 already|now? ..1 whispering|talking|been|had|booked|tried|asking|gossiping|raving|hooked
  whisper/v|gossip/v|buzz/v ..1 about $
  whole|entire ..2 circuit|crowd|set|street|club|choir|office|squad|ward|school|staffroom|block|neighborhood ..1 has|have|is|are|'s ..1 been|had|booked|talking|hooked|in
  everyone|everybody on|in|at|from ..3 has|have|is|'s ..1 tried|had|been|done|getting|booked|doing|asking ..2
  be ..1 the last|only ..1 one|person|to ..3 ?
  will you|she|they be ..1 last|left|next|first
`;

export const countPatterns: readonly (readonly [string, string])[] = [
  [
    "trend-pressure:cleared",
    `
    ${few} ..1 studies|trials|patients|volunteers|participants|women|people|papers|regulators|states|approved
    be/v taken from|by|for|off|out|on|in|at|up|to|with|as ..2
    open|free|left ..1 to|from|at|on|of|by|behind|over|until|between ..2
    sold as|in|by|at|to|for|online ..2
    `,
  ],
  ["trend-pressure", counted],
  ["trend-pressure+own", nothingMore],
  ["trend-pressure", everybody],
];
