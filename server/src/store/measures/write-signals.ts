import type { Instant, Result, Signal } from "@attune/core";
import { ok } from "@attune/core";
import type { NotFound } from "../../access/permit-for.ts";
import type { SignalState } from "../../ports/signals.ts";
import { type Desk, writerOf } from "../desk.ts";
import { RULES_VERSION } from "./risk-signals.ts";
import { sealedSignalOf, sealRow } from "./sealed-rows.ts";

/** A signal on its way into the record. */
export type NewSignal = {
  readonly signal: Signal;
  readonly key: Buffer;
  readonly state: SignalState;
  readonly happenedAt: Instant;
  /** The form that it rests on, where it is one alone. */
  readonly administration?: string | undefined;
  /** Whom it belongs to, where it rests on what one member alone may see. */
  readonly belongsTo?: string | undefined;
};

type Bench = Omit<Desk, "trail">;

/**
 * Keeps signals, each once: of one that stands already nothing changes. Nothing is read, so that whoever came by a link
 * can do it too.
 *
 * @error not-found when the client was erased.
 */
export async function keepSignals(
  desk: Bench,
  client: string,
  signals: readonly NewSignal[],
): Promise<Result<void, NotFound>> {
  if (signals.length === 0) return ok(undefined);
  const rows = [];
  for (const each of signals) {
    const row = rowOf(desk, client, each);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  await desk.tx
    .insertInto("signal")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return ok(undefined);
}

function rowOf(desk: Bench, client: string, { signal, key, state, happenedAt, administration, belongsTo }: NewSignal) {
  const { actor, ids, now } = desk;
  const id = ids.next();
  const sealed = sealRow(desk, client, { table: "signal", row: id, version: 1, said: sealedSignalOf(signal) });
  if (!sealed.ok) return sealed;
  return ok({
    practice_id: actor.practice,
    client_id: client,
    id,
    version: 1,
    happened_at: happenedAt,
    created_at: now,
    created_by: belongsTo ?? writerOf(desk),
    changed_at: now,
    administration_id: administration ?? null,
    rule: signal.rule,
    rule_version: RULES_VERSION,
    signal_key: key,
    urgency: signal.urgency,
    is_risk: signal.risk,
    state,
    closed_at: null,
    closed_by: null,
    sealed: sealed.value,
  });
}
