import { daysLater, fail, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Care, NewShare, Share } from "../../ports/care.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Page, PageAsked, Written } from "../../ports/records.ts";

export async function listCare({ access, care }: Ports, page: PageAsked): Promise<Result<Page<Care>, Failure>> {
  const permit = await access.permit("list-care");
  return permit.ok ? care.list(permit.value, page) : permit;
}

export async function beginCare(
  { access, care }: Ports,
  asked: Pick<Care, "clientId" | "memberId">,
): Promise<Result<{ readonly id: string }, Failure>> {
  const permit = await access.permit("begin-care");
  return permit.ok ? care.begin(permit.value, asked) : permit;
}

/** Ends a member's care, as long as somebody else goes on with a client whose work goes on. */
export async function endCare({ access, care }: Ports, id: string): Promise<Result<void, Failure>> {
  const permit = await access.permit("end-care");
  return permit.ok ? care.end(permit.value, id) : permit;
}

export async function listShares(
  { access, shares }: Ports,
  client: string,
  page: PageAsked,
): Promise<Result<Page<Share>, Failure>> {
  const permit = await access.clientPermit("list-shares", client);
  return permit.ok ? shares.list(permit.value, page) : permit;
}

/** A year, and a day where it is a leap year. */
const MOST_DAYS = 366;

/** Shares parts of a record with a supervisor, where the client agreed to supervision and for no longer. */
export async function addShare(
  { access, shares, consents, clock }: Ports,
  client: string,
  share: NewShare,
): Promise<Result<Written, Failure>> {
  const permit = await access.clientPermit("add-share", client);
  if (!permit.ok) return permit;
  const consent = await consents.need(permit.value, ["supervision"]);
  if (!consent.ok) return consent;

  const now = clock.now();
  if (share.until <= now || share.until > daysLater(now, MOST_DAYS))
    return fail({ kind: "share-too-long", mostDays: MOST_DAYS });
  const until = await consents.givenUntil(permit.value, "supervision");
  if (until !== undefined && share.until > until) return fail({ kind: "beyond-consent", until });
  return shares.add(permit.value, share);
}

export async function endShare({ access, shares }: Ports, client: string, id: string): Promise<Result<void, Failure>> {
  const permit = await access.clientPermit("end-share", client);
  return permit.ok ? shares.end(permit.value, id) : permit;
}
