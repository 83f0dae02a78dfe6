import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "../../../testing/axe.ts";
import { type Demo, openDemo } from "../../../testing/demo-practice.ts";

const LONG_MS = 60_000;

describe("a client's overview and plan", () => {
  let demo: Demo;
  let client: string;
  let other: string;

  beforeAll(async () => {
    demo = await openDemo();
    const clients = await demo.clients();
    client = clients.find(({ name }) => name === "Martin Oyelaran")?.id ?? "";
    other = clients.find(({ name }) => name !== "Martin Oyelaran")?.id ?? "";
  }, 500_000);

  const at = async (page: Page, path: string): Promise<Page> => {
    await page.goto(`${demo.url}/clients/${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page;
  };

  test(
    "an event is noted by keyboard alone, stands on the time line, and removing it is undone",
    async () => {
      const page = await at(await demo.asTherapist(), client);
      await page.getByRole("button", { name: "Note an event" }).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.type("Took the bus alone for the first time.");
      await page.getByRole("button", { name: "Add to the time line" }).focus();
      await page.keyboard.press("Enter");
      const row = page.locator(".event-row", { hasText: "Took the bus alone" });
      await row.waitFor();
      await row.getByRole("button", { name: "Remove" }).click();
      await row.waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Undo" }).click();
      await row.waitFor();
      await page.context().close();
    },
    LONG_MS,
  );

  test(
    "what was typed and not saved is there again after the page was lost",
    async () => {
      const page = await at(await demo.asTherapist(), client);
      await page.getByRole("button", { name: "Add a goal" }).click();
      await page.getByLabel("The goal, in the client's words").fill("Go to the choir again.");
      await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith("attune-draft:goal")));
      await page.reload();
      await page.waitForFunction(() =>
        [...document.querySelectorAll("textarea")].some(({ value }) => value === "Go to the choir again."),
      );
      await page.getByRole("button", { name: "Add this goal" }).click();
      await page.locator(".goal-text", { hasText: "Go to the choir again." }).waitFor();
      await page.context().close();
    },
    LONG_MS,
  );

  test(
    "of two windows with a new version of a formulation, the second is shown both and chooses",
    async () => {
      const first = await at(await demo.asTherapist(), `${client}/plan`);
      const second = await at(await demo.asTherapist(), `${client}/plan`);
      for (const [page, text] of [
        [first, "One understanding."],
        [second, "Another understanding."],
      ] as const) {
        await page.getByRole("button", { name: "Write a new version" }).first().click();
        await page.getByLabel("The formulation").fill(text);
      }
      const save = (page: Page) => page.getByRole("button", { name: "Save as a new version" }).click();
      await save(first);
      await first.locator("p.as-written", { hasText: "One understanding." }).waitFor();
      await save(second);
      const meeting = second.locator(".meeting");
      await meeting.getByText("One understanding.").waitFor();
      await meeting.getByRole("button", { name: "Save mine as the newest" }).click();
      await second.locator("p.as-written", { hasText: "Another understanding." }).waitFor();
      for (const page of [first, second]) await page.context().close();
    },
    LONG_MS,
  );

  test(
    "a check-in link is made, shown once, and ended",
    async () => {
      const page = await at(await demo.asTherapist(), client);
      await page.getByRole("button", { name: "Make a check-in link" }).click();
      await page.getByRole("button", { name: "Make the link" }).click();
      const link = await page.getByLabel("Check-in link").inputValue();
      expect(link).toMatch(/\/check-in\/\S+$/);
      await page.getByRole("button", { name: "Close" }).click();
      expect(await page.getByLabel("Check-in link").count()).toBe(0);
      const open = page.getByRole("button", { name: "End this link" });
      await open.first().waitFor();
      const count = await open.count();
      await open.first().click();
      await page.getByText("The link was ended.").waitFor();
      await expect.poll(() => open.count()).toBe(count - 1);
      await page.context().close();
    },
    LONG_MS,
  );

  test.each([
    [{ width: 1440, dark: false }, ""],
    [{ width: 390, dark: true }, ""],
    [{ width: 1440, dark: true }, "/plan"],
    [{ width: 390, dark: false }, "/plan"],
  ] as const)(
    "seen by %o at %j, nothing is hard to reach, to read or to hear",
    async (view, path) => {
      const page = await at(await demo.asTherapist(view), `${other}${path}`);
      await page.waitForLoadState("networkidle");
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
      await page.context().close();
    },
    LONG_MS,
  );
});
