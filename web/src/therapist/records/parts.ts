import type { Me } from "../../practice/me.ts";

export const PARTS = ["consents", "sharing", "access", "forms", "links", "seen", "export", "erase"] as const;
export type Part = (typeof PARTS)[number];

const THERAPISTS_ONLY: readonly Part[] = ["export", "erase"];
/** What a supervisor may see of a record that was shared with them. */
const SUPERVISORS_SEE: readonly Part[] = ["consents", "forms"];

/** Whether somebody may look at a part, by their roles alone; the server decides about this client. */
export function maySee({ roles }: Pick<Me, "roles">, part: Part): boolean {
  if (roles.includes("therapist")) return true;
  if (roles.includes("trainee")) return !THERAPISTS_ONLY.includes(part);
  return SUPERVISORS_SEE.includes(part);
}

export const partNamed = (name: unknown): Part => PARTS.find((each) => each === name) ?? "consents";
