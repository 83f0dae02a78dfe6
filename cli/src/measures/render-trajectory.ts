import { drawText, type Signal } from "@attune/core";
import { block } from "../terminal/layout.ts";
import { plain } from "../terminal/plain.ts";
import { basisWords } from "./change-words.ts";
import { verdictLine } from "./render-change.ts";
import type { Page } from "./render-instrument.ts";
import type { Trajectory, TrajectoryView } from "./trajectory.ts";
import { signalWords } from "./trajectory-document.ts";
import { sentence } from "./words.ts";

const MOST_COLUMNS = 100;
const ROWS = 14;

/** One course for a person to read: the chart, one sentence, the verdict, and what is worth asking about. */
export function trajectorySheet(trajectory: Trajectory, view: TrajectoryView, page: Page): readonly string[] {
  const { client, chart, change, signals, heldBack } = trajectory;
  const { width, paint } = page;
  const columns = Math.min(MOST_COLUMNS, width);
  const isForClient = view.audience === "client";
  return [
    paint("heading", `Client ${plain(client)}`),
    ...drawText(chart, { columns, rows: ROWS }).split("\n"),
    ...(change === undefined || isForClient ? [] : block(`${sentence(verdictLine(change))}.`, width, 2)),
    ...(isForClient ? [] : signals.flatMap((signal) => signalLines(signal, view, page))),
    ...(isForClient || heldBack === 0 ? [] : block(`${heldBack} more, held back so that each is read.`, width, 2)),
    ...(change === undefined || isForClient
      ? []
      : basisWords(change)
          .flatMap((line) => block(line, width, 2))
          .map((line) => paint("quiet", line))),
  ];
}

const URGENCY_WORDS: Readonly<Record<Signal["urgency"], string>> = {
  today: "today",
  "next-session": "next session",
  "when-convenient": "when convenient",
};

function signalLines(signal: Signal, view: TrajectoryView, { width, paint }: Page): readonly string[] {
  const { title, says, evidence } = signalWords(signal, view);
  return [
    ...block(`${title} (${URGENCY_WORDS[signal.urgency]}). ${says}`, width, 2).map((line) => paint("sympathy", line)),
    ...evidence.flatMap((line) => block(line, width, 6)),
  ];
}
