import type { Instant, Result } from "@attune/core";
import type { ClientPermit, Permit } from "../access/permit.ts";
import type { NotFound } from "../access/permit-for.ts";

/** Who is signed in, and by which ways they may come in. */
export type Me = {
  readonly kind: "member" | "client";
  readonly id: string;
  readonly practice: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly hasPassword: boolean;
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string;
    readonly addedAt: Instant;
    readonly usedAt?: Instant;
  }[];
  readonly hasTotp: boolean;
  readonly recoveryCodesLeft: number;
};

/** The client comes in by a passkey or a code of their own, so nobody hands them a way in any more. */
export type ClientHasOwnWay = { readonly kind: "client-has-own-way" };

/** What of the door is asked for from inside. */
export type DoorStore = {
  readonly me: (permit: Permit) => Promise<Result<Me, NotFound>>;
  /**
   * A link by which a client signs in once, told this once.
   *
   * @error client-has-own-way once they can come in without one.
   */
  readonly clientLink: (
    permit: ClientPermit,
  ) => Promise<Result<{ readonly token: string; readonly endsAt: Instant }, NotFound | ClientHasOwnWay>>;
};
