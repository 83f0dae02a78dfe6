import { z } from "zod";
import { appointment } from "../records/appointment.ts";
import { instant, long, passage, rating, short } from "../records/fields.ts";
import { recordOf } from "../records/record-kind.ts";
import { clientRoutes } from "./client-routes.ts";
import { sessionNumber } from "./measure-fields.ts";
import { inClient, route } from "./route.ts";
import { signalRoutes } from "./signal-routes.ts";

/** Rows as their own lists give them. `treated`: in the care of whoever asks, and not only shared with them. */
const caseloadRow = clientRoutes[0].answer.shape.rows.element;
const signalRows = signalRoutes[0].answer.shape.rows;

/** One to a hundred ids, with commas in between. */
const SOME_IDS = /^[0-9a-f-]{36}(?:,[0-9a-f-]{36}){0,99}$/;

const appointmentOfDay = recordOf(appointment).extend({
  clientId: z.uuid(),
  /** The session that was held of it. */
  sessionId: z.uuid().exactOptional(),
});

/** Something that waits for its therapist. `id`: the note, the transcript, or the session where there is neither. */
const unfinished = z.object({
  kind: z.enum(["draft-note", "no-note", "not-listened", "no-prediction"]),
  id: z.uuid(),
  clientId: z.uuid(),
  happenedAt: instant,
  sessionId: z.uuid().exactOptional(),
  session: sessionNumber.exactOptional(),
});

const measureName = z.object({
  instrument: z.string(),
  scale: z.string(),
  name: z.string(),
  min: z.number(),
  max: z.number(),
  betterWhen: z.enum(["lower", "higher", "neither"]),
});

/** What a therapist opens the day with. */
export const todayRoutes = [
  route({
    id: "read-today",
    method: "GET",
    path: "/api/v1/today",
    does: "Reads what a day holds for whoever asks: whom they meet, what waits to be finished, what is worth a look.",
    /** The day as a person sees it: from its first moment to the first of the next. */
    query: z.object({ from: instant, to: instant }),
    answer: z.object({
      appointments: z.array(appointmentOfDay),
      /** Everybody who is named in any part of it. */
      clients: z.array(caseloadRow.extend({ treated: z.boolean() })),
      toFinish: z.array(unfinished),
      /** The most urgent of those that are open. */
      signals: signalRows,
      openSignals: z.int(),
      hasClients: z.boolean(),
      /** The first meeting after that day. */
      later: z.object({ clientId: z.uuid(), happenedAt: instant }).exactOptional(),
    }),
  }),
  route({
    id: "read-client-today",
    method: "GET",
    path: "/api/v1/clients/{client}/today",
    does: "Reads what is good to know before a client comes: what was agreed, what changed most, what they wrote.",
    params: inClient,
    answer: z.object({
      lastSession: z.object({ id: z.uuid(), number: sessionNumber, happenedAt: instant }).exactOptional(),
      agreed: z.array(passage),
      noteToSelf: z.object({ text: long, happenedAt: instant }).exactOptional(),
      /** Exercises that are open, with how often they were done. */
      exercises: z.array(
        z.object({ id: z.uuid(), exercise: z.string(), words: passage.exactOptional(), done: z.int() }),
      ),
      /** Answers that moved most between the last two forms of a kind, the largest first. */
      changed: z.array(
        z.object({
          instrument: z.string(),
          form: z.string(),
          item: z.string(),
          question: z.string().exactOptional(),
          before: z.string(),
          now: z.string(),
          happenedAt: instant,
        }),
      ),
      /** In the client's own words, since the last session, the latest first. */
      wrote: z.array(
        z.object({
          from: z.enum(["form", "diary", "event"]),
          happenedAt: instant,
          question: z.string().exactOptional(),
          text: long,
        }),
      ),
      /** Whether the client felt understood, 0 to 10, beside what was expected and the share of cues that were picked up. */
      understood: z.array(
        z.object({
          session: sessionNumber,
          felt: rating.exactOptional(),
          predicted: rating.exactOptional(),
          shown: z.number().exactOptional(),
        }),
      ),
    }),
  }),
  route({
    id: "list-client-names",
    method: "GET",
    path: "/api/v1/client-names",
    does: "Lists the names of some clients; those who are not to be seen by whoever asks are left out.",
    query: z.object({ ids: z.string().regex(SOME_IDS) }),
    answer: z.object({ rows: z.array(z.object({ id: z.uuid(), name: short, treated: z.boolean() })) }),
  }),
  route({
    id: "list-measure-names",
    method: "GET",
    path: "/api/v1/measure-names",
    does: "Lists the measures of the practice with their names, ranges and which way is better.",
    answer: z.object({ rows: z.array(measureName) }),
  }),
] as const;
