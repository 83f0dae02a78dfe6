import type { Chart } from "@attune/core";
import { z } from "zod";
import type { Holds, IsSame, Plain } from "./same-shape.ts";
import { sourceSchema } from "./source.ts";

const count = z.int().min(0);

/** A calendar day, such as 2026-11-25. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const ticks = z.array(z.object({ at: z.number(), words: z.string() }));
const across = { from: z.number(), to: z.number(), ticks };

/** By day, places are days after `start`; else sessions, counted from 1. */
const x = z.union([
  z.object({ ...across, by: z.literal("session") }),
  z.object({ ...across, by: z.literal("day"), start: day }),
]);

/** In points of the scale; turned, the lowest score stands at the top. */
const y = z.object({
  from: z.number(),
  to: z.number(),
  turned: z.boolean(),
  betterWhen: z.enum(["lower", "higher", "neither"]),
  ticks,
});

const line = z.object({
  kind: z.enum(["improvement", "deterioration", "cut-off", "start"]),
  at: z.number(),
  name: z.string(),
  scores: z.string(),
  source: sourceSchema.exactOptional(),
  verified: z.boolean(),
});

const event = z.object({
  x: z.number().exactOptional(),
  place: z.string(),
  text: z.string(),
  outside: z.enum(["before", "after"]).exactOptional(),
});

const point = z.object({
  x: z.number(),
  y: z.number(),
  session: z.number(),
  day: day.exactOptional(),
  prorated: z.boolean(),
  typedIn: z.boolean(),
});

/** Places in `points`. */
const gap = z.object({ from: count, to: count, because: z.enum(["over-four-weeks", "session-missed"]) });

const basis = z.object({
  profile: z.string(),
  used: z.string(),
  threshold: z.number(),
  thresholdBasis: z.enum(["published", "derived", "clinical-relevance", "practice"]),
  unverified: z.array(z.enum(["threshold", "cut-off", "norms"])),
});

/** One client's scores on one scale as a picture, before it is drawn. */
export const chartSchema = z
  .object({
    format: z.literal("attune/chart@1"),
    audience: z.enum(["therapist", "client"]),
    title: z.string(),
    instrument: z.string(),
    scale: z.string(),
    ownForm: z.boolean(),
    x,
    y,
    bands: z.array(z.object({ id: z.string(), from: z.number(), to: z.number(), words: z.string() })),
    expected: z.array(z.object({ x: z.number(), lower: z.number(), mean: z.number(), upper: z.number() })),
    steady: z.object({ from: z.number(), to: z.number(), points: z.number() }).exactOptional(),
    lines: z.array(line),
    events: z.array(event),
    points: z.array(point),
    segments: z.array(z.array(count)),
    gaps: z.array(gap),
    basis: basis.exactOptional(),
  })
  .meta({
    title: "attune/chart@1",
    description: "Scores over time, to be drawn. It describes answers to a questionnaire; it does not diagnose.",
  });

/** A chart as it travels; the engine's own type has days and is readonly. */
export type WireChart = z.infer<typeof chartSchema>;

/** The schema and the engine's type say the same, in both directions; else this does not compile. */
export type ChartIsComplete = Holds<IsSame<Plain<Chart>, Plain<WireChart>>>;
