import type { Migration } from "../migration.ts";

/** Whoever holds the link that the row is named after, while it counts: up to the transaction that uses it up. */
const BY_OWN_LINK = `attune_kind() = 'guest' and id = attune_me() and client_id in (select i.client_id from invitation i
    where i.practice_id = (select attune_practice()) and i.id = (select attune_me()) and i.revoked_at is null
    and i.ends_at > (select attune_now()) and (i.used_at is null or i.used_at >= (select attune_now())))`;

/** Nobody who treats the client comes to what was not sent; the practice's own jobs take it away. */
const WALL = `practice_id = attune_practice() and ((attune_kind() = 'system') or (${BY_OWN_LINK}))`;

/** What was answered by a check-in link and not sent yet. A row has the id of its link, and goes with it. */
export const checkInDrafts: Migration = {
  id: "0003-check-in-drafts",
  statements: [
    `create table check_in_draft (
  practice_id uuid not null,
  client_id uuid not null,
  id uuid not null,
  version integer not null check (version > 0),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  sealed bytea not null,
  primary key (practice_id, client_id, id),
  foreign key (practice_id, client_id) references client (practice_id, id),
  foreign key (practice_id, client_id, id) references invitation (practice_id, client_id, id) on delete cascade
)`,
    "alter table check_in_draft enable row level security",
    "alter table check_in_draft force row level security",
    `create policy check_in_draft_select on check_in_draft for select using (${WALL})`,
    `create policy check_in_draft_insert on check_in_draft for insert with check (${WALL})`,
    `create policy check_in_draft_update on check_in_draft for update using (${WALL}) with check (${WALL})`,
    `create policy check_in_draft_delete on check_in_draft for delete using (${WALL})`,
    "grant select, insert, delete on check_in_draft to attune_app",
    "grant update (version, changed_at, sealed) on check_in_draft to attune_app",
  ],
};
