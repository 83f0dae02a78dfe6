import { type Caller, callerWith, type Send } from "@attune/api";
import { fail, ok } from "@attune/core";

/** Asks the server that gave this page, and no other. The sign-in goes along as its cookie. */
const send: Send = async ({ method, path, headers, body }) => {
  try {
    const answer = await fetch(path, {
      method,
      headers,
      credentials: "same-origin",
      cache: "no-store",
      ...(body !== undefined && { body }),
    });
    const etag = answer.headers.get("etag");
    return ok({ status: answer.status, body: await answer.text(), ...(etag !== null && { etag }) });
  } catch {
    return fail({ kind: "unreachable" });
  }
};

/** The practice, as the browser calls it. */
export const practice: Caller = callerWith({ send, newKey: () => crypto.randomUUID() });
