import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCommon } from "./common.ts";
import { COMMON_PASSWORDS } from "./common-passwords.data.ts";
import { checkPassword } from "./password-rules.ts";

const own = { email: "m.ashdown@riverbend.example", names: ["Mara Ashdown", "Harbour Lane Practice"] };
const because = (password: string) => {
  const checked = checkPassword(password, own);
  return checked.ok ? "accepted" : checked.failure.because;
};

describe("a password", () => {
  test.each([
    ["fourteen chars", "too-short"],
    ["wobbly lamp 19!", "accepted"],
    // fifteen people, each of two UTF-16 units, of which one counts
    ["🦊🐢🌵🎻🧵🪁🫖🧭🛶🪵🥾🧶🪟🕯🌾", "accepted"],
    ["🦊🐢🌵🎻🧵🪁🫖", "too-short"],
    ["plum tractor sings", "accepted"],
    ["Zr6%kk20ba!Qm8d", "accepted"],
    ["my aunt keeps bees on the roof", "accepted"],
    ["4917305528163947", "accepted"],
  ])("%s: %s", (password, expected) => expect(because(password)).toBe(expected));

  test("of 257 characters is too long, of 256 it is not", () => {
    const long = "plum tractor sings ".repeat(14).slice(0, 240);
    expect(because(`${long}0123456789abcdefg`)).toBe("too-long");
    expect(because("The harvest moon leaned over a tin roof. ".repeat(7).slice(0, 256))).toBe("accepted");
  });

  test("counts a letter with its accent once, whichever way it was typed", () => {
    expect(because("éèêéèêéèêéèêéè".normalize("NFD"))).toBe("too-short");
  });

  test.each([
    "correct horse battery staple",
    "Correct-Horse-Battery-Staple!",
    "c0rr3ct h0rse b4ttery st4ple",
    "correcthorsebatterystaple1999",
    "password password",
    "passwordpasswordpass",
    "P@ssw0rdP@ssw0rd",
    "aaaaaaaaaaaaaaaa",
    "abababababababab",
    "hedgehoghedgehog",
    "abcdefghijklmnop",
    "123456789012345678",
    "112233445566778899",
    "9876543210987654",
    "qwertyuiopasdfgh",
    "1qaz2wsx3edc4rfv",
    "zaq12wsxcde34rfv",
    "24121985 13041990",
    "1985 1990 2001 2015",
    "Summer2026Summer2026",
    "welcome123456789",
    "administrator123",
    "ilovemymotherandfather",
    "monday tuesday wednesday 7",
  ])("%s is common", (password) => expect(because(password)).toBe("common"));

  test.each([
    "m.ashdown@riverbend.example",
    "xx-M.Ashdown-and-more-words",
    "the river bend Riverbend is wide",
    "mara ashdown and her boat",
    "HarbourLanePractice at noon",
  ])("%s holds the person's or the practice's own name", (password) =>
    expect(because(password)).toBe("contains-own-name"),
  );

  test("a common phrase stays common in capitals, with marks, and with digits after it", () => {
    const marks = fc.array(fc.constantFrom("", " ", "-", ".", "_", "!"), { minLength: 40, maxLength: 40 });
    const ends = fc.stringMatching(/^\d{0,6}$/);
    fc.assert(
      fc.property(fc.constantFrom(...COMMON_PASSWORDS), marks, ends, (phrase, between, end) => {
        const disguised = [...phrase].map((sign, at) => sign.toUpperCase() + (between[at] ?? "")).join("");
        return isCommon(disguised + end);
      }),
    );
  });

  test("what chance makes of fifteen letters is never common", () => {
    const letters = fc.array(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), { minLength: 15, maxLength: 24 });
    let refused = 0;
    fc.assert(
      fc.property(letters, (signs) => {
        if (isCommon(signs.join(""))) refused += 1;
      }),
      { numRuns: 2000, seed: 7 },
    );
    // fast-check leans towards repeated letters; those few are rightly refused
    expect(refused).toBeLessThan(200);
  });
});
