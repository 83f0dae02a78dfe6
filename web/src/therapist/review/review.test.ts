import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "../../testing/axe.ts";
import { type Demo, openDemo, type View } from "../../testing/demo-practice.ts";
import { longSession } from "../../testing/long-session.ts";

const WAIT = { timeout: 30_000 };
/** In the demonstration: one with two coded sessions, one of a colleague's, and one who declined to be recorded. */
const CODED = "Martin Oyelaran";
const SHARED = "Clara Weiss";
const DECLINED = "Hanna Krol";

describe("listening back", { timeout: 120_000 }, () => {
  let demo: Demo;
  const ids = new Map<string, string>();
  beforeAll(async () => {
    demo = await openDemo();
    for (const { name, id } of await demo.clients()) ids.set(name, id);
  }, 420_000);

  const listen = async (name: string, view?: View): Promise<Page> => {
    const page = await demo.asTherapist(view);
    await page.goto(`${demo.url}/clients/${ids.get(name)}/listen`);
    await page.getByRole("heading", { level: 1 }).waitFor(WAIT);
    return page;
  };
  const review = async (view?: View, at = 0): Promise<Page> => {
    const page = await listen(CODED, view);
    await page.locator(".transcript-link").nth(at).click();
    await page.locator(".turn").first().waitFor(WAIT);
    return page;
  };

  test("keeps a transcript once it is known who the therapist is, and shows it when it is coded", async () => {
    const page = await listen(CODED);
    const named = longSession({ minutes: 6 })
      .replaceAll("<v Therapist>", "<v Maren>")
      .replaceAll("<v Client>", "<v Callum>");
    const file = { name: "session.vtt", mimeType: "text/vtt", buffer: Buffer.from(named) };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByRole("button", { name: /Maren/ }).click(WAIT);
    await page.getByRole("link", { name: "Open the review" }).click(WAIT);
    await page.locator(".turn").first().waitFor(WAIT);
    expect(await page.locator("main").textContent()).not.toMatch(/Maren|Callum/);
  });

  test("says the line and the reason of a file that is refused", async () => {
    const page = await listen(CODED);
    const broken = "WEBVTT\n\n00:00:09.000 --> 00:00:02.000\n<v Maren>I waited.</v>\n";
    const file = { name: "broken.vtt", mimeType: "text/vtt", buffer: Buffer.from(broken) };
    await page.locator("input[type=file]").setInputFiles(file);
    const told = page.locator(".refused-file");
    await told.waitFor(WAIT);
    expect(await told.textContent()).toMatch(/nothing of it was kept.*Line 3.*ends before it begins/s);
  });

  test("brings nothing where the client declined, and says why", async () => {
    const page = await listen(DECLINED);
    await page.getByText("First, the client's word").waitFor(WAIT);
    expect(await page.locator("input[type=file]").count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  test("brings and removes nothing of a client who is shared for supervision, and can be coded all the same", async () => {
    const page = await listen(SHARED);
    await page.getByText("shared with you for supervision").waitFor(WAIT);
    expect(await page.getByRole("button", { name: "Remove" }).count()).toBe(0);
    await page.locator(".transcript-link").first().click();
    await page.getByRole("button", { name: "These codes fit" }).click(WAIT);
    await page.locator(".keeping-kept").waitFor(WAIT);
  });

  test("goes by keys from turn to turn, and a corrected code stays after the page is read again", async () => {
    const page = await review();
    const here = () => page.locator(".turn-here").getAttribute("data-turn");
    expect(await here()).toBe("0");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await here()).toBe("1");
    const turn = await page.locator(".turn-therapist").nth(1).getAttribute("data-turn");
    while ((await here()) !== turn) await page.keyboard.press("j");
    await page.keyboard.press("4");
    await page.locator(".turn-here .chip-sympathy").waitFor(WAIT);
    await page.locator(".keeping-kept").waitFor(WAIT);
    await page.reload();
    const kept = page.locator(`[data-turn="${turn}"] .chip-sympathy`);
    await kept.waitFor(WAIT);
    expect(await kept.textContent()).toContain("yours");
  });

  test("takes a correction back", async () => {
    const page = await review();
    const yours = () => page.locator(".turn .chip em", { hasText: "yours" }).count();
    const before = await yours();
    await page.locator(".turn-therapist").nth(4).click();
    await page.keyboard.press("6");
    await expect.poll(yours).toBe(before + 1);
    await page.keyboard.press("u");
    await expect.poll(yours).toBe(before);
  });

  test("finds words, and shows only the turns of one kind", async () => {
    const page = await review();
    const word = await page.locator(".turn").nth(12).locator(".turn-words").textContent();
    const wanted = word?.trim().slice(0, 12) ?? "";
    await page.keyboard.press("/");
    await page.keyboard.type(wanted);
    await page.keyboard.press("Enter");
    expect(await page.locator(".turn-here mark").count()).toBeGreaterThan(0);
    await page.getByLabel("Show", { exact: true }).selectOption("cue");
    await expect.poll(() => page.locator(".turn-therapist").count()).toBe(0);
    expect(await page.locator(".turn-client").count()).toBeGreaterThan(0);
  });

  test("gives the review as a PDF", async () => {
    const page = await review();
    const download = page.waitForEvent("download", WAIT);
    await page.getByRole("button", { name: "PDF" }).click();
    const path = await (await download).path();
    expect(readFileSync(path).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("stands beside the client's earlier session", async () => {
    const page = await review();
    await page.getByRole("button", { name: "Compare with earlier" }).click();
    await page.locator(".multiple").first().waitFor(WAIT);
    expect(await page.locator(".multiple").count()).toBeGreaterThan(4);
  });

  test.each([
    { width: 1440, dark: false },
    { width: 390, dark: true },
  ])("has nothing that axe finds wrong at $width, dark: $dark", async ({ width, dark }) => {
    const page = await review({ width, dark, height: 844 });
    expect(await axeFindings(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
