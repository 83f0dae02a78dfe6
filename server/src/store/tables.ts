import type { Instant } from "@attune/core";
import type { Transaction } from "kysely";

/** What every table of a client's has; see migration 0001. */
export type ClientRow = {
  readonly practice_id: string;
  readonly client_id: string;
  readonly id: string;
  /** Goes up by one with every change; bound into `sealed`, and the record's ETag. */
  readonly version: number;
  readonly happened_at: Instant;
  readonly created_at: Instant;
  readonly created_by: string;
  readonly changed_at: Instant;
  readonly sealed: Buffer;
};

type PracticeRow = {
  readonly practice_id: string;
  readonly version: number;
  readonly created_at: Instant;
  readonly changed_at: Instant;
  readonly is_demo: boolean;
  readonly sealed: Buffer;
};

export type MemberRow = {
  readonly practice_id: string;
  readonly id: string;
  readonly version: number;
  readonly roles: readonly string[];
  readonly state: "active" | "ended";
  readonly email_index: Buffer;
  readonly created_at: Instant;
  readonly changed_at: Instant;
  readonly sealed: Buffer;
};

type LicenceRow = {
  readonly practice_id: string;
  readonly id: string;
  readonly member_id: string;
  readonly version: number;
  readonly valid_until: string | null;
  readonly created_at: Instant;
  readonly changed_at: Instant;
  readonly sealed: Buffer;
};

type SettingRow = {
  readonly practice_id: string;
  readonly name: string;
  readonly version: number;
  readonly changed_at: Instant;
  readonly sealed: Buffer;
};

type Holder = { readonly holder_kind: "member" | "client"; readonly holder_id: string };

type CredentialRow = Holder & {
  readonly practice_id: string;
  readonly id: string;
  readonly kind: "password" | "totp" | "passkey" | "recovery-code";
  readonly created_at: Instant;
  readonly used_at: Instant | null;
  readonly lookup: Buffer | null;
  readonly counter: number;
  readonly sealed: Buffer;
};

type SignInRow = Holder & {
  readonly practice_id: string;
  readonly id: string;
  readonly token_hash: Buffer;
  readonly caller_kind: "browser" | "command-line";
  readonly state: "waiting" | "open" | "ended";
  readonly began_at: Instant;
  readonly seen_at: Instant;
  readonly ends_at: Instant;
  readonly ended_at: Instant | null;
};

type SignInCodeRow = Holder & {
  readonly practice_id: string;
  readonly id: string;
  readonly purpose: "emailed-code" | "link" | "passkey-challenge" | "set-up";
  readonly code_hash: Buffer;
  readonly tries: number;
  readonly created_at: Instant;
  readonly ends_at: Instant;
  readonly used_at: Instant | null;
  readonly sealed: Buffer | null;
};

type SignInFailureRow = {
  readonly practice_id: string;
  readonly key_hash: Buffer;
  readonly failures: number;
  readonly first_at: Instant;
  readonly last_at: Instant;
  readonly wait_until: Instant;
};

export type ClientFileRow = {
  readonly practice_id: string;
  readonly id: string;
  readonly version: number;
  readonly state: "active" | "ended" | "erased";
  readonly presentation: string | null;
  readonly approach: string | null;
  readonly email_index: Buffer | null;
  readonly remote_forms: boolean;
  readonly happened_at: Instant;
  readonly created_at: Instant;
  readonly created_by: string;
  readonly changed_at: Instant;
  readonly retain_until: string | null;
  readonly sealed: Buffer;
  readonly summary_version: number;
  readonly summary: Buffer | null;
};

type CareRow = {
  readonly practice_id: string;
  readonly client_id: string;
  readonly member_id: string;
  readonly id: string;
  readonly began_at: Instant;
  readonly ended_at: Instant | null;
};

type ShareRow = {
  readonly practice_id: string;
  readonly client_id: string;
  readonly id: string;
  readonly member_id: string;
  readonly given_by: string;
  readonly parts: readonly string[];
  readonly version: number;
  readonly created_at: Instant;
  readonly until: Instant;
  readonly ended_at: Instant | null;
};

type InvitationRow = {
  readonly practice_id: string;
  readonly client_id: string;
  readonly id: string;
  readonly token_hash: Buffer;
  readonly instruments: readonly string[];
  readonly session_id: string | null;
  readonly session_number: number | null;
  readonly created_at: Instant;
  readonly created_by: string;
  readonly ends_at: Instant;
  readonly used_at: Instant | null;
  readonly revoked_at: Instant | null;
};

export type ConsentRow = ClientRow & {
  readonly purpose: string;
  readonly terms: number;
  readonly state: "asked" | "given" | "refused" | "withdrawn";
  readonly asked_at: Instant;
  readonly given_at: Instant | null;
  readonly until: Instant | null;
  readonly refused_at: Instant | null;
  readonly withdrawn_at: Instant | null;
};

