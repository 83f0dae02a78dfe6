import { type Change, changeBetween, profileFor, type ScorePoint } from "@attune/core";
import type { MeasuredCourse } from "../../actions/documents/measured.ts";
import { plainText } from "../plain-text.ts";
import { dayWords, numberWords } from "../when.ts";
import { type Frame, sourceWords } from "./shared.ts";

const LONGEST_TITLE = 60;

/** The name people use: "PHQ-9" for a published questionnaire, its own title for every other form. */
export function titleOf({ instrument: { id, name, licence } }: MeasuredCourse): string {
  const isOwn = licence.ship === "original" || licence.ship === "own";
  return plainText(isOwn ? name : id.toUpperCase(), LONGEST_TITLE);
}

/** One row of the table of measures: what, first, latest, change, by which rule. */
export function measureRow(course: MeasuredCourse, frame: Frame): readonly string[] {
  const [first] = course.points;
  const latest = course.points.at(-1);
  if (first === undefined || latest === undefined) return [];
  const change = course.points.length < 2 ? undefined : changeOf(course, first, latest);
  return [
    titleOf(course),
    scoreWords(course, first, frame),
    course.points.length < 2 ? "–" : scoreWords(course, latest, frame),
    course.points.length < 2 ? frame.words.summary.only : changeWords({ change, first, latest }, frame),
    ruleWords(course, change, frame),
  ];
}

/** Undefined where no verdict can be given, as for every form of a practice or of this project. */
function changeOf({ instrument, scale }: MeasuredCourse, first: ScorePoint, latest: ScorePoint): Change | undefined {
  const change = changeBetween({ instrument, scale, earlier: first.value, later: latest.value }, profileFor(scale));
  return change.ok ? change.value : undefined;
}

function scoreWords(course: MeasuredCourse, point: ScorePoint, { language, words }: Frame): string {
  const { summary, chart } = words;
  const band = course.scale.bands.findLast(({ from }) => point.value >= from);
  const name = band && (chart?.bands[band.id] ?? course.wording?.bands[band.id]?.toLowerCase());
  const where =
    point.day === undefined ? String(point.session) : summary.atSession(point.session, dayWords(language, point.day));
  const marks = [
    ...(point.prorated === true ? [summary.prorated] : []),
    ...(point.origin === "typed-in" ? [summary.typedIn] : []),
  ];
  const value = numberWords(language, point.value);
  return [name === undefined ? value : `${value} (${plainText(name, LONGEST_TITLE)})`, where, ...marks].join(", ");
}

type Compared = { readonly change: Change | undefined; readonly first: ScorePoint; readonly latest: ScorePoint };

function changeWords({ change, first, latest }: Compared, { language, words }: Frame): string {
  const { summary } = words;
  const step = latest.value - first.value;
  const points = summary.points(`${step > 0 ? "+" : ""}${numberWords(language, step)}`);
  if (change === undefined) return points;
  const isRelevance = change.basis.thresholdBasis === "clinical-relevance";
  const verdict = (isRelevance ? summary.relevantVerdicts : summary.verdicts)[change.verdict];
  return [points, verdict, ...(change.caseStatus === undefined ? [] : [summary.cases[change.caseStatus]])].join("; ");
}

function ruleWords(
  { instrument, scale }: MeasuredCourse,
  change: Change | undefined,
  { language, words }: Frame,
): string {
  const { summary, shared } = words;
  const { ship } = instrument.licence;
  if (ship === "original" || ship === "own") return summary.ownForm;
  if (change === undefined) return (scale.thresholds ?? []).length === 0 ? summary.noThreshold : "–";
  const { used, threshold, cutOff, unverified } = change.basis;
  return [
    summary.byProfile(used === "nhs" ? "NHS" : used, numberWords(language, threshold)),
    ...(cutOff === undefined ? [] : [summary.cutOff(numberWords(language, cutOff.value))]),
    ...(unverified.some((each) => each !== "norms") ? [shared.notVerified] : []),
  ].join("; ");
}

const LONGEST_SOURCE = 230;

/** Whose form it is, and where the numbers come from that decided. */
export function sourceLine(course: MeasuredCourse, { words }: Frame): string {
  const { instrument, points } = course;
  const [first] = points;
  const latest = points.at(-1);
  const change = first === undefined || latest === undefined ? undefined : changeOf(course, first, latest);
  const { thresholdSource, cutOff } = change?.basis ?? {};
  const parts = [
    instrument.licence.attribution,
    ...(thresholdSource === undefined ? [] : [words.summary.changeSource(sourceWords(thresholdSource, words))]),
    ...(cutOff === undefined ? [] : [words.summary.cutOffSource(sourceWords(cutOff.source, words))]),
  ];
  return `${titleOf(course)}: ${parts.map((part) => plainText(part, LONGEST_SOURCE)).join("; ")}`;
}
