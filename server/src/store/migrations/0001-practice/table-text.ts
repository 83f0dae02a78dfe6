import { byWays, type Way } from "./ways.ts";

/**
 * How the statements of this migration are put together. It belongs to this migration alone: another one that needs
 * something like it has its own, since what is written here may never change what the statements say.
 */

/** Who comes to the rows of a table, as conditions beside that they belong to the practice. */
export type Walls = {
  readonly sees: string;
  readonly adds: string;
  readonly changes: string;
  /** What a changed row must be like; left out, what it must have been like before. */
  readonly becomes?: string;
  readonly removes?: string;
  /** The columns that may be changed; left out, all; a row never goes over to another client or to another practice. */
  readonly changing?: readonly string[];
};

const IN_PRACTICE = "practice_id = attune_practice()";

/**
 * Row-level security that binds the owner of the table too.
 *
 * @param walls one condition where it is the same for everything
 */
export function bound(table: string, walls: string | Walls): readonly string[] {
  const {
    sees,
    adds,
    changes,
    becomes = changes,
    removes,
    changing,
  }: Walls = typeof walls === "string" ? { sees: walls, adds: walls, changes: walls, removes: walls } : walls;
  const policy = (what: string, condition: string): string =>
    `create policy ${table}_${what} on ${table} for ${what} ${condition}`;
  const removal = removes === undefined ? [] : [policy("delete", `using (${IN_PRACTICE} and (${removes}))`)];
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    policy("select", `using (${IN_PRACTICE} and (${sees}))`),
    policy("insert", `with check (${IN_PRACTICE} and (${adds}))`),
    policy("update", `using (${IN_PRACTICE} and (${changes})) with check (${IN_PRACTICE} and (${becomes}))`),
    ...removal,
    `grant select, insert${removes === undefined ? "" : ", delete"} on ${table} to attune_app`,
    ...updating(table, changing),
  ];
}

function updating(table: string, columns: readonly string[] | undefined): readonly string[] {
  if (columns?.length === 0) return [];
  const named = columns === undefined ? "" : ` (${columns.join(", ")})`;
  return [`grant update${named} on ${table} to attune_app`];
}

type ClientTable = {
  readonly name: string;
  /** Columns in clear beside those that every table of a client's has. */
  readonly columns?: readonly string[];
  /** Tables of the same client that a column leads to, as `session`: column `session_id`. */
  readonly leadsTo?: readonly string[];
  readonly sees: readonly Way[];
  readonly adds: readonly Way[];
  /** Left out, nobody but the practice's own jobs. */
  readonly changes?: readonly Way[];
  readonly becomes?: readonly Way[];
  readonly removes?: readonly Way[];
};

/**
 * A table of what belongs to one client. `happened_at` is when it concerns, which is what lists are ordered by; `version`
 * goes up with every change and is bound into `sealed`, which holds all that was said or written.
 */
export function clientTable(table: ClientTable): readonly string[] {
  const { name, columns = [], leadsTo = [], sees, adds, changes = [], becomes = changes, removes = [] } = table;
  const links = leadsTo.map(
    (other) => `foreign key (practice_id, client_id, ${other}_id) references ${other} (practice_id, client_id, id)`,
  );
  const own = [...leadsTo.map((other) => `${other}_id uuid`), ...columns];
  const body = [
    "practice_id uuid not null",
    "client_id uuid not null",
    "id uuid not null",
    "version integer not null check (version > 0)",
    "happened_at timestamptz not null",
    "created_at timestamptz not null",
    "created_by uuid not null",
    "changed_at timestamptz not null",
    ...own,
    "sealed bytea not null",
    "primary key (practice_id, client_id, id)",
    "foreign key (practice_id, client_id) references client (practice_id, id)",
    ...links,
  ];
  return [
    `create table ${name} (\n  ${body.join(",\n  ")}\n)`,
    `create index ${name}_in_order on ${name} (practice_id, client_id, happened_at desc, id desc)`,
    ...bound(name, {
      sees: byWays(sees),
      adds: byWays(adds),
      changes: byWays(changes),
      becomes: byWays(becomes),
      removes: byWays(removes),
      changing: ["version", "happened_at", "changed_at", "sealed", ...own.map(columnOf)],
    }),
  ];
}

const columnOf = (definition: string): string => definition.split(" ", 1)[0] ?? "";
