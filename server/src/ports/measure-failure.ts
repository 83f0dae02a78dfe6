import type { BadAnswers, BadTotal, IncompleteRiskClosing } from "@attune/core";
import type { NoQuestions, UnknownInstrument } from "./instruments.ts";
import type { LinkUsed, NoCrisisLines, RemoteFormsOff } from "./invitations.ts";
import type { AmendedBefore } from "./measures.ts";

/** What can ordinarily go wrong with forms, scores, signals and check-in links. */
export type MeasureFailure =
  | AmendedBefore
  | BadAnswers
  | BadTotal
  | IncompleteRiskClosing
  | LinkUsed
  | NoCrisisLines
  | NoQuestions
  | RemoteFormsOff
  | UnknownInstrument;
