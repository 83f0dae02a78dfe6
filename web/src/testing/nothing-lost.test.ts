import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { must, rowsOf } from "./asking-as.ts";
import { type FreshPractice, openFresh } from "./fresh-practice.ts";
import { SMALL, type SmallRecord, smallRecord } from "./small-record.ts";

const START_MS = 900_000;
/** Long enough for a busy machine. */
const SOON = { timeout: 60_000 };

let fresh: FreshPractice;
let record: SmallRecord;

beforeAll(async () => {
  fresh = await openFresh();
  await fresh.setUp();
  const member = await fresh.asMember();
  record = await smallRecord(member);
  await member.context().close();
}, START_MS);

const privateNotes = () => `${fresh.url}/clients/${record.client}/private-notes`;
const newNote = (page: Page) => page.getByLabel("Your words");

async function atPrivateNotes(page: Page): Promise<void> {
  await page.goto(privateNotes());
  await newNote(page).waitFor();
  // The key for what waits on the device is asked for while the server answers.
  await page.waitForLoadState("networkidle");
}

const textsOf = async (page: Page): Promise<readonly string[]> =>
  (await rowsOf<{ readonly text: string }>(page, `/api/v1/clients/${record.client}/private-notes`)).map(
    ({ text }) => text,
  );

const waiting = (page: Page): Promise<string> => page.evaluate(() => Object.values(localStorage).join("\n"));
/** Until something waits on the device. */
const untilKept = (page: Page) =>
  page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith("attune-draft:")));

describe("what was typed", () => {
  test(
    "is saved when the server is back that ended in the middle of a sentence",
    async () => {
      const words = "She laughed at the word, and I let it stand.";
      const page = await fresh.asMember();
      await atPrivateNotes(page);
      await newNote(page).fill(words);
      await untilKept(page);
      expect(await waiting(page)).not.toContain("laughed");
      await fresh.crash();
      await expect.poll(() => textsOf(page), SOON).toContain(words);
      expect((await textsOf(page)).filter((text) => text === words)).toHaveLength(1);
      await expect.poll(() => waiting(page), SOON).not.toContain("attune-draft");
      await page.context().close();
    },
    START_MS,
  );

  test("is there again after the browser itself ended, with the server gone", async () => {
    const words = "To ask: who holds the key to the boathouse now?";
    const page = await fresh.asMember();
    await atPrivateNotes(page);
    await page.context().setOffline(true);
    await newNote(page).fill(words);
    await page.getByText("Kept on this device, sealed.").waitFor();
    await page.close({ runBeforeUnload: false });
    const again = await page.context().newPage();
    await page.context().setOffline(false);
    await again.goto(privateNotes());
    await expect.poll(() => newNote(again).inputValue(), SOON).toBe(words);
    await expect.poll(() => textsOf(again), SOON).toContain(words);
    await again.context().close();
  });

  test("is there again after a sign-in that ended in the middle of it", async () => {
    const words = "Third time that the brother comes up before the mother does.";
    const page = await fresh.asVisitor();
    await page.goto(fresh.url);
    await fresh.signInAt(page);
    await page.waitForURL(/\/today$/);
    await atPrivateNotes(page);
    await newNote(page).fill(words.slice(0, 20));
    await expect.poll(() => textsOf(page), SOON).toContain(words.slice(0, 20));
    await endSignInOf(page);
    await newNote(page).fill(words);
    await untilKept(page);
    await page
      .getByRole("heading", { level: 1, name: /^Sign in/ })
      .or(page.locator(".keeping-refused"))
      .first()
      .waitFor();
    expect(await waiting(page)).not.toContain("brother");

    await page.goto(fresh.url);
    await fresh.signInAt(page);
    await page.waitForURL(/\/today|\/clients/);
    await page.goto(privateNotes());
    await expect.poll(() => everyNote(page), SOON).toContain(words);
    await expect.poll(() => textsOf(page), SOON).toContain(words);
    await page.context().close();
  });
});

const everyNote = (page: Page): Promise<readonly string[]> =>
  page.locator("textarea").evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));

async function endSignInOf(page: Page): Promise<void> {
  type SignIn = { readonly id: string; readonly isThis: boolean };
  const own = (await rowsOf<SignIn>(page, "/api/v1/me/sign-ins")).find(({ isThis }) => isThis);
  const other = await fresh.asMember();
  await must(other, `DELETE /api/v1/me/sign-ins/${own?.id}`);
  await other.context().close();
}

test("two windows on one note never overwrite each other: whoever comes second sees both and chooses", async () => {
  const first = await fresh.asMember();
  const second = await first.context().newPage();
  const path = `${fresh.url}/clients/${record.client}/sessions/${record.session}/write-up`;
  const sentence = (page: Page) => page.locator(".sentence textarea").first();
  const saved = async () => {
    const [note] = await rowsOf<{ readonly sentences: readonly { readonly words: string }[] }>(
      first,
      `/api/v1/clients/${record.client}/notes`,
    );
    return note?.sentences[0]?.words;
  };
  for (const page of [first, second]) {
    await page.goto(path);
    await expect.poll(() => sentence(page).inputValue(), SOON).toBe(SMALL.note);
  }
  await sentence(first).fill("Slept in the boathouse, and the roof leaks.");
  await expect.poll(saved, SOON).toBe("Slept in the boathouse, and the roof leaks.");
  await sentence(second).fill("Slept in the boathouse, by choice.");
  const meeting = second.getByRole("alert").filter({ hasText: "changed in another window" });
  await meeting.waitFor();
  expect(await meeting.innerText()).toMatch(/the roof leaks[\s\S]*by choice/);
  expect(await saved()).toBe("Slept in the boathouse, and the roof leaks.");
  expect(await sentence(second).inputValue()).toBe("Slept in the boathouse, by choice.");

  await second.getByRole("button", { name: "Keep mine" }).click();
  await expect.poll(saved, SOON).toBe("Slept in the boathouse, by choice.");
  await sentence(first).fill("Slept badly.");
  await first.getByRole("button", { name: "Take theirs" }).click();
  await expect.poll(() => sentence(first).inputValue(), SOON).toBe("Slept in the boathouse, by choice.");
  expect(await saved()).toBe("Slept in the boathouse, by choice.");
  await first.context().close();
});
