import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { renderReviewPage } from "./render-review-page.ts";
import { inventedReview } from "./testing/invented-review.ts";
import { findings, noBrowser, openWindow, PATIENCE, WHY } from "./testing/page-window.ts";

const { address, onPage } = openWindow({ one: renderReviewPage(inventedReview()) });

const WIDE = { width: 1440, height: 1000 };

const focused = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()");

describe.skipIf(noBrowser)(`the review page by keyboard${WHY}`, () => {
  test(
    "begins with a way past what comes before the moments and the transcript",
    async () => {
      await onPage("one", { viewport: WIDE }, async (page) => {
        await page.keyboard.press("Tab");
        expect(await focused(page)).toBe("Skip to the moments");
        expect((await page.locator(".skip a").first().boundingBox())?.x).toBeGreaterThanOrEqual(0);
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        expect(await focused(page)).toBe("transcript");
        await page.keyboard.press("Tab");
        expect(await focused(page)).toBe("Go past the transcript");
        await page.keyboard.press("Tab");
        expect(await focused(page)).toBe("by-speaker");
      });
    },
    PATIENCE,
  );

  test(
    "j and k go from one cue or moment to the next and back",
    async () => {
      await onPage("one", { viewport: WIDE }, async (page) => {
        const stops: string[] = [];
        for (const key of ["j", "j", "ArrowRight", "k"]) {
          await page.keyboard.press(key);
          stops.push(await focused(page));
        }
        expect(stops).toEqual(["turn-6", "turn-7", "turn-8", "turn-7"]);
        expect(page.url()).toBe(`${address("one")}#turn-7`);
      });
    },
    PATIENCE,
  );

  test(
    "? lists the keys, and there they can be switched off",
    async () => {
      await onPage("one", { viewport: WIDE }, async (page) => {
        await page.keyboard.press("?");
        expect(await page.locator("#keys").isVisible()).toBe(true);
        expect(await findings(page)).toEqual([]);
        await page.locator("#keys-on").uncheck();
        await page.locator("#keys button").click();
        expect(await page.locator("#keys").isVisible()).toBe(false);
        await page.keyboard.press("j");
        expect(page.url()).toBe(address("one"));
      });
    },
    PATIENCE,
  );

  test(
    "filters show part of the transcript, say how much, and a link to a hidden turn shows it",
    async () => {
      await onPage("one", { viewport: WIDE }, async (page) => {
        await page.locator("#by-code").selectOption("possibly-missed");
        expect(await page.locator(".turn:visible").count()).toBe(6);
        expect(await page.locator("#shown-turns").textContent()).toBe("Showing 6 of 37 turns");
        await page.locator("#cues ~ table a").first().click();
        await expect.poll(() => page.locator(".turn:visible").count()).toBe(37);
      });
    },
    PATIENCE,
  );

  test(
    "whatever has the focus can be seen to have it",
    async () => {
      await onPage("one", { viewport: WIDE }, async (page) => {
        for (let step = 0; step < 40; step++) {
          await page.keyboard.press("Tab");
          const shown = await page.evaluate(`(() => {
            const style = getComputedStyle(document.activeElement);
            const inside = document.activeElement.querySelector("use");
            return style.outlineStyle !== "none" || (inside !== null && getComputedStyle(inside).strokeWidth === "3px");
          })()`);
          expect(shown, await focused(page)).toBe(true);
        }
      });
    },
    PATIENCE,
  );
});
