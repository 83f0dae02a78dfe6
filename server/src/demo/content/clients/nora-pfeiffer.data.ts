import type { ClientStory } from "../story.ts";

/** A move and an empty house: liked it, said so, and did not come back; a sign that was seen too late. */
export const noraPfeiffer: ClientStory = {
  slug: "nora-pfeiffer",
  name: "Nora Pfeiffer",
  born: "1975-01-31",
  presentation: "life-changes",
  approach: "psychodynamic",
  therapist: "tomasz-wren",
  reason:
    "Both children left within one season, then the house was sold. “I've moved into a flat that would suit a nicer person.”",
  history: "School secretary. Marriage “in order”. No earlier treatment. Moved four times as a child.",
  time: 10 * 60,
  everyDays: 7,
  ending: {
    how: "dropped-out",
    weeksAgo: 15,
    words:
      "Missed two appointments, then wrote that the commute is too long and that it had been very nice. Offered one talk about how it had been; no answer.",
  },
  sessions: [
    {
      about: "A flat for a nicer person",
      concernNow: ["Boxes unopened for months"],
      pastExperience: ["Four schools; a suitcase under the bed until she was fourteen"],
      pattern: ["Arrives, is pleasant, does not unpack"],
      note: [
        "dap",
        "Lonely in a full life; not depressed on the form. Item 9 not at all.",
        "An old way of moving in.",
        "Twelve sessions.",
      ],
    },
    "The suitcase under the bed",
    "Everyone has been so kind",
    "Her husband likes the view",
    "The daughter's empty Sundays",
    {
      about: "“It's very nice here”",
      concernNow: ["Tired of the tram"],
      pattern: ["Says it is nice, and packs"],
      note: [
        "dap",
        "Praised the sessions at length. Asked how long people usually stay.",
        "I enjoyed being praised. Afterwards it sounded like a thank-you card.",
        "Ask about it next time.",
      ],
      privately: "Too late, as it turned out.",
    },
    "The tram; a lighter talk",
    "Boxes: three opened",
  ],
  absences: [
    { before: 7, kind: "cancelled-by-client", hoursBefore: 4, reason: "Tram strike" },
    { before: 9, kind: "missed", reason: "Not reached; wrote two days later" },
    { before: 9, kind: "missed", reason: "Letter about the commute" },
  ],
  course: [
    [1, 0.52],
    [4, 0.5],
    [8, 0.44],
  ],
  mood: [
    [1, 0.3],
    [8, 0.28],
  ],
  intake: { alcohol: [3, 0, 0], trauma: [0, null, null, null, null, null], support: [3, 4, 2] },
  checks: {
    usual: 9.6,
    fixed: { 6: { open: 6, mattered: 7 }, 8: { open: 6, mattered: 7 } },
    heldBack: { 6: "another-time", 8: "another-time" },
    predicted: "near",
  },
  goals: [
    {
      words: "Unpack.",
      set: 1,
      state: "set-aside",
      ratings: [
        [1, 1],
        [5, 2],
        [8, 4],
      ],
    },
  ],
  diary: [{ after: 3, days: 2, words: "Found the children's boots. Put them back." }],
  events: [{ after: 4, days: 4, words: "The old house has been painted grey by the new owners." }],
  formulations: [
    {
      session: 4,
      words:
        "Change: children gone, house sold. Echo: four moves before she was fourteen, each time told to be nice to the new ones. Pattern: pleasant, unattached, gone. Here: she thanks me. What it costs: nobody knows when she is leaving.",
      inTheClientsWords: "I'm a very good guest.",
    },
  ],
  plans: [{ session: 2, agreed: "Twelve sessions; one box a week, no more.", nextSteps: ["One box"], reviewAt: 6 }],
  consents: { recording: "refused", coding: "refused", supervision: "refused" },
};
