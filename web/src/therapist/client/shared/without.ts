/** The same without some of its fields, such as one that is left empty. */
export function without<Body extends object, Name extends keyof Body & string>(
  body: Body,
  ...names: readonly Name[]
): Omit<Body, Name> {
  const left = Object.entries(body).filter(([name]) => !names.some((each) => each === name));
  return Object.fromEntries(left) as Omit<Body, Name>;
}

/** What every record carries beside what is sent of it. */
type Kept = "id" | "version" | "createdAt" | "createdBy" | "changedAt";

/** What is sent of a record to change it, or to add it again. */
export const bodyOf = <Kind extends Readonly<Record<Kept, unknown>>>(record: Kind): Omit<Kind, Kept> =>
  without(record, "id", "version", "createdAt", "createdBy", "changedAt");
