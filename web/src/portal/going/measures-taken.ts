import type { AnswerOf, RouteNamed } from "@attune/api";

type Score = AnswerOf<RouteNamed<"list-scores">>["rows"][number];

/** One scale that a picture can be drawn of. */
export type Taken = { readonly instrument: string; readonly scale: string; readonly times: number };

/** The client reads these as they were answered, not as a line. */
const SHOWN_AS_ANSWERED = new Set(["session-check", "session-check-therapist"]);
/** Scales that stand for a whole form, where a form has several. */
const WHOLE = ["total", "mean"];

/** What was answered at least twice, one scale a form, the most often answered first. */
export function measuresTaken(scores: readonly Score[]): readonly Taken[] {
  const byScale = new Map<string, Taken>();
  for (const { instrument, scale } of scores) {
    const key = `${instrument} ${scale}`;
    byScale.set(key, { instrument, scale, times: (byScale.get(key)?.times ?? 0) + 1 });
  }
  const all = [...byScale.values()].filter(({ instrument, times }) => times > 1 && !SHOWN_AS_ANSWERED.has(instrument));
  const forms = [...new Set(all.map(({ instrument }) => instrument))];
  return forms
    .flatMap((form) => {
      const scales = all.filter(({ instrument }) => instrument === form);
      return scales.find(({ scale }) => WHOLE.includes(scale)) ?? scales.slice(0, 1);
    })
    .sort((one, other) => other.times - one.times);
}
