import { days, hours } from "./moments.ts";

/**
 * The two cookies: who is signed in, and that this browser was let in before.
 *
 * `__Host-` binds a cookie to this very host over TLS; a browser refuses the prefix on plain http, which is only spoken on
 * the machine itself.
 */
export type CookieKind = "sign-in" | "device";

const NAMES: Readonly<Record<CookieKind, string>> = { "sign-in": "attune", device: "attune-device" };
/** Browsers keep no cookie for longer than 400 days. */
const KEPT: Readonly<Record<CookieKind, number>> = { "sign-in": hours(12), device: days(400) };

export const cookieName = (kind: CookieKind, isSecure: boolean): string => `${isSecure ? "__Host-" : ""}${NAMES[kind]}`;

/** The line of `Set-Cookie`. */
export function writeCookie(kind: CookieKind, value: string, isSecure: boolean): string {
  const age = Math.floor(KEPT[kind] / 1000);
  return `${cookieName(kind, isSecure)}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Strict${isSecure ? "; Secure" : ""}`;
}

/** The line of `Set-Cookie` that makes a browser forget. */
export const dropCookie = (kind: CookieKind, isSecure: boolean): string =>
  `${cookieName(kind, isSecure)}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict${isSecure ? "; Secure" : ""}`;

/**
 * What a browser forgets of the pages when somebody signs out, as `Clear-Site-Data` says it. A member's browser goes on
 * keeping what could not be saved: it is sealed with a key that only whoever signs in as them is given.
 */
export const clearedAfter = (kind: "member" | "client"): string =>
  kind === "client" ? '"cache", "storage"' : '"cache"';

/** @param header of `Cookie`, as it came */
export function readCookie(kind: CookieKind, header: string, isSecure: boolean): string | undefined {
  const start = `${cookieName(kind, isSecure)}=`;
  return header
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(start))
    ?.slice(start.length);
}

/** The token behind `Authorization: Bearer`, as the command line sends it. */
export const readBearer = (header: string): string | undefined => /^Bearer ([\w.-]+)$/i.exec(header)?.[1];
