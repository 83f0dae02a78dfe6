import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "../../testing/axe.ts";
import { type Demo, type DemoClient, openDemo } from "../../testing/demo-practice.ts";

let demo: Demo;
let client: string;

beforeAll(async () => {
  demo = await openDemo();
  const page = await demo.asTherapist();
  const answer = await page.request.get(`${demo.url}/api/v1/clients?limit=200`);
  const { rows } = (await answer.json()) as { rows: readonly DemoClient[] };
  client = rows.find(({ name }) => name === "Priya Raman")?.id ?? "";
  await page.context().close();
});

const at = (page: Page, path: string) => page.goto(`${demo.url}/clients/${client}/${path}`);
const heading = (page: Page, name: RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();
const saved = (page: Page) => page.locator(".keeping-kept").first().waitFor();

/** Opens the next session, or the one that is going on, and gives its address. */
async function openSession(page: Page): Promise<string> {
  await at(page, "sessions");
  const open = page.getByRole("button", { name: "Open the session" });
  await open.or(page.getByRole("link", { name: /^Go on with session/ })).click();
  await page.waitForURL(/sessions\/[\w-]+$/);
  await heading(page, /^Session \d+$/);
  return page.url();
}

describe("a session", () => {
  test("is prepared, held and ended with the keyboard alone; its note has what was on the record and no more", async () => {
    const page = await demo.asTherapist();
    await at(page, "prepare");
    await heading(page, /^Before session/);
    await page.getByRole("button", { name: "Take all" }).waitFor();
    await page.keyboard.press("a");
    await page.getByLabel("Point 1").waitFor();
    await page.keyboard.press("o");
    await page.waitForURL(/sessions\/[\w-]+$/);
    await heading(page, /^Session \d+$/);
    expect(await page.getByRole("checkbox").count()).toBe(3);

    await page.getByLabel("Add to Concern now").focus();
    await page.keyboard.type("Lies awake before the exam");
    await page.keyboard.press("Enter");
    await page.keyboard.type("“I go over it all night.”");
    await page.keyboard.press("Enter");
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("c");
    await page.keyboard.press("w");
    await page.keyboard.type("her hands");
    await page.keyboard.press("Enter");
    await page.keyboard.press("o");
    await page.keyboard.press("s");
    expect(await page.getByLabel("Add to Pattern").isDisabled()).toBe(true);
    await page.keyboard.press("o");
    await page.keyboard.press("d");
    await page.keyboard.press("u");
    expect(await page.locator(".mark").count()).toBe(3);
    await page.keyboard.press("e");
    await page.getByRole("heading", { name: "The session has ended" }).waitFor();
    await saved(page);

    await page.getByRole("link", { name: "Write up" }).first().press("Enter");
    await heading(page, /^Note of session/);
    const sentences = await page
      .locator(".sentence textarea")
      .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
    expect(sentences).toContain("Lies awake before the exam");
    expect(sentences.some((words) => /^Cue at 0:\d\d: her hands$/.test(words))).toBe(true);
    expect(sentences.join(" ")).not.toMatch(/Strain|Decision|Off the record/);
    expect(sentences).toContain("Risk in the session: not assessed.");
    await page.context().close();
  });

  test("changed in two windows shows both versions, and neither overwrites the other", async () => {
    const [one, other] = [await demo.asTherapist(), await demo.asTherapist()];
    const url = await openSession(one);
    await other.goto(url);
    await heading(other, /^Session \d+$/);
    await one.getByLabel("Add to Pattern").fill("Hides when hurt");
    await one.keyboard.press("Enter");
    await saved(one);
    await other.getByLabel("Add to Pattern").fill("Works until late");
    await other.keyboard.press("Enter");
    const meeting = other.getByRole("alert", { name: "This was changed in another window or by a colleague." });
    await meeting.waitFor();
    expect(await meeting.innerText()).toContain("Hides when hurt");
    await other.getByRole("button", { name: "Take theirs" }).click();
    await other.getByLabel("Pattern, line 1").waitFor();
    expect(await other.getByLabel("Pattern, line 1").inputValue()).toBe("Hides when hurt");
    await one.context().close();
    await other.context().close();
  });

  test("keeps what is typed while the server cannot be reached, also through a reload", async () => {
    const page = await demo.asTherapist();
    const url = await openSession(page);
    await page.route("**/api/**", (route) => (route.request().method() === "PUT" ? route.abort() : route.continue()));
    await page.getByLabel("Add to Past experience").fill("Moved at nine");
    await page.keyboard.press("Enter");
    await page.locator(".keeping-waiting").waitFor();
    await page.unroute("**/api/**");
    await page.goto(url);
    await page.getByLabel("Past experience, line 1").waitFor();
    expect(await page.getByLabel("Past experience, line 1").inputValue()).toBe("Moved at nine");
    await page.context().close();
  });
});

describe("a note", () => {
  test("changes its form without losing a sentence, is signed, and then takes nothing but an addendum", async () => {
    const page = await demo.asTherapist();
    const url = await openSession(page);
    await page.getByRole("button", { name: "End the session" }).click();
    await saved(page);
    await page.goto(`${url}/write-up`);
    await heading(page, /^Note of session/);
    await page.getByLabel("Form").selectOption("soap");
    await page.getByLabel("Add to Assessment").fill("Steadier than last week.");
    await page.getByLabel("Add to Assessment").press("Enter");
    const count = await page.locator(".sentence").count();
    await page.getByLabel("Form").selectOption("girp");
    expect(await page.locator(".sentence").count()).toBe(count);
    await page.getByRole("button", { name: "Sign", exact: true }).click();
    await page.getByRole("button", { name: "Sign the note" }).click();
    await page.getByText(/^Signed on/).waitFor();
    expect(await page.locator("main textarea").count()).toBe(0);
    expect(await page.locator("main").innerText()).toContain("Steadier than last week.");

    await page.getByRole("button", { name: "Write an addendum" }).click();
    await page.getByLabel("What is to be added").fill("He rang on Friday.");
    await page.getByRole("button", { name: "Sign the addendum" }).click();
    await page.getByRole("button", { name: "Sign the note" }).click();
    await page.getByText(/^signed /).waitFor();
    await page.context().close();
  });

  test("kept private is written, found again and taken back, and is in no note and no preparation unasked", async () => {
    const page = await demo.asTherapist();
    await at(page, "private-notes");
    await page.getByLabel("Your words").fill("I wanted her to like me.");
    await page.getByRole("button", { name: "Keep this note" }).click();
    const note = page.getByLabel(/^Private note of/).first();
    await note.waitFor();
    expect(await note.inputValue()).toBe("I wanted her to like me.");
    await at(page, "prepare");
    await page.getByRole("heading", { name: "Note to yourself" }).waitFor();
    expect(await page.locator("main").innerText()).not.toContain("like me");
    await page.keyboard.press("n");
    await page.getByText("I wanted her to like me.").waitFor();
    await page.context().close();
  });
});

describe("the pages of a session", () => {
  test.each([
    [1440, false],
    [390, true],
  ] as const)("have nothing that axe finds, at %i pixels", async (width, dark) => {
    const page = await demo.asTherapist({ width, height: 900, dark });
    const { rows } = (await (await page.request.get(`${demo.url}/api/v1/clients/${client}/sessions`)).json()) as {
      rows: readonly { readonly id: string }[];
    };
    const session = rows[0]?.id ?? "";
    const places = ["prepare", "sessions", `sessions/${session}`, `sessions/${session}/write-up`, "private-notes"];
    for (const place of places) {
      await at(page, place);
      await page.locator("h1").waitFor();
      await page.waitForLoadState("networkidle");
      expect(await axeFindings(page), place).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });
});

// Signing out ends the sign-in that the other tests share, so it comes last.
describe("the end of a session", () => {
  test("asks for the prediction before anything is asked of the client, and hands the device over signed out", async () => {
    const page = await demo.asTherapist();
    await openSession(page);
    await page.getByRole("button", { name: "End the session" }).click();
    await page.getByText("First your prediction, or skip it.").waitFor();
    expect(await page.getByRole("button", { name: "Hand over this device" }).count()).toBe(0);
    await page
      .getByRole("group", { name: "I understood how they see things." })
      .getByRole("radio", { name: "8" })
      .check();
    await page.getByRole("button", { name: "Keep my prediction" }).click();
    await page.getByText("Your prediction is kept.").waitFor();

    await page.getByRole("button", { name: "Show a link and a code" }).click();
    await page.getByRole("img", { name: "Code to scan with a telephone" }).waitFor();
    await page.getByRole("button", { name: "Hand over this device" }).click();
    await page.getByRole("button", { name: "Sign out and open the questions" }).click();
    await page.waitForURL(/\/check-in\/.+here=1/);
    const me = await page.request.get(`${demo.url}/api/v1/me`);
    expect(me.status()).toBe(401);
    await page.context().close();
  });
});
