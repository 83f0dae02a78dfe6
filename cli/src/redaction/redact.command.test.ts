import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { EXAMPLES, runAttune, scratch } from "../testing/run-attune.ts";

const ZOOM = join(EXAMPLES, "ocd-cbt-zoom.txt");
const files = scratch();
afterAll(files.remove);

describe("attune redact", () => {
  test("prints the transcript without names, and reminds that it is no guarantee", async () => {
    const { code, out, err } = await runAttune(["redact", ZOOM]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Therapist: /);
    expect(out).not.toMatch(/Aarav|Dev\b|Ashworth|Menon/);
    expect(out).toContain("[person A]");
    expect(err).toContain("not a guarantee");
  });

  test("prints what was replaced and what such a tool misses, in place of the transcript", async () => {
    const { out } = await runAttune(["redact", ZOOM, "--report"]);
    expect(out).toContain("“Aarav”");
    expect(out).toContain("What this misses");
    expect(out).not.toContain("Therapist: ");
  });

  test("writes the format that the ending of the file names, and what it writes can be redacted again", async () => {
    const file = files.path("without-names.vtt");
    const { code, out } = await runAttune(["redact", ZOOM, "--output", file]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(readFileSync(file, "utf8")).toMatch(/^WEBVTT/);
    const again = await runAttune(["redact", file, "--report"]);
    expect(again.out).toContain("  nothing");
  });

  test("a file that is not there is said in one line", async () => {
    const { code, err } = await runAttune(["redact", files.path("none.txt")]);
    expect(code).toBe(1);
    expect(err).toMatch(/^attune: [^\n]+ was not found[^\n]+\n$/);
  });
});
