import { describe, expect, test } from "vitest";
import { joinPairs, readPair } from "./pairs.ts";

describe("an option with two values", () => {
  test("takes both, and leaves what follows alone", () => {
    const [option = "", file] = joinPairs(["--export", "chat", "out.cha", "session.vtt"]);
    expect(readPair(option.slice("--export=".length))).toEqual({ format: "chat", file: "out.cha" });
    expect(file).toBe("session.vtt");
  });

  test("may write to standard output", () => {
    const [option = ""] = joinPairs(["--export", "chat", "-"]);
    expect(readPair(option.slice("--export=".length)).file).toBe("-");
  });

  test("does not take another option for a value", () => {
    expect(joinPairs(["--export", "chat", "--json"])).toEqual(["--export", "chat", "--json"]);
    expect(readPair("chat")).toEqual({ format: "", file: "chat" });
  });

  test("is a word like any other after two dashes", () => {
    expect(joinPairs(["--", "--export", "a", "b"])).toEqual(["--", "--export", "a", "b"]);
  });
});
