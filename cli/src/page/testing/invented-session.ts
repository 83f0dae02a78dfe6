/** Invented sessions, written as a session is: who, when, what was said, how it was coded. */

/** A code and level, the words it rests on, and its confidence: `["affective", 2, "That sounds frightening", 0.91]`. */
export type Coded = readonly [code: string, level: number, words: string, confidence: number];
/** Label, seconds from the start, words, codes. */
export type Said = readonly [label: string, seconds: number, words: string, codes?: readonly Coded[]];

export const ONE_CLIENT: readonly Said[] = [
  ["Therapist", 4, "Shall we start where you left off, with the week?", [["exploring", 1, "where you left off", 0.74]]],
  ["Client", 11, "It was all right. I did the breathing on Monday and Tuesday.", [["depth", 1, "", 0.8]]],
  [
    "Therapist",
    19,
    "You kept at it for two days.",
    [
      ["cognitive", 1, "kept at it for two days", 0.83],
      ["validating", 1, "kept at it", 0.71],
    ],
  ],
  ["Client", 25, "And then on Wednesday I had to take the train.", [["depth", 1, "", 0.77]]],
  ["Therapist", 33, "What happened on Wednesday?", [["exploring", 1, "What happened", 0.9]]],
  [
    "Client",
    41,
    "I got as far as the platform. Then my chest went tight and I thought, everyone can see I'm losing it, so I just went home.",
    [
      ["cue", 2, "my chest went tight", 0.88],
      ["depth", 3, "everyone can see I'm losing it", 0.79],
    ],
  ],
  [
    "Therapist",
    58,
    "So part of you had already made it, and then the fear of being seen took over. That sounds frightening, and a bit lonely.",
    [
      ["cognitive", 2, "So part of you had already made it", 0.82],
      ["affective", 2, "the fear of being seen took over. That sounds frightening, and a bit lonely", 0.91],
    ],
  ],
  [
    "Client",
    72,
    "Lonely. Yes. I haven't told anyone about the trains, not even at home.",
    [
      ["cue", 2, "Lonely. Yes.", 0.84],
      ["depth", 4, "I haven't told anyone about the trains", 0.75],
    ],
  ],
  [
    "Therapist",
    80,
    "What has it been like, keeping that to yourself?",
    [["exploring", 2, "What has it been like, keeping that to yourself", 0.97]],
  ],
  [
    "Client",
    86,
    "Tiring. And I sort of feel I'm letting them down anyway.",
    [
      ["cue", 2, "I'm letting them down", 0.81],
      ["depth", 3, "Tiring", 0.7],
    ],
  ],
  [
    "Therapist",
    93,
    "Oh, poor you. Well, you should tell your partner, most people are kinder than we think.",
    [
      ["sympathy", 1, "poor you", 0.84],
      ["directing", 2, "you should tell your partner", 0.88],
    ],
  ],
  ["Client", 101, "Mm-hmm."],
  ["Client", 104, "Maybe.", []],
  [
    "Therapist",
    108,
    "I moved quickly there. You said letting them down.",
    [["cognitive", 1, "letting them down", 0.79]],
  ],
  [
    "Client",
    117,
    "My mother used to check the door three times. I swore I would not be like that, and now I count the stops.",
    [
      ["cue", 1, "now I count the stops", 0.66],
      ["depth", 4, "I swore I would not be like that", 0.72],
    ],
  ],
  ["Therapist", 131, "And the counting, is it out loud?", [["exploring", 1, "is it out loud", 0.86]]],
  ["Client", 137, "In my head. Twelve stops. If I lose count I get off.", [["depth", 2, "", 0.7]]],
  ["Therapist", 146, "Do you get off every time?", [["exploring", 1, "every time", 0.92]]],
  ["Client", 151, "Most times."],
  ["Therapist", 155, "And is it worse in the morning?", [["exploring", 1, "worse in the morning", 0.9]]],
  ["Client", 160, "Yes."],
  [
    "Therapist",
    163,
    "When you get off, something in you is trying to keep you safe, and at the same time it costs you the day.",
    [
      ["cognitive", 2, "it costs you the day", 0.77],
      ["validating", 1, "trying to keep you safe", 0.64],
    ],
  ],
  [
    "Client",
    178,
    "It costs me everything, to be honest. I was going to see my sister's baby. I missed it -",
    [
      ["cue", 2, "It costs me everything", 0.93],
      ["depth", 4, "I was going to see my sister's baby", 0.83],
    ],
  ],
  [
    "Therapist",
    190,
    "You missed something you really wanted, and there is grief in that.",
    [
      ["affective", 2, "there is grief in that", 0.87],
      ["cognitive", 1, "You missed something you really wanted", 0.8],
    ],
  ],
  [
    "Client",
    201,
    "Yeah. I don't usually say it out loud.",
    [
      ["cue", 1, "don't usually say it", 0.62],
      ["depth", 3, "", 0.66],
    ],
  ],
  [
    "Therapist",
    208,
    "It makes sense that it hurts. You care about being there.",
    [
      ["affective", 1, "it hurts", 0.55],
      ["validating", 1, "It makes sense", 0.9],
    ],
  ],
  [
    "Client",
    217,
    "I do care. That's why I'm so angry with myself.",
    [
      ["cue", 2, "so angry with myself", 0.9],
      ["depth", 4, "", 0.7],
    ],
  ],
  [
    "Therapist",
    224,
    "Let me explain how avoidance works. When we leave, the fear drops, and the brain learns that leaving was right.",
    [["directing", 1, "Let me explain how avoidance works", 0.81]],
  ],
  ["Client", 240, "Right. Okay.", []],
  [
    "Therapist",
    244,
    "Would it be all right to plan one small step for this week?",
    [
      ["directing", 1, "plan one small step", 0.7],
      ["exploring", 1, "Would it be all right", 0.58],
    ],
  ],
  ["Client", 252, "I could stand on the platform and let one train go.", [["depth", 2, "", 0.72]]],
  [
    "Therapist",
    260,
    "You found that step yourself. How does it feel, saying it?",
    [
      ["validating", 1, "You found that step yourself", 0.86],
      ["exploring", 2, "How does it feel, saying it", 0.95],
    ],
  ],
  [
    "Client",
    268,
    "A bit hopeful, actually.",
    [
      ["cue", 2, "A bit hopeful", 0.85],
      ["depth", 3, "", 0.8],
    ],
  ],
  [
    "Therapist",
    273,
    "A bit hopeful. There is room for that beside the fear.",
    [
      ["affective", 2, "A bit hopeful", 0.82],
      ["cognitive", 1, "room for that beside the fear", 0.6],
    ],
  ],
  ["Client", 281, "I'm not sure it will last, though.", [["cue", 1, "not sure it will last", 0.58]]],
  ["Therapist", 287, "We are nearly at the end of our time. Same time next week?"],
  ["Client", 294, "Same time. Thank you.", [["cue", 1, "Thank you", 0.45]]],
];

