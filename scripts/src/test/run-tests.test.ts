import { expect, test } from "vitest";
import { tallyOf } from "./run-tests.ts";

test("tests are counted as passed, failed or skipped; one that is only planned is skipped", () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };
  expect(tallyOf(report, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test("a file that could not be loaded is a failure, although none of its tests ran", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "passed", assertionResults: [{}] },
  ];
  expect(tallyOf({ numPassedTests: 1, numFailedTests: 0, testResults }, 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

test("a run that ends badly is never counted as good", () => {
  expect(tallyOf({}, 1).failed).toBe(1);
  expect(tallyOf({ numPassedTests: 3 }, 1).failed).toBe(1);
  expect(tallyOf({ numPassedTests: 3 }, 0).failed).toBe(0);
});
