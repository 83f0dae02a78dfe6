import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent as lazy,
  type RouteComponent,
} from "@tanstack/react-router";
import { Fault } from "../parts/fault.tsx";
import { CheckInPage } from "./check-in/check-in-page.tsx";
import { PortalFrame } from "./portal-frame.tsx";

const root = createRootRoute({ component: PortalFrame, notFoundComponent: CheckInPage });

const at = <const Path extends `/${string}`>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component });

const exercise = () => import("./my-work/exercise/exercise-page.tsx");
const diary = () => import("./my-work/diary/diary-page.tsx");
const safety = () => import("./plan/safety/safety-page.tsx");

const tree = root.addChildren([
  at("/my", CheckInPage),
  at(
    "/my/work",
    lazy(() => import("./my-work/work-page.tsx"), "WorkPage"),
  ),
  at("/my/work/exercises/$assignment/new", lazy(exercise, "NewEntryPage")),
  at("/my/work/exercises/$assignment/$entry", lazy(exercise, "EntryPage")),
  at("/my/work/diary/new", lazy(diary, "NewDiaryPage")),
  at("/my/work/diary/$entry", lazy(diary, "DiaryPage")),
  at(
    "/my/going",
    lazy(() => import("./going/going-page.tsx"), "GoingPage"),
  ),
  at(
    "/my/plan",
    lazy(() => import("./plan/plan-page.tsx"), "PlanPage"),
  ),
  at("/my/plan/safety", lazy(safety, "SafetyPage")),
  at("/my/plan/safety/write", lazy(safety, "WriteSafetyPage")),
  at(
    "/my/plan/agreed/$purpose",
    lazy(() => import("./plan/consents/consent-page.tsx"), "ConsentPage"),
  ),
  at(
    "/my/plan/seen",
    lazy(() => import("./plan/seen/seen-page.tsx"), "SeenPage"),
  ),
  at(
    "/my/plan/entries",
    lazy(() => import("./plan/entries/entries-page.tsx"), "EntriesPage"),
  ),
  at(
    "/my/plan/sign-in",
    lazy(() => import("./plan/sign-in/sign-in-page.tsx"), "SignInPage"),
  ),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultErrorComponent: Fault,
});
