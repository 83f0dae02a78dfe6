import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sealToLink } from "../testing/seal-to-link.ts";
import { linkKeyOf, openFromLink } from "./link-key.ts";

const secret = Buffer.alloc(32, 7);
const link = "01930000-0000-7000-8000-0000000000aa";
const publicKeyOf = (which: string, from = secret) => linkKeyOf(from, which).publicKey.toString("base64url");
const open = (sealed: string, which = link, from = secret) =>
  openFromLink(linkKeyOf(from, which), Buffer.from(sealed, "base64url"));

describe("what a device seals to a check-in link", () => {
  test("opens with the link's own key, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (words) => {
        expect(open(await sealToLink(publicKeyOf(link), { words }))).toBe(JSON.stringify({ words }));
      }),
      { numRuns: 30 },
    );
  });

  test("does not open with the key of another link, nor with another practice's", async () => {
    const sealed = await sealToLink(publicKeyOf(link), "The kettle is on.");
    expect(open(sealed, "01930000-0000-7000-8000-0000000000ab")).toBeUndefined();
    expect(open(sealed, link, Buffer.alloc(32, 8))).toBeUndefined();
  });

  test("is different each time, and a byte of it that was changed is noticed", async () => {
    const one = await sealToLink(publicKeyOf(link), "The kettle is on.");
    expect(await sealToLink(publicKeyOf(link), "The kettle is on.")).not.toBe(one);
    const bytes = Buffer.from(one, "base64url");
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(open(changed.toString("base64url"))).toBeUndefined();
    }
  });

  test("that is nothing of the kind is refused, and breaks nothing", () => {
    for (const length of [0, 1, 64, 65, 66, 93, 94, 500])
      expect(open(randomBytes(length).toString("base64url"))).toBeUndefined();
  });
});

test("a link has the same key whenever it is asked for, and shares it with no other", () => {
  expect(publicKeyOf(link)).toBe(publicKeyOf(link));
  const keys = Array.from({ length: 50 }, (_, at) => publicKeyOf(`link ${at}`));
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(Buffer.from(key, "base64url")).toHaveLength(65);
});
