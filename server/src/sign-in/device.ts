import { randomBytes } from "node:crypto";
import type { DoorVault } from "./door.ts";
import type { Holder } from "./holder.ts";
import { isSameHash } from "./secret-token.ts";

const ID_BYTES = 16;

/**
 * What a browser keeps after its holder signed in with it, bound to that account. Tries from it are counted apart, so that a
 * stranger who uses up an account's tries does not lock its owner out. It opens nothing.
 */
export function makeDevice(vault: DoorVault, holder: Holder): string {
  const id = randomBytes(ID_BYTES).toString("base64url");
  return `${id}.${markOf(vault, holder, id).toString("base64url")}`;
}

/** The device's own id, where the cookie was made here for this account. */
export function knownDevice(vault: DoorVault, holder: Holder, cookie: string | undefined): string | undefined {
  const [id = "", mark = ""] = (cookie ?? "").split(".");
  const isOurs = isSameHash(markOf(vault, holder, id), Buffer.from(mark, "base64url"));
  return isOurs ? id : undefined;
}

const markOf = (vault: DoorVault, { kind, id: holder }: Holder, id: string): Buffer =>
  vault.blindIndex("known-device", `${kind}:${holder}:${id}`);
