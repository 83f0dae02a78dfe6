import type { CallFailure } from "@attune/api";

/** A failed call on its way through the query library, which expects errors. It holds no words of anybody's. */
export class Refusal extends Error {
  readonly failure: CallFailure;
  constructor(failure: CallFailure) {
    super(failure.kind === "refused" ? failure.because : failure.kind);
    this.name = "Refusal";
    this.failure = failure;
  }
}

export const isRefusedFor = (failure: CallFailure, because: string): boolean =>
  failure.kind === "refused" && failure.because === because;

/** What a page shows in place of what it could not read. */
export type Trouble = "offline" | "not-there" | "not-allowed" | "signed-out" | "fault";

/** What a server answers that is starting or stopping, and what stands before it while it does. */
const NOT_THERE_YET = [502, 503, 504];

export function troubleOf(failure: CallFailure): Trouble {
  if (failure.kind === "unreachable" || NOT_THERE_YET.includes(failure.status)) return "offline";
  if (failure.kind === "odd-answer") return "fault";
  if (failure.status === 401) return "signed-out";
  if (failure.status === 404) return "not-there";
  return failure.status === 403 ? "not-allowed" : "fault";
}
