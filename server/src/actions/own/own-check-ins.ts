import { type Instant, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { KeptInvitation } from "../../ports/invitations.ts";
import type { Ports } from "../../ports/ports.ts";
import { type MadeLink, mayFillInAlone } from "../measures/invitations.ts";

type OwnForm = {
  readonly instrument: string;
  readonly name: string;
  readonly questions: number;
  readonly minutes?: number;
};
export type OwnCheckIn = {
  readonly id: string;
  readonly forms: readonly OwnForm[];
  readonly askedAt: Instant;
  readonly endsAt: Instant;
};

/** Older ones have run out long ago. */
const LATEST = 50;

/** What a client is asked to fill in now. */
export async function listOwnCheckIns(
  ports: Ports,
  client: string,
): Promise<Result<{ readonly rows: readonly OwnCheckIn[] }, Failure>> {
  const permit = await ports.access.clientPermit("list-own-check-ins", client);
  if (!permit.ok) return permit;
  const found = await ports.invitations.list(permit.value, { limit: LATEST });
  if (!found.ok) return found;
  const now = ports.clock.now();
  const open = found.value.rows.filter((row) => isOpen(row, now));
  return ok({ rows: open.map((row) => asOwn(ports, row)) });
}

const isOpen = ({ usedAt, revokedAt, endsAt }: KeptInvitation, now: Instant): boolean =>
  usedAt === undefined && revokedAt === undefined && endsAt > now;

const asOwn = ({ instruments }: Ports, { id, createdAt, endsAt, instruments: asked }: KeptInvitation): OwnCheckIn => ({
  id,
  askedAt: createdAt,
  endsAt,
  forms: asked.flatMap((instrument): readonly OwnForm[] => {
    const form = instruments.find(instrument);
    if (form === undefined) return [];
    const { name, items, minutes } = form;
    return [{ instrument, name, questions: items.length, ...(minutes !== undefined && { minutes }) }];
  }),
});

/**
 * A link to what a client is asked to fill in, for themselves: the secret of the one they were sent is nowhere. That one
 * ends, so that the same is not answered twice, and what was begun by it goes along.
 */
export async function beginOwnCheckIn(ports: Ports, client: string, id: string): Promise<Result<MadeLink, Failure>> {
  const permit = await ports.access.clientPermit("begin-own-check-in", client);
  if (!permit.ok) return permit;
  const may = await mayFillInAlone(ports, permit.value);
  if (!may.ok) return may;
  const renewed = await ports.invitations.renewOwn(permit.value, id);
  if (!renewed.ok) return renewed;
  const moved = await ports.checkInDrafts.move({ client, from: id, to: renewed.value.id });
  return moved.ok ? renewed : moved;
}
