import { mostBytes, type Route, routes } from "@attune/api";
import { fail, type Result } from "@attune/core";
import { type Context, Hono } from "hono";
import { denied, isListed } from "../access/permit-for.ts";
import type { Failure } from "../failure.ts";
import type { Actor } from "../ports/actor.ts";
import { bindings } from "../routes/bindings.ts";
import { problem } from "../routes/problem.ts";
import { clearedAfter, dropCookie, readCookie, writeCookie } from "../sign-in/cookies.ts";
import { codeOf } from "../store/transaction.ts";
import type { Answered } from "./binding.ts";
import { HEADERS, STRICT_TRANSPORT } from "./headers.ts";
import type { Premises } from "./premises.ts";
import { type Entrance, findActor } from "./request/find-actor.ts";
import { readParts, writeVersion } from "./request/read-parts.ts";
import { readText } from "./request/read-text.ts";
import { noteRefusal, onceKeyOf, work } from "./request/work.ts";
import { isNear } from "./this-machine.ts";

/** How the outside of a request is told from its connection. */
export type EntranceOf = (context: Context) => Entrance;

/** The practice's server as one function from requests to answers. */
export function makeApp(premises: Premises, entranceOf: EntranceOf): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS))
      if (!context.res.headers.has(name)) context.header(name, value);
    if (entranceOf(context).isSecure)
      context.header("strict-transport-security", STRICT_TRANSPORT["strict-transport-security"]);
  });
  for (const route of routes) {
    app.on(route.method, honoPath(route.path), (context) =>
      answer({ premises, route, context, entrance: entranceOf(context) }),
    );
  }
  app.notFound((context) => say(context, { kind: "not-found" }));
  app.onError((error, context) => fault(premises, error, context));
  return app;
}

/** `/clients/{client}` is written `/clients/:client` there. */
const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ":$1");

type Asked = {
  readonly premises: Premises;
  readonly route: Route;
  readonly context: Context;
  readonly entrance: Entrance;
};

async function answer(asked: Asked): Promise<Response> {
  const { context, entrance } = asked;
  const outcome = await outcomeOf(asked);
  if (!outcome.ok) return say(context, outcome.failure);
  const { body, cookie } = outcome.value;
  for (const line of cookieLines(cookie, entrance)) context.header("set-cookie", line, { append: true });
  if (cookie === "end" || cookie === "end-of-client")
    context.header("clear-site-data", clearedAfter(cookie === "end-of-client" ? "client" : "member"));
  const version = (body as { readonly version?: number }).version;
  if (asked.route.hasVersion === true && version !== undefined) context.header("etag", writeVersion(version));
  return context.json(body as object);
}

async function outcomeOf({ premises, route, context, entrance }: Asked): Promise<Result<Answered<unknown>, Failure>> {
  const { req } = context;
  const binding = bindings.get(route.id);
  if (binding === undefined) return fail({ kind: "not-found" });
  const headers = req.raw.headers;
  const found = await findActor(premises, route, { headers, entrance });
  if (!found.ok) return found;
  // A stranger's body is not even read: some may be very long.
  if (found.value.actor.kind === "door" && route.door === undefined) return fail({ kind: "not-signed-in" });
  if (!isListed(route.id, found.value.actor)) return refuse({ premises, route, context, entrance }, found.value.actor);
  const text = await readText(req.raw, mostBytes(route));
  if (!text.ok) return text;
  const parts = readParts(route, {
    params: req.param(),
    query: req.query(),
    body: text.value,
    bodyType: req.header("content-type"),
    ifMatch: req.header("if-match"),
    key: req.header("idempotency-key"),
  });
  if (!parts.ok) return parts;

  const device = readCookie("device", headers.get("cookie") ?? "", entrance.isSecure);
  const { key, ...asked } = parts.value;
  const call = {
    ...asked,
    ...found.value,
    from: entrance.from,
    isSecure: entrance.isSecure,
    ...(route.door === "open" && { isNear: await isNear(premises, { headers, entrance }) }),
    ...(device !== undefined && { device }),
  };
  return work({ premises, route, binding, call, once: "alone" in binding ? undefined : onceKeyOf(route, call, key) });
}

/** Nor that of somebody for whom the policy table lists nothing here, whatever it is about. */
async function refuse({ premises, route, context }: Asked, actor: Actor): Promise<Result<never, Failure>> {
  const failure = denied(route.id, context.req.param());
  await noteRefusal({ premises, route, call: { actor } }, failure);
  return fail(failure);
}

function cookieLines(cookie: Answered<unknown>["cookie"], { isSecure }: Entrance): readonly string[] {
  if (cookie === undefined) return [];
  if (cookie === "end" || cookie === "end-of-client") return [dropCookie("sign-in", isSecure)];
  const device = cookie.device === undefined ? [] : [writeCookie("device", cookie.device, isSecure)];
  return [writeCookie("sign-in", cookie.token, isSecure), ...device];
}

function say(context: Context, failure: Failure): Response {
  const { status, body } = problem(failure);
  if (failure.kind === "changed-meanwhile") context.header("etag", writeVersion(failure.version));
  return context.json(body, status, { "content-type": "application/problem+json" });
}

/** Disk full, and no space for the log of changes: nothing was kept, and the caller must know. */
const FULL = new Set(["53100", "ENOSPC", "57P03", "57P02"]);

/** A fault of ours. What it was about is not in the log: an error's text may quote what somebody wrote. */
function fault(premises: Premises, error: Error, context: Context): Response {
  const isFull = FULL.has(codeOf(error));
  premises.log.note(isFull ? "not-kept" : "fault", { name: error.name, code: codeOf(error), at: placeOf(error) });
  return say(context, { kind: isFull ? "not-kept" : "fault" });
}

/** The first place in our own code. */
const placeOf = ({ stack = "" }: Error): string =>
  /\n\s+at (?:.*\()?([^\s()]+:\d+):\d+\)?/.exec(stack)?.[1]?.split("/").at(-1) ?? "";
