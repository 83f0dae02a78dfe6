import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Instant } from "@attune/core";
import { afterAll, expect, test } from "vitest";
import { dataFolder, keysCopyIn } from "../serve/data-folder.ts";
import { backupName } from "./backup-name.ts";
import { keptIn } from "./kept-backups.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-kept-"));
const files = dataFolder(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const PRACTICE = "0e4edbce-0000-4000-8000-000000000000";
const OTHER = "1e4edbce-0000-4000-8000-000000000000";
const at = (day: string) => `2026-11-${day}T02:00:00.000Z` as Instant;
const write = (practice: string, day: string, bytes: number) =>
  writeFileSync(join(files.backups, backupName(practice, at(day))), "x".repeat(bytes));

test("before the first backup there is a folder's name, and nothing in it", async () => {
  expect(await keptIn(files, PRACTICE)).toEqual({ folder: files.backups, rows: [] });
});

test("backups are listed the latest first with their size, those of another practice not; the keys copy is named", async () => {
  mkdirSync(files.backups);
  write(PRACTICE, "24", 3);
  write(PRACTICE, "25", 5);
  write(OTHER, "26", 7);
  writeFileSync(keysCopyIn(files, PRACTICE), "k");
  const kept = await keptIn(files, PRACTICE);
  expect(kept.rows.map(({ madeAt, bytes }) => [madeAt, bytes])).toEqual([
    [at("25"), 5],
    [at("24"), 3],
  ]);
  expect(kept.keysFile).toBe(keysCopyIn(files, PRACTICE));
});
