import type { ClientStory } from "../story.ts";

/** Present-centred work after an assault: slow gains, a dip in the checks after a misstep, and its repair. */
export const yaraMendes: ClientStory = {
  slug: "yara-mendes",
  name: "Yara Mendes",
  born: "1994-04-02",
  presentation: "ptsd",
  approach: "humanistic",
  therapist: "ines-calloway",
  reason:
    "Attacked in the street by a stranger a year ago. Does not wish to tell it. “I want my evenings back, not the story.”",
  history:
    "Pastry cook. The man is in prison. Told about trauma-focused treatments and where to have them; chose to begin with present-centred work. Lives with two friends.",
  time: 15 * 60,
  everyDays: 7,
  next: "today",
  sessions: [
    {
      about: "Evenings",
      agenda: ["What she will not talk about, and that this is respected"],
      concernNow: ["Home before dark, every day of the year"],
      pastExperience: ["In her family one said: don't make a scene"],
      pattern: ["Angry at herself for being afraid"],
      note: [
        "dap",
        "On guard, sits by the door. Item 9 not at all. PCL-5 about the event, which she named in one line.",
        "Her limits are clear and will be kept.",
        "Evenings first. Ask again about trauma-focused treatment every eight sessions.",
      ],
    },
    "A chair by the door, and why not",
    "Being looked at in the bakery",
    "Don't make a scene",
    "Her flatmates tiptoe",
    "The bus at six",
    {
      about: "I asked too much; she said so",
      agenda: [],
      concernNow: ["Felt pushed, as so often"],
      pastExperience: ["Police: “and then?”"],
      pattern: ["When pushed she becomes polite and leaves"],
      marks: [
        { minute: 13, words: "My third question in a row" },
        { minute: 22, words: "“You sounded like them”" },
      ],
      note: [
        "dap",
        "I asked about the street, against what we had agreed. She became polite. I noticed late and said so. “You sounded like them.”",
        "My misstep. Naming it gave her the lead back.",
        "Limits said again, by her, in her words.",
      ],
      privately: "I wanted to be brave for her. She had asked me to be slow.",
    },
    "She begins the session herself",
    "Anger at the word brave",
    "The bakery after dark",
    "A scene, made on purpose, at the bank",
    {
      about: "She told one sentence of it, because she wanted to",
      concernNow: ["Shaking, proud"],
      pattern: ["Tells when nobody pulls"],
      note: [
        "dap",
        "One sentence, then tea. “That's all you're getting.” We both laughed.",
        "Choice is the treatment here.",
        "Ask next time about trauma-focused work, as agreed.",
      ],
    },
    "Asked again; not yet, she says, perhaps after the new menu",
  ],
  absences: [
    { before: 8, kind: "cancelled-by-client", hoursBefore: 3, reason: "Did not give a reason; came the week after" },
  ],
  course: [
    [1, 0.64],
    [5, 0.58],
    [7, 0.6],
    [9, 0.5],
    [12, 0.42],
    [14, 0.38],
  ],
  mood: [
    [1, 0.42],
    [14, 0.28],
  ],
  anxiety: [
    [1, 0.62],
    [14, 0.4],
  ],
  intake: { alcohol: [2, 0, 0], trauma: [1, 1, 1, 1, 0, 1], support: [3, 4, 3] },
  checks: {
    usual: 8.7,
    fixed: {
      7: { understood: 5, "felt-with": 6, accepted: 6, mattered: 4, open: 5, useful: 4 },
      8: { understood: 9, "felt-with": 9, accepted: 10, mattered: 9, open: 10, useful: 9 },
    },
    heldBack: { 7: "would-like-to-talk" },
    predicted: "near",
  },
  goals: [
    {
      words: "Walk home from the late shift with my music on.",
      set: 1,
      ratings: [
        [1, 0],
        [5, 1],
        [9, 4],
        [13, 6],
      ],
    },
  ],
  assignments: [
    {
      exercise: "grounding",
      session: 5,
      agreed: "If she likes: at the bus stop, name five cakes in the window opposite.",
      done: [{ days: 5, share: 80, parts: [["What helped", "Judging their glazing."]] }],
    },
  ],
  diary: [
    { after: 7, days: 4, words: "I nearly didn't go back. I want it written down that I nearly didn't." },
    { after: 11, days: 2, words: "Made a scene. The man at the bank apologised. Ate a whole tart." },
  ],
  events: [{ after: 10, days: 3, words: "New shifts: two evenings a week, by her own choice." }],
  formulations: [
    {
      session: 6,
      words:
        "How she sees it: somebody took her evenings. What is out of tune: a strong woman who was told not to make scenes and now may not be afraid either. What is needed: to have the lead. What the relationship offers: no question that she has not allowed. Not forgotten: there are treatments that go to the memory, and the door to them stays open.",
      inTheClientsWords: "I don't need to tell it. I need to stop being told.",
    },
  ],
  plans: [
    {
      session: 1,
      agreed:
        "No telling of the event unless she begins. Evenings first. Trauma-focused treatment is asked about every eight sessions.",
      nextSteps: ["The bus at six"],
      reviewAt: 8,
    },
  ],
  consents: { research: "refused" },
};
