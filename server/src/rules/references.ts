/** The references that rules rest on, each worded once, as a reader would look it up. */
import type { Basis } from "./rule.ts";

export const references = {
  fdaNotice: {
    reference: "FDA, Public Safety Notification on Exosome Products, 6 Dec 2019",
    url: "https://www.fda.gov/vaccines-blood-biologics/safety-availability-biologics/public-safety-notification-exosome-products",
  },
  isItACosmetic: {
    reference:
      "FDA, Is It a Cosmetic, a Drug, or Both? (FD&C Act s.201(g)(1), 201(i); 21 USC 321(g)(1), 321(i))",
    url: "https://www.fda.gov/cosmetics/cosmetics-laws-regulations/it-cosmetic-drug-or-both-or-it-soap",
  },
  antiAgeing: {
    reference: "FDA, Wrinkle Treatments and Other Anti-aging Products",
    url: "https://www.fda.gov/cosmetics/cosmetic-products/wrinkle-treatments-and-other-anti-aging-products",
  },
  drugClaimLetters: {
    reference: "FDA, Warning Letters Address Drug Claims Made for Products Marketed as Cosmetics",
    url: "https://www.fda.gov/cosmetics/warning-letters-related-cosmetics/warning-letters-address-drug-claims-made-products-marketed-cosmetics",
  },
  warningLetters: {
    reference:
      "FDA warning letters to exosome firms, among them Kimera Labs (1 Sep 2023, 23-649343), Evolutionary Biologics (30 Dec 2024, CBER-24-681586), Chara Biologics (17 Jan 2025, CBER 25-698004), Supreme Rejuvenation (5 May 2025, CBER 25-700749), Platinum Biologics (15 Aug 2025, CBER 25-705090) and New Life Medical (24 Sep 2025, CBER 25-711102)",
    url: "https://www.fda.gov/inspections-compliance-enforcement-and-criminal-investigations/compliance-actions-and-activities/warning-letters",
  },
  registrationCfr: {
    reference: "21 CFR 807.39, 607.39, 1271.27(b): registration does not denote approval",
    url: "https://www.ecfr.gov/current/title-21/section-807.39",
  },
  needlingCfr: {
    reference: "21 CFR 878.4430: microneedling devices are not for delivering cosmetics, drugs or biologics",
    url: "https://www.ecfr.gov/current/title-21/section-878.4430",
  },
  hctpCfr: {
    reference: "21 CFR 1271.10: HCT/P criteria",
    url: "https://www.ecfr.gov/current/title-21/section-1271.10",
  },
  ftcGuidance: {
    reference:
      "FTC, Health Products Compliance Guidance, Dec 2022: competent and reliable scientific evidence",
    url: "https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance",
  },
  endorsements: {
    reference: "16 CFR 255: endorsements",
    url: "https://www.ecfr.gov/current/title-16/part-255",
  },
  reviews: {
    reference: "16 CFR 465: reviews and testimonials",
    url: "https://www.ecfr.gov/current/title-16/part-465",
  },
  capCode: {
    reference: "CAP Code 3.7, 12.1, 12.7 (UK)",
    url: "https://www.asa.org.uk/codes-and-rulings/advertising-codes/non-broadcast-code.html",
  },
  ukCosmetics: {
    reference: "Retained Reg. 1223/2009 Annex II (UK)",
    url: "https://www.legislation.gov.uk/eur/2009/1223",
  },
  euCosmetics: {
    reference: "Reg. (EC) 1223/2009 Annex II and Art. 20",
    url: "https://eur-lex.europa.eu/eli/reg/2009/1223/oj",
  },
  euCommonCriteria: { reference: "Reg. (EU) 655/2013", url: "https://eur-lex.europa.eu/eli/reg/2013/655/oj" },
  healthCanada: { reference: "Health Canada notices, 14 Aug 2025 and Apr 2026" },
  tga: { reference: "TGA, biologicals advertising" },
  ahpra: {
    reference: "Ahpra, Guidelines for advertising higher risk non-surgical cosmetic procedures, 2 Sep 2025",
    url: "https://www.ahpra.gov.au/Resources/Cosmetic-surgery-hub/Cosmetic-procedure-advertising-guidelines.aspx",
  },
  mfds: { reference: "MFDS guideline, 21 Jan 2025" },
  historyReview: {
    reference:
      "Harding CV, Heuser JE, Stahl PD. Exosomes: Looking back three decades and into the future. J Cell Biol 2013;200(4):367–371",
  },
  aestheticsReview: {
    reference:
      "Exosomes based advancements for application in medical aesthetics. Front Bioeng Biotechnol 2022;10:1083640",
    url: "https://doi.org/10.3389/fbioe.2022.1083640",
  },
  misev: {
    reference: "Welsh JA et al. MISEV2023: a particle count is not an exosome count, nor a measure of effect",
    url: "https://doi.org/10.1002/jev2.12404",
  },
  transparencyAudit: {
    reference: "Audit of 18 makers' transparency, doi 10.1007/s00266-025-04712-3",
    url: "https://doi.org/10.1007/s00266-025-04712-3",
  },
  granuloma: {
    reference: "Granuloma after injection, doi 10.1002/der2.242",
    url: "https://doi.org/10.1002/der2.242",
  },
  necrosis: {
    reference: "Skin necrosis, doi 10.1111/jocd.16206",
    url: "https://doi.org/10.1111/jocd.16206",
  },
  stability: {
    reference: "Storage and stability, doi 10.1080/10717544.2020.1869866",
    url: "https://doi.org/10.1080/10717544.2020.1869866",
  },
} as const satisfies Record<string, Basis>;
