import { type Code, type Coding, fail, ok, type Result, type Turn } from "@attune/core";
import { codebooks } from "@attune/core/library";
import type { BadCodings, SaidOfMoment } from "../../ports/transcripts.ts";

type Problem = BadCodings["problems"][number]["because"];
type Coded = Pick<Coding, "turn" | "codebook" | "code" | "level" | "evidence" | "emotion">;

const MOST_PROBLEMS = 20;

/**
 * Whether codings fit the session and the codebooks.
 *
 * @error bad-codings with the place of each that does not, in the order in which they were sent.
 */
export function checkCodings(
  turns: readonly Turn[],
  codings: readonly Coded[],
  moments: readonly SaidOfMoment[] = [],
): Result<void, BadCodings> {
  const seen = new Set<string>();
  const problems = codings.flatMap((coding, at) => {
    const because = problemOf(turns, coding, seen);
    return because === undefined ? [] : [{ at: `codings.${at}`, because }];
  });
  const astray = moments.flatMap(({ turn }, at) =>
    turns[turn] === undefined ? [{ at: `moments.${at}`, because: "no-such-turn" as const }] : [],
  );
  const all = [...problems, ...astray].slice(0, MOST_PROBLEMS);
  return all.length === 0 ? ok(undefined) : fail({ kind: "bad-codings", problems: all });
}

function problemOf(turns: readonly Turn[], coding: Coded, seen: Set<string>): Problem | undefined {
  const turn = turns[coding.turn];
  if (turn === undefined) return "no-such-turn";
  const code = codeOf(coding);
  if (code === undefined) return "no-such-code";
  if (!code.levels.some(({ level }) => level === coding.level)) return "no-such-level";
  if (turn.speaker !== code.speaker) return "other-speaker";
  if (coding.evidence.some(({ start, end }) => start >= end || end > turn.text.length)) return "evidence-outside";
  if (coding.emotion !== undefined && !isCue(coding)) return "emotion-without-cue";
  const name = `${coding.turn} ${coding.codebook} ${coding.code}`;
  if (seen.has(name)) return "twice";
  seen.add(name);
  return undefined;
}

/** What is written in messages is no session: its codebook does not carry over. */
const codeOf = ({ codebook, code }: Coded): Code | undefined =>
  codebooks.find(({ id, appliesTo }) => id === codebook && appliesTo === "spoken")?.codes.find(({ id }) => id === code);

const isCue = ({ codebook, code, level }: Coded): boolean => codebook === "attunement" && code === "cue" && level !== 0;
