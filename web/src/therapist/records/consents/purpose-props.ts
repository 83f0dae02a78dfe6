import type { Purpose } from "@attune/core";
import type { PurposeState, Withdrawn } from "./standing.ts";

/** One purpose of one client, and what is told when it was taken back. */
export type PurposeProps = {
  readonly client: string;
  readonly purpose: Purpose;
  readonly state: PurposeState;
  readonly mayAsk: boolean;
  readonly onWithdrawn: (withdrawn: Withdrawn) => void;
};
