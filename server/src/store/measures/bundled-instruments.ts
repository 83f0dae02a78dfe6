import type { Instrument, InstrumentWording } from "@attune/core";
import { instruments, instrumentWordings } from "@attune/core/library";
import type { Instruments } from "../../ports/instruments.ts";

/** Questionnaires by their names; of one that stands here twice, the later is meant. */
export function instrumentsOf(known: readonly Instrument[], wordings: readonly InstrumentWording[]): Instruments {
  const byId = new Map(known.map((each) => [each.id, each]));
  const words = new Map(wordings.map((each) => [each.instrument, each]));
  return {
    find: (id) => byId.get(id),
    wording: (id) => words.get(id),
    forms: { instruments: [...byId.values()], wordings: [...words.values()] },
  };
}

/** What comes with the software, without any pack. */
export const bundledInstruments: Instruments = instrumentsOf(instruments, instrumentWordings);
