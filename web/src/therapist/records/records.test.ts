import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { must } from "../../testing/asking-as.ts";
import { axeFindings } from "../../testing/axe.ts";
import { type Demo, openDemo } from "../../testing/demo-practice.ts";
import { PARTS } from "./parts.ts";

let demo: Demo;
let client: { readonly id: string; readonly name: string };
let erased: { readonly id: string; readonly name: string };
beforeAll(async () => {
  demo = await openDemo();
  const page = await demo.asTherapist();
  const ids = (await demo.clients()).map(({ id }) => id).join(",");
  const { rows } = await must<{ rows: (typeof client & { treated: boolean })[] }>(
    page,
    `GET /api/v1/client-names?ids=${ids}`,
  );
  const [first, second] = rows.filter(({ treated }) => treated);
  if (first === undefined || second === undefined) throw new Error("a filled practice has clients");
  [client, erased] = [first, second];
}, 500_000);

const at = async (part: string, view = {}) => {
  const page = await demo.asTherapist(view);
  await page.goto(`${demo.url}/clients/${client.id}/records?part=${part}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
};
const OVERFLOWS = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

test("every part of the records hinders nobody: wide and light, narrow and dark", async () => {
  for (const view of [{}, { width: 320, height: 700, dark: true }]) {
    const page = await at("consents", view);
    for (const part of PARTS) {
      await page.goto(`${demo.url}/clients/${client.id}/records?part=${part}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.locator(".waiting").first().waitFor({ state: "detached" });
      expect([part, await axeFindings(page), await page.evaluate(OVERFLOWS)]).toEqual([part, [], false]);
    }
    await page.context().close();
  }
}, 120_000);

test("a consent is written down, says who asked, and taking it back says before and after what goes", async () => {
  const page = await at("consents");
  const card = page.getByRole("region", { name: "Transcripts" });
  if (!(await card.getByText("given", { exact: true }).isVisible()))
    await card.getByRole("button", { name: /They agreed/ }).press("Enter");
  await card
    .getByText(/Asked on .* by /)
    .first()
    .waitFor();
  await card.getByRole("button", { name: /Take back/ }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("every transcript of this client").waitFor();
  await dialog.getByRole("button", { name: "Take back" }).press("Enter");
  await page.getByRole("heading", { name: "Taken back: Transcripts" }).waitFor();
  await card.getByText("taken back", { exact: true }).waitFor();
}, 60_000);

test("the readable folder is downloaded and holds no process notes unless they are asked for", async () => {
  const page = await at("export");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as a readable folder" }).click(),
  ]);
  const bytes = readFileSync(await download.path(), "latin1");
  expect(bytes.startsWith("PK")).toBe(true);
  expect(bytes).toContain("read-me.txt");
  expect(bytes).not.toContain("process/transcripts.txt");
}, 60_000);

test("nobody is erased by a wrong name; by the right one, everything goes and the certificate is shown", async () => {
  const page = await at("erase");
  await page.goto(`${demo.url}/clients/${erased.id}/records?part=erase`);
  await page.getByLabel("Reason").selectOption("client-asked");
  await page.getByLabel("The client's name, in full").fill("Somebody Else");
  await page.getByLabel("I know that this cannot be taken back").check();
  await page.getByRole("button", { name: "Erase everything" }).click();
  await page.getByText("The name is not the one on this file.").waitFor();
  await page.getByLabel("The client's name, in full").fill(erased.name);
  await page.getByRole("button", { name: "Erase everything" }).click();
  await page.getByRole("heading", { name: "The client was erased" }).waitFor();
  await page.getByRole("button", { name: "To the clients" }).click();
  await page.waitForURL(/\/clients$/);
  expect((await demo.clients()).map(({ id }) => id)).not.toContain(erased.id);
}, 60_000);
