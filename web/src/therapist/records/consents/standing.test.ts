import { consents as register } from "@attune/core/library";
import { expect, test } from "vitest";
import { type Consent, stateOf } from "./standing.ts";

const NOW = "2026-11-26T10:00:00.000Z";
const terms = register.find(({ id }) => id === "recording");
const consent = (state: Consent["state"], more: Partial<Consent> = {}): Consent => ({
  id: "018f0000-0000-7000-8000-000000000001",
  version: 1,
  purpose: "recording",
  terms: terms?.terms ?? 0,
  state,
  askedAt: "2026-11-01T10:00:00.000Z" as Consent["askedAt"],
  askedBy: "018f0000-0000-7000-8000-000000000002",
  allows: false,
  ...more,
});
const until = (day: string) => ({ until: `${day}T10:00:00.000Z` as NonNullable<Consent["until"]> });
const standing = (...consents: readonly Consent[]) => stateOf(consents, "recording", { terms, now: NOW }).standing;

test("what the server allows is given, whatever else is open", () => {
  expect(standing(consent("asked"), consent("given", { allows: true, ...until("2027-01-01") }))).toBe("given");
});

test("a given consent that counts for nothing says why", () => {
  expect(standing(consent("given", until("2026-11-25")))).toBe("run-out");
  expect(standing(consent("given", { terms: 0, ...until("2027-01-01") }))).toBe("terms-changed");
  expect(standing(consent("given", until("2027-01-01")))).toBe("rests-missing");
});

test("a question waits only in the words of today", () => {
  expect(standing()).toBe("none");
  expect(standing(consent("asked"))).toBe("waiting");
  expect(standing(consent("asked", { terms: 0 }))).toBe("none");
  expect(standing(consent("asked"), consent("refused"))).toBe("refused");
});
