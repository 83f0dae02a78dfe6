import { Script } from "node:vm";
import type { Instant } from "@attune/core";
import { describe, expect, test } from "vitest";
import { DOOR_SCRIPT } from "./door-script.data.ts";
import { DOOR_STYLE } from "./door-style.data.ts";
import { type HealthView, healthPage } from "./health-page.ts";
import { firstPage, recoveryCodesPage, setUpPage } from "./set-up-pages.ts";
import { clientPage, codePage, linkPage, notFoundPage, signedInPage, signInPage } from "./sign-in-pages.ts";

const EVIL = `"><script>alert('x')</script>&`;
const now = "2026-11-25T09:30:00.000Z" as Instant;
const well: HealthView = {
  now,
  version: "0.1.0",
  database: { kind: "embedded", answers: true, isDurable: true },
  lastBackupAt: "2026-11-25T03:00:00.000Z" as Instant,
  jobs: { lastBeatAt: "2026-11-25T09:29:58.000Z" as Instant, failed: 0 },
  keys: { areOpen: true },
};

const pages: readonly (readonly [string, string])[] = [
  ["sign-in", signInPage({ problem: EVIL, email: EVIL })],
  ["client", clientPage({ hasPost: true, problem: EVIL, email: EVIL })],
  ["client without post", clientPage({ hasPost: false })],
  ["code", codePage({ email: EVIL, ask: EVIL, problem: EVIL })],
  ["link", linkPage({ token: EVIL })],
  ["first set-up", firstPage({ secret: EVIL, fields: { practice: EVIL, name: EVIL, email: EVIL } })],
  [
    "set-up",
    setUpPage({ token: EVIL, secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", uri: `otpauth://totp/${EVIL}`, email: EVIL }),
  ],
  ["recovery codes", recoveryCodesPage(["7Q2MX-AAAAA-BBBBB-CCCCC-DDDDD", EVIL])],
  ["signed in", signedInPage({ kind: "member", practice: EVIL })],
  ["health", healthPage({ ...well, version: EVIL })],
  ["not found", notFoundPage()],
];

describe.each(pages)("the %s page", (_, text) => {
  test("holds nothing that was put in as anything but text", () => {
    expect(text).not.toContain("<script>");
    expect(text).not.toContain("alert('x')");
  });

  test("has no script or style within, and loads only Attune's own", () => {
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="/assets/door.js" defer>']);
    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    expect(text.match(/(?:src|href|action)="https?:/g)).toBeNull();
  });

  test("has a language, one main heading, a title, and a label for every field", () => {
    expect(text).toContain('<html lang="en">');
    expect(text.match(/<h1>/g)).toHaveLength(1);
    expect(text).toMatch(/<title>.+<\/title>/);
    const fields = [...text.matchAll(/<input id="([^"]+)"/g)].map(([, id]) => id);
    for (const id of fields) expect(text).toContain(`<label for="${id}">`);
    expect(new Set(fields).size).toBe(fields.length);
    for (const [, id] of text.matchAll(/aria-describedby="([^"]+)"/g)) expect(text).toContain(`id="${id}"`);
  });
});

test("a problem is heard first: in the title, and as an alert", () => {
  const text = signInPage({ problem: "Please wait." });
  expect(text).toContain("<title>That did not work: Sign in | Attune</title>");
  expect(text).toMatch(/role="alert"><strong>That did not work\.<\/strong> Please wait\./);
});

test("the code's page says the same whether a code was sent or not", () => {
  expect(codePage({ email: "jo@example.org", ask: "a" })).toContain("If we know this address");
});

test("a browser that keeps passwords is told whose the new one is", () => {
  const text = setUpPage({
    token: "t",
    secret: "JBSWY3DP",
    uri: "otpauth://totp/x?secret=JBSWY3DP",
    email: "robin@example.org",
  });
  expect(text).toContain('value="robin@example.org" autocomplete="username" readonly hidden');
});

test("the key to type in stands in groups of four beside its picture", () => {
  const text = setUpPage({
    token: "t",
    secret: "JBSWY3DPEHPK3PXP",
    uri: "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP",
    email: "",
  });
  expect(text).toContain("<code>JBSW Y3DP EHPK 3PXP</code>");
  expect(text).toContain('role="img" aria-label="The key as a picture to scan"');
});

describe("the health page says in words", () => {
  test("that all is well", () => {
    const text = healthPage(well);
    expect(text).toContain("All is well");
    expect(text).toContain("Made on 25 November 2026 at 03:00 UTC.");
    expect(text).toContain("It runs, and nothing has failed.");
  });

  const { lastBackupAt: _, ...withoutBackup } = well;
  test.each<[string, HealthView, string]>([
    ["a database that does not answer", { ...well, database: { ...well.database, answers: false } }, "does not answer"],
    ["what could be lost", { ...well, database: { ...well.database, isDurable: false } }, "A power cut could lose"],
    ["that no backup was made", withoutBackup, "None was made yet"],
    ["an old backup", { ...well, lastBackupAt: "2026-11-23T09:00:00.000Z" as Instant }, "longer ago than two days"],
    ["failed tasks", { ...well, jobs: { ...well.jobs, failed: 2 } }, "2 tasks failed"],
    ["work that has not begun", { ...well, jobs: { failed: 0 } }, "has not begun yet"],
    [
      "work that gave no sign for minutes",
      { ...well, jobs: { lastBeatAt: "2026-11-25T09:26:00.000Z" as Instant, failed: 0 } },
      "no sign since 25 November 2026 at 09:26 UTC",
    ],
    ["closed keys", { ...well, keys: { areOpen: false } }, "Not open"],
  ])("%s", (_what, view, says) => {
    const text = healthPage(view);
    expect(text).toContain("Something needs a look");
    expect(text).toContain(says);
    expect(text.match(/class="look"/g)).toHaveLength(1);
  });
});

test("the script is one that a browser can read", () => {
  expect(() => new Script(DOOR_SCRIPT)).not.toThrow();
});

describe("colours", () => {
  const schemes = [...DOOR_STYLE.matchAll(/--paper: [^}]+/g)].map(
    ([block]) =>
      new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [name, value])),
  );
  // WCAG 2.2, relative luminance and contrast ratio
  const light = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  test("there are a light and a dark scheme", () => expect(schemes).toHaveLength(2));

  test.each([
    ["ink", "paper", 4.5],
    ["ink", "card", 4.5],
    ["ink-2", "card", 4.5],
    ["ink-2", "paper", 4.5],
    ["pine", "paper", 4.5],
    ["pine", "card", 4.5],
    ["pine-ink", "pine", 4.5],
    ["ink", "look-wash", 4.5],
    ["look", "look-wash", 4.5],
    ["look", "card", 4.5],
    ["edge", "paper", 3],
    ["edge", "card", 3],
  ])("%s on %s has a contrast of at least %d in both", (front, back, least) => {
    for (const scheme of schemes) {
      expect(contrast(scheme.get(front) ?? "", scheme.get(back) ?? "")).toBeGreaterThanOrEqual(least);
    }
  });
});
