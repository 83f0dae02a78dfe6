import { fail, type Instant, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import type { CodingState, ReadSession, SessionTalk } from "../../ports/transcripts.ts";

export type Import = {
  readonly client: string;
  readonly sessionId?: string | undefined;
  readonly happenedAt?: Instant | undefined;
  readonly takeNamesOut: boolean;
};

type Repairs = readonly { readonly kind: string; readonly count: number }[];
export type Imported =
  | {
      readonly kind: "kept";
      readonly id: string;
      readonly version: number;
      readonly turns: number;
      readonly repairs: Repairs;
      readonly codingState: CodingState;
    }
  | Exclude<ReadSession, { readonly kind: "read" }>;

/** Whether the therapist may bring a transcript at all; asked before the file is looked at, and again when it is kept. */
export async function mayImport(ports: Ports, client: string): Promise<Result<void, Failure>> {
  const permit = await ports.access.clientPermit("import-transcript", client);
  return permit.ok ? ports.consents.need(permit.value, ["recording"]) : permit;
}

/**
 * Keeps a transcript that was read, and has it coded where the client consents to that. Where nobody has said who the
 * therapist is, the question is answered and nothing is kept.
 *
 * @error no-consent without the client's word that sessions may be recorded or written down.
 */
export async function importTranscript(
  ports: Ports,
  asked: Import,
  read: ReadSession,
): Promise<Result<Imported, Failure>> {
  const { client, sessionId, happenedAt, takeNamesOut } = asked;
  const permit = await ports.access.clientPermit("import-transcript", client);
  if (!permit.ok) return permit;
  await ports.transcripts.holdConsents(permit.value);
  const recorded = await ports.consents.need(permit.value, ["recording"]);
  if (!recorded.ok) return recorded;
  if (read.kind !== "read") return ok(read);

  const mayCode = await ports.consents.need(permit.value, ["coding"]);
  const codingState = mayCode.ok ? "waiting" : "not-coded";
  const kept = await ports.transcripts.add(permit.value, {
    talk: read.talk,
    namesOut: takeNamesOut,
    sessionId,
    happenedAt,
    codingState,
  });
  if (!kept.ok) return kept;
  if (mayCode.ok) await ports.jobs.ask({ kind: "code-transcript", client, transcript: kept.value.id });
  return ok({
    kind: "kept",
    ...kept.value,
    turns: read.talk.turns.length,
    repairs: repairsOf(read.talk),
    codingState,
  });
}

const repairsOf = ({ repairs }: SessionTalk): Repairs => repairs.map(({ kind, count }) => ({ kind, count }));

/** Has a transcript coded, or coded again, as after a new model came. @error no-consent where the client does not agree. */
export async function codeTranscript(
  ports: Ports,
  { client, id }: { readonly client: string; readonly id: string },
): Promise<Result<void, Failure>> {
  const permit = await ports.access.clientPermit("code-transcript", client);
  if (!permit.ok) return permit;
  const allowed = await ports.consents.need(permit.value, ["recording", "coding"]);
  if (!allowed.ok) return fail(allowed.failure);
  const waits = await ports.transcripts.waits(permit.value, id);
  if (!waits.ok) return waits;
  await ports.jobs.ask({ kind: "code-transcript", client, transcript: id });
  return ok(undefined);
}
