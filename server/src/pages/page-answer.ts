import { CONTENT_POLICY } from "../app/headers.ts";
import { clearedAfter, dropCookie, writeCookie } from "../sign-in/cookies.ts";
import type { Caller, Door } from "../sign-in/door.ts";
import type { SignInFailure } from "../sign-in/failure.ts";
import type { LetIn } from "../sign-in/let-in.ts";
import type { RequestHeaders } from "../sign-in/same-origin.ts";

/** A request for a page, or of a page's form. */
export type PageRequest = {
  readonly method: string;
  /** Without what stands after a question mark. */
  readonly path: string;
  readonly form: URLSearchParams;
  readonly headers: RequestHeaders;
  readonly caller: Caller;
  /** Of the sign-in's cookie, where there is one. */
  readonly token?: string | undefined;
  /** Whether it was made on this machine itself; what is not known counts as elsewhere. */
  readonly isHere?: boolean;
  /** Whether it came over TLS. */
  readonly isSecure: boolean;
};

export type PageAnswer = {
  readonly status: number;
  readonly body: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
};

/** A request at the door of a practice; `given` are the parts of the path that stand for something. */
export type AtPage = PageRequest & {
  readonly door: Door;
  readonly given: readonly string[];
  /** Whether the workspace's pages were built, so that somebody who signs in has somewhere to go. */
  readonly hasWorkspace: boolean;
};

/** Nothing but Attune's own, nothing kept, nothing told to others. */
const GUARDS = [
  ["content-security-policy", CONTENT_POLICY],
  ["cache-control", "no-store"],
  ["referrer-policy", "same-origin"],
  ["x-content-type-options", "nosniff"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
] as const;

export const shown = (body: string, status = 200): PageAnswer => ({
  status,
  body,
  headers: [["content-type", "text/html; charset=utf-8"], ...GUARDS],
});

/** To another page, which is then asked for anew. */
export const goTo = (path: string): PageAnswer => ({ status: 303, body: "", headers: [["location", path], ...GUARDS] });

export const json = (body: unknown): PageAnswer => ({
  status: 200,
  body: JSON.stringify(body),
  headers: [["content-type", "application/json"], ...GUARDS],
});

const withHeaders = (answer: PageAnswer, headers: PageAnswer["headers"]): PageAnswer => ({
  ...answer,
  headers: [...answer.headers, ...headers],
});

/** Gives a browser the two cookies of somebody who was let in. */
export const withSignIn = (answer: PageAnswer, { token, device }: LetIn, isSecure: boolean): PageAnswer =>
  withHeaders(answer, [
    ["set-cookie", writeCookie("sign-in", token, isSecure)],
    ["set-cookie", writeCookie("device", device, isSecure)],
  ]);

/**
 * Makes a browser forget the sign-in, and what it kept of the pages; that it was let in before it may remember.
 *
 * @param kind who signed out; of somebody whose sign-in had ended before, taken for a member, whose drafts must last
 */
export const withoutSignIn = (
  answer: PageAnswer,
  { isSecure, kind = "member" }: { readonly isSecure: boolean; readonly kind?: "member" | "client" | undefined },
): PageAnswer =>
  withHeaders(answer, [
    ["set-cookie", dropCookie("sign-in", isSecure)],
    ["clear-site-data", clearedAfter(kind)],
  ]);

/** A page shown again because of a failure. */
export const PAGE_STATUS: Readonly<Record<SignInFailure["kind"], number>> = {
  "sign-in-refused": 401,
  "not-signed-in": 401,
  "sign-in-again": 403,
  "too-many-tries": 429,
  "password-refused": 422,
  "code-refused": 422,
  "passkey-refused": 422,
  "link-refused": 404,
  "no-post": 409,
  "last-way-in": 409,
};

/** What stands in a field; nothing where it was not sent, or is longer than any field allows. */
export function fieldOf({ form }: PageRequest, name: string): string {
  const value = form.get(name) ?? "";
  return value.length <= MOST_IN_A_FIELD ? value : "";
}

/** The browser's answer about a passkey is the longest. */
const MOST_IN_A_FIELD = 16_384;
