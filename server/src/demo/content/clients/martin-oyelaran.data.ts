import type { ClientStory } from "../story.ts";

/** Depression after losing his work: gains by activity, a relapse after a rejection, a plan that is changed together. */
export const martinOyelaran: ClientStory = {
  slug: "martin-oyelaran",
  name: "Martin Oyelaran",
  born: "1978-11-02",
  presentation: "depression",
  approach: "cognitive-behavioural",
  therapist: "miriam-adler",
  reason:
    "Lost his post as shift planner at a warehouse eight months ago. Sleeps until noon, has stopped the choir and the allotment, snaps at his son.",
  history:
    "A low year at twenty-three after his father's death, got through it without help. Married to Folake, son Tobi, fifteen. Sertraline 50 mg from his doctor since four weeks before the start.",
  time: 10 * 60,
  everyDays: 7,
  next: "today",
  sessions: [
    {
      about: "Eight months without work; what a day looks like",
      agenda: ["Why now", "The answers on the form", "Who else knows"],
      concernNow: [
        "Gets up when the house is empty so that nobody sees him",
        "“I'm a man with a lot of keys and no doors.”",
      ],
      pastExperience: ["His father worked two jobs and never sat down before nine in the evening"],
      pattern: ["Worth is what one gets done"],
      note: [
        "soap",
        "Low for most of eight months. Sleep broken, no appetite, no interest in the choir. Answered item 9 with several days: “Sometimes I think they'd be less worried without me.” No wish to act, no plan, no earlier attempt; wants to see his son grow up.",
        "Slow, courteous, eyes on the floor when he speaks of Tobi. PHQ-9 filled in at home and gone through together.",
        "Depressive episode, second in his life. Asked about thoughts of death, high stretches, alcohol. Safety talked through, plan written in this session.",
        "Doctor knows, with his consent. Activity log for a week. Next session as early as possible.",
      ],
      privately:
        "I felt the pull to hurry him along, as one does with a guest who has stayed too long. Probably how he feels at home.",
    },
    "The log: empty mornings, a better hour on Thursday",
    "Mastery and pleasure; why the allotment counts as neither",
    {
      about: "One bed at the allotment, no more; the sentence about useless men",
      agenda: ["How the week went", "The log", "One thing for next week"],
      concernNow: ["Could not start, sat in the car at the gate"],
      pastExperience: ["Father: “A man who rests is a man who waits for bad news.”"],
      pattern: ["Looks at all of it, sees that it is too much, does nothing, calls himself useless"],
      marks: [
        { minute: 9, words: "The car at the gate" },
        { minute: 27, words: "Father's sentence" },
      ],
      note: [
        "soap",
        "Drove to the allotment three times and did not get out. On Saturday Tobi came along and they dug one bed.",
        "More voice than last week. Smiled once, about the boy's shoes.",
        "Starts fail where the task has no edge. With an edge and company they work.",
        "One bed, Saturday, half an hour, with Tobi. Choir not yet.",
      ],
    },
    "Getting up at eight, four days of seven",
    "The thought “they only keep me out of pity”, held against the week",
    "Choir again, in the back row",
    {
      about: "Half-way: what helps, what does not, what Folake sees",
      agenda: ["Looking at the curve together", "Folake's view", "What next"],
      concernNow: ["Better, and afraid of the next application"],
      pattern: ["Does more when it is with somebody and for somebody"],
      note: [
        "soap",
        "Six of seven days up before nine. Sings. One application sent.",
        "Curve gone through together; he doubts the form more than the improvement.",
        "Clear improvement since session 3.",
        "Keep activity; begin with the thoughts around applying. Second review at session 12.",
      ],
    },
    "Writing an application without “unfortunately”",
    "The interview; he wore his father's tie",
    {
      about: "The rejection, and four days in bed",
      agenda: ["What happened", "Is he safe", "What to keep hold of"],
      concernNow: ["“They were nice about it. That was the worst of it.”", "Back to sleeping until noon"],
      pastExperience: ["At twenty-three he told nobody for a year"],
      pattern: ["When it hurts he disappears so as not to be seen"],
      marks: [
        { minute: 6, words: "Silence, half a minute" },
        { minute: 22, words: "“I didn't want you to have to write it down”" },
      ],
      note: [
        "soap",
        "Told on Friday that another was chosen. Stayed in bed until Tuesday. Thoughts that the others would be better off, on several days; no intent, no plan. Told Folake about them himself on Sunday.",
        "Score up by nine points in a week. Came although he had written a message to cancel and not sent it.",
        "Setback with a clear occasion, in an episode that had been lifting. Went through the safety plan; he had used its second part.",
        "Appointment in between by telephone on Friday. One thing a day with somebody. Doctor's appointment on his own wish.",
      ],
      privately: "I was too quick with the plan in the first ten minutes. He noticed before I did.",
    },
    "Small again on purpose: bed, boots, bread",
    "The doctor raised the dose; what he makes of that",
    "The telephone call he did not make, and the one he did",
    "Two mornings at the food bank",
    {
      about: "What a bad week is and what a relapse is",
      concernNow: ["Every bad morning looks like the beginning of the end"],
      pattern: ["Reads one morning as a verdict"],
      draft: true,
      note: [
        "soap",
        "Steadier. Two mornings a week at the food bank, as planner of the deliveries.",
        "Laughs about having made a rota again.",
        "Most of the lost ground is won back.",
        "Signs of a bad week and what he does then, on one page, next time. ",
      ],
    },
  ],
  absences: [
    { before: 6, kind: "cancelled-by-client", hoursBefore: 3, reason: "Could not get up, and said so" },
    { before: 14, kind: "cancelled-by-therapist", hoursBefore: 50, reason: "Therapist was ill" },
  ],
  course: [
    [1, 0.72],
    [3, 0.7],
    [5, 0.58],
    [8, 0.38],
    [10, 0.33],
    [11, 0.68],
    [12, 0.62],
    [14, 0.45],
    [16, 0.32],
    [17, 0.3],
  ],
  anxiety: [
    [1, 0.45],
    [17, 0.28],
  ],
  intake: { alcohol: [2, 1, 0], trauma: [1, 0, 0, 0, 1, 0], support: [2, 4, 3] },
  fixed: [
    { session: 1, instrument: "phq-9", item: "self-harm", value: 1 },
    { session: 2, instrument: "phq-9", item: "self-harm", value: 1 },
    { session: 11, instrument: "phq-9", item: "self-harm", value: 1 },
    { session: 12, instrument: "phq-9", item: "self-harm", value: 1 },
  ],
  riskClosings: [
    {
      session: 1,
      action:
        "Asked about wish to die, thoughts, plan, intent and what holds him. Wrote a safety plan with him. Told his doctor with his consent.",
      outcome:
        "Passing thoughts that others would be better off; no plan, no intent. Plan taken home; his wife has read it.",
    },
    {
      session: 2,
      action: "Asked again, and about the days between.",
      outcome: "Thoughts on two mornings, weaker. Used the first part of the plan.",
    },
    {
      session: 11,
      action:
        "Talked it through at length; went over the safety plan; agreed on a telephone call on Friday and an early appointment with his doctor.",
      outcome: "Thoughts came with the rejection, without intent. He told his wife. Call took place.",
    },
    {
      session: 12,
      action: "Asked again; looked at what he had used of the plan.",
      outcome: "Thoughts on one day only. He rang his brother that evening.",
      happened: "already-known",
    },
  ],
  checks: {
    usual: 8,
    moves: { 1: -1, 8: 0.8 },
    fixed: {
      11: { understood: 6, "felt-with": 7, mattered: 7, open: 5 },
      12: { understood: 9, "felt-with": 9, open: 9 },
    },
    heldBack: { 11: "would-like-to-talk" },
    predicted: "near",
  },
  goals: [
    {
      words: "Be somebody my son doesn't have to tiptoe around.",
      set: 1,
      ratings: [
        [1, 1],
        [4, 3],
        [8, 6],
        [11, 3],
        [14, 5],
        [16, 7],
      ],
    },
    {
      words: "Sing again.",
      set: 3,
      state: "reached",
      ratings: [
        [3, 0],
        [6, 4],
        [8, 9],
        [10, 10],
      ],
    },
    {
      words: "Send an application without feeling like a beggar.",
      set: 8,
      ratings: [
        [8, 2],
        [10, 5],
        [12, 1],
        [16, 4],
      ],
    },
  ],
  assignments: [
    {
      exercise: "activity-plan",
      session: 4,
      agreed: "One bed at the allotment on Saturday at ten, half an hour, with Tobi. If it rains: the shed.",
      done: [
        {
          days: 4,
          share: 100,
          parts: [
            ["What I did", "Dug the bed by the fence with Tobi. 50 minutes in the end."],
            ["Got something done, 0 to 10", "6"],
            ["Pleasure, 0 to 10", "4, and 7 when he found the toad"],
            ["What I noticed", "I didn't think about the warehouse until we were packing up."],
          ],
        },
      ],
    },
    {
      exercise: "thought-record",
      session: 6,
      agreed: "One of the “out of pity” thoughts, on paper, the same evening.",
      done: [
        {
          days: 2,
          share: 100,
          parts: [
            ["Situation", "Folake put my plate in the oven without saying anything."],
            ["Thought", "She's given up on me and is being polite."],
            ["Feeling", "Sad 70, ashamed 80"],
            [
              "What speaks against it",
              "She does this when she is on lates too, and I do it for her. She put the extra potato on.",
            ],
            ["Another way to see it", "A plate in the oven is a plate in the oven. It may even be love."],
            ["Feeling afterwards", "Sad 40, ashamed 45"],
          ],
        },
      ],
    },
    {
      exercise: "activity-plan",
      session: 11,
      agreed: "One thing a day with somebody else in the room. Smaller than you think is decent.",
      done: [
        {
          days: 5,
          share: 60,
          parts: [
            [
              "What I did",
              "Three of five. Bread with Folake, bins with Tobi, sat in on choir practice without singing.",
            ],
            ["What I noticed", "It's easier to get up for somebody than for something."],
          ],
        },
      ],
    },
    {
      exercise: "activity-plan",
      session: 16,
      agreed: "Food bank, Tuesday and Friday from nine. On the other days up by half past eight.",
    },
  ],
  diary: [
    { after: 4, days: 4, words: "Tobi says the toad is called Director now." },
    { after: 10, days: 6, words: "They rang. No." },
    { after: 11, days: 3, words: "Miriam rang like she said she would. I hadn't believed it, I think." },
    { after: 13, days: 2, words: "Some days I'm tired of being everybody's project.", isPrivate: true },
  ],
  events: [
    { after: 10, days: 5, words: "Rejection after the interview at the bus company." },
    { after: 12, days: 5, words: "Doctor raised sertraline from 50 to 100 mg." },
    { after: 14, days: 4, words: "Began at the food bank, two mornings a week." },
  ],
  safetyPlans: [
    {
      after: 1,
      personalSigns: ["I stop answering Tobi", "I lie awake doing sums", "I think they would be better off"],
      aloneICan: [
        "Get dressed and stand in the garden",
        "Put on the Fauré, the second track",
        "Clean one shoe, then the other",
      ],
      peopleAndPlaces: ["The allotment, when the others are there", "The library café on the square"],
      peopleToAsk: ["Folake", "My brother Ade, also at night"],
      professionals: [
        "Dr Adler, in practice hours",
        "My doctor's surgery",
        "Telephone counselling 116 123, day and night",
        "112",
      ],
      saferPlace: [
        "Folake keeps the household medicines",
        "I don't stay alone in the house on a bad evening; I say so and go to Ade's",
      ],
      whatMatters: "Tobi. And hearing the choir do the Christmas piece once more with me in it.",
      likelihood: 8,
    },
  ],
  formulations: [
    {
      session: 3,
      words:
        "Trigger: work lost, and with it a place in the day and in the family. Thoughts: “useless”, “they keep me out of pity”. Feeling: low, ashamed. Body: heavy, awake at four. Behaviour: stays in bed, keeps out of sight, stops what he likes. Loop: the less he does, the more the day proves him right. Background: a father for whom rest was danger. Strength: does for others what he cannot do for himself; humour; a wife who stays in the conversation.",
      inTheClientsWords: "If I'm not carrying something I don't know where to stand.",
    },
    {
      session: 12,
      words:
        "As before. Added after the setback: when something hurts he disappears so that nobody has to see it, and being unseen confirms that he is a burden. What interrupts it: telling one person on the same day; tasks with an edge; company.",
      inTheClientsWords: "I hide, and then I count who didn't come looking.",
    },
  ],
  plans: [
    {
      session: 3,
      agreed:
        "Sixteen sessions to begin with. First doing, then thinking about what gets in the way. PHQ-9 each week, looked at together; item 9 always talked about.",
      nextSteps: ["Activity log", "One bed, with Tobi"],
      reviewAt: 8,
    },
    {
      session: 12,
      agreed:
        "Smaller steps for a month, doctor involved, telephone call between sessions while the score is above fifteen. Four sessions more than planned.",
      nextSteps: ["One thing a day with somebody", "Doctor on Wednesday"],
      reviewAt: 16,
    },
  ],
  shares: [
    {
      with: "jonah-petrie",
      parts: ["process"],
      after: 4,
      forDays: 400,
      question: "How does one ask for one bed and no more, without sounding like a foreman?",
    },
  ],
};
