import { type Course, fail, type Instrument, type InstrumentWording, ok, type Result } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import type { Failure } from "../../failure.ts";
import type { KeptScore } from "../../ports/measures.ts";
import type { Ports } from "../../ports/ports.ts";
import { listScores } from "../measures/administrations.ts";
import type { ProgressAsked } from "../measures/progress.ts";
import { findInstrument } from "../measures/read-form.ts";
import { everyRow } from "./around.ts";

/** A client's scores on one scale, with the words of the form where those may be shown here. */
export type MeasuredCourse = Course & { readonly wording: InstrumentWording | undefined };

/** What the client says of each session stands beside the measures, in its own part. */
const OF_SESSIONS = "session-check";

/** The measures that were taken, the one with the most scores first; each by its total. */
export async function measuresTaken(
  ports: Ports,
  client: string,
): Promise<Result<readonly { readonly instrument: string; readonly scale: string }[], Failure>> {
  const scores = await everyRow((page) => listScores(ports, client, page));
  if (!scores.ok) return scores;
  const counts = new Map<string, number>();
  for (const { instrument } of scores.value.filter((score) => isTotal(ports, score)))
    counts.set(instrument, (counts.get(instrument) ?? 0) + 1);
  const inOrder = [...counts].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
  return ok(
    inOrder.flatMap(([instrument]) => {
      const scale = ports.instruments.find(instrument)?.total;
      return scale === undefined ? [] : [{ instrument, scale }];
    }),
  );
}

const isTotal = ({ instruments }: Ports, { instrument, scale }: KeptScore): boolean =>
  instrument !== OF_SESSIONS && instruments.find(instrument)?.total === scale;

/**
 * The course of one measure.
 *
 * @error no-such-scale when the questionnaire has no scale of this name, or no total where none was named.
 */
export async function courseOf(
  ports: Ports,
  permit: ClientPermit,
  asked: ProgressAsked,
): Promise<Result<MeasuredCourse, Failure>> {
  const found = findInstrument(ports.instruments, asked.instrument);
  if (!found.ok) return found;
  const instrument: Instrument = found.value;
  const wanted = asked.scale ?? instrument.total;
  const scale = instrument.scales.find(({ id }) => id === wanted);
  if (scale === undefined) return fail({ kind: "no-such-scale", instrument: instrument.id, scale: wanted ?? "" });
  const points = await ports.measures.course(permit, { instrument: instrument.id, scale: scale.id });
  if (!points.ok) return points;
  return ok({ instrument, scale, points: points.value, wording: ports.instruments.wording(instrument.id) });
}
