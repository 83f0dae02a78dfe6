import type { ClientStory } from "../story.ts";

/** Grief after a long marriage: steady easing, a steep anniversary, and the way back from it. */
export const henrikDahl: ClientStory = {
  slug: "henrik-dahl",
  name: "Henrik Dahl",
  born: "1963-02-20",
  presentation: "loss",
  approach: "cognitive-behavioural",
  therapist: "miriam-adler",
  reason:
    "His wife Solveig died sixteen months ago, within three weeks of the diagnosis. He has not slept in the bedroom since, and has not been to the sea, which is forty minutes away.",
  history:
    "Retired land surveyor. Two grown daughters, one near, one abroad. No earlier treatment; a glass of wine in the evening, which was once with her. Heart tablets.",
  time: 17 * 60,
  everyDays: 7,
  next: "this-week",
  sessions: [
    {
      about: "Three weeks; the jacket in the hall",
      agenda: ["Who she was", "What the days are like"],
      concernNow: ["Sleeps on the sofa", "Cannot hear her name from others and is hurt that nobody says it"],
      pastExperience: ["Lost his brother at twelve; the house went quiet and stayed so"],
      pattern: ["Goes round the house of grief by the outside path"],
      note: [
        "dap",
        "Longing most of the day. Avoids bedroom, sea, her music. Spoke of wishing not to wake up “some mornings in the first winter”, not now; asked in detail, no plan then or now. Item 9 not at all.",
        "Grief that has narrowed to a few rooms. Mood low, appetite fair.",
        "Two paths: what was lost, what is still to be lived. Grief diary.",
      ],
    },
    "The diary: mornings are worst, four o'clock is best",
    "Two paths, drawn like a survey",
    "The three weeks, told once from the beginning",
    "Told again; the nurse with the cold hands",
    "The bedroom door, open in the daytime",
    "What he would like to have again: bread, the choir, somebody to argue with",
    "Her music, one side of a record",
    {
      about: "The week of her birthday",
      agenda: ["How it was", "What he did and what he could not"],
      concernNow: ["Worse than at the start, he thinks"],
      pastExperience: ["His mother laid a place for his brother once, and his father took it away"],
      pattern: ["Takes a steep day as proof that nothing has moved"],
      marks: [
        { minute: 10, words: "The place at the table" },
        { minute: 34, words: "Long silence; he stays" },
      ],
      note: [
        "dap",
        "Did not leave the house from Thursday to Sunday. Laid two plates on her birthday and cleared them before his daughter came.",
        "An anniversary, not a setback; the form went up steeply, as it may. Asked about wanting to join her: “not like that”; no plan, no intent.",
        "Daughter told, with him. The sea stays on the list, no date.",
      ],
    },
    "His daughter says her mother's name",
    "The sea, from the car park",
    {
      about: "A letter read aloud",
      concernNow: ["Lighter, and guilty about it"],
      note: [
        "dap",
        "Read his letter to Solveig here. Slept in the bed on Sunday, on her side.",
        "Bond kept, world a little wider.",
        "Sea: walk to the water with Marit. Space out sessions after that?",
      ],
    },
    "On the beach with Marit; the wrong shoes",
  ],
  absences: [{ before: 6, kind: "cancelled-by-client", hoursBefore: 48, reason: "Visit from his elder daughter" }],
  breaks: [{ before: 10, weeks: 1 }],
  course: [
    [1, 0.72],
    [4, 0.68],
    [7, 0.52],
    [8, 0.48],
    [9, 0.82],
    [10, 0.6],
    [12, 0.4],
    [13, 0.36],
  ],
  mood: [
    [1, 0.48],
    [5, 0.4],
    [10, 0.44],
    [13, 0.25],
  ],
  intake: { alcohol: [4, 0, 0], trauma: [1, 0, 1, 0, 0, 0], support: [2, 4, 4] },
  fixed: [
    { session: 1, instrument: "loss-week", item: "hard-day", value: "Every Sunday." },
    { session: 9, instrument: "loss-week", item: "hard-day", value: "Friday. Her birthday. Sixty." },
  ],
  checks: { usual: 8.8, moves: { 9: -0.8 }, predicted: "near" },
  goals: [
    {
      words: "Sleep in our bed.",
      set: 2,
      ratings: [
        [2, 0],
        [6, 3],
        [9, 2],
        [12, 8],
      ],
    },
    {
      words: "Stand at the water and tell her about the girls.",
      set: 3,
      ratings: [
        [3, 0],
        [7, 1],
        [11, 5],
        [13, 9],
      ],
    },
  ],
  assignments: [
    {
      exercise: "letter",
      session: 10,
      agreed: "A letter to Solveig, at the kitchen table, at four o'clock. Not to be finished.",
      done: [
        {
          days: 4,
          share: 100,
          parts: [
            [
              "The letter",
              "Dear Solveig, the boiler man came and asked for the lady of the house. I said you were out. I have been meaning to apologise to you for that. You are not out. …",
            ],
          ],
        },
      ],
    },
    {
      exercise: "exposure-step",
      session: 6,
      agreed: "Bedroom door open from ten to four. Go in once, sit, come out when you like.",
      done: [
        {
          days: 5,
          share: 60,
          parts: [
            [
              "What happened",
              "Three days of five. It smells of dust now, not of her. That was what I was afraid of and it was true and I sat there.",
            ],
          ],
        },
      ],
    },
  ],
  diary: [
    { after: 8, days: 5, words: "Two plates. I don't want that written in any chart.", isPrivate: true },
    { after: 11, days: 1, words: "Sat in the car and watched a man throw a stick for a dog that would not fetch it." },
  ],
  events: [
    { after: 8, days: 4, words: "Solveig's sixtieth birthday." },
    { after: 10, days: 2, words: "Marit has moved to ten minutes away." },
  ],
  formulations: [
    {
      session: 3,
      words:
        "Loss: sudden, after thirty-six years. Further losses: the evening talk, the garden, being known. What holds it fast: avoidance of rooms, music, sea and name; the belief that easing would be leaving her; an old family rule that one does not lay a place for the dead. What restores: bread, surveying walks, Marit. Bond: talks to her at four o'clock.",
      inTheClientsWords: "I go round the house on the outside, so as not to wake her.",
    },
  ],
  plans: [
    {
      session: 3,
      agreed: "About sixteen sessions, both paths in each. Weekly tracker; anniversaries marked in it beforehand.",
      nextSteps: ["Tell the three weeks", "Bedroom door"],
      reviewAt: 8,
    },
  ],
};
