import { beforeAll, expect, test } from "vitest";
import { axeFindings } from "../../testing/axe.ts";
import { type Demo, openDemo } from "../../testing/demo-practice.ts";

/** Longer than a busy machine takes. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 });

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
}, 500_000);

const opened = async (view = {}) => {
  const page = await demo.asTherapist(view);
  await page.goto(`${demo.url}/clients`);
  await page.locator(".caseload-name").first().waitFor();
  return page;
};

test("the caseload has nothing that hinders anybody, in light and dark, wide and narrow", async () => {
  for (const view of [{}, { dark: true }, { width: 390, height: 844 }, { width: 320, height: 700, dark: true }]) {
    const page = await opened(view);
    expect(await axeFindings(page)).toEqual([]);
    const overflows = await page.evaluate(
      "document.documentElement.scrollWidth > document.documentElement.clientWidth",
    );
    expect(overflows).toBe(false);
    await page.context().close();
  }
}, 60_000);

test("by keys alone one searches, moves, sorts and opens a client; filters stay in the address, names do not", async () => {
  const page = await opened();
  const names = page.locator(".caseload-name");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const second = await names.nth(1).innerText();
  expect(await page.evaluate("document.activeElement.textContent")).toBe(second);
  await page.keyboard.press("k");
  expect(await page.evaluate("document.activeElement.textContent")).toBe(await names.nth(0).innerText());

  await page.getByLabel("Sort by").selectOption("name");
  await page.waitForURL(/sort=name/);
  const shown = await names.allInnerTexts();
  expect(shown).toEqual([...shown].sort((one, other) => one.localeCompare(other)));
  await page.reload();
  await names.first().waitFor();
  expect(await page.getByLabel("Sort by").inputValue()).toBe("name");

  await page.keyboard.press("/");
  await page.keyboard.type(second.slice(0, 5));
  await soon(() => names.count()).toBe(1);
  expect(page.url()).not.toContain(second.slice(0, 5));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/clients\/[0-9a-f-]{36}/);
}, 60_000);

test("a file is opened, and consent to treatment is asked next", async () => {
  const page = await opened();
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Open the file" }).click();
  await dialog.getByText("Give the file a name.").waitFor();
  await dialog.getByLabel("Name", { exact: false }).first().fill("Quentin Ashdown");
  await dialog.getByLabel("Presentation").selectOption("loss");
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await dialog
    .getByRole("button", { name: "Open the file" })
    .click({ timeout: 2000 })
    .catch(() => {});
  await dialog.getByRole("button", { name: "They agreed, here and now" }).click();
  await page.waitForURL(/\/clients\/[0-9a-f-]{36}/);
  const client = page.url().split("/").at(-1);
  const consents = await page.request.get(`${demo.url}/api/v1/clients/${client}/consents`);
  expect(await consents.json()).toMatchObject({ rows: [{ purpose: "treatment", state: "given" }] });
}, 60_000);

test("who is not found, and filters that nobody fits, say so and lead back", async () => {
  const page = await opened();
  await page.getByLabel("Search by name").fill("zzzz");
  await page.getByText("Nobody is called that").waitFor();
  await page.getByLabel("Search by name").fill("");
  await page.getByLabel("State").selectOption("ended");
  await page.getByLabel("Approach").selectOption("integrative");
  await page.getByRole("button", { name: "Show everybody" }).click();
  await page.locator(".caseload-name").first().waitFor();
  expect(page.url()).not.toContain("state=");
}, 60_000);
