import type { Administration } from "../../../signals/client-record.ts";
import { buildRecord, dayOf, filledIn } from "../../../signals/testing/build-record.ts";
import { moodEnergySleep } from "../../instruments/mood-energy-sleep.ts";

type Day = readonly [mood: number, hoursSlept: number];

const chart = (days: readonly Day[]): readonly Administration[] =>
  days.map(([mood, sleep], at) =>
    filledIn(
      moodEnergySleep,
      { mood, energy: 0, sleep },
      { session: 3, day: dayOf(`2026-03-${String(at + 1).padStart(2, "0")}`) },
    ),
  );

const USUAL: readonly Day[] = [
  [0, 7],
  [1, 8],
  [0, 7.5],
  [-1, 8],
  [0, 7.5],
  [0, 7],
  [1, 7.5],
];

/** Two high days in a row, each after a night two hours under the usual seven and a half. */
export const raises = buildRecord({ administrations: chart([...USUAL, [2, 5.5], [2, 5]]) });

/** High after a short night, then high after a full one, then a short night alone. */
export const quiet = buildRecord({ administrations: chart([...USUAL, [2, 5.5], [2, 7.5], [0, 5]]) });
