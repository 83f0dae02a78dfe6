import type { ClientStory } from "../story.ts";

/** Fear of being looked at: no change on the form for a long while, though much is said; then it begins to move. */
export const oliverSandhu: ClientStory = {
  slug: "oliver-sandhu",
  name: "Oliver Sandhu",
  born: "1984-12-01",
  presentation: "anxiety",
  approach: "psychodynamic",
  therapist: "tomasz-wren",
  reason:
    "Cannot speak in meetings without his voice shaking; has turned down a promotion for it. Tried exposure in a group once and left after two evenings; wants to understand it.",
  history:
    "Hydrologist with the city. Elder of two sons; father a headmaster in the school he went to. Never a panic attack when alone. No medicines, little alcohol.",
  time: 9 * 60,
  everyDays: 7,
  next: "today",
  sessions: [
    {
      about: "The meeting on the fourth floor",
      agenda: [],
      concernNow: ["Voice shakes, all faces turn"],
      pastExperience: ["His father read out the marks in assembly, his own son's too"],
      pattern: ["Expects a verdict, delivers himself up to it, hates the judge"],
      note: [
        "dap",
        "Tells of a meeting at which he gave up after two sentences. Waits for a judgement here, too: “You can say if it's boring.”",
        "Shame, and under it something sharper, towards those who look. Considered with him that exposure work has good evidence; he prefers this, and we review it together.",
        "Weekly. Review at session 8.",
      ],
    },
    "The assembly",
    "Late by ten minutes, and very sorry",
    "His brother, who never had to",
    "A dream of a swimming bath with no water",
    "The shaking voice as the only thing that protests",
    "Ten minutes of silence, and what was in it",
    {
      about: "Review: the form has not moved",
      concernNow: ["Afraid that he is failing at therapy"],
      pattern: ["The therapist is the headmaster now"],
      marks: [{ minute: 17, words: "“Are you going to read them out?”" }],
      note: [
        "dap",
        "Looked at the flat curve together. He took it as his report. Angry, for the first time aloud: “Are you going to read them out?”",
        "The anger that belongs in the assembly came into the room. No change of symptoms; more life. Offered again the other way of working with Dr Adler; he wishes to go on for eight more.",
        "Eight sessions, then decide.",
      ],
    },
    "After the anger: a lighter week",
    "The father on the telephone",
    "He says to the chair that he disagrees",
    "A small lecture to four apprentices",
    "What the shaking would say if it had words",
    {
      about: "He disagrees with the therapist and waits for the sky to fall",
      concernNow: ["Was pleased all evening, then ashamed of having been pleased"],
      pastExperience: ["Only his mother's kitchen had no marks in it"],
      pattern: ["Pleasure in himself, then punishment"],
      draft: true,
      note: ["dap", "Told me that I was wrong about his brother. I was. He noticed that I did not fall over.", "", ""],
    },
  ],
  absences: [
    {
      before: 5,
      kind: "cancelled-by-client",
      hoursBefore: 2,
      reason: "A burst main, he wrote; later: he had not wanted to come",
    },
    { before: 12, kind: "cancelled-by-therapist", hoursBefore: 120, reason: "Therapist's holiday" },
  ],
  course: [
    [1, 0.62],
    [4, 0.66],
    [8, 0.63],
    [10, 0.56],
    [12, 0.47],
    [15, 0.4],
  ],
  mood: [
    [1, 0.36],
    [8, 0.4],
    [15, 0.26],
  ],
  intake: { alcohol: [1, 0, 0], trauma: [0, null, null, null, null, null], support: [2, 3, 3] },
  fixed: [{ session: 15, instrument: "phq-9", item: "self-harm", value: null }],
  checks: {
    usual: 7.2,
    moves: { 8: -1.2, 9: 1.2, 14: 1.4 },
    heldBack: { 3: "another-time", 7: "another-time" },
    predicted: "near",
  },
  goals: [
    {
      words: "Finish a sentence in front of the director.",
      set: 2,
      ratings: [
        [2, 1],
        [6, 1],
        [10, 3],
        [13, 5],
      ],
    },
  ],
  assignments: [
    {
      exercise: "noticing",
      session: 6,
      agreed: "If he likes: when the voice shakes, what did it want to say just before?",
      done: [
        {
          days: 5,
          share: 100,
          parts: [["What I noticed", "Tuesday, budget. I wanted to say: you have not read it, any of you."]],
        },
      ],
    },
  ],
  diary: [{ after: 12, days: 2, words: "Four apprentices and one yawn. I looked at the yawn and went on." }],
  events: [{ after: 10, days: 3, words: "Father's operation on the hip; Oliver drove him home." }],
  formulations: [
    {
      session: 4,
      words:
        "Hidden feeling: anger at being exhibited, and a wish to be seen and admired. Anxiety: voice, blushing, mind blank. Defence: makes himself small, apologises, arrives late. Other people now: the director, colleagues. Past: the father in the assembly. Here: expects marks and offers me poor work so that the verdict is at least his own doing.",
      inTheClientsWords: "I hand the report in before they can ask for it.",
    },
    {
      session: 9,
      words:
        "As before; the link to the therapist is no longer a guess. Since he was angry here and nothing was read out, the fear has something else beside it. Alternative held open: a temperament that blushes easily and would profit from plain practice as well.",
      inTheClientsWords: "I thought it was fear. Some of it is temper.",
    },
  ],
  plans: [
    {
      session: 1,
      agreed: "Weekly, review after eight. GAD-7 each time although neither of us loves it.",
      nextSteps: ["Review at session 8"],
      reviewAt: 8,
    },
    {
      session: 8,
      agreed: "Eight more, then decide whether to go on here or to add practice in a group with Dr Adler.",
      nextSteps: ["Decide at session 16"],
      reviewAt: 16,
    },
  ],
  consents: { recording: "refused", coding: "refused", supervision: "asked" },
};
