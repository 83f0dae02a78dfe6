import { bound } from "./table-text.ts";
import { anyOf, IS_ADMINISTRATOR, IS_MEMBER, IS_SYSTEM } from "./ways.ts";

const OF_MEMBER = anyOf([IS_SYSTEM, IS_ADMINISTRATOR, `${IS_MEMBER} and member_id = attune_me()`]);
const BY_ADMINISTRATOR = anyOf([IS_SYSTEM, IS_ADMINISTRATOR]);

export const PRACTICE_TABLES = [
  `create table practice (
  practice_id uuid not null primary key,
  version integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  is_demo boolean not null,
  sealed bytea not null
)`,
  ...bound("practice", {
    sees: "true",
    adds: "attune_kind() in ('system', 'operator')",
    changes: BY_ADMINISTRATOR,
    changing: ["version", "changed_at", "sealed"],
  }),

  `create table member (
  practice_id uuid not null references practice,
  id uuid not null,
  version integer not null,
  roles text[] not null,
  state text not null check (state in ('active', 'ended')),
  email_index bytea not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  sealed bytea not null,
  primary key (practice_id, id),
  unique (practice_id, email_index)
)`,
  // Nobody gives themselves a part that they do not have.
  ...bound("member", {
    sees: "attune_kind() <> 'guest'",
    adds: BY_ADMINISTRATOR,
    changes: anyOf([BY_ADMINISTRATOR, `${IS_MEMBER} and id = attune_me()`]),
    becomes: anyOf([BY_ADMINISTRATOR, `${IS_MEMBER} and id = attune_me() and roles <@ attune_roles()`]),
    changing: ["version", "roles", "state", "email_index", "changed_at", "sealed"],
  }),

  `create table licence (
  practice_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  version integer not null,
  valid_until date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  sealed bytea not null,
  primary key (practice_id, id),
  foreign key (practice_id, member_id) references member (practice_id, id)
)`,
  ...bound("licence", {
    sees: "attune_kind() <> 'guest'",
    adds: OF_MEMBER,
    changes: OF_MEMBER,
    removes: OF_MEMBER,
  }),

  `create table setting (
  practice_id uuid not null references practice,
  name text not null,
  version integer not null,
  changed_at timestamptz not null,
  sealed bytea not null,
  primary key (practice_id, name)
)`,
  ...bound("setting", {
    sees: "true",
    adds: BY_ADMINISTRATOR,
    changes: BY_ADMINISTRATOR,
    removes: BY_ADMINISTRATOR,
  }),
];
