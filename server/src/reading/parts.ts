/** What counts the texts in a file that holds several: "AD 11", "Caption 7", "3.". */
const counted =
  /^\W*(?:ads?|adverts?|captions?|posts?|slides?|reels?|stor(?:y|ies)|parts?|e-?mails?|sms|texts?|cards?|screens?|frames?|tweets?|banners?|creatives?|variants?|versions?|options?|blocks?|panels?|pages?|tiles?|pins?|posters?|flyers?)\W{0,3}(?:#|no\.? ?)?(?:\d{1,3}|[A-H])\W*$|^\W*(?:#\d{1,3}|\d{1,3}[.)])\W*$/i;

/** What counts things by name: "Card 2: Night Cream", "Option B – The Reset". */
const numberedName =
  /^\W*(?:cards?|products?|items?|options?|packages?|panels?|tiles?|treatments?|services?|labels?) (?:no\.? ?)?(?:\d{1,3}|[A-H])\s*[:–—.-]\s*\p{L}/iu;

export const isNumberedName = (line: string): boolean => numberedName.test(line);

/** Whether a line only counts the text that follows. */
export const isPart = (line: string): boolean => line.length <= 24 && counted.test(line);
