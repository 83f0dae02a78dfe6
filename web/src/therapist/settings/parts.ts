import type { Me } from "../../practice/me.ts";

/** In the order in which a practice decides them. */
export const PARTS = [
  "practice",
  "members",
  "licences",
  "crisis-lines",
  "packs",
  "reminders",
  "retention",
  "backups",
  "keys",
  "work",
  "audit",
  "erasures",
  "health",
] as const;
export type Part = (typeof PARTS)[number];

export const partNamed = (name: string | undefined): Part | undefined => PARTS.find((each) => each === name);

export const isAdministrator = ({ roles }: Pick<Me, "roles">): boolean => roles.includes("administrator");

const ADMINISTRATORS_ONLY: readonly Part[] = ["backups", "keys", "audit", "erasures"];

/** Whether somebody may look at a part. Changing is for administrators, everywhere. */
export function maySee(me: Pick<Me, "roles">, part: Part): boolean {
  if (isAdministrator(me)) return true;
  if (part === "work") return me.roles.includes("therapist");
  return !ADMINISTRATORS_ONLY.includes(part);
}
