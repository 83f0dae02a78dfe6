import type { Day, Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Desk } from "../../store/desk.ts";
import { bundledInstruments } from "../../store/measures/bundled-instruments.ts";
import { gatherRecord } from "../../store/measures/gather-record.ts";
import { renewSignals } from "../../store/measures/renew-signals.ts";
import type { Step } from "../step.ts";
import type { Case } from "./case.ts";

const LATE = 23 * 60 + 45;

/**
 * What the rules find in the record, on the evenings on which it matters: of each session, and of what was closed later.
 * At the very end everything is looked through once more.
 */
export function eveningSteps(of: Case): readonly Step[] {
  const { client, practice, id, moment } = of;
  const days = new Set<Day>([
    ...client.sessions.map(({ at }) => at.day),
    ...client.riskClosings.map(({ seenAt }) => seenAt.day),
  ]);
  return [...days].map((day) => ({
    name: `${client.slug}: evening of ${day}`,
    at: moment({ day, minute: LATE }),
    as: () => ({ kind: "system", practice, job: "refresh-client" }),
    does: (_, desk) => raise(desk, id),
  }));
}

async function raise(desk: Desk, client: string): Promise<Result<unknown, Failure>> {
  const gathered = await gatherRecord(desk, client, bundledInstruments);
  if (!gathered.ok) return gathered;
  const raised = await renewSignals(desk, gathered.value);
  if (raised.ok && raised.value.newSignals > 0) desk.trail.note({ action: "refresh-client", client, outcome: "done" });
  return raised;
}
