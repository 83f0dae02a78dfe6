/** Whether the server said that something is kept; `asked`: it was sent, and no answer came. */
export type Known = "asked" | "kept";

/** One state of a note or a goal, as it was sent. `gone`: it was removed. */
export type Step = { readonly words: string; readonly state: string; known: Known };

/** A note or a goal, and everything that was asked of it, in order. Its words begin with its mark, which no other has. */
export type KeptRecord = {
  readonly kind: "note" | "goal";
  readonly mark: string;
  id?: string;
  version: number;
  readonly steps: Step[];
  /** A change was given up without an answer: nothing more is asked of it. */
  isLeft: boolean;
};

export type Form = { readonly instrument: string; readonly answers: Readonly<Record<string, number>> };

/** Forms that were sent together, known by their session's number, which no others of the client have. */
export type SentForms = {
  readonly number: number;
  readonly forms: readonly Form[];
  /** The link they come by; left out where the therapist filed them. */
  readonly link?: { readonly id: string; readonly token: string };
  known: Known | "not-sent";
};

/** Known by its moment, which no other transcript of the client has. */
export type SentTranscript = { readonly happenedAt: string; readonly words: string; id?: string; known: Known };

export type Consent = {
  readonly purpose: string;
  id?: string;
  version: number;
  /** The last state that was heard of, and the one that was asked for since. */
  state?: string;
  asked?: string;
};

/** What a caller knows of a client: everything it asked for, and what the server said to it. */
export type ClientLedger = {
  readonly name: string;
  id?: string;
  version: number;
  known: Known;
  erasing?: Known;
  /** Something about the client as a whole was given up without an answer. */
  isLeft: boolean;
  /** Changed since it was last held against the server. */
  isTouched: boolean;
  readonly records: KeptRecord[];
  readonly sent: SentForms[];
  readonly transcripts: SentTranscript[];
  readonly consents: Consent[];
};

export const newClientLedger = (name: string): ClientLedger => ({
  name,
  version: 0,
  known: "asked",
  isLeft: false,
  isTouched: true,
  records: [],
  sent: [],
  transcripts: [],
  consents: [],
});

/** One change that is asked of the server, again and again under one key until it answers. */
export type Write = {
  readonly route: string;
  readonly asked: {
    readonly params?: object;
    readonly body?: unknown;
    readonly version?: number;
    readonly key: string;
  };
  /** The link that it comes by, not the therapist's sign-in. */
  readonly link?: string;
  /** Notes what the answer says. */
  readonly kept: (body: never) => void;
  /** What becomes of it when nobody asks again. Left out, it is asked until there is an answer. */
  readonly left?: () => void;
};

/** Somebody who works with clients of their own, and keeps a ledger of it outside the server. */
export type Worker = {
  readonly name: string;
  readonly chance: () => number;
  readonly clients: ClientLedger[];
  pending?: Write;
  /** Numbers what is made up, so that nothing is made up twice. */
  count: number;
  /** Answers that were heard. */
  answers: number;
};

/** Consents that a client gives before anything else. */
export const FIRST_CONSENTS = ["treatment", "questionnaires", "recording", "coding"] as const;

/** A worker and the client whom they are with; `id` is known. */
export type AtWork = { readonly worker: Worker; readonly client: ClientLedger; readonly id: string };

/** A text that no other has, and that says who made it up. */
export function markOf(worker: Worker): string {
  worker.count += 1;
  return `${worker.name}.${worker.count}.`;
}

export const keyOf = (worker: Worker): string => `key-${markOf(worker)}`;
