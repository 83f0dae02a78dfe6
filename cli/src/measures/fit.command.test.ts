import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { EXAMPLES, runAttune, scratch } from "../testing/run-attune.ts";

const files = scratch();
afterAll(files.remove);
const CASES = join(EXAMPLES, "measures/closed-cases.csv");

describe("attune fit", () => {
  test("prints estimates, intervals and the sample they rest on", async () => {
    const { code, out, err } = await runAttune(["fit", CASES]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/closed cases/);
    expect(out).toMatch(/95 %/);
  });

  test("a model that was written is drawn as the expected range", async () => {
    const model = files.path("phq-9.json");
    expect((await runAttune(["fit", CASES, "--output", model])).code).toBe(0);
    expect(JSON.parse(readFileSync(model, "utf8"))).toMatchObject({ format: "attune/expected-response@1" });
    const { out } = await runAttune([
      "trajectory",
      join(EXAMPLES, "measures/scores.csv"),
      "--client",
      "A1",
      "--model",
      model,
      "--json",
    ]);
    expect(JSON.parse(out)[0].chart.expected.length).toBeGreaterThan(0);
  });

  test("below 200 closed cases it refuses, and says how many there are", async () => {
    const few = readFileSync(CASES, "utf8").split("\n").slice(0, 300).join("\n");
    const { code, out, err } = await runAttune(["fit", "-"], { input: few });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/\d+ closed cases.*200/);
  });

  test("one model is of one instrument", async () => {
    const text = "client,session,instrument,score\nA,1,phq-9,8\nB,1,gad-7,5\n";
    const { code, err } = await runAttune(["fit", "-"], { input: text });
    expect(code).toBe(3);
    expect(err).toContain("--instrument");
  });

  test("a file that is no model is refused", async () => {
    const { code, err } = await runAttune(["trajectory", join(EXAMPLES, "measures/scores.csv"), "--model", CASES]);
    expect(code).toBe(3);
    expect(err).toContain("attune fit");
  });
});
