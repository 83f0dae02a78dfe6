import type { ClientStory } from "../story.ts";

/** A new diagnosis of bipolar disorder: who am I with it? A low stretch, help in time, and some ground again. */
export const theoMarchetti: ClientStory = {
  slug: "theo-marchetti",
  name: "Theo Marchetti",
  born: "1999-12-17",
  presentation: "bipolar",
  approach: "humanistic",
  therapist: "ines-calloway",
  reason:
    "Diagnosed eight months ago after six weeks in which he hardly slept. “Everyone talks about it as if I'd been replaced.”",
  history:
    "Bipolar disorder, under the care of the clinic's day unit, Dr Seidel; quetiapine. Art student, back at the academy two days a week. Lives with his parents for now.",
  time: 11 * 60,
  everyDays: 7,
  next: "this-week",
  sessions: [
    {
      about: "Replaced",
      concernNow: ["His mother counts his tablets aloud"],
      pastExperience: ["Was the easy child"],
      pattern: ["Becomes what the room can bear"],
      note: [
        "dap",
        "Flat, polite. Answered item 9 not at all. Plan for early signs exists at the clinic and he brought it.",
        "Grief for a self-image, beside the illness and its treatment.",
        "Evening chart. Dr Seidel knows, with consent.",
      ],
    },
    "The pictures from those weeks",
    "Which of it was me",
    "The mother at the bathroom door",
    "A low fortnight",
    {
      about: "Several days on the last question",
      agenda: ["The answer on the form", "Who knows"],
      concernNow: ["“It would be quiet for everyone.”"],
      pattern: ["Takes up less and less room"],
      note: [
        "dap",
        "Several days on item 9. Asked in full: no plan, no intent, no earlier attempt; frightened of the thought himself.",
        "Low stretch in a known illness. Rang Dr Seidel with him from here.",
        "Seen at the day unit tomorrow. Safety plan from the clinic gone through and one part added.",
      ],
    },
    "After the day unit",
    "One drawing, small",
    "He asks his mother to stop counting aloud",
    "The loud pictures, again, with less fear",
    {
      about: "An exhibition of two pictures",
      draft: true,
      concernNow: ["Which two"],
      note: ["dap", "Chose one from the loud weeks and one from last week. “They're both mine, it turns out.”", "", ""],
    },
  ],
  absences: [{ before: 6, kind: "cancelled-by-client", hoursBefore: 18, reason: "Could not face the tram" }],
  course: [
    [1, 0.4],
    [4, 0.42],
    [6, 0.6],
    [7, 0.5],
    [9, 0.36],
    [12, 0.28],
  ],
  mood: [
    [1, 0.4],
    [5, 0.58],
    [10, 0.36],
    [12, 0.3],
  ],
  anxiety: [
    [1, 0.35],
    [12, 0.25],
  ],
  intake: { alcohol: [1, 0, 0], trauma: [0, null, null, null, null, null], support: [2, 4, 2] },
  fixed: [{ session: 6, instrument: "phq-9", item: "self-harm", value: 1 }],
  riskClosings: [
    {
      session: 6,
      action:
        "Asked in full; rang Dr Seidel together from the room; went through the clinic's safety plan and added whom he rings at night.",
      outcome: "Seen at the day unit the next morning, medication changed. Thoughts gone by the week after.",
    },
  ],
  moodChart: {
    days: 56,
    usualSleep: 8.5,
    medication: 1,
    stretches: [
      { fromDaysAgo: 50, toDaysAgo: 47, mood: -2, energy: -2, sleep: 10.5 },
      { fromDaysAgo: 46, toDaysAgo: 44, mood: -1, energy: -2, sleep: 10 },
    ],
  },
  checks: { usual: 8.5, moves: { 5: -1, 8: 0.6 }, predicted: "near" },
  goals: [
    {
      words: "Hang something up that I made.",
      set: 2,
      ratings: [
        [2, 1],
        [6, 1],
        [8, 4],
        [11, 8],
      ],
    },
  ],
  assignments: [
    {
      exercise: "sleep-rhythm",
      session: 3,
      agreed: "Up at nine every day, curtain open, before looking at anything with a screen.",
      done: [{ days: 6, share: 57, parts: [["How it went", "Four of seven. The dog is better at it."]] }],
    },
  ],
  diary: [{ after: 8, days: 2, words: "A postcard. I drew on a postcard so it couldn't get big." }],
  events: [{ after: 6, days: 1, words: "Day unit: quetiapine raised, lamotrigine begun slowly." }],
  safetyPlans: [
    {
      after: 6,
      personalSigns: ["I answer in one word", "I sleep until two", "I tidy my room so nobody has to"],
      aloneICan: ["Dog, round the block", "Draw something smaller than my hand"],
      peopleAndPlaces: ["The print workshop", "Bench by the lock"],
      peopleToAsk: ["My mother, if I say the word", "Jule, also at night"],
      professionals: [
        "Dr Seidel and the day unit",
        "Ms Calloway, in practice hours",
        "Telephone counselling 116 123, day and night",
        "112",
      ],
      saferPlace: ["My mother keeps the tablets, without counting aloud", "I don't stay alone on such a night"],
      whatMatters: "The pictures I haven't made.",
      likelihood: 7,
    },
  ],
  formulations: [
    {
      session: 4,
      words:
        "How he sees it: he has been replaced by a diagnosis. Condition of worth: easy. What is out of tune: he had been large for six weeks, ill, and also alive; now he makes himself small. What is needed: to be somebody with an illness and not an illness with manners. Beside medical care; chart and plan come first.",
      inTheClientsWords: "They want the old one back. So do I, but not that quietly.",
    },
  ],
  plans: [
    {
      session: 2,
      agreed:
        "Weekly beside the day unit. Chart in the evening. If the mood is at the end of the scale or the last question is not a not-at-all, we ring Dr Seidel.",
      nextSteps: ["Look at the pictures when he wants"],
      reviewAt: 8,
    },
  ],
  consents: { recording: "refused", coding: "refused", research: "refused" },
};
