import { type FormTaken, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Instruments } from "../../ports/instruments.ts";
import type { KeptAdministration } from "../../ports/measures.ts";
import type { Ports } from "../../ports/ports.ts";
import { listAdministrations } from "../measures/administrations.ts";

/** The last forms of several months, of a client who fills in one every evening too. */
const MOST = 200;

/** The latest forms of a client in the order of time; what was put right later does not count. */
export async function formsTaken(
  ports: Ports,
  client: string,
): Promise<Result<readonly KeptAdministration[], Failure>> {
  const page = await listAdministrations(ports, client, { limit: MOST });
  if (!page.ok) return page;
  const amended = new Set(page.value.rows.flatMap(({ amends }) => amends ?? []));
  return ok(page.value.rows.filter(({ id }) => !amended.has(id)).toReversed());
}

/** What the client says of a session stands for itself, and is no answer about the week. */
const OF_SESSIONS = "session-check";

/** A form with the facts and words of its questionnaire; none where it is not known here any more. */
export function takenForm(
  instruments: Instruments,
  { instrument: id, answers, happenedAt, sessionNumber }: KeptAdministration,
): readonly FormTaken[] {
  const instrument = id === OF_SESSIONS ? undefined : instruments.find(id);
  if (instrument === undefined) return [];
  const taken = { session: sessionNumber, happenedAt, answers: new Map(Object.entries(answers)) };
  return [{ instrument, wording: instruments.wording(id), ...taken }];
}
