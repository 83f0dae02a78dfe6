import type { ClientStory } from "../story.ts";

/** Bipolar disorder: a daily chart, a plan for early signs, and a high stretch that was caught in time. */
export const joelAbernathy: ClientStory = {
  slug: "joel-abernathy",
  name: "Joel Abernathy",
  born: "1989-08-14",
  presentation: "bipolar",
  approach: "cognitive-behavioural",
  therapist: "miriam-adler",
  reason:
    "Two hospital stays in four years, the last after a sleepless fortnight in which he bought a boat. Wants to see it coming.",
  history:
    "Bipolar disorder, under the care of a psychiatrist, Dr Seidel. Lithium, levels regular. Sound engineer. Separated, daughter Edie, six, every other weekend.",
  time: 15 * 60,
  everyDays: 14,
  next: "today",
  sessions: [
    {
      about: "The boat, and what came before it",
      agenda: ["His story of the last episode", "Who else is involved", "The chart"],
      concernNow: ["Does not trust a good mood any more"],
      pastExperience: ["His father was called the life of the party, and then was not at the party for months"],
      pattern: ["Sleep goes first, then plans come"],
      note: [
        "girp",
        "To know early signs.",
        "Took the story of the last high from its end backwards; explained the chart.",
        "Engaged, some shame about money. Item 9 not at all.",
        "Daily chart. Consent to speak with Dr Seidel.",
      ],
    },
    "A line of his life, with heights and depths",
    "Early signs: what Edie's mother notices before he does",
    "Sleep as the handrail",
    "Taking lithium, missing being brilliant",
    "The plan on one page, first draft",
    "The late shows: what the job does to nights",
    "A low fortnight; not every low is the fall",
    "Edie asks what the tablets are for",
    {
      about: "Three nights of four hours, and who decides",
      agenda: ["The chart of last week", "The plan, part one", "Work on Saturday"],
      concernNow: ["Feels well for the first time in months and is told to be careful of it"],
      pastExperience: ["“Dad was happy and everyone held their breath.”"],
      pattern: ["Good news is treated as a symptom, and he stops telling"],
      marks: [
        { minute: 8, words: "“You're looking at me like my mother does”" },
        { minute: 29, words: "He rings Dr Seidel from the room" },
      ],
      note: [
        "girp",
        "To use the plan while it is small.",
        "Went through the chart with him; owned having gone straight to the warning; asked what the good days were like before asking about sleep.",
        "Irritated at first, then took out the page himself. Rang Dr Seidel from here; appointment tomorrow.",
        "No late show on Saturday. Bed at eleven. Message to me on Sunday evening, yes or no to the plan.",
      ],
    },
    "Down again without a crash; what worked",
    {
      about: "The plan, second edition; a good mood with a name on it",
      draft: true,
      note: [
        "girp",
        "To enjoy a good week.",
        "Sorted three kinds of good mood by how they begin.",
        "Calm, funny. Wrote “Edie-good” on the page.",
        "Same rhythm. Next time: money plan with his sister.",
      ],
    },
  ],
  absences: [{ before: 8, kind: "cancelled-by-therapist", hoursBefore: 70, reason: "Training day" }],
  course: [
    [1, 0.36],
    [6, 0.25],
    [8, 0.48],
    [10, 0.14],
    [12, 0.22],
    [13, 0.22],
  ],
  mood: [
    [1, 0.36],
    [6, 0.25],
    [8, 0.5],
    [10, 0.12],
    [13, 0.2],
  ],
  anxiety: [
    [1, 0.35],
    [13, 0.2],
  ],
  intake: { alcohol: [2, 1, 1], trauma: [0, null, null, null, null, null], support: [2, 4, 3] },
  moodChart: {
    days: 63,
    usualSleep: 7.5,
    medication: 1,
    stretches: [
      {
        fromDaysAgo: 46,
        toDaysAgo: 46,
        mood: 1,
        energy: 2,
        sleep: 5.5,
        words: "Late show, then couldn't stop mixing.",
      },
      { fromDaysAgo: 45, toDaysAgo: 43, mood: 2, energy: 2, sleep: 4, words: "Great day. Three ideas for the studio." },
      { fromDaysAgo: 42, toDaysAgo: 42, mood: 1, energy: 1, sleep: 6.5, words: "Rang Dr S. Bed at eleven." },
    ],
  },
  riskClosings: [
    {
      rule: "mood-chart-change",
      session: 10,
      action:
        "Went through the chart with him in the session; he used the first part of his plan and rang Dr Seidel from the room.",
      outcome:
        "Appointment with Dr Seidel the next day; evening dose raised for two weeks; sleep back to six hours and more within five days.",
    },
  ],
  checks: {
    usual: 8.1,
    fixed: { 10: { understood: 5, "felt-with": 6, accepted: 6, open: 7, useful: 8 } },
    heldBack: { 10: "another-time" },
    predicted: "near",
  },
  goals: [
    {
      words: "Every other weekend with Edie, all of them, for a year.",
      set: 1,
      ratings: [
        [1, 4],
        [5, 6],
        [9, 7],
        [12, 8],
      ],
    },
    {
      words: "Know a good mood from a high one.",
      set: 3,
      ratings: [
        [3, 2],
        [7, 3],
        [10, 4],
        [12, 7],
      ],
    },
  ],
  assignments: [
    {
      exercise: "sleep-rhythm",
      session: 4,
      agreed: "Lights out at half past eleven, up at half past seven, free days too. After a late show: up by nine.",
      done: [
        {
          days: 6,
          share: 70,
          parts: [
            ["How it went", "Five of seven. The two were work."],
            ["What helped", "Leaving the van at the venue, so I come home by the last tram."],
          ],
        },
      ],
    },
    {
      exercise: "thought-record",
      session: 11,
      agreed: "One good mood, written down: how it began, what it wanted me to do.",
      done: [
        {
          days: 5,
          share: 100,
          parts: [
            ["Situation", "Edie lost a tooth and it was my weekend."],
            ["Thought", "This is what it's for."],
            ["What it wanted me to do", "Nothing. Sit there."],
            ["What I make of it", "The high ones always want me to buy something."],
          ],
        },
      ],
    },
  ],
  diary: [
    { after: 10, days: 1, words: "Dr Seidel: a little more for two weeks, no drama. I thought there'd be drama." },
  ],
  events: [
    { after: 10, days: 1, words: "Dr Seidel raised the evening dose for two weeks." },
    { after: 6, days: 9, words: "New contract: at most two late shows a month." },
  ],
  safetyPlans: [
    {
      after: 6,
      personalSigns: [
        "Four hours of sleep and not tired",
        "Three new projects in a day",
        "I stop telling my sister things",
      ],
      aloneICan: ["Screens off at ten", "Long walk with no telephone", "Leave the bank card in the drawer"],
      peopleAndPlaces: ["Edie's swimming class", "My sister's kitchen"],
      peopleToAsk: ["My sister Lorna", "Edie's mother, for the weekend"],
      professionals: ["Dr Seidel, same week", "Dr Adler", "Crisis team at the clinic", "112"],
      saferPlace: ["Lorna holds the second card", "No contract signed in the same week"],
      whatMatters: "Being the dad who turns up.",
      likelihood: 9,
    },
  ],
  formulations: [
    {
      session: 6,
      words:
        "Vulnerability: illness in the family, night work. Triggers: nights lost, success, spring. Early signs, in order: less sleep without tiredness, music sounds better, plans, secrecy, spending. What keeps it going: missing who he is when high; hiding good moods from people who worry. Protective: lithium taken with few gaps, a daughter, a sister who says what she sees.",
      inTheClientsWords: "It starts as the best day I've had in months. That's the trick of it.",
    },
  ],
  plans: [
    {
      session: 6,
      agreed:
        "Every two weeks; chart in the evening; on two days of +2 with short sleep he rings Dr Seidel the next morning, by his own decision in writing.",
      nextSteps: ["Second edition after half a year", "Money plan with Lorna"],
      reviewAt: 12,
    },
  ],
  consents: { research: "refused" },
};
