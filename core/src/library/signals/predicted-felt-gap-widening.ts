import {
  type GapCourse,
  gapCourses,
  type ItemGap,
  type PredictedAndFelt,
  WIDENING_SOURCE,
} from "../../change/felt-gap.ts";
import { isNonEmpty } from "../../foundation/non-empty.ts";
import type { Administration, ClientRecord } from "../../signals/client-record.ts";
import { type FeltGapEvidence, placeOf } from "../../signals/evidence.ts";
import type { FoundSignal } from "../../signals/signal.ts";
import type { SignalRule } from "../../signals/signal-rule.ts";

/** How many sessions the rule calls "lately". */
const LATELY = 3;
const WIDEST = 10;

/** Raised where the therapist's predictions and the client's answers move apart. */
export const predictedFeltGapWidening: SignalRule = {
  id: "predicted-felt-gap-widening",
  means:
    "On an item of the session check, what the therapist expected and what the client answered lie clearly further apart in the last three sessions than in those before. The item that moved most is shown.",
  limits:
    "Rests on few sessions and on two people's ways of using a scale from 0 to 10. It is no measure of empathy and does not say who saw the session rightly.",
  source: WIDENING_SOURCE,
  risk: false,

  raise({ sessionChecks }) {
    const widening = gapCourses(bothSides(sessionChecks)).filter((course) => course.widening !== undefined);
    const most = widening.reduce<GapCourse | undefined>(
      (widest, course) => (widest === undefined || rise(course) > rise(widest) ? course : widest),
      undefined,
    );
    return most === undefined ? [] : raiseFor(most.gaps.slice(-LATELY), sessionChecks.felt);
  },
};

const rise = ({ widening }: GapCourse): number => (widening === undefined ? 0 : widening.lately - widening.before);

/** By session, in order; a side that is missing stays missing. */
function bothSides({ felt, predicted }: ClientRecord["sessionChecks"]): readonly PredictedAndFelt[] {
  const expected = new Map(predicted.map(({ session, answers }) => [session, answers]));
  return felt.map(({ session, answers }) => {
    const before = expected.get(session);
    return { session, felt: answers, ...(before !== undefined && { predicted: before }) };
  });
}

function raiseFor(gaps: readonly ItemGap[], felt: readonly Administration[]): readonly FoundSignal[] {
  const checks = new Map(felt.map((check) => [check.session, check]));
  const evidence = gaps.flatMap((gap) => {
    const check = checks.get(gap.session);
    return check === undefined ? [] : [gapEvidence(gap, check)];
  });
  const latest = evidence.at(-1);
  if (latest === undefined || !isNonEmpty(evidence)) return [];
  const widest = Math.max(...gaps.map(({ gap }) => Math.abs(gap)));
  return [{ ...placeOf(latest), urgency: "when-convenient", strength: Math.min(1, widest / WIDEST), evidence }];
}

const gapEvidence = ({ item, predicted, felt }: ItemGap, check: Administration): FeltGapEvidence => ({
  kind: "felt-gap",
  instrument: check.instrument.id,
  item,
  predicted,
  felt,
  ...placeOf(check),
});
