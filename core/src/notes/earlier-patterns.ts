import { marksOnRecord, type SessionMark } from "./off-the-record.ts";

/** What was written down of a session, as far as patterns are concerned. */
export type WrittenSession = {
  readonly number: number;
  readonly concern?: readonly string[];
  readonly past?: readonly string[];
  readonly pattern?: readonly string[];
  readonly marks?: readonly SessionMark[];
};

/** A pattern as it was written down before, and the client's own words in the same sessions. */
export type EarlierPattern = {
  readonly words: string;
  /** In order, the latest first. */
  readonly sessions: readonly number[];
  readonly evidence: readonly { readonly session: number; readonly words: string }[];
};

/** What stands between quotation marks was said; the rest is the therapist's own. */
const SPOKEN = /[“„"«]([^“”„"«»]+)[”“"»]/gu;
/** Enough to recognise it by. */
const MOST_EVIDENCE = 3;

/** Patterns of earlier sessions, the most often met first; the same words in several sessions are one pattern. */
export function earlierPatterns(sessions: readonly WrittenSession[]): readonly EarlierPattern[] {
  const found = new Map<string, EarlierPattern>();
  for (const session of sessions.toSorted((one, other) => other.number - one.number)) {
    const evidence = spokenIn(session);
    for (const words of session.pattern ?? []) {
      const key = words.trim().toLowerCase();
      const known = found.get(key);
      found.set(key, {
        words: known?.words ?? words.trim(),
        sessions: [...(known?.sessions ?? []), session.number],
        evidence: [...(known?.evidence ?? []), ...evidence].slice(0, MOST_EVIDENCE),
      });
    }
  }
  found.delete("");
  return [...found.values()].toSorted((one, other) => other.sessions.length - one.sessions.length);
}

function spokenIn(session: WrittenSession): EarlierPattern["evidence"] {
  const { number, concern = [], past = [], marks = [] } = session;
  const lines = [...concern, ...past, ...marksOnRecord(marks).flatMap(({ words }) => words ?? [])];
  const spoken = lines.flatMap((line) => [...line.matchAll(SPOKEN)].map(([, words = ""]) => words.trim()));
  return [...new Set(spoken)].map((words) => ({ session: number, words }));
}
