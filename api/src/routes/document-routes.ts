import { z } from "zod";
import { inClient, inRecord, route } from "./route.ts";

/** A document to print or to give away. It is made when it is asked for, and the server keeps none. */
const document = z.object({
  /** A name for the file; it names nobody. */
  name: z.string(),
  mediaType: z.literal("application/pdf"),
  pages: z.int().min(1),
  /** The file, base64. */
  file: z.base64(),
});

/** Left out, the practice's own. */
const language = z.enum(["en", "de"]).optional();

const asked = z.object({
  language,
  /** The client's name on the paper; left out, it is not there. */
  withName: z.stringbool().optional(),
});

/** Documents as PDF, made on the practice's own machine. */
export const documentRoutes = [
  route({
    id: "read-progress-document",
    method: "GET",
    path: "/api/v1/clients/{client}/documents/progress",
    does: "Makes one page for the client: how things are going in plain words, their goals, their own notes.",
    params: inClient,
    /** Left out, the measure that was answered most often, and its total. */
    query: asked.extend({ instrument: z.string().max(64).optional(), scale: z.string().max(64).optional() }),
    answer: document,
  }),
  route({
    id: "read-summary-document",
    method: "GET",
    path: "/api/v1/clients/{client}/documents/summary",
    does: "Makes two pages for the clinician: course, measures, attendance, goals, plan, what was worth a look, sources.",
    params: inClient,
    query: asked,
    answer: document,
  }),
  route({
    id: "read-review-document",
    method: "GET",
    path: "/api/v1/clients/{client}/transcripts/{id}/document",
    does: "Makes a document of the review of a coded session, with how its figures were made.",
    params: inRecord,
    query: asked,
    answer: document,
  }),
  route({
    id: "read-blank-form",
    method: "GET",
    path: "/api/v1/instruments/{instrument}/blank-form",
    does: "Makes a form to print and to fill in by hand, where its terms allow that.",
    params: z.object({ instrument: z.string().max(64) }),
    query: z.object({
      language,
      /** A line for a name; left out, there is none. */
      withName: z.stringbool().optional(),
    }),
    answer: document,
  }),
] as const;
