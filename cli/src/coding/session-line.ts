import type { SessionLine } from "@attune/api";
import { fail, ok, type Result, readJson } from "@attune/core";
import type { BadLine } from "../failures/failure.ts";
import { decodeStrictly } from "../input/decode-strictly.ts";
import { asFields } from "../input/fields.ts";

/** What is wrong with a line; the file and the number of the line are added by whoever read it. */
export type LineProblem = Omit<BadLine, "kind" | "file" | "line">;

/**
 * The session that a line holds. Fields that are not asked for are passed over.
 *
 * @error not-utf-8, not-json or too-much when the line cannot be read at all; wrong-shape with the path of the field and
 *   what was expected there; unknown-speaker when a speaker is neither therapist nor client.
 */
export function readSessionLine(bytes: Uint8Array): Result<SessionLine, LineProblem> {
  const text = decodeStrictly(bytes);
  if (text === undefined) return fail({ because: "not-utf-8" });
  const read = readJson(text);
  if (!read.ok) return fail({ because: read.failure.kind === "not-json" ? "not-json" : "too-much" });

  const { id, turns } = asFields(read.value);
  if (typeof id !== "string") return wrong("id", "text");
  if (!Array.isArray(turns)) return wrong("turns", "a list");
  return readTurns(id, turns);
}

function readTurns(id: string, turns: readonly unknown[]): Result<SessionLine, LineProblem> {
  const found: SessionLine["turns"] = [];
  for (const [at, each] of turns.entries()) {
    const { speaker, text } = asFields(each);
    if (typeof text !== "string") return wrong(`turns[${at}].text`, "text");
    if (speaker !== "therapist" && speaker !== "client") {
      return fail({ because: "unknown-speaker", at: `turns[${at}].speaker` });
    }
    found.push({ speaker, text });
  }
  return ok({ id, turns: found });
}

const wrong = (at: string, expected: string) => fail<LineProblem>({ because: "wrong-shape", at, expected });
