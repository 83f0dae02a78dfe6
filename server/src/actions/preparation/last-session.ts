import { type Instant, ok, type Result, type SaidHeldBack } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { KeptAdministration } from "../../ports/measures.ts";
import type { Ports } from "../../ports/ports.ts";
import { readEmpathyTriangle } from "../measures/progress.ts";

export type SessionRow = {
  readonly id: string;
  readonly number: number;
  readonly happenedAt: Instant;
  readonly endedAt?: Instant;
};

type Ratings = Readonly<Record<string, number>>;

/** The session that was held last: what the client felt, what whoever asks had expected, whether something was held back. */
export type LastSession = Pick<SessionRow, "id" | "number" | "happenedAt"> & {
  readonly felt?: Ratings;
  readonly predicted?: Ratings;
  readonly heldBack?: SaidHeldBack;
};

type Known = { readonly sessions: readonly SessionRow[]; readonly forms: readonly KeptAdministration[] };

/** The last session that was ended; one that is going is not over yet. */
export async function lastSession(
  ports: Ports,
  client: string,
  { sessions, forms }: Known,
): Promise<Result<LastSession | undefined, Failure>> {
  const last = sessions.find(({ endedAt }) => endedAt !== undefined);
  if (last === undefined) return ok(undefined);
  const triangle = await readEmpathyTriangle(ports, client);
  if (!triangle.ok) return triangle;
  const corners = triangle.value.sessions.find(({ session }) => session === last.number);
  const heldBack = heldBackIn(ports, last, forms);
  return ok({
    id: last.id,
    number: last.number,
    happenedAt: last.happenedAt,
    ...(corners?.felt !== undefined && { felt: corners.felt }),
    ...(corners?.predicted !== undefined && { predicted: corners.predicted }),
    ...(heldBack !== undefined && { heldBack }),
  });
}

/** By the place of the answer under the session check; the first says that nothing was. */
const SAID: readonly (SaidHeldBack | undefined)[] = [undefined, "may-say-later", "wants-to-talk"];

function heldBackIn(
  { instruments }: Ports,
  { number }: SessionRow,
  forms: readonly KeptAdministration[],
): SaidHeldBack | undefined {
  const check = forms.findLast((form) => form.instrument === "session-check" && form.sessionNumber === number);
  const extra = instruments.wording("session-check")?.extra;
  const words = extra === undefined ? undefined : check?.inWords?.[extra.id];
  return words === undefined ? undefined : SAID[instruments.placeOfExtra("session-check", words) ?? 0];
}
