import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "../../testing/axe.ts";
import { type Demo, openDemo } from "../../testing/demo-practice.ts";

const LONG = 90_000;
let demo: Demo;
let client: string;

beforeAll(async () => {
  demo = await openDemo();
  const clients = await demo.clients();
  client = clients.find(({ name }) => name.startsWith("Nadia"))?.id ?? "";
}, 400_000);

async function open(place: string, view: Parameters<Demo["asTherapist"]>[0] = {}): Promise<Page> {
  const page = await demo.asTherapist(view);
  await page.goto(`${demo.url}/clients/${client}/${place}`);
  await page.locator(".plot-drawing").first().waitFor();
  return page;
}

describe("Progress", () => {
  test(
    "draws without a style of its own, and has all that is drawn in a table",
    async () => {
      const page = await open("progress");
      expect(await page.locator(".plot-drawing style, .plot-drawing [style]").count()).toBe(0);
      const card = page.locator("section.card", { has: page.getByRole("heading", { name: "GAD-7", exact: true }) });
      const dots = await card.locator(".plot-drawing [class*=plot-point-] > *").count();
      await card.getByText("As a table").click();
      expect(await card.locator(".chart-table tbody tr").count()).toBe(dots);
      expect(await card.locator(".plot").first().getByRole("img").getAttribute("aria-label")).toContain("GAD-7");
      await page.context().close();
    },
    LONG,
  );

  test(
    "takes a total from paper by keyboard, says what is not right, and draws it",
    async () => {
      const page = await open("progress");
      await page.getByRole("button", { name: "Enter a form from paper" }).press("Enter");
      await page.getByLabel("Form").first().selectOption("phq-9");
      const total = page.getByLabel("Total", { exact: true });
      await total.fill("28");
      await page.getByRole("button", { name: "Enter it" }).press("Enter");
      await page.getByText("The total lies between 0 and 27.").waitFor();
      await total.fill("7");
      await page.getByRole("button", { name: "Enter it" }).press("Enter");
      await page.getByText("Entered. It is in the chart.").waitFor();
      await page.locator(".plot-point-typed").first().waitFor({ state: "attached" });
      await page.getByText("Entered so far").click();
      expect(await page.getByRole("button", { name: /^Put right/ }).count()).toBe(1);
      await page.context().close();
    },
    LONG,
  );

  test(
    "is looked at together: the client's words alone, and Escape leads back",
    async () => {
      const page = await open("together", { width: 390, height: 844 });
      const text = await page.getByRole("dialog").innerText();
      expect(text).toContain("up is better");
      expect(text).not.toMatch(/severe|profile|cut-off|recovery|reliabl/i);
      await page.keyboard.press("Escape");
      await page.waitForURL(/\/progress$/);
      await page.context().close();
    },
    LONG,
  );
});

test(
  "the triangle keeps what was shown on a scale of its own, and each session opens what it rests on",
  async () => {
    const page = await open("triangle");
    expect(await page.locator(".plot-drawing").count()).toBe(2);
    expect(await page.locator(".triangle-shown .plot-mark-felt, .triangle-shown .plot-mark-predicted").count()).toBe(0);
    const session = page.locator("details.corner-session", { hasText: "cues picked up" }).first();
    await session.locator("summary").press("Enter");
    expect(await session.locator("tbody tr").count()).toBe(6);
    await session.getByRole("link", { name: "The codes of this session" }).click();
    await page.waitForURL(/\/listen\//);
    await page.context().close();
  },
  LONG,
);

test.each([
  ["progress", false],
  ["progress", true],
  ["triangle", true],
  ["together", false],
] as const)(
  "axe finds nothing on %s (dark: %s)",
  async (place, dark) => {
    const page = await open(place, dark ? { dark, width: 390, height: 844 } : {});
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  },
  LONG,
);
