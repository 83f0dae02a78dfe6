import type { Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Written } from "../../ports/records.ts";

/** Signs a note: from then on it is neither changed nor removed. @error locked when it is signed already. */
export async function signNote(
  { access, notes }: Ports,
  client: string,
  edit: { readonly id: string; readonly version: number },
): Promise<Result<Written, Failure>> {
  const permit = await access.clientPermit("sign-note", client);
  return permit.ok ? notes.sign(permit.value, edit) : permit;
}
