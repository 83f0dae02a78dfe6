import { needsKey, type Route } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";
import { permitFor } from "../../access/permit-for.ts";
import { pendingTrail } from "../../audit/pending-trail.ts";
import { writeTrail } from "../../audit/write-trail.ts";
import type { Failure } from "../../failure.ts";
import type { Desk } from "../../store/desk.ts";
import type { Tx } from "../../store/tables.ts";
import { codeOf, inTransaction } from "../../store/transaction.ts";
import type { Answered, AnyBinding, Binding, Call, LoneBinding } from "../binding.ts";
import { portsFor } from "../ports-for.ts";
import type { Premises } from "../premises.ts";
import { answerBefore, keepAnswer, type OnceKey } from "./once.ts";

type AnyCall = Call<unknown, unknown, unknown>;
/** Everything that is needed to answer one request. */
export type Job = {
  readonly premises: Premises;
  readonly route: Route;
  readonly binding: AnyBinding;
  readonly call: AnyCall;
  readonly once: OnceKey | undefined;
};
type Outcome = Result<Answered<unknown>, Failure>;

/** Does what a request asks for, in one transaction with its audit events and its key; then what follows the commit. */
export async function work(job: Job): Promise<Outcome> {
  if ("alone" in job.binding) return alone(job, job.binding as LoneBinding<unknown, unknown, unknown, unknown>);
  const binding = job.binding as Binding<unknown, unknown, unknown, unknown, unknown>;
  const ready = binding.before === undefined ? ok(undefined) : await binding.before(job.call, job.premises);
  const outcome = ready.ok
    ? await inOne(job, (desk) => binding.run(job.call, portsFor(desk, job.premises), ready.value))
    : ready;
  if (!outcome.ok) await noteRefusal(job, outcome.failure);
  else await outcome.value.after?.();
  return outcome;
}

async function alone(job: Job, binding: LoneBinding<unknown, unknown, unknown, unknown>): Promise<Outcome> {
  const { call, premises, route } = job;
  const outcome = await binding.alone(call, premises);
  if (!outcome.ok) {
    await noteRefusal(job, outcome.failure);
    return outcome;
  }
  const answer = checked(route, outcome.value);
  await answer.after?.();
  return ok(answer);
}

const UNIQUE = "23505";

/** What a row was refused with that became somebody else's to write meanwhile: the link is used by then. */
const ROW_REFUSED = "42501";
const SAME_MOMENT = new Set([UNIQUE, ROW_REFUSED]);

/** The same request may arrive twice at one moment: the second one, however it was refused, then finds the answer of the first. */
async function inOne(job: Job, run: (desk: Desk) => Promise<Outcome>): Promise<Outcome> {
  try {
    const outcome = await once(job, run);
    if (outcome.ok || job.once === undefined) return outcome;
  } catch (error) {
    if (job.once === undefined || !SAME_MOMENT.has(codeOf(error))) throw error;
  }
  return once(job, run);
}

async function once(
  { premises, call, once: key, route }: Job,
  run: (desk: Desk) => Promise<Outcome>,
): Promise<Outcome> {
  const vault = premises.vaultOf(call.actor.practice);
  if (vault === undefined) return fail({ kind: "not-found" });
  const { clock, ids, database } = premises;
  const scope = { actor: call.actor, now: clock.now() };
  return inTransaction(database, scope, async (tx) => {
    const trail = pendingTrail();
    const desk: Desk = { tx, ...scope, vault, ids, trail };
    const before = key === undefined ? ok(undefined) : await answerBefore(desk, key);
    if (!before.ok) return before;
    if (before.value !== undefined) return givenAgain(desk, { route, call }, before.value);

    const outcome = await run(desk);
    if (!outcome.ok) return outcome;
    const answer = checked(route, outcome.value);
    if (key !== undefined) {
      const keptIt = await keepAnswer(desk, key, { body: answer.body });
      if (!keptIt.ok) return keptIt;
    }
    await writeTrail({ ...desk, mac: (bytes) => vault.auditMac(bytes) }, trail.events());
    return ok(answer);
  });
}

/** Whoever lost leave since is not told again what they were told before. */
async function givenAgain(
  desk: Desk,
  { route, call }: Pick<Job, "route" | "call">,
  { body }: Pick<Answered<unknown>, "body">,
): Promise<Outcome> {
  const { client } = call.params as { readonly client?: string };
  const permit = await permitFor(desk, route.id, client === undefined ? {} : { client });
  return permit.ok ? ok({ body }) : permit;
}

/** What leaves fits the route's own schema; fields that it does not name are left off. A misfit is a fault of ours. */
function checked(route: Route, answered: Answered<unknown>): Answered<unknown> {
  const read = route.answer.safeParse(answered.body);
  if (read.success) return { ...answered, body: read.data };
  throw new AnswerMisfit(
    route.id,
    read.error.issues.map(({ path, code }) => `${path.length} ${code}`),
  );
}

class AnswerMisfit extends Error {
  constructor(route: string, problems: readonly string[]) {
    super(`The answer of ${route} does not fit its schema: ${problems.slice(0, 3).join("; ")}`);
  }
}

const DENIED = new Set<Failure["kind"]>(["not-found", "not-allowed"]);

type Refused = Pick<Job, "premises" | "route"> & { readonly call: Pick<AnyCall, "actor"> };

/** Who asked for what is not theirs is in the audit too. */
export async function noteRefusal({ premises, route, call }: Refused, failure: Failure): Promise<void> {
  const { actor } = call;
  const vault = premises.vaultOf(actor.practice);
  if (vault === undefined || actor.kind === "door" || !DENIED.has(failure.kind)) return;
  const { clock, ids, database } = premises;
  const scope = { actor, now: clock.now() };
  await inTransaction(database, scope, async (tx) => {
    // Before the practice is set up there is no audit yet.
    if (!(await hasAudit(tx, actor.practice))) return ok(undefined);
    await writeTrail({ tx, ...scope, ids, mac: (bytes) => vault.auditMac(bytes) }, [
      { action: route.id, outcome: "refused" },
    ]);
    return ok(undefined);
  });
}

async function hasAudit(tx: Tx, practice: string): Promise<boolean> {
  const head = await tx.selectFrom("audit_head").select("place").where("practice_id", "=", practice).executeTakeFirst();
  return head !== undefined;
}

/** The key of a request, where its route asks for one. */
export function onceKeyOf(route: Route, call: AnyCall, key: string | undefined): OnceKey | undefined {
  if (key === undefined || !needsKey(route)) return undefined;
  const client = (call.params as { readonly client?: string }).client;
  return { key, client, request: JSON.stringify([route.id, call.params, call.query, call.body, call.version]) };
}
