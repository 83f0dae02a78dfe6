import fc from "fast-check";

/** Bits that have broken readers: NULs, direction marks, halves of things, far too much of a thing. */
const HOSTILE = [
  "\0",
  "\u202e",
  "\ufeff",
  "\x15",
  "\t",
  "\r",
  "\n",
  "\n\n",
  "\f",
  "\u2028",
  "<",
  ">",
  "</v>",
  "<v ",
  "<v >",
  "&#",
  "&amp;",
  "&#1114112;",
  "&#55296;",
  "-->",
  "00:00:00.000 --> ",
  "99999999999999999999",
  "-1",
  "1e999",
  "NaN",
  ":",
  "::",
  "T: ",
  "- ",
  "[",
  "]",
  "{",
  "}",
  '"',
  '""',
  ",",
  ";",
  "\\",
  "\\ud800",
  "@",
  "*",
  "%",
  "+...",
  "PK\u0003\u0004",
  "WEBVTT",
  "NOTE\n",
  "😀",
  "é",
  "a".repeat(300),
  "<".repeat(50),
  "(".repeat(50),
  "\n".repeat(50),
  "[00:00:00]".repeat(5),
  "null",
  "true",
  "0",
].map((text) => new TextEncoder().encode(text));
const BROKEN = [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe2, 0x82], [0x80], [0xff, 0xfe]].map((part) =>
  Uint8Array.from(part),
);

/** A file, and the same file with something wrong in it. */
export type Damage = (bytes: Uint8Array) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (share: number, bytes: Uint8Array): number => Math.floor(share * bytes.length);

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.nat(60)).map(
    ([from, length]): Damage =>
      (bytes) => {
        const start = at(from, bytes);
        return joined(bytes.subarray(0, start), bytes.subarray(start + length));
      },
  ),
  fc.tuple(place, fc.nat(120), fc.integer({ min: 1, max: 4 })).map(
    ([from, length, times]): Damage =>
      (bytes) => {
        const start = at(from, bytes);
        const again = Array<Uint8Array>(times).fill(bytes.subarray(start, start + length));
        return joined(bytes.subarray(0, start), ...again, bytes.subarray(start));
      },
  ),
  fc.tuple(place, place, fc.nat(40)).map(
    ([one, other, length]): Damage =>
      (bytes) => {
        const [first, second] = [at(Math.min(one, other), bytes), at(Math.max(one, other), bytes)];
        const middle = Math.min(first + length, second);
        return joined(
          bytes.subarray(0, first),
          bytes.subarray(second, second + length),
          bytes.subarray(middle, second),
          bytes.subarray(first, middle),
          bytes.subarray(second + length),
        );
      },
  ),
  fc.tuple(place, fc.constantFrom(...HOSTILE)).map(
    ([where, part]): Damage =>
      (bytes) => {
        const start = at(where, bytes);
        return joined(bytes.subarray(0, start), part, bytes.subarray(start));
      },
  ),
  fc.tuple(place, fc.constantFrom(...BROKEN)).map(
    ([where, part]): Damage =>
      (bytes) => {
        const start = at(where, bytes);
        return joined(bytes.subarray(0, start), part, bytes.subarray(start));
      },
  ),
  fc.tuple(place, fc.nat(255)).map(
    ([where, byte]): Damage =>
      (bytes) => {
        const changed = Uint8Array.from(bytes);
        if (changed.length > 0) changed[at(where, bytes) % changed.length] = byte;
        return changed;
      },
  ),
  place.map(
    (share): Damage =>
      (bytes) =>
        bytes.subarray(0, at(share, bytes)),
  ),
);
/** Up to five kinds of damage, one after another. Broken bytes end most files early, so they are only some of it. */
export const damages = fc.array(damage, { minLength: 1, maxLength: 5 });
