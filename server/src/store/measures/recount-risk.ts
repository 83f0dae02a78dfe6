import { type Result, scoreInstrument } from "@attune/core";
import { type SqlBool, sql } from "kysely";
import type { NotFound } from "../../access/permit-for.ts";
import { dayOf } from "../../ports/days.ts";
import type { Instruments } from "../../ports/instruments.ts";
import type { Desk } from "../desk.ts";
import type { AdministrationRow } from "../tables.ts";
import { bundledInstruments } from "./bundled-instruments.ts";
import { rootOf } from "./filed-before.ts";
import { type FormSignal, formSignals, keyOf } from "./risk-signals.ts";
import { openForm } from "./sealed-rows.ts";
import { keepSignals, type NewSignal } from "./write-signals.ts";

/** What a recount found. */
export type Recount = {
  readonly administrations: number;
  /** Answers that a person must see, so many that there must be a signal for each. */
  readonly positives: number;
  /** Signals that ought to stand and did not. */
  readonly missing: number;
  readonly repaired: number;
  /** Forms that nobody can look through: damaged, or of a questionnaire that is not known here any more. */
  readonly unreadable: number;
};

type Place = Pick<AdministrationRow, "client_id" | "id">;
export type Slice = Recount & { readonly next?: Place };
type Bench = Omit<Desk, "trail">;

const A_SLICE = 500;
const NOTHING: Recount = { administrations: 0, positives: 0, missing: 0, repaired: 0, unreadable: 0 };

/**
 * Looks through every form of the practice anew, holds what its risk items say against the signals that stand, and
 * writes those that are missing. It rests on the answers alone, and on nothing that was noted when they came in.
 *
 * @param desk of the practice's own jobs
 */
export async function recountRisk(desk: Bench, instruments: Instruments = bundledInstruments): Promise<Recount> {
  let all = NOTHING;
  let after: Place | undefined;
  do {
    const { next, ...slice } = await recountSlice(desk, { after, instruments });
    all = sum(all, slice);
    after = next;
  } while (after !== undefined);
  return all;
}

export type SliceAsked = {
  /** Where the slice before ended. */
  readonly after?: Place | undefined;
  readonly instruments?: Instruments;
  readonly limit?: number;
};

/** A part of the recount that may be a transaction of its own, so that nobody waits for the whole. */
export async function recountSlice(
  desk: Bench,
  { after, instruments = bundledInstruments, limit = A_SLICE }: SliceAsked = {},
): Promise<Slice> {
  const further =
    after === undefined
      ? sql<SqlBool>`true`
      : sql<SqlBool>`(client_id, id) > (${after.client_id}::uuid, ${after.id}::uuid)`;
  const rows = await desk.tx
    .selectFrom("administration")
    .selectAll()
    .where("practice_id", "=", desk.actor.practice)
    .where(further)
    .orderBy("client_id")
    .orderBy("id")
    .limit(limit)
    .execute();
  const counted = await recount(desk, rows, instruments);
  const last = rows.at(-1);
  return rows.length < limit || last === undefined
    ? counted
    : { ...counted, next: { client_id: last.client_id, id: last.id } };
}

const sum = (one: Recount, other: Recount): Recount => ({
  administrations: one.administrations + other.administrations,
  positives: one.positives + other.positives,
  missing: one.missing + other.missing,
  repaired: one.repaired + other.repaired,
  unreadable: one.unreadable + other.unreadable,
});

type Due = NewSignal & { readonly client: string };

async function recount(desk: Bench, rows: readonly AdministrationRow[], instruments: Instruments): Promise<Recount> {
  const due: Due[] = [];
  let unreadable = 0;
  for (const row of rows) {
    const found = await signalsOf(desk, row, instruments);
    if (found === undefined) unreadable += 1;
    for (const { signal, identity } of found ?? [])
      due.push({ client: row.client_id, signal, key: keyOf(desk.vault, identity), ...placeOf(row) });
  }
  const once = [...new Map(due.map((each) => [each.key.toString("hex"), each])).values()];
  const positives = once.filter(({ signal }) => isPositive(signal)).length;
  const missing = await missingOf(desk, once);
  let repaired = 0;
  for (const each of missing) if ((await repair(desk, each)).ok) repaired += 1;
  return { administrations: rows.length, positives, missing: missing.length, repaired, unreadable };
}

const placeOf = ({ id, happened_at }: AdministrationRow) => ({
  state: "open" as const,
  happenedAt: happened_at,
  administration: id,
});

const isPositive = ({ evidence }: NewSignal["signal"]): boolean => evidence.some(({ kind }) => kind === "answer");

/** What the risk items of one form say; undefined where nobody can tell. */
async function signalsOf(
  desk: Bench,
  row: AdministrationRow,
  { find }: Instruments,
): Promise<readonly FormSignal[] | undefined> {
  const instrument = find(row.instrument);
  const said = openForm(desk, row);
  if (!said.ok) return undefined;
  if (said.value.total !== undefined) return [];
  if (instrument === undefined) return undefined;
  const answers = new Map(Object.entries(said.value.answers));
  const score = scoreInstrument(instrument, answers);
  if (score.risk.length === 0) return [];
  const place = { session: row.session_number, day: dayOf(row.happened_at) };
  const root = await rootOf(desk, row);
  return formSignals({ client: row.client_id, administration: { instrument, answers, score, ...place }, root });
}

async function missingOf({ tx, actor }: Bench, due: readonly Due[]): Promise<readonly Due[]> {
  if (due.length === 0) return [];
  const standing = await tx
    .selectFrom("signal")
    .select("signal_key")
    .where("practice_id", "=", actor.practice)
    .where("client_id", "in", [...new Set(due.map(({ client }) => client))])
    .where(
      "signal_key",
      "in",
      due.map(({ key }) => key),
    )
    .execute();
  const keys = new Set(standing.map(({ signal_key }) => signal_key.toString("hex")));
  return due.filter(({ key }) => !keys.has(key.toString("hex")));
}

const repair = (desk: Bench, { client, ...signal }: Due): Promise<Result<void, NotFound>> =>
  keepSignals(desk, client, [signal]);
