import { openApi, type Route, routes } from "@attune/api";

/** What of JSON Schema the bodies of routes come to. */
type Schema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly contentEncoding?: string;
};

type Operation = {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
};

/** What is sent by each route that takes something, as the published description of the API has it. */
const bodies: ReadonlyMap<string, Schema> = new Map(
  Object.values(openApi()["paths"] as Readonly<Record<string, Readonly<Record<string, Operation>>>>)
    .flatMap((operations) => Object.values(operations))
    .flatMap(({ operationId, requestBody }) => {
      const schema = Object.values(requestBody?.content ?? {})[0]?.schema;
      return schema === undefined ? [] : [[operationId, schema] as const];
    }),
);

const isText = ({ type, const: fixed, enum: some, format, pattern, contentEncoding }: Schema): boolean =>
  type === "string" && [fixed, some, format, pattern, contentEncoding].every((each) => each === undefined);

/** The names of a body's fields in which anything may be written. */
function textFields(schema: Schema, name = ""): readonly string[] {
  if (isText(schema)) return [name];
  const { properties = {}, items, anyOf = [], additionalProperties: further } = schema;
  return [
    ...Object.entries(properties).flatMap(([part, each]) => textFields(each, `${name}.${part}`)),
    ...(items === undefined ? [] : textFields(items, `${name}[]`)),
    ...[...new Set(anyOf.flatMap((each) => textFields(each, name)))],
    ...(typeof further === "object" && Object.keys(further).length > 0
      ? [`${name}{}`, ...textFields(further, `${name}{}`)]
      : []),
  ];
}

export const routesWithText: readonly Route[] = routes.filter(({ id }) => {
  const schema = bodies.get(id);
  return schema !== undefined && textFields(schema).length > 0;
});

/** Gives what is written in a field, up to so many letters. */
export type Writer = (field: string, most: number) => string;
export type Given = Readonly<Record<string, unknown>>;

const LINES = 4;
const MOST_LETTERS = 900;

/** A body with something written in every field that takes words; `given` says what stands in others. */
export function written(id: string, write: Writer, given: Given = {}): unknown {
  const schema = bodies.get(id);
  if (schema === undefined) throw new Error(`${id} takes nothing.`);
  const { pick } = filler(id, write, given);
  return pick(schema, "");
}

function filler(id: string, write: Writer, given: Given) {
  const pick = (schema: Schema, name: string): unknown => {
    if (name in given) return given[name];
    if (isText(schema)) return write(`${id} ${name}`, Math.min(schema.maxLength ?? MOST_LETTERS, MOST_LETTERS));
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined) return schema.enum[0];
    if (schema.anyOf !== undefined) return schema.anyOf.map((each) => pick(each, name))[0];
    if (schema.type === "array") return lines(schema, name);
    if (schema.type === "object") return fields(schema, name);
    if (schema.type === "boolean") return true;
    return schema.minimum ?? 1;
  };
  const lines = ({ items = {}, maxItems = LINES }: Schema, name: string) =>
    Array.from({ length: Math.min(maxItems, LINES) }, () => pick(items, `${name}[]`));
  const fields = ({ properties = {}, required = [], additionalProperties: further }: Schema, name: string) => {
    const wanted = Object.entries(properties).filter(([part, each]) => {
      const place = `${name}.${part}`;
      if (place in given) return given[place] !== undefined;
      return required.includes(part) || textFields(each).length > 0;
    });
    const own = Object.fromEntries(wanted.map(([part, each]) => [part, pick(each, `${name}.${part}`)]));
    if (typeof further !== "object" || Object.keys(further).length === 0) return own;
    return { ...own, [write(`${id} ${name}{}`, 150)]: pick(further, `${name}{}`) };
  };
  return { pick };
}
