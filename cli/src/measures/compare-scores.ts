import {
  changeBetween,
  checkTotal,
  fail,
  type NhsOutcome,
  nhsOutcome,
  ok,
  profileFor,
  type Result,
  type Scale,
} from "@attune/core";
import { type Failure, wrongUse } from "../failures/failure.ts";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { paintFor } from "../terminal/paint.ts";
import { sheetWidth } from "../terminal/sheet.ts";
import { changeDocument } from "./change-document.ts";
import { chooseProfile } from "./choose-profile.ts";
import type { Compared } from "./compared.ts";
import { findInstrument, type KnownInstrument, type KnownInstruments, knownInstruments } from "./known-instruments.ts";
import { readNumber } from "./read-number.ts";
import { changeSheet } from "./render-change.ts";
import type { Page } from "./render-instrument.ts";

/** What `attune change` was asked to do, as typed. */
export type ChangeRequest = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly profile?: string | undefined;
  readonly scale?: string | undefined;
  readonly pair?: string | undefined;
  readonly json?: boolean | undefined;
};

/** Compares two scores of one client, typed in, and perhaps those of a second measure. */
export async function compareScores(
  request: ChangeRequest,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const known = await knownInstruments(surroundings);
  if (!known.ok) return known;
  const compared = compare(request, known.value);
  if (!compared.ok) return compared;

  const page: Page = { width: sheetWidth(surroundings.output.columns), paint: paintFor(surroundings) };
  const { json = false } = request;
  const text = json ? JSON.stringify(changeDocument(compared.value)) : changeSheet(compared.value, page).join("\n");
  await print(surroundings.output, `${text.trimEnd()}\n`);
  return ok(undefined);
}

function compare(request: ChangeRequest, all: KnownInstruments): Result<Compared, Failure> {
  const pair = typedPair(request, all);
  if (!pair.ok) return pair;
  const profile = chooseProfile(request.profile);
  if (!profile.ok) return profile;

  const { known, scale } = pair.value;
  const change = changeBetween(pair.value, profile.value ?? profileFor(scale));
  if (!change.ok) return change;
  const nhs = pairOutcome(pair.value, request.pair, all);
  if (!nhs.ok) return nhs;
  return ok({ known, scale, change: change.value, ...(nhs.value && { nhs: nhs.value }) });
}

type TypedPair = {
  readonly known: KnownInstrument;
  readonly instrument: KnownInstrument["instrument"];
  readonly scale: Scale;
  readonly earlier: number;
  readonly later: number;
};

type Typed = Pick<ChangeRequest, "id" | "from" | "to" | "scale">;

function typedPair({ id, from, to, scale: named }: Typed, all: KnownInstruments): Result<TypedPair, Failure> {
  const known = findInstrument(id, all);
  if (!known.ok) return known;
  const { instrument } = known.value;
  const wanted = named ?? instrument.total;
  const scale = instrument.scales.find((each) => each.id === wanted);
  if (scale === undefined) return fail({ kind: "no-such-scale", instrument: instrument.id, scale: wanted ?? "" });
  const earlier = checkTotal(instrument, typedScore(scale, from));
  if (!earlier.ok) return earlier;
  const later = checkTotal(instrument, typedScore(scale, to));
  if (!later.ok) return later;
  return ok({ known: known.value, instrument, scale, earlier: earlier.value.value, later: later.value.value });
}

const typedScore = ({ id }: Scale, text: string) => ({ scale: id, value: readNumber(text), form: "" });

const PAIR_USE = "--pair takes an instrument and two scores, such as gad-7,15,6.";

function pairOutcome(
  first: TypedPair,
  given: string | undefined,
  all: KnownInstruments,
): Result<NhsOutcome | undefined, Failure> {
  if (given === undefined) return ok(undefined);
  const [id, from, to, ...rest] = given.split(",");
  if (id === undefined || from === undefined || to === undefined || rest.length > 0) return fail(wrongUse(PAIR_USE));
  const second = typedPair({ id, from, to }, all);
  return second.ok ? nhsOutcome(first, second.value) : second;
}
