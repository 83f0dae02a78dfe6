import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { axeFindings } from "../../testing/axe.ts";
import { type Demo, openDemo } from "../../testing/demo-practice.ts";
import { type FreshPractice, openFresh } from "../../testing/fresh-practice.ts";
import { PARTS } from "./parts.ts";

let fresh: FreshPractice;
let demo: Demo;
beforeAll(async () => {
  [fresh, demo] = await Promise.all([openFresh(), openDemo()]);
  await fresh.setUp();
}, 500_000);

/** A device that answers for its owner whenever it is asked. */
async function ownDevice(page: Page): Promise<void> {
  const devices = await page.context().newCDPSession(page);
  await devices.send("WebAuthn.enable");
  await devices.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

const at = async (path: string, view = {}) => {
  const page = await fresh.asMember(view);
  await page.goto(`${fresh.url}${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
};
const OVERFLOWS = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

test("every part of the settings, and the account, hinder nobody: wide and light, narrow and dark", async () => {
  for (const view of [{}, { width: 320, height: 700, dark: true }]) {
    const page = await at("/account", view);
    for (const path of ["/account", "/settings", ...PARTS.map((part) => `/settings/${part}`)]) {
      await page.goto(`${fresh.url}${path}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.locator(".waiting").first().waitFor({ state: "detached" });
      expect([path, await axeFindings(page), await page.evaluate(OVERFLOWS)]).toEqual([path, [], false]);
    }
    await page.context().close();
  }
}, 120_000);

test("a member is added by keyboard, and a link is shown once to hand over", async () => {
  const page = await at("/settings/members");
  await page.getByRole("button", { name: "Add a member" }).press("Enter");
  await page.getByRole("button", { name: "Add and show the link" }).press("Enter");
  await page.getByText("A member needs a name.").waitFor();
  await page.getByLabel("Name").fill("Odile Brandvold");
  await page.getByLabel("E-mail").fill("odile@practice.example");
  await page.getByLabel("Supervisor").press("Space");
  await page.getByRole("button", { name: "Add and show the link" }).press("Enter");
  const link = page.getByRole("dialog").getByLabel("The link");
  expect(await link.inputValue()).toMatch(/\/set-up\/[\w.-]+$/);
  await page.keyboard.press("Escape");
  await page.getByText("Odile Brandvold", { exact: true }).waitFor();
}, 60_000);

test("crisis lines are suggested by country, refused without a number, saved, and can be put back", async () => {
  const page = await at("/settings/crisis-lines");
  await page.getByRole("heading", { name: "Forms away from the practice are off" }).waitFor();
  const numbers = page.getByLabel("Number", { exact: false });
  const save = page.getByRole("button", { name: "Save" });
  await page.getByRole("combobox", { name: "Country" }).selectOption("GB");
  await page.getByRole("button", { name: "Take these over" }).click();
  const suggested = await numbers.count();
  expect(suggested).toBeGreaterThan(1);
  await page.getByRole("button", { name: "Add a line" }).click();
  await page.getByLabel("Name").last().fill("A friend");
  await save.click();
  await page.getByText("Each line needs a name and a number.").waitFor();
  await page
    .getByRole("button", { name: /Remove this line/ })
    .last()
    .click();
  await save.click();
  await page.getByRole("heading", { name: "Crisis lines are set" }).waitFor();
  await page
    .getByRole("button", { name: /Remove this line/ })
    .last()
    .click();
  await save.click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => numbers.count()).toBe(suggested);
}, 60_000);

test("what is typed into a setting outlives the page, and two windows do not overwrite each other", async () => {
  const one = await at("/settings/retention");
  const other = await one.context().newPage();
  await one.getByRole("spinbutton", { name: "Years after the end" }).fill("12");
  await one.waitForTimeout(300);
  await one.reload();
  await expect.poll(() => one.getByRole("spinbutton", { name: "Years after the end" }).inputValue()).toBe("12");
  await one.getByRole("button", { name: "Save" }).click();
  await one.getByRole("heading", { name: "Kept for 12 years after the end" }).waitFor();
  const [first, second] = [one, other];
  for (const page of [first, second]) await page.goto(`${fresh.url}/settings/practice`);
  await first.getByLabel("Name of the practice").fill("The house by the canal");
  await first.getByRole("button", { name: "Save" }).click();
  await first.getByText("Saved.").waitFor();
  await second.getByLabel("Name of the practice").fill("The house by the lock");
  await second.getByRole("button", { name: "Save" }).click();
  await second.getByText("This was changed in another window").first().waitFor();
  await second.getByText("The house by the canal").waitFor();
  await second.getByRole("button", { name: "Keep mine" }).click();
  await second.getByRole("button", { name: "Save" }).click();
  await second.getByText("Saved.").waitFor();
}, 60_000);

test("a backup is made and then listed, the audit is found whole, and a part that does not exist says so", async () => {
  const page = await at("/settings/backups");
  await page.getByRole("button", { name: "Make a backup" }).click();
  await page.getByText("Written and whole").waitFor();
  await expect.poll(() => page.getByText(/attune-[0-9a-f]{8}-.*\.backup/).count()).toBeGreaterThan(1);
  await page.goto(`${fresh.url}/settings/audit`);
  await page.getByRole("button", { name: "Check it now" }).click();
  await page.getByText("whole and unchanged").waitFor();
  await page.goto(`${fresh.url}/settings/nothing`);
  await page.getByText("There is no such page.").waitFor();
}, 60_000);

test("a passkey is added on this device, named, and taken away again", async () => {
  const page = await at("/account");
  await ownDevice(page);
  await page.getByLabel("A name for it").fill("Laptop at the practice");
  await page.getByRole("button", { name: "Add a passkey on this device" }).click();
  const row = page.getByRole("listitem").filter({ hasText: "Laptop at the practice" });
  await row.getByRole("button", { name: /Remove/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect.poll(() => row.count()).toBe(0);
}, 60_000);

test("who is no administrator reads what concerns them, changes nothing, and is told who can", async () => {
  const page = await demo.asTherapist();
  await page.goto(`${demo.url}/settings/members`);
  await page.getByRole("heading", { name: "Who works here" }).waitFor();
  expect(await page.getByRole("button", { name: "Add a member" }).count()).toBe(0);
  expect(await page.getByRole("link", { name: /^Audit/ }).count()).toBe(0);
  await page.goto(`${demo.url}/settings/audit`);
  await page.getByText("This part is for administrators.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
}, 60_000);
