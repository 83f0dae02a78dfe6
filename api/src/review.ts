import type { SessionReview } from "@attune/core";
import { z } from "zod";
import { emotionSchema, levelSchema, shareSchema, turnIndexSchema } from "./codings.ts";
import type { Holds, IsSame, Plain } from "./same-shape.ts";
import { sourceSchema } from "./source.ts";

const speaker = z.enum(["therapist", "client", "other"]);
const labels = z.array(z.string());
const count = z.int().min(0);

/** Milliseconds from the start of the session. */
const timing = z.object({ start: z.number(), end: z.number(), estimated: z.boolean() });

/** Characters of the turn's text, counted from 0 in UTF-16 units; `end` is not included. */
const span = z.object({ start: count, end: count });

const repair = z.object({
  kind: z.enum([
    "byte-order-mark-removed",
    "read-as-utf-16",
    "read-as-windows-1252",
    "control-characters-removed",
    "direction-marks-removed",
    "line-ends-unified",
    "times-went-back",
    "times-missing",
    "times-estimated",
    "no-speaker-labels",
    "ending-does-not-match",
    "duplicate-cues-removed",
    "markup-removed",
    "notice-left-out",
  ]),
  count,
  line: count.exactOptional(),
});

const transcript = z.object({
  format: z.string(),
  repairs: z.array(repair),
  timed: z.enum(["recorded", "estimated", "none"]),
  durationMs: z.number().min(0).exactOptional(),
});

const roles = z.object({
  decidedBy: z.enum(["person", "file", "guess"]),
  therapists: labels,
  clients: labels,
  others: labels,
  guessBecause: z.string().exactOptional(),
});

const speakerShare = z.object({
  label: z.string(),
  speaker,
  turns: count,
  words: count,
  shareOfWords: shareSchema,
  shareOfTime: shareSchema.exactOptional(),
});

const mixPart = z.object({
  id: z.enum(["affective", "cognitive", "exploring", "sympathy", "judging", "directing"]),
  turns: count,
  strong: count,
  unsure: count,
});

const cueReply = z.object({
  turn: turnIndexSchema,
  level: z.union([z.literal(1), z.literal(2)]),
  emotion: emotionSchema,
  emotionUnsure: z.boolean().exactOptional(),
  evidence: z.array(span),
  unsure: z.boolean(),
  reply: z
    .object({
      turn: turnIndexSchema,
      pickup: z.union([z.literal(0), z.literal(1), z.literal(2)]),
      confidence: shareSchema,
      unsure: z.boolean(),
    })
    .exactOptional(),
  outcome: z.enum(["met", "partly-met", "possibly-missed", "open"]),
});

const indexPart = z.object({ name: z.string(), value: z.number().exactOptional(), basis: z.string() });

/** Without a value, `because` says why. */
const indexValue = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.enum(["share", "ratio", "count", "words", "seconds", "level", "turns"]),
  value: z.number().exactOptional(),
  because: z.string().exactOptional(),
  interval: z.object({ low: z.number(), high: z.number(), level: shareSchema }).exactOptional(),
  basis: z.string(),
  parts: z.array(indexPart).exactOptional(),
  definition: z.string(),
  norm: z.object({ text: z.string(), source: sourceSchema }).exactOptional(),
  source: sourceSchema,
});

const moment = z.object({
  rule: z.string(),
  kind: z.enum(["keep", "look-again"]),
  title: z.string(),
  turns: z.array(turnIndexSchema),
  quotes: z.array(z.object({ turn: turnIndexSchema, span })),
  why: z.string(),
  tryThis: z.string().exactOptional(),
  strength: shareSchema,
});

const coder = z.union([
  z.object({ kind: z.literal("person"), account: z.string() }),
  z.object({ kind: z.literal("rule"), id: z.string() }),
  z.object({ kind: z.literal("model"), id: z.string(), version: z.string() }),
]);

/** One coder's judgement of one turn, as a review shows it. */
export const reviewCodingSchema = z.object({
  turn: turnIndexSchema,
  codebook: z.string(),
  code: z.string(),
  level: levelSchema,
  emotion: emotionSchema.exactOptional(),
  emotionUnsure: z.boolean().exactOptional(),
  coder,
  judgement: z
    .object({ confidence: shareSchema, probabilities: z.array(shareSchema), unsure: z.boolean() })
    .exactOptional(),
  evidence: z.array(span),
});

export const reviewTurnSchema = z.object({
  index: turnIndexSchema,
  speaker,
  label: z.string(),
  text: z.string(),
  timing: timing.exactOptional(),
  unfinished: z.boolean(),
  backChannel: z.boolean(),
  codings: z.array(reviewCodingSchema),
});

/** The document that `attune review --json` prints. */
export const reviewSchema = z
  .object({
    format: z.literal("attune/review@1"),
    title: z.string(),
    transcript,
    roles,
    speakers: z.array(speakerShare),
    mix: z.array(mixPart),
    cues: z.array(cueReply),
    indices: z.array(indexValue),
    moments: z.array(moment),
    turns: z.array(reviewTurnSchema),
    madeBy: z.object({ coder: z.string(), version: z.string(), codebooks: z.array(z.string()) }),
    notes: z.array(z.string()),
  })
  .meta({
    title: "attune/review@1",
    description: "The review of one session. It describes words and answers; it does not diagnose.",
  });

/** A review as it travels; the engine's own type has units and is readonly. */
export type WireReview = z.infer<typeof reviewSchema>;

/** The schema and the engine's type say the same, in both directions; else this does not compile. */
export type ReviewIsComplete = Holds<IsSame<Plain<SessionReview>, Plain<WireReview>>>;
