import type { Locator, Page } from "playwright-core";

/** On a crowded machine a page may take its time; a step that is stuck should still say so. */
const LONGEST_MS = 30_000;
export const patient = (page: Page): Page => {
  page.setDefaultTimeout(LONGEST_MS);
  return page;
};

/** By its words; a key that stands beside them is no part of the name. */
export const press = (page: Page | Locator, name: string | RegExp) =>
  page
    .getByRole("button", { name: typeof name === "string" ? new RegExp(`^${name.replaceAll(/[.?()]/g, "\\$&")}(?:\\s?\\w)?$`) : name })
    .first()
    .click();
export const follow = (page: Page | Locator, name: string | RegExp) => page.getByRole("link", exactly(name)).first().click();
export const says = (page: Page | Locator, text: string | RegExp) => page.getByText(text).first().waitFor();
export const title = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, ...exactly(name) }).waitFor();
/** A part of a page that has a heading of its own. */
export const card = (page: Page, name: string | RegExp) => page.getByRole("region", exactly(name));
export const saved = (page: Page) => page.getByRole("status").filter({ hasText: "Saved" }).first().waitFor();

const exactly = (name: string | RegExp) => (typeof name === "string" ? { name, exact: true } : { name });

/** A place of the client whose file is open. */
export const goTo = (page: Page, tab: string) =>
  page.getByRole("navigation", { name: "This client" }).getByRole("link", { name: tab, exact: true }).click();

/** The questions of a form, one tap after the other. */
export async function answerEach(phone: Page, answers: readonly string[], { from = 1 } = {}): Promise<void> {
  for (const [at, answer] of answers.entries()) {
    await phone.getByText(new RegExp(`^${from + at} of `)).waitFor();
    await phone.getByRole("group").filter({ visible: true }).getByText(answer, { exact: true }).first().tap();
  }
}
