import { bandOf, NOT_A_DIAGNOSIS, type TypedTotal } from "@attune/core";
import type { KnownInstrument } from "./known-instruments.ts";
import type { ScoreDocument } from "./score-document.ts";
import { bandWords } from "./words.ts";

/** A typed-in total as other programs read it: like a score from answers, with where it came from. */
export function totalDocument(
  { scale: id, value, form, day }: TypedTotal,
  known: KnownInstrument,
): ScoreDocument & { readonly typedIn: object } {
  const { instrument } = known;
  const scale = instrument.scales.find((each) => each.id === id);
  const band = (scale && bandWords(known, bandOf(scale, value)?.id)) ?? null;
  const isTotal = instrument.total === id;
  return {
    instrument: instrument.id,
    risk: [],
    scales: { [id]: { score: value, band, prorated: false, missing: [] } },
    total: isTotal ? value : null,
    band: isTotal ? band : null,
    prorated: false,
    missing: [],
    typedIn: { form, ...(day !== undefined && { day }) },
    attribution: instrument.licence.attribution,
    note: NOT_A_DIAGNOSIS,
  };
}
