import { ok, type Result } from "../../foundation/result.ts";
import { onOneLine } from "../../session/spacing.ts";
import type { Importer, UnreadableTranscript } from "../../session/transcript.ts";
import type { RawTurn, Timing } from "../../session/turn.ts";
import { refusals } from "../../session/unreadable.ts";
import { type Segment, segmentsIn } from "../../session/whisper-segments.ts";
import { splitBySpeaker } from "../../session/whisper-speakers.ts";
import { type NotJson, readJson, type TooMuchJson } from "../../text/json.ts";

/**
 * What speech recognisers of the Whisper family write: Whisper itself, faster-whisper, WhisperX, whisper.cpp.
 *
 * A segment whose words carry different speakers is split where the speaker changes. Times may be numbers or numbers
 * written as text; a segment that lacks its start or its end has no time. Places are counted in segments, since such
 * files often stand on one line.
 *
 * @error not-json at the line that breaks; not-a-transcript for any other JSON, too-large past four million values, both
 *   for the whole file.
 * @error no-text, time-not-understood (negative, too large, or no number) or ends-before-it-starts at a segment.
 * @source https://github.com/openai/whisper and https://github.com/m-bain/whisperX, their JSON writers; the JSON writer
 *   of https://github.com/ggml-org/whisper.cpp
 */
export const whisperJson: Importer = {
  id: "whisper-json",
  name: "Whisper JSON",
  endings: [".json"],
  madeBy: "Whisper, WhisperX, faster-whisper and whisper.cpp",
  carriesTimes: true,
  carriesSpeakers: true,
  pieces: "cues",

  recognises({ text }) {
    const head = text.slice(0, HEAD);
    if (!/^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(head)) return 0;
    return /"(?:segments|transcription)"\s*:|^\s*\{\s*"text"\s*:|"start"\s*:/.test(head) ? 0.95 : 0.4;
  },

  read({ text }) {
    const json = readJson(text);
    if (!json.ok) return refuseJson(json.failure);
    const segments = segmentsIn(json.value);
    if (segments === undefined) return refuse("not-a-transcript", 0);

    const turns: RawTurn[] = [];
    for (const [at, segment] of segments.entries()) {
      const read = readSegment(segment, at + 1);
      if (!read.ok) return read;
      for (const turn of read.value) turns.push(turn);
    }
    return ok({ turns, repairs: [] });
  },
};

const HEAD = 4000;
const refuse = refusals("whisper-json");

function refuseJson(failure: NotJson | TooMuchJson): ReturnType<typeof refuse> {
  if (failure.kind === "not-json") return refuse("not-json", failure.line);
  return refuse(failure.kind === "too-deep" ? "not-a-transcript" : "too-large", 0);
}

function readSegment(segment: Segment, line: number): Result<readonly RawTurn[], UnreadableTranscript> {
  const { text, start, end } = segment;
  if (text === undefined) return refuse("no-text", line);
  if (start === "broken" || end === "broken") return refuse("time-not-understood", line);
  if (start !== undefined && end !== undefined && end < start) return refuse("ends-before-it-starts", line);

  const timing: Timing | undefined =
    start === undefined || end === undefined ? undefined : { start, end, estimated: false };
  const parts = splitBySpeaker({ text, speaker: segment.speaker, timing, words: segment.words });
  const turns = parts.map(
    (part): RawTurn => ({
      speakerLabel: part.speaker,
      text: onOneLine(part.text),
      line,
      ...(part.timing && { timing: part.timing }),
    }),
  );
  return ok(turns.filter((turn) => turn.text !== ""));
}
