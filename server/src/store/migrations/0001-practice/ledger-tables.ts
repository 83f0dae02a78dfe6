import { bound } from "./table-text.ts";
import { anyOf, IS_ADMINISTRATOR, IS_CLIENT, IS_DOOR, IS_MEMBER, IS_SYSTEM, isTreated } from "./ways.ts";

/** What the practice keeps of its own doings. None of it holds what anybody said. */
export const LEDGER_TABLES = [
  `create table audit_head (
  practice_id uuid not null primary key references practice,
  place bigint not null,
  hash bytea not null
)`,
  ...bound("audit_head", { sees: "true", adds: "true", changes: "true", changing: ["place", "hash"] }),

  `create table audit_event (
  practice_id uuid not null references practice,
  place bigint not null,
  id uuid not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  action text not null,
  object_kind text,
  object_id uuid,
  client_id uuid,
  outcome text not null,
  hash bytea not null,
  primary key (practice_id, place)
)`,
  "create index audit_event_client on audit_event (practice_id, client_id, place desc)",
  // Nobody has a policy to change an event or to remove one; and nobody writes one in the name of another.
  ...bound("audit_event", {
    sees: anyOf([
      IS_SYSTEM,
      IS_ADMINISTRATOR,
      `${IS_CLIENT} and client_id = attune_me()`,
      `${IS_MEMBER} and actor_id = attune_me()`,
      isTreated(),
    ]),
    adds: anyOf([IS_DOOR, "actor_kind = attune_kind() and actor_id is not distinct from attune_me()"]),
    changes: "false",
    changing: [],
  }),

  `create table done_once (
  practice_id uuid not null references practice,
  key_hash bytea not null,
  actor_id uuid not null,
  client_id uuid,
  request_hash bytea not null,
  status integer not null,
  created_at timestamptz not null,
  sealed bytea not null,
  primary key (practice_id, actor_id, key_hash)
)`,
  "create index done_once_age on done_once (practice_id, created_at)",
  ...bound("done_once", anyOf([IS_SYSTEM, "actor_id = attune_me()"])),

  `create table erasure (
  practice_id uuid not null references practice,
  client_id uuid not null,
  id uuid not null,
  state text not null check (state in ('rows-gone', 'done')),
  began_at timestamptz not null,
  done_at timestamptz,
  asked_by uuid not null,
  counts jsonb not null,
  certificate bytea,
  primary key (practice_id, client_id, id)
)`,
  ...bound("erasure", {
    sees: anyOf([IS_SYSTEM, IS_ADMINISTRATOR, `${IS_MEMBER} and asked_by = attune_me()`]),
    adds: anyOf([IS_SYSTEM, `${IS_MEMBER} and asked_by = attune_me()`]),
    changes: IS_SYSTEM,
    changing: ["state", "done_at", "counts", "certificate"],
  }),

  `create table job_fault (
  practice_id uuid not null references practice,
  id uuid not null,
  job text not null,
  client_id uuid,
  object_id uuid,
  kind text not null,
  tries integer not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  settled_at timestamptz,
  primary key (practice_id, id)
)`,
  ...bound("job_fault", {
    sees: anyOf([IS_SYSTEM, IS_ADMINISTRATOR, isTreated()]),
    adds: IS_SYSTEM,
    changes: anyOf([IS_SYSTEM, IS_ADMINISTRATOR]),
    removes: IS_SYSTEM,
    changing: ["tries", "last_at", "settled_at"],
  }),
];
