import { isIP } from "node:net";
import { fail, ok, type Result } from "@attune/core";
import type { ServeOptions } from "./options.ts";

export type BindRefused = {
  readonly kind: "bind-refused";
  readonly because: "public-without-tls" | "origin-missing" | "origin-not-https" | "proxy-no-address";
};

type Binding = Pick<ServeOptions, "host" | "tls" | "proxies" | "origin">;

/** Whether only this machine can reach the address. */
export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

/**
 * Whether the server may listen where it was told. What people say never crosses a network in the clear, and browsers must
 * reach it under a name that is known here.
 *
 * @error bind-refused with the reason.
 */
export function checkBinding({ host, tls, proxies, origin }: Binding): Result<void, BindRefused> {
  if (proxies.some((each) => isIP(each) === 0)) return refused("proxy-no-address");
  const isPublic = !isLoopback(host);
  if (isPublic && tls === undefined && proxies.length === 0) return refused("public-without-tls");
  const isNear = !isPublic && proxies.length === 0;
  if (isNear && tls === undefined) return ok(undefined);
  if (origin === undefined) return isNear ? ok(undefined) : refused("origin-missing");
  return origin.startsWith("https://") ? ok(undefined) : refused("origin-not-https");
}

const refused = (because: BindRefused["because"]) => fail<BindRefused>({ kind: "bind-refused", because });

/** Under which addresses browsers reach the server; the first is the one to tell. */
export function originsOf({ tls, origin }: Pick<Binding, "tls" | "origin">, port: number): readonly string[] {
  const scheme = tls === undefined ? "http" : "https";
  // By its name first: a browser keeps no passkey for an address in numbers.
  const near = [`${scheme}://localhost:${port}`, `${scheme}://127.0.0.1:${port}`];
  return origin === undefined ? near : [origin, ...near];
}
