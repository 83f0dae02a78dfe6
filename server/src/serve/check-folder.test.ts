import { chmodSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { checkFolder } from "./check-folder.ts";

const NOT_OURS = { ok: false, failure: { kind: "folder-not-ours" } };

describe.skipIf(process.getuid === undefined)("a practice's folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "attune-folder-"));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([0o700, 0o750, 0o755])("that its owner alone may change is taken (%i)", (mode) => {
    chmodSync(folder, mode);
    expect(checkFolder(folder)).toEqual({ ok: true, value: undefined });
  });

  test.each([0o770, 0o702, 0o777, 0o1777])("in which others may write is refused (%i)", (mode) => {
    chmodSync(folder, mode);
    expect(checkFolder(folder)).toEqual(NOT_OURS);
  });

  test("that another account owns is refused, by a link too", () => {
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    expect(checkFolder(link).ok).toBe(true);
    vi.spyOn(process, "getuid").mockReturnValue(4242);
    expect([checkFolder(folder), checkFolder(link)]).toEqual([NOT_OURS, NOT_OURS]);
    rmSync(link);
  });
});
