import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CheckInSite, openCheckInSite } from "./testing/check-in-site.ts";
import { current, focused, kept, openBrowser, type Phone, phone, stateIs, tap, waiting } from "./testing/in-browser.ts";

let site: CheckInSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openCheckInSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const NOTHING = { databases: [], local: {}, session: {}, caches: [], cookies: "", state: null };
const OFFLINE = "Saved on this phone until there is a connection.";

const on = async (path: string, options: BrowserContextOptions = {}): Promise<Phone> => {
  const opened = await phone(browser, options);
  await opened.page.goto(site.url + path);
  return opened;
};
const done = async ({ context, faults }: Phone): Promise<void> => {
  expect(faults).toEqual([]);
  await context.close();
};
const thanked = (page: Page) => page.locator("#thanks").waitFor();

test("a session check is on one page, takes a tap a question, and leaves nothing in the browser", async () => {
  const { path, client } = await site.invite(["session-check"]);
  const on_ = await on(path);
  const { page } = on_;
  expect(await page.locator(".intro .hint").textContent()).toContain("7 questions, about 15 seconds.");
  await expect.poll(() => page.locator("#state").textContent()).toBe("Saved as you go.");
  for (const [at, value] of [8, 7, 9, 8, 3, 8].entries())
    await current(page).nth(at).locator(".option").nth(value).tap();
  await current(page).nth(6).locator(".option").nth(1).tap();
  await current(page).nth(3).locator(".option").nth(8).tap();
  expect(await current(page).nth(3).locator("input:checked").count()).toBe(0);
  await page.locator("#layout").tap();
  expect(await page.locator("#progress").textContent()).toMatch(/^1 of 7/);
  await page.locator("#layout").tap();
  await page.locator("#send").tap();
  await thanked(page);

  expect(await page.locator("#thanks").innerText()).toContain("Low numbers help as much as high ones.");
  const answers = { understood: 8, "felt-with": 7, accepted: 9, open: 3, useful: 8 };
  const inWords = { "held-back": "Yes, I may say it another time" };
  expect(await site.administrations(client)).toEqual([
    expect.objectContaining({ instrument: "session-check", answers, inWords }),
  ]);
  expect(await site.drafts(client)).toBe(0);
  expect(await kept(page)).toEqual(NOTHING);
  expect(page.url()).toBe(`${site.url}/check-in/sent`);
  expect(await page.locator("fieldset").count()).toBe(0);
  await page.goBack();
  expect(await page.content()).not.toContain("understood");
  await done(on_);
});

test("without a script the same page is one form; what is wrong stays in it, and it is sent once", async () => {
  const { path, client } = await site.invite(["sleep-diary", "loss-week", "phq-9"]);
  const plain = await on(path, { javaScriptEnabled: false });
  const { page } = plain;
  const typed = (item: string) => page.locator(`fieldset[data-item="${item}"] .typed :is(input, textarea)`);
  await typed("tried-to-sleep").fill("23:15");
  await typed("to-fall-asleep").fill("99999");
  await typed("hard-day").fill("The <b>fourth</b> of the month.");
  await page.locator('fieldset[data-item="mood"] input[value="2"]').check();
  await page.locator("#send").click();

  expect(await page.locator("[role=alert]").innerText()).toContain("Everything you filled in is still here.");
  expect(await page.locator('fieldset[data-item="to-fall-asleep"] .wrong').innerText()).toMatch(/number from 0 to \d+/);
  expect(await typed("tried-to-sleep").inputValue()).toBe("23:15");
  expect(await typed("hard-day").inputValue()).toBe("The <b>fourth</b> of the month.");
  expect(await page.locator('fieldset[data-item="mood"] input:checked').inputValue()).toBe("2");
  await typed("to-fall-asleep").fill("20");
  await page.locator("#send").click();
  expect(await page.locator("h1").innerText()).toBe("Thank you, this was sent");
  await page.reload();
  expect(await page.locator("h1").innerText()).toBe("Thank you, this was sent");

  const forms = new Map((await site.administrations(client)).map((form) => [form.instrument, form]));
  expect(forms.get("sleep-diary")?.answers).toEqual({ "tried-to-sleep": 1395, "to-fall-asleep": 20 });
  expect(forms.get("loss-week")?.inWords).toEqual({ "hard-day": "The <b>fourth</b> of the month." });
  expect(forms.get("phq-9")?.answers).toEqual({ mood: 2 });
  expect(forms.size).toBe(3);
  await done(plain);
});

