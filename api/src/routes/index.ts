import { accountRoutes } from "./account-routes.ts";
import { careRoutes } from "./care-routes.ts";
import { clientRoutes } from "./client-routes.ts";
import { courseRoutes } from "./course-routes.ts";
import { documentRoutes } from "./document-routes.ts";
import { measureRoutes } from "./measure-routes.ts";
import { noteRoutes } from "./note-routes.ts";
import { operatorRoutes } from "./operator-routes.ts";
import { ownRoutes } from "./own-routes.ts";
import { packRoutes } from "./pack-routes.ts";
import { paperRoutes } from "./paper-routes.ts";
import { practiceRoutes } from "./practice-routes.ts";
import { prepareRoutes } from "./prepare-routes.ts";
import { recordRoutes } from "./record-routes.ts";
import { reviewRoutes } from "./review-routes.ts";
import type { Route } from "./route.ts";
import { signInRoutes } from "./sign-in-routes.ts";
import { todayRoutes } from "./today-routes.ts";
import { transcriptRoutes } from "./transcript-routes.ts";

/** Routes with something of their own, with their exact types. */
export const namedRoutes = [
  ...practiceRoutes,
  ...packRoutes,
  ...clientRoutes,
  ...careRoutes,
  ...measureRoutes,
  ...courseRoutes,
  ...todayRoutes,
  ...transcriptRoutes,
  ...reviewRoutes,
  ...documentRoutes,
  ...paperRoutes,
  ...prepareRoutes,
  ...ownRoutes,
  ...noteRoutes,
  ...signInRoutes,
  ...accountRoutes,
  ...operatorRoutes,
] as const satisfies readonly Route[];

export type NamedRoute = (typeof namedRoutes)[number];
export type NamedRouteId = NamedRoute["id"];
export type RouteNamed<Id extends NamedRouteId> = Extract<NamedRoute, { readonly id: Id }>;

/** Everything that can be asked of the server. */
export const routes: readonly Route[] = [...namedRoutes, ...recordRoutes];

export const routeById = (id: string): Route | undefined => routes.find((each) => each.id === id);
