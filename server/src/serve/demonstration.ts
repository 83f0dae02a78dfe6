import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Day, fail, type Instant, loadModel, ok, type Result } from "@attune/core";
import { type DemoDoors, demoDoors } from "../demo/demo-doors.ts";
import { type FillFailure, fillDemo } from "../demo/fill-demo.ts";
import { dayIn } from "../demo/moments.ts";
import { codeSession } from "../jobs/code-session.ts";
import type { NoDemo } from "../sign-in/actions/links.ts";
import type { Door } from "../sign-in/door.ts";
import type { Database } from "../store/database.ts";
import type { Vault } from "../vault/vault.ts";

/** The fitted model does not come with this software, or is damaged. */
export type NoModel = { readonly kind: "no-model" };
export type DemonstrationFailure = FillFailure | NoModel;

export type Unfilled = { readonly database: Database; readonly vault: Vault; readonly root: string };

const ZONE = "Europe/Berlin";
/** The model for what people say to each other in a session. */
const SPOKEN = "models/spoken.atm";

/** Fills a practice that does not exist yet with people and words that were invented. Nobody waits for it elsewhere. */
export async function fillDemonstration(unfilled: Unfilled): Promise<Result<void, DemonstrationFailure>> {
  const { database, vault, root } = unfilled;
  const bytes = await readFile(join(root, SPOKEN)).catch(() => undefined);
  const model = bytes === undefined ? undefined : loadModel(bytes);
  if (model?.ok !== true) return fail({ kind: "no-model" });
  const coder = model.value;
  const now = (): Instant => new Date().toISOString() as Instant;
  const today: Day = dayIn(ZONE, now());
  return fillDemo({ database, vault, clock: { now }, code: async (talk) => ok(codeSession(talk, coder)) }, today);
}

/** Where the demo's therapist and client come in, as addresses. */
export async function demonstrationLinks(door: Door, origin: string): Promise<Result<DemoDoors, NoDemo>> {
  const doors = await demoDoors(door);
  if (!doors.ok) return doors;
  const { therapist, client } = doors.value;
  return ok({ therapist: `${origin}/link/${therapist}`, client: `${origin}/link/${client}` });
}