export type AdministrationRow = ClientRow & {
  readonly session_id: string | null;
  readonly instrument: string;
  readonly entered_by: "client" | "therapist" | "link" | "file";
  readonly session_number: number;
  readonly amends: string | null;
  readonly invitation_id: string | null;
  readonly risk_checked: boolean;
};

export type ScoreRow = ClientRow & {
  readonly administration_id: string | null;
  readonly instrument: string;
  readonly scale: string;
  readonly session_number: number;
};

export type SignalRow = ClientRow & {
  readonly administration_id: string | null;
  readonly rule: string;
  readonly rule_version: number;
  readonly signal_key: Buffer;
  readonly urgency: "today" | "next-session" | "when-convenient";
  readonly is_risk: boolean;
  readonly state: "open" | "closed" | "passed";
  readonly closed_at: Instant | null;
  readonly closed_by: string | null;
};

export type TranscriptRow = ClientRow & {
  readonly session_id: string | null;
  readonly turns: number;
  readonly names_out: boolean;
  readonly coding_state: "waiting" | "coded" | "not-coded" | "failed";
};

export type CodingRow = ClientRow & {
  readonly transcript_id: string | null;
  readonly coder_kind: "model" | "person" | "rule";
  readonly coder_id: string;
  readonly coder_version: string;
};

type AuditHeadRow = { readonly practice_id: string; readonly place: number; readonly hash: Buffer };

export type AuditEventRow = {
  readonly practice_id: string;
  /** Counted from 1 without a gap. */
  readonly place: number;
  readonly id: string;
  readonly at: Instant;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly action: string;
  readonly object_kind: string | null;
  readonly object_id: string | null;
  readonly client_id: string | null;
  readonly outcome: string;
  readonly hash: Buffer;
};

type DoneOnceRow = {
  readonly practice_id: string;
  readonly key_hash: Buffer;
  readonly actor_id: string;
  readonly client_id: string | null;
  readonly request_hash: Buffer;
  readonly status: number;
  readonly created_at: Instant;
  readonly sealed: Buffer;
};

type ErasureRow = {
  readonly practice_id: string;
  readonly client_id: string;
  readonly id: string;
  readonly state: "rows-gone" | "done";
  readonly began_at: Instant;
  readonly done_at: Instant | null;
  readonly asked_by: string;
  /** Rows deleted, by table. */
  readonly counts: Readonly<Record<string, number>>;
  readonly certificate: Buffer | null;
};

type JobFaultRow = {
  readonly practice_id: string;
  readonly id: string;
  readonly job: string;
  readonly client_id: string | null;
  readonly object_id: string | null;
  readonly kind: string;
  readonly tries: number;
  readonly first_at: Instant;
  readonly last_at: Instant;
  readonly settled_at: Instant | null;
};

/** The tables that hold one kind of record each, and have nothing special about them. */
export const KIND_TABLES = [
  "episode",
  "appointment",
  "session",
  "note",
  "private_note",
  "prediction",
  "goal",
  "goal_rating",
  "formulation",
  "plan",
  "assignment",
  "completion",
  "diary_entry",
  "safety_plan",
  "event_note",
] as const;
export type KindTable = (typeof KIND_TABLES)[number];

/** Every table whose rows belong to one client, a table before those that lead to it. */
export const TABLES_OF_A_CLIENT = [
  "care",
  "share",
  "invitation",
  "consent",
  "episode",
  "appointment",
  "session",
  "note",
  "private_note",
  "administration",
  "score",
  "signal",
  "prediction",
  "goal",
  "goal_rating",
  "formulation",
  "plan",
  "assignment",
  "completion",
  "diary_entry",
  "safety_plan",
  "event_note",
  "transcript",
  "coding",
] as const;

export type Tables = Readonly<Record<KindTable, ClientRow>> & {
  readonly practice: PracticeRow;
  readonly member: MemberRow;
  readonly licence: LicenceRow;
  readonly setting: SettingRow;
  readonly credential: CredentialRow;
  readonly sign_in: SignInRow;
  readonly sign_in_code: SignInCodeRow;
  readonly sign_in_failure: SignInFailureRow;
  readonly client: ClientFileRow;
  readonly care: CareRow;
  readonly share: ShareRow;
  readonly invitation: InvitationRow;
  readonly consent: ConsentRow;
  readonly administration: AdministrationRow;
  readonly score: ScoreRow;
  readonly signal: SignalRow;
  readonly transcript: TranscriptRow;
  readonly coding: CodingRow;
  readonly audit_head: AuditHeadRow;
  readonly audit_event: AuditEventRow;
  readonly done_once: DoneOnceRow;
  readonly erasure: ErasureRow;
  readonly job_fault: JobFaultRow;
};

/** A transaction that is bound to one actor of one practice. */
export type Tx = Transaction<Tables>;
