import { type Day, daysBetween } from "@attune/core";
import { between, type Chance, chanceFor, clamped } from "./chance.ts";
import { dayAfter } from "./days.ts";
import { instrumentOf, riskOf } from "./make-administrations.ts";
import type { DemoAdministration, DemoAppointment } from "./shape.ts";
import type { ClientStory, MoodStretch, ToldMoodChart } from "./story.ts";

const CHART = "mood-energy-sleep";
/** Some evenings are left out, and nobody says a word about it. */
const LEFT_OUT = 0.12;
const EVENING = 20 * 60;

/** One entry for each evening of the last weeks, up to the evening before today. */
export function makeMoodChart(
  story: ClientStory,
  appointments: readonly DemoAppointment[],
  { today, seed }: { readonly today: Day; readonly seed: number },
): readonly DemoAdministration[] {
  const { moodChart } = story;
  if (moodChart === undefined) return [];
  const days = Array.from({ length: moodChart.days }, (_, at) => moodChart.days - at);
  return days.flatMap((daysAgo): readonly DemoAdministration[] => {
    const chance = chanceFor(seed, `${story.slug} evening ${daysAgo}`);
    const stretch = moodChart.stretches.find((each) => daysAgo <= each.fromDaysAgo && daysAgo >= each.toDaysAgo);
    if (stretch === undefined && chance() < LEFT_OUT) return [];
    const day = dayAfter(today, -daysAgo);
    return [entry({ moodChart, stretch, chance }, day, sessionAfter(day, appointments))];
  });
}

type Evening = {
  readonly moodChart: ToldMoodChart;
  readonly stretch: MoodStretch | undefined;
  readonly chance: Chance;
};

function entry({ moodChart, stretch, chance }: Evening, day: Day, session: number): DemoAdministration {
  const drawn = stretch ?? usual(moodChart, chance);
  const irritability = Math.abs(drawn.mood) >= 2 ? 2 : Math.floor(between(chance, 0, 1.6));
  const answers = [drawn.mood, drawn.energy, drawn.sleep, irritability, moodChart.medication, null];
  const instrument = instrumentOf(CHART);
  const byItem = new Map(instrument.items.map(({ id }, at) => [id, answers[at] ?? null]));
  return {
    instrument: CHART,
    session,
    at: { day, minute: EVENING + Math.floor(between(chance, 0, 90)) },
    enteredBy: "link",
    answers,
    words: stretch?.words === undefined ? {} : { unusual: stretch.words },
    risk: riskOf(instrument, byItem),
  };
}

/** Around zero, with half hours of sleep. */
function usual({ usualSleep }: ToldMoodChart, chance: Chance): Pick<MoodStretch, "mood" | "energy" | "sleep"> {
  const mood = clamped(Math.round(between(chance, -1.3, 1.2)), -1, 1);
  const energy = clamped(mood + Math.round(between(chance, -0.8, 0.8)), -1, 1);
  // Adding 0 keeps a negative zero, which is no answer that the form has, out of the chart.
  return { mood: mood + 0, energy: energy + 0, sleep: Math.round(2 * (usualSleep + between(chance, -0.8, 0.8))) / 2 };
}

const sessionAfter = (day: Day, appointments: readonly DemoAppointment[]): number =>
  appointments.find(({ at }) => daysBetween(day, at.day) > 0)?.session ?? appointments.length;
