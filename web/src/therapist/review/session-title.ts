import type { AnswerOf, RouteNamed, WireReview } from "@attune/api";
import { useRecords } from "../../practice/records.ts";
import { useFormats } from "../../words/formats.ts";
import { useReviewWords } from "./words.ts";

export type TranscriptRow = AnswerOf<RouteNamed<"list-transcripts">>["rows"][number];

export type SessionTitle = {
  readonly title: string;
  /** Undefined where the transcript belongs to no session. */
  readonly number: number | undefined;
  readonly sessionId: string | undefined;
  readonly namesOut: boolean;
};

/** What a transcript's session is called; its number is there once the sessions have been read. */
export function useSessionTitle(client: string, row: TranscriptRow): SessionTitle {
  const { review } = useReviewWords();
  const formats = useFormats();
  const { data: sessions = [] } = useRecords("session", client, { when: row.sessionId !== undefined });
  const number = sessions.find(({ id }) => id === row.sessionId)?.number;
  const day = formats.longDay(row.happenedAt);
  return {
    title: number === undefined ? review.titleWithout(day) : review.titleWith(number, day),
    number,
    sessionId: row.sessionId,
    namesOut: row.namesOut,
  };
}

const MINUTE = 60_000;

/** How long it was, how many turns, and where its times are from. */
export function useMeta({ transcript, turns }: WireReview, { namesOut }: SessionTitle): string {
  const { review } = useReviewWords();
  const formats = useFormats();
  const { durationMs, timed } = transcript;
  return [
    ...(durationMs === undefined ? [] : [review.minutes(formats.number(durationMs / MINUTE, 0))]),
    review.turns(turns.length),
    review[timed],
    ...(namesOut ? [review.namesOut] : []),
  ].join(" · ");
}
