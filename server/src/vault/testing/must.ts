import { randomUUID } from "node:crypto";

export const newId = (): string => randomUUID();

/** The value of what must have succeeded. */
export function must<Value, Failure>(result: { ok: true; value: Value } | { ok: false; failure: Failure }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
