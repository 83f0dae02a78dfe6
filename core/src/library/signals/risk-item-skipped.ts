import { isNonEmpty } from "../../foundation/non-empty.ts";
import { projectRule } from "../../measurement/sources.ts";
import { inSequence, leftOpenEvidence, riskAnswerEvidence } from "../../signals/administrations.ts";
import type { Administration } from "../../signals/client-record.ts";
import { type AnswerEvidence, placeOf } from "../../signals/evidence.ts";
import type { FoundSignal } from "../../signals/signal.ts";
import type { SignalRule } from "../../signals/signal-rule.ts";

/** Raised by a risk item that was asked and left open, until the same item is answered on a later form. */
export const riskItemSkipped: SignalRule = {
  id: "risk-item-skipped",
  means:
    "A question about suicide, self-harm or hopelessness was asked, left open, and not answered on a later form. Today where a suicide screen is positive and its last question is open, or where the same question was answered with a risk before; else at the next session.",
  limits:
    "Most people who skip a question overlooked it or did not like its words. Skipping says neither that there is a risk nor that there is none.",
  source: projectRule("An open risk item is never filled in and is a fact of its own"),
  risk: true,

  raise({ administrations }) {
    const lastAnswered = new Map<string, number>();
    for (const [at, administration] of administrations.entries())
      for (const item of administration.answers.keys()) lastAnswered.set(keyOf(administration, item), at);

    const riskBefore = new Map<string, AnswerEvidence>();
    return inSequence(administrations).flatMap((each, at) => {
      const isOpen = (key: string): boolean => (lastAnswered.get(key) ?? -1) < at;
      const signal = raiseFor(each.administration, isOpen, riskBefore);
      for (const fact of each.administration.score.risk) {
        const key = keyOf(each.administration, fact.item);
        if (fact.kind === "answered") riskBefore.set(key, riskAnswerEvidence(each, fact));
      }
      return signal;
    });
  },
};

const keyOf = ({ instrument }: Administration, item: string): string => `${instrument.id} ${item}`;

const PRESSING = { urgency: "today", strength: 0.75 } as const;
const OTHERWISE = { urgency: "next-session", strength: 0.25 } as const;

function raiseFor(
  administration: Administration,
  isOpen: (key: string) => boolean,
  riskBefore: ReadonlyMap<string, AnswerEvidence>,
): readonly FoundSignal[] {
  const skipped = administration.score.risk.flatMap((fact) => {
    const concerns = fact.kind === "not-answered" && fact.about !== "safety";
    return concerns && isOpen(keyOf(administration, fact.item)) ? [leftOpenEvidence(administration, fact)] : [];
  });
  const earlier = skipped.flatMap(({ item }) => riskBefore.get(keyOf(administration, item)) ?? []);
  const evidence = [...skipped, ...earlier];
  if (!isNonEmpty(evidence)) return [];
  const isPressing = earlier.length > 0 || (administration.score.screen?.askNow ?? false);
  return [{ ...placeOf(administration), ...(isPressing ? PRESSING : OTHERWISE), evidence }];
}
