import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { router as portal } from "../portal/routes.tsx";
import { router as therapist } from "../therapist/routes.tsx";
import { axeFindings } from "./axe.ts";
import { type Demo, openDemo } from "./demo-practice.ts";
import { type FreshPractice, openFresh } from "./fresh-practice.ts";
import { layoutFindings, mirrorFindings, settled, strayWords } from "./look.ts";
import { findPlaces, type Places } from "./places.ts";
import { ROOT } from "./running-server.ts";
import { type PageView, VIEWS, type Viewer } from "./views.ts";
import { watch } from "./watching.ts";
import { englishLeft } from "./words-of-pages.ts";

const START_MS = 900_000;
const LARGE = { width: 1440, height: 900 };
const SMALL = { width: 320, height: 640 };
const LONGEST = 12_000;
const PHONE = { width: 390, height: 844 };

type Opened = { readonly page: Page; readonly home: string; readonly told: () => readonly string[] };

let fresh: FreshPractice;
let demo: Demo;
let places: Places;
const opened = new Map<Viewer, Opened>();
let german: ReadonlyMap<Viewer, Opened>;

/** One window for each who looks, for all views: what is slow is opening it. */
async function windows(): Promise<ReadonlyMap<Viewer, Opened>> {
  const pages: readonly (readonly [Viewer, string, Page])[] = [
    ["therapist", demo.url, await demo.asTherapist()],
    ["client", demo.url, await demo.asClient()],
    ["visitor", demo.url, await demo.asVisitor()],
    ["manager", fresh.url, await fresh.asMember()],
    ["new-member", fresh.url, await fresh.asVisitor()],
  ];
  const each = pages.map(async ([viewer, home, page]) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const { told } = await watch(page.context(), home);
    return [viewer, { page, home, told }] as const;
  });
  return new Map(await Promise.all(each));
}

beforeAll(async () => {
  fresh = await openFresh();
}, START_MS);

test("a route of the workspace that has no view here would not be looked at", () => {
  const routes = [therapist, portal].flatMap(({ routesByPath }) => Object.keys(routesByPath));
  const viewed = new Set(VIEWS.map(({ route }) => route));
  expect(
    routes.map((route) => route.replace(/(?<=.)\/$/, "")).filter((route) => !viewed.has(route) && route !== "/"),
  ).toEqual([]);
});

test("nor would a page of the door or of the check-in", () => {
  const source = readFileSync(join(ROOT, "server/src/pages/door-pages.ts"), "utf8");
  const paths = [...source.matchAll(/method: "GET", path: \/(\S+)\/, answer/g)].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(5);
  const names = new Proxy({} as Places, { get: () => "a-token-of-a-link" });
  const viewed = VIEWS.filter(({ route }) => route === undefined).map(({ path }) => path(names));
  const LEAD_ELSEWHERE = ["^\\/client\\/code$", "^\\/signed-in$"];
  expect(
    paths.filter((path) => !LEAD_ELSEWHERE.includes(path) && !viewed.some((each) => new RegExp(path).test(each))),
  ).toEqual([]);
});

describe("before the practice is set up", () => {
  test.each(["/", "first"])("%s keeps what every view keeps", async (path) => {
    const page = await fresh.asVisitor(LARGE);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const { told } = await watch(page.context(), fresh.url);
    await page.goto(fresh.url + (path === "first" ? fresh.firstPath : path));
    await page.locator("h1").waitFor();
    expect(await lookAt({ page, home: fresh.url, told })).toEqual([]);
    await page.context().close();
  });
});

describe("every view", () => {
  beforeAll(async () => {
    await fresh.setUp();
    demo = await openDemo();
    for (const [viewer, each] of await windows()) opened.set(viewer, each);
    const [therapistPage, client, manager] = (["therapist", "client", "manager"] as const).map(
      (who) => windowOf(who).page,
    );
    if (!therapistPage || !client || !manager) throw new Error("three windows are open");
    places = await findPlaces({ therapist: therapistPage, client, manager });
    german = await windows();
    for (const { page } of german.values())
      await page.context().addInitScript(() => localStorage.setItem("attune-language", "de"));
  }, START_MS);

  test.each(VIEWS)("$name", async (view) => {
    const { page, home, told } = windowOf(view.as);
    await page.setViewportSize(LARGE);
    await come(page, home, view);
    const here = await lookAt({ page, home, told });
    expect(here).toEqual([]);
    if (speaksGerman(view)) expect(await lookInGerman(view)).toEqual([]);
  });
});

function windowOf(viewer: Viewer, all: ReadonlyMap<Viewer, Opened> = opened): Opened {
  const there = all.get(viewer);
  if (there === undefined) throw new Error(`There is no window of ${viewer}.`);
  return there;
}

async function come(page: Page, home: string, { path, reach }: PageView): Promise<void> {
  await page.goto(home + path(places));
  await settled(page);
  await reach?.(page);
}

/** The door speaks English; the check-in has tests of its own for its languages. */
const speaksGerman = ({ as, once }: PageView): boolean => as !== "visitor" && as !== "new-member" && once !== true;

const named = (name: string, findings: readonly string[]): readonly string[] =>
  findings.map((each) => `${name}: ${each}`);

/** Everything that is wrong with the page that is open, in all the ways in which somebody may look at it. */
async function lookAt({ page, told }: Opened): Promise<readonly string[]> {
  const large = await layoutFindings(page);
  await showWhole(page);
  const found = [...named("light", await axeFindings(page)), ...named("large", large), ...(await strayWords(page))];
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...named("dark", await axeFindings(page)));
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
  await setRoot(page, "fontSize", "32px");
  found.push(...named("text at 200 %", await layoutFindings(page)));
  await setRoot(page, "fontSize", "");
  await page.setViewportSize(SMALL);
  found.push(...named("320 px", await layoutFindings(page)));
  await setRoot(page, "dir", "rtl");
  await page.setViewportSize(PHONE);
  found.push(...named("right to left, 390 px", await layoutFindings(page)));
  await page.setViewportSize(LARGE);
  found.push(...named("right to left", [...(await layoutFindings(page)), ...(await mirrorFindings(page))]));
  await setRoot(page, "dir", "");
  return [...found, ...told()];
}

/** As high as the page is long: nothing that stays in its place then lies over what is looked at. */
async function showWhole(page: Page): Promise<void> {
  const long = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...LARGE, height: Math.max(LARGE.height, Math.min(long + 200, LONGEST)) });
}

/** Changed through the page's own objects, which its rules allow; then drawn anew. */
const setRoot = (page: Page, what: "fontSize" | "dir", value: string): Promise<void> =>
  page.evaluate(
    async ([name, given]) => {
      const root = document.documentElement;
      if (name === "dir") root.dir = given;
      else root.style.fontSize = given;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    },
    [what, value] as const,
  );

async function lookInGerman(view: PageView): Promise<readonly string[]> {
  const { page, home, told } = windowOf(view.as, german);
  await page.setViewportSize(LARGE);
  await come(page, home, view);
  const found = [
    ...named("German", await layoutFindings(page)),
    ...(await strayWords(page)),
    ...(await englishLeft(page)),
  ];
  await page.setViewportSize(SMALL);
  found.push(...named("German, 320 px", await layoutFindings(page)));
  const language = await page.evaluate(() => document.documentElement.lang);
  return [...found, ...(language === "de" ? [] : [`the page says it speaks ${language}`]), ...told()];
}
