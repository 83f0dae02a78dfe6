import { describe, expect, test } from "vitest";
import { courseVerdict } from "./course-verdict.ts";
import { changeProfiles } from "./profiles.ts";
import { core10, courseOf, csi4, measured, threshold } from "./testing/measured.ts";

const [nhs] = changeProfiles;

describe("a course as a whole", () => {
  test("goes from its first score to its latest, with the best in between", () => {
    expect(courseVerdict(courseOf(core10, [22, 9, undefined, 9, 16]), nhs)).toMatchObject({
      ok: true,
      value: {
        first: { session: 1 },
        latest: { session: 5 },
        best: { session: 2, value: 9 },
        change: { points: -6, verdict: "reliable-improvement", class: "improved" },
      },
    });
  });

  test("on a scale that is better when higher the best is the highest", () => {
    expect(courseVerdict(courseOf(csi4, [10, 16, 12]), nhs)).toMatchObject({ value: { best: { value: 16 } } });
  });

  test.each([
    [[22, 10, 9, 8], true],
    [[22, 11, 9, 8], false],
    [[22, 10, 12, 8], false],
    [[22, 8], undefined],
  ])("%j: the last three below the cut-off is %s", (values, expected) => {
    const verdict = courseVerdict(courseOf(core10, values), nhs);
    expect(verdict.ok && verdict.value.lastThreeNoCase).toBe(expected);
  });

  test("without a cut-off nobody can say so", () => {
    const verdict = courseVerdict(courseOf(measured({ thresholds: [threshold("nhs", 6)] }), [22, 8, 8, 8]), nhs);
    expect(verdict.ok && verdict.value).not.toHaveProperty("lastThreeNoCase");
  });
});

describe("no verdict", () => {
  test.each([[[]], [[22]]])("on %j: one score is no course", (values) => {
    expect(courseVerdict(courseOf(core10, values), nhs)).toMatchObject({
      failure: { kind: "too-few-scores", scores: values.length, needed: 2 },
    });
  });

  test("where any score is none of the scale, also one in the middle", () => {
    expect(courseVerdict(courseOf(core10, [22, Number.NaN, 8]), nhs)).toMatchObject({
      failure: { kind: "score-out-of-range", session: 2, min: 0, max: 40 },
    });
  });

  test("where the scale has no threshold", () => {
    expect(courseVerdict(courseOf(measured(), [22, 8]), nhs)).toMatchObject({ failure: { kind: "no-threshold" } });
  });
});
