import type { ClientStory } from "../story.ts";

/** After a stillbirth: presence, a name, a ritual; ended by agreement. */
export const zaneleCarr: ClientStory = {
  slug: "zanele-carr",
  name: "Zanele Carr",
  born: "1985-11-21",
  presentation: "loss",
  approach: "humanistic",
  therapist: "ines-calloway",
  reason:
    "Her daughter Noor was born still, nine months ago. “People say at least. I'd like one hour a week without at least.”",
  history:
    "Court interpreter, husband Dean, son of four. The midwife came for two months. No earlier treatment. Asked about thoughts of death: to be with her, in the first weeks; not now.",
  time: 12 * 60,
  everyDays: 7,
  ending: {
    how: "agreed",
    weeksAgo: 5,
    words:
      "Ended by agreement after twelve sessions, around what would have been the first birthday. She knows that she may come back on any date of the year.",
  },
  sessions: [
    {
      about: "An hour without at least",
      concernNow: ["Milk came in; nobody had told her that it would"],
      pastExperience: ["Her grandmother lost two and named all her hens after them"],
      pattern: ["Interprets for everybody, even for her grief"],
      note: [
        "dap",
        "Said the name nine times. Item 9 answered not at all; asked as well: none now.",
        "Grief as it is. Nothing to be hurried.",
        "Weekly. Her pace.",
      ],
    },
    "Noor",
    "The room with the yellow wall",
    "Dean runs at night",
    "At least: a list",
    "The grandmother's hens",
    "Back in court; the word child",
    {
      about: "The pram in the stairwell",
      concernNow: ["The neighbours' pram; took the stairs two at a time"],
      note: [
        "dap",
        "Two hard days. No tears until the word stairwell.",
        "Stayed with it, without comfort; she wanted none.",
        "The yellow wall, when she wants.",
      ],
    },
    "What the yellow room may become",
    "A small stone with a name",
    "The date",
    {
      about: "Last session: the stone by the water",
      note: [
        "dap",
        "They went, the three of them. The boy told Noor about his scooter.",
        "Bond kept. She laughed and cried in one breath.",
        "Ended by agreement; any date of the year.",
      ],
    },
  ],
  breaks: [{ before: 8, weeks: 1 }],
  course: [
    [1, 0.7],
    [5, 0.62],
    [8, 0.66],
    [10, 0.5],
    [11, 0.58],
    [12, 0.42],
  ],
  mood: [
    [1, 0.5],
    [12, 0.26],
  ],
  anxiety: [
    [1, 0.4],
    [12, 0.2],
  ],
  intake: { alcohol: [0, null, null], trauma: [1, 1, 1, 0, 0, 1], support: [3, 4, 4] },
  fixed: [
    { session: 11, instrument: "loss-week", item: "hard-day", value: "Her day." },
    { session: 8, instrument: "loss-week", item: "hard-day", value: "The pram." },
  ],
  checks: { usual: 9.4, predicted: "near" },
  goals: [
    {
      words: "Say her name without looking after the other person.",
      set: 2,
      state: "reached",
      ratings: [
        [2, 2],
        [6, 5],
        [12, 9],
      ],
    },
  ],
  assignments: [
    {
      exercise: "letter",
      session: 9,
      agreed: "If she likes: what the wall should say.",
      done: [{ days: 5, share: 100, parts: [["What I wrote", "NOOR, in the middle, small. Round it the hens."]] }],
    },
  ],
  diary: [{ after: 4, days: 3, words: "He runs at two in the morning and I count him out and count him in." }],
  events: [
    { after: 6, days: 3, words: "First day back in court." },
    { after: 10, days: 4, words: "The date." },
  ],
  formulations: [
    {
      session: 4,
      words:
        "Loss: Noor, and a year that had been planned for four. Other losses: ease, the neighbours, sleep. Bond: the name, the yellow wall. What is in the way: at least, and interpreting for those who cannot bear it. What helps: the grandmother's hens, a boy who asks straight out.",
      inTheClientsWords: "I'm fluent in everyone else's sorrow.",
    },
  ],
  plans: [
    { session: 2, agreed: "Open; looked at again around the date.", nextSteps: ["Nothing but the hour"], reviewAt: 10 },
  ],
  consents: { recording: "refused", coding: "refused", research: "refused" },
};
