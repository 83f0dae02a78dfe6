import type { Result } from "../foundation/result.ts";
import type { RawTurn } from "./turn.ts";

/** A change made while reading, which the person is told about: no word is ever dropped in silence. */
export type Repair = {
  readonly kind:
    | "byte-order-mark-removed"
    | "read-as-utf-16"
    | "read-as-windows-1252"
    | "control-characters-removed"
    | "direction-marks-removed"
    | "line-ends-unified"
    | "times-went-back"
    | "times-missing"
    | "times-estimated"
    | "no-speaker-labels"
    | "ending-does-not-match"
    | "duplicate-cues-removed"
    | "markup-removed";
  /** How often. */
  readonly count: number;
  /** First line concerned, where there is one. */
  readonly line?: number;
};

export type Transcript = {
  readonly format: string;
  readonly turns: readonly RawTurn[];
  readonly repairs: readonly Repair[];
};

/** Why a transcript was refused. Holds a place and a reason, never a word of what was said. */
export type UnreadableTranscript = {
  readonly kind: "unreadable";
  readonly format: string;
  /** Line (record, paragraph, segment) counted from 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly because:
    | "empty"
    | "no-turns"
    | "unknown-format"
    | "binary"
    | "too-large"
    | "broken-encoding"
    | "no-header"
    | "no-timing"
    | "time-not-understood"
    | "ends-before-it-starts"
    | "no-speaker"
    | "no-speakers-at-all"
    | "one-speaker"
    | "no-text"
    | "wrong-columns"
    | "not-json"
    | "not-a-transcript"
    | "unknown-speaker-code"
    | "not-closed"
    | "damaged-archive"
    | "unpacks-too-large"
    | "turn-too-long"
    | "quotes-not-closed";
};

/** What an importer is given: text for text formats; the bytes beside it for archives (`text` is then empty). */
export type TranscriptFile = { readonly text: string; readonly bytes: Uint8Array };

/** Reads one format. Read whole, or refused with a line and a reason. */
export type Importer = {
  readonly id: string;
  readonly name: string;
  readonly endings: readonly string[];
  /** What writes such files, for `attune formats`. */
  readonly madeBy: string;
  readonly carriesTimes: boolean;
  readonly carriesSpeakers: boolean;
  /** How sure the content looks like this format, 0 to 1; looks at the first few thousand characters only. */
  readonly recognises: (file: TranscriptFile) => number;
  readonly read: (file: TranscriptFile) => Result<Omit<Transcript, "format">, UnreadableTranscript>;
};
