import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { paintFor } from "./paint.ts";

const paints = (environment: Readonly<Record<string, string>>, isTTY: boolean): boolean =>
  paintFor({ environment, output: Object.assign(new PassThrough(), { isTTY }) })("missed", "x") !== "x";

describe("colours", () => {
  test.each([
    ["on a terminal", {}, true, true],
    ["never into a file", {}, false, false],
    ["never on a terminal that knows none", { TERM: "dumb" }, true, false],
    ["never against the person's wish", { NO_COLOR: "1" }, true, false],
    ["on a terminal when that wish is empty", { NO_COLOR: "" }, true, true],
    ["into a file when forced", { FORCE_COLOR: "1" }, false, true],
    ["never when forced off", { FORCE_COLOR: "0" }, true, false],
    ["never against the wish, even when forced", { NO_COLOR: "1", FORCE_COLOR: "3" }, true, false],
  ])("are shown %s", (_, environment, isTTY, shown) => expect(paints(environment, isTTY)).toBe(shown));
});
