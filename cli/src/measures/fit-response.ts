import { type ClosedCase, fail, fitExpectedResponse, measureOf, ok, type Result, type ScoreRow } from "@attune/core";
import { type Failure, wrongUse } from "../failures/failure.ts";
import { print } from "../output/print.ts";
import { spareInput } from "../output/spare-input.ts";
import { writeWhole } from "../output/write-file.ts";
import type { Surroundings } from "../surroundings.ts";
import { paintFor } from "../terminal/paint.ts";
import { sheetWidth } from "../terminal/sheet.ts";
import { knownInstruments } from "./known-instruments.ts";
import type { FittedModel } from "./read-model.ts";
import { readScores } from "./read-scores.ts";
import { fitSheet } from "./render-fit.ts";

/** What `attune fit` was asked to do, as typed. */
export type FitRequest = {
  readonly file: string;
  readonly instrument?: string | undefined;
  readonly form: string;
  readonly method: string;
  readonly output?: string | undefined;
  readonly json?: boolean | undefined;
};

/** Fits the expected response from a file of closed cases, prints it, and writes it where asked. */
export async function fitResponse(request: FitRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const { file, output, json = false } = request;
  const spared = await spareInput(file, [output]);
  if (!spared.ok) return spared;
  const fitted = await fit(request, surroundings);
  if (!fitted.ok) return fitted;

  const text = `${JSON.stringify({ measure: fitted.value.measure, ...fitted.value.model })}\n`;
  if (output !== undefined) {
    const written = await writeWhole(output, text, surroundings);
    if (!written.ok) return written;
  }
  const page = { width: sheetWidth(surroundings.output.columns), paint: paintFor(surroundings) };
  if (output !== "-") await print(surroundings.output, json ? text : `${fitSheet(fitted.value, page).join("\n")}\n`);
  return ok(undefined);
}

async function fit(request: FitRequest, surroundings: Surroundings): Promise<Result<FittedModel, Failure>> {
  const { form } = request;
  const method = request.method.toUpperCase();
  if (form !== "baseline" && form !== "growth") return fail(wrongUse("--form is baseline or growth."));
  if (method !== "REML" && method !== "ML") return fail(wrongUse("--method is reml or ml."));
  const known = await knownInstruments(surroundings);
  if (!known.ok) return known;
  const rows = await readScores(request, known.value, surroundings);
  if (!rows.ok) return rows;
  const [first] = rows.value;
  const other = first && rows.value.find((row) => measureOf(row) !== measureOf(first));
  if (first === undefined || other !== undefined) {
    const problem = { kind: "other-measure", line: other?.line ?? 1, firstLine: first?.line ?? 1 } as const;
    return fail({ kind: "bad-score-table", file: request.file, problems: [problem] });
  }
  const model = fitExpectedResponse(casesOf(rows.value), { form, method });
  return model.ok ? ok({ measure: measureOf(first), model: model.value }) : model;
}

/** Rows come ordered by client and session. A form left blank is no score. */
function casesOf(rows: readonly ScoreRow[]): readonly ClosedCase[] {
  const scores = new Map<string, { session: number; score: number }[]>();
  for (const { client, session, value } of rows) {
    if (value === undefined) continue;
    const own = scores.get(client);
    if (own === undefined) scores.set(client, [{ session, score: value }]);
    else own.push({ session, score: value });
  }
  return [...scores].map(([client, own]) => ({ client, scores: own }));
}
