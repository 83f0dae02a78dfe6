import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { spareInput } from "./spare-input.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(at("session.vtt"), "WEBVTT");
writeFileSync(at("older.html"), "");
symlinkSync(at("session.vtt"), at("link.vtt"));
linkSync(at("session.vtt"), at("second-name.vtt"));

test.each(["session.vtt", "link.vtt", "second-name.vtt"])("a transcript is not written over as %s", async (name) => {
  const failure = { kind: "unwritable-file", file: at(name), because: "is-an-input" };
  expect(await spareInput(at("session.vtt"), [undefined, at(name)])).toEqual({ ok: false, failure });
});

test("any other file may be written, there or not", async () => {
  expect((await spareInput(at("session.vtt"), [at("older.html"), at("new.html"), "-"])).ok).toBe(true);
  expect((await spareInput("-", ["-"])).ok).toBe(true);
});
