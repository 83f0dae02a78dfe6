import {
  eachAlone,
  NOT_VALIDATED,
  neverFilledIn,
  OWN_FORM,
  ownLicence,
  zeroToTen,
} from "../../measurement/families/own-form.ts";
import type { Instrument } from "../../measurement/instrument.ts";

/** More than once an hour for a week; beyond it lies a slip of the finger. */
const MOST_TIMES = 200;

export const practiceLog = {
  id: "practice-log",
  name: "Between-session practice log",
  version: "draft 0.1",
  domain: "homework",
  minutes: 1,
  items: [
    { id: "times-done", number: 1, answer: { kind: "amount", unit: "times", range: { min: 0, max: MOST_TIMES } } },
    // From 1 on: where nothing was agreed there is nothing to log.
    { id: "times-agreed", number: 2, answer: { kind: "amount", unit: "times", range: { min: 1, max: MOST_TIMES } } },
    { id: "useful", number: 3, answer: zeroToTen },
    { id: "hard", number: 4, answer: zeroToTen },
    { id: "got-in-the-way", number: 5, answer: { kind: "words" }, optional: true },
    { id: "learned", number: 6, answer: { kind: "words" }, optional: true },
  ],
  // The two counts mean nothing apart from each other, so they have no scales of their own.
  scales: [
    {
      id: "completion",
      items: ["times-done", "times-agreed"],
      method: { kind: "share" },
      range: { min: 0, max: 1 },
      fractions: true,
      betterWhen: "higher",
      missing: neverFilledIn,
      bands: [],
    },
    ...eachAlone(["useful"], "higher"),
    // What is worth practising is often hard.
    ...eachAlone(["hard"], "neither"),
  ],
  risk: [],
  cautions: [
    NOT_VALIDATED,
    "Completion is times done over times agreed, and never more than all. One log is about one practice.",
  ],
  licence: ownLicence,
  source: OWN_FORM,
} as const satisfies Instrument;
