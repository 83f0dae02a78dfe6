import { fail } from "../foundation/result.ts";
import type { UnreadableTranscript } from "./transcript.ts";

type Refuse = (
  because: UnreadableTranscript["because"],
  line: number,
) => { readonly ok: false; readonly failure: UnreadableTranscript };

/** Gives the refusals of one format; the line is counted from 1, and 0 means the whole file. */
export const refusals =
  (format: string): Refuse =>
  (because, line) =>
    fail({ kind: "unreadable", format, line, because });
