import { groupBy } from "../data/group-by.ts";
import type { CrossValidated } from "../spoken/train-spoken.ts";
import type { CrossValidatedWritten } from "../written/train-written.ts";
import { type CodeFigures, type Figure, figuresOf } from "./figures.ts";
import { HUMAN_AGREEMENT } from "./human-agreement.ts";

/** One line of the evaluation: a code on one kind of data. */
export type Evaluation = {
  readonly code: string;
  readonly on: string;
  readonly figures: CodeFigures;
  readonly people: string;
};

/** Figures of every code of the spoken model: on real turns and, where they carry the code, on invented ones apart. */
export function evaluateSpoken({ codes }: CrossValidated): readonly Evaluation[] {
  return codes.flatMap(({ task, verdicts }) => {
    const code = `${task.codebook}/${task.code}`;
    const outcomes = verdicts.map(({ example, ...verdict }) => ({
      ...verdict,
      group: example.group,
      origin: example.origin,
    }));
    return [...groupBy(outcomes, ({ origin }) => origin)].map(([on, own]) => ({
      code,
      on,
      figures: figuresOf({ outcomes: own, presentFrom: task.presentFrom, ordered: typeof task.levels[0] === "number" }),
      people: HUMAN_AGREEMENT[code] ?? "not known",
    }));
  });
}

/** Figures of every code of the written model, on real exchanges. */
export function evaluateWritten({ codes }: CrossValidatedWritten): readonly Evaluation[] {
  return codes.map(({ head, verdicts }) => ({
    code: `epitome/${head.code}`,
    on: "real",
    figures: figuresOf({ outcomes: verdicts, presentFrom: 1, ordered: true }),
    people: HUMAN_AGREEMENT[`epitome/${head.code}`] ?? "not known",
  }));
}

const percent = (figure: Figure): string =>
  figure
    ? `${(figure.value * 100).toFixed(1)} (${(figure.low * 100).toFixed(1)}-${(figure.high * 100).toFixed(1)})`
    : "-";
const decimal = (figure: Figure): string =>
  figure ? `${figure.value.toFixed(3)} (${figure.low.toFixed(3)}-${figure.high.toFixed(3)})` : "-";
const share = (value: number | undefined): string => (value === undefined ? "-" : (value * 100).toFixed(1));

const HEADINGS = [
  "code",
  "on",
  "n",
  "present",
  "accuracy",
  "macro-F1",
  "kappa",
  "AUC",
  "ECE",
  "sure",
  "right when sure",
  "people",
] as const;

const cellsOf = ({ code, on, figures, people }: Evaluation): readonly string[] => [
  code,
  on,
  String(figures.n),
  String(figures.present),
  percent(figures.accuracy),
  percent(figures.macroF1),
  decimal(figures.kappa),
  decimal(figures.auc),
  share(figures.ece),
  share(figures.coverage),
  share(figures.accuracyWhenSure),
  people,
];

/** The evaluation as one Markdown table, in columns that also line up in a terminal. */
export function tableOf(evaluations: readonly Evaluation[]): string {
  const rows: readonly (readonly string[])[] = [HEADINGS, ...evaluations.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join("\n");
}
