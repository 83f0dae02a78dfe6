import {
  eachAlone,
  NOT_VALIDATED,
  neverFilledIn,
  OWN_FORM,
  ownLicence,
  scaleOfOne,
  zeroToTen,
} from "../../measurement/families/own-form.ts";
import type { Instrument } from "../../measurement/instrument.ts";

/** Twelve hours: a longer time awake belongs to the day. */
const MINUTES_OF_A_NIGHT = { min: 0, max: 720 } as const;

export const sleepDiary = {
  id: "sleep-diary",
  name: "Sleep diary (short)",
  version: "draft 0.1",
  domain: "sleep",
  recallDays: 1,
  minutes: 1,
  items: [
    { id: "tried-to-sleep", number: 1, answer: { kind: "clock" } },
    { id: "to-fall-asleep", number: 2, answer: { kind: "amount", unit: "minutes", range: MINUTES_OF_A_NIGHT } },
    { id: "awake-in-the-night", number: 3, answer: { kind: "amount", unit: "minutes", range: MINUTES_OF_A_NIGHT } },
    { id: "final-waking", number: 4, answer: { kind: "clock" } },
    { id: "got-up", number: 5, answer: { kind: "clock" } },
    { id: "quality", number: 6, answer: zeroToTen },
  ],
  // A time of day is not more or less of anything, so the three clock times have no scales of their own.
  scales: [
    {
      id: "efficiency",
      items: ["tried-to-sleep", "to-fall-asleep", "awake-in-the-night", "final-waking", "got-up"],
      method: { kind: "sleep-efficiency" },
      range: { min: 0, max: 100 },
      fractions: true,
      betterWhen: "higher",
      missing: neverFilledIn,
      bands: [],
    },
    scaleOfOne("to-fall-asleep", MINUTES_OF_A_NIGHT, "lower"),
    scaleOfOne("awake-in-the-night", MINUTES_OF_A_NIGHT, "lower"),
    ...eachAlone(["quality"], "higher"),
  ],
  risk: [],
  cautions: [
    NOT_VALIDATED,
    "Sleep efficiency is time asleep over time in bed, from trying to sleep to getting up. CBT for insomnia often takes 85 % as its point of reference; here it is no cut-off.",
    "One night says little; look at a week.",
  ],
  licence: ownLicence,
  source: OWN_FORM,
} as const satisfies Instrument;
