import { type SessionStrain, STRAIN_SOURCE, type StrainTrigger, sessionStrains } from "../../change/session-check.ts";
import { isNonEmpty } from "../../foundation/non-empty.ts";
import type { Administration } from "../../signals/client-record.ts";
import { placeOf, type SessionCheckEvidence } from "../../signals/evidence.ts";
import type { FoundSignal } from "../../signals/signal.ts";
import type { SignalRule } from "../../signals/signal-rule.ts";

/** A dip further back was either mended or asked about, or the next check shows it again. */
const LATEST_CHECKS = 3;

/** Each of the three ways of falling counts; two at once are as strong as it gets. */
const STRONG = 2;

/** Raised by a session check that falls below what this client usually says, until it is back. */
export const sessionCheckStrain: SignalRule = {
  id: "session-check-strain",
  means:
    "One of the last three session checks is clearly below what this client usually answers, has an item at 4 or less, or has openness 3 or more lower than the time before, and later checks have not come back. From the fourth check on.",
  limits:
    "The check is this project's own form and not validated. Most ratings are near the top and many people spare their therapist, so a quiet check proves nothing; a hard session can be rated low and have been a good one.",
  source: STRAIN_SOURCE,
  risk: false,

  raise({ sessionChecks: { felt } }) {
    const latest = felt.slice(-LATEST_CHECKS);
    return sessionStrains(felt)
      .filter(({ repairedIn }) => repairedIn === undefined)
      .flatMap((strain) => {
        const check = latest.find(({ session }) => session === strain.session);
        return check === undefined ? [] : raiseFor(strain, check);
      });
  },
};

function raiseFor(strain: SessionStrain, check: Administration): readonly FoundSignal[] {
  const fell = strain.triggers.some(({ kind }) => kind === "openness-fell");
  const told = strain.triggers.filter((trigger) => !(fell && trigger.kind === "low-item" && trigger.item === OPENNESS));
  const evidence = told.map(
    (trigger): SessionCheckEvidence => ({
      kind: "session-check",
      instrument: check.instrument.id,
      ...ratingOf(trigger, strain),
      ...placeOf(check),
    }),
  );
  if (!isNonEmpty(evidence)) return [];
  const strength = Math.min(1, told.length / STRONG);
  return [{ ...placeOf(check), urgency: "next-session", strength, evidence }];
}

const OPENNESS = "open";

function ratingOf(
  trigger: StrainTrigger,
  { usual }: SessionStrain,
): Pick<SessionCheckEvidence, "item" | "value" | "before" | "usual"> {
  switch (trigger.kind) {
    case "mean-fell":
      return { value: trigger.mean, usual: usual.mean };
    case "low-item":
      return { item: trigger.item, value: trigger.value };
    case "openness-fell":
      return { item: OPENNESS, value: trigger.to, before: trigger.from };
  }
}
