import type { PassphraseTooShort } from "./root/root.ts";

export type KeyringMissing = { readonly kind: "keyring-missing"; readonly practice: string };
export type KeyringExists = { readonly kind: "keyring-exists"; readonly practice: string };
/** The passphrase or key is not the one of this practice. */
export type WrongRoot = {
  readonly kind: "wrong-root";
  readonly practice: string;
  readonly takes: "key" | "passphrase";
};
/** Line 1 of `practice.key` stands for the whole of it. */
export type KeyringBroken = {
  readonly kind: "keyring-broken";
  readonly file: "practice.key" | "clients.keys";
  readonly line: number;
};
export type KeyringNewer = { readonly kind: "keyring-newer"; readonly format: number };

export type VaultFailure = KeyringMissing | WrongRoot | KeyringBroken | KeyringNewer;
export type CreateVaultFailure = KeyringExists | PassphraseTooShort;
