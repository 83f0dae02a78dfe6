import type { ClientStory } from "../story.ts";

/** Leaves before he is left, and nearly leaves here: strain after a holiday, and its repair. */
export const rubenCastellano: ClientStory = {
  slug: "ruben-castellano",
  name: "Ruben Castellano",
  born: "1981-06-06",
  presentation: "relationship",
  approach: "psychodynamic",
  therapist: "tomasz-wren",
  reason:
    "Third relationship ended the same way: he goes cold from one day to the next. Now Amal has asked him whether it is her turn.",
  history:
    "Architect. Mother left when he was five, came back when he was seven; nobody has ever spoken of the two years. Asked about harm at home on either side: none.",
  time: 17 * 60,
  everyDays: 7,
  next: "today",
  sessions: [
    {
      about: "From one day to the next",
      concernNow: ["Looks at Amal and feels nothing"],
      pastExperience: ["Two years without his mother, and then breakfast as usual"],
      pattern: ["Leaves inside before the other can"],
      note: [
        "dap",
        "Describes three endings with the same sentence: “the light goes off”.",
        "Coldness as readiness.",
        "Weekly, for a year if he stays that long; we both smiled.",
      ],
    },
    "The breakfast",
    "Amal's question",
    "He looks at the clock and knows the minute",
    "Plans of houses with two front doors",
    "Nothing to talk about; everything is fine",
    "A row with Amal, and he stayed in the kitchen",
    "The aunt who knows where his mother was",
    "I announce the holiday; he does not mind",
    "He is twenty minutes late",
    "He has decided to stop",
    {
      about: "“You went, and it was fine, and I'd like to stop”",
      agenda: [],
      concernNow: ["The light has gone off here"],
      pastExperience: ["One did not ask where she had been"],
      pattern: ["He leaves the week after he was left"],
      marks: [
        { minute: 7, words: "I interpret too early, he laughs" },
        { minute: 18, words: "I own that" },
        { minute: 33, words: "“I counted the weeks”" },
      ],
      note: [
        "dap",
        "Wished to end. I connected it to my holiday so fast that it sounded clever; he laughed and went cold. I said that I had been quick, and that he might well be angry with me for going. Silence, then: “I counted the weeks.”",
        "Strain, its repair in the same session. The pattern was here, and he stayed.",
        "He will decide next week and not today.",
      ],
      privately: "Relief when he laughed: I was clever. Two minutes later I saw the boy at breakfast.",
    },
    "He stays for now; says so to the bookshelf",
    "Amal is told about the three weeks",
    "Letter to the aunt",
    "Where she was",
    {
      about: "A form that says safe: seven",
      concernNow: ["Wondered what the word is doing there"],
      pattern: ["Nearness is felt as danger before it is felt as anything else"],
      note: [
        "dap",
        "He had answered seven to feeling safe. Asked alone and plainly: no threats, no force, no control, on either side; what he means is that it is not safe to love.",
        "A good use of a blunt question.",
        "Go on.",
      ],
    },
    {
      about: "The mother's two years, as far as he knows them",
      concernNow: ["Angry and sorry for her in one breath"],
      pastExperience: ["She had been in a hospital; he had thought that he was too loud"],
      pattern: ["The cold is how a child of five is brave"],
      draft: true,
      note: [
        "dap",
        "The aunt has answered. Mother was ill. He wept with his coat on.",
        "",
        "He asked whether there will be another holiday.",
      ],
    },
  ],
  absences: [
    { before: 6, kind: "cancelled-by-client", hoursBefore: 26, reason: "Competition deadline" },
    { before: 10, kind: "cancelled-by-therapist", hoursBefore: 500, reason: "Therapist's holiday" },
    { before: 10, kind: "cancelled-by-therapist", hoursBefore: 500, reason: "Therapist's holiday" },
    { before: 10, kind: "cancelled-by-therapist", hoursBefore: 500, reason: "Therapist's holiday" },
  ],
  course: [
    [1, 0.58],
    [5, 0.54],
    [9, 0.56],
    [11, 0.68],
    [13, 0.5],
    [16, 0.38],
    [19, 0.34],
  ],
  mood: [
    [1, 0.3],
    [11, 0.4],
    [19, 0.24],
  ],
  intake: { alcohol: [2, 1, 0], trauma: [0, null, null, null, null, null], support: [3, 3, 3] },
  fixed: [
    { session: 17, instrument: "relationship-week", item: "safe", value: 7 },
    { session: 3, instrument: "relationship-week", item: "different", value: "That I'd know before she does." },
    { session: 7, instrument: "relationship-week", item: "went-well", value: "Stayed in the kitchen." },
    {
      session: 14,
      instrument: "relationship-week",
      item: "went-well",
      value: "Told her about the three weeks. She didn't do anything, which was right.",
    },
  ],
  riskClosings: [
    {
      rule: "safety-on-relationship-form",
      session: 17,
      action: "Asked alone and plainly about fear, force and control, on both sides.",
      outcome: "None on either side. He meant that being close does not feel safe. Stays a theme of the work.",
      happened: "useful",
    },
  ],
  checks: {
    usual: 7.4,
    fixed: {
      10: { open: 4, understood: 5 },
      11: { understood: 4, "felt-with": 3, open: 4, mattered: 5, useful: 4 },
      12: { understood: 9, "felt-with": 8, open: 9, accepted: 9, mattered: 9, useful: 9 },
    },
    moves: { 13: 0.4, 18: 1 },
    heldBack: { 10: "another-time", 11: "another-time" },
    predicted: "near",
  },
  goals: [
    {
      words: "Notice the light going off before it is off.",
      set: 2,
      ratings: [
        [2, 1],
        [7, 3],
        [12, 4],
        [16, 6],
      ],
    },
    {
      words: "Answer Amal's question.",
      set: 3,
      ratings: [
        [3, 0],
        [8, 2],
        [14, 6],
        [18, 7],
      ],
    },
  ],
  assignments: [
    {
      exercise: "noticing",
      session: 7,
      agreed: "If he likes: the last thing that happened before the light goes off.",
      done: [
        {
          days: 5,
          share: 100,
          parts: [["What I noticed", "She said \u201cwe could keep the flat\u201d. I heard the lock of a suitcase."]],
        },
      ],
    },
  ],
  diary: [{ after: 12, days: 1, words: "I did count them. Three." }],
  events: [{ after: 15, days: 2, words: "The aunt's letter arrived." }],
  formulations: [
    {
      session: 5,
      words:
        "Wish: to be kept. Response of the other: goes without a word and comes back as if nothing had been. Response of the self: cold, competent, gone first. Stories: the breakfast, three endings, houses with two front doors. Here: he knows the minute.",
      inTheClientsWords: "I always know where the door is. I draw them for a living.",
    },
    {
      session: 13,
      words:
        "As before, now lived here: I went, he went. That it could be said, and that my quickness could be said, kept him. Cold is the bravery of a boy of five; it deserves respect before it is asked to leave.",
      inTheClientsWords: "I wasn't cold. I was waiting.",
    },
  ],
  plans: [
    {
      session: 2,
      agreed: "A year, weekly. If he wants to stop he comes once more to say so.",
      nextSteps: ["Holiday announced early"],
      reviewAt: 12,
    },
    {
      session: 13,
      agreed: "Goes on for half a year. Breaks are spoken about before and after.",
      nextSteps: ["Aunt"],
      reviewAt: 20,
    },
  ],
  shares: [
    {
      with: "miriam-adler",
      parts: ["process"],
      after: 12,
      forDays: 45,
      question: "The interpretation that was right and of no use.",
    },
  ],
};
