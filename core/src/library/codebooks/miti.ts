import type { Codebook } from "../../coding/codebook.ts";

/** Motivational interviewing: what kind of turn a therapist takes, and which way a client leans about a change. */
export const miti: Codebook = {
  id: "miti",
  name: "Motivational interviewing behaviours",
  version: "4.2.1, adapted",
  purpose:
    "Describes a session in the terms of motivational interviewing: questions, reflections, input, and talk for or against a change.",
  appliesTo: "spoken",
  codes: [
    {
      id: "behaviour",
      name: "Main behaviour",
      speaker: "therapist",
      means: "What the turn mainly does.",
      scale: "categories",
      levels: [
        { level: "question", name: "question", definition: "Mainly asks the client something." },
        {
          level: "reflection",
          name: "reflection",
          definition: "Mainly gives back, as a statement, what the client said or meant.",
        },
        {
          level: "input",
          name: "input",
          definition: "Mainly brings something of the therapist's: information, advice, options, a negotiated step.",
        },
        { level: "other", name: "other", definition: "None of these: greeting, listening, thanking, organising." },
      ],
      caution: "One main behaviour a turn, although about one turn in nine carries several.",
    },
    {
      id: "question",
      name: "Question",
      speaker: "therapist",
      means: "The turn asks the client something, whatever else it does.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "Asks nothing." },
        {
          level: 1,
          name: "present",
          definition: "Asks at least one question.",
          example: "When did you last sleep well?",
        },
      ],
    },
    {
      id: "reflection",
      name: "Reflection",
      speaker: "therapist",
      means: "The turn gives back what the client said or meant, whatever else it does.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "Gives nothing back." },
        {
          level: 1,
          name: "present",
          definition: "Gives back the client's words or meaning, as a statement.",
          example: "Part of you would miss it.",
        },
      ],
      caution:
        "Simple and complex reflections are not told apart: human raters barely agree on it (kappa .21 in AnnoMI), so it is not offered as fact.",
    },
    {
      id: "input",
      name: "Input",
      speaker: "therapist",
      means: "The turn gives information, advice, options or a proposed step, whatever else it does.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "Gives no input." },
        {
          level: 1,
          name: "present",
          definition: "Informs, advises, offers options or negotiates a step.",
          example: "Most people need about two weeks to notice a difference.",
        },
      ],
    },
    {
      id: "question-kind",
      name: "Kind of question",
      speaker: "therapist",
      means: "How much room the question leaves. Given only to turns that ask one.",
      scale: "categories",
      caution: "The fourth edition of the manual counts all questions as one; the kind follows AnnoMI and the third.",
      levels: [
        {
          level: "open",
          name: "open",
          definition: "Leaves the client free to answer in many ways.",
          example: "How do you see the next months?",
        },
        {
          level: "closed",
          name: "closed",
          definition: "Can be answered by yes, no, a number or a short fact.",
          example: "Did you see the doctor?",
        },
      ],
    },
    {
      id: "talk",
      name: "Client talk about change",
      speaker: "client",
      means: "Which way the client's words lean about the change in question.",
      scale: "categories",
      levels: [
        {
          level: "change",
          name: "towards change",
          definition: "Wish, ability, reason, need, readiness or step for the change.",
        },
        { level: "neutral", name: "neutral", definition: "Leans neither way, or is about something else." },
        {
          level: "sustain",
          name: "towards staying",
          definition: "Wish, ability, reason or need to leave things as they are.",
        },
      ],
      caution:
        "Meant for sessions about a change of behaviour; elsewhere most turns are neutral. Follows AnnoMI: the manual itself codes only the therapist.",
    },
  ],
  conventions: [
    "A turn is coded for what it does, not for how well it does it.",
    "A turn can carry a question, a reflection and input at once; the main behaviour names the one that weighs most.",
    "The kind of question is given only where a question is present.",
    "These are counts of turns. The global ratings of the manual need a person who has heard the session, and are not given.",
    "Outside motivational interviewing the counts describe; they are no measure of skill.",
  ],
  licence: "The definitions are this project's own wording (CC0-1.0); the scheme is its authors'.",
  source: {
    doi: "10.1109/ICASSP43922.2022.9746035",
    work: "Motivational Interviewing Treatment Integrity manual 4.2.1 (Moyers, Manuel and Ernst 2014), as adapted in AnnoMI (Wu et al. 2022)",
    verified: false,
  },
};
