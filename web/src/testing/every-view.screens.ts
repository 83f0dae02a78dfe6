import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { openDemo } from "./demo-practice.ts";
import { openFresh } from "./fresh-practice.ts";
import { settled } from "./look.ts";
import { findPlaces, type Places } from "./places.ts";
import { ROOT } from "./running-server.ts";
import { VIEWS, type Viewer } from "./views.ts";

/** Pictures, not facts: `npm run screens` runs this, and no test does. */
const FOLDER = join(ROOT, "docs/screens");
const START_MS = 900_000;
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** Those that stand for the rest in dark. */
const ALSO_DARK: ReadonlySet<string> = new Set(["today", "review", "progress", "my-going"]);

type Window = { readonly page: Page; readonly home: string };

const windows = new Map<Viewer, Window>();
let places: Places;

beforeAll(async () => {
  const fresh = await openFresh();
  await fresh.setUp();
  const demo = await openDemo();
  const opened: readonly (readonly [Viewer, string, Page])[] = [
    ["therapist", demo.url, await demo.asTherapist()],
    ["client", demo.url, await demo.asClient()],
    ["visitor", demo.url, await demo.asVisitor()],
    ["manager", fresh.url, await fresh.asMember()],
    ["new-member", fresh.url, await fresh.asVisitor()],
  ];
  for (const [viewer, home, page] of opened) {
    await page.emulateMedia({ reducedMotion: "reduce" });
    windows.set(viewer, { page, home });
  }
  const [therapist, client, manager] = [of("therapist").page, of("client").page, of("manager").page];
  places = await findPlaces({ therapist, client, manager });
}, START_MS);

const of = (viewer: Viewer): Window => {
  const there = windows.get(viewer);
  if (there === undefined) throw new Error(`There is no window of ${viewer}.`);
  return there;
};

/** How a page looks now, in a window of a size. */
async function take(page: Page, name: string, size: typeof DESK): Promise<void> {
  await page.setViewportSize(size);
  await page.waitForFunction(() => document.fonts.status === "loaded");
  await page.waitForTimeout(150);
  await page.screenshot({ path: join(FOLDER, `${name}-${size.width}.png`), caret: "hide", animations: "disabled" });
}

test.each(VIEWS)("$name", { timeout: 90_000 }, async ({ name, as, path, reach }) => {
  const { page, home } = of(as);
  await page.setViewportSize(DESK);
  const answer = await page.goto(home + path(places));
  expect(answer?.status()).toBeLessThan(500);
  await settled(page);
  await reach?.(page);
  await take(page, name, DESK);
  await take(page, name, PHONE);
  if (!ALSO_DARK.has(name)) return;
  await page.emulateMedia({ colorScheme: "dark" });
  await take(page, `${name}-dark`, DESK);
  await take(page, `${name}-dark`, PHONE);
  await page.emulateMedia({ colorScheme: "light" });
});
