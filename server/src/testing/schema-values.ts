import fc from "fast-check";
import { z } from "zod";

/** What of JSON Schema the routes' schemas come to. */
type JsonSchema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly format?: string;
  readonly pattern?: string;
};

/** Values that a schema takes, such as a page of the workspace would send. */
export const valuesOf = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  arbitraryOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema).filter(
    (value) => schema.safeParse(value).success,
  );

const MOST_OF_A_LIST = 4;
const LONGEST_TEXT = 60;

function arbitraryOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(arbitraryOf));
  if (schema.type === "object") return objects(schema);
  if (schema.type === "array") return lists(schema);
  if (schema.type === "boolean") return fc.boolean();
  if (schema.type === "integer")
    return fc.integer({ min: schema.minimum ?? -1000, max: Math.min(schema.maximum ?? 1000, 1e6) });
  if (schema.type === "number") return fc.integer({ min: schema.minimum ?? -50, max: schema.maximum ?? 50 });
  return schema.type === "string" ? texts(schema) : fc.constant(null);
}

const lists = ({ items = {}, minItems = 0, maxItems = MOST_OF_A_LIST }: JsonSchema) =>
  fc.array(arbitraryOf(items), {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, MOST_OF_A_LIST)),
  });

function objects({ properties = {}, required = [], additionalProperties }: JsonSchema): fc.Arbitrary<unknown> {
  const parts = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, arbitraryOf(part)]));
  const named = fc.record(parts, { requiredKeys: [...required] });
  if (typeof additionalProperties !== "object" || Object.keys(additionalProperties).length === 0) return named;
  const further = fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), arbitraryOf(additionalProperties), {
    maxKeys: 3,
  });
  return fc.tuple(named, further).map(([one, other]) => ({ ...other, ...(one as object) }));
}

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uuid: fc.uuid(),
  email: fc.nat(1e6).map((number) => `somebody-${number}@example.org`),
  date: fc
    .date({ min: new Date("2000-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10)),
  "date-time": fc
    .date({ min: new Date("2000-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((at) => at.toISOString()),
  base64: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString("base64")),
};

function texts({ format, pattern, minLength = 0, maxLength = LONGEST_TEXT }: JsonSchema): fc.Arbitrary<string> {
  const known = FORMATS[format ?? ""];
  if (known !== undefined) return known;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, LONGEST_TEXT)), unit: "grapheme" });
}
