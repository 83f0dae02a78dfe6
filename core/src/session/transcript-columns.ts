import type { TimeUnit } from "./time-cell.ts";

export type TimeColumn = { readonly at: number; readonly unit: TimeUnit };

/** Which column of a table holds what, counted from 0. */
export type TranscriptColumns = {
  readonly speaker: number;
  readonly text: number;
  readonly start: TimeColumn | undefined;
  readonly end: TimeColumn | undefined;
};

/** Usual names of each column, the surest first, in lower case and without units. */
const NAMES = {
  speaker: [
    "speaker",
    "speaker name",
    "speaker label",
    "speaker id",
    "interlocutor",
    "name",
    "who",
    "participant",
    "role",
  ],
  text: [
    "text",
    "utterance",
    "utterance text",
    "transcript",
    "transcription",
    "words",
    "speech",
    "content",
    "said",
    "sentence",
  ],
  start: [
    "start",
    "start time",
    "starts",
    "begin",
    "begin time",
    "from",
    "time",
    "timestamp",
    "time stamp",
    "timecode",
  ],
  end: ["end", "end time", "ends", "to", "stop", "stop time"],
} as const;

const MILLISECONDS = new Set(["ms", "msec", "msecs", "millis", "milliseconds"]);
const UNITS = new Set([...MILLISECONDS, "s", "sec", "secs", "seconds", "hh", "h", "mm", "ss", "in"]);
const LONGEST_NAME = 60;

/** The columns that a heading names; undefined unless it names both a speaker and a text. */
export function findColumns(heading: readonly string[]): TranscriptColumns | undefined {
  const names = heading.map(nameWords);
  const speaker = findName(names, NAMES.speaker);
  const text = findName(names, NAMES.text);
  if (speaker === undefined || text === undefined) return undefined;
  return { speaker, text, start: timeColumn(names, NAMES.start), end: timeColumn(names, NAMES.end) };
}

/** `startTime_ms` is the words start, time, ms. */
const nameWords = (cell: string): readonly string[] =>
  cell
    .slice(0, LONGEST_NAME)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

function findName(columns: readonly (readonly string[])[], names: readonly string[]): number | undefined {
  const bare = columns.map((words) => words.filter((word) => !UNITS.has(word)).join(" "));
  const found = names.find((name) => bare.includes(name));
  return found === undefined ? undefined : bare.indexOf(found);
}

function timeColumn(columns: readonly (readonly string[])[], names: readonly string[]): TimeColumn | undefined {
  const at = findName(columns, names);
  if (at === undefined) return undefined;
  const words = columns[at] ?? [];
  return {
    at,
    unit: words.some((word) => MILLISECONDS.has(word)) && !words.includes("hh") ? "milliseconds" : "seconds",
  };
}
