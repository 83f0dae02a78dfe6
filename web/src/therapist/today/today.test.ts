import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { axeFindings } from "../../testing/axe.ts";
import { type Demo, openDemo } from "../../testing/demo-practice.ts";

/** Longer than a busy machine takes. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 });

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
}, 500_000);

const ready = (page: Page) => page.getByRole("heading", { name: "To finish" }).waitFor();

test("Today has nothing that hinders anybody, in light and dark, wide and at 320 pixels", async () => {
  for (const view of [{}, { dark: true, width: 390, height: 844 }, { width: 320, height: 700 }]) {
    const page = await demo.asTherapist(view);
    await ready(page);
    expect(await axeFindings(page)).toEqual([]);
    const overflows = await page.evaluate(
      "document.documentElement.scrollWidth > document.documentElement.clientWidth",
    );
    expect(overflows).toBe(false);
    await page.context().close();
  }
}, 60_000);

test("an appointment is planned by keyboard, marked as missed, taken back, and removed", async () => {
  const page = await demo.asTherapist();
  await ready(page);
  await page.keyboard.press("p");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox").fill("Joel");
  await dialog.getByRole("button", { name: /Joel/ }).press("Enter");
  await dialog
    .getByLabel("Day")
    .fill(new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Berlin" }).format(new Date()));
  await dialog.getByLabel("Time").fill("23:58");
  await dialog.getByLabel("Place").fill("room 7");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "hidden" });

  const row = page.getByRole("listitem").filter({ hasText: "room 7" });
  const next = page.locator(".next").filter({ hasText: "room 7" });
  const place = row.or(next).first();
  await place.getByRole("combobox").selectOption({ label: "Missed" });
  const marked = page.locator(".notice").filter({ hasText: "Joel Abernathy: missed" });
  await marked.getByRole("button", { name: "Undo" }).click();
  await soon(() => place.getByRole("combobox").inputValue()).toBe("planned");
  await place.getByRole("button", { name: /Change the appointment/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await soon(() => page.getByText("room 7").count()).toBe(0);
}, 60_000);

test("what is worth a look is closed in its place, and what was typed before a crash of the page is there again", async () => {
  const page = await demo.asTherapist();
  await ready(page);
  const item = page
    .locator(".signal")
    .filter({ has: page.getByRole("button", { name: /Say what came of it|Review now/ }) });
  await item.first().getByRole("button").first().click();
  const form = page.getByRole("form", { name: "What came of it" });
  await form.getByRole("button", { name: "Close it" }).click();
  await soon(() => form.getByRole("alert").innerText()).toBe("Choose what it was.");
  await form.getByLabel("In your words").fill("We spoke about it.");
  await expect
    .poll(() => page.evaluate("Object.keys(localStorage).some((key) => key.includes('closing:'))"))
    .toBe(true);

  await page.reload();
  await item.first().getByRole("button").first().click();
  await soon(() => form.getByLabel("In your words").inputValue()).toBe("We spoke about it.");
  expect(await axeFindings(page)).toEqual([]);
  await form.getByLabel("What was it?").selectOption("useful");
  for (const label of ["What was done", "What came of it"])
    if (await form.getByLabel(label, { exact: true }).isVisible())
      await form.getByLabel(label, { exact: true }).fill("Asked, and heard.");
  await form.getByRole("button", { name: "Close it" }).click();
  await form.waitFor({ state: "hidden" });
  await page.goto(`${demo.url}/signals?state=closed`);
  await page.getByText("We spoke about it.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
}, 60_000);

test("without the server, what was read and what was typed stay, with a line that says so", async () => {
  const page = await demo.asTherapist();
  await ready(page);
  await page.keyboard.press("p");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /Joel/ }).click();
  await dialog.getByLabel("Place").fill("by telephone");
  await page.context().setOffline(true);
  await dialog.getByRole("button", { name: "Plan it" }).click();
  await dialog.getByText("The practice's server does not answer.").waitFor();
  expect(await dialog.getByLabel("Place").inputValue()).toBe("by telephone");
  await page.context().setOffline(false);
  await dialog.getByRole("button", { name: "Plan it" }).click();
  await dialog.waitFor({ state: "hidden" });
  expect(await page.getByRole("heading", { name: "To finish" }).isVisible()).toBe(true);
}, 60_000);
