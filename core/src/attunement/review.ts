import type { Coding, Emotion, Span } from "../coding/coding.ts";
import type { Source } from "../foundation/source.ts";
import type { Proportion } from "../foundation/units.ts";
import type { Roles } from "../session/roles.ts";
import type { SpeakerShare, TimedBy } from "../session/talk-share.ts";
import type { Repair } from "../session/transcript.ts";
import type { Speaker, Timing } from "../session/turn.ts";

/** Where a figure would fall for other stretches of the same session: bootstrap over turns, 90%. */
export type Interval = { readonly low: number; readonly high: number; readonly level: Proportion };

/** `value` undefined: nothing in this part to work it out from. */
export type IndexPart = { readonly name: string; readonly value?: number; readonly basis: string };

/** The value of one index for one session, with all that it rests on. `value` undefined: it could not be worked out, and `because` says why. */
export type IndexValue = {
  readonly id: string;
  readonly name: string;
  readonly unit: "share" | "ratio" | "count" | "words" | "seconds" | "level" | "turns";
  readonly value?: number;
  readonly because?: string;
  readonly interval?: Interval;
  /** What it rests on, in words with counts: "14 cues in 31 client turns". */
  readonly basis: string;
  /** The same figure for parts of the session, in order, such as its thirds. */
  readonly parts?: readonly IndexPart[];
  readonly definition: string;
  /** A published norm, only where one exists and with its conditions. */
  readonly norm?: { readonly text: string; readonly source: Source };
  readonly source: Source;
};

export type CueReply = {
  /** Index of the client turn: the strongest cue since the therapist last spoke. */
  readonly turn: number;
  readonly level: 1 | 2;
  readonly emotion: Emotion;
  /** True where the feeling named is only the likeliest of several. */
  readonly emotionUnsure?: boolean;
  readonly evidence: readonly Span[];
  readonly unsure: boolean;
  /** The therapist's next turn that says something; absent when the session ends first, or its pick-up was not coded. */
  readonly reply?: {
    readonly turn: number;
    readonly pickup: 0 | 1 | 2;
    readonly confidence: Proportion;
    readonly unsure: boolean;
  };
  /** `open`: nobody can say (no reply, a leave-taking, a reply that leaves room, or the reader is unsure of the cue or of its pick-up). */
  readonly outcome: "met" | "partly-met" | "possibly-missed" | "open";
};

export type Moment = {
  /** The rule that found it. */
  readonly rule: string;
  readonly kind: "keep" | "look-again";
  readonly title: string;
  /** Indices of the turns, in order. */
  readonly turns: readonly number[];
  readonly quotes: readonly { readonly turn: number; readonly span: Span }[];
  /** Why, in one or two plain sentences; holds no word of the client. */
  readonly why: string;
  /** A possible other beginning, as a pattern to fill in; only for `look-again`. */
  readonly tryThis?: string;
  /** 0 to 1; orders moments, shown as words. */
  readonly strength: number;
};

/** How many therapist turns carry a code. Turns that the reader is unsure of are counted apart. */
export type MixPart = {
  readonly id: "affective" | "cognitive" | "exploring" | "sympathy" | "judging" | "directing";
  /** Turns with level 1 or more. */
  readonly turns: number;
  /** Those of them with level 2; 0 for codes that have no level 2. */
  readonly strong: number;
  /** Further turns where the reader leans to level 1 or more, and is unsure. */
  readonly unsure: number;
};

export type ReviewTurn = {
  readonly index: number;
  readonly speaker: Speaker;
  readonly label: string;
  readonly text: string;
  readonly timing?: Timing;
  readonly unfinished: boolean;
  readonly backChannel: boolean;
  /** Codings with a level above 0, and those that the reader is unsure of; ordered as in the codebook. */
  readonly codings: readonly Coding[];
};

/** The document `attune/review@1`: everything a session review shows, and what each figure rests on. */
export type SessionReview = {
  readonly format: "attune/review@1";
  readonly title: string;
  readonly transcript: {
    readonly format: string;
    readonly repairs: readonly Repair[];
    readonly timed: TimedBy;
    readonly durationMs?: number;
  };
  readonly roles: Roles;
  readonly speakers: readonly SpeakerShare[];
  readonly mix: readonly MixPart[];
  readonly cues: readonly CueReply[];
  readonly indices: readonly IndexValue[];
  readonly moments: readonly Moment[];
  readonly turns: readonly ReviewTurn[];
  readonly madeBy: { readonly coder: string; readonly version: string; readonly codebooks: readonly string[] };
  /** Statements that go with every review, such as "it describes words; it does not diagnose". */
  readonly notes: readonly string[];
};
