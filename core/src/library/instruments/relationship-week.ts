import { itemsAnswered } from "../../measurement/build.ts";
import { eachAlone, NOT_VALIDATED, OWN_FORM, ownLicence, zeroToTen } from "../../measurement/families/own-form.ts";
import type { Instrument } from "../../measurement/instrument.ts";

const ratings = ["close", "disagreement", "safe"] as const;

export const relationshipWeek = {
  id: "relationship-week",
  name: "Weekly relationship check",
  version: "draft 0.1",
  domain: "relationship",
  recallDays: 7,
  minutes: 1,
  items: [
    ...itemsAnswered(ratings, zeroToTen),
    { id: "went-well", number: 4, answer: { kind: "words" }, optional: true },
    { id: "different", number: 5, answer: { kind: "words" }, optional: true },
  ],
  // No mean: closeness must not be able to make up for safety.
  scales: eachAlone(ratings, "higher"),
  risk: [{ item: "safe", about: "safety", grades: [{ min: 0, max: 7, grade: "ask-about" }] }],
  cautions: [
    NOT_VALIDATED,
    "The question about safety is a prompt and no screen for partner violence. A high answer is not safety.",
    "Answers are private to the person who gave them and are never shown to the partner.",
  ],
  licence: ownLicence,
  source: OWN_FORM,
} as const satisfies Instrument;
