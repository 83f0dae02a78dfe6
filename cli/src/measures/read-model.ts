import { type ExpectedResponseModel, fail, ok, type Result, readJson } from "@attune/core";
import type { BadModelFile, Failure } from "../failures/failure.ts";
import { decodeStrictly } from "../input/decode-strictly.ts";
import { asFields } from "../input/fields.ts";
import { readBytes } from "../input/read-bytes.ts";
import type { Surroundings } from "../surroundings.ts";

/** A model and the scale it was fitted on, as `attune fit --output` writes them. */
export type FittedModel = { readonly measure: string; readonly model: ExpectedResponseModel };

/**
 * @error bad-model-file where the file is none that `attune fit` wrote; unreadable-file where it cannot be opened.
 */
export async function readModel(file: string, surroundings: Surroundings): Promise<Result<FittedModel, Failure>> {
  const bytes = await readBytes(file, surroundings);
  if (!bytes.ok) return bytes;
  const text = decodeStrictly(bytes.value);
  const json = text === undefined ? undefined : readJson(text);
  if (json === undefined || !json.ok) return fail(badFile(file));
  const { measure, ...model } = asFields(json.value);
  return typeof measure === "string" && isModel(model) ? ok({ measure, model }) : fail(badFile(file));
}

const badFile = (file: string): BadModelFile => ({ kind: "bad-model-file", file });

/** Enough of the shape that a forecast of it is a number and never NaN. */
function isModel(model: unknown): model is ExpectedResponseModel {
  const { format, fixed, covariance, between, residual, sample } = asFields(model);
  const terms = Array.isArray(fixed) ? fixed.length : 0;
  return (
    format === "attune/expected-response@1" &&
    terms > 0 &&
    (fixed as readonly unknown[]).every((each) => hasNumbers(asFields(each), ["estimate"])) &&
    isSquare(covariance, terms) &&
    hasNumbers(asFields(between), ["intercept", "slope", "together"]) &&
    hasNumbers(asFields(sample), ["clients", "lastSession", "middle"]) &&
    Number.isFinite(residual)
  );
}

const hasNumbers = (fields: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  names.every((name) => Number.isFinite(fields[name]));

const isSquare = (rows: unknown, size: number): boolean =>
  Array.isArray(rows) &&
  rows.length === size &&
  rows.every((row) => Array.isArray(row) && row.length === size && row.every(Number.isFinite));
