import { recordKinds } from "@attune/api";
import { TABLES_OF_A_CLIENT } from "../store/tables.ts";
import type { Owner, Place, Store } from "../vault/sealing/place.ts";

/** A row as the database gives it. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** Where something is sealed: a column of a table, what its rows are found by, and under whose key they are. */
export type SealedColumn = {
  readonly table: string;
  readonly column: "sealed" | "summary" | "certificate";
  /** What a row is found by, beside the practice; rows are gone through in this order. */
  readonly keys: readonly string[];
  /** The column that names the client; left out, the rows belong to the practice. */
  readonly client?: string;
  readonly store: Store;
  readonly placeOf: (row: AnyRow) => Place;
};

type Described = Pick<SealedColumn, "table"> & Partial<SealedColumn>;

const described = ({
  table,
  column = "sealed",
  keys = ["id"],
  store = "record",
  ...rest
}: Described): SealedColumn => ({
  table,
  column,
  keys,
  store,
  placeOf: (row) => ({ table, row: String(row["id"]), column, version: Number(row["version"]) }),
  ...rest,
});

/** Rows that are made anew and never sealed again have no version of their own. */
const first =
  (table: string, name: (row: AnyRow) => string) =>
  (row: AnyRow): Place => ({ table, row: name(row), column: "sealed", version: 1 });

const WITHOUT_SEALED = new Set(["care", "share", "invitation"]);
const PROCESS = new Set(["transcript", "coding"]);
const CLIENT_ALONE = "check_in_draft";
const storeOf = (table: string): Store => {
  if (table === CLIENT_ALONE) return "client";
  if (PROCESS.has(table)) return "process";
  return recordKinds.find(({ id }) => id.replaceAll("-", "_") === table)?.store ?? "record";
};

/** Everything that is sealed in the database, by table. A test holds it against the schema. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  described({
    table: "practice",
    keys: [],
    placeOf: (row) => ({
      table: "practice",
      row: String(row["practice_id"]),
      column: "sealed",
      version: Number(row["version"]),
    }),
  }),
  described({ table: "member" }),
  described({ table: "licence" }),
  described({
    table: "setting",
    keys: ["name"],
    placeOf: (row) => ({
      table: "setting",
      row: String(row["name"]),
      column: "sealed",
      version: Number(row["version"]),
    }),
  }),
  described({ table: "credential", placeOf: first("credential", ({ id }) => String(id)) }),
  described({ table: "sign_in_code", placeOf: first("sign_in_code", ({ id }) => String(id)) }),
  described({
    table: "erasure",
    column: "certificate",
    keys: ["client_id", "id"],
    // It is sealed once when the rows are gone, and anew when the keys are.
    placeOf: ({ id, state }) => ({
      table: "erasure",
      row: String(id),
      column: "sealed",
      version: state === "done" ? 2 : 1,
    }),
  }),
  described({
    table: "done_once",
    keys: ["actor_id", "key_hash"],
    client: "client_id",
    placeOf: first("done_once", ({ key_hash }) => (key_hash as Buffer).toString("hex")),
  }),
  described({ table: "client", client: "id" }),
  described({
    table: "client",
    column: "summary",
    client: "id",
    placeOf: (row) => ({
      table: "client",
      row: String(row["id"]),
      column: "summary",
      version: Number(row["summary_version"]),
    }),
  }),
  ...TABLES_OF_A_CLIENT.filter((table) => !WITHOUT_SEALED.has(table)).map((table) =>
    described({ table, keys: ["client_id", "id"], client: "client_id", store: storeOf(table) }),
  ),
];

/** Whose key sealed a row. */
export function ownerOf({ client, store }: SealedColumn, row: AnyRow): Owner {
  const named = client === undefined ? undefined : row[client];
  return typeof named === "string" ? { kind: "client", client: named, store } : { kind: "practice" };
}
