import { fail, ok, type Result } from "@attune/core";
import { type NamedRouteId, type RouteNamed, routeById } from "./routes/index.ts";
import { type AnswerOf, type BodyOf, needsKey, type ParamsOf, type QueryOf, type Route } from "./routes/route.ts";

/** One request as it goes over the wire, whatever carries it: a browser's fetch, or the server's own socket. */
export type Outgoing = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};
export type Incoming = { readonly status: number; readonly etag?: string; readonly body: string };
/** @error unreachable when no server answers. */
export type Send = (request: Outgoing) => Promise<Result<Incoming, Unreachable>>;

export type Unreachable = { readonly kind: "unreachable" };
/** The server said no, and why: the last part of the problem's type, with its ids, places and counts. */
export type Refused = {
  readonly kind: "refused";
  readonly because: string;
  readonly status: number;
  readonly facts: Readonly<Record<string, unknown>>;
};
/** What came back is not what the route promises: another version of Attune, or no Attune at all. */
export type OddAnswer = { readonly kind: "odd-answer"; readonly status: number };
export type CallFailure = Unreachable | Refused | OddAnswer;

export type Asked<R extends Route> = {
  readonly params?: ParamsOf<R>;
  readonly query?: Partial<QueryOf<R>>;
  readonly body?: BodyOf<R>;
  /** The version that is changed. */
  readonly version?: number;
  /** Under which the same request is done once; the caller keeps it for every retry. */
  readonly key?: string;
};

export type Answered<R extends Route> = { readonly body: AnswerOf<R>; readonly version?: number };

/** What the caller brings: a way to send, the token of a sign-in or the secret of a link, and new keys. */
export type CallerSettings = {
  readonly send: Send;
  readonly token?: string;
  readonly link?: string;
  readonly newKey: () => string;
};

/** Calls the practice server, with the types of its routes. Both sides hold what they send against the same schemas. */
export type Caller = {
  readonly call: <Id extends NamedRouteId>(
    id: Id,
    asked?: Asked<RouteNamed<Id>>,
  ) => Promise<Result<Answered<RouteNamed<Id>>, CallFailure>>;
  /** The same for the routes of record kinds, by name. */
  readonly callRecord: (
    id: string,
    asked?: AnyAsked,
  ) => Promise<Result<{ readonly body: unknown; readonly version?: number }, CallFailure>>;
};

type AnyAsked = {
  readonly params?: object;
  readonly query?: object;
  readonly body?: unknown;
  readonly version?: number;
  readonly key?: string;
};

export function callerWith(settings: CallerSettings): Caller {
  const callAny = async (id: string, asked: AnyAsked = {}) => {
    const route = routeById(id);
    if (route === undefined) return fail({ kind: "odd-answer", status: 0 } as const);
    const sent = await settings.send(outgoing(route, asked, settings));
    return sent.ok ? readAnswer(route, sent.value) : sent;
  };
  return { call: callAny as Caller["call"], callRecord: callAny };
}

function outgoing(
  route: Route,
  { params = {}, query = {}, body, version, key }: AnyAsked,
  settings: CallerSettings,
): Outgoing {
  const { token, link, newKey } = settings;
  const headers = {
    accept: "application/json",
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(link !== undefined && { "attune-link": link }),
    ...(needsKey(route) && { "idempotency-key": key ?? newKey() }),
    ...(version !== undefined && { "if-match": `"${version}"` }),
    ...(route.body !== undefined && { "content-type": "application/json" }),
  };
  const path = `${filled(route.path, params)}${queryText(query)}`;
  return { method: route.method, path, headers, ...(route.body !== undefined && { body: JSON.stringify(body) }) };
}

function filled(path: string, params: object): string {
  const values: Readonly<Record<string, unknown>> = { ...params };
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name] ?? "")));
}

function queryText(query: object): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`],
  );
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

type Read = Result<{ readonly body: unknown; readonly version?: number }, CallFailure>;

function readAnswer(route: Route, { status, etag = "", body: text }: Incoming): Read {
  const body = parsed(text);
  if (status !== 200) return refused(status, body);
  const read = route.answer.safeParse(body);
  if (!read.success) return fail({ kind: "odd-answer", status });
  const version = /^"(\d+)"$/.exec(etag)?.[1];
  return ok({ body: read.data, ...(version !== undefined && { version: Number(version) }) });
}

const PROBLEMS = "/problems/";

function refused(status: number, body: unknown): Read {
  if (typeof body !== "object" || body === null || !("type" in body)) return fail({ kind: "odd-answer", status });
  const { type, status: _, ...facts } = body as Readonly<Record<string, unknown>>;
  return fail({ kind: "refused", because: String(type).replace(PROBLEMS, ""), status, facts });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
