import type { Codebook } from "../../coding/codebook.ts";

/** Empathy in written support. It does not carry over to spoken sessions and is never used there. */
export const epitome: Codebook = {
  id: "epitome",
  name: "Empathy in written support",
  version: "2020",
  purpose: "Describes a written reply to a written message: warmth shown, understanding shown, and interest shown.",
  appliesTo: "written",
  codes: [
    {
      id: "emotional-reactions",
      name: "Emotional reactions",
      speaker: "therapist",
      means: "The reply shows warmth, concern or care felt by its writer.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "Shows no feeling of the writer's." },
        {
          level: 1,
          name: "weak",
          definition: "Alludes to a feeling without naming it, or wishes well.",
          example: "It will get easier.",
        },
        {
          level: 2,
          name: "strong",
          definition: "Names the feeling that the message stirs in the writer.",
          example: "Reading this made me sad for you.",
        },
      ],
      caution: "Sympathy and empathy are not told apart here.",
    },
    {
      id: "interpretations",
      name: "Interpretations",
      speaker: "therapist",
      means: "The reply shows an understanding of the feelings and experiences in the message.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "Shows no understanding of what was written." },
        {
          level: 1,
          name: "weak",
          definition: "Says that it is understood, without saying what.",
          example: "I get what you mean.",
        },
        {
          level: 2,
          name: "strong",
          definition: "Says what is understood: names the feeling or experience inferred, or describes a similar one.",
          example: "Moving back in must feel like losing the life you had built.",
        },
      ],
      caution: "Level 1 is rare in the data that models learn from, so it is the least reliable.",
    },
    {
      id: "explorations",
      name: "Explorations",
      speaker: "therapist",
      means: "The reply asks about feelings and experiences that the message does not state.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "Asks nothing." },
        { level: 1, name: "weak", definition: "Asks in general.", example: "What happened?" },
        {
          level: 2,
          name: "strong",
          definition: "Asks about one particular feeling or experience.",
          example: "Are you feeling left out by the others?",
        },
      ],
      caution: "A strong exploration in peer support is not always good practice in therapy.",
    },
  ],
  conventions: [
    "One message of the person who seeks support and one reply make up a case; the reply is coded.",
    "It was made for written peer support. Spoken sessions are not coded with it.",
  ],
  licence: "The definitions are this project's own wording (CC0-1.0); the scheme is its authors'.",
  source: {
    doi: "10.18653/v1/2020.emnlp-main.425",
    work: "EPITOME (Sharma, Miner, Atkins and Althoff 2020)",
    verified: false,
  },
};
