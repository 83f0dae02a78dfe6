import type { Forms, Instrument, ShownWording } from "@attune/core";

/** The questionnaires that this practice may use on this machine. */
export type Instruments = {
  /**
   * The facts of a questionnaire, with its items, and also of one whose pack is off now: what was answered is still
   * scored and looked through for risk.
   */
  readonly find: (id: string) => Instrument | undefined;
  /**
   * Its words, in the language that is asked for where they exist in it, else as they were written; undefined where its
   * questions may not be shown here.
   */
  readonly wording: (id: string, language?: string) => ShownWording | undefined;
  /** The place of an answer to the question after a form, from 0, in whichever language it was given. */
  readonly placeOfExtra: (id: string, words: string) => number | undefined;
  /** All of them, for sentences that name a form. */
  readonly forms: Forms;
};

/** No questionnaire of this name is known here. */
export type UnknownInstrument = { readonly kind: "unknown-instrument" };
/** The questions of this form may not be shown here: its terms were not accepted, or it is a total alone. */
export type NoQuestions = { readonly kind: "no-questions"; readonly instrument: string };
