import type { Coder, Coding, Instant, NoRoles, Repair, Result, Roles, Turn, UnreadableTranscript } from "@attune/core";
import type { ClientPermit } from "../access/permit.ts";
import type { NotFound } from "../access/permit-for.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { BadCursor, Changed, LeadsNowhere, Page, PageAsked, Written } from "./records.ts";

/** A file with what a person says of it. */
export type FileToRead = {
  readonly bytes: Uint8Array;
  readonly name?: string;
  /** Labels of the file that are the therapist's; left out, the file must say it. */
  readonly therapists?: readonly string[];
  /** Labels of those who are neither therapist nor client. */
  readonly others?: readonly string[];
  readonly takeNamesOut: boolean;
};

/** A transcript read whole, with everybody's part. */
export type SessionTalk = {
  readonly format: string;
  readonly repairs: readonly Repair[];
  readonly roles: Roles;
  readonly turns: readonly Turn[];
};

/** Nobody said who the therapist is, and the file does not say it either. */
export type WhoIsTherapist = {
  readonly kind: "who-is-therapist";
  readonly labels: readonly string[];
  readonly guess?: string;
};
export type ReadSession = { readonly kind: "read"; readonly talk: SessionTalk } | WhoIsTherapist;

/** The parts cannot be given as they were asked for. Labels may be names, so only their number is told. */
export type UnclearSpeakers = {
  readonly kind: "unclear-speakers";
  readonly because: NoRoles["kind"];
  readonly labels: number;
};
export type Unreadable = UnreadableTranscript | UnclearSpeakers;

/** The thread that reads and codes did not answer: it died, or it took too long and was ended. */
export type ThreadFailure = { readonly kind: "thread-ended" } | { readonly kind: "took-too-long" };

/** A figure of what the words showed. */
export type Shown = { readonly index: string; readonly value: number };

export type CodingState = "waiting" | "coded" | "not-coded" | "failed";

/** A transcript as lists show it. */
export type TranscriptRow = {
  readonly id: string;
  readonly version: number;
  readonly sessionId?: string;
  readonly happenedAt: Instant;
  readonly turns: number;
  readonly namesOut: boolean;
  readonly codingState: CodingState;
};
export type KeptTranscript = Omit<TranscriptRow, "turns"> & { readonly talk: SessionTalk };

export type NewTranscript = {
  readonly talk: SessionTalk;
  readonly namesOut: boolean;
  readonly sessionId?: string | undefined;
  /** Left out: when the session began, else now. */
  readonly happenedAt?: Instant | undefined;
  readonly codingState: CodingState;
};

/** What a therapist says of a moment that was offered. */
export type SaidOfMoment = {
  readonly rule: string;
  readonly turn: number;
  readonly was: "missed" | "chosen" | "not-a-cue";
  readonly words?: string;
};

/** The codings of one coder. A person's stand beside the model's, and neither ever replaces the other's. */
export type CodingSet = {
  readonly id: string;
  readonly version: number;
  readonly coder: Coder;
  readonly codebooks: readonly string[];
  readonly codings: readonly Coding[];
  readonly moments?: readonly SaidOfMoment[];
};

export type OwnCodings = {
  readonly transcript: string;
  /** 0 for the first. */
  readonly version: number;
  readonly codings: readonly Coding[];
  readonly moments?: readonly SaidOfMoment[];
};

/** Codings that fit neither the session nor the codebooks: where each stands in what was sent, and why. */
export type BadCodings = {
  readonly kind: "bad-codings";
  readonly problems: readonly {
    readonly at: string;
    readonly because:
      | "no-such-turn"
      | "no-such-code"
      | "no-such-level"
      | "other-speaker"
      | "evidence-outside"
      | "emotion-without-cue"
      | "twice";
  }[];
};
/** Nobody has coded the transcript yet, or may. */
export type NotCoded = { readonly kind: "not-coded"; readonly codingState: CodingState };

export type Deleted = { readonly kind: "transcript" | "coding"; readonly count: number };
type Lost = NotFound | RecordDamaged;

/** Transcripts and what was coded in them: the therapist's own store. */
export type TranscriptStore = {
  readonly list: (permit: ClientPermit, page: PageAsked) => Promise<Result<Page<TranscriptRow>, BadCursor>>;
  readonly add: (permit: ClientPermit, transcript: NewTranscript) => Promise<Result<Written, NotFound | LeadsNowhere>>;
  /** Holds the client's consents until the transaction ends: no withdrawal goes between asking for them and keeping. */
  readonly holdConsents: (permit: ClientPermit) => Promise<void>;
  readonly get: (permit: ClientPermit, id: string) => Promise<Result<KeptTranscript, Lost>>;
  /** What was said, for a write that leaves its own trail. */
  readonly talk: (permit: ClientPermit, id: string) => Promise<Result<SessionTalk, Lost>>;
  readonly remove: (
    permit: ClientPermit,
    edit: { readonly id: string; readonly version: number },
  ) => Promise<Result<readonly Deleted[], NotFound | Changed>>;
  /** Says that it is to be coded again. */
  readonly waits: (permit: ClientPermit, id: string) => Promise<Result<void, Lost>>;
  /** Those of people first, then those of models; of people, whoever asks first. */
  readonly codings: (permit: ClientPermit, id: string) => Promise<Result<readonly CodingSet[], Lost>>;
  /** What was said, with the codings of everybody in the same order. */
  readonly coded: (
    permit: ClientPermit,
    id: string,
  ) => Promise<Result<{ readonly transcript: KeptTranscript; readonly sets: readonly CodingSet[] }, Lost>>;
  readonly saveOwn: (permit: ClientPermit, own: OwnCodings) => Promise<Result<Written, NotFound | Changed>>;
};
