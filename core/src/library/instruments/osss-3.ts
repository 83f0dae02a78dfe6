import { allNeeded, choice } from "../../measurement/build.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const items = ["close-people", "concern", "neighbours"] as const;

const KOCALEVENT_2018 = { doi: "10.1186/s40359-018-0249-9" };

export const osss3 = {
  id: "osss-3",
  name: "Oslo Social Support Scale",
  version: "3 items",
  domain: "social support",
  minutes: 0.5,
  items: [
    {
      id: "close-people",
      number: 1,
      answer: choice([
        { value: 1, id: "none" },
        { value: 2, id: "1-to-2" },
        { value: 3, id: "3-to-5" },
        { value: 4, id: "5-or-more" },
      ]),
    },
    {
      id: "concern",
      number: 2,
      answer: choice([
        { value: 1, id: "none" },
        { value: 2, id: "little" },
        { value: 3, id: "uncertain" },
        { value: 4, id: "some" },
        { value: 5, id: "a-lot" },
      ]),
    },
    {
      id: "neighbours",
      number: 3,
      answer: choice([
        { value: 1, id: "very-difficult" },
        { value: 2, id: "difficult" },
        { value: 3, id: "possible" },
        { value: 4, id: "easy" },
        { value: 5, id: "very-easy" },
      ]),
    },
  ],
  scales: [
    {
      id: "support",
      items,
      method: { kind: "sum" },
      range: { min: 3, max: 14 },
      betterWhen: "higher",
      missing: allNeeded(memory({ ...KOCALEVENT_2018, at: "all three" })),
      bands: [
        { from: 3, id: "poor" },
        { from: 9, id: "moderate" },
        { from: 12, id: "strong" },
      ],
      bandsSource: read({ ...KOCALEVENT_2018, at: "poor, moderate and strong support" }),
      cutOffs: [{ value: 8, caseWhen: "at-most", source: read({ ...KOCALEVENT_2018, at: "poor support" }) }],
      norms: [
        {
          group: "general",
          mean: 10.1,
          standardDeviation: 2.3,
          sample: "men among 2,524 people, Germany",
          source: read({ ...KOCALEVENT_2018, at: "norms" }),
        },
        {
          group: "general",
          mean: 10.2,
          standardDeviation: 2.2,
          sample: "women among 2,524 people, Germany",
          source: read({ ...KOCALEVENT_2018, at: "norms" }),
        },
      ],
      reliability: [
        { kind: "internal", value: 0.64, sample: "general population, Germany", source: memory(KOCALEVENT_2018) },
      ],
    },
  ],
  total: "support",
  risk: [],
  cautions: [
    "Its three questions hang together only loosely: use it to start a conversation about support, not to measure an outcome.",
  ],
  licence: {
    ship: "bundle",
    terms:
      "Items printed in an open-access article; free to use with attribution. The licence was noted as CC BY 4.0 from memory.",
    attribution: "Oslo Social Support Scale (OSSS-3). Dalgard OS; Kocalevent RD et al. BMC Psychol 2018;6:31.",
    evidence: [
      read({ work: "EMERGE item listing, University of California San Diego", at: "items and scoring" }),
      read({ ...KOCALEVENT_2018, at: "open access" }),
      memory({ ...KOCALEVENT_2018, at: "CC BY 4.0" }),
    ],
  },
  source: read({ ...KOCALEVENT_2018, at: "items and scoring, as EMERGE lists them" }),
} as const satisfies Instrument;
