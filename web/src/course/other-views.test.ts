import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { must } from "../testing/asking-as.ts";
import { type FreshPractice, openFresh } from "../testing/fresh-practice.ts";
import { card, follow, patient, press, says, title } from "./people.ts";

/** What a person does on pages that are no step of a course of therapy: each once, from the start to its end. */

let practice: FreshPractice;
let desk: Page;
let client = "";

beforeAll(async () => {
  practice = await openFresh();
  await practice.setUp();
  desk = patient(await practice.asMember());
  const kept = await must<{ readonly id: string }>(desk, "POST /api/v1/clients", { body: { name: "Wilma Tarn" } });
  client = kept.id;
  const asked = await must<{ readonly id: string; readonly version: number }>(
    desk,
    `POST /api/v1/clients/${client}/consents`,
    { body: { purpose: "treatment" } },
  );
  await must(desk, `POST /api/v1/clients/${client}/consents/${asked.id}/given`, {
    body: { saidBy: "client-to-therapist" },
    version: asked.version,
  });
}, 500_000);

const settings = async (part: RegExp) => {
  await follow(desk, "Settings");
  await follow(desk, part);
};

test("a page that does not arrive says so in its place, with the way around it still there", async () => {
  const page = patient(await practice.asMember());
  const later: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && later.push(request.url()));
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  const first = new Set(later);
  await follow(page, "My account");
  await title(page, "My account");
  const own = later.filter((script) => !first.has(script));
  expect(own.length).toBeGreaterThan(0);
  await page.goto(`${practice.url}/today`);
  await page.route(
    (url) => own.includes(url.href),
    (route) => route.abort(),
  );
  await follow(page, "My account");
  await says(page, "Something went wrong in Attune. What is saved is safe.");
  await page.unroute((url) => own.includes(url.href));
  await page.unrouteAll();
  await press(page, "Try again");
  await title(page, "My account");
  await page.context().close();
});

test("a member reads their pages in German, and in English again", async () => {
  await follow(desk, "My account");
  await desk.getByLabel("Language of the pages").selectOption({ value: "de" });
  await desk.getByRole("heading", { level: 1, name: "Mein Konto" }).waitFor();
  await desk.getByRole("main").getByRole("combobox").selectOption({ value: "en" });
  await title(desk, "My account");
});

test("new recovery codes are shown once, and counted afterwards", async () => {
  await follow(desk, "My account");
  const codes = card(desk, "Recovery codes");
  await press(codes, "Make ten new codes");
  await press(desk.getByRole("dialog"), "Make ten new codes");
  await says(codes, "They are shown only now.");
  expect(await codes.getByRole("listitem").count()).toBe(10);
  await press(codes, "I have kept them");
  await says(codes, "10 codes are left.");
});

test("a licence is put on file, and stands there", async () => {
  await settings(/^Licences/);
  await press(desk, "Add a licence");
  await desk.getByLabel("Profession").fill("Psychological psychotherapist");
  await desk.getByLabel("Issued by").fill("The chamber of the county");
  await press(desk, "Save");
  await says(desk, "The licence is on file.");
  await desk.reload();
  await says(card(desk, "Licences on file"), "Psychological psychotherapist");
});

test("how long records are kept is decided by a number of years, and not by a wish", async () => {
  await settings(/^Keeping records/);
  await says(desk, "Not decided yet");
  await desk.getByLabel("Years after the end").fill("1000");
  await press(desk, "Save");
  await says(desk, "A whole number from 1 to 100.");
  await desk.getByLabel("Years after the end").fill("10");
  await press(desk, "Save");
  await says(desk, "Kept for 10 years after the end");
});

test("the audit is whole, and names nobody's words", async () => {
  await settings(/^Audit/);
  await press(desk, "Check it now");
  await says(desk, "whole and unchanged");
  expect(await desk.getByRole("main").innerText()).not.toMatch(/Wilma|Tarn/);
});

test("a client takes back what they wrote, and takes along all that is known of them", async () => {
  const phone = patient(await practice.asClient(client, { width: 390, height: 844 }));
  await follow(phone, "My work");
  await follow(phone, "Write something for me");
  await phone.getByLabel("What I want to write down").fill("The heron stood in the weir again.");
  await says(phone, "Saved");
  await follow(phone, "My plan");
  const download = phone.waitForEvent("download");
  await press(phone, "Download everything");
  expect(readFileSync(await (await download).path(), "utf8")).toContain("The heron stood in the weir again.");
  await follow(phone, "Delete something I wrote");
  await says(phone, "The heron stood in the weir again.");
  await press(phone, /^Delete: /);
  await expect.poll(() => phone.getByText("The heron stood in the weir again.").count()).toBe(0);
  await phone.goto(`${practice.url}/my/plan/sign-in`);
  await says(phone, /this one/);
  await phone.context().close();
});

test("a client finds somebody to call on every page, also where the practice has named nobody yet", async () => {
  const phone = patient(await practice.asClient(client, { width: 390, height: 844 }));
  for (const place of ["My work", "How it is going", "My plan", "Check in"]) {
    await follow(phone, place);
    await press(phone, "Help now");
    await says(phone.getByRole("dialog"), "call the emergency number where you are");
    await press(phone.getByRole("dialog"), "Close");
  }
  await phone.context().close();
});

test("the keys of a page are listed by the question mark", async () => {
  await follow(desk, "Clients");
  await desk.getByRole("heading", { level: 1 }).click();
  await desk.keyboard.press("?");
  await says(desk.getByRole("dialog"), "Go to what is worth a look");
  await press(desk.getByRole("dialog"), "Close");
});
