import { z } from "zod";

/** As much of JSON Schema as the routes' schemas come to. */
type JsonSchema = {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly format?: string;
  readonly pattern?: string;
};

const jsonOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;

/** A field in which whoever sends it may write what they like. */
const isFree = ({ type, format, pattern, const: one, enum: some }: JsonSchema): boolean =>
  type === "string" && format === undefined && pattern === undefined && one === undefined && some === undefined;

/** The places of all free text in what a schema takes, such as `lines.[].says`; a name that is free text is `{}`. */
export function freeText(schema: z.ZodType): readonly string[] {
  return [...new Set(placesIn(jsonOf(schema), ""))];
}

function placesIn(schema: JsonSchema, at: string): readonly string[] {
  if (isFree(schema)) return [at];
  const { anyOf = [], properties = {}, items, additionalProperties, propertyNames } = schema;
  const more = typeof additionalProperties === "object" ? additionalProperties : undefined;
  return [
    ...anyOf.flatMap((each) => placesIn(each, at)),
    ...Object.entries(properties).flatMap(([name, each]) => placesIn(each, `${at}.${name}`)),
    ...(items === undefined ? [] : placesIn(items, `${at}.[]`)),
    ...(more === undefined ? [] : placesIn(more, `${at}.*`)),
    ...(more === undefined || propertyNames === undefined ? [] : placesIn(propertyNames, `${at}.{}`)),
  ];
}

const FORMATS: Readonly<Record<string, (word: string) => string>> = {
  date: () => "2026-03-02",
  "date-time": () => "2026-03-02T10:00:00.000Z",
  email: (word) => `${word}@example.org`,
};

const COUNTRY = "^[A-Z]{2}$";

/** One value that a schema takes, with every field filled in and a word of its own in each free text; ids that may be left out are. */
export const filledIn = (schema: z.ZodType, word: () => string): object => valueFor(jsonOf(schema), word) as object;

function valueFor(schema: JsonSchema, word: () => string): unknown {
  const { type, format, anyOf, items = {}, enum: some, const: one } = schema;
  if (one !== undefined) return one;
  if (some !== undefined) return some[0];
  if (anyOf !== undefined) return valueFor(anyOf[0] ?? {}, word);
  if (schema.pattern === COUNTRY) return "DE";
  if (type === "string") return FORMATS[format ?? ""]?.(word()) ?? word();
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  if (type === "array") return [valueFor(items, word)];
  return type === "object" ? objectOf(schema, word) : null;
}

function objectOf(
  { properties = {}, required = [], additionalProperties: more, propertyNames }: JsonSchema,
  word: () => string,
): object {
  const named = Object.entries(properties)
    .filter(([name, { format }]) => format !== "uuid" || required.includes(name))
    .map(([name, each]) => [name, valueFor(each, word)]);
  const further = typeof more === "object" && propertyNames !== undefined ? [[word(), valueFor(more, word)]] : [];
  return Object.fromEntries([...named, ...further]);
}
