import type { ClientStory } from "../story.ts";

/** Relationship difficulties, one person coming alone to a trainee who is a little quick with advice, and learns. */
export const graceWhitcombe: ClientStory = {
  slug: "grace-whitcombe",
  name: "Grace Whitcombe",
  born: "1986-10-30",
  presentation: "relationship",
  approach: "cognitive-behavioural",
  therapist: "jonah-petrie",
  reason:
    "Says yes to everything at home and boils inside; has begun to avoid her husband. He does not want to come along.",
  history:
    "Accountant, two children of nine and six, husband Leon. No earlier therapy. Asked alone about fear, control and harm at home: none. No medicines.",
  time: 16 * 60,
  everyDays: 7,
  next: "today",
  sessions: [
    {
      about: "The yes that costs a week",
      agenda: ["What brings her", "Asked alone: safety at home", "What a good evening would be"],
      concernNow: ["Volunteers, then resents it", "Goes to bed before Leon comes up"],
      pastExperience: ["Mother kept the peace and got headaches"],
      pattern: ["Yes, resentment, silence, distance"],
      note: [
        "soap",
        "Wants to be able to say what she wants without a row. No fear of her husband; asked plainly.",
        "Friendly, careful, watches the clock for me.",
        "Relationship strain, low assertion, rules about peace.",
        "Log of yeses. Supervision with Dr Adler.",
      ],
    },
    "The log of yeses",
    "What a request sounds like, and what a hint sounds like",
    "Practising the sentence about Thursday evenings",
    {
      about: "She did say it; the therapist goes too fast",
      agenda: ["Thursday", "Rehearse the money talk"],
      concernNow: ["Said it and then cried in the garage"],
      pattern: ["Does well, and is alone with how it felt"],
      marks: [
        { minute: 11, words: "I gave three tips in a row" },
        { minute: 26, words: "The garage" },
      ],
      note: [
        "soap",
        "Asked Leon for Thursdays; he agreed at once. Cried in the garage afterwards and did not know why.",
        "Went flat when I moved on to the next task; came back when I asked about the garage.",
        "What got in the way was mine: I was pleased with the success and missed what it cost.",
        "Money talk can wait. Listen to the garage in supervision.",
      ],
      privately: "Heard myself being a coach. Dr Adler asked what I was afraid would happen if I stopped.",
    },
    "Why tears after a yes from him",
    "Ten minutes each evening, no organising",
    "Leon asks what she is learning here",
    "The row about the holiday; nobody left the room",
    {
      about: "Her mother's headaches, and hers",
      concernNow: ["Headache on the day she does not say it"],
      pastExperience: ["Father's mood decided about supper"],
      pattern: ["The body says no where she does not"],
      draft: true,
      note: [
        "soap",
        "Three evenings of ten minutes. Notices the headache as a late no.",
        "Warmer; disagreed with me twice, with pleasure.",
        "",
        "Next: the money talk, at her pace.",
      ],
    },
  ],
  absences: [{ before: 7, kind: "cancelled-by-client", hoursBefore: 9, reason: "Younger child had a fever" }],
  course: [
    [1, 0.64],
    [3, 0.6],
    [5, 0.58],
    [7, 0.44],
    [9, 0.4],
    [11, 0.32],
  ],
  mood: [
    [1, 0.34],
    [11, 0.2],
  ],
  intake: { alcohol: [2, 0, 0], trauma: [0, null, null, null, null, null], support: [3, 3, 4] },
  fixed: [
    {
      session: 2,
      instrument: "relationship-week",
      item: "different",
      value: "That I don't have to be asked three times what's wrong.",
    },
    { session: 5, instrument: "relationship-week", item: "went-well", value: "I said the Thursday thing. Out loud." },
    {
      session: 8,
      instrument: "relationship-week",
      item: "went-well",
      value: "We laughed in the ten minutes. About the hamster.",
    },
    { session: 11, instrument: "relationship-week", item: "different", value: "The money talk. Soon." },
  ],
  checks: {
    usual: 7.6,
    fixed: {
      5: { understood: 5, "felt-with": 4, accepted: 7, mattered: 6, open: 5, useful: 7 },
      6: { understood: 8, "felt-with": 9, open: 8 },
    },
    moves: { 9: 0.8, 10: 1 },
    heldBack: { 5: "another-time" },
    predicted: "too-high",
    nearFrom: 7,
  },
  goals: [
    {
      words: "Say what I want the first time.",
      set: 1,
      ratings: [
        [1, 1],
        [4, 3],
        [7, 5],
        [10, 6],
      ],
    },
    {
      words: "Not to go to bed before him on purpose.",
      set: 2,
      ratings: [
        [2, 2],
        [6, 4],
        [9, 7],
      ],
    },
  ],
  assignments: [
    {
      exercise: "noticing",
      session: 1,
      agreed: "Each yes of the week in one word, and how the stomach was.",
      done: [{ days: 6, share: 100, parts: [["What I noticed", "Nineteen. Stomach said no to eleven of them."]] }],
    },
    {
      exercise: "talk-of-ten-minutes",
      session: 6,
      agreed:
        "Ten minutes after the children are in bed, three evenings. Nothing to organise. If one is tired, say so and set another evening.",
      done: [
        {
          days: 6,
          share: 67,
          parts: [
            [
              "How it went",
              "Two of three. First one stiff, like a job interview. Second one he told me about his brother.",
            ],
          ],
        },
      ],
    },
    {
      exercise: "talk-of-ten-minutes",
      session: 10,
      agreed: "Three evenings again; in one of them a wish, however small.",
    },
  ],
  diary: [
    { after: 4, days: 2, words: "Asked. He said sure. I went to the garage and cried into the recycling." },
    { after: 9, days: 3, words: "We had a proper row and then toast." },
  ],
  events: [{ after: 3, days: 5, words: "Mother-in-law will stay for two weeks next month." }],
  formulations: [
    {
      session: 3,
      words:
        "Situation: somebody wants something. Rule: “peace first”. Thought: “if I say no there will be a scene.” Feeling: tight, then angry, then guilty about the anger. Behaviour: yes, hints, silence, bed. Consequence: peace for an evening, distance for a week. Background: a home in which one person's mood decided. Strength: fair, funny, exact about what she wants once she lets herself know it.",
      inTheClientsWords: "I'm so busy keeping the peace that I've never been in it.",
    },
  ],
  plans: [
    {
      session: 3,
      agreed:
        "Twelve sessions under supervision. Requests in small steps; relationship check each week, private to her.",
      nextSteps: ["Thursday evening", "Money talk later"],
      reviewAt: 8,
    },
  ],
  shares: [
    {
      with: "miriam-adler",
      parts: ["record", "notes", "process"],
      after: 1,
      forDays: 400,
      question: "Where do I hurry, and what does Grace do when I hurry?",
    },
  ],
};
