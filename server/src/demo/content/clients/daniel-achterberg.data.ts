import type { ClientStory } from "../story.ts";

/** PTSD after a fire at sea: comes irregularly, leaves forms blank, and does not come back. */
export const danielAchterberg: ClientStory = {
  slug: "daniel-achterberg",
  name: "Daniel Achterberg",
  born: "1969-09-09",
  presentation: "ptsd",
  approach: "psychodynamic",
  therapist: "tomasz-wren",
  reason:
    "Fire in the engine room of a ferry two years ago, in which a colleague was badly hurt. His wife made the appointment. Offered trauma-focused work with Dr Adler first; said no for now.",
  history:
    "Ship's engineer, on sick leave, then early pension in talks. Drinks more than he did; told so himself. Asked about thoughts of death: “not since the first year.”",
  time: 14 * 60,
  everyDays: 7,
  ending: {
    how: "dropped-out",
    weeksAgo: 9,
    words:
      "Missed two appointments. Rang, then a letter with the offer to come back or to be referred; his wife wrote that he thanks me and is at sea with his brother.",
  },
  sessions: [
    {
      about: "His wife made the appointment",
      concernNow: ["Smell of oil, then he is gone for a minute", "Sits in the shed"],
      pastExperience: ["Father, also at sea: “Keep your hands busy.”"],
      pattern: ["Feels nothing, works, breaks something"],
      note: [
        "dap",
        "Startles at the heating. Says little, all of it exact. Not at all on item 9; asked, says the same. Four drinks on most evenings.",
        "Numb, decent, ashamed to be here. Explained that there is treatment with good evidence for what he has; not yet.",
        "Eight sessions on what it has done to him; ask again about trauma-focused work each month. Alcohol with his doctor.",
      ],
    },
    "How an engine sounds before it fails",
    "The colleague, named for the first time: Piet",
    "Nothing to say; the heating",
    {
      about: "“You weren't there”",
      concernNow: ["Annoyed at being asked"],
      pastExperience: ["Nobody asked at home when the ship was late"],
      pattern: ["Whoever asks has not been there; whoever was there does not ask"],
      marks: [{ minute: 19, words: "“You weren't there.” Stood up, sat down" }],
      note: [
        "dap",
        "I asked what he felt when he heard Piet. “You weren't there.” He was right, and I said so, late.",
        "Strain. I had gone faster than he had.",
        "Slower. Ask next time how today was for him.",
      ],
    },
    "Short; he came, and said that was all he could do",
    "The shed: what he builds",
    "He asks what happens to people who do not talk",
  ],
  absences: [
    { before: 4, kind: "cancelled-by-client", hoursBefore: 1, reason: "No reason given" },
    { before: 6, kind: "missed", reason: "Not reached; wife said he was in the shed" },
    { before: 8, kind: "cancelled-by-client", hoursBefore: 5, reason: "Appointment about the pension" },
    { before: 9, kind: "missed", reason: "Not reached" },
    { before: 9, kind: "missed", reason: "Not reached; letter sent" },
  ],
  course: [
    [1, 0.62],
    [5, 0.66],
    [8, 0.64],
  ],
  mood: [
    [1, 0.5],
    [8, 0.52],
  ],
  anxiety: [
    [1, 0.55],
    [8, 0.55],
  ],
  intake: { alcohol: [4, 1, 2], trauma: [1, 1, 1, 1, 1, 1], support: [2, 3, 2] },
  blank: [
    { session: 5, instrument: "pcl-5" },
    { session: 7, instrument: "pcl-5" },
  ],
  checks: {
    usual: 6,
    fixed: { 5: { understood: 2, "felt-with": 3, accepted: 5, open: 3, useful: 3 } },
    heldBack: { 5: "another-time", 7: "another-time" },
    none: [6, 8],
    predicted: "drifting",
  },
  goals: [
    {
      words: "Be able to sit in the kitchen with the heating on.",
      set: 2,
      ratings: [
        [2, 2],
        [7, 3],
      ],
    },
  ],
  diary: [],
  events: [{ after: 6, days: 2, words: "Pension board has put off its decision." }],
  formulations: [
    {
      session: 3,
      words:
        "Feeling kept out: terror, and guilt that he closed the door that had to be closed. Anxiety: startle, absence for moments. Defence: exactness, work, drink, silence. Past: a house where one did not ask. Here: I am the one who was not there. Held open, and told to him: this is also an illness for which another treatment has better evidence.",
      inTheClientsWords: "I did what you do. You close it.",
    },
  ],
  plans: [
    {
      session: 1,
      agreed: "Eight sessions; trauma-focused work offered again each month.",
      nextSteps: ["Doctor, about the evenings"],
      reviewAt: 8,
    },
  ],
  consents: { recording: "refused", coding: "refused", research: "refused" },
};
