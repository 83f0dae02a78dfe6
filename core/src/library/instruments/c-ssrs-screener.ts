import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

const MEMO = { work: "SPiER adoption guide, licensing memo on the C-SSRS" } as const;

export const cSsrsScreener = {
  id: "c-ssrs-screener",
  name: "Columbia-Suicide Severity Rating Scale - Screener",
  version: "2008",
  domain: "suicide screen",
  recallDays: 30,
  minutes: 2,
  items: [],
  // No cut-offs and no bands: levels of risk are not to decide about anybody's care. And no single number, because a yes to
  // the question about behaviour must not stand in front of the answers about thoughts.
  scales: [
    { ...typedIn, id: "thoughts", range: { min: 0, max: 5 }, betterWhen: "neither" },
    { ...typedIn, id: "behaviour", range: { min: 0, max: 2 }, betterWhen: "neither" },
  ],
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "Any yes needs a clinician's review with the person, today. Neither number is a level of risk, and a lower one is not safety.",
    "Thoughts: the highest of questions 1 to 5 that was answered yes; 0 where none was.",
    "Behaviour: 0 where question 6 was answered no, 1 where yes and longer than three months ago, 2 where yes within three months.",
    "Levels such as low, medium and high, which some protocols derive, are left out: national guidance (NICE NG225, not yet checked at its source) says not to use them to predict suicide or to decide who gets care.",
  ],
  licence: {
    ship: "ask",
    terms:
      "© 2008 Research Foundation for Mental Hygiene, Inc. Free after registration, with fixed wording; electronic use needs an agreement. Ask the Columbia Lighthouse Project.",
    attribution:
      "Columbia-Suicide Severity Rating Scale, © 2008 Research Foundation for Mental Hygiene, Inc. Posner, Brent, Lucas and others.",
    evidence: [
      read({ ...MEMO, at: "registration and fixed wording" }),
      read({ work: "National Library of Medicine, notice on the form", at: "used with permission" }),
    ],
  },
  loinc: "93373-9",
  source: read({ ...MEMO, at: "five questions on thoughts and one on behaviour" }),
} as const satisfies Instrument;
