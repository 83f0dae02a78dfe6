import {
  assignRoles,
  declaredRoles,
  fail,
  guessTherapist,
  type JoinedTurn,
  joinTurns,
  labelsOf,
  ok,
  type RawTurn,
  type Result,
  readTranscript,
  redactTurns,
  type SessionParts,
  type Turn,
} from "@attune/core";
import { importers } from "@attune/core/library";
import type { FileToRead, ReadSession, Unreadable, WhoIsTherapist } from "../../ports/transcripts.ts";

/** Three hours of talk are some 25,000 words, in some 2,000 turns. */
const MOST_TURNS = 20_000;
const MOST_CHARACTERS = 3_000_000;

/**
 * A session from the bytes of a file.
 *
 * @error unreadable when no importer reads it whole; unclear-speakers when the parts cannot be given as they were asked for.
 */
export function readSession(file: FileToRead): Result<ReadSession, Unreadable> {
  const { bytes, name, therapists = [], others = [], takeNamesOut } = file;
  const read = readTranscript({ bytes, ...(name !== undefined && { name }) }, importers);
  if (!read.ok) return read;
  const { format, repairs, pieces = "turns", turns: raw } = read.value;
  if (isTooMuch(raw)) return fail({ kind: "unreadable", format, line: 0, because: "too-large" });

  const joined = joinTurns(raw, pieces);
  const parts = assignRoles(joined, { therapists, others, declared: declaredRoles(raw) });
  if (parts.ok) {
    const { turns, roles } = takeNamesOut ? withoutNames(parts.value) : parts.value;
    return ok({ kind: "read", talk: { format, repairs, roles, turns } });
  }
  const { failure } = parts;
  if (failure.kind === "no-therapist-chosen") return ok(askWho(joined));
  return fail({
    kind: "unclear-speakers",
    because: failure.kind,
    labels: "labels" in failure ? failure.labels.length : 0,
  });
}

const isTooMuch = (turns: readonly RawTurn[]): boolean =>
  turns.length > MOST_TURNS || turns.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS;

function askWho(turns: readonly JoinedTurn[]): WhoIsTherapist {
  const guessed = guessTherapist(turns);
  return {
    kind: "who-is-therapist",
    labels: labelsOf(turns),
    ...(guessed.ok && { guess: guessed.value.label }),
  };
}

function withoutNames({ turns, roles }: SessionParts): SessionParts {
  const redacted = redactTurns(turns).turns;
  const having = (part: Turn["speaker"]): readonly string[] => [
    ...new Set(redacted.filter(({ speaker }) => speaker === part).map(({ label }) => label)),
  ];
  return {
    turns: redacted,
    roles: { ...roles, therapists: having("therapist"), clients: having("client"), others: having("other") },
  };
}
