import { randomUUID } from "node:crypto";
import type { Answered, Asked, Caller, CallFailure, NamedRouteId, RouteNamed } from "@attune/api";
import { callerWith } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";
import type { Failure, PracticeFailure } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { dataFolderOf, socketIn, type WhichPractice } from "./data-folder.ts";
import { signInOf } from "./sign-in-file.ts";
import { type NoAnswer, sendOver } from "./socket-caller.ts";

type AskedOfRecord = Parameters<Caller["callRecord"]>[1];

/** A practice that can be asked, through its server. */
export type Practice = {
  readonly data: string;
  readonly call: <Id extends NamedRouteId>(
    id: Id,
    asked?: Asked<RouteNamed<Id>>,
  ) => Promise<Result<Answered<RouteNamed<Id>>, PracticeFailure>>;
  readonly callRecord: (
    id: string,
    asked?: AskedOfRecord,
  ) => Promise<Result<{ readonly body: unknown; readonly version?: number }, PracticeFailure>>;
};

/** Most answers come at once; a signed-in person would not wait longer than this. In milliseconds. */
const WAITS = 120_000;

/**
 * The practice, asked by whoever is signed in.
 *
 * @error no-sign-in where nobody is; unsafe-file when others may read the sign-in.
 */
export async function practiceAsMember(
  which: WhichPractice,
  surroundings: Surroundings,
): Promise<Result<Practice, Failure>> {
  const data = dataFolderOf(which, surroundings);
  if (!data.ok) return data;
  const kept = await signInOf(data.value, surroundings);
  if (!kept.ok) return kept;
  if (kept.value === undefined) return fail({ kind: "no-sign-in" });
  return ok(practiceAt(data.value, { token: kept.value.token, waits: WAITS }));
}

/** The practice, asked by whoever runs this machine: nothing of what clients said, and work that takes its time. */
export function practiceAsMachine(which: WhichPractice, surroundings: Surroundings): Result<Practice, Failure> {
  const data = dataFolderOf(which, surroundings);
  return data.ok ? ok(practiceAt(data.value, { waits: undefined })) : data;
}

/** The practice, asked by somebody who is at its door. */
export function practiceAtDoor(which: WhichPractice, surroundings: Surroundings): Result<Practice, Failure> {
  const data = dataFolderOf(which, surroundings);
  return data.ok ? ok(practiceAt(data.value, { waits: WAITS })) : data;
}

export function practiceAt(
  data: string,
  { token, waits }: { readonly token?: string; readonly waits: number | undefined },
): Practice {
  const send = sendOver({ socket: socketIn(data), waits });
  const caller = callerWith({ send, newKey: randomUUID, ...(token !== undefined && { token }) });
  return {
    data,
    async call(id, asked) {
      const answered = await caller.call(id, asked);
      return answered.ok ? answered : fail(practiceFailure(answered.failure, data));
    },
    async callRecord(id, asked) {
      const answered = await caller.callRecord(id, asked);
      return answered.ok ? answered : fail(practiceFailure(answered.failure, data));
    },
  };
}

function practiceFailure(failure: CallFailure | NoAnswer, folder: string): PracticeFailure {
  switch (failure.kind) {
    case "unreachable":
      return { kind: "no-answer", folder, because: "because" in failure ? failure.because : "nobody-listens" };
    case "refused":
      return { kind: "practice-refused", because: failure.because, facts: failure.facts };
    case "odd-answer":
      return { kind: "odd-answer", status: failure.status };
  }
}
