/** What a sentence can be about: exosomes, another treatment, a device, a person, a regulator. */
export const topicConcepts: Readonly<Record<string, string>> = {
  exosome: `
    exosome/n; exosomal; exo; exofacial/n; exofacials; exos; exoglow; exolift; exotherapy; exocell; exosomal|exosome therapy|therapies
    extracellular vesicle/n; ev facial/n; evs; sev|sevs; nanovesicle/n; mv's; msc|msc's secretome; secretome/n; conditioned medium|media
    msc exosome/n; exo-facial; exosome-based; exo therapy|therapies|facial/n|serum/n|boost|glow|treatment/n
  `,
  vesicle: "vesicle/n; messenger vesicle/n",
  otherTreatment: `
    botox; botulinum toxin/n; botulinum; dysport; xeomin; jeuveau; daxxify; neuromodulator/n; neurotoxin/n; toxin/n; anti-wrinkle injection/n
    filler/n; dermal filler/n; lip filler/n; juvederm; restylane; sculptra; radiesse; hyaluronic acid filler/n; bellafill
    prp; prf; platelet rich plasma; plasma injection/n; platelet rich fibrin; vampire facial/n; vampire facelift/n; pdrn; polynucleotide/n; rejuran; salmon dna; salmon sperm; pn injection/n
    peptide/n; bpc 157; glp 1; semaglutide; tirzepatide; ozempic; nad; nad+; glutathione; myers cocktail/n; iv vitamin/n; vitamin drip/n; myers; injectables; arnica; shockwave; steroids; cryotherapy; acupuncture; dry needling; chemical peels; anti wrinkle injection/n; wrinkle relaxer/n; relaxers; tear trough filler; other drips; weight loss; retinoid/n; tretinoin; hydroquinone; tranexamic acid; benzoyl peroxide
    minoxidil; finasteride; dutasteride; spironolactone; hair transplant/n; fue; transplant/n; low level light therapy
    laser/n; lasers; fractional laser/n; co2 laser/n; ipl; bbl; fraxel; clear brilliant; halo; moxi; picosure; pico laser/n; led; led panel/n; led light/n; red light; light therapy; radiofrequency; rf microneedling; rf; morpheus8; morpheus; ultherapy; hifu; thermage; sofwave; ultrasound; coolsculpting; cryolipolysis; emsculpt; hydrafacial; hydrafacials; dermaplaning; microdermabrasion; chemical peel/n; peel/n; peels; glycolic; tca; vi peel; oxygen facial/n; carbon facial/n; thread lift/n; threads; pdo; mesotherapy cocktail/n; skinvive; profhilo; skin booster injection/n; kybella; sclerotherapy; gua sha; cupping; biostimulators; platelet injection/n; platelet therapy|treatment|treatments; jade roller; infrared sauna; sauna; numbing cream/n; anesthetic cream/n; anesthetic gel/n; numbing gel/n; topical anesthetic/n; anesthetic/n; lidocaine; painkiller/n; pain relief; ice pack/n; cold compress|compresses; paracetamol; ibuprofen; aspirin; tylenol; antihistamine/n; facial massage/n; waxing; lash lift/n; brow lamination; massages; back massage; body massage; swedish massage; deep tissue massage; lymphatic massage; relaxing massage; massage therapy
    facelift/n; face lift/n; surgery; surgeries; blepharoplasty; rhinoplasty; liposuction; fat transfer; fat grafting; skin graft/n; steroid/n; cortisone; antibiotic/n; isotretinoin; accutane; roaccutane; biologic drug/n; dupilumab; metformin; insulin; chemotherapy
    clotted wound dressing/n
    microneedling; needling; microneedling alone; skinpen; dermapen; collagen induction therapy
    stem cell therapy; stem cell injection/n; growth factor serum/n; growth factor cream/n; knee replacement/n; physical therapy; physiotherapy; ozone; hyperbaric oxygen; ketamine; testosterone; hormone therapy; trt; hrt; weight loss
  `,
  needling:
    "microneedling; micro needling; needling; skinpen; dermapen; collagen induction therapy; microneedle/n; microneedled; needled; dermaroller/n; dermarolling; dermastamp; derma stamp; mts; rf microneedling; microchannels",
  laser:
    "laser/n; fractional laser/n; co2; fraxel; ipl; bbl; lasered; resurfacing; halo; moxi; clear brilliant",
  device: `
    device/n; pen/n; needle/n; cartridge/n; handpiece/n; machine/n; stamp/n; roller/n; dermaroller/n; channel/n; microchannel/n; micro channel/n; applicator/n; syringe/n; camera/n; scanner/n; led mask/n; led; panel/n; wand/n; tip/n; microneedle/n; cannula/n; freezer/n; fridge/n; centrifuge/n
  `,
  ingredient: `
    retinal; retinol; niacinamide; salicylic acid; hyaluronic acid; glycolic acid; lactic acid; glycerin; glycerine; panthenol; squalane; hyaluronic acid; vitamin c; vitamin e; ceramide/n; peptide/n; zinc; caffeine; spf; sun protection; sun cream; sunblock; sunscreen/n; moisturizer/n; antioxidant/n; allantoin; centella; bakuchiol; aloe; copper peptide/n; azelaic acid; ascorbic acid; shea butter; mineral oil; petrolatum; sleep; diet; exercise; water; sunlight; uv light; smoking
  `,
  person: `
    nurse/n; doctor/n; dr; physician/n; surgeon/n; dermatologist/n; aesthetician/n; esthetician/n; practitioner/n; provider/n; injector/n; clinician/n; specialist/n; trichologist/n; consultant/n; founder/n; team/n; staff; scientist/n; researcher/n; chemist/n; receptionist/n; therapist/n; pharmacist/n; medical director/n; owner/n; technician/n
  `,
  wearer:
    "patient/n; client/n; customer/n; user/n; wearer/n; fan/n; guest/n; tester/n; participant/n; volunteer/n; family|families; member/n; subscriber/n; reader/n; follower/n",
  celebrity:
    "celebrity|celebrities; celeb/n; grammy|oscar|emmy|bafta|tony|brit|globe|olympic winner/n|nominee/n|medalist/n|medallist/n|champion/n; oscar winning; supermodels; olympian/n; newsreader/n; anchorwoman|anchorwomen; duchess; countess; principal dancer/n; ballerina/n; miss universe; beauty queen/n; pop princess; influencer/n; a list; a lister/n; a listers; hollywood; movie star/n; film star/n; reality star/n; pop star/n; supermodel/n; model/n; actress/n; actor/n; kardashian/n; kim kardashian; kim k; hailey bieber; kylie jenner; victoria beckham; gwyneth paltrow; jennifer aniston; j lo; jlo; margot robbie; beyonce; madonna; zendaya; jennifer lopez; rihanna; idol/n; k pop idol/n; bride/n; the stars; star/n of; star clients; athlete/n; footballer/n; quarterback/n; premier league player/n; league player/n; rugby player/n; tennis player/n; pro athlete/n; nfl player/n; beauty editor/n; editors; red carpet; tiktoker/n; youtuber/n; podcaster/n; vip/n; housewives; royals; singer/n; rapper/n; billionaire/n; ceo/n",
  regulator: `
    european commission; european union; brussels; fda; u.s fda; us fda; food and drug administration; food & drug administration; mhra; ema; european medicines agency; tga; therapeutic goods administration; health canada; mfds; kfda; korean fda; ministry of food and drug safety; ministry of health; ministry; the authorities; authority|authorities; regulator/n; regulatory body|bodies; swissmedic; hsa; anvisa; cofepris; ansm; bfarm; government/n; pmda; nmpa; cdsco; sfda
  `,
  namedRegulator:
    "fda; food and drug administration; food & drug administration; mhra; ema; european medicines agency; tga; therapeutic goods administration; health canada; mfds; kfda; ministry of food and drug safety; ftc; federal trade commission; asa; cap; ahpra; european commission; cdc; agency|agencies; regulator/n; watchdog/n; warning letter/n; letter/n; court/n; judge/n; advertising standards authority; trading standards",
  genericTreatment: `
    treatment/n; therapy|therapies; serum/n; product/n; facial/n; protocol/n; program/n; procedure/n; session/n; course/n; package/n; formula/n; ampoule/n; cream/n; gel/n; mask/n; mist/n; concentrate/n; elixir/n; solution/n; booster/n; cocktail/n; infusion/n; injection/n; drip/n; result/n; benefit/n; visit/n; vial/n; bottle/n; dose/n; option/n; service/n; add on; formulation/n; essence; patch|patches; kit/n; line; range; skincare; application/n; cure/n; remedy|remedies; messengers; particles; nanoparticle/n; ingredient/n; technology|technologies; innovation; approach; method; signal/n; growth factor/n; cargo; combination; combo; duo; stuff; magic; secret; science; upgrade; ritual; experience; ones; one; version; batch|batches; system; skin; hair; face; scalp; complexion; collagen; wrinkle/n; line/n; pore/n; scar/n; cell/n; tissue/n; body; lotion/n; balm/n; spray/n; shot/n; jab/n; topical/n
  `,
};
