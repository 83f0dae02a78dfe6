import { fail, ok, type Result } from "@attune/core";
import { type FaultPoint, faultPoints } from "./fault-points.ts";

export type NoFault = { readonly kind: "no-such-fault" };

/** Passes left until the process ends, for each armed point. Empty in every practice. */
const armed = new Map<FaultPoint, number>();

/** Ends the process, as a power cut would, at the `count`-th pass of a point. For crash tests only. */
export function armFault(point: FaultPoint, count: number): void {
  armed.set(point, count);
}

/** Reads `point:count`, as the crash tests write it; a missing count means the first pass. */
export function readFault(text: string): Result<{ readonly point: FaultPoint; readonly count: number }, NoFault> {
  const [name, times = "1"] = text.split(":");
  const point = faultPoints.find((known) => known === name);
  const count = Number(times);
  if (point === undefined || !Number.isInteger(count) || count < 1) return fail({ kind: "no-such-fault" });

  return ok({ point, count });
}

/** Nothing, unless a crash test has armed this point. */
export function faultPoint(point: FaultPoint): void {
  const left = armed.get(point);
  if (left === undefined) return;

  armed.set(point, left - 1);
  // SIGKILL, so that no exit handler and no buffered write can tidy up.
  if (left === 1) process.kill(process.pid, "SIGKILL");
}
