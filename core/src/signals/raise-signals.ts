import type { ClientRecord } from "./client-record.ts";
import type { SignalClosing } from "./closing.ts";
import type { FoundSignal, Signal, Urgency } from "./signal.ts";
import { signalKey } from "./signal-key.ts";
import type { SignalRule } from "./signal-rule.ts";

/**
 * Everything in one client's record that is worth a look and was not closed before on the same evidence. Risk stands
 * first, then the more urgent, the more recent and the stronger; the same record always gives the same order.
 */
export function raiseSignals(rules: readonly SignalRule[], record: ClientRecord): readonly Signal[] {
  const closed = new Set(record.closings.map(closingKey));
  const found = rules.flatMap((rule) => rule.raise(record).map((each) => toSignal(rule, record.clientId, each)));
  const byKey = new Map(found.map((signal) => [signalKey(signal), signal]));
  const open = [...byKey].filter(([key, { risk }]) => !closed.has(kindAndKey(risk, key)));
  return open.sort(inOrder).map(([, signal]) => signal);
}

const toSignal = ({ id, risk, isPrivate }: SignalRule, clientId: string, found: FoundSignal): Signal => ({
  ...found,
  rule: id,
  clientId,
  risk,
  isPrivate: isPrivate ?? false,
});

/** A risk is closed only by what was done about it, so an ordinary closing of it closes nothing. */
const closingKey = ({ kind, signal }: SignalClosing): string => kindAndKey(kind === "risk", signal.key);
const kindAndKey = (risk: boolean, key: string): string => `${risk ? "risk" : "ordinary"} ${key}`;

const PRIORITY: Readonly<Record<Urgency, number>> = { today: 0, "next-session": 1, "when-convenient": 2 };

type Keyed = readonly [key: string, signal: Signal];

const inOrder = ([oneKey, one]: Keyed, [otherKey, other]: Keyed): number =>
  Number(other.risk) - Number(one.risk) ||
  PRIORITY[one.urgency] - PRIORITY[other.urgency] ||
  other.session - one.session ||
  compare(other.day ?? "", one.day ?? "") ||
  other.strength - one.strength ||
  compare(oneKey, otherKey);

/** By code point, so that the order is the same on every machine. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
