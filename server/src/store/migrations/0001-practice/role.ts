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
