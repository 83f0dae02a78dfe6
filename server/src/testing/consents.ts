import { days, laterBy } from "../sign-in/moments.ts";
import { sealJson } from "../store/sealing.ts";
import type { TestPractice } from "./test-practice.ts";

const PURPOSES = ["treatment", "questionnaires", "recording", "coding", "supervision", "research"] as const;
/** Longer than any test's clock runs. */
const LASTS = days(700);
/** High enough for whatever terms a purpose has come to. */
const TERMS = 1;

/** Everything that a client can consent to, given a moment ago. */
export async function giveAllConsents(
  practice: TestPractice,
  client: string,
  purposes: readonly string[] = PURPOSES,
): Promise<void> {
  await practice.within(async ({ tx, vault, ids, now }) => {
    for (const purpose of purposes) {
      const id = ids.next();
      const sealed = sealJson({ vault, client, store: "record" }, { table: "consent", row: id, version: 1 }, {});
      if (!sealed.ok) throw new Error("a client of a test has keys");
      const row = {
        practice_id: practice.id,
        client_id: client,
        id,
        version: 1,
        purpose,
        terms: TERMS,
        state: "given" as const,
      };
      const times = { asked_at: now, given_at: now, until: laterBy(now, LASTS), refused_at: null, withdrawn_at: null };
      await tx
        .insertInto("consent")
        .values({
          ...row,
          ...times,
          happened_at: now,
          created_at: now,
          created_by: client,
          changed_at: now,
          sealed: sealed.value,
        })
        .execute();
    }
  });
}
