import { fail, ok, type Result } from "@attune/core";
import type { CodedSession } from "../jobs/code-session.ts";
import type { JobAsked } from "../ports/jobs.ts";
import type { SessionTalk } from "../ports/transcripts.ts";
import { keepCoded, talkToCode } from "../store/transcripts/coding-work.ts";
import type { Stage } from "./stage.ts";
import type { Step, StepRefused } from "./step.ts";

/** Codes a session, wherever that is done. */
export type CodeTalk = (talk: SessionTalk) => Promise<Result<CodedSession, { readonly kind: string }>>;

type Told = Result<void, StepRefused>;

/** Puts every step into the record, in the order of time; in between, what the practice's own jobs would have done. */
export async function tell(stage: Stage, steps: readonly Step[], code: CodeTalk): Promise<Told> {
  for (const step of steps) {
    await stage.enter({ actor: step.as(), now: step.at });
    const done = await step.does(stage.ports, stage.desk);
    if (!done.ok) return refused(step.name, done.failure);
    const coded = await codeAll(stage, stage.asked(), code);
    if (!coded.ok) return coded;
  }
  return ok(undefined);
}

const refused = (step: string, { kind }: { readonly kind: string }) =>
  fail<StepRefused>({ kind: "demo-step-refused", step, because: kind });

/** What else was asked for, the renewing of signals and summaries, is done in steps of its own, not after each form. */
async function codeAll(stage: Stage, asked: readonly JobAsked[], code: CodeTalk): Promise<Told> {
  const { practice } = stage.desk.vault;
  for (const job of asked) {
    if (job.kind !== "code-transcript") continue;
    await stage.enter({ actor: { kind: "system", practice, job: job.kind }, now: stage.desk.now });
    const place = { client: job.client, id: job.transcript };
    const talk = await talkToCode(stage.desk, place);
    if (!talk.ok) return refused(job.kind, talk.failure);
    if (talk.value === undefined) continue;
    const coded = await code(talk.value);
    if (!coded.ok) return refused(job.kind, coded.failure);
    const kept = await keepCoded(stage.desk, place, coded.value);
    if (!kept.ok) return refused(job.kind, kept.failure);
  }
  return ok(undefined);
}
