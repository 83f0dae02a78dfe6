import { bound } from "./table-text.ts";
import { anyOf, IS_ADMINISTRATOR, IS_DOOR, isTreated } from "./ways.ts";

const OWN_DOOR = "holder_kind = attune_kind() and holder_id = attune_me()";

/** What signing in and check-in links need. Only hashes of secrets are kept. */
export const DOOR_TABLES = [
  `create table credential (
  practice_id uuid not null references practice,
  id uuid not null,
  holder_kind text not null check (holder_kind in ('member', 'client')),
  holder_id uuid not null,
  kind text not null check (kind in ('password', 'totp', 'passkey', 'recovery-code')),
  created_at timestamptz not null,
  used_at timestamptz,
  lookup bytea,
  counter bigint not null,
  sealed bytea not null,
  primary key (practice_id, id)
)`,
  "create index credential_holder on credential (practice_id, holder_id, kind)",
  "create unique index credential_lookup on credential (practice_id, lookup)",
  ...bound("credential", anyOf([IS_DOOR, OWN_DOOR])),

  `create table sign_in (
  practice_id uuid not null references practice,
  id uuid not null,
  holder_kind text not null check (holder_kind in ('member', 'client')),
  holder_id uuid not null,
  token_hash bytea not null,
  caller_kind text not null check (caller_kind in ('browser', 'command-line')),
  state text not null check (state in ('waiting', 'open', 'ended')),
  began_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  primary key (practice_id, id)
)`,
  "create index sign_in_holder on sign_in (practice_id, holder_id)",
  ...bound("sign_in", anyOf([IS_DOOR, OWN_DOOR])),

  `create table sign_in_code (
  practice_id uuid not null references practice,
  id uuid not null,
  holder_kind text not null check (holder_kind in ('member', 'client')),
  holder_id uuid not null,
  purpose text not null check (purpose in ('emailed-code', 'link', 'passkey-challenge', 'set-up')),
  code_hash bytea not null,
  tries integer not null,
  created_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  sealed bytea,
  primary key (practice_id, id)
)`,
  "create index sign_in_code_holder on sign_in_code (practice_id, holder_id)",
  // Whoever hands out a link never sees it again: an administrator to members, a therapist to their own clients.
  ...bound("sign_in_code", {
    sees: IS_DOOR,
    adds: anyOf([
      IS_DOOR,
      OWN_DOOR,
      `${IS_ADMINISTRATOR} and holder_kind = 'member'`,
      `holder_kind = 'client' and ${isTreated("holder_id")}`,
    ]),
    changes: IS_DOOR,
    removes: IS_DOOR,
  }),

  `create table sign_in_failure (
  practice_id uuid not null references practice,
  key_hash bytea not null,
  failures integer not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  wait_until timestamptz not null,
  primary key (practice_id, key_hash)
)`,
  ...bound("sign_in_failure", IS_DOOR),
];
