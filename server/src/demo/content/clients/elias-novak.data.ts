import type { ClientStory } from "../story.ts";

/** OCD, for which this approach is not the treatment: assessed, helped to see it, and referred on. */
export const eliasNovak: ClientStory = {
  slug: "elias-novak",
  name: "Elias Novak",
  born: "1980-02-27",
  presentation: "ocd",
  approach: "psychodynamic",
  therapist: "tomasz-wren",
  reason:
    "Came about loneliness and being too exact. In the second session it became clear that he rewrites every message for hours and repeats prayers until they are right.",
  history: "Archivist. Raised by his grandparents. Never told anybody of the rituals. No medicines.",
  time: 15 * 60,
  everyDays: 7,
  ending: {
    how: "referred-on",
    weeksAgo: 12,
    words:
      "Referred, with him, to exposure-based treatment at a clinic for obsessions. Two more talks with me during the wait; may come back afterwards about loneliness.",
  },
  sessions: [
    {
      about: "Being too exact",
      concernNow: ["Nobody rings"],
      pastExperience: ["Grandfather corrected letters in red"],
      pattern: ["Exactness instead of nearness"],
      note: ["dap", "Lonely; tells it like a catalogue.", "Something is left out.", "Second talk."],
    },
    {
      about: "Three hours for a message",
      concernNow: ["Rewrites until it is right; prays in sets of seven"],
      pastExperience: ["Grandmother ill; his prayer had a mistake in it"],
      pattern: ["A mistake kills"],
      note: [
        "dap",
        "Told what he has never told: rewriting, sets of seven, four hours a day. No thoughts of death.",
        "Obsessions and compulsions. The relief of saying it was great. My way of working has no convincing evidence for these.",
        "Told him so. He would like to think.",
      ],
    },
    "He is angry that I know somebody better",
    "What a red pencil does to a boy",
    {
      about: "The list of clinics",
      note: [
        "dap",
        "Chose between two places. Wrote the message to them here in twenty minutes and sent it with a mistake in it.",
        "A good step, and his own.",
        "Letter from me with his consent. Go on until the place is free, about nearness and not about the rituals.",
      ],
    },
    "Waiting; a colleague asks him to lunch",
    "Lunch",
    {
      about: "Saying goodbye for now",
      note: [
        "dap",
        "Begins at the clinic on Monday. “You didn't keep me. I keep thinking about that.”",
        "Ending in good order.",
        "Referred on. Door open.",
      ],
    },
  ],
  course: [
    [1, 0.66],
    [2, 0.72],
    [5, 0.66],
    [8, 0.6],
  ],
  mood: [
    [1, 0.46],
    [8, 0.36],
  ],
  intake: { alcohol: [0, null, null], trauma: [0, null, null, null, null, null], support: [1, 2, 2] },
  checks: { usual: 7.8, moves: { 3: -2.2 }, predicted: "near" },
  goals: [
    {
      words: "Send a message and put the telephone away.",
      set: 3,
      ratings: [
        [3, 0],
        [5, 2],
        [8, 3],
      ],
    },
  ],
  diary: [{ after: 5, days: 1, words: "There is a comma missing in it. It has been sent for nineteen hours." }],
  formulations: [
    {
      session: 3,
      words:
        "Wish: to be near without being corrected. Fear: one mistake and somebody dies. Defence: exactness, rituals of words. The rituals themselves keep going as such rituals do, by relief, and need exposure work; what I can offer is beside that: shame, loneliness, the red pencil.",
      inTheClientsWords: "I check my sentences so that nobody has to leave.",
    },
  ],
  plans: [
    {
      session: 2,
      agreed:
        "Referral to exposure-based treatment; until then, talks about nearness. No reassurance about messages here either.",
      nextSteps: ["Two clinics to choose from"],
      reviewAt: 5,
    },
  ],
  consents: { recording: "refused", coding: "refused", research: "refused" },
};
