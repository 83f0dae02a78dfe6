import {
  type Answers,
  checkAnswers,
  type Instrument,
  type Item,
  randomBelow,
  readAnswers,
  scoreInstrument,
  seededRandom,
} from "@attune/core";
import { instruments } from "@attune/core/library";
import { cpuOf, grouped, median, slope, table } from "./measure.ts";

const ROUNDS = 5;
const ADMINISTRATIONS = 100_000;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Different forms, gone through again and again, so that a million of them need no memory. */
const FORMS = 1_000;
const SKIPPED = 0.05;

const MEASURED = ["phq-9", "pcl-5"];

/** Administrations scored per second on one core, and how the cost grows with their number. */
export function benchScoring(): void {
  const known: readonly Instrument[] = instruments;
  for (const instrument of known.filter(({ id }) => MEASURED.includes(id))) {
    const forms = inventForms(instrument, 1);
    console.log(
      `${instrument.id}: administrations per second of CPU time, one core, ${grouped(ADMINISTRATIONS)} of them, median of ${ROUNDS}:`,
    );
    console.log(
      table(Object.entries(waysToScore(instrument)).map(([name, run]) => [name, grouped(speedOf(run, forms))])),
    );
    benchGrowth(instrument, forms);
  }
}

type Form = { readonly answers: Answers; readonly written: string };
type Scoring = (form: Form) => void;

const waysToScore = (instrument: Instrument): Readonly<Record<string, Scoring>> => ({
  "score answers that were checked": ({ answers }) => void scoreInstrument(instrument, answers),
  "check and score": ({ answers }) => {
    const checked = checkAnswers(instrument, answers);
    if (checked.ok) scoreInstrument(instrument, checked.value);
  },
  "read from text and score": ({ written }) => {
    const read = readAnswers(instrument, written);
    if (read.ok) scoreInstrument(instrument, read.value);
  },
});

function speedOf(run: Scoring, forms: readonly Form[]): number {
  repeat(run, forms, ADMINISTRATIONS / 10);
  const rounds = Array.from({ length: ROUNDS }, () => cpuOf(() => repeat(run, forms, ADMINISTRATIONS)));
  return (ADMINISTRATIONS / median(rounds)) * 1000;
}

function repeat(run: Scoring, forms: readonly Form[], times: number): void {
  for (let done = 0; done < times; done++) run(forms[done % forms.length]!);
}

function benchGrowth(instrument: Instrument, forms: readonly Form[]): void {
  const run = waysToScore(instrument)["check and score"]!;
  const rows = SIZES.map((size) => [size, cpuOf(() => repeat(run, forms, size))] as const);
  console.log(
    table([
      ["administrations", "CPU ms", "us each"],
      ...rows.map(([size, cpu]) => [grouped(size), cpu.toFixed(1), ((cpu / size) * 1000).toFixed(2)]),
    ]),
  );
  console.log(`  slope of log time on log number, 10 thousand to a million: ${slope(rows.slice(1)).toFixed(3)}\n`);
}

function inventForms({ items }: Instrument, seed: number): readonly Form[] {
  const random = seededRandom(seed);
  return Array.from({ length: FORMS }, () => {
    const cells = items.map((item) => [item.id, inventAnswer(item, random)] as const);
    const given = cells.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const]));
    return { answers: new Map(given), written: cells.map(([, value]) => value ?? "-").join(",") };
  });
}

function inventAnswer({ answer }: Item, random: () => number): number | undefined {
  if (answer.kind !== "choice" || random() < SKIPPED) return undefined;
  return answer.options[randomBelow(random, answer.options.length)]!.value;
}
