import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minimise } from "./lbfgs.ts";
import { fitLogistic, scoreRow } from "./logistic.ts";
import { RowCollector } from "./matrix.ts";

describe("the least point of a smooth function", () => {
  test("is found for a stretched bowl", () => {
    const centre = [3, -2, 0.5];
    const found = minimise(
      (point, gradient) => {
        let value = 0;
        for (const [at, middle] of centre.entries()) {
          const stretch = 10 ** at;
          value += stretch * (point[at]! - middle) ** 2;
          gradient[at] = 2 * stretch * (point[at]! - middle);
        }
        return value;
      },
      new Float64Array(3),
      { steps: 100, tolerance: 1e-14 },
    );
    for (const [at, middle] of centre.entries()) expect(found[at]).toBeCloseTo(middle, 5);
  });
});

const matrixOf = (rows: readonly (readonly number[])[]) => {
  const collector = new RowCollector();
  for (const row of rows) {
    for (const [column, value] of row.entries()) collector.add(column, value);
    collector.endRow();
  }
  return collector.finish(rows[0]!.length);
};

describe("multinomial logistic regression", () => {
  test("without features the probabilities are the shares of the classes", () => {
    // 6 of class 0, 3 of class 1, 1 of class 2: a bias alone gives log 6, log 3, log 1 up to a constant
    const classOf = Uint8Array.from([0, 0, 0, 0, 0, 0, 1, 1, 1, 2]);
    const matrix = matrixOf(Array.from(classOf, () => [0]));
    const { bias } = fitLogistic(
      { matrix, rows: Int32Array.from(classOf.keys()), classOf, weight: new Float64Array(10).fill(1), classes: 3 },
      1,
    );
    expect(bias[0]! - bias[1]!).toBeCloseTo(Math.log(2), 2);
    expect(bias[1]! - bias[2]!).toBeCloseTo(Math.log(3), 2);
  });

  test("at the fitted point no weight can be moved for the better: each equals what the errors pull at it", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: -1, max: 1, noNaN: true }),
            fc.double({ min: -1, max: 1, noNaN: true }),
            fc.boolean(),
          ),
          { minLength: 12, maxLength: 30 },
        ),
        (drawn) => {
          const rows = drawn.map(([a, b]) => [a, b]);
          const classOf = Uint8Array.from(drawn, ([, , yes]) => (yes ? 1 : 0));
          const matrix = matrixOf(rows);
          const strength = 0.5;
          const fitted = fitLogistic(
            {
              matrix,
              rows: Int32Array.from(rows.keys()),
              classOf,
              weight: new Float64Array(rows.length).fill(1),
              classes: 2,
            },
            strength,
          );
          for (let column = 0; column < 2; column++) {
            let pull = 0;
            for (const [row, values] of rows.entries()) {
              const [no = 0, yes = 0] = scoreRow(fitted, { matrix, row }, new Float64Array(2));
              const chance = 1 / (1 + Math.exp(no - yes));
              pull += strength * values[column]! * (classOf[row]! - chance);
            }
            expect(fitted.weights[column * 2 + 1]).toBeCloseTo(pull, 1);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test("a row that counts twice weighs as much as two rows", () => {
    const rows = [
      [1, 0],
      [0, 1],
      [1, 1],
    ];
    const once = fitLogistic(
      {
        matrix: matrixOf(rows),
        rows: Int32Array.of(0, 1, 2),
        classOf: Uint8Array.of(0, 1, 1),
        weight: Float64Array.of(2, 1, 1),
        classes: 2,
      },
      1,
    );
    const twice = fitLogistic(
      {
        matrix: matrixOf([...rows, [1, 0]]),
        rows: Int32Array.of(0, 1, 2, 3),
        classOf: Uint8Array.of(0, 1, 1, 0),
        weight: new Float64Array(4).fill(1),
        classes: 2,
      },
      1,
    );
    for (const [at, weight] of once.weights.entries()) expect(twice.weights[at]).toBeCloseTo(weight, 3);
  });
});
