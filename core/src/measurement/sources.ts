import type { Source } from "../foundation/source.ts";

type Place = Omit<Source, "verified">;

/** A fact read on the page that is named. */
export const read = (place: Place): Source => ({ ...place, verified: true });

/** A fact written from memory; the place says where to check it. */
export const memory = (place: Place): Source => ({ ...place, verified: false });

/** A number worked out by formula from other numbers, which `from` names. */
export const derived = (from: string): Source => ({ work: "Derived by formula", at: from, verified: false });

/** A rule of this project, where none was published. */
export const projectRule = (rule: string): Source => ({ work: "Project rule", at: rule, verified: false });
