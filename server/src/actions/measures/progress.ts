import { type Chart, clientChart, fail, ok, progressChart, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { ShownIndex, TwoCorners } from "../../ports/measures.ts";
import type { Ports } from "../../ports/ports.ts";
import { findInstrument } from "./read-form.ts";

export type ProgressAsked = { readonly instrument: string; readonly scale?: string | undefined };

/** One measure over time: for those who treat the client, or in the client's own version, which says less. */
export async function readProgress(
  { access, instruments, measures }: Ports,
  client: string,
  asked: ProgressAsked,
): Promise<Result<Chart, Failure>> {
  const permit = await access.clientPermit("read-progress", client);
  if (!permit.ok) return permit;
  const found = findInstrument(instruments, asked.instrument);
  if (!found.ok) return found;
  const instrument = found.value;
  const wanted = asked.scale ?? instrument.total;
  const scale = instrument.scales.find(({ id }) => id === wanted);
  if (scale === undefined) return fail({ kind: "no-such-scale", instrument: instrument.id, scale: wanted ?? "" });

  const points = await measures.course(permit.value, { instrument: instrument.id, scale: scale.id });
  if (!points.ok) return points;
  const notes = await measures.eventNotes(permit.value);
  if (!notes.ok) return notes;
  const course = { instrument, scale, points: points.value };
  const bandWords = instruments.wording(instrument.id)?.bands ?? {};
  if (permit.value.ground === "self") return ok(clientChart(progressChart({ course, bandWords }), notes.value));
  return ok(progressChart({ course, bandWords, events: notes.value }));
}

export type Triangle = { readonly sessions: readonly (TwoCorners & { readonly shown?: readonly ShownIndex[] })[] };

/** By session: what the words showed, what the therapist who asks predicted, what the client felt. None becomes another. */
export async function readEmpathyTriangle(
  { access, measures }: Ports,
  client: string,
): Promise<Result<Triangle, Failure>> {
  const permit = await access.clientPermit("read-empathy-triangle", client);
  if (!permit.ok) return permit;
  const corners = await measures.corners(permit.value);
  if (!corners.ok) return corners;
  const shown = await measures.shown(permit.value);
  if (!shown.ok) return shown;

  const bySession = new Map(corners.value.map((each) => [each.session, each]));
  const numbers = [...new Set([...bySession.keys(), ...shown.value.keys()])].sort((one, other) => one - other);
  const sessions = numbers.map((session) => {
    const indices = shown.value.get(session);
    return { session, ...bySession.get(session), ...(indices !== undefined && { shown: indices }) };
  });
  return ok({ sessions });
}
