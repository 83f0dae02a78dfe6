import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent as lazy,
  type RouteComponent,
} from "@tanstack/react-router";
import { Fault } from "../parts/fault.tsx";
import { Frame } from "./frame/frame.tsx";
import { NotHere } from "./frame/not-here.tsx";
import { TodayPage } from "./today/today-page.tsx";

const root = createRootRoute({ component: Frame, notFoundComponent: NotHere });

const at = <const Path extends `/${string}`>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component });

const client = createRoute({
  getParentRoute: () => root,
  path: "/clients/$client",
  component: lazy(() => import("./client/client-frame.tsx"), "ClientFrame"),
});

const ofClient = <const Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => client, path, component });

/** The first page comes with the frame; every other when it is opened. */
const tree = root.addChildren([
  at("/today", TodayPage),
  at(
    "/signals",
    lazy(() => import("./today/signals-page.tsx"), "SignalsPage"),
  ),
  at(
    "/clients",
    lazy(() => import("./clients/clients-page.tsx"), "ClientsPage"),
  ),
  at(
    "/settings",
    lazy(() => import("./settings/settings-page.tsx"), "SettingsPage"),
  ),
  at(
    "/settings/$part",
    lazy(() => import("./settings/settings-page.tsx"), "SettingsPage"),
  ),
  at(
    "/account",
    lazy(() => import("./settings/account-page.tsx"), "AccountPage"),
  ),
  client.addChildren([
    ofClient(
      "/",
      lazy(() => import("./client/overview-page.tsx"), "OverviewPage"),
    ),
    ofClient(
      "plan",
      lazy(() => import("./client/plan-page.tsx"), "PlanPage"),
    ),
    ofClient(
      "prepare",
      lazy(() => import("./session/prepare-page.tsx"), "PreparePage"),
    ),
    ofClient(
      "sessions",
      lazy(() => import("./session/sessions-page.tsx"), "SessionsPage"),
    ),
    ofClient(
      "sessions/$session",
      lazy(() => import("./session/session-page.tsx"), "SessionPage"),
    ),
    ofClient(
      "sessions/$session/write-up",
      lazy(() => import("./session/write-up-page.tsx"), "WriteUpPage"),
    ),
    ofClient(
      "private-notes",
      lazy(() => import("./session/private-notes-page.tsx"), "PrivateNotesPage"),
    ),
    ofClient(
      "listen",
      lazy(() => import("./review/listen-page.tsx"), "ListenPage"),
    ),
    ofClient(
      "listen/$transcript",
      lazy(() => import("./review/review-page.tsx"), "ReviewPage"),
    ),
    ofClient(
      "triangle",
      lazy(() => import("./progress/triangle-page.tsx"), "TrianglePage"),
    ),
    ofClient(
      "progress",
      lazy(() => import("./progress/progress-page.tsx"), "ProgressPage"),
    ),
    ofClient(
      "together",
      lazy(() => import("./progress/together-page.tsx"), "TogetherPage"),
    ),
    ofClient(
      "records",
      lazy(() => import("./records/records-page.tsx"), "RecordsPage"),
    ),
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultErrorComponent: Fault,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
