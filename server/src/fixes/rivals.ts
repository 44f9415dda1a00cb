/** What else is to be had beside exosomes. */
export const rival =
  /\b(?:botox|dysport|toxins?|fillers?|sculptra|radiesse|PRP|platelet[- ]rich|minoxidil|finasteride|spironolactone|retin(?:ol|oids?|-?A)|tretinoin|lasers?|CO2|IPL|(?:TCA|glycolic|chemical) peels?|peels|transplants?|polynucleotides?|PDRN|profhilo|threads?|waxing|wax|stem cells?|bone marrow|ferritin|iron|steroids?|cortisone|surgery)\b/iu;
/** What speaks of exosomes. */
export const ofExosomes = /\bexo|\bvesicles?\b/i;
