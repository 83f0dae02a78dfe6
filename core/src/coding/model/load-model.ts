import { ok, type Result } from "../../foundation/result.ts";
import type { SessionCoder } from "../coding.ts";
import { readModelFile, type UnreadableModel } from "./model-file.ts";
import { spokenCoder } from "./spoken-coder.ts";
import { writtenCoder } from "./written-coder.ts";

/**
 * A coder from the bytes of a model file. The bytes are copied; nothing else is read.
 *
 * @error unreadable-model when the bytes are no model, of another layout, or cut short.
 */
export function loadModel(bytes: Uint8Array): Result<SessionCoder, UnreadableModel> {
  const file = readModelFile(bytes);
  if (!file.ok) return file;
  return ok(file.value.header.kind === "spoken" ? spokenCoder(file.value) : writtenCoder(file.value));
}
