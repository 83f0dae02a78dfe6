import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { axeFindings } from "../testing/axe.ts";
import { type Demo, openDemo } from "../testing/demo-practice.ts";

const PHONE = { width: 390, height: 844 };
const LONG = 120_000;

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
}, 500_000);

const open = async (path: string, view: object = PHONE): Promise<Page> => {
  const page = await demo.asClient(view);
  await page.goto(demo.url + path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
};
const saved = (page: Page) => page.getByText("Saved", { exact: true }).waitFor();
const ownId = async (page: Page): Promise<string> =>
  (await (await page.request.get(`${demo.url}/api/v1/me`)).json()).id;

const PAGES = [
  "/my",
  "/my/work",
  "/my/work/diary/new",
  "/my/going",
  "/my/plan",
  "/my/plan/safety",
  "/my/plan/agreed/recording",
  "/my/plan/sign-in",
];

test(
  "every page keeps the rules of access, fits 320 points and asks for nothing smaller than a thumb, in light and dark",
  async () => {
    for (const dark of [false, true]) {
      const page = await demo.asClient({ width: 320, height: 640, dark });
      for (const path of PAGES) {
        await page.goto(`${demo.url}${path}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForLoadState("networkidle");
        expect([path, await axeFindings(page)]).toEqual([path, []]);
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)]).toEqual([
          path,
          true,
        ]);
        expect([path, await smallTargets(page)]).toEqual([path, []]);
      }
      await page.context().close();
    }
  },
  LONG,
);

/** What is pressed and lower than 44 points; a link within a line of somebody's words is no target of its own. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("main a:not(.dial-within), main button, main summary, nav a, header button")]
      .filter((each) => each.getBoundingClientRect().height > 0 && each.getBoundingClientRect().height < 43.5)
      .map((each) => `${each.className}: ${each.textContent}`),
  );

test(
  "an exercise is filled in step by step by keyboard, is left, and goes on where it was",
  async () => {
    const page = await open("/my/work", { width: 1200, height: 800 });
    await page.getByRole("link", { name: "Start" }).press("Enter");
    await page.getByRole("button", { name: "Begin" }).press("Enter");
    await page.getByLabel("What I want to do").fill("Carry the crates up, with Ade.");
    await saved(page);
    await page.getByRole("button", { name: "Next" }).press("Enter");
    await page.getByRole("heading", { name: /Step 2 of/ }).waitFor();
    await page.getByRole("button", { name: "Go on later" }).press("Enter");

    const plan = page.getByRole("region", { name: "Activity plan" }).first();
    await plan.getByText("1 entry so far").waitFor();
    await plan.getByText(/^What I wrote on/).click();
    await plan.getByText("Carry the crates up, with Ade.").waitFor();
    await plan.getByRole("link", { name: "Go on" }).click();
    await page.getByRole("heading", { name: /Step 2 of/ }).waitFor();
    await page.context().close();
  },
  LONG,
);

test(
  "a diary entry is the client's alone until they show it, and again once they take it back",
  async () => {
    const page = await open("/my/work/diary/new");
    await page.getByLabel("What I want to write down").fill("The kitchen was quiet, and I did not mind.");
    await saved(page);
    const therapist = await demo.asTherapist();
    const seen = async () =>
      (await therapist.request.get(`${demo.url}/api/v1/clients/${await ownId(page)}/diary-entries`)).text();
    expect(await seen()).not.toContain("did not mind");
    await page.getByLabel("Show this entry to my therapist").click();
    await page.getByText("Your therapist can read this entry now.").waitFor();
    expect(await seen()).toContain("did not mind");
    await page.getByLabel("Show this entry to my therapist").click();
    await page.getByText("From now on only you can read this entry.").waitFor();
    expect(await seen()).not.toContain("did not mind");
    await therapist.context().close();
    await page.context().close();
  },
  LONG,
);

test(
  "what was typed while the practice did not answer is saved when it answers, and none of it lies in the browser",
  async () => {
    const page = await open("/my/work/diary/new");
    await page.context().setOffline(true);
    await page.getByLabel("What I want to write down").fill("Written on the train, in the tunnel.");
    await page.getByText("Not saved yet.").waitFor();
    await page.context().setOffline(false);
    await saved(page);
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toMatch(/tunnel|attune-draft/);
    await page.context().close();
  },
  LONG,
);

test(
  "two windows on one entry never overwrite each other: the second one is shown both",
  async () => {
    const first = await open("/my/work/diary/new");
    await first.getByLabel("What I want to write down").fill("One line.");
    await saved(first);
    await first.getByRole("button", { name: "Done" }).click();
    await first.getByRole("article").filter({ hasText: "One line." }).getByRole("link", { name: "Open" }).click();
    await first.getByLabel("What I want to write down").waitFor();
    const second = await open(new URL(first.url()).pathname);
    await second.getByLabel("What I want to write down").fill("One line, and another.");
    await saved(second);
    expect(await second.getByLabel("What I want to write down").inputValue()).toBe("One line, and another.");
    await first.getByLabel("What I want to write down").fill("One line, changed here.");
    await first.getByText("Saved there").waitFor();
    await first.getByRole("button", { name: "Take theirs" }).click();
    expect(await first.getByLabel("What I want to write down").inputValue()).toBe("One line, and another.");
    await Promise.all([first.context().close(), second.context().close()]);
  },
  LONG,
);

test(
  "what the therapist asks for is begun from the client's own page, without a link",
  async () => {
    const therapist = await demo.asTherapist();
    const page = await open("/my");
    await page.getByText("There is nothing to answer now.").waitFor();
    const id = await ownId(page);
    const asked = await therapist.evaluate(async (client) => {
      const headers = { "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
      const body = JSON.stringify({ instruments: ["session-check"] });
      return (await fetch(`/api/v1/clients/${client}/invitations`, { method: "POST", headers, body })).status;
    }, id);
    expect(asked).toBe(200);
    await page.reload();
    await page.getByText("How the session was for you").waitFor();
    await page.getByRole("button", { name: "Begin" }).click();
    await page.waitForURL(/\/check-in\//);
    await page.getByText("My therapist understood how I see things.").first().waitFor();
    await Promise.all([therapist.context().close(), page.context().close()]);
  },
  LONG,
);

test(
  "the safety plan is two taps from anywhere, and a new version is written by the client",
  async () => {
    const page = await open("/my/going");
    await page.getByRole("button", { name: "Help now" }).click();
    await page.getByRole("link", { name: "Open my safety plan" }).click();
    await page.getByRole("heading", { name: "My safety plan" }).waitFor();
    await page.getByRole("link", { name: "Write a new version" }).click();
    await page.getByLabel(/^2\./).fill("Ring the bell at the allotment");
    await page.getByRole("button", { name: "Save my plan" }).click();
    await page.getByRole("listitem").filter({ hasText: "Ring the bell at the allotment" }).waitFor();
    await page.getByText(/^\d+ earlier version/).waitFor();
    await page.context().close();
  },
  LONG,
);

test(
  "a consent is taken back at once, and what went with it is told",
  async () => {
    const page = await open("/my/plan");
    await page.getByRole("link", { name: /Keeping a session word for word/ }).click();
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByText("all transcripts are deleted", { exact: true }).waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Take it back" }).click();
    await page.getByText(/\d+ transcripts/).waitFor();
    await page.getByText("taken back", { exact: true }).waitFor();
    await page.context().close();
  },
  LONG,
);
