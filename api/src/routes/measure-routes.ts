import { z } from "zod";
import { instant, rating, short } from "../records/fields.ts";
import { checkInRoutes } from "./check-in-routes.ts";
import { answers, crisisLines, inWords, sessionNumber } from "./measure-fields.ts";
import { inClient, page, pageOf, route, written } from "./route.ts";
import { signalRoutes } from "./signal-routes.ts";

/** A form's answers, or a total typed in from one on paper. */
const administrationBody = z
  .strictObject({
    instrument: z.string().max(64),
    /** When it was filled in; left out, now. */
    happenedAt: instant.exactOptional(),
    sessionId: z.uuid().exactOptional(),
    sessionNumber,
    answers: answers.exactOptional(),
    inWords: inWords.exactOptional(),
    total: z
      .strictObject({ scale: short.exactOptional(), value: z.number(), form: short.exactOptional() })
      .exactOptional(),
    /** The administration that this one puts right; it then counts in place of that one. */
    amends: z.uuid().exactOptional(),
  })
  .refine((given) => (given.answers === undefined) !== (given.total === undefined));

const scoreRow = z.object({
  id: z.uuid(),
  administrationId: z.uuid().exactOptional(),
  happenedAt: instant,
  instrument: z.string(),
  scale: z.string(),
  sessionNumber,
  value: z.number(),
  answered: z.int().exactOptional(),
  prorated: z.boolean(),
  typedIn: z.boolean(),
  band: z.string().exactOptional(),
});

/** Why a scale has no value: which questions it misses, and how many it may. */
const noScore = z.array(
  z.object({
    kind: z.enum(["too-many-missing", "not-defined-together"]),
    scale: z.string(),
    items: z.array(z.string()).exactOptional(),
    mayMiss: z.int().exactOptional(),
  }),
);

/** Forms, what they come to, and what is made of them. */
export const measureRoutes = [
  route({
    id: "list-administrations",
    method: "GET",
    path: "/api/v1/clients/{client}/administrations",
    does: "Lists the forms that a client filled in, the latest first.",
    params: inClient,
    query: page.extend({ instrument: z.string().max(64).optional() }),
    answer: pageOf(
      z.object({
        id: z.uuid(),
        version: z.int(),
        instrument: z.string(),
        happenedAt: instant,
        sessionNumber,
        sessionId: z.uuid().exactOptional(),
        enteredBy: z.enum(["client", "therapist", "link", "file"]),
        amends: z.uuid().exactOptional(),
        answers,
        inWords: inWords.exactOptional(),
        total: z.object({ scale: z.string(), value: z.number(), form: short.exactOptional() }).exactOptional(),
      }),
    ),
  }),
  route({
    id: "add-administration",
    method: "POST",
    path: "/api/v1/clients/{client}/administrations",
    does: "Adds a filled-in form or a typed-in total; scores it, and raises what its risk items say in the same breath.",
    params: inClient,
    body: administrationBody,
    answer: written.extend({
      scores: z.array(scoreRow),
      noScore,
      /** How many signals about risk rest on it. */
      riskSignals: z.int(),
      /** To a client, after a risk answer: whom they can turn to now. */
      support: crisisLines.exactOptional(),
    }),
    hasVersion: true,
  }),
  route({
    id: "list-scores",
    method: "GET",
    path: "/api/v1/clients/{client}/scores",
    does: "Lists a client's scores, the latest first.",
    params: inClient,
    query: page.extend({ instrument: z.string().max(64).optional() }),
    answer: pageOf(scoreRow),
  }),
  route({
    id: "read-progress",
    method: "GET",
    path: "/api/v1/clients/{client}/progress",
    does: "Draws one measure over time, as data: for the therapist, or in a client's own version.",
    params: inClient,
    query: z.object({ instrument: z.string().max(64), scale: z.string().max(64).optional() }),
    answer: z.object({ format: z.literal("attune/chart@1") }).loose(),
  }),
  route({
    id: "read-empathy-triangle",
    method: "GET",
    path: "/api/v1/clients/{client}/empathy-triangle",
    does: "Sets side by side, by session: what the words showed, what the therapist predicted, what the client felt.",
    params: inClient,
    answer: z.object({
      sessions: z.array(
        z.object({
          session: sessionNumber,
          predicted: z.record(short, rating).exactOptional(),
          felt: z.record(short, rating).exactOptional(),
          shown: z.array(z.object({ index: z.string(), value: z.number() })).exactOptional(),
        }),
      ),
    }),
  }),
  ...signalRoutes,
  ...checkInRoutes,
] as const;
