import { type KindId, kindById, type RecordKind } from "@attune/api";
import { type Instant, invariant, ok, type Result } from "@attune/core";
import { addRecord, changeRecord } from "../../actions/records/record-actions.ts";
import type { Failure } from "../../failure.ts";
import type { Actor } from "../../ports/actor.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RecordFields, Written } from "../../ports/records.ts";
import type { DemoClient, DemoMoment } from "../content/shape.ts";
import type { Step } from "../step.ts";

/** One client's story on its way into the record. */
export type Case = {
  readonly client: DemoClient;
  readonly id: string;
  readonly practice: string;
  readonly zone: string;
  readonly moment: (at: DemoMoment) => Instant;
  /** Those who work here, by their key. */
  readonly member: (key: string) => Actor & { readonly kind: "member" };
  /** Keys of those who supervise. */
  readonly supervisors: ReadonlySet<string>;
  /** Ids of what was written so far, as `session 3`. */
  readonly kept: Map<string, string>;
};

export type Done = { readonly what: string; readonly at: DemoMoment; readonly does: Step["does"] };

const step = (of: Case, as: Step["as"], { what, at, does }: Done): Step => ({
  name: `${of.client.slug}: ${what}`,
  at: of.moment(at),
  as,
  does,
});

export const byTherapist = (of: Case, done: Done): Step => step(of, () => of.member(of.client.therapist), done);

export const byClient = (of: Case, done: Done): Step =>
  step(of, () => ({ kind: "client", practice: of.practice, id: of.id }), done);

/** By the check-in link that was kept under this name. */
export const byLink = (of: Case, link: string, done: Done): Step =>
  step(of, () => ({ kind: "guest", practice: of.practice, id: idOf(of, link) }), done);

/** The id of something that was written before. */
export function idOf({ kept, client }: Case, name: string): string {
  const id = kept.get(name);
  invariant(id !== undefined, `${client.slug}: ${name} was written before`);
  return id;
}

/** The id of a session, as a link of another record; none where it was not held. */
export const inSession = (of: Case, number: number): { readonly sessionId?: string } => {
  const sessionId = of.kept.get(`session ${number}`);
  return sessionId === undefined ? {} : { sessionId };
};

type Adding = { readonly kind: KindId; readonly name: string; readonly fields: RecordFields };

/** Adds a record, and keeps its id under a name. */
export async function add(ports: Ports, of: Case, { kind, name, fields }: Adding): Promise<Result<Written, Failure>> {
  return keepingId(of, name, await addRecord(ports, { kind: kindOf(kind), client: of.id }, fields));
}

export function keepingId<Made extends { readonly id: string }>(
  of: Case,
  name: string,
  made: Result<Made, Failure>,
): Result<Made, Failure> {
  if (made.ok) of.kept.set(name, made.value.id);
  return made;
}

/** Changes a record that was added under a name and not changed since. */
export const change = (ports: Ports, of: Case, { kind, name, fields }: Adding): Promise<Result<Written, Failure>> =>
  changeRecord(ports, { kind: kindOf(kind), client: of.id }, { id: idOf(of, name), version: 1, fields });

function kindOf(id: KindId): RecordKind {
  const kind = kindById(id);
  invariant(kind !== undefined, "a kind of record that is registered");
  return kind;
}

/** One thing after another, until one fails. */
export async function inTurn(
  ...things: readonly (() => Promise<Result<unknown, Failure>>)[]
): Promise<Result<void, Failure>> {
  for (const thing of things) {
    const done = await thing();
    if (!done.ok) return done;
  }
  return ok(undefined);
}
