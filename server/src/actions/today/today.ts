import { ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import type { DayAsked, DayOfMember, NamedClient } from "../../ports/today.ts";
import { listSignals, type ShownSignal } from "../measures/signals.ts";

export type Today = DayOfMember & {
  readonly clients: readonly NamedClient[];
  readonly signals: readonly ShownSignal[];
};

/** More than a handful is not looked at. */
const SIGNALS_SHOWN = 5;
/** Enough to find what is one's own among what is shared. */
const SIGNALS_READ = 40;

/** What a day holds for whoever asks. */
export async function readToday(ports: Ports, asked: DayAsked): Promise<Result<Today, Failure>> {
  const permit = await ports.access.permit("read-today");
  if (!permit.ok) return permit;
  const day = await ports.today.day(permit.value, asked);
  if (!day.ok) return day;
  const signals = await listSignals(ports, { state: "open", limit: SIGNALS_READ });
  if (!signals.ok) return signals;
  const { appointments, toFinish, later } = day.value;
  const mentioned = [...appointments, ...toFinish, ...signals.value.rows, ...(later === undefined ? [] : [later])];
  const clients = await ports.today.named(
    permit.value,
    mentioned.map(({ clientId }) => clientId),
  );
  if (!clients.ok) return clients;
  const shown = ownFirst(signals.value.rows, clients.value).slice(0, SIGNALS_SHOWN);
  return ok({ ...day.value, clients: clients.value, signals: shown });
}

/** What is about safety stays first, whoever closes it; then what is one's own to close. */
function ownFirst(signals: readonly ShownSignal[], clients: readonly NamedClient[]): readonly ShownSignal[] {
  const own = new Set(clients.flatMap(({ id, treated }) => (treated ? [id] : [])));
  const rank = ({ isRisk, clientId }: ShownSignal): number => (isRisk ? 0 : 2) + (own.has(clientId) ? 0 : 1);
  return [...signals].sort((one, other) => rank(one) - rank(other));
}

export type ClientName = Pick<NamedClient, "id" | "name" | "treated">;

/** The names of some clients, as a list of something of theirs needs them. */
export async function listClientNames(
  { access, today }: Ports,
  ids: readonly string[],
): Promise<Result<{ readonly rows: readonly ClientName[] }, Failure>> {
  const permit = await access.permit("list-client-names");
  if (!permit.ok) return permit;
  const named = await today.named(permit.value, ids.filter(isId));
  return named.ok ? ok({ rows: named.value.map(({ id, name, treated }) => ({ id, name, treated })) }) : named;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isId = (text: string): boolean => ID.test(text);

export type MeasureName = {
  readonly instrument: string;
  readonly scale: string;
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly betterWhen: "lower" | "higher" | "neither";
};

/** What every measure is called and how far it reaches, to draw it in the width of a word. */
export async function listMeasureNames({
  access,
  instruments,
}: Ports): Promise<Result<readonly MeasureName[], Failure>> {
  const permit = await access.permit("list-measure-names");
  if (!permit.ok) return permit;
  return ok(
    instruments.forms.instruments.flatMap(({ id, name, scales }) =>
      scales.map(({ id: scale, range, betterWhen }) => ({ instrument: id, scale, name, ...range, betterWhen })),
    ),
  );
}
