import { fail, type Result } from "@attune/core";
import { type Failure, wrongUse } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { addSession, needFile } from "./add-session.ts";
import { findClient } from "./find-client.ts";
import { practiceAsMember } from "./practice.ts";
import { type CommonOptions, strayOption } from "./practice-options.ts";
import { type AtClient, listSessions, reviewSession } from "./sessions.ts";

export type SessionAction = "add" | "list" | "review";

export type SessionRequest = CommonOptions & {
  readonly action: SessionAction;
  readonly client: string;
  /** A file to add, or a transcript to review. */
  readonly what: string | undefined;
  readonly options: {
    readonly therapist?: readonly string[];
    readonly other?: readonly string[];
    readonly date?: string;
    readonly session?: string;
    readonly keepNames?: boolean;
    readonly wait?: boolean;
  };
};

const TAKES: Readonly<Record<SessionAction, readonly string[]>> = {
  add: ["therapist", "other", "date", "session", "keepNames", "wait"],
  list: [],
  review: [],
};

/** Adds a session's transcript, lists the sessions of a client, or reviews one. */
export async function workOnSession(
  request: SessionRequest,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const { action, client: named, what, options, json } = request;
  const stray = strayOption(options, { command: "session", action, takes: TAKES[action] });
  if (stray !== undefined) return fail(stray);
  const file = action === "add" ? needFile(what) : undefined;
  if (file?.ok === false) return file;
  if (action === "list" && what !== undefined) return fail(wrongUse("session list takes nothing but a client."));
  const practice = await practiceAsMember(request, surroundings);
  if (!practice.ok) return practice;
  const client = await findClient(practice.value, named);
  if (!client.ok) return client;
  const at: AtClient = { practice: practice.value, client: client.value, json, surroundings };
  if (file !== undefined) return addSession(at, { file: file.value, ...asAdded(options) });
  return action === "list" ? listSessions(at) : reviewSession(at, what);
}

const asAdded = ({
  therapist = [],
  other = [],
  date,
  session,
  keepNames = false,
  wait = true,
}: SessionRequest["options"]) => ({
  therapists: therapist,
  others: other,
  date,
  session,
  keepNames,
  waits: wait,
});
