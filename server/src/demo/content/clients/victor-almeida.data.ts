import type { ClientStory } from "../story.ts";

/** Life change after a heart attack: brief work with a trainee, ended by agreement after eight sessions. */
export const victorAlmeida: ClientStory = {
  slug: "victor-almeida",
  name: "Victor Almeida",
  born: "1966-05-05",
  presentation: "life-changes",
  approach: "cognitive-behavioural",
  therapist: "jonah-petrie",
  reason:
    "Heart attack half a year ago, early retirement three months later. “I was a bus driver for thirty-one years and now I am a passenger.”",
  history:
    "In cardiac rehabilitation, tablets as prescribed, doctor agrees to the work here. Married to Inês, three grown children. No earlier low times that he would call so.",
  time: 11 * 60,
  everyDays: 7,
  ending: {
    how: "agreed",
    weeksAgo: 6,
    words:
      "Ended as planned after eight sessions. Tracker low for three weeks. He drives the community minibus as second man.",
  },
  sessions: [
    {
      about: "From driver to passenger",
      agenda: ["The heart attack and what came after", "What can be changed and what not"],
      concernNow: ["Listens to his heart at night", "Quarrels about salt"],
      pastExperience: ["His own father stopped working and was dead within the year"],
      pattern: ["Waits for permission that nobody gives"],
      note: [
        "soap",
        "Unsettled since leaving work. Sleeps lightly. No thoughts of death when asked; afraid of it.",
        "Lively, proud, hurt.",
        "Adjustment after illness and loss of work. Doctor informed.",
        "Two lists: mine to change, not mine.",
      ],
    },
    "Two lists",
    "The father's year, and what is different",
    "Walking by the number on the watch, and once without it",
    "Inês comes along: salt, stairs, worry",
    "What a week needs",
    "The minibus committee",
    {
      about: "Last session",
      agenda: ["What was learned", "What if"],
      concernNow: ["“I'd have liked to keep Thursdays.”"],
      note: [
        "soap",
        "Sleeps, walks, argues with pleasure. Second man on the minibus from Monday.",
        "Brought cake; measured slices.",
        "Adjusted well. Tracker low for three weeks.",
        "Ended by agreement. May ring.",
      ],
    },
  ],
  course: [
    [1, 0.6],
    [2, 0.58],
    [4, 0.4],
    [6, 0.24],
    [8, 0.14],
  ],
  mood: [
    [1, 0.36],
    [8, 0.1],
  ],
  anxiety: [
    [1, 0.5],
    [8, 0.16],
  ],
  intake: { alcohol: [1, 0, 0], trauma: [1, 0, 0, 1, 0, 0], support: [3, 5, 4] },
  checks: { usual: 8.8, predicted: "too-low" },
  goals: [
    {
      words: "Have somewhere to be at seven in the morning twice a week.",
      set: 1,
      state: "reached",
      ratings: [
        [1, 0],
        [4, 4],
        [6, 7],
        [8, 10],
      ],
    },
  ],
  assignments: [
    {
      exercise: "activity-plan",
      session: 4,
      agreed: "Walk to the depot and back, Tuesday and Friday, once with the watch and once without.",
      done: [
        {
          days: 5,
          share: 100,
          parts: [
            ["What I did", "Both. Without the watch I met Carlos and forgot to be ill."],
            ["Pleasure, 0 to 10", "8"],
          ],
        },
      ],
    },
  ],
  diary: [{ after: 4, days: 3, words: "Nobody at the depot said how are you in that voice." }],
  events: [{ after: 2, days: 3, words: "Cardiac rehabilitation finished; doctor satisfied." }],
  formulations: [
    {
      session: 2,
      words:
        "Change: illness and retirement within four months. Cannot be changed: the heart, the date. Can be: days, company, how much he listens to his chest. Thought: “my father stopped and died.” Behaviour: rests, listens, waits. Strength: knows half the town by its bus stops.",
      inTheClientsWords: "Nobody tells you when your next stop is.",
    },
  ],
  plans: [
    {
      session: 2,
      agreed: "Eight sessions, one problem at a time.",
      nextSteps: ["Two lists", "Depot walk"],
      reviewAt: 5,
    },
  ],
  consents: { recording: "refused", coding: "refused" },
  shares: [
    {
      with: "miriam-adler",
      parts: ["record", "notes"],
      after: 1,
      forDays: 60,
      question: "Am I treating an illness as a problem to be solved?",
    },
  ],
};
