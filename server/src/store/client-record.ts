import type { Result } from "@attune/core";
import type { NotFound } from "../access/permit-for.ts";
import type { Instruments } from "../ports/instruments.ts";
import type { Desk } from "./desk.ts";
import { bundledInstruments } from "./measures/bundled-instruments.ts";
import { gatherRecord } from "./measures/gather-record.ts";
import { type Renewed, renewSignals } from "./measures/renew-signals.ts";
import { renewSummary } from "./measures/summary.ts";
import type { RecordDamaged } from "./sealing.ts";

export type Refreshed = Renewed;

/**
 * Raises what the rules find in a client's record, and renews the summary for the caseload. It may be done any number of
 * times: what stands already is left as it is.
 *
 * @param desk of the practice's own jobs
 * @error not-found when the client was erased; record-damaged with the row that cannot be opened.
 */
export async function refreshClient(
  desk: Desk,
  client: string,
  instruments: Instruments = bundledInstruments,
): Promise<Result<Refreshed, NotFound | RecordDamaged>> {
  const gathered = await gatherRecord(desk, client, instruments);
  if (!gathered.ok) return gathered;
  const renewed = await renewSignals(desk, gathered.value);
  if (!renewed.ok) return renewed;
  if (renewed.value.newSignals > 0) desk.trail.note({ action: "refresh-client", client, outcome: "done" });
  const summary = await renewSummary(desk, gathered.value);
  return summary.ok ? renewed : summary;
}
