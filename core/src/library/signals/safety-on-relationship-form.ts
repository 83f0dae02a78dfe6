import { isNonEmpty } from "../../foundation/non-empty.ts";
import { projectRule } from "../../measurement/sources.ts";
import { type InSequence, inSequence, leftOpenEvidence, riskAnswerEvidence } from "../../signals/administrations.ts";
import { placeOf } from "../../signals/evidence.ts";
import type { FoundSignal } from "../../signals/signal.ts";
import type { SignalRule } from "../../signals/signal-rule.ts";
import { strengthOfRisk, urgencyOf } from "../../signals/urgency.ts";

/** Raised by a low or open answer about safety at home. It is private: a partner must not learn that it exists. */
export const safetyOnRelationshipForm: SignalRule = {
  id: "safety-on-relationship-form",
  means:
    "On a form about the relationship, the question about feeling safe was answered below the mark that the form sets, or left open. It asks for a talk with this person alone.",
  limits:
    "One question is a prompt and no screen for violence; a high answer is not safety, least of all where a partner may have been watching. Never to be shown, hinted at or explained to a partner. Contact between sessions only in a way that this person has called safe.",
  source: projectRule("Weekly relationship check: any answer below 8 on the safety item opens a private follow-up"),
  risk: true,
  isPrivate: true,

  raise: ({ administrations }) => inSequence(administrations).flatMap(raiseFor),
};

function raiseFor(each: InSequence): readonly FoundSignal[] {
  const { administration } = each;
  const evidence = administration.score.risk.flatMap((fact) => {
    if (fact.about !== "safety") return [];
    return [fact.kind === "answered" ? riskAnswerEvidence(each, fact) : leftOpenEvidence(administration, fact)];
  });
  if (!isNonEmpty(evidence)) return [];
  return [{ ...placeOf(administration), urgency: urgencyOf(evidence), strength: strengthOfRisk(evidence), evidence }];
}
