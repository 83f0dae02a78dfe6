import type { ClientStory } from "../story.ts";

/** After exposure treatment for taboo thoughts: shame is the subject; the rituals stay small, with an up and down. */
export const bethanRhys: ClientStory = {
  slug: "bethan-rhys",
  name: "Bethan Rhys",
  born: "2001-10-12",
  presentation: "ocd",
  approach: "humanistic",
  therapist: "ines-calloway",
  reason:
    "Had exposure treatment for unwanted thoughts, with good success. What is left is the shame. “I know it's OCD. I still feel like someone who'd think that.”",
  history:
    "Student teacher. Treatment at a clinic until five months ago, with a written plan for steps, which goes on. Sertraline 100 mg. Close to her grandmother.",
  time: 16 * 60,
  everyDays: 7,
  next: "this-week",
  sessions: [
    {
      about: "Someone who would think that",
      concernNow: ["Avoids holding her cousin's baby when others watch"],
      pastExperience: ["Chapel: to think it is to have done it"],
      pattern: ["Confesses to feel clean"],
      note: [
        "dap",
        "Named the kind of thought in general terms. Thoughts of this kind are against everything she wants; no risk follows from them, and none was found. Item 9 not at all.",
        "Shame after a successful treatment. I will not reassure; her plan of steps goes on.",
        "Talk with her clinic, with consent.",
      ],
    },
    "Confessing, and what it buys",
    "Chapel",
    "The grandmother who laughs at saints",
    {
      about: "A week with more rituals, and no disgrace",
      concernNow: ["Afraid that it has come back"],
      pattern: ["One bad week is a verdict"],
      note: [
        "dap",
        "Three hours on Thursday. Used her own plan on Friday.",
        "She asked me twice whether this is normal; I said what I saw her do and left the question with her.",
        "Go on. Clinic has a booster date if wanted.",
      ],
    },
    "Kindness in the voice of the grandmother",
    "Practice placement: the children like her",
    {
      about: "She held the baby",
      concernNow: ["The thought came; she held the baby"],
      note: [
        "dap",
        "“It came and sat down and I held her anyway.”",
        "Shame has company now.",
        "Two or three more, then end.",
      ],
    },
    "What she would say to another student with it",
  ],
  course: [
    [1, 0.36],
    [4, 0.3],
    [5, 0.52],
    [6, 0.38],
    [8, 0.26],
    [10, 0.22],
  ],
  mood: [
    [1, 0.4],
    [10, 0.2],
  ],
  anxiety: [
    [1, 0.45],
    [10, 0.25],
  ],
  intake: { alcohol: [2, 1, 0], trauma: [0, null, null, null, null, null], support: [3, 4, 4] },
  checks: { usual: 9, moves: { 1: -0.8 }, heldBack: { 2: "another-time" }, predicted: "near" },
  goals: [
    {
      words: "Hold Lili at her naming day.",
      set: 1,
      state: "reached",
      ratings: [
        [1, 1],
        [4, 3],
        [8, 10],
      ],
    },
  ],
  assignments: [
    {
      exercise: "noticing",
      session: 6,
      agreed: "If she likes: when shame speaks, ask what Nan would say.",
      done: [
        {
          days: 3,
          share: 100,
          parts: [["What I noticed", "Nan would say: well, you've got an imagination, put the kettle on."]],
        },
      ],
    },
  ],
  diary: [{ after: 5, days: 1, words: "Bad Thursday. Used the plan on Friday without ringing anyone." }],
  events: [{ after: 7, days: 3, words: "Naming day of her cousin's daughter." }],
  formulations: [
    {
      session: 4,
      words:
        "How she sees it: there is something wrong with her at the root. Condition of worth: pure in thought. What is out of tune: a warm, funny person and a rule that no mind can keep. What wants to grow: company for the one who is ashamed. The steps from her treatment go on beside this, and nothing here is to become a confession.",
      inTheClientsWords: "I got rid of the rituals and kept the judge.",
    },
  ],
  plans: [
    {
      session: 2,
      agreed: "Ten sessions about shame. No reassurance here; tracker once a week. Steps as written at the clinic.",
      nextSteps: ["Naming day"],
      reviewAt: 6,
    },
  ],
  consents: { recording: "refused", coding: "refused" },
};
