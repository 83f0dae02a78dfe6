import type { Instant, Result } from "@attune/core";
import type { ClientPermit, Permit } from "../access/permit.ts";
import type { NotFound } from "../access/permit-for.ts";
import type { Language } from "./practice.ts";

/** Who is signed in, and by which ways they may come in. */
export type Me = {
  readonly kind: "member" | "client";
  readonly id: string;
  readonly practice: string;
  readonly practiceName: string;
  readonly isDemo: boolean;
  readonly name: string;
  /** The address one signs in with, where there is one. */
  readonly email?: string;
  /** Of the pages: one's own, else the practice's. */
  readonly language: Language;
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

/** With it a browser seals what a member typed and what could not be saved. It is told, and kept nowhere. */
export type DraftKey = { readonly key: string };

/** The e-mail address to which a client's codes are sent; undefined where there is none. */
export type Address = string | undefined;

/** What of the door is asked for from inside. */
export type DoorStore = {
  readonly me: (permit: Permit) => Promise<Result<Me, NotFound>>;
  /** @error not-found for whoever is no member. */
  readonly draftKey: (permit: Permit) => Result<DraftKey, NotFound>;
  /**
   * A link by which a client signs in once, told this once.
   *
   * @error client-has-own-way once they can come in without one.
   */
  readonly clientLink: (
    permit: ClientPermit,
  ) => Promise<Result<{ readonly token: string; readonly endsAt: Instant }, NotFound | ClientHasOwnWay>>;
  /**
   * The same for a client who lost their passkey; using it takes away those they had.
   *
   * @error client-has-own-way where a code can be sent to them.
   */
  readonly clientRenewal: DoorStore["clientLink"];
  readonly addressOf: (permit: ClientPermit) => Promise<Address>;
  /**
   * Ends the codes that are on their way to a client whose address was changed, and says so in the client's own view.
   *
   * @returns what is to be done once the change is safe on the disk: the client is told at the address from before.
   */
  readonly addressChanged: (permit: ClientPermit, before: Address) => Promise<() => Promise<void>>;
};
