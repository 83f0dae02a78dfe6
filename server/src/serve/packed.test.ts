import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { packedFor } from "./packed.ts";

const STYLE = "body { color: green; }\n".repeat(40);
const of = (type: string) => new Headers({ "content-type": type });

test("a style that everybody gets is packed for a browser that can unpack it, and is the same afterwards", () => {
  const headers = of("text/css; charset=utf-8");
  const sent = packedFor("gzip, deflate, br", STYLE, headers);
  expect(typeof sent).toBe("object");
  expect(headers.get("content-encoding")).toBe("gzip");
  expect(gunzipSync(sent).toString()).toBe(STYLE);
  expect(sent.length).toBeLessThan(STYLE.length / 5);
});

test("a caller that says nothing of packing gets it as it is", () => {
  const headers = of("text/javascript; charset=utf-8");
  expect(packedFor("", STYLE, headers)).toBe(STYLE);
  expect(headers.has("content-encoding")).toBe(false);
  expect(headers.get("vary")).toBe("accept-encoding");
});

test.each(["text/html; charset=utf-8", "application/json"])(
  "%s, in which secrets may stand, is never packed",
  (type) => {
    const headers = of(type);
    expect(packedFor("gzip", STYLE, headers)).toBe(STYLE);
    expect(headers.has("content-encoding")).toBe(false);
  },
);
