import type {
  BadAnswers,
  BadScoreTable,
  BadTotal,
  NoNhsCutOff,
  NoRoles,
  NoThreshold,
  NotFitted,
  PackProblems,
  ScoreOutOfRange,
  TooFewClosedCases,
  UnreadableTranscript,
} from "@attune/core";

/** The file that a failure is about, as the person named it; `-` for standard input. */
type OfFile = { readonly file: string };

/** A file that could not be opened or read. */
export type UnreadableFile = OfFile & {
  readonly kind: "unreadable-file";
  readonly because: "not-found" | "no-access" | "is-a-folder" | "too-large" | "read-twice" | "not-readable";
};

/** A file that could not be written. */
export type UnwritableFile = OfFile & {
  readonly kind: "unwritable-file";
  readonly because:
    | "no-access"
    | "no-folder"
    | "is-a-folder"
    | "no-space"
    | "is-an-input"
    | "same-name-twice"
    | "not-writable";
};

/** A line of a JSONL file that was refused. `at` is the path of a field, never what it holds. */
export type BadLine = OfFile & {
  readonly kind: "bad-line";
  readonly line: number;
  readonly because:
    | "not-json"
    | "not-utf-8"
    | "too-long"
    | "too-much"
    | "wrong-shape"
    | "wrong-codings"
    | "unknown-speaker"
    | "not-a-pair";
  readonly at?: string;
  /** What should stand there, where something else does. */
  readonly expected?: string;
};

/** A file of codes that cannot be compared. */
export type BadCodes = OfFile & {
  readonly kind: "bad-codes";
  readonly line: number;
  readonly because: "wrong-columns" | "quotes-not-closed" | "bad-turn" | "empty-cell" | "coded-twice" | "nothing-coded";
};

/** Two files of codes without a single code of the same turn. */
export type NothingInCommon = { readonly kind: "nothing-in-common"; readonly one: string; readonly other: string };

/** A model that is not there, or that this version of Attune cannot read. */
export type NoModel = {
  readonly kind: "no-model";
  readonly id: string;
  readonly because: "not-found" | "not-readable";
};

/** The command was called in a way that it does not know. `says` is a sentence and holds nothing from any file. */
export type WrongUse = { readonly kind: "wrong-use"; readonly says: string };

/** Ctrl-C. */
export type Interrupted = { readonly kind: "interrupted"; readonly finished?: number };

export type RefusedTranscript = UnreadableTranscript & OfFile;
export type RolesNotSettled = NoRoles & OfFile;

/** A part of Attune that stopped working by itself, such as for want of memory. */
export type WorkerStopped = { readonly kind: "worker-stopped" };

export type RefusedScores = BadScoreTable & OfFile;

/** A file that should be a model of expected response and is none. */
export type BadModelFile = OfFile & { readonly kind: "bad-model-file" };

/** The questions of a pack whose licence nobody of the practice has accepted. */
export type PackOff = { readonly kind: "pack-off"; readonly pack: string };

/** A form that cannot be used; `pack` is the path or the id under which the person knows it. */
export type RefusedPack = PackProblems & { readonly pack: string };

/** A record of the practice that was damaged, so that nobody can tell what it said. */
export type BadRecord = OfFile & { readonly kind: "bad-record" };

/** The system names no folder in which anything of the practice could be kept. */
export type NoPracticeFolder = { readonly kind: "no-practice-folder" };

/** The file of sign-ins, where others on this machine may read it or it was damaged. */
export type UnsafeFile = OfFile & { readonly kind: "unsafe-file"; readonly because: "readable-by-others" | "damaged" };

/** What was asked of the practice needs a sign-in, and nobody is signed in here. */
export type NoSignIn = { readonly kind: "no-sign-in" };

/** The practice's server did not answer; see `NoAnswer` for what each reason means. */
export type NoServerAnswer = {
  readonly kind: "no-answer";
  /** The practice's data folder. */
  readonly folder: string;
  readonly because: "nobody-listens" | "not-ours" | "broken" | "too-slow";
};

/** The server said no. `because` is the kind of its problem; the facts are ids, places and counts. */
export type PracticeRefused = {
  readonly kind: "practice-refused";
  readonly because: string;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** What came back is none of this version's answers. */
export type OddServerAnswer = { readonly kind: "odd-answer"; readonly status: number };

/** What can go wrong in asking the practice's server for one thing. */
export type PracticeFailure = NoServerAnswer | PracticeRefused | OddServerAnswer;

/** What was named fits nothing that is there, or several things; `ids` are those that it fits. */
export type NotOne = {
  readonly kind: "not-one";
  readonly of: "client" | "transcript" | "signal";
  readonly ids: readonly string[];
};

/** The audit is not what was written. */
export type AuditBroken = {
  readonly kind: "audit-broken";
  readonly because: "changed" | "missing" | "head-differs" | "anchor-differs";
  readonly brokenAt?: number;
};

/** A transcript was kept, and the coding of it did not succeed. */
export type CodingFailed = { readonly kind: "coding-failed"; readonly transcript: string };

/** The server's program ended with an exit code of its own, having said why. */
export type ServerEnded = { readonly kind: "server-ended"; readonly code: number | undefined };

/** Everything that can ordinarily go wrong on the command line. */
export type Failure =
  | AuditBroken
  | BadAnswers
  | BadCodes
  | BadLine
  | BadModelFile
  | BadRecord
  | BadTotal
  | CodingFailed
  | Interrupted
  | NoModel
  | NoNhsCutOff
  | NoPracticeFolder
  | NoSignIn
  | NotFitted
  | NotOne
  | NoThreshold
  | NothingInCommon
  | PackOff
  | PracticeFailure
  | RefusedPack
  | RefusedScores
  | RefusedTranscript
  | RolesNotSettled
  | ScoreOutOfRange
  | ServerEnded
  | TooFewClosedCases
  | UnreadableFile
  | UnsafeFile
  | UnwritableFile
  | WorkerStopped
  | WrongUse;

export const wrongUse = (says: string): WrongUse => ({ kind: "wrong-use", says });
