import { sql } from "kysely";
import type { Desk } from "../store/desk.ts";

/** Work that did not succeed, or something that a job found and people should look at. */
export type Fault = {
  readonly job: string;
  readonly client?: string | undefined;
  readonly object?: string | undefined;
  readonly kind: string;
};

/** What a job found: it stands until somebody says that they have dealt with it, however often the job succeeds. */
const NOTICES: readonly string[] = ["retention-due", "risk-signal-missing"];

type Subject = Omit<Fault, "kind">;

/** Open faults about the same thing. */
const openOnes = ({ actor }: Desk, { job, client, object }: Subject) =>
  sql<boolean>`practice_id = ${actor.practice} and job = ${job} and settled_at is null
    and client_id is not distinct from ${client ?? null}::uuid and object_id is not distinct from ${object ?? null}::uuid`;

/** Shows a fault to people; one that is shown already counts the further tries. */
export async function noteFault(desk: Desk, { kind, ...subject }: Fault, tries: number): Promise<void> {
  const { tx, actor, now, ids } = desk;
  const known = await tx
    .updateTable("job_fault")
    .set((row) => ({ tries: row("tries", "+", tries), last_at: now }))
    .where(openOnes(desk, subject))
    .where("kind", "=", kind)
    .returning("id")
    .execute();
  if (known.length > 0) return;
  await tx
    .insertInto("job_fault")
    .values({
      practice_id: actor.practice,
      id: ids.next(),
      job: subject.job,
      client_id: subject.client ?? null,
      object_id: subject.object ?? null,
      kind,
      tries,
      first_at: now,
      last_at: now,
      settled_at: null,
    })
    .execute();
}

/** The same work succeeded since: nobody needs to look any more. */
export async function settleFaults(desk: Desk, subject: Subject): Promise<void> {
  await desk.tx
    .updateTable("job_fault")
    .set({ settled_at: desk.now })
    .where(openOnes(desk, subject))
    .where("kind", "not in", NOTICES)
    .execute();
}

/** How many things of a practice people should look at. */
export async function countFaults({ tx, actor }: Desk): Promise<number> {
  const { count } = await tx
    .selectFrom("job_fault")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("practice_id", "=", actor.practice)
    .where("settled_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}
