import type { ClientStory } from "../story.ts";

/** A first year far from home: an early strong response, and an ending after eight sessions. */
export const kimBui: ClientStory = {
  slug: "kim-bui",
  name: "Kim Bui",
  born: "2003-02-14",
  presentation: "life-changes",
  approach: "humanistic",
  therapist: "ines-calloway",
  reason: "Moved here to study. Cries in the launderette. “I wanted this for years and I keep looking at flights.”",
  history: "Only child of a mother who works nights. No earlier treatment. Asked about thoughts of death: no.",
  time: 9 * 60,
  everyDays: 7,
  ending: {
    how: "agreed",
    weeksAgo: 4,
    words: "Ended by agreement after eight sessions, early and well. Knows the way back.",
  },
  sessions: [
    {
      about: "The launderette",
      concernNow: ["Looks at flights at night"],
      pastExperience: ["“Be happy, I'm paying for it”"],
      pattern: ["Reports good news home"],
      note: [
        "dap",
        "Homesick, lonely, funny about it. Sleeps little.",
        "Adjusting to a large change with few people near.",
        "Short work, eight sessions or so.",
      ],
    },
    "Good news for the telephone",
    "The market on Saturdays",
    {
      about: "Telling her mother that it is hard",
      concernNow: ["Afraid of being ungrateful"],
      pastExperience: ["Mother asleep at noon, soup on the stove"],
      pattern: ["Gratitude instead of closeness"],
      marks: [{ minute: 22, words: "“She'd been lonely here too, before me”" }],
      note: [
        "dap",
        "Rang her mother and said it. Her mother had been lonely in a strange town before Kim was born, and had never told.",
        "Something large for a Wednesday.",
        "Go on with the market.",
      ],
    },
    "The choir of people who cannot sing",
    "Two friends and a bicycle",
    "The flights are not looked at",
    {
      about: "Last session",
      note: [
        "dap",
        "Brought soup. Goes home for two weeks and has a return ticket.",
        "Well. Early response, kept over four weeks.",
        "Ended by agreement.",
      ],
    },
  ],
  course: [
    [1, 0.66],
    [2, 0.6],
    [3, 0.54],
    [4, 0.34],
    [5, 0.28],
    [8, 0.16],
  ],
  mood: [
    [1, 0.48],
    [2, 0.44],
    [3, 0.36],
    [4, 0.19],
    [8, 0.12],
  ],
  chosenForms: ["phq-9"],
  anxiety: [
    [1, 0.45],
    [8, 0.14],
  ],
  intake: { alcohol: [1, 0, 0], trauma: [0, null, null, null, null, null], support: [1, 4, 1] },
  checks: { usual: 9, moves: { 1: -1 }, predicted: "too-low" },
  goals: [
    {
      words: "Know somebody's birthday here.",
      set: 1,
      state: "reached",
      ratings: [
        [1, 0],
        [4, 3],
        [6, 10],
      ],
    },
  ],
  assignments: [
    {
      exercise: "activity-plan",
      session: 2,
      agreed: "Saturday market, half an hour, buy one thing whose name I do not know and ask.",
      done: [
        {
          days: 5,
          share: 100,
          parts: [
            ["What I did", "Bought a celeriac. The woman drew me the soup on the bag."],
            ["Pleasure, 0 to 10", "7"],
          ],
        },
      ],
    },
  ],
  diary: [{ after: 4, days: 1, words: "Mama said, I cried in the launderette too. The same kind of machine." }],
  events: [{ after: 5, days: 2, words: "Moved into a shared flat with two others." }],
  formulations: [
    {
      session: 3,
      words:
        "How she sees it: ungrateful. Condition of worth: be happy, it was expensive. What is out of tune: a cheerful daughter on the telephone and a lonely one in the launderette. What wants to grow: being known by one person here, and by her mother.",
      inTheClientsWords: "I'm homesick for being someone's Kim.",
    },
  ],
  plans: [{ session: 1, agreed: "About eight sessions.", nextSteps: ["Saturday market"], reviewAt: 5 }],
};
