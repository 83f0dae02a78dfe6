import { z } from "zod";
import { inClient, route } from "./route.ts";

const point = z.object({ session: z.int(), day: z.string().exactOptional(), value: z.number() });

/** A step that is large beside the scores around it: a question, no conclusion. */
const largeChange = z.object({
  direction: z.enum(["gain", "loss"]),
  before: point,
  after: point,
  points: z.number(),
  kept: z.boolean().exactOptional(),
});

/** From the first score to the latest, and by whose numbers. */
const change = z.object({
  verdict: z.enum(["reliable-improvement", "reliable-deterioration", "no-reliable-change"]),
  caseStatus: z.enum(["stayed-a-case", "recovered", "became-a-case", "never-a-case"]).exactOptional(),
  profile: z.string(),
  threshold: z.number(),
  thresholdBasis: z.enum(["published", "derived", "clinical-relevance", "practice"]),
  isVerified: z.boolean(),
});

const measureSoFar = z.object({
  instrument: z.string(),
  scale: z.string(),
  title: z.string(),
  /** Of this project: compared only with the client's own earlier answers. */
  isOwnForm: z.boolean(),
  betterWhen: z.enum(["lower", "higher", "neither"]),
  min: z.number(),
  max: z.number(),
  points: z.array(point),
  /** Left out where no verdict can be given. */
  change: change.exactOptional(),
  largeChanges: z.array(largeChange),
});

const formToAsk = z.object({
  instrument: z.string(),
  name: z.string(),
  /** About how long it takes, where that is known. */
  minutes: z.number().exactOptional(),
  questions: z.int(),
  language: z.string(),
  /** In which sets of the client's pathway it stands. */
  sets: z.array(z.enum(["start", "eachSession", "everyFewSessions", "atEnd"])),
  /** It asks about something after which the client is told whom they can turn to. */
  asksAboutRisk: z.boolean(),
});

/** How a client's therapy went so far, and which forms may be asked next. */
export const courseRoutes = [
  route({
    id: "read-course",
    method: "GET",
    path: "/api/v1/clients/{client}/course",
    does: "Reads what each measure came to since the first time, the one that was taken most often first.",
    params: inClient,
    answer: z.object({ measures: z.array(measureSoFar) }),
  }),
  route({
    id: "list-forms-to-ask",
    method: "GET",
    path: "/api/v1/clients/{client}/forms",
    does: "Lists the forms that a client can be asked by a link, those of their pathway first.",
    params: inClient,
    answer: z.object({ rows: z.array(formToAsk) }),
  }),
] as const;
