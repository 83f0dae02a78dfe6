import type { InstrumentWording } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

export const pcl5Wording = {
  instrument: "pcl-5",
  language: "en",
  stem: "Below is a list of problems that people sometimes have in response to a very stressful experience. Please read each problem carefully and then circle one of the numbers to the right to indicate how much you have been bothered by that problem in the past month. In the past month, how much were you bothered by:",
  items: {
    memories: "Repeated, disturbing, and unwanted memories of the stressful experience?",
    dreams: "Repeated, disturbing dreams of the stressful experience?",
    reliving:
      "Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?",
    "upset-by-reminders": "Feeling very upset when something reminded you of the stressful experience?",
    "physical-reactions":
      "Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?",
    "avoiding-thoughts": "Avoiding memories, thoughts, or feelings related to the stressful experience?",
    "avoiding-reminders":
      "Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?",
    "memory-gaps": "Trouble remembering important parts of the stressful experience?",
    "negative-beliefs":
      "Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?",
    blame: "Blaming yourself or someone else for the stressful experience or what happened after it?",
    "negative-feelings": "Having strong negative feelings such as fear, horror, anger, guilt, or shame?",
    interest: "Loss of interest in activities that you used to enjoy?",
    distance: "Feeling distant or cut off from other people?",
    "positive-feelings":
      "Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?",
    anger: "Irritable behavior, angry outbursts, or acting aggressively?",
    "risk-taking": "Taking too many risks or doing things that could cause you harm?",
    "on-guard": "Being “superalert” or watchful or on guard?",
    startle: "Feeling jumpy or easily startled?",
    concentration: "Having difficulty concentrating?",
    sleep: "Trouble falling or staying asleep?",
  },
  options: {
    "not-at-all": "Not at all",
    "a-little-bit": "A little bit",
    moderately: "Moderately",
    "quite-a-bit": "Quite a bit",
    extremely: "Extremely",
  },
  bands: { below: "Below provisional cut", above: "At or above provisional cut (31-33)" },
  source: read({ work: "CamCOPS pcl5.xml", at: "item texts; the question mark of item 10 restored" }),
} as const satisfies InstrumentWording;
