import { fail, type Instant, ok, type Result } from "@attune/core";
import { portsFor } from "../app/ports-for.ts";
import type { Premises } from "../app/premises.ts";
import { pendingTrail } from "../audit/pending-trail.ts";
import { writeTrail } from "../audit/write-trail.ts";
import type { CodedSession } from "../jobs/code-session.ts";
import type { Actor } from "../ports/actor.ts";
import type { JobAsked } from "../ports/jobs.ts";
import type { SessionTalk } from "../ports/transcripts.ts";
import { refreshClient } from "../store/client-record.ts";
import type { Desk } from "../store/desk.ts";
import type { Tx } from "../store/tables.ts";
import { keepCoded, talkToCode } from "../store/transcripts/coding-work.ts";
import type { Vault } from "../vault/vault.ts";
import { actAs } from "./act-as.ts";
import type { SeededIds } from "./seeded-ids.ts";
import type { Step, StepRefused } from "./step.ts";

/** Codes a session, wherever that is done. */
export type CodeTalk = (talk: SessionTalk) => Promise<Result<CodedSession, { readonly kind: string }>>;

/** Where a story is told. */
export type Stage = {
  readonly tx: Tx;
  readonly premises: Premises;
  readonly vault: Vault;
  readonly ids: SeededIds;
  readonly code: CodeTalk;
};

type Told = Result<void, StepRefused>;

/** Puts every step into the record, in the order of time; each evening, what the practice's own jobs would have done. */
export async function tell(stage: Stage, steps: readonly Step[]): Promise<Told> {
  const asked: JobAsked[] = [];
  const stale = new Set<string>();
  for (const [place, step] of steps.entries()) {
    const done = await tellStep(stage, step, asked);
    if (!done.ok) return done;
    for (const job of asked.splice(0)) {
      stale.add(job.client);
      if (job.kind !== "code-transcript") continue;
      const coded = await codeTranscript(stage, step.at, job);
      if (!coded.ok) return coded;
    }
    if (dayOf(step.at) === dayOf(steps[place + 1]?.at)) continue;
    const fresh = await refreshAll(stage, step.at, stale);
    if (!fresh.ok) return fresh;
    stale.clear();
  }
  return ok(undefined);
}

const dayOf = (moment: Instant | undefined): string | undefined => moment?.slice(0, "2026-11-27".length);

async function tellStep(stage: Stage, { name, at, as, does }: Step, asked: JobAsked[]): Promise<Told> {
  const premises: Premises = { ...stage.premises, jobs: { ask: async (_tx, _practice, job) => void asked.push(job) } };
  const done = await atDesk(stage, { actor: as(), now: at }, (desk) => does(portsFor(desk, premises)));
  return done.ok ? ok(undefined) : refused(name, done.failure);
}

const refused = (step: string, { kind }: { readonly kind: string }) =>
  fail<StepRefused>({ kind: "demo-step-refused", step, because: kind });

type Scene = { readonly actor: Actor; readonly now: Instant };

async function atDesk<Value, Failure>(
  { tx, vault, ids }: Stage,
  scene: Scene,
  work: (desk: Desk) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  ids.turnTo(scene.now);
  await actAs(tx, scene);
  const trail = pendingTrail();
  const desk: Desk = { tx, ...scene, vault, ids, trail };
  const done = await work(desk);
  if (done.ok) await writeTrail({ ...desk, mac: (bytes) => vault.auditMac(bytes) }, trail.events());
  return done;
}

const byJob = ({ vault }: Stage, job: string, now: Instant): Scene => ({
  actor: { kind: "system", practice: vault.practice, job },
  now,
});

type Coding = Extract<JobAsked, { readonly kind: "code-transcript" }>;

async function codeTranscript(stage: Stage, now: Instant, { kind, client, transcript }: Coding): Promise<Told> {
  const place = { client, id: transcript };
  const scene = byJob(stage, kind, now);
  const talk = await atDesk(stage, scene, (desk) => talkToCode(desk, place));
  if (!talk.ok) return refused(kind, talk.failure);
  if (talk.value === undefined) return ok(undefined);
  const coded = await stage.code(talk.value);
  if (!coded.ok) return refused(kind, coded.failure);
  const kept = await atDesk(stage, scene, (desk) => keepCoded(desk, place, coded.value));
  return kept.ok ? kept : refused(kind, kept.failure);
}

/** Raises what the rules find, and renews the caseload's summary. */
export async function refreshAll(stage: Stage, now: Instant, clients: Iterable<string>): Promise<Told> {
  for (const client of clients) {
    const scene = byJob(stage, "refresh-client", now);
    const done = await atDesk(stage, scene, (desk) => refreshClient(desk, client, stage.premises.instruments));
    if (!done.ok) return refused("refresh-client", done.failure);
  }
  return ok(undefined);
}