test("without a script, after a risk answer the lines are the first thing, before the thanks", async () => {
  const { path } = await site.invite(["phq-9"]);
  const plain = await on(path, { javaScriptEnabled: false });
  const { page } = plain;
  await page.locator("summary").click();
  expect(await page.locator("header .lines").innerText()).toContain("A line of a test");
  await page.locator('fieldset[data-item="self-harm"] input[value="1"]').check();
  await page.locator("#send").click();
  const said = await page.locator("main").innerText();
  expect(said.indexOf("A line of a test")).toBeGreaterThan(0);
  expect(said.indexOf("A line of a test")).toBeLessThan(said.indexOf("Your answers were sent."));
  await page.goto(site.url + path);
  expect(await page.locator("main").innerText()).toContain("A line of a test");
  await done(plain);
});

test("a risk answer brings the lines at once, also without a connection; nothing is scored or called anything", async () => {
  const { path, client } = await site.invite(["phq-9"]);
  const on_ = await on(path);
  const { page, context } = on_;
  for (let question = 1; question < 9; question += 1) await tap(page, 1);
  await context.setOffline(true);
  await current(page).locator(".option").nth(1).tap();
  await page.locator("#support").waitFor();
  const said = await page.locator("main").innerText();
  expect(said).toContain("hurting yourself in some way: Several days");
  expect(said).toContain("A line of a test");
  expect(said).toContain("Nobody is watching in between");
  expect(said).not.toMatch(/score|risk|severe|moderate|\bof 27\b/i);
  expect(await focused(page, "textContent")).toBe("Thank you for telling us");

  await page.locator("#send-now").tap();
  await page.locator("#waiting-title", { hasText: "Saved on this phone" }).waitFor();
  expect(await site.administrations(client)).toEqual([]);
  await context.setOffline(false);
  await thanked(page);
  const after = await page.locator("#thanks").innerText();
  expect(after.indexOf("A line of a test")).toBeLessThan(after.indexOf("Your answers were sent."));
  expect((await site.administrations(client)).map(({ answers }) => answers["self-harm"])).toEqual([1]);
  expect(await kept(page)).toEqual(NOTHING);
  await done(on_);
});

test("what cannot be sent waits on the device as ciphertext, and is sent when the link is opened again", async () => {
  const { path, client, token } = await site.invite(["loss-week"]);
  const on_ = await on(path);
  const { page, context } = on_;
  await context.setOffline(true);
  await tap(page, 4);
  await stateIs(page, OFFLINE);
  const words = "Her coat still hangs in the hall.";
  while ((await current(page).locator("textarea").count()) === 0) await tap(page, 6);
  await current(page).locator("textarea").fill(words);
  await page.locator("#next").tap();
  await page.locator("#review-title").waitFor();
  await expect.poll(async () => JSON.parse(await waiting(page)).length).toBe(1);
  const lying = await waiting(page);
  for (const clear of [words, "coat", token, token.slice(-20), "loss-week", "hard-day"])
    expect(lying).not.toContain(clear);
  expect(Object.keys(JSON.parse(lying)[0]).sort()).toEqual(["at", "endsAt", "id", "once", "sealed", "what"]);
  await page.close();

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(site.url + path);
  await again.locator("#review-title").waitFor();
  await expect.poll(() => site.drafts(client)).toBe(1);
  await expect.poll(() => again.locator("textarea").inputValue()).toBe(words);
  await again.locator("#send").tap();
  await thanked(again);
  const [form] = await site.administrations(client);
  expect(form?.inWords).toEqual({ "hard-day": words });
  expect(Object.keys(form?.answers ?? {})).toHaveLength(4);
  expect(await kept(again)).toEqual(NOTHING);
  await done(on_);
});

test("an answer that was lost on its way back doubles nothing", async () => {
  const { path, client } = await site.invite(["phq-9"]);
  const on_ = await on(path);
  const { page } = on_;
  let times = 0;
  await page.route("**/api/v1/check-in/sealed", async (route) => {
    times += 1;
    if (times > 1) return route.continue();
    await route.fetch();
    await route.abort("connectionreset");
  });
  await tap(page, 2);
  await page.locator("#layout").tap();
  await page.locator("#send").tap();
  await thanked(page);
  expect(times).toBe(2);
  expect(await site.administrations(client)).toHaveLength(1);
  expect(await kept(page)).toEqual(NOTHING);
  await done(on_);
});

test("whatever a wireless network answers in the practice's place, nothing is lost", async () => {
  const { path, client } = await site.invite(["phq-9"]);
  const on_ = await on(path);
  const { page } = on_;
  let isCaught = true;
  const portal = { status: 404, contentType: "text/html", body: "<h1>Buy an hour of internet</h1>" };
  await page.route("**/api/v1/check-in/**", (route) => (isCaught ? route.fulfill(portal) : route.continue()));
  await tap(page, 2);
  await stateIs(page, OFFLINE);
  isCaught = false;
  await expect.poll(() => site.drafts(client), { timeout: 15_000 }).toBe(1);
  await stateIs(page, "Saved as you go.");
  await done(on_);
});

