import { ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";

/** A text as rows of dark and light; undefined where it is too long to scan well. */
export type DrawCode = (text: string) => readonly (readonly boolean[])[] | undefined;

type Asked = { readonly client: string; readonly link: string };

/** A link as a code that the client's own telephone can scan, for whoever may make one for this client. No row where it is too long. */
export async function drawCheckInCode(
  { access }: Ports,
  { client, link }: Asked,
  draw: DrawCode,
): Promise<Result<{ readonly rows: readonly string[] }, Failure>> {
  const permit = await access.clientPermit("draw-check-in-code", client);
  if (!permit.ok) return permit;
  const rows = draw(link) ?? [];
  return ok({ rows: rows.map((row) => row.map(Number).join("")) });
}
