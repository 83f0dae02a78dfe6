import { type Day, daysBetween } from "../../foundation/day.ts";
import { isNonEmpty } from "../../foundation/non-empty.ts";
import { projectRule } from "../../measurement/sources.ts";
import type { Administration } from "../../signals/client-record.ts";
import { type AnswerEvidence, placeOf } from "../../signals/evidence.ts";
import type { FoundSignal } from "../../signals/signal.ts";
import type { SignalRule } from "../../signals/signal-rule.ts";
import { median } from "../../statistics/median.ts";

const CHART = "mood-energy-sleep";
const MOOD = "mood";
const ENERGY = "energy";
const SLEEP = "sleep";

/** Either end of the chart, from -3 to +3. */
const FURTHEST = 3;
const HIGH = 2;
const HOURS_SHORT = 2;
/** Of fewer nights nobody can say what is usual. */
const LEAST_NIGHTS = 7;
/** A stretch is cut after a week, so that one that goes on is brought up again. */
const LONGEST_STRETCH = 7;

/** Raised by the daily mood chart: two high days with little sleep, or any day at either end. */
export const moodChartChange: SignalRule = {
  id: "mood-chart-change",
  means:
    "On the daily chart of mood, energy and sleep: mood or energy at +2 or more on two days running, each after a night at least two hours under the client's own median of seven or more nights; or any day with mood or energy at +3 or -3.",
  limits:
    "The chart is this project's own form and not validated, and so is this rule. Good news, travel, illness, a new baby or a change of tablets look the same. It neither finds nor excludes an episode.",
  source: projectRule("Daily mood, energy and sleep chart, its own note"),
  risk: true,

  raise({ administrations }) {
    const days = chartDays(administrations);
    const usual = usualSleep(days);
    return stretchesOf(days.filter((day, at) => isAtAnEnd(day) || isHighAndShort(days, at, usual))).flatMap((stretch) =>
      raiseFor(stretch, usual),
    );
  },
};

type ChartDay = Administration & { readonly day: Day };

/** The days of the chart in order; of two entries for one day the later one counts. */
function chartDays(administrations: readonly Administration[]): readonly ChartDay[] {
  const byDay = new Map<Day, ChartDay>();
  for (const administration of administrations) {
    const { day } = administration;
    if (administration.instrument.id === CHART && day !== undefined) byDay.set(day, { ...administration, day });
  }
  return [...byDay.values()].sort((one, other) => daysBetween(other.day, one.day));
}

function usualSleep(days: readonly ChartDay[]): number | undefined {
  const nights = days.flatMap(({ answers }) => answers.get(SLEEP) ?? []);
  return nights.length < LEAST_NIGHTS ? undefined : median(nights);
}

const isAtAnEnd = ({ answers }: ChartDay): boolean =>
  [MOOD, ENERGY].some((item) => Math.abs(answers.get(item) ?? 0) >= FURTHEST);

/** Whether the day, and the one before or after it, are both high and short of sleep. */
function isHighAndShort(days: readonly ChartDay[], at: number, usual: number | undefined): boolean {
  if (usual === undefined) return false;
  const [before, day, after] = [days[at - 1], days[at], days[at + 1]];
  const counts = (each: ChartDay | undefined): each is ChartDay =>
    each !== undefined && isHighAfterShortNight(each, usual);
  return counts(day) && [before, after].some((next) => counts(next) && Math.abs(daysBetween(day.day, next.day)) === 1);
}

function isHighAfterShortNight({ answers }: ChartDay, usual: number): boolean {
  const slept = answers.get(SLEEP);
  const isHigh = [MOOD, ENERGY].some((item) => (answers.get(item) ?? 0) >= HIGH);
  return isHigh && slept !== undefined && slept <= usual - HOURS_SHORT;
}

/** Days that follow each other without a gap. */
function stretchesOf(days: readonly ChartDay[]): readonly (readonly ChartDay[])[] {
  const stretches: ChartDay[][] = [];
  for (const day of days) {
    const current = stretches.at(-1);
    const last = current?.at(-1);
    const goesOn = last !== undefined && daysBetween(last.day, day.day) === 1;
    if (current !== undefined && goesOn && current.length < LONGEST_STRETCH) current.push(day);
    else stretches.push([day]);
  }
  return stretches;
}

function raiseFor(stretch: readonly ChartDay[], usual: number | undefined): readonly FoundSignal[] {
  const evidence = stretch.flatMap((day) => [MOOD, ENERGY, SLEEP].flatMap((item) => answerOn(day, item, usual)));
  const last = stretch.at(-1);
  if (last === undefined || !isNonEmpty(evidence)) return [];
  return [{ ...placeOf(last), urgency: "today", strength: stretch.length / LONGEST_STRETCH, evidence }];
}

function answerOn(day: ChartDay, item: string, usual: number | undefined): readonly AnswerEvidence[] {
  const value = day.answers.get(item);
  if (value === undefined) return [];
  const compared = item === SLEEP && usual !== undefined ? { usual } : {};
  return [{ kind: "answer", instrument: CHART, item, value, ...compared, ...placeOf(day) }];
}
