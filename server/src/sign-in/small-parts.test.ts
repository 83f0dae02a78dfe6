import type { Instant } from "@attune/core";
import fc from "fast-check";
import { Secret, TOTP } from "otpauth";
import { describe, expect, test } from "vitest";
import { waitAfter } from "./back-off.ts";
import { cookieName, dropCookie, readBearer, readCookie, writeCookie } from "./cookies.ts";
import { normaliseEmail } from "./email.ts";
import { codeLetter } from "./letters.wording.ts";
import { networkOf } from "./network-of.ts";
import { isRecoveryCode, makeRecoveryCodes, recoveryLookup } from "./recovery-codes.ts";
import { isFromSameOrigin } from "./same-origin.ts";
import { makeToken, readToken } from "./secret-token.ts";
import { makeTotpSecret, totpStep, totpUri } from "./totp.ts";

describe("what tries from an address are counted by", () => {
  test("is the address, and of IPv6 the network, however it is written", () => {
    expect(networkOf("192.0.2.7")).toBe("192.0.2.7");
    expect(networkOf("::ffff:192.0.2.7")).toBe("::ffff:192.0.2.7");
    expect(networkOf("socket")).toBe("socket");
    for (const one of ["2001:db8:0:1::7", "2001:DB8::1:ffff:0:0:7", "2001:0db8:0000:0001:1:2:3:4", "2001:db8:0:1::"])
      expect(networkOf(one)).toBe("2001:db8:0:1::/64");
    expect(networkOf("2001:db8:0:2::7")).toBe("2001:db8:0:2::/64");
    expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
  });

  test("is the same for all that share the first four groups", () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
    const four = fc.array(group, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(four, four, four, (network, one, other) => {
        const [left, right] = [[...network, ...one].join(":"), [...network, ...other].join(":")];
        expect(networkOf(left)).toBe(networkOf(right));
      }),
    );
  });
});

describe("a token", () => {
  test("is read back as the practice, the id and the hash of the secret it was made of", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (practice, id) => {
        const { text, secretHash } = makeToken(practice, id);
        expect(readToken(text)).toEqual({ ok: true, value: { practice, id, secretHash } });
      }),
    );
  });

  test("any other text is none", () => {
    fc.assert(fc.property(fc.string(), (text) => !readToken(text).ok));
    const { text } = makeToken("6a5a1b0e-24a4-4b6e-9c55-0d6f3f3d7a11", "0193a1f0-0000-7000-8000-000000000001");
    expect(readToken(`${text}A`).ok).toBe(false);
    expect(readToken(text.slice(1)).ok).toBe(false);
  });
});

describe("cookies", () => {
  test("over TLS they are bound to the host and to TLS", () => {
    expect(writeCookie("sign-in", "a.b.c", true)).toBe(
      "__Host-attune=a.b.c; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict; Secure",
    );
    expect(cookieName("device", true)).toBe("__Host-attune-device");
  });

  test("on the machine itself there is no TLS to bind to", () => {
    expect(writeCookie("sign-in", "a.b.c", false)).toBe(
      "attune=a.b.c; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict",
    );
    expect(dropCookie("sign-in", false)).toContain("Max-Age=0");
  });

  test("one is found among others, and not by the end of another's name", () => {
    const header = "theme=dark; not-attune=x; attune=a.b.c; attune-device=d.e";
    expect(readCookie("sign-in", header, false)).toBe("a.b.c");
    expect(readCookie("device", header, false)).toBe("d.e");
    expect(readCookie("sign-in", header, true)).toBeUndefined();
  });

  test("the command line shows its token in a header", () => {
    expect(readBearer("Bearer a-b.c_d.e")).toBe("a-b.c_d.e");
    expect(readBearer("Basic abc")).toBeUndefined();
  });
});

