import type { Instrument, InstrumentWording } from "../measurement/instrument.ts";
import type { Finding } from "./findings.ts";

/** What a licence asks of whoever uses the form. */
export type PackCondition =
  | "attribution"
  | "health-professionals"
  | "no-derivatives"
  | "non-commercial"
  | "not-for-sale"
  | "share-alike"
  | "use-only";

/** The terms under which a form may be used. They are the form's own, never those of the code. */
export type PackLicence = {
  /** As SPDX names it; `LicenseRef-` and a name of its own where SPDX has none. */
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  /** In our words. */
  readonly terms: string;
  readonly conditions: readonly PackCondition[];
};

/** A form that travels apart from the code. Its words and questions are there only where its licence was accepted. */
export type Pack = {
  readonly id: string;
  readonly title: string;
  readonly licence: PackLicence;
  /** Shown with the form, always. */
  readonly attribution: string;
  /** What the pack's own licence file says. */
  readonly licenceText: string;
  /** Without items where the licence is not accepted: then totals can still be typed in. */
  readonly facts: Instrument;
  readonly wording?: InstrumentWording;
};

export type PackProblem = Finding & { readonly file: string };

/** Why a form cannot be used: everything that is to be mended, by file, place and rule. */
export type PackProblems = {
  readonly kind: "bad-pack";
  readonly problems: readonly PackProblem[];
  /** How many were found beyond those listed. */
  readonly more: number;
};
