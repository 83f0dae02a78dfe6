import type { CodedSpeaker } from "@attune/core";
import { type Features, type LinearPart, SessionWindow } from "@attune/core/model";
import type { LabelledSession, Labels } from "../data/sessions.ts";
import { dealFolds } from "../fit/folds.ts";

/** A turn as the runtime reads it, with its codes. */
export type Example = {
  readonly session: string;
  readonly group: string;
  readonly fold: number;
  readonly origin: LabelledSession["origin"];
  readonly speaker: CodedSpeaker;
  readonly labels: Labels;
  readonly features: Features;
  readonly numeric: Float64Array;
};

/** Every coded turn, read through the same window as at run time. Real and invented groups are dealt to folds apart. */
export function extractExamples(sessions: readonly LabelledSession[], emotions: LinearPart): readonly Example[] {
  const folds = new Map(["real", "invented"].flatMap((origin) => [...dealFolds(groupSizes(sessions, origin))]));
  const window = new SessionWindow(emotions);
  return sessions.flatMap(({ id, group, origin, turns }) => {
    const examples: Example[] = [];
    window.read(turns, ({ index, features, numeric }) => {
      const { speaker, labels } = turns[index]!;
      if (labels.size === 0) return;
      const kept = { features: copyFeatures(features), numeric: numeric.slice() };
      examples.push({ session: id, group, fold: folds.get(group)!, origin, speaker, labels, ...kept });
    });
    return examples;
  });
}

function groupSizes(sessions: readonly LabelledSession[], origin: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const session of sessions) {
    if (session.origin === origin) sizes.set(session.group, (sizes.get(session.group) ?? 0) + session.turns.length);
  }
  return sizes;
}

/** A copy without room to spare; where features stand in the turn is not needed for fitting. */
export const copyFeatures = ({ count, key, blockEnd }: Features): Features => ({
  count,
  key: key.slice(0, count),
  place: new Int32Array(0),
  blockEnd: blockEnd.slice(),
});
