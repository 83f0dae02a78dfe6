import type { InstrumentWording } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

export const cesDWording = {
  instrument: "ces-d",
  language: "en",
  stem: "Below is a list of some of the ways you may have felt or behaved. Please indicate how often you have felt this way during the past week:",
  items: {
    bothered: "I was bothered by things that usually don’t bother me",
    appetite: "I did not feel like eating; my appetite was poor",
    blues: "I felt that I could not shake off the blues even with help from my family",
    "as-good-as-others": "I felt that I was just as good as other people",
    concentration: "I had trouble keeping my mind on what I was doing",
    depressed: "I felt depressed",
    effort: "I felt that everything I did was an effort",
    hopeful: "I felt hopeful about the future",
    failure: "I thought my life had been a failure",
    fearful: "I felt fearful",
    sleep: "My sleep was restless",
    happy: "I was happy",
    "talked-less": "I talked less than usual",
    lonely: "I felt lonely",
    unfriendly: "People were unfriendly",
    "enjoyed-life": "I enjoyed life",
    crying: "I had crying spells",
    sad: "I felt sad",
    disliked: "I felt that people disliked me",
    "get-going": "I could not “get going”",
  },
  options: {
    rarely: "Rarely or none of the time (less than 1 day)",
    some: "Some or a little of the time (1-2 days)",
    occasionally: "Occasionally or a moderate amount of time (3-4 days)",
    most: "Most or all of the time (5-7 days)",
  },
  bands: { below: "Below cut-off", above: "At or above screening cut-off" },
  source: read({ work: "CamCOPS cesd.xml", at: "item texts" }),
} as const satisfies InstrumentWording;
