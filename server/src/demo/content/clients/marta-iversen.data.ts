import type { ClientStory } from "../story.ts";

/** A couple after the third move: a cycle of asking and going quiet. The record is Marta's; Paul comes along. */
export const martaIversen: ClientStory = {
  slug: "marta-iversen",
  name: "Marta Iversen",
  born: "1983-03-03",
  presentation: "relationship",
  approach: "humanistic",
  therapist: "ines-calloway",
  reason:
    "Couple sessions with her husband Paul. “I knock and knock, and he turns the television up.” He: “Whatever I say is the wrong door.”",
  history:
    "Together for fourteen years, one son of ten. Seen alone once each at the start and asked about fear, force and control: none on either side. Policy on secrets in writing. Paul has his own record.",
  time: 17 * 60,
  minutes: 75,
  everyDays: 14,
  next: "today",
  sessions: [
    {
      about: "Both together: knocking, and the television",
      agenda: ["What each hopes for", "How we work; each alone next"],
      concernNow: ["She asks, he goes quiet, she asks louder"],
      pastExperience: ["Her parents did not speak for a year, at table"],
      pattern: ["The louder, the quieter; the quieter, the louder"],
      note: [
        "dap",
        "Warm at the edges, stuck in the middle.",
        "A cycle of pursuit and retreat, both from fear of losing the other.",
        "Each alone next; asked about safety then.",
      ],
    },
    "Alone with Marta, and then with Paul, half each",
    "The cycle gets a name: the corridor",
    "What is under the knocking",
    {
      about: "He says from behind the door: I'm ashamed",
      concernNow: ["The move that he wanted and she made possible"],
      pastExperience: ["His father: “Don't stand there like a lamp.”"],
      pattern: ["In the corridor both think that the other has gone"],
      marks: [
        { minute: 24, words: "Paul: ashamed" },
        { minute: 31, words: "She stops knocking" },
      ],
      note: [
        "dap",
        "Paul spoke of shame for the first time. Marta: “I thought you were bored with me.” Neither defended themselves for some minutes.",
        "First softening. I took his side a little too long at the start and said so to her.",
        "One need each, one sentence, in the week.",
      ],
    },
    "The row about the removal boxes, told as a pair",
    {
      about: "A six on feeling safe, asked about alone",
      note: [
        "dap",
        "She had answered six. Alone: a row about money, loud, both; no fear of him, no control, no force. Feels unsafe about the account.",
        "Asked plainly, alone; not told to Paul.",
        "Money as subject if she wishes to bring it.",
      ],
    },
    "Money, with the door open",
    {
      about: "An evening without the corridor",
      draft: true,
      concernNow: ["Afraid to say that it is good"],
      note: ["dap", "Sat on the stairs and laughed about the lamp.", "", ""],
    },
  ],
  absences: [{ before: 6, kind: "cancelled-by-client", hoursBefore: 30, reason: "Son ill" }],
  course: [
    [1, 0.62],
    [4, 0.56],
    [5, 0.44],
    [7, 0.5],
    [9, 0.32],
    [10, 0.3],
  ],
  mood: [
    [1, 0.3],
    [10, 0.2],
  ],
  intake: { alcohol: [2, 0, 0], trauma: [0, null, null, null, null, null], support: [3, 4, 3] },
  fixed: [
    { session: 7, instrument: "relationship-week", item: "safe", value: 6 },
    { session: 4, instrument: "relationship-week", item: "different", value: "That he'd come and find me for once." },
    {
      session: 6,
      instrument: "relationship-week",
      item: "went-well",
      value: "He said what he was ashamed of. I didn't fix it.",
    },
    { session: 10, instrument: "relationship-week", item: "went-well", value: "The stairs." },
  ],
  riskClosings: [
    {
      rule: "safety-on-relationship-form",
      session: 7,
      action: "Saw her alone for the first part of the session and asked about fear, force, control and money.",
      outcome:
        "No fear of him, no force, no control. A loud row about the account. Nothing of this was told to her husband.",
      happened: "useful",
    },
  ],
  checks: {
    usual: 8,
    moves: { 5: 1 },
    fixed: { 3: { accepted: 5, understood: 6 } },
    heldBack: { 3: "another-time" },
    predicted: "near",
  },
  goals: [
    {
      words: "Knock once, and wait.",
      set: 3,
      ratings: [
        [3, 1],
        [5, 4],
        [8, 6],
      ],
    },
  ],
  assignments: [
    {
      exercise: "talk-of-ten-minutes",
      session: 5,
      agreed: "One need each, one sentence, the other only says it back. Twice, at the kitchen table.",
      done: [
        {
          days: 8,
          share: 50,
          parts: [["How it went", "Once. His sentence was four words long and I have it by heart."]],
        },
      ],
    },
  ],
  diary: [{ after: 7, days: 5, words: "I don't want him to read about the six.", isPrivate: true }],
  events: [{ after: 4, days: 3, words: "Third move in six years: boxes in the hall." }],
  formulations: [
    {
      session: 4,
      words:
        "Cycle: she reaches by asking, sharper each time; he protects by silence, longer each time. Under her asking: fear of a year without words at table. Under his silence: shame, the boy who stood there like a lamp. Each takes the other's protection for indifference. Strength: humour, a son whom they raise as one.",
      inTheClientsWords: "We're both in the corridor, in the dark, being angry with the light.",
    },
  ],
  plans: [
    {
      session: 3,
      agreed: "Twelve to fifteen sessions as a couple; forms are each one's own.",
      nextSteps: ["The corridor: notice it once a week"],
      reviewAt: 8,
    },
  ],
};
