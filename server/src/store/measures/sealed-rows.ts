import {
  type Administration,
  type Day,
  type Evidence,
  type Instrument,
  invariant,
  ok,
  type Result,
  type RiskSignal,
  type Signal,
  scoreInstrument,
} from "@attune/core";
import type { NotFound } from "../../access/permit-for.ts";
import { dayOf } from "../../ports/days.ts";
import type { ClosingWords } from "../../ports/signals.ts";
import type { Desk } from "../desk.ts";
import { openJson, type RecordDamaged, type SealedRow, sealJson } from "../sealing.ts";
import type { AdministrationRow, ScoreRow, SignalRow } from "../tables.ts";

/** What is sealed of an administration. */
export type SealedForm = {
  readonly answers: Readonly<Record<string, number>>;
  readonly inWords?: Readonly<Record<string, string>>;
  readonly total?: { readonly scale: string; readonly value: number; readonly form?: string };
};

/** What is sealed of a score. */
export type SealedScore = {
  readonly value: number;
  readonly answered?: number;
  readonly prorated: boolean;
  readonly typedIn: boolean;
  readonly band?: string;
};

/** What is sealed of a signal. */
export type SealedSignal = {
  readonly session: number;
  readonly day?: Day;
  readonly evidence: readonly Evidence[];
  readonly strength: number;
  readonly isPrivate: boolean;
  readonly closing?: ClosingWords;
};

type Bench = Pick<Desk, "vault">;
type Table = "administration" | "score" | "signal";
type Opened<Said> = Result<Said, NotFound | RecordDamaged>;
type Row = Pick<AdministrationRow, "client_id" | "id" | "version" | "sealed">;

/** What a client answered, and what was made of it, belongs to the record. */
const ownerOf = ({ vault }: Bench, client: string) => ({ vault, client, store: "record" }) as const;

export const sealRow = (
  bench: Bench,
  client: string,
  { said, ...place }: SealedRow & { readonly table: Table; readonly said: SealedForm | SealedScore | SealedSignal },
): Result<Buffer, NotFound> => sealJson(ownerOf(bench, client), place, said);

const open = <Said>(bench: Bench, table: Table, { client_id, id, version, sealed }: Row): Opened<Said> =>
  openJson<Said>(ownerOf(bench, client_id), { table, row: id, version }, sealed);

export const openForm = (bench: Bench, row: Row): Opened<SealedForm> => open(bench, "administration", row);
export const openScore = (bench: Bench, row: Pick<ScoreRow, keyof Row>): Opened<SealedScore> =>
  open(bench, "score", row);
export const openSignal = (bench: Bench, row: Pick<SignalRow, keyof Row>): Opened<SealedSignal> =>
  open(bench, "signal", row);

export type FormPlace = Pick<AdministrationRow, "happened_at" | "session_number">;

/** A form as the engine takes it. */
export function toAdministration(
  { happened_at, session_number }: FormPlace,
  { answers }: SealedForm,
  instrument: Instrument,
): Administration {
  const given = new Map(Object.entries(answers));
  return {
    instrument,
    answers: given,
    score: scoreInstrument(instrument, given),
    session: session_number,
    day: dayOf(happened_at),
  };
}

type SignalFacts = Pick<SignalRow, "client_id" | "rule" | "urgency" | "is_risk">;

/** A signal as the engine takes it. */
export function toSignal(row: SignalFacts, said: SealedSignal): Signal {
  const { session, day, strength, isPrivate } = said;
  const [first, ...others] = said.evidence;
  invariant(first !== undefined, "a signal that cannot say why was never kept");
  const facts = {
    rule: row.rule,
    clientId: row.client_id,
    urgency: row.urgency,
    session,
    ...(day !== undefined && { day }),
    evidence: [first, ...others] as const,
    strength,
    isPrivate,
  };
  return row.is_risk ? { ...facts, risk: true } : { ...facts, risk: false };
}

export const sealedSignalOf = ({ session, day, evidence, strength, isPrivate }: Signal | RiskSignal): SealedSignal => ({
  session,
  ...(day !== undefined && { day }),
  evidence,
  strength,
  isPrivate,
});

/** Rows that are opened; the first that cannot be is the failure of all. */
export function withOpened<Each, Said>(
  rows: readonly Each[],
  openRow: (row: Each) => Opened<Said>,
): Opened<readonly { readonly row: Each; readonly said: Said }[]> {
  const all: { readonly row: Each; readonly said: Said }[] = [];
  for (const row of rows) {
    const said = openRow(row);
    if (!said.ok) return said;
    all.push({ row, said: said.value });
  }
  return ok(all);
}
