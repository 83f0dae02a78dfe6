import type { RawTurn, Speaker } from "./turn.ts";

/** The part of each speaker by label, as far as the file itself says it; empty for most formats. */
export function declaredRoles(turns: readonly RawTurn[]): ReadonlyMap<string, Speaker> {
  const roles = new Map<string, Speaker>();
  for (const { speakerLabel, declaredRole } of turns) {
    if (speakerLabel !== undefined && declaredRole !== undefined) roles.set(speakerLabel, declaredRole);
  }
  return roles;
}
