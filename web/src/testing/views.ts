import type { Page } from "playwright-core";
import { PARTS } from "../therapist/settings/parts.ts";
import { oneTimeCode } from "./one-time-code.ts";
import type { Places } from "./places.ts";

/**
 * Who opens a view. `manager`: a therapist who also manages the practice, in a practice of their own; `new-member`: whoever
 * was sent a set-up link by them.
 */
export type Viewer = "therapist" | "client" | "manager" | "visitor" | "new-member";

/** A page that somebody can come to, in a state that is worth looking at. */
export type PageView = {
  /** Names it in files and in tests. */
  readonly name: string;
  readonly as: Viewer;
  /** As the table of routes has it; left out for a page that another page is followed to, or that is not there. */
  readonly route?: string;
  readonly path: (places: Places) => string;
  /** What is done on the page to come to the state. */
  readonly reach?: (page: Page) => Promise<unknown>;
  /** The page works once, or shows something else the second time. */
  readonly once?: true;
};

type Of = Readonly<Record<string, (places: Places) => string>>;

/** The path of a route whose parts stand for places: `$client` for the place of that name, unless another is given. */
const filled =
  (route: string, given: Of = {}) =>
  (places: Places): string =>
    route.replaceAll(/\$(\w+)/g, (_, name: string) => given[name]?.(places) ?? placeNamed(places, name));

const placeNamed = (places: Places, name: string): string =>
  Object.entries(places).find(([key]) => key === name)?.[1] ?? "";

const view = (as: Viewer, name: string, route: string, given?: Of): PageView => ({
  name,
  as,
  route,
  path: filled(route, given),
});

const CLIENT = "/clients/$client";

const THERAPIST: readonly PageView[] = [
  view("therapist", "today", "/today"),
  view("therapist", "signals", "/signals"),
  view("therapist", "clients", "/clients"),
  view("therapist", "account", "/account"),
  view("therapist", "overview", CLIENT),
  view("therapist", "plan", `${CLIENT}/plan`),
  view("therapist", "prepare", `${CLIENT}/prepare`),
  view("therapist", "sessions", `${CLIENT}/sessions`),
  view("therapist", "session", `${CLIENT}/sessions/$session`),
  view("therapist", "write-up", `${CLIENT}/sessions/$session/write-up`),
  view("therapist", "private-notes", `${CLIENT}/private-notes`),
  view("therapist", "listen", `${CLIENT}/listen`),
  view("therapist", "review", `${CLIENT}/listen/$transcript`),
  view("therapist", "triangle", `${CLIENT}/triangle`),
  view("therapist", "progress", `${CLIENT}/progress`),
  view("therapist", "together", `${CLIENT}/together`),
  view("therapist", "records", `${CLIENT}/records`),
];

/** A client about whom nothing is known yet. */
const newcomer: Of = { client: (places) => places.newcomer };

const NOTHING_YET: readonly PageView[] = [
  "",
  "/plan",
  "/prepare",
  "/sessions",
  "/private-notes",
  "/listen",
  "/triangle",
  "/progress",
  "/together",
  "/records",
].map((end) => view("therapist", `newcomer${end.replace("/", "-") || "-overview"}`, CLIENT + end, newcomer));

const OTHER_STATES: readonly PageView[] = [
  {
    ...view("therapist", "write-up-signed", `${CLIENT}/sessions/$session/write-up`, {
      session: (places) => places.signedSession,
    }),
  },
  ...["closed", "passed"].map((state) => ({
    ...view("therapist", `signals-${state}`, "/signals"),
    path: () => `/signals?state=${state}`,
  })),
  { name: "not-here", as: "therapist", path: () => "/today/nothing-of-the-kind" },
  {
    ...view("therapist", "today-keys", "/today"),
    reach: (page) => page.getByRole("button", { name: /^(?:Keys|Tasten)$/ }).click(),
  },
];

const SETTINGS: readonly PageView[] = [
  view("manager", "settings", "/settings"),
  ...PARTS.map((part) => view("manager", `settings-${part}`, "/settings/$part", { part: () => part })),
  view("therapist", "settings-not-yours", "/settings/$part", { part: () => "keys" }),
];

