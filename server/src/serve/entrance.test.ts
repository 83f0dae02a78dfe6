import { describe, expect, test } from "vitest";
import { checkBinding, isLoopback, originsOf } from "./bind-rules.ts";
import { entranceOf, mayConnect } from "./entrance.ts";

const proxies = ["192.0.2.1", "2001:db8::1"];
const from = (remoteAddress: string, headers: Readonly<Record<string, string>> = {}, hasTls = false) =>
  entranceOf({ incoming: { socket: { remoteAddress }, headers } } as never, { proxies, hasTls });

describe("where a request comes from", () => {
  test.each([
    // who speaks, what they say of others, whom we take them for, and whether it came by https
    ["198.51.100.7", {}, "198.51.100.7", false],
    ["198.51.100.7", { "x-forwarded-for": "203.0.113.9", "x-forwarded-proto": "https" }, "198.51.100.7", false],
    ["192.0.2.1", { "x-forwarded-for": "203.0.113.9", "x-forwarded-proto": "https" }, "203.0.113.9", true],
    ["::ffff:192.0.2.1", { "x-forwarded-for": "203.0.113.9" }, "203.0.113.9", false],
    [
      "192.0.2.1",
      { "x-forwarded-for": "10.9.9.9, 203.0.113.9", "x-forwarded-proto": "http, https" },
      "203.0.113.9",
      true,
    ],
    ["192.0.2.1", { "x-forwarded-for": "nobody's business" }, "192.0.2.1", false],
    ["2001:db8::1", { "x-forwarded-for": "2001:db8::77" }, "2001:db8::77", false],
  ])("%s, saying %j, is %s", (speaker, headers, address, isSecure) => {
    expect(from(speaker, headers as never)).toEqual({ kind: "network", from: address, isSecure });
  });

  test("is secure by the server's own certificate", () => {
    expect(from("198.51.100.7", {}, true).isSecure).toBe(true);
  });

  test("is never past the proxy, other than from this machine", () => {
    const doorway = { proxies, hasTls: false };
    expect(["192.0.2.1", "::ffff:192.0.2.1", "127.0.0.1", "::1"].every((each) => mayConnect(each, doorway))).toBe(true);
    expect(["198.51.100.7", "10.0.0.1", undefined].some((each) => mayConnect(each, doorway))).toBe(false);
    expect(mayConnect("198.51.100.7", { proxies: [], hasTls: false })).toBe(true);
  });
});

describe("where the server may listen", () => {
  const tls = { cert: "c", key: "k" };
  const near = { host: "127.0.0.1", tls: undefined, proxies: [], origin: undefined };
  test.each([
    [near, undefined],
    [{ ...near, host: "::1" }, undefined],
    [{ ...near, tls }, undefined],
    [{ ...near, host: "0.0.0.0" }, "public-without-tls"],
    [{ ...near, host: "127.0.0.1.example" }, "public-without-tls"],
    [{ ...near, host: "0.0.0.0", tls }, "origin-missing"],
    [{ ...near, host: "0.0.0.0", tls, origin: "https://practice.example" }, undefined],
    [{ ...near, proxies: ["127.0.0.1"] }, "origin-missing"],
    [{ ...near, proxies: ["127.0.0.1"], origin: "http://practice.example" }, "origin-not-https"],
    [{ ...near, proxies: ["127.0.0.1"], origin: "https://practice.example" }, undefined],
    [{ ...near, proxies: ["proxy"], origin: "https://practice.example" }, "proxy-no-address"],
  ])("%j: %s", (binding, because) => {
    expect(checkBinding(binding)).toMatchObject(because === undefined ? { ok: true } : { failure: { because } });
  });

  test("this machine alone is what only it reaches", () => {
    expect(["127.0.0.1", "127.8.8.8", "::1", "localhost"].every(isLoopback)).toBe(true);
    expect(["0.0.0.0", "::", "10.0.0.1", "127.evil.example", ""].some(isLoopback)).toBe(false);
  });

  test("its own name comes first, so that passkeys can be kept for it", () => {
    expect(originsOf({ tls: undefined, origin: undefined }, 4180)[0]).toBe("http://localhost:4180");
    expect(originsOf({ tls, origin: "https://practice.example" }, 443)[0]).toBe("https://practice.example");
  });
});
