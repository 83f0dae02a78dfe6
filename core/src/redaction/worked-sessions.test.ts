import { describe, expect, test } from "vitest";
import { redactTurns } from "./redact-turns.ts";
import { measureRedaction } from "./testing/measure-redaction.ts";
import { secondSession } from "./testing/second-session.ts";
import { workedSession } from "./testing/worked-session.ts";

const measured = (session: typeof workedSession) => measureRedaction(session, redactTurns(session));
const rowsOf = (session: typeof workedSession) =>
  Object.entries(measured(session).byKind).map(([kind, { marked, replaced, rightKind }]) => [
    kind,
    marked,
    replaced,
    rightKind,
  ]);

// Each row: the kind, how many were marked by hand, how many were replaced, how many with a placeholder of that kind.
describe("a session that the rules were written with", () => {
  test("of 37 items 36 are replaced, and nothing else", () => {
    const { all, needless, left } = measured(workedSession);
    expect(all).toEqual({ marked: 37, replaced: 36, rightKind: 36 });
    expect(needless).toEqual([]);
    expect(left).toEqual(["Will"]);
  });

  test("by kind", () => {
    expect(rowsOf(workedSession)).toEqual([
      ["address", 1, 1, 1],
      ["age", 1, 1, 1],
      ["date", 3, 3, 3],
      ["e-mail", 1, 1, 1],
      ["handle", 1, 1, 1],
      ["id", 1, 1, 1],
      ["organisation", 3, 3, 3],
      ["person", 16, 15, 15],
      ["phone", 1, 1, 1],
      ["place", 4, 4, 4],
      ["postcode", 1, 1, 1],
      ["speaker", 3, 3, 3],
      ["web-address", 1, 1, 1],
    ]);
  });
});

describe("a session that the rules had not seen", () => {
  test("of 35 items 33 are replaced, 29 as what they are, and nothing else", () => {
    const { all, needless, left } = measured(secondSession);
    expect(all).toEqual({ marked: 35, replaced: 33, rightKind: 29 });
    expect(needless).toEqual([]);
    expect(left).toEqual(["Shug", "94"]);
  });

  test("by kind", () => {
    expect(rowsOf(secondSession)).toEqual([
      ["address", 1, 1, 1],
      ["age", 1, 0, 0],
      ["date", 3, 3, 3],
      ["e-mail", 1, 1, 1],
      ["id", 1, 1, 1],
      ["organisation", 4, 4, 1],
      ["person", 16, 15, 15],
      ["phone", 1, 1, 1],
      ["place", 3, 3, 2],
      ["speaker", 4, 4, 4],
    ]);
  });
});
