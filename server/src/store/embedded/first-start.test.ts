import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import type { FaultPoint } from "../../faults/fault-points.ts";
import { startChild } from "./testing/child.ts";

const root = mkdtempSync(join(tmpdir(), "attune-first-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const starter = join(import.meta.dirname, "testing/starter.ts");
const PATIENCE = { timeout: 240_000 };

/** Starts and ends in an ordinary way; then only finished things are there. */
async function startsAndEnds(folder: string): Promise<void> {
  const child = startChild(starter, [folder]);
  const heard = [await child.hear(), await child.hear(), await child.hear()];
  expect(heard).toEqual(["starting", "open", '[{"one":1}]']);
  expect(await child.ended).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["ballast", "database", "ownership"]);
}

const POINTS: readonly FaultPoint[] = ["first-start-half", "first-start-before-rename", "first-start-after-rename"];

describe("a first start that is ended", () => {
  test.each(POINTS)("at %s begins again and opens", PATIENCE, async (point) => {
    const folder = join(root, point);
    const killed = startChild(starter, [folder, `${point}:1`]);
    expect(await killed.ended).toBe("SIGKILL");
    expect(readdirSync(folder).includes("database")).toBe(point === "first-start-after-rename");
    await startsAndEnds(folder);
  });

  test("at any other moment, several times over, begins again and opens", PATIENCE, async () => {
    const folder = join(root, "any");
    for (const after of [100, 700, 1500, 2500, 3500]) {
      const child = startChild(starter, [folder]);
      expect(await child.hear()).toBe("starting");
      await sleep(after);
      await child.kill();
    }
    await startsAndEnds(folder);
  });
});
