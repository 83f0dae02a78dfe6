import type { ClientStory } from "../story.ts";

/** A mother mourned with mixed feelings: easing as the anger is allowed in. */
export const imogenFairley: ClientStory = {
  slug: "imogen-fairley",
  name: "Imogen Fairley",
  born: "1990-05-23",
  presentation: "loss",
  approach: "psychodynamic",
  therapist: "tomasz-wren",
  reason:
    "Her mother died ten months ago. “Everyone says how I must miss her. I mostly dream that she is in my kitchen, rearranging it.”",
  history:
    "Stage designer. Only child, father died early. Nursed her mother for half a year. No earlier treatment. Sleeps badly; doctor has checked the thyroid.",
  time: 12 * 60,
  everyDays: 7,
  next: "this-week",
  sessions: [
    {
      about: "The rearranged kitchen",
      concernNow: ["Dreams, guilt, no tears"],
      pastExperience: ["Mother redrew her first stage set “to help”"],
      pattern: ["Love comes with a correction in it"],
      note: [
        "dap",
        "Cannot cry; cannot throw away a single spoon. Item 9 not at all.",
        "Grief held up by an anger that is not permitted.",
        "Twelve to sixteen sessions with this focus.",
      ],
    },
    "Half a year of nursing",
    "Spoons",
    "The sentence at the bedside",
    "“She'd have had a view about this chair”",
    "Late, with flowers for the waiting room",
    "A set with no door in it",
    {
      about: "The set that was redrawn",
      concernNow: ["Furious, then dizzy with guilt"],
      pastExperience: ["At sixteen: the model on the table, improved overnight"],
      pattern: ["When she is angry somebody falls ill"],
      marks: [
        { minute: 16, words: "“I could have killed her” — and a stop" },
        { minute: 27, words: "Tears, the first" },
      ],
      note: [
        "dap",
        "Told of the model. “I could have killed her” and then, white: “and then she died.” The first tears.",
        "The link between anger and death, said aloud by herself. I stayed with it and added nothing for a while.",
        "Go on with both: anger and longing.",
      ],
    },
    "Her aunt says she was a saint",
    "Throwing away four spoons",
    "The good afternoon in the hospice",
    {
      about: "She misses her",
      concernNow: ["Longing, with nothing in the way of it"],
      note: [
        "dap",
        "“I miss her. It turns out I do.”",
        "Both feelings in one sentence.",
        "Speak about ending: four more.",
      ],
    },
    "The kitchen is hers; the dream has stopped",
  ],
  absences: [{ before: 10, kind: "cancelled-by-client", hoursBefore: 60, reason: "Opening night" }],
  course: [
    [1, 0.56],
    [4, 0.6],
    [8, 0.64],
    [9, 0.54],
    [11, 0.42],
    [13, 0.3],
  ],
  mood: [
    [1, 0.36],
    [8, 0.4],
    [13, 0.2],
  ],
  intake: { alcohol: [2, 0, 0], trauma: [0, null, null, null, null, null], support: [3, 4, 3] },
  fixed: [
    {
      session: 6,
      instrument: "loss-week",
      item: "hard-day",
      value: "The day she'd have been told the results. A year ago.",
    },
  ],
  checks: { usual: 8.1, moves: { 8: 1 }, predicted: "too-low" },
  goals: [
    {
      words: "Be sad about her like a normal person.",
      set: 1,
      ratings: [
        [1, 1],
        [5, 2],
        [8, 5],
        [12, 8],
      ],
    },
  ],
  assignments: [
    {
      exercise: "letter",
      session: 8,
      agreed: "If she likes: two lists, what I will not forgive and what I would give a year for.",
      done: [
        {
          days: 6,
          share: 100,
          parts: [
            ["What I will not forgive", "The model. The haircut. “You're tired, darling”, when I was angry."],
            ["What I would give a year for", "Her reading the paper aloud with all the voices."],
          ],
        },
      ],
    },
  ],
  diary: [{ after: 9, days: 4, words: "Four spoons. She'd have counted." }],
  events: [
    { after: 5, days: 6, words: "A year since the diagnosis." },
    { after: 9, days: 10, words: "Opening night of the new play." },
  ],
  formulations: [
    {
      session: 4,
      words:
        "Feeling kept out: anger at a mother who loved by improving. Anxiety: anger kills, and then she did die. Defence: keeps everything, feels nothing, brings flowers. Others now: directors, aunt. Here: she looks whether my chair stands where it stood. Longing is behind the anger and not instead of it.",
      inTheClientsWords: "If I throw out a spoon I've won, and I don't want to have won.",
    },
  ],
  plans: [
    {
      session: 2,
      agreed: "About sixteen sessions with one focus. Her mother's birthday is marked.",
      nextSteps: ["Focus: what may not be felt"],
      reviewAt: 8,
    },
  ],
};
