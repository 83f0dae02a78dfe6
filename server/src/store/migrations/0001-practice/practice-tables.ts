import { bound } from "./table-text.ts";
import {
  anyOf,
  IS_ADMINISTRATOR,
  IS_CLIENT,
  IS_MEMBER,
  IS_SYSTEM,
  isBegun,
  isInvited,
  isShared,
  isTreated,
} from "./ways.ts";

/**
 * The role that every request works under. It owns nothing and bypasses nothing. What it may see is bound to settings of
 * the transaction: the practice, who acts and in what part, and the moment by the practice's clock. Two practices of one
 * server may be set up at the same moment, so that either may find the role made by the other.
 */
export const ROLE = [
  `do $$ begin
  if not exists (select from pg_roles where rolname = 'attune_app') then
    create role attune_app nologin nosuperuser nobypassrls noinherit nocreaterole nocreatedb;
  end if;
exception when duplicate_object or unique_violation then null;
end $$`,
  `do $$ begin
  if exists (select from pg_roles where rolname = 'attune_app' and (rolsuper or rolbypassrls or rolcreaterole)) then
    raise exception 'the role attune_app must not be able to bypass row-level security';
  end if;
end $$`,
  // From 16 on, whoever makes a role is its member and yet may not become it; before, there was no such difference.
  `do $$ begin
  if not (select rolsuper from pg_roles where rolname = current_user) and not pg_has_role(current_user, 'attune_app',
    case when current_setting('server_version_num')::integer < 160000 then 'member' else 'set' end) then
    execute format('grant attune_app to %I', current_user);
  end if;
exception when unique_violation then null;
end $$`,
  "create function attune_practice() returns uuid language sql stable as $$ select nullif(current_setting('attune.practice', true), '')::uuid $$",
  "create function attune_kind() returns text language sql stable as $$ select current_setting('attune.kind', true) $$",
  "create function attune_me() returns uuid language sql stable as $$ select nullif(current_setting('attune.me', true), '')::uuid $$",
  "create function attune_now() returns timestamptz language sql stable as $$ select nullif(current_setting('attune.now', true), '')::timestamptz $$",
  "create function attune_roles() returns text[] language sql stable as $$ select string_to_array(current_setting('attune.roles', true), ',') $$",
  "create function attune_has_role(role text) returns boolean language sql stable as $$ select role = any (attune_roles()) $$",
];

const DOOR = "attune_kind() in ('door', 'system')";
const OWN_DOOR = "holder_kind = attune_kind() and holder_id = attune_me()";
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
  ...bound("credential", anyOf([DOOR, OWN_DOOR])),

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
  ...bound("sign_in", anyOf([DOOR, OWN_DOOR])),

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
    sees: DOOR,
    adds: anyOf([
      DOOR,
      OWN_DOOR,
      `${IS_ADMINISTRATOR} and holder_kind = 'member'`,
      `holder_kind = 'client' and ${isTreated("holder_id")}`,
    ]),
    changes: DOOR,
    removes: DOOR,
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
  ...bound("sign_in_failure", DOOR),
];

