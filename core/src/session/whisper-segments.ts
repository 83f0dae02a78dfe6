import { type Milliseconds, milliseconds } from "../foundation/units.ts";

/** One segment as any of the programs of the Whisper family writes it; times in seconds, each where there is one. */
export type Segment = {
  /** Undefined where there is no text, which is not the same as an empty text. */
  readonly text: string | undefined;
  readonly speaker: string | undefined;
  readonly start: SegmentTime;
  readonly end: SegmentTime;
  readonly words: readonly SegmentWord[];
};

export type SegmentWord = {
  readonly text: string;
  readonly speaker: string | undefined;
  readonly start: SegmentTime;
  readonly end: SegmentTime;
};

/** Undefined where none is given; `broken` where something is given that is no time. */
export type SegmentTime = Milliseconds | "broken" | undefined;

type JsonObject = { readonly [name: string]: unknown };

/** No recording runs longer: a thousand hours, in milliseconds. */
const LONGEST = 3_600_000_000;

/**
 * The list of segments in a JSON value, whichever program wrote it; undefined when it holds none.
 *
 * Whisper, WhisperX and the OpenAI service write `segments`, whisper.cpp writes `transcription`, and scripts around
 * faster-whisper write the bare list.
 */
export function segmentsIn(json: unknown): readonly Segment[] | undefined {
  const holder = isObject(json) ? json : {};
  const list = [json, holder["segments"], holder["transcription"]].find(Array.isArray);
  const segments: unknown[] = list ?? [];
  if (list === undefined || !segments.every(isObject)) return undefined;
  return segments.length > 0 && !segments.some(looksLikeSegment) ? undefined : segments.map(readSegment);
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const looksLikeSegment = (value: JsonObject): boolean =>
  typeof value["text"] === "string" && ("start" in value || "end" in value || isObject(value["offsets"]));

function readSegment(value: JsonObject): Segment {
  const { text, speaker, words, offsets } = value;
  const times = isObject(offsets)
    ? { start: readTime(offsets["from"], 1), end: readTime(offsets["to"], 1) }
    : { start: readTime(value["start"], 1000), end: readTime(value["end"], 1000) };
  return {
    text: typeof text === "string" ? text : undefined,
    speaker: readSpeaker(speaker),
    ...times,
    words: Array.isArray(words) ? words.filter(isObject).flatMap(readWord) : [],
  };
}

function readWord(value: JsonObject): readonly SegmentWord[] {
  const text = value["word"] ?? value["text"];
  if (typeof text !== "string") return [];
  const times = { start: readTime(value["start"], 1000), end: readTime(value["end"], 1000) };
  return [{ text, speaker: readSpeaker(value["speaker"]), ...times }];
}

/** A name or a number; whisper.cpp writes `?` where it cannot tell. */
function readSpeaker(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : undefined;
  const label = typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
  return label === "" || label === "?" ? undefined : label;
}

/** A number, or a number written as text; null (or NaN, which was read as null) means that there is none. */
function readTime(value: unknown, scale: 1 | 1000): SegmentTime {
  if (value === undefined || value === null) return undefined;
  const isNumeral = typeof value === "string" && /^\s{0,9}\d{1,12}(?:\.\d{1,12})?\s{0,9}$/.test(value);
  const time = isNumeral ? Number(value) * scale : typeof value === "number" ? value * scale : Number.NaN;
  return time >= 0 && time <= LONGEST ? milliseconds(Math.round(time)) : "broken";
}
