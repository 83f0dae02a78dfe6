import type { Page } from "playwright-core";
import { table } from "../measure.ts";
import { inMilliseconds, percentile } from "../server/percentiles.ts";
import { inventTalk } from "../talk.ts";
import type { Site } from "./loads.ts";
import { openPhone, seenOn, settled } from "./phone.ts";

const GOAL_MS = 100;
/** Where the worst of many interactions would be chance, the one that only one in fifty exceeds counts. */
const COUNTED = 0.98;

type Done = {
  readonly title: string;
  readonly path: string;
  readonly as?: keyof Site["states"];
  readonly act: (page: Page) => Promise<unknown>;
};

const SENTENCE = "she had gone over it all night";

const typeInto = (selector: string) => async (page: Page) => {
  await page.locator(selector).filter({ visible: true }).first().focus();
  await page.keyboard.type(SENTENCE, { delay: 60 });
};

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
}

/** One question a screen; each tap brings the next. */
async function answer(page: Page, questions: number): Promise<void> {
  for (let question = 0; question < questions; question++) {
    await page.locator("fieldset:not([hidden]) .option").filter({ visible: true }).nth(1).tap();
    await page.waitForTimeout(500);
  }
}

const STEPS = 24;

/** Through a long talk from turn to turn, to the moments, and codes a turn. */
async function moveThrough(page: Page): Promise<void> {
  await page.locator(".turn").first().waitFor({ timeout: 60_000 });
  const steps = Array.from({ length: STEPS }, () => "j");
  await pressAll(page, [...steps, "k", "n", "n", "n", "p", "y", "4", "u"]);
}

const done = (site: Site, longReview: string): readonly Done[] => {
  const { client, session, checkIn, sessionCheck } = site.places;
  const record = `/clients/${client}`;
  const therapist = (title: string, path: string, act: Done["act"]): Done => ({ title, path, act, as: "therapist" });
  return [
    therapist("Today: the list of keys", "/today", (page) => pressAll(page, ["?", "Escape", "?", "Escape"])),
    therapist("Clients: searching by name", "/clients", typeInto("main input[type=search], main input[type=text]")),
    therapist("Session: marking, and a line", `${record}/sessions/${session}`, mark),
    therapist("Session: a note", `${record}/sessions/${session}/write-up`, typeInto("main textarea")),
    therapist("Two-hour review by keys", longReview, moveThrough),
    therapist("Progress: opening what is folded", `${record}/progress`, unfold),
    { title: "portal: writing a diary", path: "/my/work/diary/new", as: "client", act: typeInto("main textarea") },
    { title: "check-in link, PHQ-9: answering", path: checkIn, act: (page) => answer(page, 4) },
    { title: "session check: answering", path: `${sessionCheck}?here=1`, act: (page) => answer(page, 4) },
  ];
};

async function mark(page: Page): Promise<void> {
  await pressAll(page, ["c", "s", "d", "u"]);
  const line = page.getByLabel("Add to Pattern");
  if ((await line.count()) > 0 && (await line.first().isEnabled())) {
    await line.first().focus();
    await page.keyboard.type(SENTENCE, { delay: 60 });
  }
}

async function unfold(page: Page): Promise<void> {
  for (const folded of (await page.locator("main summary").filter({ visible: true }).all()).slice(0, 3)) {
    await folded.tap();
    await page.waitForTimeout(200);
  }
}

/** How long a person waits for the picture after what they did: keys, taps and typing on the real pages. */
export async function timeInteractions(site: Site): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const each of done(site, await bringLongTalk(site))) rows.push(await timed(site, each));
  console.log(
    "From what a person does to its picture (INP), processor 4 x slower; under 16 ms is not counted, steps of 8 ms:",
  );
  console.log(table([["", "longer than 16 ms", "INP", "worst", "goal", ""], ...rows]));
  console.log();
}

async function timed({ browser, url, states }: Site, { title, path, as, act }: Done): Promise<readonly string[]> {
  const page = await openPhone(browser, as && states[as]);
  await page.goto(url + path);
  await settled(page);
  await act(page);
  await page.waitForTimeout(500);
  const { waits } = await seenOn(page);
  await page.context().close();
  const counted = waits.length === 0 ? 0 : percentile(waits, COUNTED);
  const cells = [String(waits.length), inMilliseconds(counted), inMilliseconds(Math.max(0, ...waits))];
  return [title, ...cells, inMilliseconds(GOAL_MS), counted <= GOAL_MS ? "met" : "not met"];
}

/** Two hours at an ordinary pace. */
const WORDS = 18_000;
const SECONDS_A_WORD = 0.4;
const NAMES = { therapist: "Maren", client: "Callum" } as const;

/** Brings two hours of talk into the client's record, as a therapist does. @returns the path of its review */
async function bringLongTalk({ browser, url, states, places }: Site): Promise<string> {
  const context = await browser.newContext({ storageState: states.therapist });
  const page = await context.newPage();
  await page.goto(`${url}/clients/${places.client}/listen`);
  const file = { name: "two-hours.vtt", mimeType: "text/vtt", buffer: Buffer.from(longTalk()) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: /Maren/ }).click({ timeout: 60_000 });
  await page.getByRole("link", { name: "Open the review" }).click({ timeout: 120_000 });
  await page.locator(".turn").first().waitFor({ timeout: 120_000 });
  const { pathname } = new URL(page.url());
  await context.close();
  return pathname;
}

function longTalk(): string {
  let at = 0;
  const cues = inventTalk(WORDS, 11).map(({ speaker, text }) => {
    const from = at;
    at += text.split(" ").length * SECONDS_A_WORD;
    return `${clock(from)} --> ${clock(at)}\n<v ${NAMES[speaker]}>${text}</v>`;
  });
  return `WEBVTT\n\n${cues.join("\n\n")}\n`;
}

const SECOND = 1000;
const clock = (seconds: number): string => new Date(Math.round(seconds * SECOND)).toISOString().slice(11, 23);
