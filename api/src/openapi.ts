import { z } from "zod";
import { routes } from "./routes/index.ts";
import { isWrite, needsKey, type Route } from "./routes/route.ts";

type Json = Readonly<Record<string, unknown>>;

const VERSION = "0.1.0";

/** Problem details of RFC 9457: which kind it is, and places, ids and counts; never what anybody said. */
const PROBLEM = {
  description: "It was not done; the type says why.",
  content: {
    "application/problem+json": {
      schema: {
        type: "object",
        required: ["type", "status"],
        properties: { type: { type: "string" }, status: { type: "integer" } },
        additionalProperties: true,
      },
    },
  },
} as const;

/** The whole API as an OpenAPI 3.1 document, made from the table of routes. */
export function openApi(): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Attune practice server",
      version: VERSION,
      description:
        "What the workspace and the command line ask of a practice's own server. It describes words and answers; it does not diagnose.",
    },
    paths: pathsOf(routes),
    components: {
      securitySchemes: {
        signIn: {
          type: "http",
          scheme: "bearer",
          description: "The token of a sign-in; browsers hold it in a cookie.",
        },
        link: { type: "apiKey", in: "header", name: "Attune-Link", description: "The secret of a check-in link." },
      },
    },
  };
}

function pathsOf(all: readonly Route[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of all) {
    const operations = paths[route.path] ?? {};
    operations[route.method.toLowerCase()] = operationOf(route);
    paths[route.path] = operations;
  }
  return paths;
}

const operationOf = (route: Route): Json => ({
  operationId: route.id,
  summary: route.does,
  parameters: [
    ...parametersOf(route.params, "path"),
    ...parametersOf(route.query, "query"),
    ...(needsKey(route) ? [header("Idempotency-Key", "The same request under the same key is done once.")] : []),
    ...(route.needsVersion ? [header("If-Match", "The version that is changed, as its ETag.")] : []),
  ],
  ...(route.body !== undefined && { requestBody: { required: true, content: contentOf(route.body, "input") } }),
  responses: { 200: { description: "Done.", content: contentOf(route.answer, "output") }, default: PROBLEM },
  security: securityOf(route),
  ...(isWrite(route) && { "x-writes": true }),
});

function securityOf({ door }: Route): readonly Json[] {
  if (door === "link") return [{ link: [] }];
  return door === undefined ? [{ signIn: [] }] : [];
}

const header = (name: string, description: string): Json => ({
  name,
  in: "header",
  required: true,
  description,
  schema: { type: "string" },
});

function parametersOf(schema: z.ZodObject | undefined, place: "path" | "query"): readonly Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, part]) => ({
    name,
    in: place,
    required: place === "path" || !part.safeParse(undefined).success,
    schema: jsonSchema(part, "input"),
  }));
}

const contentOf = (schema: z.ZodType, io: "input" | "output"): Json => ({
  "application/json": { schema: jsonSchema(schema, io) },
});

function jsonSchema(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}
