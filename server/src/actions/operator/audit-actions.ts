import type { Result } from "@attune/core";
import type { Denied } from "../../access/permit-for.ts";
import type { ListedEvent, Seen } from "../../ports/audit.ts";
import type { Ports } from "../../ports/ports.ts";
import type { BadCursor, Page, PageAsked } from "../../ports/records.ts";

/** Who saw and did what in the practice, the latest first. */
export async function listAuditEvents(
  { access, audit }: Pick<Ports, "access" | "audit">,
  page: PageAsked,
): Promise<Result<Page<ListedEvent>, Denied | BadCursor>> {
  const permit = await access.permit("list-audit-events");
  return permit.ok ? audit.list(permit.value, page) : permit;
}

/** Who has seen or changed a client's record, in words to the client. */
export async function listSeenBy(
  { access, audit }: Pick<Ports, "access" | "audit">,
  client: string,
  page: PageAsked,
): Promise<Result<Page<Seen>, Denied | BadCursor>> {
  const permit = await access.clientPermit("list-seen-by", client);
  return permit.ok ? audit.seenBy(permit.value, page) : permit;
}
