import type { Instant } from "@attune/core";

type Holder = { readonly holder_kind: "member" | "client"; readonly holder_id: string };

export type CredentialRow = Holder & {
  readonly practice_id: string;
  readonly id: string;
  readonly kind: "password" | "totp" | "passkey" | "recovery-code";
  readonly created_at: Instant;
  readonly used_at: Instant | null;
  readonly lookup: Buffer | null;
  readonly counter: number;
  readonly sealed: Buffer;
};

export type SignInRow = Holder & {
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

export type SignInCodeRow = Holder & {
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

export type SignInFailureRow = {
  readonly practice_id: string;
  readonly key_hash: Buffer;
  readonly failures: number;
  readonly first_at: Instant;
  readonly last_at: Instant;
  readonly wait_until: Instant;
};

/** Named after its invitation; see migration 0003. */
export type CheckInDraftRow = {
  readonly practice_id: string;
  readonly client_id: string;
  readonly id: string;
  readonly version: number;
  readonly created_at: Instant;
  readonly changed_at: Instant;
  readonly sealed: Buffer;
};
