import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { askAcceptance } from "./ask-acceptance.ts";

async function asked(typed: string) {
  const input = new PassThrough();
  const answering = askAcceptance({ input: () => input, errors: new PassThrough() });
  input.end(typed);
  return answering;
}

test.each([
  ["yes\n", true],
  ["Y\n", true],
  ["no\n", false],
  ["\n", false],
  ["yesterday\n", false],
])("%j accepts: %s", async (typed, accepted) => expect(await asked(typed)).toEqual({ ok: true, value: accepted }));

test("an input that ends accepts nothing", async () => {
  expect(await asked("")).toEqual({ ok: false, failure: { kind: "interrupted" } });
});
