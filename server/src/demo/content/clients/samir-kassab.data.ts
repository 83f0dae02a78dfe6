import type { ClientStory } from "../story.ts";

/** Depression that is getting worse: an answer about death from yesterday that somebody must see today. */
export const samirKassab: ClientStory = {
  slug: "samir-kassab",
  name: "Samir Kassab",
  born: "1996-09-30",
  presentation: "depression",
  approach: "humanistic",
  therapist: "ines-calloway",
  reason:
    "Fourth year of a doctorate in marine biology; has not opened the file for two months. “I used to be the clever one. Now I'm the one in the kitchen at three.”",
  history:
    "Parents run a shop two hours away and send food. One low half-year at nineteen. Saw the university doctor at my suggestion in the fourth week; declined tablets then, open to speak again.",
  time: 14 * 60,
  everyDays: 7,
  next: "today",
  sessions: [
    {
      about: "The file that is not opened",
      concernNow: ["Turns the telephone over when his mother rings"],
      pastExperience: ["His school report hung in the shop"],
      pattern: ["Loved on paper"],
      note: [
        "dap",
        "Low, ashamed, sleeps by day. Item 9 not at all; asked all the same: none. No high stretches ever.",
        "A person who has become his marks.",
        "Weekly; doctor suggested.",
      ],
    },
    "Three in the morning",
    "The report on the wall of the shop",
    "What his supervisor does not know",
    "He liked the sea before he studied it",
    {
      about: "The voice that says: get up, clever one",
      concernNow: ["A voice that is never pleased"],
      pastExperience: ["Father at the till: “What is the other three per cent?”"],
      pattern: ["Drives himself, falls, drives harder"],
      marks: [
        { minute: 16, words: "Speaks as the voice; sits up straight" },
        { minute: 28, words: "“I don't want to do this for anyone any more”" },
      ],
      note: [
        "dap",
        "Gave the driving voice a chair. From the other chair: “I'm so tired.” Then: “I don't want to do this for anyone any more.” Asked what “this” is: the thesis. Asked further: no wish to be dead.",
        "The tired one was heard for the first time.",
        "Nothing to do until next week but be polite to the tired one.",
      ],
    },
    "Tired, politely",
    "Deadline moved; no relief",
    {
      about: "Worse",
      agenda: ["The answers on the form", "Being safe", "Who should know"],
      concernNow: ["Better off not being here, several days"],
      pastExperience: ["At nineteen: slept in the library so as not to be found"],
      pattern: ["Disappears before he can disappoint"],
      note: [
        "dap",
        "Several days on item 9. Asked in full: thoughts of not waking, no plan, no intent, no earlier attempt. Alone a lot. Would tell his sister Rana.",
        "Clear worsening over four weeks. This needs more than listening.",
        "Safety plan written with him. Doctor this week, with his consent. Twice a week for now, if he will. Supervision with Dr Adler.",
      ],
    },
    {
      about: "After the doctor; Rana was told",
      draft: true,
      agenda: ["The plan: what was used", "Tablets", "The thesis can rest"],
      concernNow: ["Ashamed that they all know"],
      pattern: ["Being cared for feels like bad marks"],
      note: [
        "dap",
        "Began sertraline five days ago. Rana came for the weekend and cooked. Thoughts still there on some days, no intent, asked in full.",
        "",
        "Doctor again in a week. He may leave the practice a message; it is read in working hours.",
      ],
    },
  ],
  absences: [
    { before: 8, kind: "cancelled-by-client", hoursBefore: 1, reason: "Overslept, he wrote" },
    { before: 10, kind: "missed", reason: "Fell asleep at noon; rang in the evening, was called back the same day" },
  ],
  course: [
    [1, 0.52],
    [4, 0.5],
    [6, 0.5],
    [8, 0.63],
    [9, 0.72],
    [10, 0.74],
    [11, 0.78],
  ],
  anxiety: [
    [1, 0.4],
    [11, 0.55],
  ],
  intake: { alcohol: [1, 1, 0], trauma: [0, null, null, null, null, null], support: [2, 3, 2] },
  fixed: [
    { session: 9, instrument: "phq-9", item: "self-harm", value: 1 },
    { session: 10, instrument: "phq-9", item: "self-harm", value: 1 },
    { session: 11, instrument: "phq-9", item: "self-harm", value: 2 },
  ],
  riskClosings: [
    {
      session: 9,
      action:
        "Asked in the session about wish, thoughts, plan, intent, past, and what holds him. Safety plan written. Doctor and sister told, with his consent.",
      outcome: "Thoughts without plan or intent. Doctor saw him three days later.",
    },
    {
      session: 10,
      action: "Asked again in full; went through the plan; spoke with the doctor by telephone, with his consent.",
      outcome: "Thoughts on some days, no intent. Used the plan twice.",
    },
  ],
  checks: {
    usual: 8,
    moves: { 8: -1.2, 9: -0.4, 10: 0.4 },
    heldBack: { 7: "another-time", 8: "would-like-to-talk" },
    predicted: "drifting",
  },
  goals: [
    {
      words: "Look at the sea without owing it anything.",
      set: 5,
      ratings: [
        [5, 2],
        [8, 1],
        [10, 1],
      ],
    },
  ],
  assignments: [
    {
      exercise: "noticing",
      session: 6,
      agreed: "If he likes: when the voice speaks, answer “I hear you, I'm tired.”",
      done: [
        { days: 4, share: 40, parts: [["What I noticed", "It doesn't like being answered. Nor does my father."]] },
      ],
    },
    {
      exercise: "activity-plan",
      session: 10,
      agreed: "Out of the house once a day before three, with Rana on the telephone if need be. Nothing else.",
    },
  ],
  diary: [
    { after: 5, days: 2, words: "Took the tram to the water. Stayed in the tram." },
    { after: 9, days: 4, words: "Rana made the lentils wrong and I ate two plates." },
    { after: 10, days: 2, words: "I keep starting a message and deleting it.", isPrivate: true },
  ],
  events: [
    { after: 7, days: 4, words: "Deadline of the thesis moved by half a year." },
    { after: 9, days: 3, words: "Began sertraline 50 mg." },
  ],
  safetyPlans: [
    {
      after: 9,
      personalSigns: ["I sleep in my clothes", "I delete messages", "I think they would be proud again if I were gone"],
      aloneICan: ["Stand on the balcony with something cold", "The recording of the harbour", "Shower, then decide"],
      peopleAndPlaces: ["The aquarium, members' entrance", "Corner table at the bakery"],
      peopleToAsk: ["Rana, any time", "Ilja from the lab"],
      professionals: [
        "Ms Calloway, in practice hours",
        "University doctor",
        "Telephone counselling 116 123, day and night",
        "112",
      ],
      saferPlace: [
        "Rana keeps the tablets and gives me a week's worth",
        "I don't stay alone after midnight on a bad night: Ilja's sofa",
      ],
      whatMatters: "Rana. And that I once knew the names of all the snails.",
      likelihood: 7,
    },
  ],
  formulations: [
    {
      session: 5,
      words:
        "How he sees it: lazy, found out. Condition of worth: clever. What is out of tune: a tired young man and a report on a wall. What is needed: to be liked without marks. Sign of growth: the sea came first. Watched together: this is a depression as well, and if it deepens we do more than talk.",
      inTheClientsWords: "I'm only as good as my last three per cent.",
    },
    {
      session: 9,
      words:
        "As before, but it has deepened. The tired one no longer wants only rest, he sometimes wants not to wake. Being cared for feels like failing. Now: safety, doctor, sister, more frequent talks; the work on the voice waits.",
      inTheClientsWords: "Everyone's being so kind and I'd like to hide from it.",
    },
  ],
  plans: [
    {
      session: 3,
      agreed: "Weekly, form each time. If the score is up by six we speak of it, whatever else.",
      nextSteps: ["University doctor"],
      reviewAt: 8,
    },
    {
      session: 9,
      agreed:
        "Safety plan; doctor; Rana; twice a week until two forms in a row are lower. If not in three weeks: ask Dr Adler for a second opinion with him.",
      nextSteps: ["Doctor on Thursday", "Second talk each week"],
      reviewAt: 12,
    },
  ],
  shares: [
    {
      with: "miriam-adler",
      parts: ["record", "notes"],
      after: 9,
      forDays: 60,
      question: "He is getting worse with me. What am I not doing?",
    },
  ],
};
