/** Route: exosomes injected, infused, inhaled, or said to get below the surface. Patterns by family; labels as families.ts says. */

const injection = `
  ( <exosome> ,,4 injection/n|injectable/n|infusion/n|iv|ivs|drip/n|shot/n|jab/n|mesotherapy|injected|infused|injecting|nebulized|nebulizer|inhalation|intravenously|intranasally|intravenous|intranasal|intradermal|intradermally|push|nasal|inhaler/n )
  ( injection/n|infusion/n|iv|ivs|drip/n|shot/n|jab/n|mesotherapy|intravenous|intradermal|intranasal|nasal|nebulized|inhaled|intrathecal|injected|infused|intralesional|subcutaneous|intramuscular|epidural|injectable/n ,,4 of|with|using|: ..2 <exosome> )
  ( intravenous|intradermal|intranasal|nasal|nebulized|inhaled|intrathecal|injected|infused|intralesional|subcutaneous|intramuscular|epidural|injectable|iv|injecting ..3 <exosome> )
  ( inject/v ,,4 <exosome>|them|it|vesicles )
  <exosome>|they|it|serum ,,8 ( be/v ..2 injected|infused|nebulized|inhaled|instilled|microinjected )
  be/v ..2 ( injected|infused ..3 into|under|beneath|directly|deep|in|intravenously|by )
  ( been injected )
  ( injected|infused|infusing|injecting|infuse|inject|microinjected ..4 into|under|beneath|in|to ..5 skin|scalp|joint/n|knee/n|dermis|vein/n|face|bloodstream|muscle|disc|spine|shoulder|hip|gums|follicles|wrinkles|lips|body|arm )
  ( placed|place|delivered|deposit|deposited|introduced|put|goes|go|straight|administered ..4 under|beneath|into ..2 scalp|dermis|vein/n|joint/n|knee/n|bloodstream|muscle|spine|disc )
  microinjection/n
  micro injection/n
  mesotherapy
  meso
  meso gun
  intravenously
  ( by|via|through|using|with ..2 iv|drip|injection/n|infusion|nebulizer|vein|syringe|injections|inhalation|needle )
  nasal spray|mist|drops|inhaler
  ( as a nasal ..1 spray|mist )
  intranasal
  intranasally
  nebulized
  nebulizer
  nebulization
  nebulizing
  intradermal
  intradermally
  intrathecal
  intrathecally
  subdermal ..1 injection/n|delivery|placement|exosome/n
  subcutaneous
  intralesional
  intra articular
  iv <exosome>
  iv drip/n ,,3 <exosome>
  ( go|goes|in ..3 through|via|by ..2 drip|iv|needle|vein )
  scalp injections
  joint injections
  facial injections
  a series of ..3 injections
  round|course|set of ..2 injections
  shots into
  iv push
  iv therapy with ..2 <exosome>
  hyaluron pen
  ( into ..2 vein/n|bloodstream )
  tiny|small|quick|painless|gentle|micro|fine injections|jabs|shots|blebs
  needle shots
  exosome/n ..3 under the skin
  prefer to inject|infuse
  syringe of exosome/n|serum
`;

/** Bare offers of a route: they count where the section speaks of exosomes. */
const bareRoute = `
  ^ infusion/n
  our infusion/n|drip/n|injections|shots|iv
  injected
  single|each|per|first|second|one|another|next infusion|drip|injection
`;

const penetration = `
  penetrate/v ,,4 skin|dermis|layer/n|barrier|deep|deeply|deeper|epidermis|follicle/n|cell/n|tissue|pore/n|scalp|corneum|surface|further|beneath|hair|membrane/n|everything
  penetrating exosome/n|serum|formula|power|ability|deep
  deep|deeply|deeper|skin penetrating|penetration
  better|enhanced|maximum|superior|unmatched|true|deep|optimal penetration
  penetrates
  absorb/v ,,4 deep|deeper|deeply|dermis|barrier|bloodstream|layer/n|cells|lower
  absorbed ,,3 deep|deeper|by the cells|straight|beneath
  absorption ,,4 deep|deeper|dermis|layers
  deep|deeper|deepest absorption|delivery
  sink/v ,,4 deep|deeper|dermis|layers|below|beneath|down|millimeter|millimeters|full|where
  seep/v ,,4 deep|dermis|down|below|beneath
  soak/v ..2 deep|deeper|deeply|down
  reach/v ,,7 dermis|layer/n|follicle/n|deep|deeper|deepest|root/n|cell/n|bloodstream|brain|beneath|corneum|tissue|bulb/n|nucleus|mitochondria|fibroblasts|dermal|papilla|basal|below
  ( get/v|travel/v|pass/v|move/v|slip/v|dive/v|delve/v|sneak/v|flow/v|burrow/v|go|goes|going|went|drive/v|carry/v|send/v|funnel/v|deliver/v|transport/v|channel/v|pump/v|press/v|pull/v|draw/v|glide/v|slide/v|slid|migrate/v|swim/v|diffuse/v|ferry/v|shuttle/v|plunge/v|infiltrate/v|permeate/v|ride/v|tunnel/v|journey/v|enter/v|settle/v|home/v|push/v ,,8 dermis|barrier|barriers|deeper|deepest|follicle/n|bloodstream|corneum|basal|root/n|dermal|underneath|beneath|brain|fibroblasts|bulb/n|papilla|membrane/n !and )
  driven|push/v|pushed|pressed|forced|sent ,,6 # mm|millimeters|millimeter
  driven|pushed|sent|carried ,,6 past|through|beyond|below|into ,,4 barrier|surface|skin|wall|layer/n
  # mm|millimeters deep|below|beneath|down
  cross/v ,,4 barrier/n|membrane/n|dermis|corneum
  breach/v ..3 barrier
  bypass/v ,,4 barrier|skin|epidermis|surface|corneum
  slip/v past
  past|through|across ..3 skin? barrier/n|corneum|epidermis
  over|across the? blood brain barrier
  into ..4 dermis|lower layers|living skin|skin cells|deeper layer/n|deep layers|deeper layers
  deep|deeper|deepest|far into|inside|within|below|beneath|under ..4 skin|dermis|tissue|layers|cell/n|follicle/n|scalp|surface|root/n
  deepest layers
  deep inside
  deep within
  transdermal|transdermally
  not|more than just|merely|only ..2 surface
  beyond|below|beneath ..1 surface
  goes|go|going ..2 skin deep
  small|tiny|fine enough to ..6 pores|barrier|skin|cells|through|past|slip|penetrate|cross|enter
  enter/v ..3 cell/n|dermis|follicle/n|bloodstream
  taken up|swallowed|absorbed by ..4 cell/n|fibroblasts|follicles
  fuse/v with ..4 cell/n
  sinks|sink|soaks in to where
`;

export const routePatterns: readonly (readonly [string, string])[] = [
  ["injection-claim", injection],
  ["injection-claim", bareRoute],
  ["penetration-claim", penetration],
];
