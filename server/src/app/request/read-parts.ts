import { needsKey, type Route } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";
import type { z } from "zod";
import type { RequestFailure } from "../../failure.ts";

/** What of a request is looked at; the body as text, already measured. */
export type RawRequest = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: string;
  readonly bodyType: string | undefined;
  readonly ifMatch: string | undefined;
  readonly key: string | undefined;
};

/** What a request asks for, checked against the route's schemas. */
export type AskedFor = {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly version: number;
  readonly key: string | undefined;
};

const KEY = /^[\x21-\x7e]{8,128}$/;

/**
 * The parts of a request, each by its schema.
 *
 * @error bad-request with the place and rule of each problem, never with what was sent; not-json; key-missing and
 *   version-missing where the route needs them.
 */
export function readParts(route: Route, raw: RawRequest): Result<AskedFor, RequestFailure> {
  if (needsKey(route) && !KEY.test(raw.key ?? "")) return fail({ kind: "key-missing" });
  const version = readVersion(raw.ifMatch);
  if (route.needsVersion === true && version === undefined) return fail({ kind: "version-missing" });
  const body = readBody(route, raw);
  if (!body.ok) return body;

  const parts = [
    readBy(route.params, raw.params, "path"),
    readBy(route.query, raw.query, "query"),
    readBy(route.body, body.value, "body"),
  ] as const;
  const problems = parts.flatMap((part) => (part.ok ? [] : part.failure));
  if (problems.length > 0) return fail({ kind: "bad-request", problems });
  const [params, query, sent] = parts.map((part) => (part.ok ? part.value : undefined));
  return ok({ params, query, body: sent, version: version ?? 0, key: raw.key });
}

const JSON_TYPE = /^application\/json(?:;|$)/i;

function readBody({ body }: Route, { body: text, bodyType = "" }: RawRequest): Result<unknown, RequestFailure> {
  if (body === undefined) return ok(undefined);
  if (!JSON_TYPE.test(bodyType)) return fail({ kind: "not-json" });
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ kind: "bad-request", problems: [{ at: "body", rule: "json" }] });
  }
}

type Problems = readonly { readonly at: string; readonly rule: string }[];
const MOST_PROBLEMS = 20;

function readBy(schema: z.ZodType | undefined, given: unknown, place: string): Result<unknown, Problems> {
  if (schema === undefined) return ok({});
  const read = schema.safeParse(given);
  if (read.success) return ok(read.data);
  const problems = read.error.issues
    .slice(0, MOST_PROBLEMS)
    .map(({ path, code }) => ({ at: placeOf(place, path), rule: code }));
  return fail(problems);
}

/** Names that the sender chose, such as keys of a record, are left out: they may hold what somebody wrote. */
const placeOf = (place: string, path: readonly PropertyKey[]): string =>
  [
    place,
    ...path.map((step) => (typeof step === "number" || /^[A-Za-z]{1,40}$/.test(String(step)) ? String(step) : "…")),
  ].join(".");

/** The version that an ETag names: `"7"`. Undefined where there is none, or another thing. */
function readVersion(ifMatch: string | undefined): number | undefined {
  const digits = /^"(\d{1,9})"$/.exec(ifMatch ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export const writeVersion = (version: number): string => `"${version}"`;
