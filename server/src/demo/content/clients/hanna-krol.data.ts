import type { ClientStory } from "../story.ts";

/** PTSD after a road accident: memory work, a hard middle, and an ending that was agreed. */
export const hannaKrol: ClientStory = {
  slug: "hanna-krol",
  name: "Hanna Krol",
  born: "1987-06-25",
  presentation: "ptsd",
  approach: "cognitive-behavioural",
  therapist: "miriam-adler",
  reason:
    "Knocked off her bicycle by a van fourteen months ago. The leg has healed. She hears the brakes at night and crosses the city on foot.",
  history:
    "Carpenter in a theatre workshop. Six weeks in hospital, then rehabilitation. No earlier illness of this kind. Lives alone, close to her friend Wanda. The case in court is closed.",
  time: 11 * 60,
  everyDays: 7,
  ending: {
    how: "agreed",
    weeksAgo: 3,
    words: "Ended as agreed after twelve sessions. She rides again. A talk after three months has been arranged.",
  },
  sessions: [
    {
      about: "The accident in outline; what she wants back",
      agenda: ["What we will and will not do today", "The accident, only as far as she likes", "Nights"],
      concernNow: ["Woken by brakes that are not there", "Anger at drivers that frightens her"],
      pastExperience: ["Nobody in her family spoke of her uncle's accident"],
      pattern: ["Keeps busy until she drops"],
      note: [
        "soap",
        "Memories daily, nightmares most nights, avoids the ring road. No thoughts of death: item 9 asked and answered not at all.",
        "Fast speech, stops dead at the word “van”. PCL-5 about the accident, written down as the event.",
        "Post-traumatic stress after an accident; danger is over, the case is closed.",
        "Explain the plan; grounding first; look at the memory from session 4 on, if she agrees then.",
      ],
    },
    "Why a memory can feel like now; grounding with the workbench",
    "Sleep, and the bag of rice against the clenched hands",
    "The memory, first time through, eyes open",
    {
      about: "Again, and the moment with the bell",
      agenda: ["How the week was", "The memory from the bell to the ambulance"],
      concernNow: ["“If I had rung the bell”"],
      pattern: ["Guilt makes it something she could have steered"],
      note: [
        "soap",
        "Told it twice. The worst moment is not the blow but the half second before: she had her thumb on the bell.",
        "Distress 90, then 65. Stayed in the room throughout.",
        "Guilt stands where helplessness would be.",
        "Drawing of the crossing with times. No listening to it alone; agreed.",
      ],
    },
    "The crossing drawn to scale: there was no half second",
    "A bad week: the scan, the smell of the corridor",
    "Then and now, side by side, at the real crossing",
    "Anger gets a place; a letter that is not sent",
    "The bicycle in the cellar",
    "Round the block, with Wanda",
    {
      about: "Last session: what stays, what she takes along",
      agenda: ["Looking back", "A page for hard days"],
      concernNow: ["Sad to end, glad to stop talking about it"],
      note: [
        "soap",
        "Rides to work on dry days. Two nights a week still broken.",
        "Curve looked at together from the first form to the last.",
        "Clearly improved, and below the cut-off since session 9.",
        "Talk in three months. She may ring before.",
      ],
    },
  ],
  absences: [{ before: 8, kind: "cancelled-by-client", hoursBefore: 30, reason: "Hospital moved the scan of the leg" }],
  course: [
    [1, 0.66],
    [3, 0.63],
    [4, 0.66],
    [5, 0.68],
    [7, 0.55],
    [9, 0.36],
    [12, 0.22],
  ],
  mood: [
    [1, 0.44],
    [5, 0.48],
    [12, 0.18],
  ],
  anxiety: [
    [1, 0.6],
    [12, 0.25],
  ],
  intake: { alcohol: [1, 0, 0], trauma: [1, 1, 1, 1, 0, 1], support: [2, 4, 4] },
  fixed: [{ session: 5, instrument: "pcl-5", item: "risk-taking", value: 3 }],
  riskClosings: [
    {
      rule: "safety-on-relationship-form",
      session: 5,
      action: "Asked what stood behind the answer.",
      outcome:
        "She had walked against a red light twice, angry at the waiting cars. No wish to be hurt. Agreed that she waits at lights and notes the anger instead.",
    },
  ],
  checks: { usual: 8.4, moves: { 5: -1.2, 8: 0.9 }, predicted: "too-low" },
  goals: [
    {
      words: "Ride my bicycle to the workshop.",
      set: 2,
      state: "reached",
      ratings: [
        [2, 0],
        [6, 2],
        [9, 5],
        [11, 8],
        [12, 9],
      ],
    },
    {
      words: "Sleep through two nights in a row.",
      set: 2,
      ratings: [
        [2, 1],
        [6, 3],
        [9, 6],
        [12, 7],
      ],
    },
  ],
  assignments: [
    {
      exercise: "grounding",
      session: 2,
      agreed: "Five things to see, four to touch, once a day at the workbench, and whenever brakes are heard.",
      done: [
        {
          days: 5,
          share: 80,
          parts: [
            ["When", "Twice in the street, the rest at the bench."],
            ["What helped", "The cold of the vice. Not the counting."],
          ],
        },
      ],
    },
    {
      exercise: "exposure-step",
      session: 9,
      agreed: "Bring the bicycle up from the cellar and pump the tyres. No riding.",
      done: [
        {
          days: 3,
          share: 100,
          parts: [
            ["What I expected", "To cry."],
            ["What happened", "I did, and then I oiled the chain."],
          ],
        },
      ],
    },
  ],
  diary: [
    { after: 6, days: 2, words: "There was no half second. I have measured it three times." },
    { after: 11, days: 1, words: "Round the block. Wanda jogged beside me and complained the whole way." },
  ],
  events: [{ after: 7, days: 1, words: "Last scan of the leg: healed." }],
  formulations: [
    {
      session: 3,
      words:
        "The memory is stored as fragments of sound and light that come back as if now. Meaning given to it: “I should have rung the bell; I am careless; it will happen again.” What she does: walks, keeps busy, stops thoughts, checks every crossing. This spares her the memory and keeps it as it was. Strength: a craftswoman's patience; measures before she cuts.",
      inTheClientsWords: "My head keeps sending me back to stop it.",
    },
  ],
  plans: [
    {
      session: 3,
      agreed:
        "Twelve sessions: three to prepare, five with the memory, the rest for getting her roads back. Every step only with her yes on the day.",
      nextSteps: ["Grounding", "Choose where the memory begins"],
      reviewAt: 7,
    },
  ],
  consents: { recording: "refused", coding: "refused" },
};
