import { z } from "zod";
import { chartSchema } from "./chart.ts";
import { clientExportSchema } from "./client-export.ts";
import { codingsLineSchema, sessionLineSchema } from "./codings.ts";
import { openApi } from "./openapi.ts";
import { reviewSchema } from "./review.ts";

/** Each document that crosses a border, by the name of its published file. */
const PUBLISHED = {
  "chart.v1.json": chartSchema,
  "client-export.v1.json": clientExportSchema,
  "codings-line.v1.json": codingsLineSchema,
  "review.v1.json": reviewSchema,
  "session-line.v1.json": sessionLineSchema,
} as const;

/** The files of `api/schemas` as they have to be: name to content, JSON Schema 2020-12. */
export function schemaFiles(): Record<string, string> {
  const files = Object.entries(PUBLISHED).map(([name, schema]) => [name, toText(schema)] as const);
  return { ...Object.fromEntries(files), "openapi.json": `${JSON.stringify(openApi(), undefined, 2)}\n` };
}

/** As it is sent: a reader may meet fields that a later version adds. */
const toText = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), undefined, 2)}\n`;
