import type { Evidence } from "./evidence.ts";
import type { Signal } from "./signal.ts";

/**
 * What makes evidence the same evidence: where it stands and what was answered, but not what it was held against. A
 * model that is fitted anew must not bring back what a therapist has closed.
 */
const SAME = [
  "kind",
  "instrument",
  "scale",
  "item",
  "session",
  "day",
  "value",
  "earlierSession",
  "earlier",
  "predicted",
  "felt",
  "attendance",
] as const;

type Fields = Readonly<Partial<Record<string, string | number | boolean>>>;

/** One text for each client, rule and set of evidence, the same in whatever order the evidence stands. */
export const signalKey = ({ clientId, rule, evidence }: Pick<Signal, "clientId" | "rule" | "evidence">): string =>
  JSON.stringify([clientId, rule, ...evidence.map(identityOf).sort()]);

function identityOf(evidence: Evidence): string {
  const fields: Fields = evidence;
  return JSON.stringify(SAME.map((name) => fields[name] ?? null));
}