describe("a request that changes something", () => {
  const own = ["https://practice.example"];
  const from = (headers: Record<string, string>) => isFromSameOrigin(new Headers(headers), own);

  test.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "none" }, true],
    [{ "sec-fetch-site": "same-origin", origin: "null" }, true],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ "sec-fetch-site": "cross-site" }, false],
    [{ "sec-fetch-site": "cross-site", origin: "https://practice.example" }, false],
    [{ origin: "https://practice.example" }, true],
    [{ origin: "https://practice.example.evil.example" }, false],
    [{ origin: "http://practice.example" }, false],
    [{ origin: "null" }, false],
    [{}, false],
  ])("with %j comes from Attune's own pages: %s", (headers, expected) =>
    expect(from(headers as Record<string, string>)).toBe(expected),
  );
});

describe("the wait after failures", () => {
  test.each([
    [0, 0],
    [9, 0],
    [10, 1],
    [11, 2],
    [12, 4],
    [19, 512],
    [20, 900],
    [99, 900],
    [100_000, 900],
  ])("after %i in a row it is %i seconds", (failures, wait) => expect(waitAfter(failures)).toBe(wait * 1000));
});

describe("recovery codes", () => {
  test("ten, all different, in groups that can be read out", () => {
    const codes = makeRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  test("found in small letters, without dashes, with O for 0 and l for 1", () => {
    for (const code of makeRecoveryCodes()) {
      const copied = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
      expect(isRecoveryCode(copied)).toBe(true);
      expect(recoveryLookup(copied)).toEqual(recoveryLookup(code));
    }
  });

  test("a code of an authenticator is none", () => expect(isRecoveryCode("123456")).toBe(false));
});

describe("codes of an authenticator", () => {
  const now = "2026-11-25T09:30:10.000Z" as Instant;
  const at = (seconds: number) => Date.parse(now) + seconds * 1000;

  // RFC 6238, appendix B: the SHA-1 secret at 59 seconds gives 94287082, of which six digits are 287082
  test("the published example", () => {
    const secret = new Secret({ buffer: new TextEncoder().encode("12345678901234567890").buffer as ArrayBuffer })
      .base32;
    expect(totpStep(secret, "287082", "1970-01-01T00:00:59.000Z" as Instant)).toBe(1);
    expect(totpStep(secret, "287083", "1970-01-01T00:00:59.000Z" as Instant)).toBeUndefined();
  });

  test("one step early or late is accepted as the step it belongs to, two are not", () => {
    const secret = makeTotpSecret();
    const authenticator = new TOTP({ secret: Secret.fromBase32(secret) });
    const step = Math.floor(Date.parse(now) / 30_000);
    const read = (seconds: number) => totpStep(secret, authenticator.generate({ timestamp: at(seconds) }), now);
    expect([read(-30), read(0), read(30)]).toEqual([step - 1, step, step + 1]);
    expect([read(-60), read(60)]).toEqual([undefined, undefined]);
  });

  test("letters, blanks around and other lengths do no harm", () => {
    const secret = makeTotpSecret();
    fc.assert(
      fc.property(fc.string(), (text) => /^\s*(\d\s*){6}$/.test(text) || totpStep(secret, text, now) === undefined),
    );
  });

  test("the address names practice and holder", () => {
    const uri = totpUri(makeTotpSecret(), { practice: "Harbour Lane", holder: "robin@example.org" });
    expect(uri).toMatch(/^otpauth:\/\/totp\/Harbour%20Lane:robin%40example\.org\?/);
  });
});

test("an address is the same in capitals and with blanks around", () => {
  expect(normaliseEmail("  Robin.Vale@Example.ORG ")).toBe("robin.vale@example.org");
});

test("the letter with a code names the practice and the code, and nothing that tells of therapy", () => {
  const { subject, text } = codeLetter("Harbour\nLane", "12345678", 10);
  expect(subject).toBe("Your code for Harbour Lane");
  expect(text).toContain("1234 5678");
  expect(subject + text).not.toMatch(/therap|session|client|patient|clinic|health|counsel|attune/i);
});
