import { fail, type NotDefined, ok, type Result } from "@attune/core";
import { codebooks } from "@attune/core/library";
import type { Failure } from "../failures/failure.ts";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { pad } from "../terminal/layout.ts";
import { type Paint, paintFor } from "../terminal/paint.ts";
import { plain } from "../terminal/plain.ts";
import { counted } from "../terminal/sheet.ts";
import { type CodeAgreement, type Comparison, compareUnits, type Statistic, type Unmatched } from "./compare-units.ts";
import { readCodes } from "./read-codes.ts";

export type AgreementRequest = { readonly one: string; readonly other: string; readonly json: boolean };

/** Compares two files of codes and prints the agreement, code by code. */
export async function compareFiles(
  request: AgreementRequest,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const { one, other, json } = request;
  if (one === "-" && other === "-") return fail({ kind: "unreadable-file", file: "-", because: "read-twice" });
  const first = await readCodes(one, surroundings);
  if (!first.ok) return first;
  const second = await readCodes(other, surroundings);
  if (!second.ok) return second;

  const comparison = compareUnits(first.value, second.value, codebooks);
  if (comparison.codes.length === 0) return fail({ kind: "nothing-in-common", one, other });
  const text = json
    ? JSON.stringify({ format: "attune/agreement@1", ...comparison }, undefined, 2)
    : table(comparison, request, paintFor(surroundings));
  await print(surroundings.output, `${text}\n`);
  return ok(undefined);
}

const CODE = 28;
const CELL = 10;

function table(comparison: Comparison, { one, other }: AgreementRequest, paint: Paint): string {
  const head = ["n", "accuracy", "kappa", "weighted", "ICC(2,1)"].map((name) => name.padStart(CELL)).join("");
  return [
    paint("heading", `${"code".padEnd(CODE)}${head}`),
    ...comparison.codes.map(row),
    "",
    "Weighted kappa: linear weights. ICC(2,1): absolute agreement of single coders. Both only for ordered levels.",
    ...reasons(comparison.codes),
    ...unmatched(comparison.onlyInOne, one),
    ...unmatched(comparison.onlyInOther, other),
  ].join("\n");
}

function row({ codebook, code, n, accuracy, kappa, weightedKappa, icc }: CodeAgreement): string {
  const figures = [String(n), figure(accuracy), figure(kappa), figure(weightedKappa), figure(icc)];
  return `${pad(plain(`${codebook}/${code}`), CODE)}${figures.map((each) => each.padStart(CELL)).join("")}`;
}

const figure = (statistic: Statistic | undefined): string =>
  statistic === undefined ? "" : "value" in statistic ? statistic.value.toFixed(3) : "-";

const REASONS: Readonly<Record<NotDefined["because"], string>> = {
  "nothing-coded": "no turn was coded by both",
  "different-lengths": "the files speak of different turns",
  "one-level-only": "both used one and the same level, so agreement by chance is complete already",
  "too-few-targets": "only one turn was coded by both",
  "too-few-coders": "there is only one coder",
  "too-few-clusters": "there are too few sessions",
  "uneven-coders": "some turns have more coders than others",
  "no-variance": "the turns do not differ",
  "one-class-only": "only one class occurs",
  "not-a-number": "a level is not a number",
  "mostly-undefined": "it has no value in most resamples",
};

/** What a dash in the table means. */
function reasons(codes: readonly CodeAgreement[]): readonly string[] {
  const statistics = codes.flatMap(({ accuracy, kappa, weightedKappa, icc }) => [accuracy, kappa, weightedKappa, icc]);
  const because = statistics.flatMap((each) => (each !== undefined && "because" in each ? [each.because] : []));
  return [...new Set(because)].map((reason) => `- has no value: ${REASONS[reason]}.`);
}

const MOST_NAMED = 5;

function unmatched(units: readonly Unmatched[], file: string): readonly string[] {
  if (units.length === 0) return [];
  const named = units
    .slice(0, MOST_NAMED)
    .map(
      ({ session, turn, codebook, code }) =>
        `  session ${plain(session).slice(0, 40)}, turn ${turn}, ${plain(`${codebook}/${code}`)}`,
    );
  const more = units.length - named.length;
  return [
    "",
    `Left out: ${counted(units.length, "code")} only in ${plain(file)}`,
    ...named,
    ...(more > 0 ? [`  and ${more.toLocaleString("en-GB")} more`] : []),
  ];
}
