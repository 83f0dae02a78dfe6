import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { faultPoint, readFault } from "./fault-point.ts";
import { faultPoints } from "./fault-points.ts";

const here = new URL(".", import.meta.url).href;
const run = (lines: string) =>
  spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), "--input-type=module", "-e", lines], {
    encoding: "utf8",
  });

describe("fault points", () => {
  test("a point that nobody armed does nothing", () => {
    expect(faultPoints.map((point) => faultPoint(point))).toEqual(faultPoints.map(() => undefined));
  });

  test("an armed point ends the process at its count-th pass, and not before", () => {
    const { signal, stdout } = run(`
      const { armFault, faultPoint } = await import("${here}fault-point.ts");
      armFault("after-commit", 3);
      for (let pass = 1; pass <= 5; pass++) { (await import("node:fs")).writeSync(1, "pass " + pass + "\\n"); faultPoint("after-commit"); faultPoint("before-commit"); }
    `);
    expect({ signal, stdout }).toEqual({ signal: "SIGKILL", stdout: "pass 1\npass 2\npass 3\n" });
  });

  test("a setting names a point and a count", () => {
    expect(readFault("after-commit:7")).toEqual({ ok: true, value: { point: "after-commit", count: 7 } });
    expect(readFault("after-commit")).toEqual({ ok: true, value: { point: "after-commit", count: 1 } });
  });

  test.each(["", "nowhere:1", "after-commit:0", "after-commit:two", "after-commit:1.5"])("%j is refused", (text) => {
    expect(readFault(text)).toEqual({ ok: false, failure: { kind: "no-such-fault" } });
  });
});
