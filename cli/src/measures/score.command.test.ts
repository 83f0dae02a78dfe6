import { describe, expect, test } from "vitest";
import { runAttune } from "../testing/run-attune.ts";

const scored = async (id: string, answers: string) => {
  const { code, out, err } = await runAttune(["score", id, "--answers", answers, "--json"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
};

describe("attune score", () => {
  test("prorates two skipped questions of the PHQ-9 and says so", async () => {
    expect(await scored("phq-9", "2,2,-,-,1,2,1,0,1")).toMatchObject({
      instrument: "phq-9",
      total: 12,
      band: "Moderate",
      prorated: true,
      missing: ["sleep", "energy"],
      scales: { depression: { score: 12, prorated: true } },
      risk: [{ kind: "answered", item: "self-harm", number: 9, value: 1, answer: "Several days", grade: "same-day" }],
    });
  });

  test("an answer about risk is there even when there is no total", async () => {
    const score = await scored("phq-9", "-,-,-,-,1,1,1,0,2");
    expect(score).toMatchObject({ total: null, band: null, reason: "4 missing > 2" });
    expect(score.risk).toMatchObject([{ kind: "answered", value: 2, grade: "urgent" }]);
  });

  test("a risk item left open is a fact of its own", async () => {
    const score = await scored("phq-9", "1,1,2,2,1,1,1,0,-");
    expect(score).toMatchObject({ total: 10, prorated: true, risk: [{ kind: "not-answered", number: 9 }] });
  });

  test("the first line under the name is the risk, whatever the total", async () => {
    const { out } = await runAttune(["score", "phq-9", "--answers", "0,0,0,0,0,0,0,0,1"]);
    expect(out.split("\n")[1]).toBe("  Item 9 was answered: several days. To be looked at with the client today.");
    expect(out.replace(/\s+/g, " ")).toContain("does not make or exclude a diagnosis");
  });

  test.each([
    ["0,0,0,0,-", "negative"],
    ["0,0,0,1,0", "non-acute"],
    ["0,0,1,0,1", "acute"],
    ["0,0,1,0,-", "non-acute, item 5 not answered: ask now"],
  ])("the ASQ with %s is %s", async (answers, result) => {
    expect(await scored("asq", answers)).toMatchObject({ result, total: null });
  });

  test("every problem of the answers is listed by item, and nothing is scored", async () => {
    const { code, out, err } = await runAttune(["score", "gad-7", "--answers", "2,7,-0,NaN,many words,1.5,1,2"]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err.trimEnd().split("\n")).toHaveLength(7);
    expect(err).not.toContain("many words");
  });

  test("an own form has no band, and says that nobody validated it", async () => {
    expect(await scored("session-check", "9,8,10,9,7,9")).toMatchObject({ band: null });
    const { out } = await runAttune(["score", "session-check", "--answers", "9,8,10,9,7,9"]);
    expect(out).toMatch(/not validated/i);
  });

  test("a total of a form kept elsewhere is placed like any other", async () => {
    const { code, out } = await runAttune([
      "score",
      "isi",
      "--total",
      "16",
      "--form",
      "on paper, 3 March",
      "--date",
      "2026-03-03",
    ]);
    expect(code).toBe(0);
    expect(out).toContain("16 of 28, Moderate, typed in");
    expect(out).toContain("on paper, 3 March");
    expect(out).toContain("Filled in on 2026-03-03");
  });

  test.each([
    [["score", "oci-r", "--total", "73"], 3, /lies outside 0 to 72/],
    [["score", "oci-r", "--total", "-0"], 3, /not a number/],
    [["score", "oci-r", "--total", "12", "--date", "3 March"], 3, /the date is none/],
    [["score", "oci-r", "--total", "12.5"], 3, /not a whole number/],
    [["score", "oci-r", "--answers", "1,2"], 2, /--total/],
    [["score", "phq-99", "--answers", "1"], 2, /no instrument “phq-99”.*phq-9/],
    [["score", "phq-9"], 2, /either --answers or --total/],
  ] as const)("%j is refused with the reason", async (words, exit, reason) => {
    const { code, out, err } = await runAttune([...words]);
    expect({ code, out }).toEqual({ code: exit, out: "" });
    expect(err).toMatch(reason);
  });
});
