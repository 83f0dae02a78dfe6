/** What can be marked in a session with one key. */
export const MARK_KINDS = ["cue", "landed", "strain", "decision", "off-the-record"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** `at`: milliseconds from the start of the session. */
export type SessionMark = { readonly kind: MarkKind; readonly at: number; readonly words?: string };

/** A stretch of a session of which nothing is written down. `to` is absent while it lasts. */
export type Passage = { readonly from: number; readonly to?: number };

/** Off the record from one such mark to the next; the last, where no other follows, to the end of the session. */
export function passagesOff(marks: readonly SessionMark[]): readonly Passage[] {
  const turns = marks.filter(({ kind }) => kind === "off-the-record").toSorted((one, other) => one.at - other.at);
  return turns.flatMap(({ at }, place): readonly Passage[] => {
    if (place % 2 === 1) return [];
    const end = turns[place + 1];
    return [{ from: at, ...(end !== undefined && { to: end.at }) }];
  });
}

/** Whether the session is off the record now. */
export const isOffNow = (marks: readonly SessionMark[]): boolean =>
  marks.filter(({ kind }) => kind === "off-the-record").length % 2 === 1;

/** The marks that may be written about: none of those that open or close a passage, and none that lies in one. */
export function marksOnRecord(marks: readonly SessionMark[]): readonly SessionMark[] {
  const passages = passagesOff(marks);
  const isOff = (at: number) => passages.some(({ from, to = Number.POSITIVE_INFINITY }) => at >= from && at <= to);
  return marks.filter(({ kind, at }) => kind !== "off-the-record" && !isOff(at));
}
