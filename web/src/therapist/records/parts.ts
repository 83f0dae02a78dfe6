import type { Me } from "../../practice/me.ts";

export const PARTS = ["consents", "sharing", "access", "forms", "links", "seen", "export", "erase"] as const;
export type Part = (typeof PARTS)[number];

const THERAPISTS_ONLY: readonly Part[] = ["export", "erase"];
/** What a supervisor may see of a record that was shared with them. */
const SHARED: readonly Part[] = ["consents", "forms"];

/** Whether somebody may look at a part. @param treats whether this client is in their care */
export function maySee({ roles }: Pick<Me, "roles">, treats: boolean, part: Part): boolean {
  if (!treats) return SHARED.includes(part);
  return roles.includes("therapist") || !THERAPISTS_ONLY.includes(part);
}

export const partNamed = (name: unknown): Part => PARTS.find((each) => each === name) ?? "consents";
