import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changeVectors, nhsVectors, suddenVectors } from "./testing/change-vectors.data.ts";

/** The reference file, where it lies beside the project. */
const REFERENCE = new URL("../../../../shared/clinical/instruments.json", import.meta.url);

test.skipIf(!existsSync(REFERENCE))("the worked changes are those of the reference file", () => {
  const { changeVectors: reference } = JSON.parse(readFileSync(REFERENCE, "utf8"));
  expect({ change: changeVectors, nhs: nhsVectors, sudden: suddenVectors }).toEqual(reference);
});

test("there are 23 changes, 9 pairs and 5 steps", () => {
  expect([changeVectors.length, nhsVectors.length, suddenVectors.length]).toEqual([23, 9, 5]);
});
