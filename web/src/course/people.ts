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
    .getByRole("button", {
      name: typeof name === "string" ? new RegExp(`^${name.replaceAll(/[.?()]/g, "\\$&")}(?:\\s?\\w)?$`) : name,
    })
    .first()
    .click();
export const follow = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole("link", exactly(name)).first().click();
export const says = (page: Page | Locator, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor();
export const title = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, ...exactly(name) }).waitFor();
/** A part of a page that has a heading of its own. */
export const card = (page: Page, name: string | RegExp) => page.getByRole("region", exactly(name));
export const saved = (page: Page) => page.getByRole("status").filter({ hasText: "Saved" }).first().waitFor();

const exactly = (name: string | RegExp) => (typeof name === "string" ? { name, exact: true } : { name });

/** A place of the client whose file is open. */
export const goTo = (page: Page, tab: string) =>
  page.getByRole("navigation", { name: "This client" }).getByRole("link", { name: tab, exact: true }).click();

/** Answers the question that is shown: the next one follows by itself. */
export const choose = (page: Page, answer: string) =>
  page.getByRole("radio", { name: answer, exact: true }).filter({ visible: true }).click();

/** The questions of a form from its first, one tap after the other. */
export async function answerEach(page: Page, answers: readonly string[]): Promise<void> {
  for (const [at, answer] of answers.entries()) {
    await page.getByText(new RegExp(`^${at + 1} of `)).waitFor();
    await choose(page, answer);
  }
}
