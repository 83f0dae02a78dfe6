import { choice, itemsAnswered, mayMiss } from "../../measurement/build.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const items = [
  "bothered",
  "appetite",
  "blues",
  "as-good-as-others",
  "concentration",
  "depressed",
  "effort",
  "hopeful",
  "failure",
  "fearful",
  "sleep",
  "happy",
  "talked-less",
  "lonely",
  "unfriendly",
  "enjoyed-life",
  "crying",
  "sad",
  "disliked",
  "get-going",
] as const;

const RADLOFF_1977 = "Radloff 1977, Appl Psychol Meas 1:385-401";

export const cesD = {
  id: "ces-d",
  name: "Center for Epidemiologic Studies Depression Scale",
  version: "20 items, 1977",
  domain: "depression (alternative)",
  recallDays: 7,
  minutes: 4,
  items: itemsAnswered(
    items,
    choice([
      { value: 0, id: "rarely" },
      { value: 1, id: "some" },
      { value: 2, id: "occasionally" },
      { value: 3, id: "most" },
    ]),
  ),
  scales: [
    {
      id: "depression",
      items,
      reversed: ["as-good-as-others", "hopeful", "happy", "enjoyed-life"],
      method: { kind: "sum" },
      range: { min: 0, max: 60 },
      betterWhen: "lower",
      missing: mayMiss(4, memory({ work: RADLOFF_1977, at: "mean of the answered items" })),
      bands: [
        { from: 0, id: "below" },
        { from: 16, id: "above" },
      ],
      bandsSource: read({ work: RADLOFF_1977, at: "screening cut-off, as public scoring pages give it" }),
      cutOffs: [
        {
          value: 16,
          caseWhen: "at-least",
          source: read({ work: RADLOFF_1977, at: "screening cut-off, as public scoring pages give it" }),
        },
      ],
      reliability: [
        { kind: "internal", value: 0.85, sample: "general population", source: memory({ work: RADLOFF_1977 }) },
        { kind: "internal", value: 0.9, sample: "psychiatric sample", source: memory({ work: RADLOFF_1977 }) },
      ],
    },
  ],
  total: "depression",
  risk: [],
  cautions: ["It asks nothing about thoughts of death or self-harm."],
  licence: {
    ship: "bundle",
    terms: "Public domain: work of a US Government author (NIMH).",
    attribution:
      "Center for Epidemiologic Studies Depression Scale. Radloff LS (NIMH). Appl Psychol Meas 1977;1:385-401.",
    evidence: [memory({ work: "National Institute of Mental Health", at: "widely documented as public domain" })],
  },
  source: read({ work: RADLOFF_1977, at: "items, answers and scoring, as CamCOPS gives them" }),
} as const satisfies Instrument;
