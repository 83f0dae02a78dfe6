import type { Milliseconds } from "../foundation/units.ts";

/** The part somebody has in the session. `other`: an interpreter, a recording notice, a person not in therapy here. */
export type Speaker = "therapist" | "client" | "other";

/** When a turn was said, from the start of the session. `estimated`: worked out from words, not from the recording. */
export type Timing = { readonly start: Milliseconds; readonly end: Milliseconds; readonly estimated: boolean };

/** What an importer read: a label as the file has it. Who is the therapist is decided elsewhere, by a person. */
export type RawTurn = {
  /** Undefined where the file names nobody (Whisper without diarisation). */
  readonly speakerLabel: string | undefined;
  readonly text: string;
  readonly timing?: Timing;
  /** Line (or record, paragraph, segment) of the file, counted from 1. */
  readonly line: number;
  /** Only where the file itself says who is who, as a list of participants does; a person's choice still wins. */
  readonly declaredRole?: Speaker;
};

/** What one speaker says until another speaks. */
export type Turn = {
  readonly speaker: Speaker;
  /** The speaker as shown: the label of the file, or a role once names are taken out. Keeps two clients apart. */
  readonly label: string;
  readonly text: string;
  readonly timing?: Timing;
  /** Broken off or trailing away: ends in `--`, `-`, `...` or an ellipsis. */
  readonly unfinished: boolean;
  /** Only a sign of listening ("mm-hmm", "okay", "yeah"), one or two words, no content. */
  readonly backChannel: boolean;
  /** Lines of the file that this turn was made of. */
  readonly lines: { readonly from: number; readonly to: number };
};