const PORTAL: readonly PageView[] = [
  view("client", "my-check-in", "/my"),
  view("client", "my-work", "/my/work"),
  view("client", "my-exercise-new", "/my/work/exercises/$assignment/new"),
  view("client", "my-exercise", "/my/work/exercises/$assignment/$entry"),
  view("client", "my-diary-new", "/my/work/diary/new"),
  view("client", "my-diary", "/my/work/diary/$entry", { entry: (places) => places.diary }),
  view("client", "my-going", "/my/going"),
  view("client", "my-plan", "/my/plan"),
  view("client", "my-safety", "/my/plan/safety"),
  view("client", "my-safety-write", "/my/plan/safety/write"),
  view("client", "my-consent", "/my/plan/agreed/$purpose", { purpose: () => "recording" }),
  view("client", "my-seen", "/my/plan/seen"),
  view("client", "my-entries", "/my/plan/entries"),
  view("client", "my-sign-in", "/my/plan/sign-in"),
  {
    ...view("client", "my-help", "/my"),
    reach: (page) => page.locator("header .button-dark").click(),
  },
];

const at = (name: string, path: PageView["path"]): PageView => ({ name, as: "visitor", path });

const DOOR: readonly PageView[] = [
  at("sign-in", () => "/"),
  { ...at("sign-in-refused", () => "/"), reach: refusedSignIn },
  at("client-door", () => "/client"),
  at("client-link", ({ link }) => `/link/${link}`),
  {
    ...at("client-link-refused", () => "/link/nothing-of-the-kind"),
    reach: (page) => page.getByRole("button").first().click(),
  },
  at("health", () => "/health"),
  { ...at("set-up", ({ setUp }) => `/set-up/${setUp}`), as: "new-member" },
  {
    ...at("recovery-codes", ({ setUp }) => `/set-up/${setUp}`),
    as: "new-member",
    reach: setUpWithPassword,
    once: true,
  },
  at("nothing-here", () => "/set-up/nothing-of-the-kind"),
];

async function refusedSignIn(page: Page): Promise<void> {
  await page.getByLabel("E-mail address").fill("nobody@example.org");
  await page.getByLabel("Password").fill("a password of nobody at all");
  await page.getByLabel("Code from your authenticator").fill("123456");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").waitFor();
}

async function setUpWithPassword(page: Page): Promise<void> {
  const secret = await page.locator(".key code").innerText();
  await page.getByLabel("A new password").fill("four lamps under the bridge");
  await page.getByLabel("The code it shows now").fill(oneTimeCode(secret.replaceAll(" ", "")));
  await page.getByRole("button", { name: "Use password and authenticator" }).click();
  await page.locator(".codes").waitFor();
}

const CHECK_IN: readonly PageView[] = [
  at("check-in", ({ checkIn }) => `/check-in/${checkIn}`),
  { ...at("check-in-all", ({ checkIn }) => `/check-in/${checkIn}`), reach: showAll },
  { ...at("check-in-support", ({ checkIn }) => `/check-in/${checkIn}`), reach: answerOfRisk, once: true },
  at("session-check", ({ sessionCheck }) => `/check-in/${sessionCheck}?here=1`),
  at("check-in-sent", () => "/check-in/sent"),
  at("check-in-given-back", () => "/check-in/sent?here=1"),
  at("check-in-unknown", () => "/check-in/nothing-of-the-kind-here"),
];

/** All questions on one page, whether it was so the last time or not. */
async function showAll(page: Page): Promise<void> {
  if (await page.locator("#next").isVisible()) await page.locator("#layout").click();
}

/** The ninth question of the form, answered with anything but "not at all". */
async function answerOfRisk(page: Page): Promise<void> {
  await showAll(page);
  await page.locator('fieldset[data-item="self-harm"] .option').nth(1).click();
  await page.locator('fieldset[data-item="self-harm"] input').nth(1).blur();
  await page.locator("#support").waitFor();
}

/** Every view there is: of therapists, clients, the door and the check-in. */
export const VIEWS: readonly PageView[] = [
  ...THERAPIST,
  ...NOTHING_YET,
  ...OTHER_STATES,
  ...SETTINGS,
  ...PORTAL,
  ...DOOR,
  ...CHECK_IN,
];
