import type { Failure } from "./failure.ts";

/** What the command leaves behind for a script to look at. */
export const EXIT = { done: 0, notDone: 1, wrongUse: 2, refused: 3, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each exit code means, as help shows it. */
export const EXIT_WORDS: Readonly<Record<ExitCode, string>> = {
  0: "done",
  1: "could not be done: a file is missing or damaged, or the practice said no",
  2: "wrong use: an option or a value that the command does not know",
  3: "the input was refused: it could not be read whole",
  130: "stopped by Ctrl-C",
};

const BY_KIND: Readonly<Record<Failure["kind"], ExitCode>> = {
  "audit-broken": EXIT.notDone,
  "bad-answers": EXIT.refused,
  "bad-codes": EXIT.refused,
  "bad-line": EXIT.refused,
  "bad-model-file": EXIT.refused,
  "bad-pack": EXIT.notDone,
  "bad-record": EXIT.notDone,
  "bad-score-table": EXIT.refused,
  "coding-failed": EXIT.notDone,
  interrupted: EXIT.interrupted,
  "no-convergence": EXIT.notDone,
  "no-variation": EXIT.notDone,
  "not-finite": EXIT.notDone,
  "too-few-closed-cases": EXIT.notDone,
  "too-few-groups": EXIT.notDone,
  "too-few-rows": EXIT.notDone,
  "uneven-columns": EXIT.notDone,
  "no-answer": EXIT.notDone,
  "no-client-left": EXIT.wrongUse,
  "no-model": EXIT.notDone,
  "no-nhs-cut-off": EXIT.notDone,
  "no-practice-folder": EXIT.notDone,
  "no-sign-in": EXIT.notDone,
  "no-speaker-labels": EXIT.refused,
  "no-such-scale": EXIT.wrongUse,
  "no-therapist-chosen": EXIT.refused,
  "no-threshold": EXIT.notDone,
  "not-one": EXIT.wrongUse,
  "nothing-in-common": EXIT.refused,
  "odd-answer": EXIT.notDone,
  "one-speaker": EXIT.refused,
  "pack-off": EXIT.notDone,
  "practice-refused": EXIT.notDone,
  "score-out-of-range": EXIT.refused,
  "server-ended": EXIT.notDone,
  "total-not-a-day": EXIT.refused,
  "total-not-a-number": EXIT.refused,
  "total-not-a-step": EXIT.refused,
  "total-not-whole": EXIT.refused,
  "total-out-of-range": EXIT.refused,
  "two-roles": EXIT.wrongUse,
  "unknown-label": EXIT.wrongUse,
  unreadable: EXIT.refused,
  "unreadable-file": EXIT.notDone,
  "unsafe-file": EXIT.notDone,
  "unwritable-file": EXIT.notDone,
  "worker-stopped": EXIT.notDone,
  "wrong-use": EXIT.wrongUse,
};

/** What the practice would not take: answers, totals and files that are not as they must be. */
const NOT_TAKEN = /^(?:bad-|total-|too-large$|took-too-long$|unreadable$|unclear-speakers$|password-refused$)/;

/** A file that is too large is refused input; one that is not there could not be read. */
export function exitCodeOf(failure: Failure): ExitCode {
  const isTooLarge = failure.kind === "unreadable-file" && failure.because === "too-large";
  const isNotTaken = failure.kind === "practice-refused" && NOT_TAKEN.test(failure.because);
  return isTooLarge || isNotTaken ? EXIT.refused : BY_KIND[failure.kind];
}
