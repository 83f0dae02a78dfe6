import fc from "fast-check";
import { expect, test } from "vitest";
import { readClock } from "./clock.ts";

// 1 h 2 min 3.45 s = 3,723,450 ms
test.each([
  ["01:02:03.450", 3_723_450],
  ["1:02:03,450", 3_723_450],
  ["62:03.45", 3_723_450],
  ["0:07", 7_000],
  ["00:00:00.0009", 0],
] as const)("%s is %i thousandths of a second", (shown, expected) => {
  expect(readClock(shown)).toBe(expected);
});

test.each(["", "7", "1:7", "0:60", "1:60:00", "99999:00:00", "1:02:03.", "a:bc", "-1:00", "1:02:03 pm"])(
  "'%s' is no time",
  (shown) => {
    expect(readClock(shown)).toBeUndefined();
  },
);

test("a time that is written out reads back as itself", () => {
  const pad = (value: number, digits: number) => String(value).padStart(digits, "0");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 359_999_999 }), (moment) => {
      const [hours, minutes] = [Math.floor(moment / 3_600_000), Math.floor(moment / 60_000) % 60];
      const shown = `${hours}:${pad(minutes, 2)}:${pad(Math.floor(moment / 1000) % 60, 2)}.${pad(moment % 1000, 3)}`;
      expect(readClock(shown)).toBe(moment);
    }),
  );
});
