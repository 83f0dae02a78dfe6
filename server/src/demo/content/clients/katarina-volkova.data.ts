import type { ClientStory } from "../story.ts";

/** Bipolar disorder in calm waters: mourning for the years that it took, beside psychiatric care. */
export const katarinaVolkova: ClientStory = {
  slug: "katarina-volkova",
  name: "Katarina Volkova",
  born: "1976-07-19",
  presentation: "bipolar",
  approach: "psychodynamic",
  therapist: "tomasz-wren",
  reason:
    "Stable for two years and sadder than when she was ill. “I have come to ask what I am to do with the time I have been given back.”",
  history:
    "Bipolar disorder since twenty-four, under the care of Dr Seidel; lamotrigine, and quetiapine at night. Was a cellist. A marriage and an orchestra lost in one high. Crisis plan with the clinic.",
  time: 16 * 60,
  everyDays: 14,
  next: "this-week",
  sessions: [
    {
      about: "Two years of calm",
      concernNow: ["The cello stands in the hall, turned to the wall"],
      pastExperience: ["Played at seven before she could read"],
      pattern: ["Joy must be paid for"],
      note: [
        "dap",
        "Sleeps eight hours, keeps her appointments, feels nothing much. Item 9 not at all. Asked about highs: none for twenty-six months.",
        "Grief for a self. Only in calm; if that changes we stop looking back and she rings Dr Seidel. Agreed in writing.",
        "Every two weeks. Evening chart goes on.",
      ],
    },
    "The cello in the hall",
    "What he took with him when he left",
    "Was that me?",
    {
      about: "The concert she remembers differently from everybody",
      concernNow: ["Ashamed to miss it"],
      pastExperience: ["Applause, and her mother's face in the second row"],
      pattern: ["Only the ill self was loud enough to be loved"],
      note: [
        "dap",
        "Told the last concert. “I was magnificent, and I was ill, and I don't get to keep either.”",
        "Sad, steady. No sign of a high.",
        "Go on; chart seen: calm.",
      ],
    },
    "A letter from the orchestra's archive",
    "Angry with the tablets; takes them",
    "The new dose, and a flat month",
    "The neighbour's child asks what is in the case",
    {
      about: "She opened the case",
      concernNow: ["One string is gone; she is glad, and afraid of being glad"],
      pattern: ["Joy, then looks for the bill"],
      draft: true,
      note: [
        "dap",
        "Opened the case with the child beside her. Played one open string. Slept as usual that night and the next, she says before I can ask.",
        "",
        "",
      ],
    },
  ],
  course: [
    [1, 0.3],
    [7, 0.34],
    [8, 0.42],
    [11, 0.24],
  ],
  mood: [
    [1, 0.34],
    [5, 0.3],
    [8, 0.44],
    [11, 0.24],
  ],
  anxiety: [
    [1, 0.25],
    [11, 0.15],
  ],
  intake: { alcohol: [0, null, null], trauma: [0, null, null, null, null, null], support: [2, 3, 3] },
  moodChart: {
    days: 49,
    usualSleep: 8,
    medication: 1,
    stretches: [{ fromDaysAgo: 18, toDaysAgo: 18, mood: 1, energy: 1, sleep: 8, words: "Opened the case." }],
  },
  checks: { usual: 8.2, moves: { 7: -1 }, predicted: "near" },
  goals: [
    {
      words: "Play for nobody, for ten minutes.",
      set: 2,
      ratings: [
        [2, 0],
        [6, 1],
        [9, 3],
        [10, 6],
      ],
    },
  ],
  assignments: [
    {
      exercise: "noticing",
      session: 5,
      agreed: "If she likes: one moment of pleasure, and what came after it.",
      done: [
        {
          days: 9,
          share: 100,
          parts: [["What I noticed", "The swifts. Afterwards I checked how I had slept. Even the swifts."]],
        },
      ],
    },
  ],
  diary: [{ after: 8, days: 6, words: "The child asked if it is dead. I said, resting." }],
  events: [{ after: 7, days: 3, words: "Dr Seidel changed the evening dose of quetiapine." }],
  safetyPlans: [
    {
      after: 1,
      personalSigns: ["Six hours and wide awake", "I ring people from before", "Colours"],
      aloneICan: ["Dark room at ten", "Leave the bank card with Mila"],
      peopleAndPlaces: ["The botanical garden, the dull end"],
      peopleToAsk: ["Mila", "My brother Anton"],
      professionals: ["Dr Seidel, same day", "Mr Wren", "Crisis team at the clinic", "112"],
      saferPlace: ["Mila may open my post", "No large purchase without Anton"],
      whatMatters: "That the time is mine now.",
      likelihood: 8,
    },
  ],
  formulations: [
    {
      session: 4,
      words:
        "Wish: to be alive and admired, and to be safe. Fear: that the one destroys the other. Defence: calm as a duty; the cello to the wall. Grief not yet allowed: for the marriage, the orchestra, the magnificent one. Past: loved when she shone. Here: she reports her sleep to me as one reports to a ward. Only while she is well; chart and Dr Seidel come first.",
      inTheClientsWords: "I was told to bury her quickly, because she might get up.",
    },
  ],
  plans: [
    {
      session: 1,
      agreed:
        "Every two weeks, in calm only. Chart in the evening; on two days of +2 with short sleep she rings Dr Seidel.",
      nextSteps: ["Nothing in haste"],
      reviewAt: 10,
    },
  ],
  consents: {
    recording: "refused",
    coding: "refused",
    research: {
      withdrawnAfter: 6,
      days: 2,
      words: "I would rather not be in anybody's study after all. Nothing happened, I just read the sheet again.",
    },
  },
};
