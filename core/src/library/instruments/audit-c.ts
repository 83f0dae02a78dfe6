import { allNeeded, choice } from "../../measurement/build.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const items = ["how-often", "how-many", "six-or-more"] as const;

/** Somebody who never drinks is not asked how much, and each of those questions counts as 0. */
const unlessNever = {
  askedWhen: { items: ["how-often"], answers: [1, 2, 3, 4], orUnanswered: true },
  otherwise: 0,
} as const;

const BUSH_1998 = "Bush, Kivlahan, McDonell, Fihn and Bradley 1998, Arch Intern Med 158:1789-1795";

export const auditC = {
  id: "audit-c",
  name: "AUDIT-C",
  version: "WHO AUDIT items 1-3",
  domain: "alcohol",
  recallDays: 365,
  minutes: 1,
  items: [
    {
      id: "how-often",
      number: 1,
      answer: choice([
        { value: 0, id: "never" },
        { value: 1, id: "monthly-or-less" },
        { value: 2, id: "2-to-4-a-month" },
        { value: 3, id: "2-to-3-a-week" },
        { value: 4, id: "4-or-more-a-week" },
      ]),
    },
    {
      id: "how-many",
      number: 2,
      ...unlessNever,
      loinc: "68519-8",
      answer: choice([
        { value: 0, id: "1-or-2", loinc: "LA15694-5" },
        { value: 1, id: "3-or-4", loinc: "LA15695-2" },
        { value: 2, id: "5-or-6", loinc: "LA18930-0" },
        { value: 3, id: "7-to-9", loinc: "LA18931-8" },
        { value: 4, id: "10-or-more", loinc: "LA18932-6" },
      ]),
    },
    {
      id: "six-or-more",
      number: 3,
      ...unlessNever,
      loinc: "68520-6",
      answer: choice([
        { value: 0, id: "never" },
        { value: 1, id: "less-than-monthly" },
        { value: 2, id: "monthly" },
        { value: 3, id: "weekly" },
        { value: 4, id: "daily" },
      ]),
    },
  ],
  scales: [
    {
      id: "alcohol",
      items,
      method: { kind: "sum" },
      range: { min: 0, max: 12 },
      betterWhen: "lower",
      missing: allNeeded(memory({ work: BUSH_1998, at: "all three, unless the first is never" })),
      bands: [
        { from: 0, id: "low" },
        { from: 3, id: "women" },
        { from: 4, id: "positive" },
      ],
      bandsSource: read({ work: BUSH_1998, at: "3 for women, 4 for men, as public scoring pages give it" }),
      cutOffs: [
        {
          value: 4,
          caseWhen: "at-least",
          source: read({ work: BUSH_1998, at: "men; for women 3, as public scoring pages give it" }),
        },
        {
          value: 5,
          caseWhen: "at-least",
          profiles: ["nhs"],
          source: memory({ work: "UK practice", at: "AUDIT-C, 5 or more" }),
        },
      ],
      loinc: "75626-2",
    },
  ],
  total: "alcohol",
  risk: [],
  cautions: [
    "A total of 3 is positive for women; 4 or more is positive for everybody. UK services use 5.",
    "How much a drink holds differs between countries: say which drink is meant before the second question.",
  ],
  licence: {
    ship: "bundle",
    terms:
      "Public domain (SAMHSA; HL7 US Core). The WHO manual allows free reproduction, not for sale and not for commercial purposes.",
    attribution: `AUDIT-C: the first three questions of the WHO Alcohol Use Disorders Identification Test. ${BUSH_1998}.`,
    evidence: [
      read({
        work: "CamCOPS documentation, audit, quoting SAMHSA and WHO",
        at: "available for use in the public domain",
      }),
      read({ work: "HL7 US Core, Questionnaire AUDIT-C", at: "copyright" }),
    ],
  },
  loinc: "72109-2",
  source: read({ work: BUSH_1998, at: "items, answers and scoring, as CamCOPS gives them" }),
} as const satisfies Instrument;
