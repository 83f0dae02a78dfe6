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
    | "markup-removed"
    /** A title, a list of attendees or a closing notice of the program: not talk. Counted in lines. */
    | "notice-left-out";
  /** How often. */
  readonly count: number;
  /** First line concerned, where there is one. */
  readonly line?: number;
};

/**
 * What a format's pieces are: `turns`, as somebody wrote them down; or `cues`, cut where a recording program needed a
 * new line on the screen, so that several make up one turn.
 */
export type Pieces = "turns" | "cues";

export type Transcript = {
  readonly format: string;
  /** Left out: turns. `readTranscript` always fills it in. */
  readonly pieces?: Pieces;
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

/** The text that a wrapping format holds, with what was repaired in it. */
export type UnwrappedText = { readonly text: string; readonly repairs: readonly Repair[] };

/** Reads one format. Read whole, or refused with a line and a reason. */
export type Importer = {
  readonly id: string;
  readonly name: string;
  readonly endings: readonly string[];
  /** What writes such files, for `attune formats`. */
  readonly madeBy: string;
  readonly carriesTimes: boolean;
  readonly carriesSpeakers: boolean;
  /** Left out: turns. */
  readonly pieces?: Pieces;
  /** How sure the content looks like this format, 0 to 1; looks at the first few thousand characters only. */
  readonly recognises: (file: TranscriptFile) => number;
  readonly read: (file: TranscriptFile) => Result<Omit<Transcript, "format">, UnreadableTranscript>;
  /**
   * Only for formats that wrap text, such as DOCX: the text inside. Where an importer has this, `readTranscript` calls
   * it in place of `read`, lets the text importers recognise and read what came out, and names this format as the
   * transcript's; `read` then only serves a caller that has a single importer in hand. Lines are counted in the text
   * inside (paragraphs and line breaks of the document).
   */
  readonly unwraps?: (file: TranscriptFile) => Result<UnwrappedText, UnreadableTranscript>;
};
