import { choice, rating } from "../../measurement/build.ts";
import { NOT_VALIDATED, OWN_FORM, ownLicence, scaleOfOne } from "../../measurement/families/own-form.ts";
import type { Instrument } from "../../measurement/instrument.ts";

const AROUND_USUAL = { min: -3, max: 3 } as const;
const HOURS = { min: 0, max: 24 } as const;

export const moodEnergySleep = {
  id: "mood-energy-sleep",
  name: "Daily mood, energy and sleep chart",
  version: "draft 0.1",
  domain: "bipolar monitoring",
  minutes: 0.3,
  items: [
    { id: "mood", number: 1, answer: rating(AROUND_USUAL.min, AROUND_USUAL.max) },
    { id: "energy", number: 2, answer: rating(AROUND_USUAL.min, AROUND_USUAL.max) },
    { id: "sleep", number: 3, answer: { kind: "amount", unit: "hours", range: HOURS } },
    { id: "irritability", number: 4, answer: rating(0, 3) },
    {
      id: "medication",
      number: 5,
      answer: choice([
        { value: 1, id: "yes" },
        { value: 0, id: "no" },
        { value: 2, id: "none" },
      ]),
    },
    { id: "unusual", number: 6, answer: { kind: "words" }, optional: true },
  ],
  // Up is not better here: both ends of mood, energy and sleep may belong to an episode, and “no medication” is no number.
  scales: [
    scaleOfOne("mood", AROUND_USUAL, "neither"),
    scaleOfOne("energy", AROUND_USUAL, "neither"),
    { ...scaleOfOne("sleep", HOURS, "neither"), fractions: true },
    scaleOfOne("irritability", { min: 0, max: 3 }, "lower"),
  ],
  risk: [],
  cautions: [
    NOT_VALIDATED,
    "Worth asking about: mood or energy at +2 or more on two days running with at least two hours less sleep than is usual for this client, or any day at +3 or -3.",
    "The chart neither finds nor excludes an episode.",
  ],
  licence: ownLicence,
  source: OWN_FORM,
} as const satisfies Instrument;