export const COUPLE: readonly Said[] = [
  ["Dr Imogen Vale", 3, "Who would like to begin today?", [["exploring", 1, "Who would like to begin", 0.8]]],
  [
    "Ines",
    9,
    "I will. He came home at nine again and I had stopped waiting.",
    [
      ["cue", 2, "I had stopped waiting", 0.83],
      ["depth", 3, "", 0.7],
    ],
  ],
  [
    "Dr Imogen Vale",
    20,
    "Stopped waiting. That sounds like a lonely place to be at nine in the evening.",
    [
      ["affective", 2, "a lonely place to be", 0.88],
      ["cognitive", 1, "Stopped waiting", 0.7],
    ],
  ],
  [
    "Tomasz",
    31,
    "I was at work, not at a party.",
    [
      ["cue", 1, "not at a party", 0.67],
      ["depth", 1, "", 0.7],
    ],
  ],
  ["Ines", 37, "I know where you were.", []],
  [
    "Dr Imogen Vale",
    41,
    "Tomasz, you could just send her a text, couldn't you?",
    [
      ["directing", 2, "you could just send her a text", 0.86],
      ["judging", 1, "couldn't you", 0.63],
    ],
  ],
  [
    "Tomasz",
    49,
    "I could. I never know which me she is waiting for.",
    [
      ["cue", 2, "which me she is waiting for", 0.72],
      ["depth", 4, "I never know which me she is waiting for", 0.77],
    ],
  ],
  [
    "Dr Imogen Vale",
    58,
    "Can you say more about the one you think she waits for?",
    [["exploring", 2, "Can you say more about the one you think she waits for", 0.93]],
  ],
  [
    "Tomasz",
    66,
    "The one from before the baby. I miss him too.",
    [
      ["cue", 2, "I miss him too", 0.9],
      ["depth", 4, "I miss him too", 0.88],
    ],
  ],
  [
    "Ines",
    75,
    "I didn't know that.",
    [
      ["cue", 1, "didn't know that", 0.51],
      ["depth", 2, "", 0.6],
    ],
  ],
];
