import type { Instant } from "@attune/core";

export type AuditHeadRow = { readonly practice_id: string; readonly place: number; readonly hash: Buffer };

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

export type DoneOnceRow = {
  readonly practice_id: string;
  readonly key_hash: Buffer;
  readonly actor_id: string;
  readonly client_id: string | null;
  readonly request_hash: Buffer;
  readonly status: number;
  readonly created_at: Instant;
  readonly sealed: Buffer;
};

export type ErasureRow = {
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

export type JobFaultRow = {
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
