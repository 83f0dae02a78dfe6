import { gzipSync } from "node:zlib";

const IS_SAME_FOR_ALL = /^text\/(?:css|javascript)\b/;
const packed = new Map<string, Uint8Array<ArrayBuffer>>();

/**
 * A body as it goes to a browser: the styles and scripts of the door and the check-in packed, each once. Pages stay as they are:
 * their length would tell something of the secrets that stand in them.
 *
 * @param headers of the answer; what the packing needs is said there
 * @param accepts `Accept-Encoding`, as it came
 */
export function packedFor(accepts: string, body: string, headers: Headers): string | Uint8Array<ArrayBuffer> {
  if (!IS_SAME_FOR_ALL.test(headers.get("content-type") ?? "")) return body;
  headers.append("vary", "accept-encoding");
  if (!/\bgzip\b/.test(accepts)) return body;
  headers.set("content-encoding", "gzip");
  const bytes = packed.get(body) ?? new Uint8Array(gzipSync(body, { level: 9 }));
  packed.set(body, bytes);
  return bytes;
}
