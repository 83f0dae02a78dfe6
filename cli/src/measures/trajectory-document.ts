import { chartSentence, evidenceLines, therapistWords } from "@attune/core";
import { signalWordings } from "@attune/core/library";
import { changeDocument } from "./change-document.ts";
import type { Trajectory, TrajectoryView } from "./trajectory.ts";

/** One course as other programs read it; the client's view holds no verdicts and no signals. */
export function trajectoryDocument(trajectory: Trajectory, view: TrajectoryView): object {
  const { client, measure, chart, change, signals, heldBack } = trajectory;
  const shared = { client, measure, sentence: chartSentence(chart), chart };
  if (view.audience === "client") return shared;
  return {
    ...shared,
    ...(change && { change: changeDocument({ change }) }),
    signals: signals.map((signal) => ({ ...signal, words: signalWords(signal, view) })),
    heldBack,
  };
}

/** What a signal says and what it rests on, in words. */
export function signalWords(signal: Trajectory["signals"][number], { known }: TrajectoryView): SignalWords {
  const wording = signalWordings.find(({ rule }) => rule === signal.rule);
  const words = wording && therapistWords(signal, wording);
  const forms = {
    instruments: known.map(({ instrument }) => instrument),
    wordings: known.flatMap((each) => each.wording ?? []),
  };
  return { title: words?.title ?? signal.rule, says: words?.says ?? "", evidence: evidenceLines(signal, forms) };
}

export type SignalWords = { readonly title: string; readonly says: string; readonly evidence: readonly string[] };
