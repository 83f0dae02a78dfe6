import { describe, expect, test } from "vitest";
import { runAttune } from "../testing/run-attune.ts";

const changed = async (...words: readonly string[]) => {
  const { code, out, err } = await runAttune(["change", ...words, "--json"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
};

describe("attune change", () => {
  test.each([
    ["phq-9", 18, 12, "nhs", ["reliable improvement", "stayed a case", "-"]],
    ["phq-9", 18, 13, "nhs", ["no reliable change", "stayed a case", "-"]],
    ["phq-9", 16, 9, "nhs", ["reliable improvement", "recovered", "reliable recovery"]],
    ["phq-9", 9, 15, "nhs", ["reliable deterioration", "became a case", "-"]],
    ["gad-7", 14, 10, "nhs", ["reliable improvement", "stayed a case", "-"]],
    ["gad-7", 14, 10, "strict", ["no reliable change", "stayed a case", "-"]],
    ["pcl-5", 52, 42, "nhs", ["reliable improvement", "stayed a case", "-"]],
    ["pcl-5", 52, 42, "strict", ["no reliable change", "stayed a case", "-"]],
  ] as const)("%s from %i to %i under %s", async (id, from, to, profile, words) => {
    const change = await changed(id, "--from", String(from), "--to", String(to), "--profile", profile);
    expect(change.words).toEqual(words);
    expect(change.basis).toMatchObject({ profile, used: profile });
  });

  test("names the profile, the source and what nobody has verified", async () => {
    const { out } = await runAttune(["change", "pcl-5", "--from", "52", "--to", "42"]);
    expect(out).toContain("Profile: nhs");
    expect(out).toContain("unverified");
    expect(out).toContain("Not yet verified at its source: threshold");
  });

  test("two measures are judged together as NHS Talking Therapies does", async () => {
    const { nhs } = await changed("phq-9", "--from", "18", "--to", "8", "--pair", "gad-7,15,6");
    expect(nhs).toMatchObject({ caseAtStart: true, caseAtEnd: false, recovery: true, reliableRecovery: true });
  });

  test("an own form gets no verdict", async () => {
    const { code, err } = await runAttune(["change", "session-check", "--scale", "mean", "--from", "8", "--to", "9"]);
    expect(code).toBe(1);
    expect(err).toContain("not validated");
  });

  test.each([
    [["phq-9", "--from", "28", "--to", "12"], 3, /28 lies outside 0 to 27/],
    [["phq-9", "--from", "18", "--to", "NaN"], 3, /not a number/],
    [["phq-9", "--from", "18", "--to", "12.5"], 3, /12.5 is not a whole number/],
    [["phq-9", "--from", "18", "--to", "12", "--profile", "mine"], 2, /nhs, strict, published/],
    [["phq-9", "--from", "18", "--to", "12", "--pair", "gad-7"], 2, /gad-7,15,6/],
    [["phq-9", "--from", "18"], 2, /--to/],
  ] as const)("%j is refused with the reason", async (words, exit, reason) => {
    const { code, out, err } = await runAttune(["change", ...words]);
    expect({ code, out }).toEqual({ code: exit, out: "" });
    expect(err).toMatch(reason);
  });
});
