import { type IndexValue, type Instant, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import { madeByOf, reviewTalk } from "./review-talk.ts";

type Figure = Pick<IndexValue, "id" | "unit" | "value"> & {
  readonly interval?: { readonly low: number; readonly high: number };
};

export type FiguresOfSession = {
  readonly transcript: string;
  readonly sessionId?: string;
  readonly happenedAt: Instant;
  readonly figures: readonly Figure[];
};

/** Further back, a session says little about the present one; and each is worked out when it is asked for. */
const MOST_SESSIONS = 24;

/** The figures of the latest coded sessions, the earliest first, so that one session can be seen among the others. */
export async function listReviewFigures(
  { access, transcripts }: Ports,
  client: string,
): Promise<Result<readonly FiguresOfSession[], Failure>> {
  const permit = await access.clientPermit("list-review-figures", client);
  if (!permit.ok) return permit;
  const listed = await transcripts.list(permit.value, { limit: MOST_SESSIONS });
  if (!listed.ok) return listed;

  const sessions: FiguresOfSession[] = [];
  for (const { id, sessionId, happenedAt, codingState } of listed.value.rows.toReversed()) {
    if (codingState !== "coded") continue;
    const coded = await transcripts.coded(permit.value, id);
    if (!coded.ok) return coded;
    const { transcript, sets } = coded.value;
    const codings = sets.flatMap((set) => set.codings);
    const { indices } = reviewTalk({ talk: transcript.talk, codings, madeBy: madeByOf(sets) });
    const place = { transcript: id, ...(sessionId !== undefined && { sessionId }), happenedAt };
    sessions.push({ ...place, figures: indices.map(asFigure) });
  }
  return ok(sessions);
}

const asFigure = ({ id, unit, value, interval }: IndexValue): Figure => ({
  id,
  unit,
  ...(value !== undefined && { value }),
  ...(interval !== undefined && { interval: { low: interval.low, high: interval.high } }),
});
