import { fail, type Instrument, type InstrumentWording, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import { type Around, aroundDocument } from "./around.ts";

/** A form with its words, which may be printed here. */
export type FormParts = {
  readonly around: Around;
  readonly instrument: Instrument;
  readonly wording: InstrumentWording;
};

/** Forms whose wording nobody may pass on: their totals are typed in from the rights holder's own paper. */
const NEVER_PRINTED: readonly Instrument["licence"]["ship"][] = ["ask", "no"];

/**
 * A form that may be printed: one that comes with the software, or of a pack whose terms the practice accepted.
 *
 * @error unknown-instrument; no-blank-form with the reason.
 */
export async function readBlankForm(ports: Ports, id: string): Promise<Result<FormParts, Failure>> {
  const permit = await ports.access.permit("read-blank-form");
  if (!permit.ok) return permit;
  const instrument = ports.instruments.find(id);
  if (instrument === undefined) return fail({ kind: "unknown-instrument" });
  const wording = ports.instruments.wording(id);
  if (NEVER_PRINTED.includes(instrument.licence.ship) || wording === undefined)
    return fail({ kind: "no-blank-form", instrument: instrument.id, because: reasonFor(instrument) });
  const around = await aroundDocument(ports, undefined);
  return around.ok ? ok({ around: around.value, instrument, wording }) : around;
}

const reasonFor = ({ licence }: Instrument) =>
  NEVER_PRINTED.includes(licence.ship) ? "only-a-total-is-typed-in" : "terms-not-accepted";
