/** What counts the texts in a file that holds several: "AD 11", "Caption 7", "3.". */
const counted =
  /^\W*(?:ads?|adverts?|captions?|posts?|slides?|reels?|stor(?:y|ies)|parts?|e-?mails?|sms|texts?|cards?|screens?|frames?|tweets?|banners?|creatives?|variants?|versions?|options?|blocks?|panels?|pages?|tiles?|pins?|posters?|flyers?)\W{0,3}(?:#|no\.? ?)?(?:\d{1,3}|[A-H])\W*$|^\W*(?:#\d{1,3}|\d{1,3}[.)])\W*$/i;

/** Whether a line only counts the text that follows. */
export const isPart = (line: string): boolean => line.length <= 24 && counted.test(line);
