import type { SessionLine } from "@attune/api";
import { fail, ok, type Result, readJson } from "@attune/core";
import type { BadLine } from "../failures/failure.ts";

/** What is wrong with a line; the file and the number of the line are added by whoever read it. */
export type LineProblem = Omit<BadLine, "kind" | "file" | "line">;

/**
 * The session that a line holds. Fields that are not asked for are passed over.
 *
 * @error not-utf-8, not-json or too-much when the line cannot be read at all; wrong-shape with the path of the field and
 *   what was expected there; unknown-speaker when a speaker is neither therapist nor client.
 */
export function readSessionLine(bytes: Uint8Array): Result<SessionLine, LineProblem> {
  const text = decode(bytes);
  if (text === undefined) return fail({ because: "not-utf-8" });
  const read = readJson(text);
  if (!read.ok) return fail({ because: read.failure.kind === "not-json" ? "not-json" : "too-much" });

  const session = asFields(read.value);
  if (session === undefined) return wrong("the line", "an object");
  const { id, turns } = session;
  if (typeof id !== "string") return wrong("id", "text");
  if (!Array.isArray(turns)) return wrong("turns", "a list");
  return readTurns(id, turns);
}

function readTurns(id: string, turns: readonly unknown[]): Result<SessionLine, LineProblem> {
  const found: SessionLine["turns"] = [];
  for (const [at, each] of turns.entries()) {
    const turn = asFields(each);
    if (turn === undefined) return wrong(`turns[${at}]`, "an object");
    const { speaker, text } = turn;
    if (typeof text !== "string") return wrong(`turns[${at}].text`, "text");
    if (speaker !== "therapist" && speaker !== "client") {
      return fail({ because: "unknown-speaker", at: `turns[${at}].speaker` });
    }
    found.push({ speaker, text });
  }
  return ok({ id, turns: found });
}

/** Strict: a byte that is no UTF-8 would otherwise become a different word in silence. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const asFields = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;

const wrong = (at: string, expected: string) => fail<LineProblem>({ because: "wrong-shape", at, expected });
