/** One client's scores on one scale, from the first session to the last that was scored. */
export type ClosedCase = {
  readonly client: string;
  /** In the order of sessions; the first is session 1. */
  readonly scores: readonly { readonly session: number; readonly score: number }[];
};

/** `baseline`: also from the first score. `growth`: from the session alone. */
export type ResponseForm = "baseline" | "growth";

/** A case that a model cannot use, and why. */
export type LeftOut = {
  readonly client: string;
  readonly because:
    | "too-few-scores"
    /** There is no score of session 1 to start from. Only the form `baseline` needs one. */
    | "no-first-score"
    /** Sessions are not whole numbers from 1 that rise, or a score is no number. */
    | "not-a-course"
    /** The client has a case already: two of one client are not two clients. */
    | "client-again";
};

/** Fewer cases than a model of this kind can be trusted with. */
export type TooFewClosedCases = {
  readonly kind: "too-few-closed-cases";
  readonly have: number;
  readonly need: number;
  /** How many more there are that have too few scores each. */
  readonly tooShort: number;
  /** How many more there are that were left out for another reason. */
  readonly unusable: number;
};

export const LEAST_CASES = 200;
const LEAST_SCORES = 3;

export type SortedCases = { readonly used: readonly ClosedCase[]; readonly leftOut: readonly LeftOut[] };

/** The cases that a model of this form can be fitted to, and the others with the first reason that applies. */
export function sortCases(cases: readonly ClosedCase[], form: ResponseForm): SortedCases {
  const used: ClosedCase[] = [];
  const leftOut: LeftOut[] = [];
  const clients = new Set<string>();
  for (const each of cases) {
    const because = clients.has(each.client) ? "client-again" : faultOf(each, form);
    if (because !== undefined) leftOut.push({ client: each.client, because });
    else used.push(each);
    if (because === undefined) clients.add(each.client);
  }
  return { used, leftOut };
}

function faultOf({ scores }: ClosedCase, form: ResponseForm): LeftOut["because"] | undefined {
  if (!scores.every(({ session, score }, at) => isNext(session, scores[at - 1]?.session) && Number.isFinite(score))) {
    return "not-a-course";
  }
  if (scores.length < LEAST_SCORES) return "too-few-scores";
  return form === "baseline" && scores[0]?.session !== 1 ? "no-first-score" : undefined;
}

const isNext = (session: number, before = 0): boolean => Number.isSafeInteger(session) && session > before;
