/**
 * The ways in which somebody comes to a row, each as a condition in SQL. Beside them stands, for every table, that the
 * row belongs to the practice of the transaction; the practice's own jobs come to every row of it.
 */

/** Clients whom the member who acts treats at present. */
const TREATED = `select c.client_id from care c where c.practice_id = (select attune_practice())
    and c.member_id = (select attune_me()) and c.ended_at is null`;

/** The client of a check-in link that still counts: in the transaction that uses it up, and not after. */
const INVITED = `select i.client_id from invitation i where i.practice_id = (select attune_practice()) and i.id = (select attune_me())
    and i.revoked_at is null and i.ends_at > (select attune_now()) and (i.used_at is null or i.used_at >= (select attune_now()))`;

/** Clients who agreed to research and whose consent has not come to its end. */
const CONSENTED = `select k.client_id from consent k where k.practice_id = (select attune_practice())
    and k.purpose = 'research' and k.state = 'given' and k.until > (select attune_now())`;

const SHARED = `select s.client_id from share s where s.practice_id = (select attune_practice()) and s.member_id = (select attune_me())
    and s.ended_at is null and s.until > (select attune_now())`;

/** Clients whom the member who acts takes into the practice in this very transaction. */
const BEGUN = `select n.id from client n where n.practice_id = (select attune_practice()) and n.created_by = (select attune_me())
    and n.created_at >= (select attune_now())`;

export const IS_MEMBER = "attune_kind() = 'member'";
/** Somebody who is about to sign in; and the practice's own jobs. */
export const IS_DOOR = "attune_kind() in ('door', 'system')";
export const IS_SYSTEM = "attune_kind() = 'system'";
export const IS_CLIENT = "attune_kind() = 'client'";
export const IS_ADMINISTRATOR = `${IS_MEMBER} and attune_has_role('administrator')`;

/** As a condition on the column that holds the client's id. */
export const isTreated = (client = "client_id"): string => `${IS_MEMBER} and ${client} in (${TREATED})`;
export const isShared = (client = "client_id"): string => `${IS_MEMBER} and ${client} in (${SHARED})`;
export const isBegun = (client = "client_id"): string => `${IS_MEMBER} and ${client} in (${BEGUN})`;
export const isInvited = (client = "client_id"): string => `attune_kind() = 'guest' and ${client} in (${INVITED})`;

const isOwn = `${IS_CLIENT} and client_id = attune_me()`;
const isSharedPart = (part: string): string =>
  `${IS_MEMBER} and client_id in (${SHARED}\n    and '${part}' = any (s.parts))`;

export const IS_RESEARCH = `${IS_MEMBER} and attune_has_role('researcher') and client_id in (${CONSENTED})`;

/** The ways to the rows of a client's record. */
const WAYS = {
  /** Those who treat the client. */
  care: isTreated(),
  /** Whoever wrote it, as long as they treat the client. */
  author: `created_by = attune_me() and ${isTreated()}`,
  /** Those who treat the client, while it is a draft. */
  "care-of-draft": `state = 'draft' and ${isTreated()}`,
  /** Those who treat the client, where the client shared the entry. */
  "care-where-shared": `is_shared and ${isTreated()}`,
  /** Those with whom this part of the record is shared, for as long as it is. */
  "shared-record": isSharedPart("record"),
  "shared-notes": isSharedPart("notes"),
  "shared-process": isSharedPart("process"),
  /** Whoever wrote it, as long as this part of the record is shared with them. */
  "own-of-shared-process": `created_by = attune_me() and ${isSharedPart("process")}`,
  /** The client. */
  client: isOwn,
  "client-where-for-both": `audience = 'both' and ${isOwn}`,
  "client-where-own": `audience = 'both' and created_by = attune_me() and ${isOwn}`,
  /** Researchers, where the client consented. */
  research: IS_RESEARCH,
  /** The same, of what only the function for researchers gives out, which leaves away all that is sealed. */
  "research-by-function": `current_user <> 'attune_app' and ${IS_RESEARCH}`,
  /** Whoever holds a check-in link. */
  guest: isInvited(),
} as const;
export type Way = keyof typeof WAYS;

export const anyOf = (conditions: readonly string[]): string =>
  conditions.map((condition) => `(${condition})`).join("\n    or ");

export const byWays = (ways: readonly Way[]): string => anyOf([IS_SYSTEM, ...ways.map((way) => WAYS[way])]);