test("another device goes on where the first one was; sending by one tells the other", async () => {
  const { path, client } = await site.invite(["phq-9"]);
  const one = await on(path);
  await tap(one.page, 3);
  await tap(one.page, 2);
  await expect.poll(() => site.drafts(client)).toBe(1);
  await expect
    .poll(async () => (await fetch(site.url + path)).text())
    .toContain('value="2" autocomplete="off" checked');
  const two = await on(path);
  expect(await two.page.locator("#progress").textContent()).toMatch(/^3 of 10/);
  expect(await two.page.locator('fieldset input[value="3"]:checked').count()).toBe(1);
  expect(await two.page.locator("fieldset input:checked").count()).toBe(2);
  await two.page.locator("#layout").tap();
  await two.page.locator("#send").tap();
  await thanked(two.page);
  await tap(one.page, 1);
  await one.page.locator("h1", { hasText: "Thank you, this was sent" }).waitFor();
  expect(await kept(one.page)).toEqual(NOTHING);
  expect((await site.administrations(client)).map(({ answers }) => answers)).toEqual([{ interest: 3, mood: 2 }]);
  await done(one);
  await done(two);
});

test("a link that has ended says why and what to do, and takes away what waited", async () => {
  const past = "2026-01-01T00:00:00.000Z" as never;
  const [expired, revoked] = [await site.invite(["phq-9"]), await site.invite(["phq-9"])];
  const on_ = await on(expired.path);
  const { page, context } = on_;
  await context.setOffline(true);
  await tap(page, 2);
  await stateIs(page, OFFLINE);
  await site.practice.within(({ tx }) =>
    tx.updateTable("invitation").set({ ends_at: past }).where("id", "=", expired.id).execute(),
  );
  await context.setOffline(false);
  await page.locator("h1", { hasText: "This link has run out" }).waitFor();
  expect(await page.locator("main").innerText()).toContain("Ask your therapist for a new link");
  expect(await page.locator("main").innerText()).toContain("A line of a test");
  await expect.poll(() => kept(page)).toEqual(NOTHING);

  const at = `/api/v1/clients/${revoked.client.id}/invitations/${revoked.id}`;
  await site.practice.ask({ as: site.therapist, method: "DELETE", path: at });
  for (const [path, says, status] of [
    [revoked.path, "This link was taken back", 410],
    [`${revoked.path.slice(0, -3)}AAA`, "There is no check-in here", 404],
    ["/check-in/nothing-of-the-kind-here", "There is no check-in here", 404],
  ] as const) {
    const answer = await page.goto(site.url + path);
    expect([await page.locator("h1").innerText(), answer?.status()]).toEqual([says, status]);
  }
  await done(on_);
});

test("a device that is handed over ends on one sentence and shows nothing more", async () => {
  const { path } = await site.invite(["session-check"]);
  const on_ = await on(`${path}?here=1`);
  await current(on_.page).first().locator(".option").nth(8).tap();
  await on_.page.locator("#send").tap();
  await thanked(on_.page);
  expect(await on_.page.locator("main").innerText()).toMatch(
    /^Give the device back\s+Thank you\. Nothing you answered/,
  );
  expect(await kept(on_.page)).toEqual(NOTHING);
  for (const where of ["/check-in/sent?here=1", `${path}?here=1`]) {
    await on_.page.goto(site.url + where);
    expect(await on_.page.locator("h1").innerText()).toBe("Give the device back");
  }
  await done(on_);
});

test("whatever is written stays text, in the form, on another device and in the practice's lines", async () => {
  const evil = `</textarea><script>alert(1)</script><img src=x onerror=alert(2)>"'>{{7*7}}`;
  const { path, client } = await site.invite(["loss-week"], { locale: `de"><script>alert(3)</script>` });
  const one = await on(path);
  await one.page.locator("#layout").tap();
  await one.page.locator("textarea").fill(evil);
  await one.page.locator("#layout").tap();
  await expect.poll(() => site.drafts(client)).toBe(1);
  const administrator = await site.practice.member("administrator");
  const line = { name: evil, number: `1" onclick="alert(4)`, hours: evil, says: evil };
  const value = { country: "NL", lines: [{ name: "A line of a test", number: "0000" }, line] };
  const setting = { path: "/api/v1/settings", body: { name: "crisis-lines", value }, version: 1 };
  expect((await site.practice.ask({ as: administrator, method: "PUT", ...setting })).status).toBe(200);
  const two = await on(path);
  expect(await two.page.locator("textarea").inputValue()).toBe(evil);
  expect(await two.page.locator("header .lines").textContent()).toContain(evil);
  expect(await two.page.locator("[onclick]").count()).toBe(0);
  expect(await two.page.locator("script").count()).toBe(1);
  expect(await two.page.locator("img").count()).toBe(0);
  await done(one);
  await done(two);
});

