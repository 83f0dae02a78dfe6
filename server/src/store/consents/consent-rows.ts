import type { ConsentState, Instant } from "@attune/core";
import { invariant, type Purpose } from "@attune/core";
import type { KeptConsent } from "../../ports/consents.ts";
import type { ConsentRow } from "../tables.ts";

const told = (moment: Instant | null): Instant => {
  invariant(moment !== null, "a consent's state has its moment");
  return moment;
};

function stateOf(row: ConsentRow): ConsentState {
  switch (row.state) {
    case "asked":
      return { kind: "asked", askedAt: row.asked_at };
    case "given":
      return { kind: "given", givenAt: told(row.given_at), until: told(row.until) };
    case "refused":
      return { kind: "refused", refusedAt: told(row.refused_at) };
    case "withdrawn":
      return { kind: "withdrawn", givenAt: told(row.given_at), withdrawnAt: told(row.withdrawn_at) };
  }
}

export const asConsent = (row: ConsentRow): KeptConsent => ({
  id: row.id,
  version: row.version,
  purpose: row.purpose as Purpose,
  terms: row.terms,
  askedAt: row.asked_at,
  state: stateOf(row),
});

/** The columns of a state; what an earlier state left, such as until when it would have held, stays. */
export function columnsOf(state: ConsentState) {
  switch (state.kind) {
    case "asked":
      return {};
    case "given":
      return { given_at: state.givenAt, until: state.until };
    case "refused":
      return { refused_at: state.refusedAt };
    case "withdrawn":
      return { withdrawn_at: state.withdrawnAt };
  }
}
