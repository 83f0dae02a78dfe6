/** The fields of a JSON object, not yet looked at. */
export type Fields = Readonly<Record<string, unknown>>;

const NONE: Fields = {};

/** The fields of a value; none where it is no object. */
export const asFields = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : NONE;
