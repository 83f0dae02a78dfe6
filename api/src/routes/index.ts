import { careRoutes } from "./care-routes.ts";
import { clientRoutes } from "./client-routes.ts";
import { measureRoutes } from "./measure-routes.ts";
import { operatorRoutes } from "./operator-routes.ts";
import { practiceRoutes } from "./practice-routes.ts";
import { recordRoutes } from "./record-routes.ts";
import type { Route } from "./route.ts";
import { signInRoutes } from "./sign-in-routes.ts";
import { transcriptRoutes } from "./transcript-routes.ts";

/** Routes with something of their own, with their exact types. */
export const namedRoutes = [
  ...practiceRoutes,
  ...clientRoutes,
  ...careRoutes,
  ...measureRoutes,
  ...transcriptRoutes,
  ...signInRoutes,
  ...operatorRoutes,
] as const satisfies readonly Route[];

export type NamedRoute = (typeof namedRoutes)[number];
export type NamedRouteId = NamedRoute["id"];
export type RouteNamed<Id extends NamedRouteId> = Extract<NamedRoute, { readonly id: Id }>;

/** Everything that can be asked of the server. */
export const routes: readonly Route[] = [...namedRoutes, ...recordRoutes];

export const routeById = (id: string): Route | undefined => routes.find((each) => each.id === id);
