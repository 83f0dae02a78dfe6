import { checkTotal, fail, type Instrument, ok, type Result, readAnswers, scoreInstrument } from "@attune/core";
import { type Failure, wrongUse } from "../failures/failure.ts";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { paintFor } from "../terminal/paint.ts";
import { sheetWidth } from "../terminal/sheet.ts";
import { findInstrument, type KnownInstrument, knownInstruments } from "./known-instruments.ts";
import { readNumber } from "./read-number.ts";
import type { Page } from "./render-instrument.ts";
import { scoreSheet, totalSheet } from "./render-score.ts";
import { scoreDocument } from "./score-document.ts";
import { totalDocument } from "./total-document.ts";

/** What `attune score` was asked to do, as typed. */
export type ScoreRequest = {
  readonly id: string;
  readonly answers?: string | undefined;
  readonly total?: string | undefined;
  readonly scale?: string | undefined;
  readonly form?: string | undefined;
  readonly date?: string | undefined;
  readonly json?: boolean | undefined;
};

/** Scores one form from its answers, or places a total that was typed in. */
export async function scoreForm(request: ScoreRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const known = await knownInstruments(surroundings);
  if (!known.ok) return known;
  const found = findInstrument(request.id, known.value);
  if (!found.ok) return found;

  const page: Page = { width: sheetWidth(surroundings.output.columns), paint: paintFor(surroundings) };
  const text = scored(request, found.value, page);
  if (!text.ok) return text;
  await print(surroundings.output, `${text.value.trimEnd()}\n`);
  return ok(undefined);
}

function scored(request: ScoreRequest, known: KnownInstrument, page: Page): Result<string, Failure> {
  const { answers, total } = request;
  if ((answers === undefined) === (total === undefined)) {
    return fail(wrongUse("give either --answers or --total. See attune score --help."));
  }
  return answers === undefined ? ofTotal(request, known, page) : ofAnswers(answers, request, { known, page });
}

type Sheet = { readonly known: KnownInstrument; readonly page: Page };

function ofAnswers(given: string, { json }: ScoreRequest, { known, page }: Sheet): Result<string, Failure> {
  const { instrument } = known;
  if (known.isOff) return fail({ kind: "pack-off", pack: instrument.id });
  if (instrument.items.length === 0) return fail(wrongUse(TOTAL_ONLY(instrument)));
  const answers = readAnswers(instrument, given);
  if (!answers.ok) return answers;

  const score = scoreInstrument(instrument, answers.value);
  return ok(json ? JSON.stringify(scoreDocument(score, known)) : scoreSheet(score, known, page).join("\n"));
}

const TOTAL_ONLY = ({ id }: Instrument): string =>
  `the questions of ${id} are not part of Attune, so answers cannot be scored. Type in the total of the form: attune score ${id} --total.`;

function ofTotal(request: ScoreRequest, known: KnownInstrument, page: Page): Result<string, Failure> {
  const { scale, form = "", json, total = "", date } = request;
  const typed = {
    ...(scale !== undefined && { scale }),
    value: readNumber(total),
    form,
    ...(date !== undefined && { day: date }),
  };
  const checked = checkTotal(known.instrument, typed);
  if (!checked.ok) return checked;
  return ok(
    json ? JSON.stringify(totalDocument(checked.value, known)) : totalSheet(checked.value, known, page).join("\n"),
  );
}
