import { isNonEmpty } from "../../foundation/non-empty.ts";
import { memory } from "../../measurement/sources.ts";
import { type InSequence, inSequence, riskAnswerEvidence } from "../../signals/administrations.ts";
import type { AnswerEvidence } from "../../signals/evidence.ts";
import { placeOf } from "../../signals/evidence.ts";
import type { FoundSignal } from "../../signals/signal.ts";
import type { SignalRule } from "../../signals/signal-rule.ts";
import { strengthOfRisk, urgencyOf } from "../../signals/urgency.ts";

/** Raised by any risk answer, whatever the total and even without one: a low total must not hide it. */
export const riskAnswer: SignalRule = {
  id: "risk-answer",
  means:
    "An answer about suicide, self-harm or hopelessness that the instrument marks. Its grade says how soon: at the next session, the same day, as soon as it is seen, or now. A rise since the form before makes a same-day answer urgent.",
  limits:
    "Many such answers come from people who are in no danger, and a form without one is not safety. It says that somebody should ask; it does not grade a person and predicts nothing. Nobody watches between sessions.",
  source: memory({
    work: "NICE guideline NG225 (2022)",
    at: "no scale decides who is looked at; the grades stand with each instrument, the rise is this project's rule",
  }),
  risk: true,

  raise: ({ administrations }) => inSequence(administrations).flatMap(raiseFor),
};

function raiseFor(each: InSequence): readonly FoundSignal[] {
  const evidence = each.administration.score.risk.flatMap((fact) =>
    fact.kind === "answered" && fact.about !== "safety" ? [withRise(riskAnswerEvidence(each, fact))] : [],
  );
  if (!isNonEmpty(evidence)) return [];
  const strength = strengthOfRisk(evidence);
  return [{ ...placeOf(each.administration), urgency: urgencyOf(evidence), strength, evidence }];
}

const withRise = (answer: AnswerEvidence): AnswerEvidence =>
  answer.grade === "same-day" && answer.before !== undefined && answer.value > answer.before
    ? { ...answer, grade: "urgent" }
    : answer;
