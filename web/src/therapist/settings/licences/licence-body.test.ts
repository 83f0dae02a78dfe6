import { expect, test } from "vitest";
import { licenceFacts, newLicence, validityOf } from "./licence-body.ts";

test("a licence is valid through its last day, and said to end soon for two months before", () => {
  expect(validityOf("2026-11-25", "2026-11-26")).toBe("over");
  expect(validityOf("2026-11-26", "2026-11-26")).toBe("soon");
  expect(validityOf("2027-01-25", "2026-11-26")).toBe("soon");
  expect(validityOf("2027-01-26", "2026-11-26")).toBe("valid");
  expect(validityOf(undefined, "2026-11-26")).toBe("open");
});

test("what was left empty is not sent", () => {
  const body = { ...newLicence("m"), profession: " Psychotherapist ", issuedBy: "A board", conditions: ["loss", " "] };
  expect(licenceFacts(body)).toEqual({
    memberId: "m",
    profession: "Psychotherapist",
    issuedBy: "A board",
    conditions: ["loss"],
  });
});
