import { WRITTEN_HERE } from "../../measurement/families/own-form.ts";
import type { InstrumentWording } from "../../measurement/instrument.ts";

export const sessionCheckTherapistWording = {
  instrument: "session-check-therapist",
  language: "en",
  stem: "How do you expect your client to answer?",
  items: {
    understood: "My therapist understood how I see things.",
    "felt-with": "My therapist felt with me, even where I had few words.",
    accepted: "I was accepted as I am, without judgement.",
    mattered: "We worked on what mattered to me.",
    open: "I could say what I really thought, including anything I disliked.",
    useful: "The session was useful to me.",
  },
  options: {},
  ends: { low: "Not at all", high: "Completely" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies InstrumentWording;
