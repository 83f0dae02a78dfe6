import { identityToRecipient } from "age-encryption";
import { deriveKey } from "../sealing/derive-key.ts";
import { Secret } from "../secret.ts";
import { bech32 } from "./bech32.ts";

/**
 * What reads the backups of a practice. It is made from the root key alone, so that a recovery sheet is enough where
 * nothing else is left.
 */
export class BackupIdentity {
  readonly #scalar: Secret;

  private constructor(scalar: Secret) {
    this.#scalar = scalar;
  }

  static of(rootKey: Secret): BackupIdentity {
    const scalar = deriveKey(rootKey.expose(), "backup", "");
    const identity = new BackupIdentity(new Secret(scalar));
    scalar.fill(0);
    return identity;
  }

  /** One that stays when this one is wiped. */
  copy(): BackupIdentity {
    return new BackupIdentity(new Secret(this.#scalar.expose()));
  }

  /** As the `age` program takes it: AGE-SECRET-KEY-1... It opens every backup: show it to nobody. */
  expose(): string {
    return bech32("age-secret-key-", this.#scalar.expose()).toUpperCase();
  }

  /**
   * What a backup is encrypted to: age1... Kept among the secrets all the same: who does not know it cannot make a
   * backup that this identity reads.
   */
  recipient(): Promise<string> {
    return identityToRecipient(this.expose());
  }

  wipe(): void {
    this.#scalar.wipe();
  }
}
