import { isIP } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import type { Entrance } from "../app/request/find-actor.ts";
import { isLoopback } from "./bind-rules.ts";

export type Doorway = { readonly proxies: readonly string[]; readonly hasTls: boolean };

/** Where a request that came over the network comes from. Only a proxy that was declared is believed about others. */
export function entranceOf({ incoming }: HttpBindings, { proxies, hasTls }: Doorway): Entrance {
  const peer = peerOf(incoming.socket.remoteAddress);
  if (!proxies.includes(peer)) return { kind: "network", from: peer, isSecure: hasTls };
  const { "x-forwarded-for": through, "x-forwarded-proto": scheme } = incoming.headers;
  // The proxy adds the address that it saw at the end; what stands before it, anybody may have written.
  const seen = lastOf(through);
  return { kind: "network", from: isIP(seen) === 0 ? peer : seen, isSecure: lastOf(scheme) === "https" };
}

export const byTheSocket: Entrance = { kind: "socket", from: "socket", isSecure: false };

const lastOf = (header: string | string[] | undefined): string =>
  [header].flat().at(-1)?.split(",").at(-1)?.trim() ?? "";

/** An IPv4 address on a socket of IPv6 is written as one of IPv4. */
const peerOf = (address = ""): string => address.replace(/^::ffff:/, "");

/** Whether a connection may speak at all: where a proxy was declared, others would go past it, and past its encryption. */
export const mayConnect = (address: string | undefined, { proxies, hasTls }: Doorway): boolean => {
  const peer = peerOf(address);
  return hasTls || proxies.length === 0 || proxies.includes(peer) || isLoopback(peer);
};
