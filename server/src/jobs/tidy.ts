import { type Instant, ok } from "@attune/core";
import { laterBy } from "../sign-in/moments.ts";
import { forgetChallenges, forgetSpent } from "../sign-in/store/forget.ts";
import { forgetEndedDrafts } from "../store/check-in/draft-store.ts";
import type { Tx } from "../store/tables.ts";
import type { Job } from "./job.ts";
import { DAY, HOUR, MINUTE_SECONDS } from "./times.ts";

/** Nobody sends the same request again after a day. */
const ANSWERS_KEPT = DAY;
/** Long enough for a person to see where they were signed in. */
const SIGN_INS_KEPT = 30 * DAY;
/** Whoever opens the page of the door leaves one behind, and it holds for minutes. */
const CHALLENGES_KEPT = HOUR;

/** Takes away what is needed no longer: answers kept for requests that were sent twice, codes and sign-ins that ended, answers that no link can send any more. */
export const tidy: Job = {
  kind: "tidy",
  lane: "slow",
  every: HOUR,
  seconds: 5 * MINUTE_SECONDS,

  run: ({ atDesk, practice, premises }) =>
    atDesk(async ({ tx }) => {
      const now = premises.clock.now();
      await forgetAnswers(tx, practice, laterBy(now, -ANSWERS_KEPT));
      await forgetChallenges(tx, practice, laterBy(now, -CHALLENGES_KEPT));
      await forgetSpent(tx, practice, laterBy(now, -SIGN_INS_KEPT));
      await forgetEndedDrafts(tx, practice, now);
      return ok(undefined);
    }),
};

const forgetAnswers = (tx: Tx, practice: string, before: Instant) =>
  tx.deleteFrom("done_once").where("practice_id", "=", practice).where("created_at", "<", before).execute();
