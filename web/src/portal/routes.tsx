import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent as lazy,
  type RouteComponent,
} from "@tanstack/react-router";
import { CheckInPage } from "./check-in/check-in-page.tsx";
import { PortalFrame } from "./portal-frame.tsx";

const root = createRootRoute({ component: PortalFrame, notFoundComponent: CheckInPage });

const at = <const Path extends `/${string}`>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component });

const tree = root.addChildren([
  at("/my", CheckInPage),
  at(
    "/my/work",
    lazy(() => import("./work/work-page.tsx"), "WorkPage"),
  ),
  at(
    "/my/going",
    lazy(() => import("./going/going-page.tsx"), "GoingPage"),
  ),
  at(
    "/my/plan",
    lazy(() => import("./plan/plan-page.tsx"), "PlanPage"),
  ),
]);

export const router = createRouter({ routeTree: tree, defaultPreload: "intent", scrollRestoration: true });
