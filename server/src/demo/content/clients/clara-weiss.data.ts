import type { ClientStory } from "../story.ts";

/** Long depression; a therapist who thinks that she feels more understood than she says, until they speak of it. */
export const claraWeiss: ClientStory = {
  slug: "clara-weiss",
  name: "Clara Weiss",
  born: "1972-04-11",
  presentation: "depression",
  approach: "psychodynamic",
  therapist: "tomasz-wren",
  reason:
    "Low for years rather than months; her doctor sent her after she fell asleep at the wheel. Functions, laughs in the right places, feels behind glass.",
  history:
    "Translator. Two earlier therapies, the last ended by her with a letter. Mother ill through her childhood, died when Clara was nineteen. Divorced, no children. Mirtazapine 15 mg. Thoughts of death at thirty, none acted upon.",
  time: 11 * 60,
  everyDays: 7,
  next: "today",
  sessions: [
    {
      about: "Behind glass",
      concernNow: ["“I do a very good impression of someone who is fine.”"],
      pastExperience: ["Mother lay in the dark; one went in on tiptoe"],
      pattern: ["Looks after whoever sits opposite"],
      note: [
        "dap",
        "Long low mood, early waking, no pleasure, little hope. Passing thoughts that it would be simpler not to be; item 9 several days; asked in full: no plan, no intent, would ring.",
        "She asked how I was, twice, and I answered once. Depressed position of one who had to be quiet.",
        "Weekly. Doctor in the picture. Safety plan next session if the answer stays.",
      ],
    },
    "The plan for bad nights, written; she apologises for the trouble",
    "What the letter to the last therapist said",
    "The dark room",
    "A word that cannot be translated",
    "She brings coffee for two",
    "Bringing presents; being nobody's burden",
    "Four free days; nobody rang, and she had not told anybody",
    {
      about: "The mother's door; a consolation that closed it",
      concernNow: ["Woke at four each night"],
      pastExperience: ["At eight she lay on the floor outside the door to hear the breathing"],
      pattern: ["Comes near, looks at the other's face, withdraws"],
      marks: [
        { minute: 21, words: "The floor outside the door" },
        { minute: 24, words: "I consoled" },
      ],
      note: [
        "dap",
        "Told of lying outside her mother's door. I said that she had been a brave child. She thanked me and spoke of work.",
        "I was moved and made it nice. She took care of me by thanking me.",
        "Come back to the door, if she does.",
      ],
    },
    "Work, deadlines, weather",
    "Deadlines again; I am bored and do not say so",
    "She forgets the session, and rings from the tram",
    "The form is worse; she says it is the time of year",
    "A dream: an interpreter's booth without a door",
    "The booth: she speaks for both sides",
    "Her sister's visit",
    "The bill; is she paying to be listened to?",
    {
      about: "The check lay between us: I had thought eight, she had said four",
      agenda: ["The difference between what I expected and what she felt"],
      concernNow: ["“I didn't want to hurt your feelings.”"],
      pastExperience: ["With mother one said: good, thank you, and you?"],
      pattern: ["Says good so that nobody breaks"],
      marks: [
        { minute: 12, words: "I show her both numbers" },
        { minute: 30, words: "She cries without covering her face" },
      ],
      note: [
        "dap",
        "Put my predictions beside her answers. She blushed, then: “You like it so much when I feel understood.” Said that she had felt alone for most of these months.",
        "An over-estimate of mine, for weeks. Speaking of it did more than the weeks did. Item 9 asked: several days, unchanged, no intent.",
        "Each session ends with one question: what did I miss? Supervision with Dr Adler.",
      ],
      privately: "Pride. I wanted to be the third therapist, the good one. She was protecting me from a letter.",
    },
    "What did I miss: the coffee",
    "Anger at the mother who could not help it",
    "She does not bring coffee",
    "A whole night slept",
    {
      about: "Sad, which is better than behind glass",
      concernNow: ["Cries at the radio and does not mind"],
      pastExperience: ["The day of the funeral she translated for the relatives"],
      pattern: ["Speaks in her own voice, then looks whether I am still there"],
      draft: true,
      note: [
        "dap",
        "Slept through on three nights. Tells the funeral for the first time in her own language.",
        "",
        "Breaks: my holiday in seven weeks must be spoken about now.",
      ],
    },
  ],
  absences: [
    { before: 12, kind: "missed", reason: "Forgot; rang from the tram an hour later, frightened by it" },
    { before: 16, kind: "cancelled-by-client", hoursBefore: 72, reason: "Interpreting at a conference" },
  ],
  breaks: [{ before: 9, weeks: 1 }],
  course: [
    [1, 0.66],
    [4, 0.6],
    [8, 0.62],
    [13, 0.72],
    [17, 0.7],
    [19, 0.58],
    [22, 0.46],
    [24, 0.42],
  ],
  anxiety: [
    [1, 0.42],
    [13, 0.48],
    [24, 0.3],
  ],
  intake: { alcohol: [3, 0, 0], trauma: [0, null, null, null, null, null], support: [2, 3, 2] },
  fixed: [
    { session: 1, instrument: "phq-9", item: "self-harm", value: 1 },
    { session: 13, instrument: "phq-9", item: "self-harm", value: 1 },
    { session: 18, instrument: "phq-9", item: "self-harm", value: 1 },
    { session: 15, instrument: "phq-9", item: "self-harm", value: null },
  ],
  riskClosings: [
    {
      session: 1,
      action: "Asked about wish, thoughts, plan, intent, past and what holds her. Agreed on a safety plan.",
      outcome: "Passing thoughts, no plan, no intent; plan written in the second session.",
    },
    {
      session: 13,
      action: "Asked again; looked at the plan together.",
      outcome: "Thoughts at four in the morning, go when she gets up. Uses the radio and her sister.",
    },
    {
      session: 18,
      action: "Asked again in the session about what was missed.",
      outcome: "Unchanged, no intent. She said that she had ticked less than was true a month ago.",
      happened: "useful",
    },
  ],
  checks: {
    usual: 5.6,
    moves: { 18: 2.6, 19: 2.2, 20: 1.8, 21: 2.4, 22: 2.4, 23: 3 },
    fixed: { 9: { understood: 4, "felt-with": 3, open: 4 }, 17: { understood: 4, "felt-with": 4, open: 3 } },
    heldBack: { 9: "another-time", 11: "another-time", 17: "would-like-to-talk" },
    predicted: "too-high",
    nearFrom: 19,
  },
  goals: [
    {
      words: "Feel something when the music is beautiful.",
      set: 2,
      ratings: [
        [2, 1],
        [8, 2],
        [14, 1],
        [19, 4],
        [23, 6],
      ],
    },
    {
      words: "Ring somebody before it is an emergency.",
      set: 5,
      ratings: [
        [5, 2],
        [12, 2],
        [20, 5],
      ],
    },
  ],
  assignments: [
    {
      exercise: "noticing",
      session: 6,
      agreed: "If she likes: whom did I look after today, and did they ask?",
      done: [{ days: 5, share: 50, parts: [["What I noticed", "Everyone. No. The dentist."]] }],
    },
    {
      exercise: "letter",
      session: 20,
      agreed: "A letter to her mother, in whichever language comes. Not to be shown unless she wishes.",
      done: [
        {
          days: 6,
          share: 100,
          parts: [["The letter", "I am keeping this one. But I wrote it, and it is not polite."]],
        },
      ],
    },
  ],
  diary: [
    { after: 8, days: 3, words: "Nobody rang. It is not anybody's fault, I am very convincing." },
    {
      after: 18,
      days: 0,
      minute: 21 * 60,
      words: "He showed me the numbers. I thought he would be hurt. He was interested.",
    },
    { after: 22, days: 1, words: "Slept. Woke because of a bird and not because of nothing.", isPrivate: true },
  ],
  events: [
    { after: 7, days: 6, words: "Mirtazapine raised from 15 to 30 mg by her doctor." },
    { after: 15, days: 4, words: "Sister's visit, five days." },
  ],
  safetyPlans: [
    {
      after: 2,
      personalSigns: ["Awake at four and doing accounts of my life", "I become very witty", "I tidy papers"],
      aloneICan: ["Get up, radio, tea", "Translate one line of anything"],
      peopleAndPlaces: ["The bakery, it opens at half past five", "The reading room"],
      peopleToAsk: ["My sister Lene, any hour, she has said so", "Ursula next door"],
      professionals: ["Mr Wren, in practice hours", "My doctor", "Telephone counselling 116 123, day and night", "112"],
      saferPlace: ["I have asked the chemist for small packs", "No driving after a night like that"],
      whatMatters: "The book that only I would translate properly.",
      likelihood: 6,
    },
  ],
  formulations: [
    {
      session: 5,
      words:
        "Wish: to be heard without having to be careful. Response of the other: lies in the dark, must not be disturbed, may die. Response of the self: becomes quiet, useful, charming; feels nothing; hates that self. In three stories: mother's door, the marriage, the last therapy with its letter. Here: she looks at my face before she goes on.",
      inTheClientsWords: "I translate everybody before they have to ask.",
    },
    {
      session: 19,
      words:
        "As before. Added: with me, too, she said what would keep me well, and I believed it since I liked to. When both numbers lay on the table the pattern was alive and could be spoken of. Depression eases where she may be angry with somebody who survives it. Held open: the illness has its own weight, and the higher dose came in the same months.",
      inTheClientsWords: "I gave you good marks so you wouldn't go and lie down.",
    },
  ],
  plans: [
    {
      session: 5,
      agreed: "A year, weekly, with reviews. Safety plan kept in her calendar. Doctor and therapist may speak.",
      nextSteps: ["Review at twelve"],
      reviewAt: 12,
    },
    {
      session: 18,
      agreed: "One question at the end of each session: what did I miss? Numbers looked at together once a month.",
      nextSteps: ["Speak about my holiday early"],
      reviewAt: 24,
    },
  ],
  shares: [
    {
      with: "miriam-adler",
      parts: ["record", "notes", "process"],
      after: 18,
      forDays: 120,
      question: "Why did I need her to feel understood?",
    },
  ],
};
