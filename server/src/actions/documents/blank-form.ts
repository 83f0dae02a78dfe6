import { fail, type Instrument, ok, type Result, type ShownWording } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Language } from "../../ports/documents.ts";
import type { Ports } from "../../ports/ports.ts";
import { formLanguage } from "../measures/form-language.ts";
import { type Around, aroundDocument } from "./around.ts";

/** A form with its words, which may be printed here. */
export type FormParts = {
  readonly around: Around;
  readonly instrument: Instrument;
  readonly wording: ShownWording;
};

/** Forms whose wording nobody may pass on: their totals are typed in from the rights holder's own paper. */
const NEVER_PRINTED: readonly Instrument["licence"]["ship"][] = ["ask", "no"];

/**
 * A form that may be printed: one that comes with the software, or of a pack whose terms the practice accepted; in the
 * language that is asked for, else in the practice's own, where it has words in it.
 *
 * @error unknown-instrument; no-blank-form with the reason.
 */
export async function readBlankForm(ports: Ports, id: string, asked?: Language): Promise<Result<FormParts, Failure>> {
  const permit = await ports.access.permit("read-blank-form");
  if (!permit.ok) return permit;
  const instrument = ports.instruments.find(id);
  if (instrument === undefined) return fail({ kind: "unknown-instrument" });
  const around = await aroundDocument(ports, undefined);
  if (!around.ok) return around;
  const wording = ports.instruments.wording(id, formLanguage(asked, around.value.locale));
  if (NEVER_PRINTED.includes(instrument.licence.ship) || wording === undefined)
    return fail({ kind: "no-blank-form", instrument: instrument.id, because: reasonFor(instrument) });
  return ok({ around: around.value, instrument, wording });
}

const reasonFor = ({ licence }: Instrument) =>
  NEVER_PRINTED.includes(licence.ship) ? "only-a-total-is-typed-in" : "terms-not-accepted";
