import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { type FreshPractice, openFresh } from "./fresh-practice.ts";
import { SMALL, smallRecord } from "./small-record.ts";

const START_MS = 900_000;
/** Long enough for a busy machine. */
const SOON = { timeout: 60_000 };
const WRITTEN = "The pier was empty, and I counted the planks.";

let fresh: FreshPractice;
let client: string;

beforeAll(async () => {
  fresh = await openFresh();
  await fresh.setUp();
  const member = await fresh.asMember();
  ({ client } = await smallRecord(member));
  await member.context().close();
}, START_MS);

/** A window of the member with a sign-in of its own, which may end. */
async function signedIn(): Promise<Page> {
  const page = await fresh.asVisitor();
  await page.goto(fresh.url);
  await fresh.signInAt(page);
  await page.waitForURL(/\/today$/);
  return page;
}

const atDoor = (page: Page) => page.getByRole("heading", { level: 1, name: /^Sign in/ }).waitFor();

/** Everything that stands in the page, seen or not. */
const whole = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll("input, textarea")].map((field) => (field as HTMLInputElement).value),
    ].join("\n"),
  );

const RECORD = [SMALL.name, SMALL.note, SMALL.privately, "The lease", WRITTEN];
const ofRecord = async (page: Page): Promise<readonly string[]> => {
  const text = await whole(page);
  return RECORD.filter((words) => text.includes(words));
};

/** Through all that the window remembers, back and forth. */
async function seenOnTheWayBack(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const way of ["goBack", "goBack", "goBack", "goBack", "goForward", "goForward"] as const) {
    await page[way]({ waitUntil: "load" });
    await page.waitForLoadState("networkidle");
    seen.push(...(await ofRecord(page)));
  }
  return seen;
}

async function readRecord(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Clients", exact: true }).click();
  await page.getByRole("link", { name: SMALL.name }).first().click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.goto(`${fresh.url}/clients/${client}/private-notes`);
  await expect.poll(() => ofRecord(page), SOON).toEqual(expect.arrayContaining([SMALL.name, SMALL.privately]));
}

describe("after signing out", () => {
  test("Back and Forward show a therapist nothing of the record", async () => {
    const page = await signedIn();
    await readRecord(page);
    await page.getByRole("button", { name: "Sign out" }).click();
    await atDoor(page);
    expect(await seenOnTheWayBack(page)).toEqual([]);
    await page.context().close();
  });

  test("a page that the browser had kept whole and shows again is asked for anew", async () => {
    const page = await signedIn();
    await readRecord(page);
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(`${fresh.url}/today`);
    await elsewhere.getByRole("button", { name: "Sign out" }).click();
    await atDoor(elsewhere);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    await atDoor(page);
    expect(await ofRecord(page)).toEqual([]);
    await page.context().close();
  });

  test("another window is signed out too when it next asks, and is led back to where it was", async () => {
    const first = await signedIn();
    const second = await first.context().newPage();
    await second.goto(`${fresh.url}/today`);
    await second.getByRole("heading", { level: 1 }).waitFor();
    await first.getByRole("button", { name: "Sign out" }).click();
    await atDoor(first);
    await second.getByRole("link", { name: "Clients", exact: true }).click();
    await atDoor(second);
    expect(await ofRecord(second)).toEqual([]);
    await fresh.signInAt(second);
    await second.getByRole("link", { name: SMALL.name }).first().waitFor();
    expect(new URL(second.url()).pathname).toBe("/clients");
    await first.context().close();
  });

  test("nothing of a client's stays in the browser, and Back shows them nothing", async () => {
    const page = await fresh.asClient(client, { width: 390, height: 844 });
    await page.goto(`${fresh.url}/my/work/diary/new`);
    await page.getByLabel("What I want to write down").fill(WRITTEN);
    await page.getByText("Saved", { exact: true }).waitFor();
    await page.goto(`${fresh.url}/my/work`);
    await page.getByText(WRITTEN).first().waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await atDoor(page);
    expect(await keptIn(page)).toEqual([]);
    expect(await seenOnTheWayBack(page)).toEqual([]);
    expect(await keptIn(page)).toEqual([]);
    const cookies = await page.context().cookies();
    // That a browser was let in before is remembered, and by whom it is not.
    expect(cookies.map(({ name }) => name)).toEqual(["attune-device"]);
    await page.context().close();
  });
});

/** The names of all that a browser holds for the page. */
const keptIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ""),
    ...(await caches.keys()),
  ]);
