import type { AnswerOf, BodyOf, NamedRouteId, ParamsOf, QueryOf, RouteNamed } from "@attune/api";
import type { Result } from "@attune/core";
import type { Failure } from "../failure.ts";
import type { Actor } from "../ports/actor.ts";
import type { Ports } from "../ports/ports.ts";
import type { Premises } from "./premises.ts";

/** A request after everything in it was checked. */
export type Call<Params, Query, Body> = {
  readonly actor: Actor;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** From If-Match; always there where the route needs it. */
  readonly version: number;
  /** Where the request came from: its network address, or `socket`. */
  readonly from: string;
  readonly isSecure: boolean;
  /** Asked on this machine itself, or by a member who is signed in: known where the route is open to strangers. */
  readonly isNear?: boolean;
  /** The token of this very sign-in, the secret of a link, and the device's cookie, where the request had them. */
  readonly token?: string;
  readonly link?: string;
  readonly device?: string;
};

/** Something to be done once the transaction is safe on the disk, such as destroying keys. */
export type AfterCommit = () => Promise<void>;

/** The answer of a route: a body, and what a browser should keep. */
export type Answered<Body> = {
  readonly body: Body;
  /**
   * A cookie that this answer sets: the sign-in's token, or an end of it. A client's end takes along all that the browser
   * kept; of a member it keeps what could not be saved, sealed.
   */
  readonly cookie?: { readonly token: string; readonly device?: string } | "end" | "end-of-client";
  readonly after?: AfterCommit;
};

/**
 * How a route is answered. `before` runs outside the transaction, for what takes long or must not hold the database: a
 * password's hash, a file that is read. `run` does the work in one transaction.
 */
export type Binding<Params, Query, Body, Answer, Ready = undefined> = {
  readonly before?: (call: Call<Params, Query, Body>, premises: Premises) => Promise<Result<Ready, Failure>>;
  readonly run: (
    call: Call<Params, Query, Body>,
    ports: Ports,
    ready: Ready,
  ) => Promise<Result<Answered<Answer>, Failure>>;
};

/** The binding of a named route, with the exact types of its schemas. */
export type BindingOf<Id extends NamedRouteId, Ready = undefined> = Binding<
  ParamsOf<RouteNamed<Id>>,
  QueryOf<RouteNamed<Id>>,
  BodyOf<RouteNamed<Id>>,
  AnswerOf<RouteNamed<Id>>,
  Ready
>;

/** A binding among others of other types; only `work` runs it, with a call that its own route's schemas have checked. */
export type AnyBinding = { readonly before?: unknown; readonly run: unknown } | { readonly alone: unknown };

/** How a route is answered that has transactions of its own, with their own audit events: what happens at the door. */
export type LoneBinding<Params, Query, Body, Answer> = {
  readonly alone: (call: Call<Params, Query, Body>, premises: Premises) => Promise<Result<Answered<Answer>, Failure>>;
};
export type LoneBindingOf<Id extends NamedRouteId> = LoneBinding<
  ParamsOf<RouteNamed<Id>>,
  QueryOf<RouteNamed<Id>>,
  BodyOf<RouteNamed<Id>>,
  AnswerOf<RouteNamed<Id>>
>;

/** The bindings of some routes, each with the types of its own. */
export type Bindings<Ids extends NamedRouteId> = { readonly [Id in Ids]: BindingOf<Id> | LoneBindingOf<Id> };
