import type { Failure } from "../failure.ts";

type Status = 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503;

/** The one place where a failure becomes an HTTP status. A new kind does not compile until it stands here. */
const STATUS: Readonly<Record<Failure["kind"], Status>> = {
  "already-running": 409,
  "file-refused": 422,
  "not-set-up": 409,
  "bad-request": 422,
  "too-large": 413,
  "not-json": 415,
  "key-missing": 428,
  "key-used-otherwise": 422,
  "version-missing": 428,
  "from-elsewhere": 403,
  "not-kept": 503,
  fault: 500,
  "sign-in-refused": 401,
  "too-many-tries": 429,
  "sign-in-again": 403,
  "password-refused": 422,
  "code-refused": 422,
  "passkey-refused": 422,
  "link-refused": 404,
  "no-post": 409,
  "client-has-own-way": 409,
  "last-way-in": 409,
  "already-set-up": 409,
  "email-taken": 409,
  "last-administrator": 409,
  "not-found": 404,
  "not-allowed": 403,
  "not-signed-in": 401,
  "bad-cursor": 422,
  "changed-meanwhile": 412,
  "leads-nowhere": 422,
  locked: 409,
  "no-consent": 409,
  "not-asked": 409,
  "not-given": 409,
  "terms-changed": 409,
  "last-care": 409,
  "share-too-long": 422,
  "beyond-consent": 422,
  "name-differs": 422,
  "under-retention": 409,
  "too-few-clients": 409,
  "amended-before": 409,
  "bad-answers": 422,
  "incomplete-risk-closing": 422,
  "link-used": 409,
  "no-crisis-lines": 409,
  "no-questions": 422,
  "no-such-scale": 422,
  "remote-forms-off": 409,
  "total-not-a-day": 422,
  "total-not-a-number": 422,
  "total-not-a-step": 422,
  "total-not-whole": 422,
  "total-out-of-range": 422,
  "unknown-instrument": 422,
  "bad-codings": 422,
  "not-coded": 409,
  "thread-ended": 503,
  "took-too-long": 422,
  unreadable: 422,
  "unclear-speakers": 422,
  "record-damaged": 500,
};

export type Problem = { readonly status: Status; readonly body: { readonly type: string; readonly status: number } };

/** Problem details of RFC 9457. The failure holds ids, places and counts, never what anybody said. */
export function problem({ kind, ...facts }: Failure): Problem {
  const status = STATUS[kind];
  return { status, body: { type: `/problems/${kind}`, status, ...facts } };
}
