import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Line, readLines } from "./read-lines.ts";

async function linesOf(
  pieces: readonly (string | Uint8Array)[],
  mostBytes = 1000,
): Promise<readonly (readonly [number, string | undefined])[]> {
  const lines: Line[] = [];
  for await (const line of readLines(Readable.from(pieces.map((piece) => Buffer.from(piece))), mostBytes))
    lines.push(line);
  return lines.map(({ number, bytes }) => [number, bytes && Buffer.from(bytes).toString("utf8")]);
}

describe("the lines of a stream", () => {
  test("are the same however the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[a-z]{0,5}\n?$/)), async (pieces) => {
        const whole = pieces.join("");
        const expected = whole
          .split("\n")
          .map((text, at) => [at + 1, text] as const)
          .filter(([, text]) => text !== "");
        expect(await linesOf(pieces)).toEqual(expected);
      }),
    );
  });

  test("lose a byte order mark and returns, and count empty lines without giving them", async () => {
    expect(await linesOf(["\uFEFFone\r\n\r\n  \nfour"])).toEqual([
      [1, "one"],
      [4, "four"],
    ]);
  });

  test("end after one that is too long, whether its end has come or not", async () => {
    expect(await linesOf(["ab\nabcdef\nab\n"], 4)).toEqual([
      [1, "ab"],
      [2, undefined],
    ]);
    expect(await linesOf(["ab\nabc", "def", "ghi"], 4)).toEqual([
      [1, "ab"],
      [2, undefined],
    ]);
  });
});
