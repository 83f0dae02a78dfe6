import { type Estimate, type ExpectedResponseModel, expectedScore } from "@attune/core";
import { block, pad } from "../terminal/layout.ts";
import type { FittedModel } from "./read-model.ts";
import type { Page } from "./render-instrument.ts";

const NAME = 26;
const FIGURE = 12;

/** A fitted model for a person to read: the sample first, then the figures, then what it expects. */
export function fitSheet({ measure, model }: FittedModel, { width, paint }: Page): readonly string[] {
  const { sample, between, residual, logLikelihood, isSingular, form, method } = model;
  const left = leftOutWords(sample);
  const notes = [
    "It describes closed cases of this practice, and says nothing about why they went as they did.",
    form === "baseline" ? "The first score of each client predicts, and is not itself an outcome." : "",
    isSingular ? "The fit is singular: these cases cannot tell how clients differ in intercept and slope." : "",
  ];
  return [
    paint("heading", `Expected response on ${measure}`),
    ...block(
      `From ${sample.clients} closed cases with ${sample.outcomes} scores, up to session ${sample.lastSession}${left}.`,
      width,
      2,
    ),
    "",
    paint("heading", `${pad("  Fixed effects", NAME)}${columns(["estimate", "std. error", "95 % from", "to"])}`),
    ...model.fixed.map(estimateLine),
    "",
    paint("heading", "  Between clients and within"),
    ...block(
      `SD of intercepts ${figure(Math.sqrt(between.intercept))}, of slopes ${figure(Math.sqrt(between.slope))}, correlation ${correlation(between)}; residual SD ${figure(Math.sqrt(residual))}`,
      width,
      2,
    ),
    ...block(`Log-likelihood ${figure(logLikelihood)} (${method})`, width, 2),
    "",
    ...expectations(model),
    "",
    ...notes.flatMap((note) => (note === "" ? [] : block(note, width, 2))).map((line) => paint("quiet", line)),
  ];
}

function leftOutWords({ tooShort, unusable }: ExpectedResponseModel["sample"]): string {
  const parts = [
    tooShort === 0 ? [] : `${tooShort} with fewer than 3 scores`,
    unusable === 0 ? [] : `${unusable} without a score of session 1`,
  ].flat();
  return parts.length === 0 ? "" : `; left out: ${parts.join(", ")}`;
}

const figure = (value: number): string => value.toFixed(3);

const columns = (words: readonly string[]): string => words.map((word) => word.padStart(FIGURE)).join("");

const estimateLine = ({ name, estimate, standardError, lower, upper }: Estimate): string =>
  `${pad(`  ${name}`, NAME)}${columns([estimate, standardError, lower, upper].map(figure))}`;

function correlation({ intercept, slope, together }: ExpectedResponseModel["between"]): string {
  return intercept > 0 && slope > 0 ? figure(together / Math.sqrt(intercept * slope)) : "not defined";
}

const SHOWN_SESSIONS = [2, 4, 8, 12];

/** What the model expects of a client in the middle of those it was fitted on. */
function expectations(model: ExpectedResponseModel): readonly string[] {
  const sessions = SHOWN_SESSIONS.filter((session) => session <= model.sample.lastSession);
  const { middle } = model.sample;
  const rows = sessions.map((session) => {
    const { mean, lower, upper } = expectedScore(model, { baseline: middle, session });
    return `${pad(`  session ${session}`, NAME)}${columns([mean, lower, upper].map((value) => value.toFixed(1)))}`;
  });
  return [`${pad(`  A first score of ${middle.toFixed(1)}`, NAME)}${columns(["mean", "80 % from", "to"])}`, ...rows];
}
