import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Speaker } from "../session/turn.ts";
import { redactTurns } from "./redact-turns.ts";

const redacted = (...texts: readonly string[]): readonly string[] =>
  redactTurns(texts.map((text) => ({ label: "Client", speaker: "client" as const, text }))).turns.map(
    ({ text }) => text,
  );

const PIECES = [
  "Anna",
  "anna's",
  "Anna Smith",
  "Mrs Smith",
  "Zelmira",
  "Zelmira.",
  "Dr",
  "Will",
  "will",
  "May",
  "in",
  "Leeds",
  "to",
  "St",
  "Mary's",
  "Hospital",
  "University of",
  "14",
  "Maple",
  "Road",
  "March",
  "2024",
  "born",
  "1985",
  "07700 900123",
  "tom@example.com",
  "@tom",
  "[person A]",
  "[place B]",
  "[client]",
  "[",
  "]",
  "I'm",
  "called",
  "my sister",
  "and",
  ".",
  ",",
  "?",
  "-",
  "“",
  "Tesco",
  "work for",
  "BS6 5QA",
  "943 476 5919",
  "is",
  "93",
  "said",
  "Sertraline",
  "Park",
  "the",
  "van",
  "J.",
  "SMITH",
  "é",
  "’s",
  "\u{1f642}",
];
const talk = fc.array(
  fc.record({
    label: fc.constantFrom("Anna Smith", "Dr Nair", "Client", "Will", "T", ""),
    speaker: fc.constantFrom<Speaker>("therapist", "client", "other"),
    text: fc.oneof(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(" ")),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join("")),
      fc.string({ unit: "grapheme", maxLength: 40 }),
    ),
  }),
  { maxLength: 6 },
);

describe("whatever was said", () => {
  test("redacting twice gives the same session", () => {
    fc.assert(
      fc.property(talk, (turns) => {
        const once = redactTurns(turns).turns;
        expect(redactTurns(once).turns).toEqual(once);
      }),
      { numRuns: 600 },
    );
  });

  test("outside what was replaced, no character changes", () => {
    fc.assert(
      fc.property(talk, (turns) => {
        const { turns: done, replacements } = redactTurns(turns);
        for (const [at, { text }] of turns.entries()) {
          let rest = done[at]?.text ?? "";
          let from = 0;
          for (const { start, end, placeholder } of replacements[at] ?? []) {
            const kept = text.slice(from, start);
            expect(start).toBeGreaterThanOrEqual(from);
            expect(rest.startsWith(kept + placeholder)).toBe(true);
            rest = rest.slice(kept.length + placeholder.length);
            from = end;
          }
          expect(rest).toBe(text.slice(from));
        }
      }),
    );
  });

  const digits = (length: number) =>
    fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });
  const around = fc.constantFrom("", "ring ", "It's ", "(", "see: ", "and, ");

  test("no e-mail address and no phone number is left", () => {
    const eMail = fc.tuple(
      fc.stringMatching(/^[a-z][a-z0-9._]{0,10}[a-z]$/),
      fc.stringMatching(/^[a-z]{2,8}\.(?:com|co\.uk)$/),
    );
    const phone = fc.oneof(
      fc.tuple(digits(3), digits(6)).map(([a, b]) => `07${a} ${b}`),
      fc.tuple(digits(4), digits(4)).map(([a, b]) => `+44 20 ${a} ${b}`),
      fc.tuple(digits(3), digits(4)).map(([a, b]) => `(212) ${a}-${b}`),
    );
    fc.assert(
      fc.property(around, eMail, phone, (before, [local, domain], number) => {
        const [first, second] = redacted(`${before}${local}@${domain} please`, `${before}${number} please`);
        expect(first).not.toContain(domain);
        expect(second).not.toMatch(/\d{4}/);
      }),
    );
  });

  test("the same name has the same placeholder throughout", () => {
    const names = fc.constantFrom("Anna", "Kwabena", "Zelmira", "Torvik", "Siobhán");
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 8 }), (said) => {
        const texts = redacted(...said.map((name) => `Then I met ${name} again.`));
        const placeholders = texts.map((text) => /\[person [A-Z]\]/.exec(text)?.[0]);
        expect(placeholders).not.toContain(undefined);
        expect(new Set(placeholders).size).toBe(new Set(said).size);
        for (const [at, name] of said.entries()) expect(placeholders[at]).toBe(placeholders[said.indexOf(name)]);
      }),
    );
  });

  test.each([
    "a".repeat(200_000),
    "1 ".repeat(100_000),
    "A. ".repeat(70_000),
    "[person ".repeat(30_000),
    "@".repeat(100_000),
    "Anna van de ".repeat(20_000),
    "www.".repeat(50_000),
    "GB82 ".repeat(40_000),
    "x dot ".repeat(40_000),
    "St Mary's and St X's Hospital. ".repeat(10_000),
    "’s’s".repeat(50_000),
  ])("hostile text number %# is read to its end", (text) => expect(redacted(text)).toHaveLength(1));
});
