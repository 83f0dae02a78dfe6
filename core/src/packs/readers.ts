import { note, type Place, under } from "./findings.ts";

/** What a part of a form holds; undefined where something is wrong, which is then noted. */
export type Reader<Value> = (value: unknown, at: Place) => Value | undefined;

type Optional<Value> = { readonly optional: Reader<Value> };

/** A reader for each field of a type; a field that the type does not require is `optional`. */
type Fields<Whole> = {
  readonly [Key in keyof Whole]-?: Record<never, never> extends Pick<Whole, Key>
    ? Optional<Exclude<Whole[Key], undefined>>
    : Reader<Whole[Key]>;
};

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 64;

/** Whether something may be called so: small letters, digits and hyphens, and no name that every object has already. */
const isId = (text: string): boolean => text.length <= LONGEST_ID && ID.test(text) && !(text in Object.prototype);

export const optional = <Value>(reader: Reader<Value>): Optional<Value> => ({ optional: reader });

/** Words that are there: at least one character that can be seen, and no more than so many in all. */
export const text =
  (most: number): Reader<string> =>
  (value, at) => {
    if (typeof value !== "string") return note(at, "wrong-type", "text");
    if (value.trim() === "") return note(at, "empty");
    return value.length > most ? note(at, "too-long", `at most ${most} characters`) : value;
  };

export const id: Reader<string> = (value, at) => {
  if (typeof value !== "string") return note(at, "wrong-type", "text");
  return isId(value) ? value : note(at, "not-an-id");
};

/** Any number but those that are none; a negative zero becomes zero. */
export const number: Reader<number> = (value, at) => {
  if (typeof value !== "number") return note(at, "wrong-type", "a number");
  return Number.isFinite(value) ? value + 0 : note(at, "not-finite");
};

/** Both ends included. */
export const numberFrom =
  (least: number, most: number): Reader<number> =>
  (value, at) => {
    const found = number(value, at);
    if (found === undefined) return undefined;
    return found >= least && found <= most ? found : note(at, "out-of-range", `${least} to ${most}`);
  };

export const wholeFrom =
  (least: number, most: number): Reader<number> =>
  (value, at) => {
    const found = numberFrom(least, most)(value, at);
    if (found === undefined) return undefined;
    return Number.isInteger(found) ? found : note(at, "wrong-type", "a whole number");
  };

export const yesOrNo: Reader<boolean> = (value, at) =>
  typeof value === "boolean" ? value : note(at, "wrong-type", "true or false");

export const oneOf =
  <Value extends string | number>(...values: readonly Value[]): Reader<Value> =>
  (value, at) =>
    values.find((each) => each === value) ?? note(at, "wrong-type", values.join(", "));

/** Null, which says that something is not there on purpose. */
export const orNull =
  <Value>(reader: Reader<Value>): Reader<Value | null> =>
  (value, at) =>
    value === null ? null : reader(value, at);

type Length = { readonly least?: number; readonly most: number };

/** A list that is too long is not looked into. */
export const list =
  <Value>(reader: Reader<Value>, { least = 0, most }: Length): Reader<readonly Value[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return note(at, "wrong-type", "a list");
    if (value.length > most) return note(at, "too-many", `at most ${most}`);
    if (value.length < least) return note(at, "too-few", `at least ${least}`);
    const read = value.map((each: unknown, index) => reader(each, under(at, index)));
    const found = read.filter((each) => each !== undefined);
    return found.length === read.length ? found : undefined;
  };

/** Things by id. */
export const byId =
  <Value>(reader: Reader<Value>, most: number): Reader<Readonly<Record<string, Value>>> =>
  (value, at) => {
    if (!isObject(value)) return note(at, "wrong-type", "an object");
    const keys = Object.keys(value);
    if (keys.length > most) return note(at, "too-many", `at most ${most}`);
    const read = keys.map((key) => {
      const place = under(at, key);
      return [key, isId(key) ? reader(value[key], place) : note(place, "not-an-id")] as const;
    });
    // Not by assignment: that would run what some names do on every object.
    const found = Object.fromEntries(read.flatMap(([key, each]) => (each === undefined ? [] : [[key, each]])));
    return Object.keys(found).length === keys.length ? found : undefined;
  };

/** An object with these fields and no others. */
export function object<Whole extends object>(fields: Fields<Whole>): Reader<Whole> {
  const known = new Map<string, Reader<unknown> | Optional<unknown>>(Object.entries(fields));
  return (value, at) => {
    if (!isObject(value)) return note(at, "wrong-type", "an object");
    const stray = Object.keys(value).filter((key) => !known.has(key));
    for (const key of stray) note(under(at, key), "unknown-key");

    const read = [...known].map(([key, field]) => readField({ value, key }, field, at));
    const isWhole = stray.length === 0 && read.every((field) => field !== BROKEN);
    // Every field of the type has been read by its own reader, which the type of `fields` demands.
    return isWhole ? (Object.fromEntries(read.filter(isField)) as Whole) : undefined;
  };
}

const BROKEN = "broken";
const ABSENT = "absent";
type ReadField = readonly [key: string, value: unknown] | typeof BROKEN | typeof ABSENT;

const isField = (field: ReadField): field is readonly [string, unknown] => typeof field !== "string";

function readField(
  { value, key }: { readonly value: Readonly<Record<string, unknown>>; readonly key: string },
  field: Reader<unknown> | Optional<unknown>,
  at: Place,
): ReadField {
  const place = under(at, key);
  const isOptional = typeof field !== "function";
  if (!Object.hasOwn(value, key)) {
    if (isOptional) return ABSENT;
    note(place, "missing");
    return BROKEN;
  }
  const found = (isOptional ? field.optional : field)(value[key], place);
  return found === undefined ? BROKEN : [key, found];
}

/** One of several objects, told apart by their `kind`. */
export function byKind<Whole extends { readonly kind: string }>(
  readers: {
    readonly [Kind in Whole["kind"]]: Reader<Extract<Whole, { readonly kind: Kind }>>;
  },
): Reader<Whole> {
  const known = new Map<unknown, Reader<Whole>>(Object.entries<Reader<Whole>>(readers));
  return (value, at) => {
    if (!isObject(value)) return note(at, "wrong-type", "an object");
    if (!Object.hasOwn(value, "kind")) return note(under(at, "kind"), "missing");
    const reader = known.get(value["kind"]);
    return reader === undefined
      ? note(under(at, "kind"), "wrong-type", [...known.keys()].join(", "))
      : reader(value, at);
  };
}

/** Looks at what was read as a whole: what each part alone cannot know. */
export const checked =
  <Value>(reader: Reader<Value>, check: (value: Value, at: Place) => void): Reader<Value> =>
  (value, at) => {
    const found = reader(value, at);
    if (found !== undefined) check(found, at);
    return found;
  };

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
