import { type Instrument, type InstrumentWording, placeOfExtra, type TranslatedWording, wordingIn } from "@attune/core";
import { instruments, instrumentWordings, translatedWordings } from "@attune/core/library";
import type { Instruments } from "../../ports/instruments.ts";

/**
 * Questionnaires by their names; of one that stands here twice, the later is meant.
 *
 * @param translations of these very wordings; one without a wording is shown in no language
 */
export function instrumentsOf(
  known: readonly Instrument[],
  wordings: readonly InstrumentWording[],
  translations: readonly TranslatedWording[] = [],
): Instruments {
  const byId = new Map(known.map((each) => [each.id, each]));
  const words = new Map(wordings.map((each) => [each.instrument, each]));
  const inAllLanguages = [...words.values(), ...translations.filter(({ instrument }) => words.has(instrument))];
  return {
    find: (id) => byId.get(id),
    wording: (id, language) => wordingIn(inAllLanguages, id, language),
    placeOfExtra: (id, said) => placeOfExtra(inAllLanguages, id, said),
    forms: { instruments: [...byId.values()], wordings: [...words.values()] },
  };
}

/** What comes with the software, without any pack. */
export const bundledInstruments: Instruments = instrumentsOf(instruments, instrumentWordings, translatedWordings);
