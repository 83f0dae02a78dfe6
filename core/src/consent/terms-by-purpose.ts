import type { ConsentTerms, DerivedKind, Purpose, Stop } from "./consent-terms.ts";

type Register = readonly ConsentTerms[];

/** These purposes, and all that they rest on, each once. */
export function restsOn(register: Register, purposes: readonly Purpose[]): readonly Purpose[] {
  const found = new Set(purposes);
  // A set that grows while it is walked is walked to its end.
  for (const purpose of found) for (const other of termsOf(register, purpose)?.rests ?? []) found.add(other);
  return [...found];
}

/** What is deleted at once when a purpose is withdrawn. What rests on it stops, and keeps what it has. */
export const deletedBy = (register: Register, purpose: Purpose): readonly DerivedKind[] =>
  termsOf(register, purpose)?.deletes ?? [];

/** What no longer runs when a purpose is withdrawn: what it lets run itself, and what rests on it. */
export const stoppedBy = (register: Register, purpose: Purpose): readonly Stop[] =>
  register.filter(({ id }) => restsOn(register, [id]).includes(purpose)).flatMap(({ stops }) => stops);

const termsOf = (register: Register, purpose: Purpose): ConsentTerms | undefined =>
  register.find(({ id }) => id === purpose);
