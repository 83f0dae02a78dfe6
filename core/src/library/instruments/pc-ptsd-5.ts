import { allNeeded, choice, itemsAnswered } from "../../measurement/build.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const items = ["nightmares", "avoidance", "on-guard", "numb", "guilt"] as const;

const yesOrNo = choice([
  { value: 0, id: "no" },
  { value: 1, id: "yes" },
]);

/** Without an event there is nothing to ask about, and each question counts as a no. */
const afterAnEvent = { askedWhen: { items: ["event"], answers: [1] }, otherwise: 0 } as const;

const PRINS_2016 = "Prins, Bovin, Kimerling and others 2016, J Gen Intern Med 31:1206-1211";

export const pcPtsd5 = {
  id: "pc-ptsd-5",
  name: "Primary Care PTSD Screen for DSM-5",
  version: "2015/2016",
  domain: "ptsd screen",
  recallDays: 30,
  minutes: 1,
  items: [
    { id: "event", number: 0, answer: yesOrNo },
    ...itemsAnswered(items, yesOrNo, {
      nightmares: { ...afterAnEvent, loinc: "102012-2" },
      avoidance: { ...afterAnEvent, loinc: "102013-0" },
      "on-guard": { ...afterAnEvent, loinc: "102014-8" },
      numb: { ...afterAnEvent, loinc: "102015-5" },
      guilt: { ...afterAnEvent, loinc: "102016-3" },
    }),
  ],
  scales: [
    {
      id: "ptsd",
      items,
      method: { kind: "sum" },
      range: { min: 0, max: 5 },
      betterWhen: "lower",
      missing: allNeeded(memory({ work: PRINS_2016, at: "all five after an event; 0 without one" })),
      bands: [
        { from: 0, id: "negative" },
        { from: 3, id: "sensitive" },
        { from: 4, id: "positive" },
      ],
      bandsSource: memory({ work: PRINS_2016, at: "3 is the sensitive cut, 4 the efficient one" }),
      cutOffs: [{ value: 4, caseWhen: "at-least", source: memory({ work: PRINS_2016, at: "efficient cut" }) }],
      loinc: "102017-1",
    },
  ],
  total: "ptsd",
  risk: [],
  cautions: [
    "A positive screen calls for a fuller assessment, such as the PCL-5 and an interview.",
    "A total of 3 is positive at the sensitive cut; consider it for women.",
  ],
  licence: {
    ship: "bundle",
    terms: "Public domain: made by staff of the VA National Center for PTSD, US Government.",
    attribution: `Primary Care PTSD Screen for DSM-5. ${PRINS_2016}. National Center for PTSD, www.ptsd.va.gov.`,
    evidence: [memory({ work: "National Center for PTSD", at: "created by government employees, not copyrighted" })],
  },
  source: read({ url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5023594/", at: "table of the items" }),
} as const satisfies Instrument;
