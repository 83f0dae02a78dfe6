import { describe, expect, test } from "vitest";
import { isIban, isNhsNumber, isSocialSecurityNumber } from "./check-digits.ts";

describe("check digits", () => {
  // 943 476 5919 is the worked example of the NHS Data Dictionary
  test("the published NHS number passes, and no neighbour of it", () => {
    expect(isNhsNumber("9434765919")).toBe(true);
    for (const last of "012345678") expect(isNhsNumber(`943476591${last}`)).toBe(false);
  });

  // The example of the UK in the IBAN registry
  test("the published account number passes, and not with one digit changed", () => {
    expect(isIban("GB82WEST12345698765432")).toBe(true);
    expect(isIban("GB82WEST12345698765433")).toBe(false);
  });

  test("social security numbers begin with neither 000, 666 nor 9", () => {
    expect(isSocialSecurityNumber("078", "05", "1120")).toBe(true);
    for (const area of ["000", "666", "900"]) expect(isSocialSecurityNumber(area, "05", "1120")).toBe(false);
  });
});