/** Clients, and who treats them. The name and everything else of a client is sealed. */
export const CLIENT_TABLES = [
  `create table client (
  practice_id uuid not null references practice,
  id uuid not null,
  version integer not null,
  state text not null check (state in ('active', 'ended', 'erased')),
  presentation text,
  approach text,
  email_index bytea,
  remote_forms boolean not null,
  happened_at timestamptz not null,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  retain_until date,
  sealed bytea not null,
  summary_version integer not null,
  summary bytea,
  primary key (practice_id, id)
)`,
  "create unique index client_email on client (practice_id, email_index)",
  "create index client_in_order on client (practice_id, state, happened_at desc, id desc)",

  `create table care (
  practice_id uuid not null,
  client_id uuid not null,
  member_id uuid not null,
  id uuid not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  primary key (practice_id, client_id, member_id, id),
  foreign key (practice_id, client_id) references client (practice_id, id),
  foreign key (practice_id, member_id) references member (practice_id, id)
)`,
  "create index care_of_member on care (practice_id, member_id, client_id) where ended_at is null",
  // Nobody takes a client for themselves: one comes into care with whoever took them into the practice, through those who
  // treat them already, or through an administrator. What ended is not taken up again but begun anew.
  ...bound("care", {
    sees: anyOf([
      IS_SYSTEM,
      IS_ADMINISTRATOR,
      `${IS_MEMBER} and member_id = attune_me()`,
      `${IS_CLIENT} and client_id = attune_me()`,
    ]),
    adds: anyOf([IS_SYSTEM, IS_ADMINISTRATOR, isTreated(), isBegun()]),
    changes: anyOf([IS_SYSTEM, IS_ADMINISTRATOR, `${IS_MEMBER} and member_id = attune_me() and ended_at is null`]),
    becomes: "true",
    removes: IS_SYSTEM,
    changing: ["ended_at"],
  }),

  `create table share (
  practice_id uuid not null,
  client_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  given_by uuid not null,
  parts text[] not null,
  version integer not null,
  created_at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz,
  primary key (practice_id, client_id, id),
  foreign key (practice_id, client_id) references client (practice_id, id),
  foreign key (practice_id, member_id) references member (practice_id, id)
)`,
  "create index share_of_member on share (practice_id, member_id, client_id) where ended_at is null",
  ...bound("share", {
    sees: anyOf([
      IS_SYSTEM,
      isTreated(),
      `${IS_MEMBER} and member_id = attune_me() and ended_at is null and until > attune_now()`,
      `${IS_CLIENT} and client_id = attune_me()`,
    ]),
    adds: anyOf([IS_SYSTEM, `given_by = attune_me() and ${isTreated()}`]),
    changes: anyOf([IS_SYSTEM, isTreated()]),
    removes: IS_SYSTEM,
    changing: ["parts", "version", "until", "ended_at"],
  }),

  `create table invitation (
  practice_id uuid not null,
  client_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  instruments text[] not null,
  session_id uuid,
  session_number integer,
  created_at timestamptz not null,
  created_by uuid not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (practice_id, client_id, id),
  foreign key (practice_id, client_id) references client (practice_id, id)
)`,
  "create unique index invitation_id on invitation (practice_id, id)",
  ...bound("invitation", {
    sees: anyOf([
      DOOR,
      isTreated(),
      "attune_kind() = 'guest' and id = attune_me()",
      `${IS_CLIENT} and client_id = attune_me()`,
    ]),
    adds: anyOf([IS_SYSTEM, isTreated()]),
    changes: anyOf([IS_SYSTEM, isTreated(), "attune_kind() = 'guest' and id = attune_me()"]),
    removes: IS_SYSTEM,
    changing: ["ends_at", "used_at", "revoked_at"],
  }),

  `create table consent (
  practice_id uuid not null,
  client_id uuid not null,
  id uuid not null,
  version integer not null,
  purpose text not null check (purpose in ('treatment', 'questionnaires', 'recording', 'coding', 'supervision', 'research')),
  terms integer not null,
  state text not null check (state in ('asked', 'given', 'refused', 'withdrawn')),
  asked_at timestamptz not null,
  given_at timestamptz,
  until timestamptz,
  refused_at timestamptz,
  withdrawn_at timestamptz,
  happened_at timestamptz not null,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  sealed bytea not null,
  primary key (practice_id, client_id, id),
  foreign key (practice_id, client_id) references client (practice_id, id)
)`,
  "create index consent_of_client on consent (practice_id, client_id, purpose, happened_at desc, id desc)",
  ...bound("consent", {
    sees: anyOf([
      IS_SYSTEM,
      isInvited(),
      `${IS_CLIENT} and client_id = attune_me()`,
      isTreated(),
      isShared(),
      `${IS_MEMBER} and attune_has_role('researcher') and purpose = 'research' and state = 'given' and until > attune_now()`,
    ]),
    adds: anyOf([IS_SYSTEM, isTreated(), `${IS_CLIENT} and client_id = attune_me()`]),
    changes: anyOf([IS_SYSTEM, isTreated(), `${IS_CLIENT} and client_id = attune_me()`]),
    removes: IS_SYSTEM,
    changing: [
      "version",
      "state",
      "given_at",
      "until",
      "refused_at",
      "withdrawn_at",
      "happened_at",
      "changed_at",
      "sealed",
    ],
  }),

  ...bound("client", {
    sees: anyOf([
      DOOR,
      `${IS_CLIENT} and id = attune_me()`,
      isInvited("id"),
      isTreated("id"),
      isShared("id"),
      `${IS_MEMBER} and created_by = attune_me() and created_at >= attune_now()`,
    ]),
    adds: anyOf([IS_SYSTEM, `${IS_MEMBER} and created_by = attune_me()`]),
    changes: anyOf([IS_SYSTEM, `${IS_CLIENT} and id = attune_me()`, isInvited("id"), isTreated("id")]),
    removes: IS_SYSTEM,
    changing: [
      "version",
      "state",
      "presentation",
      "approach",
      "email_index",
      "remote_forms",
      "happened_at",
      "changed_at",
      "retain_until",
      "sealed",
      "summary_version",
      "summary",
    ],
  }),
];

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
    adds: anyOf([DOOR, "actor_kind = attune_kind() and actor_id is not distinct from attune_me()"]),
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
