import { pointsBetween } from "../change/points-between.ts";
import type { Audience, Chart, ChartBasis, ChartPoint } from "./chart.ts";
import { numberWords, placeWords } from "./chart.wording.ts";

/**
 * What a chart shows, in plain words: one sentence for the client, a few short ones for the therapist.
 *
 * A client's chart has only the client's sentence, whoever asks.
 */
export function chartSentence(chart: Chart, audience: Audience = chart.audience): string {
  return audience === "client" || chart.audience === "client" ? clientSentence(chart) : therapistSentences(chart);
}

function clientSentence(chart: Chart): string {
  const subject = chart.ownForm ? `Your ratings on “${chart.title}”` : `Your answers to the ${chart.title}`;
  const [first] = chart.points;
  const last = chart.points.at(-1);
  if (first === undefined || last === undefined) return `There are no answers to ${nameFor(chart)} yet.`;
  if (chart.points.length === 1)
    return `This is your first time with ${nameFor(chart)}; the next one begins the picture.`;
  const points = pointsBetween(first.y, last.y);
  if (points === 0) return `${subject} are the same as at the start${sinceLastTime(chart)}.`;
  return `${subject} are ${comparedWithStart(chart, points)}.`;
}

const nameFor = ({ ownForm, title }: Chart): string => (ownForm ? `“${title}”` : `the ${title}`);

function comparedWithStart(chart: Chart, points: number): string {
  const { steady, y, ownForm } = chart;
  const way = points < 0 ? "lower" : "higher";
  const amount = `${counted(Math.abs(points))} ${way}`;
  if (ownForm || y.betterWhen === "neither") return `${amount} than your own first ones${neitherIsBetter(chart)}`;
  if (steady === undefined)
    return `${amount} than at the start; how much such answers waver by themselves is not known`;
  if (Math.abs(points) < steady.points) {
    return `about the same as at the start: ${amount}, no more than such answers can waver by themselves${sinceLastTime(chart)}`;
  }
  return `${way} than at the start: ${meaning(way, y.betterWhen)}${sinceLastTime(chart)}`;
}

const neitherIsBetter = ({ y }: Chart): string =>
  y.betterWhen === "neither" ? ", and neither way is better than the other" : "";

function meaning(way: "lower" | "higher", betterWhen: "lower" | "higher"): string {
  if (betterWhen === "lower") return `${way === "lower" ? "fewer" : "more"} of the problems it asks about`;
  return `${way === "higher" ? "more" : "less"} of the good things it asks about`;
}

/** Said only where the last step went clearly another way than the whole; otherwise once is enough. */
function sinceLastTime({ points, steady }: Chart): string {
  const [first] = points;
  const before = points.at(-2);
  const last = points.at(-1);
  if (first === undefined || before === undefined || last === undefined || steady === undefined) return "";
  const step = pointsBetween(before.y, last.y);
  const goesWithoutSaying =
    points.length === 2 ||
    Math.abs(step) < steady.points ||
    isClearlySameWay(step, pointsBetween(first.y, last.y), steady.points);
  return goesWithoutSaying ? "" : `, and ${step < 0 ? "lower" : "higher"} than last time`;
}

const isClearlySameWay = (step: number, whole: number, clear: number): boolean =>
  Math.abs(whole) >= clear && step < 0 === whole < 0;

function therapistSentences(chart: Chart): string {
  const [first] = chart.points;
  const last = chart.points.at(-1);
  if (first === undefined || last === undefined) return `${chart.title}: no scores yet.`;
  if (chart.points.length === 1) {
    return sentences([
      `${chart.title}: ${scoreWords(first)}, the first score; a change needs a second`,
      notValidated(chart),
    ]);
  }
  const points = pointsBetween(first.y, last.y);
  return sentences([
    `${chart.title}: ${scoreWords(first)}, ${scoreWords(last)}, ${difference(points)}${verdict(chart, points)}`,
    standing(chart, last),
    notVerified(chart),
    notValidated(chart),
  ]);
}

const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : `${part}.`)).join(" ");

const scoreWords = (point: ChartPoint): string =>
  `${numberWords(point.y)} at ${placeWords({ session: point.session })}${point.prorated ? " (some questions left open)" : ""}`;

const counted = (points: number): string => (points === 1 ? "1 point" : `${numberWords(points)} points`);

function difference(points: number): string {
  if (points === 0) return "no difference";
  return `${counted(Math.abs(points))} ${points < 0 ? "lower" : "higher"}`;
}

function verdict({ basis, y }: Chart, points: number): string {
  if (basis === undefined || y.betterWhen === "neither") return "";
  const word = basis.thresholdBasis === "clinical-relevance" ? "clinically relevant" : "reliable";
  const needs = `${profileWords(basis)}, which needs ${numberWords(basis.threshold)}`;
  if (Math.abs(points) < basis.threshold) return `; no ${word} change by ${needs}`;
  const isBetter = points < 0 === (y.betterWhen === "lower");
  return `; a ${word} ${isBetter ? "improvement" : "deterioration"} by ${needs}`;
}

function profileWords({ profile, used, thresholdBasis }: ChartBasis): string {
  const derived = thresholdBasis === "derived" ? ", derived by formula" : "";
  const words = `the ${profileName(used)} profile${derived}`;
  return profile === used ? words : `${words}, as ${profileName(profile)} has no number for this scale`;
}

const profileName = (id: string): string => (id === "nhs" ? "NHS" : id);

function standing({ lines, y }: Chart, { y: score }: ChartPoint): string | undefined {
  const line = lines.find(({ kind }) => kind === "cut-off");
  if (line === undefined) return undefined;
  const side = score === line.at ? "at" : score < line.at ? "below" : "above";
  const words = `The last score is ${side} the cut-off of ${numberWords(line.at)}`;
  return y.betterWhen === "neither" ? words : `${words} (${line.name}: ${line.scores})`;
}

function notVerified({ basis, lines }: Chart): string | undefined {
  const cutOff = lines.some(({ kind, verified }) => kind === "cut-off" && !verified);
  const parts = new Set<string>([...(basis?.unverified ?? []), ...(cutOff ? ["cut-off"] : [])]);
  if (parts.size === 0) return undefined;
  const words = ["threshold", "cut-off", "norms"].filter((part) => parts.has(part)).map((part) => `the ${part}`);
  return `Written from memory and not yet verified at the source: ${words.join(", ")}`;
}

const notValidated = ({ ownForm }: Chart): string | undefined =>
  ownForm ? "Own form, not validated: compare only with this client's own earlier answers" : undefined;
