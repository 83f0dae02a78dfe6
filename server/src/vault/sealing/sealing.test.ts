import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { must, newId } from "../testing/must.ts";
import { note } from "../testing/test-vault.ts";
import { decrypt, encrypt } from "./aead.ts";
import { deriveKey } from "./derive-key.ts";
import { lengthPrefixed } from "./length-prefixed.ts";
import { pad, textContent, textOf, unpad } from "./padded.ts";
import type { Place, Store } from "./place.ts";
import { openContent, type Seat, sealContent } from "./sealed.ts";

const hex = (text: string) => Buffer.from(text.replaceAll(/\s/g, ""), "hex");
const key = { generation: 1, key: randomBytes(32) };
const seat: Seat = { practice: newId(), owner: { kind: "client", client: newId(), store: "record" }, place: note };
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme", maxLength: 3000 }),
  // lone surrogates too
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

describe("the primitives", () => {
  // McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", appendix B, test case 16; the AES-256 case with
  // associated data that NIST's GCM vectors also hold.
  test("AES-256-GCM opens the published test case 16", () => {
    const gcmKey = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    const about = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    const box = hex(`cafebabefacedbaddecaf888
      522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662
      76fc6ece0f4e1768cddf8853bb2d551b`);
    expect(decrypt(box, { key: gcmKey, about })?.toString("hex")).toBe(
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
    );
  });

  // By an HKDF written from RFC 5869 with Python's hmac module, checked there against the RFC's first test case.
  test.each([
    ["audit", "40aa5b7b6e949c34b2aef20d429b2d28c9f86a4df2d4bb49c8f34b5645c482a7"],
    ["backup", "30a06b29bb3ef696443da36a67edf14aadf4668867c9746fafdd7c29e8dc65ac"],
  ] as const)("the key for %s is the one that another HKDF gives", (purpose, expected) => {
    const from = Buffer.from(Array.from({ length: 32 }, (_, at) => at));
    expect(deriveKey(from, purpose, "practice-1").toString("hex")).toBe(expected);
  });

  test("no two lists of parts are bound alike", () => {
    const parts = fc.array(fc.string(), { maxLength: 6 });
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        return !lengthPrefixed(one).equals(lengthPrefixed(other));
      }),
    );
    expect(lengthPrefixed(["ab", "c"]).equals(lengthPrefixed(["a", "bc"]))).toBe(false);
  });

  test("a hundred thousand nonces, none twice", () => {
    const binding = { key: key.key, about: Buffer.alloc(0) };
    const nonces = Array.from({ length: 100_000 }, () => encrypt(Buffer.alloc(0), binding).toString("latin1", 0, 12));
    expect(new Set(nonces).size).toBe(nonces.length);
  });
});

describe("sealed content", () => {
  test("any text comes back as it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const opened = must(openContent(sealContent(textContent(text), key, seat), key, seat));
        expect(textOf(opened)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test("its length says no more than the next multiple of 256", () => {
    const lengthOf = (characters: number) => sealContent(textContent("x".repeat(characters)), key, seat).length;
    // 9 bytes of the first block are the form and the two lengths
    expect(new Set([0, 1, 100, 247].map(lengthOf))).toEqual(new Set([31 + 256]));
    expect(new Set([248, 400, 503].map(lengthOf))).toEqual(new Set([31 + 512]));
    fc.assert(fc.property(anyText, (text) => (sealContent(textContent(text), key, seat).length - 31) % 256 === 0));
  });

  test("the same text is never sealed alike", () => {
    const [one, other] = [1, 2].map(() => sealContent(textContent("I slept better"), key, seat));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  test("a long text is compressed first, and what does not get shorter is not", () => {
    const transcript = Buffer.from("And how was that for you? ".repeat(4000), "utf8");
    expect(pad({ form: "bytes", bytes: transcript }).length).toBeLessThan(transcript.length / 10);
    const noise = randomBytes(5000);
    expect(pad({ form: "bytes", bytes: noise }).length).toBe(Math.ceil((5000 + 9) / 256) * 256);
    expect(unpad(pad({ form: "bytes", bytes: noise }))?.bytes.equals(noise)).toBe(true);
  });

  test("every flipped byte is refused", () => {
    const sealed = sealContent(textContent("What I never told anyone"), key, seat);
    const opened = Array.from(sealed, (_, at) => {
      const flipped = Buffer.from(sealed);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 + (at % 255)), at);
      return openContent(flipped, key, seat).ok;
    });
    // the first three bytes are format and generation: the vault reads them before it picks a key
    expect(opened.slice(3)).toEqual(Array.from({ length: sealed.length - 3 }, () => false));
  });

  test("a thousand ciphertexts at another place, a thousand refusals", () => {
    const names = fc.constantFrom("note", "diary", "score", "body", "title", "");
    const places = fc.record<Place>({ table: names, row: fc.uuid(), column: names, version: fc.nat() });
    const stores = fc.constantFrom<Store>("record", "process", "client");
    const seats = fc.record({ practice: fc.uuid(), place: places, store: stores });
    const asSeat = ({ practice, place, store }: { practice: string; place: Place; store: Store }): Seat => ({
      practice,
      place,
      owner: { kind: "client", client: "c", store },
    });
    const partsOf = ({ practice, place, store }: { practice: string; place: Place; store: Store }) => [
      practice,
      place.table,
      place.row,
      place.column,
      `${place.version}`,
      store,
    ];
    let swaps = 0;
    fc.assert(
      fc.property(seats, seats, fc.integer({ min: 1, max: 63 }), (here, there, which) => {
        const swapped = {
          practice: which & 1 ? there.practice : here.practice,
          place: {
            table: which & 4 ? there.place.table : here.place.table,
            row: which & 8 ? there.place.row : here.place.row,
            column: which & 16 ? there.place.column : here.place.column,
            version: which & 32 ? there.place.version : here.place.version,
          },
          store: which & 2 ? there.store : here.store,
        };
        fc.pre(lengthPrefixed(partsOf(swapped)).compare(lengthPrefixed(partsOf(here))) !== 0);
        swaps++;
        const sealed = sealContent(textContent("mine"), key, asSeat(here));
        const opened = openContent(sealed, key, asSeat(swapped));
        expect(opened).toMatchObject({ ok: false, failure: { kind: "unsealable", because: "not-authentic" } });
      }),
      { numRuns: 1000 },
    );
    expect(swaps).toBeGreaterThanOrEqual(1000);
  });

  test("each part of a place is bound alone", () => {
    const sealed = sealContent(textContent("mine"), key, seat);
    const elsewhere: Seat[] = [
      { ...seat, practice: newId() },
      { ...seat, owner: { kind: "client", client: newId(), store: "process" } },
      { ...seat, owner: { kind: "practice" } },
      ...[{ table: "diary" }, { row: "b" }, { column: "title" }, { version: 4 }].map((part) => ({
        ...seat,
        place: { ...note, ...part },
      })),
    ];
    expect(elsewhere.map((other) => openContent(sealed, key, other).ok)).toEqual(elsewhere.map(() => false));
    expect(openContent(sealed, { ...key, generation: 2 }, seat).ok).toBe(false);
  });
});
