import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cutPower, INTACT, makeBase, recordRun } from "./testing/power-cuts.ts";

/**
 * The power goes, and pages that were written but not synced are gone. One run is recorded and cut in many places.
 * POWER_LOSS_IMAGES raises the number of places.
 */
const IMAGES = Number(process.env["POWER_LOSS_IMAGES"] ?? 30);
const CONTROLS = 4;
const ROWS = 400;

const root = mkdtempSync(join(tmpdir(), "attune-power-"));
const base = join(root, "base");
beforeAll(() => makeBase(base));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SECONDS_PER_IMAGE = 30;
const patience = (images: number) => ({ timeout: 1000 * (120 + images * SECONDS_PER_IMAGE) });

describe("a power cut", () => {
  test(`loses no acknowledged row and leaves nothing half-written, ${IMAGES} times`, patience(IMAGES), async () => {
    const outcomes = await cutPower("embedded", await recordRun("embedded", base, ROWS), IMAGES);
    expect(outcomes).toHaveLength(IMAGES);
    expect(outcomes.filter(({ found }) => found !== INTACT)).toEqual([]);
    // Most cuts had something to take, or the test would have shown nothing.
    expect(outcomes.filter(({ unsynced }) => unsynced > 0).length).toBeGreaterThan(IMAGES / 2);
  });

  test("destroys the engine's own database: the simulation sees what a missing sync does", patience(8), async () => {
    const outcomes = await cutPower("unwrapped", await recordRun("unwrapped", base, ROWS), CONTROLS);
    expect(outcomes.filter(({ found }) => found === INTACT)).toEqual([]);
  });
});
