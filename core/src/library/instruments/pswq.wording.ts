import type { InstrumentWording } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

export const pswqWording = {
  instrument: "pswq",
  language: "en",
  stem: "Rate each of the following statements on a scale of 1 (“not at all typical of me”) to 5 (“very typical of me”). Please do not leave any items blank.",
  items: {
    "time-short": "If I do not have enough time to do everything, I do not worry about it.",
    overwhelmed: "My worries overwhelm me.",
    "no-tendency": "I do not tend to worry about things.",
    "many-situations": "Many situations make me worry.",
    "cannot-help": "I know I should not worry about things, but I just cannot help it.",
    "under-pressure": "When I am under pressure I worry a lot.",
    always: "I am always worrying about something.",
    dismiss: "I find it easy to dismiss worrisome thoughts.",
    "next-task": "As soon as I finish one task, I start to worry about everything else I have to do.",
    never: "I never worry about anything.",
    "nothing-more": "When there is nothing more I can do about a concern, I do not worry about it any more.",
    "all-my-life": "I have been a worrier all my life.",
    notice: "I notice that I have been worrying about things.",
    "cannot-stop": "Once I start worrying, I cannot stop.",
    "all-the-time": "I worry all the time.",
    projects: "I worry about projects until they are all done.",
  },
  options: {},
  ends: { low: "Not at all typical of me", high: "Very typical of me" },
  bands: { low: "Low worry", moderate: "Moderate worry", high: "High worry" },
  source: read({ work: "CamCOPS pswq.xml", at: "item texts" }),
} as const satisfies InstrumentWording;
