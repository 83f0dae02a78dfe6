import { invariant, milliseconds, type Turn } from "@attune/core";
import { exporters } from "@attune/core/library";
import { between, chanceFor } from "./chance.ts";
import type { DemoTranscript } from "./shape.ts";
import type { ToldTranscript } from "./story.ts";

/** "T: words", or with seconds of silence before it, "C (8): words". */
const LINE = /^([A-Z])(?: \((\d{1,3})\))?: (.+)$/;
const THERAPIST = "T";
const WORDS_A_SECOND = 2.5;
const LEAST_SECONDS = 0.7;

/** The session as a recording program would have written it, with times worked out from the words and the silences. */
export function makeTranscript(told: ToldTranscript, seed: number): DemoTranscript {
  const turns = timed(told, seed);
  const webvtt = exporters.find(({ id }) => id === "webvtt");
  invariant(webvtt !== undefined, "a format of captions");
  return {
    id: told.id,
    session: told.session,
    file: { name: `${told.id}.vtt`, text: webvtt.write({ turns, codings: [] }) },
    therapist: labelOf(told, THERAPIST),
    clients: Object.keys(told.speakers)
      .filter((letter) => letter !== THERAPIST)
      .map((letter) => labelOf(told, letter)),
    turns: turns.length,
  };
}

function timed(told: ToldTranscript, seed: number): readonly Turn[] {
  const chance = chanceFor(seed, told.id);
  let clock = 4000;
  return told.talk
    .trim()
    .split("\n")
    .map((line, at): Turn => {
      const [, letter = "", silence = "0", text = ""] = LINE.exec(line) ?? [];
      const start = clock + Math.round(1000 * Number(silence) + between(chance, 300, 1500));
      const seconds = Math.max(LEAST_SECONDS, text.split(" ").length / (WORDS_A_SECOND + between(chance, -0.4, 0.4)));
      const end = start + Math.round(1000 * seconds);
      clock = end;
      return {
        speaker: letter === THERAPIST ? "therapist" : "client",
        label: labelOf(told, letter),
        text,
        timing: { start: milliseconds(start), end: milliseconds(end), estimated: false },
        unfinished: /(?:-|…|\.\.\.)$/.test(text),
        backChannel: false,
        lines: { from: at + 1, to: at + 1 },
      };
    });
}

function labelOf({ speakers }: ToldTranscript, letter: string): string {
  const label = speakers[letter];
  invariant(label !== undefined, "a speaker for every line of a transcript");
  return label;
}
