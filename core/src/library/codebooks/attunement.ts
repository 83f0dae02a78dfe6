import type { Codebook } from "../../coding/codebook.ts";

/** What a therapist's words do for this client at this moment, and what the client's words carry. The project's own. */
export const attunement: Codebook = {
  id: "attunement",
  name: "Attunement",
  version: "1",
  purpose:
    "Keeps apart what one number would mix: understanding the client's view, resonating with the feeling, inviting more, comforting from outside, judging and directing; and whether a client's cue was picked up.",
  appliesTo: "spoken",
  codes: [
    {
      id: "cognitive",
      name: "Cognitive empathy",
      speaker: "therapist",
      means: "Understanding the client's view.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "Nothing of the client's meaning is given back." },
        {
          level: 1,
          name: "gives back",
          definition: "Gives back what the client said or plainly meant: repeats, rephrases or sums up the content.",
          example: "So you left before the meal was served.",
        },
        {
          level: 2,
          name: "names the meaning",
          definition:
            "Gives back more than was said: names the meaning, conflict, value or reason that the client had only implied, and it fits.",
          example: "You left early so that nobody would have to see you struggle.",
        },
      ],
    },
    {
      id: "affective",
      name: "Affective empathy",
      speaker: "therapist",
      means: "Resonating with the client's feeling.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "No feeling of the client is taken up." },
        {
          level: 1,
          name: "in general",
          definition: "Takes up feeling in a general way, or mirrors a feeling word already said.",
          example: "That sounds hard.",
        },
        {
          level: 2,
          name: "this feeling",
          definition:
            "Names the specific feeling behind the words, or warmly stays with it, in a way that fits this client.",
          example: "You felt alone with it, even with all of them in the house.",
        },
      ],
    },
    {
      id: "exploring",
      name: "Exploring",
      speaker: "therapist",
      means: "Inviting the client to say more.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "No invitation to say more." },
        {
          level: 1,
          name: "checks",
          definition:
            "A closed, checking or factual question about the client's situation, or a general request to say more.",
          example: "Did that happen on Tuesday?",
        },
        {
          level: 2,
          name: "opens",
          definition:
            "An open invitation into the client's own experience: feelings, thoughts, meaning, reasons, what it is like, what they want.",
          example: "What was it like to stand there waiting?",
        },
      ],
    },
    {
      id: "sympathy",
      name: "Sympathy",
      speaker: "therapist",
      means: "Feeling sorry for the client, from outside.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "No pity, consolation or reassurance." },
        {
          level: 1,
          name: "present",
          definition:
            "Feels sorry for the client, pities, consoles or reassures from outside, without entering the client's view.",
          example: "Don't worry, it will all turn out fine.",
        },
      ],
      caution: "Sympathy is kept apart from empathy: it is neither a part of it nor its opposite.",
    },
    {
      id: "judging",
      name: "Judging",
      speaker: "therapist",
      means: "Setting oneself above the client's experience.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "No judgement of the client." },
        {
          level: 1,
          name: "present",
          definition:
            "Blames, criticises, shames, lectures, argues, is sarcastic, dismisses or disputes the client's experience.",
          example: "You have only yourself to thank for that.",
        },
      ],
    },
    {
      id: "directing",
      name: "Directing",
      speaker: "therapist",
      means: "Telling the client what is so, or what to do.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "Gives no information, advice or instruction on what to do." },
        {
          level: 1,
          name: "offered",
          definition:
            "Gives information, advice, options or a suggestion with permission, at the client's request, or as a shared choice.",
          example: "Would it help if I told you what others have tried?",
        },
        {
          level: 2,
          name: "not asked for",
          definition:
            "Gives advice, warnings, instruction or persuasion that was not asked for, or takes the choice away.",
          example: "You need to ring her tonight.",
        },
      ],
      caution: "Directing is not wrong in itself: safety work and agreed exercises need it.",
    },
    {
      id: "validating",
      name: "Validating",
      speaker: "therapist",
      means: "Saying that the client's feeling, reaction, effort, strength or right to choose makes sense or counts.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "Nothing is affirmed; bare praise or politeness." },
        {
          level: 1,
          name: "present",
          definition:
            "Says that the client's feeling, reaction, effort, strength or right to choose makes sense or counts.",
          example: "After a year like that, of course you are tired.",
        },
      ],
    },
    {
      id: "pickup",
      name: "Pick-up",
      speaker: "therapist",
      means:
        "Whether the cue that the client gave since the therapist last spoke was picked up. Meant only where there was one.",
      scale: "ordered",
      levels: [
        {
          level: 0,
          name: "not met",
          definition: "Ignored, changed the subject, closed down, or answered only with facts, advice or comfort.",
        },
        { level: 1, name: "partly met", definition: "Noticed in passing or in general words." },
        { level: 2, name: "met", definition: "The feeling or its meaning is reflected, named, or openly explored." },
      ],
      caution:
        "A cue may be left on purpose: a silence, an agreed agenda or a later return is no miss. Only the therapist can say.",
    },
    {
      id: "cue",
      name: "Cue",
      speaker: "client",
      means: "A sign of a present feeling or worry. A cue of 1 or 2 carries its main feeling.",
      scale: "ordered",
      levels: [
        { level: 0, name: "none", definition: "No sign of a present feeling or worry." },
        {
          level: 1,
          name: "hint",
          definition:
            "A feeling or worry that is only implied: vague or minimising words, a metaphor, a body sign, a repeated detail, a sigh in words, a sudden loaded remark.",
          example: "Anyway. It's not as though anyone noticed.",
        },
        {
          level: 2,
          name: "said outright",
          definition: "A feeling or worry said outright.",
          example: "I'm frightened of going back there.",
        },
      ],
    },
    {
      id: "depth",
      name: "Depth of disclosure",
      speaker: "client",
      means: "How near to the client's own experience the words are.",
      scale: "ordered",
      levels: [
        { level: 0, name: "outside", definition: "Facts outside the self, or nothing." },
        { level: 1, name: "events", definition: "Events or behaviour of one's own." },
        { level: 2, name: "thoughts", definition: "Own thoughts, opinions, reasons." },
        { level: 3, name: "feelings", definition: "Own feelings." },
        {
          level: 4,
          name: "meaning",
          definition: "Feelings with their meaning, need, conflict or a new insight.",
        },
      ],
      caution: "Deeper is not better in itself: some sessions rightly stay with facts and plans.",
    },
  ],
  conventions: [
    "Every turn of three words or more is coded, read in the flow of the whole conversation. Turns of one or two words are not coded; they count as all zeros.",
    "Code what the words do for this client at this moment, not what the therapist is guessed to be like.",
    "In doubt between two levels, take the lower one.",
    "One turn can carry several codes.",
    "Sympathy stands outside, empathy stands beside: feeling sorry for the client is sympathy 1 and affective 0; naming that the client felt alone is affective 2.",
    "Self-talk, greetings and organising the session are all zeros.",
    "Signs of listening alone are not the therapist having spoken: a cue carries over to the therapist's next coded turn, which gets the pick-up code. Where one reply is cut into several turns, only the first coded piece gets it.",
    "A cue's content reflected without its feeling is pick-up 1; with its feeling, or its stated conflict or need, pick-up 2.",
    "Information nobody asked for, neutral or tentative, is directing 1; directing 2 is kept for warning, pressure, instruction, imposed goals and unasked advice. Asking permission alone is directing 0.",
    'Opening, intake, scaling, planning and "anything else?" questions are exploring 1; why, what it is like, what is wanted, what would help and what the client makes of it are exploring 2. A reflection with a question mark is cognitive, with exploring 1 where it really checks.',
    'Praise that names the client\'s own effort, strength, reason or right to choose is validating 1; a bare "great" or "well done" is 0.',
    "Pointing out a discrepancy with curiosity is judging 0; disputing the client's account is judging 1.",
    'Minimising is cue 0 when flat, cue 1 when loaded, self-evaluating or irritated. "I don\'t know" is cue 0 unless it follows something hard.',
    "Fragments are coded for what they convey by themselves.",
    "Curt or irritated answers carry anger; frustration carries anger or stress; doubt about change carries ambivalence.",
  ],
  licence: "CC0-1.0",
  source: { work: "Attunement codebook, version 1, this project's own", verified: true },
};
