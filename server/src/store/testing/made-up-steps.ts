import type { Migration } from "../migrations/migration.ts";

/** Steps as a later release may bring them: a table, a column, an index, and rows changed under the walls. */
export const madeUpSteps: readonly [Migration, Migration] = [
  {
    id: "9000-made-up",
    statements: [
      "create table waiting_list (practice_id uuid not null references practice, id uuid not null, primary key (practice_id, id))",
      "alter table waiting_list enable row level security",
      "alter table waiting_list force row level security",
      "alter table goal add column is_shared boolean not null default false",
      "create index goal_state on goal (practice_id, state)",
      "alter table goal no force row level security",
      "update goal set is_shared = true, version = version + 1",
      "alter table goal force row level security",
    ],
  },
  { id: "9001-made-up", statements: ["alter table waiting_list add column since date"] },
];
