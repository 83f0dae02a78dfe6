import type { RecordKind } from "@attune/api";
import type { Permit } from "../../access/permit.ts";
import type { RecordFields } from "../../ports/records.ts";
import type { KindTable } from "../tables.ts";

/** The table of a kind, as `event_note`. A test holds the names of kinds against the schema. */
export const tableOf = (kind: Pick<RecordKind, "id">): KindTable => snake(kind.id.replaceAll("-", "_")) as KindTable;

/** `sessionId` is kept in the column `session_id`. */
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const inClear = (kind: RecordKind): readonly string[] => [
  ...Object.keys(kind.links.shape),
  ...Object.keys(kind.clear.shape),
];

/** The columns in clear of a record; what it does not have is null, so that a change can take a field away. */
export const columnsOf = (kind: RecordKind, fields: RecordFields): object =>
  Object.fromEntries(inClear(kind).map((name) => [snake(name), fields[name] ?? null]));

/** What is sealed of a record. */
export const saidOf = (kind: RecordKind, fields: RecordFields): RecordFields =>
  Object.fromEntries(
    Object.keys(kind.said.shape).flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  );

/** The fields in clear of a row, by the names that travel. */
export const clearOf = (kind: RecordKind, row: object): RecordFields => {
  const columns: Readonly<Record<string, unknown>> = { ...row };
  return Object.fromEntries(
    [...Object.keys(kind.set?.shape ?? {}), ...inClear(kind)].flatMap((name) => {
      const value = columns[snake(name)];
      return value === null || value === undefined ? [] : [[name, value]];
    }),
  );
};

/** What must stand in a record for whoever holds the permit: a diary entry that is shared, a note meant for both. */
const limitsFor = ({ onlyWhere = {} }: RecordKind, { ground }: Pick<Permit, "ground">) => {
  if (ground === "self" || ground === "own") return Object.entries(onlyWhere.self ?? {});
  return ground === "care" ? Object.entries(onlyWhere.care ?? {}) : [];
};

/** The same as columns and their values. */
export const limitsOf = (
  kind: RecordKind,
  permit: Pick<Permit, "ground">,
): Readonly<Record<string, string | boolean>> =>
  Object.fromEntries(limitsFor(kind, permit).map(([name, value]) => [snake(name), value]));

/** Whether somebody would see what they are about to write: nobody writes what is meant for others alone. */
export const isWithinLimits = (kind: RecordKind, permit: Pick<Permit, "ground">, fields: RecordFields): boolean =>
  limitsFor(kind, permit).every(([name, value]) => fields[name] === value);

/** Whether a record has come to where it is neither changed nor removed, such as a note that was signed. */
export function isLocked({ lockedWhere }: RecordKind, row: object): boolean {
  const columns: Readonly<Record<string, unknown>> = { ...row };
  return lockedWhere !== undefined && columns[snake(lockedWhere.field)] === lockedWhere.is;
}
