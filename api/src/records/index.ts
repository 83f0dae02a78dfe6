import { appointment } from "./appointment.ts";
import { assignment } from "./assignment.ts";
import { completion } from "./completion.ts";
import { diaryEntry } from "./diary-entry.ts";
import { episode } from "./episode.ts";
import { eventNote } from "./event-note.ts";
import { formulation } from "./formulation.ts";
import { goal } from "./goal.ts";
import { goalRating } from "./goal-rating.ts";
import { note } from "./note.ts";
import { plan } from "./plan.ts";
import { prediction } from "./prediction.ts";
import { privateNote } from "./private-note.ts";
import type { RecordBodyOf, RecordKind, RecordOf } from "./record-kind.ts";
import { safetyPlan } from "./safety-plan.ts";
import { session } from "./session.ts";

/** Every kind of record that is kept for a client in the same way. Adding one is a new file, a line here, and a table. */
export const recordKinds = [
  appointment,
  assignment,
  completion,
  diaryEntry,
  episode,
  eventNote,
  formulation,
  goal,
  goalRating,
  note,
  plan,
  prediction,
  privateNote,
  safetyPlan,
  session,
] as const satisfies readonly RecordKind[];

export type KnownKind = (typeof recordKinds)[number];
export type KindId = KnownKind["id"];

/** Records of every kind, by its name, as they are read. */
export type RecordsByKind = { readonly [Kind in KnownKind as Kind["id"]]: RecordOf<Kind> };
/** What is sent of every kind. */
export type BodiesByKind = { readonly [Kind in KnownKind as Kind["id"]]: RecordBodyOf<Kind> };

export const kindById = (id: string): RecordKind | undefined => recordKinds.find((kind) => kind.id === id);
