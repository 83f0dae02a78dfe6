import { beforeAll, expect, test } from "vitest";
import { axeFindings } from "./axe.ts";
import { type Demo, openDemo } from "./demo-practice.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
}, 500_000);

test("the therapist's first page opens without anything that the browser forbids", async () => {
  const page = await demo.asTherapist();
  const told: string[] = [];
  page.on("console", (message) => told.push(message.text()));
  page.on("pageerror", (error) => told.push(error.message));
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(told).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await page.screenshot({ path: "/tmp/today.png" });
});

test("a client's first page opens", async () => {
  const page = await demo.asClient({ width: 390, height: 844 });
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.screenshot({ path: "/tmp/my.png" });
});
