import { z } from "zod";
import { emotionSchema, levelSchema } from "../codings.ts";
import { instant, passage, short } from "../records/fields.ts";
import { reviewCodingSchema, reviewSchema, reviewTurnSchema } from "../review.ts";
import { inClient, inRecord, nothing, page, pageOf, route, written } from "./route.ts";

/** A transcript of three hours is well under a megabyte; twenty leaves room for markup. */
const MOST_BYTES = 20 * 1024 * 1024;

const codingState = z.enum(["waiting", "coded", "not-coded", "failed"]);

const personCoding = z.strictObject({
  turn: z.int().min(0),
  codebook: z.string().max(64),
  code: z.string().max(64),
  level: levelSchema,
  emotion: emotionSchema.exactOptional(),
  evidence: z.array(z.strictObject({ start: z.int().min(0), end: z.int().min(0) })).max(50),
});

/** What the therapist says of a moment that was offered. */
const saidOfMoment = z.strictObject({
  rule: short,
  turn: z.int().min(0),
  was: z.enum(["missed", "chosen", "not-a-cue"]),
  words: passage.exactOptional(),
});

const turn = reviewTurnSchema.pick({
  speaker: true,
  label: true,
  text: true,
  timing: true,
  unfinished: true,
  backChannel: true,
});

export const transcriptRoutes = [
  route({
    id: "list-transcripts",
    method: "GET",
    path: "/api/v1/clients/{client}/transcripts",
    does: "Lists the transcripts of a client's sessions.",
    params: inClient,
    query: page,
    answer: pageOf(
      z.object({
        id: z.uuid(),
        version: z.int(),
        sessionId: z.uuid().exactOptional(),
        happenedAt: instant,
        turns: z.int(),
        namesOut: z.boolean(),
        codingState,
      }),
    ),
  }),
  route({
    id: "import-transcript",
    method: "POST",
    path: "/api/v1/clients/{client}/transcripts",
    does: "Reads a transcript whole or not at all, takes names out where asked, keeps it sealed and has it coded where the client consented to that.",
    params: inClient,
    body: z.strictObject({
      /** The file, base64. */
      file: z.base64(),
      fileName: short.exactOptional(),
      /** Labels of the file that are the therapist's. Left out: the server's guess is answered and nothing is kept. */
      therapists: z.array(short).max(10).exactOptional(),
      others: z.array(short).max(20).exactOptional(),
      sessionId: z.uuid().exactOptional(),
      happenedAt: instant.exactOptional(),
      takeNamesOut: z.boolean(),
    }),
    answer: z.union([
      written.extend({
        kind: z.literal("kept"),
        turns: z.int(),
        repairs: z.array(z.object({ kind: z.string(), count: z.int() })),
        codingState,
      }),
      z.object({ kind: z.literal("who-is-therapist"), labels: z.array(z.string()), guess: z.string().exactOptional() }),
    ]),
    mostBytes: MOST_BYTES,
  }),
  route({
    id: "read-transcript",
    method: "GET",
    path: "/api/v1/clients/{client}/transcripts/{id}",
    does: "Reads a transcript.",
    params: inRecord,
    answer: z.object({
      id: z.uuid(),
      version: z.int(),
      sessionId: z.uuid().exactOptional(),
      happenedAt: instant,
      namesOut: z.boolean(),
      codingState,
      turns: z.array(turn),
    }),
    hasVersion: true,
  }),
  route({
    id: "remove-transcript",
    method: "DELETE",
    path: "/api/v1/clients/{client}/transcripts/{id}",
    does: "Removes a transcript with everything that was coded in it.",
    params: inRecord,
    answer: z.object({ deleted: z.array(z.object({ kind: z.string(), count: z.int() })) }),
    needsVersion: true,
  }),
  route({
    id: "code-transcript",
    method: "POST",
    path: "/api/v1/clients/{client}/transcripts/{id}/coding-jobs",
    does: "Has a transcript coded, or coded again.",
    params: inRecord,
    answer: nothing,
  }),
  route({
    id: "read-review",
    method: "GET",
    path: "/api/v1/clients/{client}/transcripts/{id}/review",
    does: "Reviews a coded session: figures, cues and replies, moments. A person's code always wins over the model's.",
    params: inRecord,
    answer: reviewSchema,
  }),
  route({
    id: "list-codings",
    method: "GET",
    path: "/api/v1/clients/{client}/transcripts/{id}/codings",
    does: "Lists the codings of a transcript, each coder's apart.",
    params: inRecord,
    answer: z.object({
      sets: z.array(
        z.object({
          id: z.uuid(),
          version: z.int(),
          coderKind: z.enum(["model", "person", "rule"]),
          coderId: z.string(),
          coderVersion: z.string(),
          codebooks: z.array(z.string()),
          codings: z.array(reviewCodingSchema),
          moments: z.array(saidOfMoment).exactOptional(),
        }),
      ),
    }),
  }),
  route({
    id: "save-codings",
    method: "PUT",
    path: "/api/v1/clients/{client}/transcripts/{id}/codings",
    does: "Keeps a person's own codings of a transcript beside the model's; version 0 for the first.",
    params: inRecord,
    body: z.strictObject({
      codings: z.array(personCoding).max(20_000),
      moments: z.array(saidOfMoment).max(200).exactOptional(),
    }),
    answer: written,
    hasVersion: true,
    needsVersion: true,
    mostBytes: 4 * 1024 * 1024,
  }),
  route({
    id: "sign-note",
    method: "POST",
    path: "/api/v1/clients/{client}/notes/{id}/signature",
    does: "Signs a note: from then on it is read-only, and an addendum may follow.",
    params: inRecord,
    answer: written,
    hasVersion: true,
    needsVersion: true,
  }),
] as const;
