import { closeRiskSignal, closeSignal, type IncompleteRiskClosing, type Instant, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import { dayOf } from "../../ports/days.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Written } from "../../ports/records.ts";
import type { ClosingWords, KeptSignal } from "../../ports/signals.ts";

export type ClosingAsked = {
  readonly client: string;
  readonly id: string;
  readonly version: number;
  readonly closing: ClosingWords;
};

/**
 * Closes a signal with what came of it.
 *
 * @error incomplete-risk-closing when one about risk lacks when it was seen, what was done or what came of it.
 */
export async function closeWith(
  ports: Ports,
  { client, id, version, closing }: ClosingAsked,
): Promise<Result<Written, Failure>> {
  const permit = await ports.access.clientPermit("close-signal", client);
  if (!permit.ok) return permit;
  const kept = await ports.signals.toClose(permit.value, { id, version });
  if (!kept.ok) return kept;
  const by = permit.value.actor.kind === "member" ? permit.value.actor.id : "";
  const closed = closingFor(kept.value, closing, { by, now: ports.clock.now() });
  if (!closed.ok) return closed;

  const written = await ports.signals.close(permit.value, kept.value, closing);
  if (written.ok) await ports.jobs.ask({ kind: "refresh-client", client });
  return written;
}

type Moment = { readonly by: string; readonly now: Instant };

/** Whether the engine takes it as a closing of this kind of signal. */
function closingFor(
  { signal }: KeptSignal,
  { happened, note, seenAt, action = "", outcome = "" }: ClosingWords,
  { by, now }: Moment,
): Result<unknown, IncompleteRiskClosing> {
  const facts = { closedAt: dayOf(now), by, happened, ...(note !== undefined && { note }) };
  if (!signal.risk) return ok(closeSignal(signal, facts));
  // What is to come was not seen yet.
  const seen =
    seenAt !== undefined && seenAt <= now ? seenOf(seenAt) : { day: facts.closedAt, minutesAfterMidnight: NEVER };
  return closeRiskSignal(signal, { ...facts, seen, action, outcome });
}

/** No minute of a day. */
const NEVER = -1;
const MINUTES_AN_HOUR = 60;

const seenOf = (moment: Instant) => ({
  day: dayOf(moment),
  minutesAfterMidnight: Number(moment.slice(11, 13)) * MINUTES_AN_HOUR + Number(moment.slice(14, 16)),
});
