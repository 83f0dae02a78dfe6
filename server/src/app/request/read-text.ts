import { fail, ok, type Result } from "@attune/core";
import type { RequestFailure } from "../../failure.ts";

/**
 * A request's body as text, refused as soon as it is known to be too long: before it is read where its length was told,
 * else while it comes in.
 *
 * @error too-large with the most bytes allowed; bad-request when it is cut short or not UTF-8.
 */
export async function readText(request: Request, most: number): Promise<Result<string, RequestFailure>> {
  const told = Number(request.headers.get("content-length") ?? 0);
  if (told > most) return fail({ kind: "too-large", most });
  if (request.body === null) return ok("");
  try {
    return await readWhole(request.body as unknown as AsyncIterable<Uint8Array>, most);
  } catch {
    // Whoever sent it has gone; that is no fault of ours, and nobody waits for the answer.
    return fail({ kind: "bad-request", problems: [{ at: "body", rule: "cut-short" }] });
  }
}

async function readWhole(body: AsyncIterable<Uint8Array>, most: number): Promise<Result<string, RequestFailure>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > most) return fail({ kind: "too-large", most });
    pieces.push(piece);
  }
  return asText(Buffer.concat(pieces));
}

function asText(bytes: Buffer): Result<string, RequestFailure> {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return fail({ kind: "bad-request", problems: [{ at: "body", rule: "utf-8" }] });
  }
}
