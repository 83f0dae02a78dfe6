import type { Instant } from "@attune/core";
import type { Transaction } from "kysely";
import type { CheckInDraftRow, CredentialRow, SignInCodeRow, SignInFailureRow, SignInRow } from "./door-rows.ts";
import type { AuditEventRow, AuditHeadRow, DoneOnceRow, ErasureRow, JobFaultRow } from "./ledger-rows.ts";

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
  "check_in_draft",
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
  readonly check_in_draft: CheckInDraftRow;
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
