import type { BodyOf, RouteNamed } from "@attune/api";
import type { Purpose } from "@attune/core";

/**
 * Words that an option may be, for help and completion. They stand in the API's schemas too; here nothing has to be loaded
 * for them, and the compiler and a test hold both together.
 */

type Facts = BodyOf<RouteNamed<"add-client">>;

export const PRESENTATIONS = [
  "anxiety",
  "depression",
  "ptsd",
  "ocd",
  "bipolar",
  "relationship",
  "loss",
  "life-changes",
  "other",
] as const satisfies readonly NonNullable<Facts["presentation"]>[];

export const APPROACHES = [
  "cognitive-behavioural",
  "psychodynamic",
  "humanistic",
  "integrative",
] as const satisfies readonly NonNullable<Facts["approach"]>[];

export const PURPOSES = [
  "treatment",
  "questionnaires",
  "recording",
  "coding",
  "supervision",
  "research",
] as const satisfies readonly Purpose[];

export const ERASURE_REASONS = ["client-asked", "retention-ended", "entry-mistake"] as const satisfies readonly BodyOf<
  RouteNamed<"erase-client">
>["reason"][];

export const WHAT_HAPPENED = [
  "useful",
  "already-known",
  "not-useful",
  "wrong",
  "entry-mistake",
] as const satisfies readonly BodyOf<RouteNamed<"close-signal">>["happened"][];
