import { recordKinds } from "../records/index.ts";
import { bodyOf, type RecordKind, recordOf } from "../records/record-kind.ts";
import { inClient, inRecord, nothing, page, pageOf, type Route, route, written } from "./route.ts";

const KIND_VERBS = ["list", "read", "add", "change", "remove"] as const;
export type KindVerb = (typeof KIND_VERBS)[number];

const KEPT_VERBS = ["list", "read", "add"] as const;

/** What may be done with the records of a kind. */
export const verbsOf = ({ life }: Pick<RecordKind, "life">): readonly KindVerb[] =>
  life === "kept" ? KEPT_VERBS : KIND_VERBS;

/** The name of what is done with a kind, as `add-event-note`. */
export const kindRouteId = (verb: KindVerb, kind: Pick<RecordKind, "id" | "path">): string =>
  `${verb}-${verb === "list" ? kind.path : kind.id}`;

/** The routes of one kind: listed, read and added to; changed and removed where its life allows it. */
function routesOf(kind: RecordKind): readonly Route[] {
  const all = `/api/v1/clients/{client}/${kind.path}` as const;
  const one = `${all}/{id}` as const;
  const id = (verb: KindVerb) => kindRouteId(verb, kind);
  const always = [
    route({
      id: id("list"),
      method: "GET",
      path: all,
      does: `Lists a client's ${words(kind)}, the latest first.`,
      params: inClient,
      query: page,
      answer: pageOf(recordOf(kind)),
    }),
    route({
      id: id("add"),
      method: "POST",
      path: all,
      does: `Adds ${kind.name}.`,
      params: inClient,
      body: bodyOf(kind),
      answer: written,
      hasVersion: true,
      mostBytes: MOST_BYTES,
    }),
    route({
      id: id("read"),
      method: "GET",
      path: one,
      does: `Reads ${kind.name}.`,
      params: inRecord,
      answer: recordOf(kind),
      hasVersion: true,
    }),
  ];
  return kind.life === "kept" ? always : [...always, ...changing(kind, one)];
}

const MOST_BYTES = 512 * 1024;
const words = ({ path }: RecordKind): string => path.replaceAll("-", " ");

const changing = (kind: RecordKind, one: `/${string}`): readonly Route[] => [
  route({
    id: kindRouteId("change", kind),
    method: "PUT",
    path: one,
    does: `Changes ${kind.name}.`,
    params: inRecord,
    body: bodyOf(kind),
    answer: written,
    hasVersion: true,
    needsVersion: true,
    mostBytes: MOST_BYTES,
  }),
  route({
    id: kindRouteId("remove", kind),
    method: "DELETE",
    path: one,
    does: `Removes ${kind.name}.`,
    params: inRecord,
    answer: nothing,
    needsVersion: true,
  }),
];

export const recordRoutes: readonly Route[] = recordKinds.flatMap((kind) => routesOf(kind));
