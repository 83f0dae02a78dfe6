import type { Purpose } from "@attune/core";
import { z } from "zod";
import { instant } from "./fields.ts";

/** Which of the three stores, each with keys of its own, holds a kind. */
export type Store = "record" | "process" | "client";

/**
 * One kind of thing that a client's record holds. From it come the routes, the checks on both sides of the wire, the
 * table's columns and what is sealed.
 */
export type RecordKind = {
  /** As `event-note`; the table is `event_note`. */
  readonly id: string;
  /** As `event-notes`, in the path. */
  readonly path: string;
  /** In the words of the clinic, as "an event note". */
  readonly name: string;
  readonly store: Store;
  /** Other records of the same client that it leads to, as `session`: field `sessionId`, column `session_id`. */
  readonly links: z.ZodObject;
  /** Columns in clear, by which lists are filtered and counted: never words, never what was answered. */
  readonly clear: z.ZodObject;
  /** Columns in clear that the server alone sets, such as when a note was signed: shown, never sent. */
  readonly set?: z.ZodObject;
  /** A field of `set` and its value, from which on a record is neither changed nor removed. */
  readonly lockedWhere?: { readonly field: string; readonly is: string };
  /** What is sealed: all that was said, written or answered. */
  readonly said: z.ZodObject;
  /** Whether a record may be changed and removed, or only added to. */
  readonly life: "changeable" | "kept";
  /** Consents without which a record of this kind may not be added or changed. */
  readonly needs: readonly Purpose[];
  /** A field with which a record is brought to its end: a change that fills it needs no consent. */
  readonly closing?: string;
  /** True where what is kept changes what is worth a look, or what the caseload shows. */
  readonly countsForCaseload?: true;
  /** Fields in clear that must have a value for those who treat the client, or for the client, to see a record. */
  readonly onlyWhere?: Readonly<Partial<Record<"care" | "self", Readonly<Record<string, string | boolean>>>>>;
};

export const recordKind = <const Kind extends RecordKind>(kind: Kind): Kind => kind;

/** What is sent to add or to change a record. `happenedAt`: when it concerns; left out, now. */
export const bodyOf = <Kind extends RecordKind>({ links, clear, said }: Kind) =>
  z.strictObject({
    happenedAt: instant.exactOptional(),
    ...(links.shape as Kind["links"]["shape"]),
    ...(clear.shape as Kind["clear"]["shape"]),
    ...(said.shape as Kind["said"]["shape"]),
  });

/** What every record carries, whatever its kind. */
export const kept = z.object({
  id: z.uuid(),
  version: z.int().min(1),
  happenedAt: instant,
  createdAt: instant,
  createdBy: z.uuid(),
  changedAt: instant,
});

export const recordOf = <Kind extends RecordKind>({ links, clear, said, set }: Kind) =>
  z.object({
    ...kept.shape,
    ...(set?.shape as Kind["set"] extends z.ZodObject ? Kind["set"]["shape"] : Record<never, never>),
    ...(links.shape as Kind["links"]["shape"]),
    ...(clear.shape as Kind["clear"]["shape"]),
    ...(said.shape as Kind["said"]["shape"]),
  });

type FieldsOf<Schema> = Schema extends z.ZodObject ? Named<z.output<Schema>> : unknown;

/** The fields that have a name. A schema without any would else forbid every other field beside it. */
type Named<Fields> = { [Name in keyof Fields as string extends Name ? never : Name]: Fields[Name] };

/** A record of a kind, as it is read. */
export type RecordOf<Kind extends RecordKind> = z.output<typeof kept> &
  FieldsOf<Kind["set"]> &
  FieldsOf<Kind["links"]> &
  FieldsOf<Kind["clear"]> &
  FieldsOf<Kind["said"]>;

/** What is sent to add a record of a kind, or to change one. */
export type RecordBodyOf<Kind extends RecordKind> = { happenedAt?: string } & FieldsOf<Kind["links"]> &
  FieldsOf<Kind["clear"]> &
  FieldsOf<Kind["said"]>;
