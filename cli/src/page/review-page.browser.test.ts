import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { renderReviewPage } from "./render-review-page.ts";
import { inventedReview } from "./testing/invented-review.ts";
import { COUPLE, ONE_CLIENT, type Said } from "./testing/invented-session.ts";
import { findings, noBrowser, openWindow, PATIENCE, WHY } from "./testing/page-window.ts";

const long: readonly Said[] = Array.from({ length: 17 }, (_, round) =>
  ONE_CLIENT.map(([label, at, words, codes = []]): Said => [label, at + round * 300, words, codes]),
).flat();

const LONG_NAME = "Wilhelmina-Konstantinopolitanskaya".repeat(5);
const unusual: readonly Said[] = [
  ["Therapist", 0, "<script>window.taken = true</script><img src=x onerror='window.taken = true'>"],
  [LONG_NAME, 5, "אני לא יודעת מה להגיד, הכול כבד עלי.", [["cue", 2, "הכול כבד", 0.9]]],
  [
    "Therapist",
    12,
    "h".repeat(400),
    [
      ["judging", 1, "h".repeat(60), 0.9],
      ["directing", 2, "h".repeat(40), 0.9],
    ],
  ],
  [LONG_NAME, 20, "</style></title></svg>\u202Eesrever ]]> \u2028 😀", [["cue", 1, "esrever", 0.8]]],
];

const PAGES = {
  one: renderReviewPage(inventedReview()),
  couple: renderReviewPage(inventedReview(COUPLE, { timed: "estimated" })),
  long: renderReviewPage(inventedReview(long)),
  unusual: renderReviewPage(inventedReview(unusual, { title: LONG_NAME })),
  bare: renderReviewPage({ ...inventedReview([], { timed: "none" }), indices: [], notes: [] }),
} as const;
type PageName = keyof typeof PAGES;

const NAMES = Object.keys(PAGES) as readonly PageName[];

const { address, onPage } = openWindow(PAGES);

const LOOKS = [
  ["one", "light", 1440],
  ["one", "dark", 1440],
  ["one", "light", 390],
  ["one", "dark", 390],
  ["couple", "dark", 1440],
  ["couple", "light", 390],
  ["unusual", "light", 1440],
  ["unusual", "dark", 390],
  ["bare", "light", 390],
] as const satisfies readonly (readonly [PageName, "light" | "dark", number])[];

const unfold = (page: Page): Promise<void> =>
  page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");

describe.skipIf(noBrowser)(`the review page in a browser${WHY}`, () => {
  test.each(LOOKS)(
    "%s, %s, %i wide: no accessibility finding, with what is folded open too",
    async (name, colorScheme, width) => {
      await onPage(name, { colorScheme, viewport: { width, height: 1000 } }, async (page) => {
        await unfold(page);
        expect(await findings(page)).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.each(NAMES)(
    "%s: nothing is wider than the window, however narrow",
    async (name) => {
      await onPage(name, {}, async (page) => {
        await unfold(page);
        for (const width of [320, 390, 640, 801, 1024, 1180]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        }
      });
    },
    PATIENCE,
  );

  test(
    "asks nobody for anything and lets no word run",
    async () => {
      await onPage("unusual", {}, async (page) => {
        const asked: string[] = [];
        const complaints: string[] = [];
        page.on("request", (request) => asked.push(request.url()));
        page.on("console", (message) => complaints.push(message.text()));
        page.on("pageerror", (error) => complaints.push(error.message));
        for (const name of NAMES) await page.goto(address(name));
        expect(asked.filter((url) => !url.startsWith("data:"))).toEqual(NAMES.map(address));
        expect(complaints).toEqual([]);
        await page.goto(address("unusual"));
        expect(await page.evaluate("window.taken")).toBeUndefined();
        expect(await page.locator("script").count()).toBe(1);
      });
    },
    PATIENCE,
  );

  test(
    "every turn reads as it was said",
    async () => {
      await onPage("unusual", {}, async (page) => {
        expect(await page.locator(".words").allTextContents()).toEqual(unusual.map(([, , words]) => words));
      });
    },
    PATIENCE,
  );

  test(
    "can be read whole without its script",
    async () => {
      await onPage("one", { javaScriptEnabled: false }, async (page) => {
        expect(await page.locator(".words:visible").count()).toBe(ONE_CLIENT.length);
        expect(await page.locator("button:visible, select:visible").count()).toBe(0);
      });
    },
    PATIENCE,
  );
});
