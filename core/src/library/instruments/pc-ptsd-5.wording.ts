import type { InstrumentWording } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

export const pcPtsd5Wording = {
  instrument: "pc-ptsd-5",
  language: "en",
  stem: "Sometimes things happen to people that are unusually or especially frightening, horrible, or traumatic. For example: a serious accident or fire; a physical or sexual assault or abuse; an earthquake or flood; a war; seeing someone be killed or seriously injured; having a loved one die through homicide or suicide. Have you ever experienced this kind of event? If no, screen total = 0. If yes: In the past month, have you…",
  items: {
    event: "Have you ever experienced this kind of event?",
    nightmares: "Had nightmares about the event(s) or thought about the event(s) when you did not want to?",
    avoidance:
      "Tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?",
    "on-guard": "Been constantly on guard, watchful, or easily startled?",
    numb: "Felt numb or detached from people, activities, or your surroundings?",
    guilt:
      "Felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?",
  },
  options: { no: "No", yes: "Yes" },
  bands: { negative: "Screen negative", sensitive: "Positive at sensitive cut", positive: "Positive" },
  source: read({ url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5023594/", at: "table of the items" }),
} as const satisfies InstrumentWording;
