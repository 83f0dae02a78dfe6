import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

const MOST = 10;
const asked = (body: string | Uint8Array | ReadableStream, headers: Record<string, string> = {}) =>
  readText(new Request("http://localhost/", { method: "POST", body, headers, duplex: "half" } as RequestInit), MOST);
const piecesOf = (...pieces: readonly string[]) => ReadableStream.from(pieces.map((piece) => Buffer.from(piece)));

test("a body is read to its end, as text", async () => {
  expect(await asked(piecesOf("12", "34"))).toEqual({ ok: true, value: "1234" });
});

test("a body that is too long is refused by what is told of it, and while it comes in", async () => {
  const tooLarge = { ok: false, failure: { kind: "too-large", most: MOST } };
  expect(await asked("12", { "content-length": "11" })).toEqual(tooLarge);
  expect(await asked(piecesOf("123456", "789012"))).toEqual(tooLarge);
});

test("a body that is cut short because its sender went away is refused, and is no fault", async () => {
  async function* cutShort() {
    yield Buffer.from("12");
    throw Object.assign(new Error("aborted"), { code: "ECONNRESET" });
  }
  expect(await asked(ReadableStream.from(cutShort()))).toMatchObject({
    ok: false,
    failure: { kind: "bad-request", problems: [{ at: "body", rule: "cut-short" }] },
  });
});

test("a body that is no UTF-8 is refused", async () => {
  expect((await asked(new Uint8Array([0xff, 0xfe]))).ok).toBe(false);
});
