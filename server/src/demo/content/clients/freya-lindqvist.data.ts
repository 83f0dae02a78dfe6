import type { ClientStory } from "../story.ts";

/** Worry without a name in a young nurse: slow, steady easing as she listens to herself. */
export const freyaLindqvist: ClientStory = {
  slug: "freya-lindqvist",
  name: "Freya Lindqvist",
  born: "1998-08-08",
  presentation: "anxiety",
  approach: "humanistic",
  therapist: "ines-calloway",
  reason:
    "Worries from waking to sleeping since she began on the ward: mistakes, her mother, money, having said the wrong thing. Knots in the stomach.",
  history:
    "Nurse in her first year. Eldest of four; helped early. No earlier treatment; looked at apps for relaxation and felt told off by them. Coffee on nights.",
  time: 10 * 60,
  everyDays: 7,
  next: "this-week",
  sessions: [
    {
      about: "What if, from waking to sleeping",
      agenda: ["What is most alive now"],
      concernNow: ["Goes through each shift again in bed"],
      pastExperience: ["“Freya will manage” was said at every birthday"],
      pattern: ["Needs are for others"],
      note: [
        "dap",
        "Words come fast, body held still. Item 9 not at all. Spoke of treatments with good evidence for worry; she wishes to begin here.",
        "A person who listens to all but herself.",
        "Weekly. Worry form every fifth time.",
      ],
    },
    "The stomach gets a word: braced",
    "“Freya will manage”",
    "Nights on the ward; the bell",
    {
      about: "The patient in bed six",
      concernNow: ["Cried in the linen room, then apologised to the sheets"],
      pastExperience: ["When the twins were born she was seven and made tea"],
      pattern: ["Feeling is what one does when the work is done"],
      marks: [{ minute: 20, words: "A long breath; the shoulders came down" }],
      note: [
        "dap",
        "A patient whom she liked has died. She told it as a handover and stopped in the middle.",
        "Stayed with the breath and the linen room. She found “I wanted somebody to make me a tea.”",
        "That sentence goes with her.",
      ],
    },
    "Tea",
    "The mother who rings on nights",
    "What the worry would like to protect",
    "Saying no to a double shift",
    "A Sunday without lists",
    {
      about: "The worry is smaller, and she misses it a little",
      draft: true,
      note: ["dap", "“If I don't worry, who's looking after everyone?” Laughed, then quiet.", "", ""],
    },
  ],
  absences: [{ before: 7, kind: "cancelled-by-client", hoursBefore: 12, reason: "Shift was changed" }],
  course: [
    [1, 0.7],
    [4, 0.64],
    [6, 0.55],
    [9, 0.42],
    [12, 0.32],
  ],
  mood: [
    [1, 0.38],
    [12, 0.18],
  ],
  chosenForms: ["pswq"],
  intake: { alcohol: [2, 0, 0], trauma: [0, null, null, null, null, null], support: [3, 4, 3] },
  checks: { usual: 8.8, moves: { 2: -1 }, predicted: "near" },
  goals: [
    {
      words: "Go to sleep without doing the shift again.",
      set: 1,
      ratings: [
        [1, 1],
        [5, 3],
        [9, 6],
        [11, 7],
      ],
    },
  ],
  assignments: [
    {
      exercise: "worry-time",
      session: 8,
      agreed: "If she likes: a quarter of an hour on the back step at five, for the worry to have its say.",
      done: [
        {
          days: 5,
          share: 60,
          parts: [["What came", "It mostly says: don't forget me. So I sat there with it, with a biscuit."]],
        },
      ],
    },
  ],
  diary: [
    { after: 6, days: 2, words: "Gisela on the ward made me a tea without my asking. I nearly told her I was fine." },
    { after: 9, days: 3, words: "Said no to the double. Nobody died of it. (Ward joke.)" },
  ],
  events: [{ after: 7, days: 2, words: "Fixed rota from next month: no more than four nights." }],
  formulations: [
    {
      session: 5,
      words:
        "How she sees it: worry is how she takes care. Condition of worth: loved for managing. What is out of tune: a body braced like a girl of seven with a tray, and a face that says fine. What wants to grow: letting somebody make the tea. What the relationship offers: no need to manage me.",
      inTheClientsWords: "I'm a nurse at home and a daughter at work.",
    },
  ],
  plans: [
    {
      session: 2,
      agreed: "Twelve to sixteen sessions, her pace. We look at the two forms every fifth time.",
      nextSteps: ["Braced: listen to the word"],
      reviewAt: 10,
    },
  ],
};