test("the page speaks the client's language, else the browser's, and says of the questions which theirs is", async () => {
  const [german, unknown] = [
    await site.invite(["phq-9"], { locale: "de-AT" }),
    await site.invite(["phq-9"], { locale: "fr" }),
  ];
  const english = await on(german.path);
  expect(await english.page.locator("html").getAttribute("lang")).toBe("de");
  expect(await english.page.locator("summary").innerText()).toBe("Ich brauche jetzt Hilfe");
  expect(await english.page.locator("#progress").textContent()).toBe("1 von 10, noch etwa 50 Sekunden.");
  expect(await english.page.locator("section.form").getAttribute("lang")).toBe("en");
  await english.page.goto(site.url + unknown.path);
  expect(await english.page.locator("html").getAttribute("lang")).toBe("en");
  await done(english);
  const browserGerman = await on(unknown.path, { locale: "de-CH" });
  expect(await browserGerman.page.locator("html").getAttribute("lang")).toBe("de");
  await done(browserGerman);
});

test("our own forms are asked in the client's language, and an answer in it is taken, with a script and without", async () => {
  const german = { "held-back": "Ja, und ich möchte darüber sprechen" };
  for (const options of [{}, { javaScriptEnabled: false, locale: "de-AT" }]) {
    const { path, client } = await site.invite(["session-check"], { locale: "de-AT" });
    const on_ = await on(path, options);
    const { page } = on_;
    expect(await page.locator("section.form").getAttribute("lang")).toBe("de");
    expect(await page.locator("section.form").innerText()).toContain("Ich wurde angenommen, wie ich bin");
    expect(await page.locator("section.form").innerText()).not.toMatch(/session|English|Englisch/);
    await page.locator('fieldset[data-item="useful"] .option').nth(9).click();
    await page.locator('fieldset[data-item="held-back"] .option').nth(2).click();
    await page.locator("#send").click();
    await page.locator("h1:visible", { hasText: "Danke" }).waitFor();
    expect(await site.administrations(client)).toEqual([
      expect.objectContaining({ instrument: "session-check", answers: { useful: 9 }, inWords: german }),
    ]);
    await done(on_);
  }
});

test("a question that follows from another one is asked where it does, and its answer is sent only then", async () => {
  const { path, client } = await site.invite(["audit-c"]);
  const on_ = await on(path);
  const { page } = on_;
  await tap(page, 2);
  expect(await page.locator("#progress").textContent()).toMatch(/^2 of 3/);
  await tap(page, 1);
  await page.locator("#back").tap();
  await page.locator("#back").tap();
  await tap(page, 0);
  await page.locator("#review-title").waitFor();
  await page.locator("#send").tap();
  await thanked(page);
  expect((await site.administrations(client)).map(({ answers }) => answers)).toEqual([{ "how-often": 0 }]);
  await done(on_);
});

test("with the keyboard alone it is filled in and sent; arrows choose and move nothing on", async () => {
  const { path, client } = await site.invite(["gad-2"]);
  const on_ = await on(path, { hasTouch: false, viewport: { width: 1280, height: 800 } });
  const { page } = on_;
  const { keyboard } = page;
  await page.locator("legend").first().focus();
  await keyboard.press("Tab");
  await keyboard.press("Space");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  expect(await page.locator("#progress").textContent()).toMatch(/^1 of 2/);
  await keyboard.press("Enter");
  expect(await page.locator("#progress").textContent()).toMatch(/^2 of 2/);
  expect(await focused(page, "tagName")).toBe("LEGEND");
  await keyboard.press("Tab");
  await keyboard.press("Space");
  await keyboard.press("Enter");
  await page.locator("#review-title").waitFor();
  while ((await focused(page, "id")) !== "send") await keyboard.press("Tab");
  await keyboard.press("Enter");
  await thanked(page);
  expect((await site.administrations(client)).map(({ answers }) => Object.values(answers))).toEqual([[2, 0]]);
  await done(on_);
});

test("a page with three forms, its style and its script are at most 30 kB as they travel", async () => {
  const { path } = await site.invite(["phq-9", "gad-7", "session-check"]);
  const all = await Promise.all(
    [path, "/assets/check-in.css", "/assets/check-in.js"].map(async (each) => (await fetch(site.url + each)).text()),
  );
  const sizes = all.map((text) => gzipSync(text).length);
  expect(all.every((text) => text.length > 1000)).toBe(true);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);
});
