import type { Source } from "../foundation/source.ts";
import type { CodedSession } from "./coded-session.ts";
import type { CodeRef } from "./codes.ts";
import type { IndexPart, IndexValue, Interval } from "./review.ts";

/** What an index read off one session; without a value it says why. */
export type IndexReading = {
  readonly value?: number;
  readonly because?: string;
  readonly interval?: Interval;
  readonly basis: string;
  readonly parts?: readonly IndexPart[];
};

/** A quantity of a session, with its definition and its source. It describes; without a norm no value is good or bad. */
export type SessionIndex = {
  readonly id: string;
  readonly name: string;
  readonly unit: IndexValue["unit"];
  readonly definition: string;
  readonly source: Source;
  /** Only a published one, with its conditions. */
  readonly norm?: NonNullable<IndexValue["norm"]>;
  /** The codes it counts; a session that was not coded with them has no value. */
  readonly needs: readonly CodeRef[];
  readonly read: (session: CodedSession) => IndexReading;
};

/** The value of an index for a session. */
export function readIndex(index: SessionIndex, session: CodedSession, codesUsed: ReadonlySet<string>): IndexValue {
  const { id, name, unit, definition, source, norm, needs, read } = index;
  const missing = needs.filter((code) => !codesUsed.has(keyOf(code)));
  const reading = missing.length > 0 ? notCoded(missing) : read(session);
  return { id, name, unit, ...reading, definition, ...(norm && { norm }), source };
}

/** A code by one name, unique across codebooks. */
export const keyOf = ({ codebook, code }: CodeRef): string => `${codebook}/${code}`;

const notCoded = (missing: readonly CodeRef[]): IndexReading => ({
  because: `This session was not coded for it (${missing.map(keyOf).join(", ")}).`,
  basis: "No turns coded.",
});
