import type { Coding } from "../coding/coding.ts";
import type { Roles } from "../session/roles.ts";

const ALWAYS = [
  "This review describes words and answers; it does not diagnose, and it does not say how good a session was.",
  "What the words showed is not what the client felt. Whether the client felt understood, only the client can say.",
  "A possible missed moment may have been left on purpose. You decide whether it was missed, chosen, or no cue.",
  "It does not look for risk. Talk of dying, self-harm, harm to others or abuse may stand in the words without any sign here.",
  "A transcript holds no tone of voice, no face, and little of the silence.",
  "Intervals say how far a figure would move with other turns of the same session (90%); they do not cover mistakes in the codes.",
];

const OF_A_MODEL =
  "The codes come from a model. It learned the codes of empathy and cues from examples that other models coded (silver, not gold), not from clinicians, and its mistakes follow theirs. It is least reliable on whether a cue was picked up and on which feeling a cue carries. Where it is unsure it says so; a person's code always wins.";
const OF_A_GUESS = "Who the therapist is was guessed from the talk. If the guess is wrong, so is everything here.";
const OF_COUPLES =
  "More than one client speaks. A reply is taken to be the therapist's next turn, whichever client it was meant for.";

/** Statements that go with a review, in the order in which they are shown. */
export function notesFor(roles: Roles, codings: readonly Coding[]): readonly string[] {
  const isGuess = roles.decidedBy === "guess";
  const hasModel = codings.some(({ coder }) => coder.kind === "model");
  return [
    ...(isGuess ? [OF_A_GUESS] : []),
    ...ALWAYS,
    ...(hasModel ? [OF_A_MODEL] : []),
    ...(roles.clients.length > 1 ? [OF_COUPLES] : []),
  ];
}
