import type { InstrumentWording } from "../../measurement/instrument.ts";
import { memory } from "../../measurement/sources.ts";

export const asqWording = {
  instrument: "asq",
  language: "en",
  items: {
    "wished-dead": "In the past few weeks, have you wished you were dead?",
    "better-off-dead":
      "In the past few weeks, have you felt that you or your family would be better off if you were dead?",
    thoughts: "In the past week, have you been having thoughts about killing yourself?",
    attempt: "Have you ever tried to kill yourself?",
    "right-now": "Are you having thoughts of killing yourself right now?",
  },
  options: { no: "No", yes: "Yes", refused: "Refused / no answer" },
  bands: { negative: "Negative", "non-acute": "Non-acute positive", acute: "Acute positive" },
  followUps: { attempt: "If yes, how? When?", "right-now": "If yes, please describe:" },
  source: memory({ work: "NIMH ASQ toolkit", at: "screening tool" }),
} as const satisfies InstrumentWording;
