import {
  type Administration,
  type ClientRecord,
  type Evidence,
  nhsProfile,
  type RiskSignal,
  type SignalRule,
  signalKey,
} from "@attune/core";
import { signals } from "@attune/core/library";
import type { Vault } from "../../vault/vault.ts";

/** The rules that look at the risk items of one form; they are asked in the transaction that keeps its answers. */
const AT_RISK_ITEMS: ReadonlySet<string> = new Set(["risk-answer", "risk-item-skipped", "safety-on-relationship-form"]);

export const formRules: readonly SignalRule[] = signals.filter(({ id }) => AT_RISK_ITEMS.has(id));
/** The rules that need more of the record than one form. */
export const recordRules: readonly SignalRule[] = signals.filter(({ id }) => !AT_RISK_ITEMS.has(id));

/** The rules have no version of their own yet, so all of the register share one. A newer one raises nothing anew. */
export const RULES_VERSION = 1;

/** A signal about the risk items of one form, and the text by which it is known again. */
export type FormSignal = { readonly signal: RiskSignal; readonly identity: string };

/** One form, and where it stands among those that put each other right. */
export type FormToCheck = {
  readonly client: string;
  readonly administration: Administration;
  /** The first form of those that put each other right; the form itself where it puts none right. */
  readonly root: string;
  /** The form of the same instrument before it, where it is known. */
  readonly before?: Administration | undefined;
};

/**
 * What the risk items of one form say, each rule at most once. The form before makes a rise more urgent and stands in
 * the evidence; who fills in a form by a link cannot read it, so it does not belong to what makes a signal the same.
 */
export function formSignals({ client, administration, root, before }: FormToCheck): readonly FormSignal[] {
  return formRules.flatMap((rule) => {
    const [alone] = rule.raise(recordOf(client, [administration]));
    if (alone === undefined) return [];
    const known = before === undefined ? undefined : rule.raise(recordOf(client, [before, administration])).at(-1);
    const signal: RiskSignal = {
      ...(known ?? alone),
      rule: rule.id,
      clientId: client,
      risk: true,
      isPrivate: rule.isPrivate ?? false,
    };
    const identity = signalKey({ clientId: client, rule: rule.id, evidence: nonEmpty(alone.evidence.map(anywhere)) });
    return [{ signal, identity: JSON.stringify([root, identity]) }];
  });
}

/** Of one form the place does not tell signals apart: a form that is put right may get another day or session. */
function anywhere({ day: _, ...evidence }: Evidence): Evidence {
  return { ...evidence, session: 0 };
}

const nonEmpty = (evidence: readonly Evidence[]): readonly [Evidence, ...Evidence[]] =>
  evidence as readonly [Evidence, ...Evidence[]];

/** The key under which a signal is kept once. It is an HMAC: of a hash, anybody could tell the answer by trying all. */
export const keyOf = (vault: Pick<Vault, "blindIndex">, identity: string): Buffer =>
  vault.blindIndex("signal", identity);

/** A record with some forms alone. */
const recordOf = (clientId: string, administrations: readonly Administration[]): ClientRecord => ({
  clientId,
  profile: nhsProfile,
  administrations,
  blankForms: [],
  courses: [],
  appointments: [],
  sessionChecks: { felt: [], predicted: [] },
  models: [],
  closings: [],
});
