import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CheckInSite, openCheckInSite } from "./testing/check-in-site.ts";
import { current, openBrowser, phone, tap } from "./testing/in-browser.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site: CheckInSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openCheckInSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What breaks WCAG 2.2 AA on the page as it is, and whether something must be scrolled sideways for. */
async function problems(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found: readonly string[] = await page.evaluate(`axe.run(document, {}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.map(({ target }) => String(target)).join(" ")))`);
  const isWide = await page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
  return isWide ? [...found, "scrolls sideways"] : found;
}

/** Targets that are smaller than 44 by 44, by what they say. */
const small = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll("button, summary, a, .option, .skip, .typed input, textarea")]
    .map((each) => ({ box: each.getBoundingClientRect(), text: each.textContent }))
    .filter(({ box }) => box.width > 0 && (box.width < 43.9 || box.height < 43.9))
    .map(({ text, box }) => text + " " + box.width + "x" + box.height)`);

const PLACES = [
  ["on a telephone, light", { viewport: { width: 390, height: 844 } }, 1],
  ["at 320 pixels, dark", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }, 1],
  ["at 200 %, light", { viewport: { width: 640, height: 512 } }, 2],
] as const;

describe.each(PLACES)("every screen of the check-in, %s", (_, options, times) => {
  test("breaks no rule of access, scrolls one way only, and has targets for a thumb", async () => {
    const { page, context, faults } = await phone(browser, { ...options, bypassCSP: true });
    const { path } = await site.invite(["asq", "loss-week", "sleep-diary"], { locale: "de" });
    const seen: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      await page.evaluate(`document.documentElement.style.fontSize = "${times * 100}%"`);
      const found = [...(await problems(page)), ...(await small(page))];
      if (found.length > 0) seen[name] = found;
    };
    await page.goto(site.url + path);
    await look("a question with cards");
    await page.locator("summary").tap();
    await look("help");
    await page.locator("summary").tap();
    await page.locator("#layout").tap();
    await look("all questions");
    await page.locator('fieldset[data-form="asq"] .option').nth(1).tap();
    await page.locator("#support").waitFor();
    await look("after a risk answer");
    await page.locator("#go-on").tap();
    await page.locator("#layout").tap();
    while ((await current(page).locator(".scale").count()) === 0) await page.locator("#next").tap();
    await look("a question with numbers");
    await tap(page, 10);
    while (!(await page.locator("#review").isVisible())) {
      await page.locator("#next").tap();
      if ((await current(page).locator("textarea").count()) > 0) await look("a question in words");
      if ((await current(page).locator("[type=time]").count()) > 0) await look("a time of day");
    }
    await look("the review");
    await context.setOffline(true);
    await page.locator("#send").tap();
    await page.locator("#until").waitFor();
    await look("waiting for a connection");
    await context.setOffline(false);
    await page.locator("#thanks").waitFor();
    await look("thanks");
    await page.goto(site.url + path);
    await look("used");
    await page.goto(`${site.url}/check-in/nothing-of-the-kind-here`);
    await look("unknown");
    expect(seen).toEqual({});
    expect(faults).toEqual([]);
    await context.close();
  });
});

test("a form that came back with a problem breaks no rule either", async () => {
  const { page, context } = await phone(browser, { javaScriptEnabled: false });
  const { path } = await site.invite(["sleep-diary"]);
  await page.goto(site.url + path);
  await page.locator('[type="number"]').first().fill("99999");
  await page.locator("#send").click();
  const text = await page.content();
  await context.close();
  const other = await phone(browser, { bypassCSP: true });
  await other.page.setContent(text);
  expect(await problems(other.page)).toEqual([]);
  await other.context.close();
});
