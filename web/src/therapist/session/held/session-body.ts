import type { RecordBody } from "../../../practice/records.ts";

export type SessionBody = RecordBody<"session">;
export type Mark = NonNullable<SessionBody["marks"]>[number];

const SECOND_MS = 1000;
const MINUTE = 60;

/** Milliseconds from the start as minutes and seconds, such as 12:05. */
export function clockOf(at: number): string {
  const seconds = Math.max(0, Math.floor(at / SECOND_MS));
  return `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, "0")}`;
}
