import { choice } from "../build.ts";
import type { Licence } from "../instrument.ts";
import { read } from "../sources.ts";

/** The four answers of every Patient Health Questionnaire and of the GAD forms. */
export const phqFrequency = choice([
  { value: 0, id: "not-at-all", loinc: "LA6568-5" },
  { value: 1, id: "several-days", loinc: "LA6569-3" },
  { value: 2, id: "more-than-half-the-days", loinc: "LA6570-1" },
  { value: 3, id: "nearly-every-day", loinc: "LA6571-9" },
]);

/** The terms of every Patient Health Questionnaire and of the GAD forms. */
export const phqLicence: Licence = {
  ship: "bundle",
  terms:
    "No permission required to reproduce, translate, display or distribute; since 23 July 2010 without copyright restriction and at no charge. The attribution line stays with the form.",
  attribution:
    "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
  evidence: [
    read({
      work: "Pfizer press release, on news-medical.net (23 July 2010) and worldpharmanews.com",
      at: "without copyright restriction and at no charge",
    }),
    read({ work: "CamCOPS documentation, phq9, quoting phqscreeners.com", at: "in the public domain" }),
    read({ work: "HL7 SDC example Questionnaire PHQ-9", at: "copyright" }),
  ],
};

/** What a reader should know of every form of the family that is given each week. */
export const TWO_WEEKS_OVERLAP =
  "The questions look back over two weeks. Where the form is given every week, each answer covers a week that the last one covered too, so change shows later than it happens.";

/** What a reader should know of every short form of the family. */
export const ASKS_NOTHING_ABOUT_DEATH = "It asks nothing about thoughts of death or self-harm.";
