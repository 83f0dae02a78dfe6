import { z } from "zod";
import { clientExportSchema } from "../client-export.ts";
import { clientFacts } from "../client-facts.ts";
import { approach, day, instant, presentation, short } from "../records/fields.ts";
import { inClient, page, pageOf, route, written } from "./route.ts";

/** A client on the caseload, with what the last write left for it. */
const caseloadRow = z.object({
  id: z.uuid(),
  version: z.int(),
  name: short,
  state: z.enum(["active", "ended"]),
  presentation: presentation.exactOptional(),
  approach: approach.exactOptional(),
  happenedAt: instant,
  summary: z
    .object({
      sessions: z.int(),
      missed: z.int(),
      lastSessionAt: instant.exactOptional(),
      nextAppointmentAt: instant.exactOptional(),
      openSignals: z.int(),
      openRisk: z.int(),
      openAssignments: z.int(),
      /** The main measure, oldest first: at most the last 20. */
      main: z
        .object({
          instrument: z.string(),
          scale: z.string(),
          values: z.array(z.number()),
          verdict: z.string().exactOptional(),
        })
        .exactOptional(),
      /** Means of the session check, 0 to 10, oldest first: at most the last 20. */
      felt: z.array(z.number()).exactOptional(),
    })
    .exactOptional(),
});

export const clientRoutes = [
  route({
    id: "list-clients",
    method: "GET",
    path: "/api/v1/clients",
    does: "Lists the caseload, the latest first.",
    query: page.extend({
      state: z.enum(["active", "ended"]).optional(),
      presentation: presentation.optional(),
      approach: approach.optional(),
      /** Part of a name; whoever lists sees only their own. */
      name: z.string().max(100).optional(),
    }),
    answer: pageOf(caseloadRow),
  }),
  route({
    id: "add-client",
    method: "POST",
    path: "/api/v1/clients",
    does: "Opens a client's file, treated by whoever opens it.",
    body: clientFacts,
    answer: written,
    hasVersion: true,
  }),
  route({
    id: "read-client",
    method: "GET",
    path: "/api/v1/clients/{client}",
    does: "Reads who a client is.",
    params: inClient,
    answer: z.object({
      id: z.uuid(),
      version: z.int(),
      state: z.enum(["active", "ended"]),
      happenedAt: instant,
      retainUntil: day.exactOptional(),
      ...clientFacts.shape,
    }),
    hasVersion: true,
  }),
  route({
    id: "change-client",
    method: "PUT",
    path: "/api/v1/clients/{client}",
    does: "Changes who a client is, or ends the work.",
    params: inClient,
    body: clientFacts.extend({ state: z.enum(["active", "ended"]).exactOptional() }),
    answer: written,
    hasVersion: true,
    needsVersion: true,
  }),
  route({
    id: "erase-client",
    method: "DELETE",
    path: "/api/v1/clients/{client}",
    does: "Erases a client: every row, and the keys without which no copy can be read.",
    params: inClient,
    /** Said in full, so that nobody erases with one careless key. */
    body: z.strictObject({ name: short, reason: z.enum(["client-asked", "retention-ended", "entry-mistake"]) }),
    answer: z.object({ certificate: z.uuid(), counts: z.record(z.string(), z.int()) }),
    needsVersion: true,
  }),
  route({
    id: "list-erasures",
    method: "GET",
    path: "/api/v1/erasures",
    does: "Lists the certificates of clients that were erased.",
    query: page,
    answer: pageOf(
      z.object({
        id: z.uuid(),
        clientId: z.uuid(),
        state: z.enum(["rows-gone", "done"]),
        beganAt: instant,
        doneAt: instant.exactOptional(),
        counts: z.record(z.string(), z.int()),
        text: z.string().exactOptional(),
      }),
    ),
  }),
  route({
    id: "export-client",
    method: "GET",
    path: "/api/v1/clients/{client}/export",
    does: "Gives all that is known about a client, in open formats.",
    params: inClient,
    /** Process notes and private notes are left out unless asked for, by whoever wrote them. */
    query: z.object({ withProcessNotes: z.stringbool().optional() }),
    answer: clientExportSchema,
  }),
  route({
    id: "list-seen-by",
    method: "GET",
    path: "/api/v1/clients/{client}/seen-by",
    does: "Lists who has seen or changed a client's record, the latest first, in words that a client can read.",
    params: inClient,
    query: page,
    answer: pageOf(
      z.object({ at: instant, who: short, as: z.string(), did: z.string(), what: z.string().exactOptional() }),
    ),
  }),
  route({
    id: "list-research-rows",
    method: "GET",
    path: "/api/v1/research/rows",
    does: "Lists scores of clients who consented to research, without anything that names them.",
    query: page.extend({ instrument: z.string().max(64) }),
    answer: pageOf(
      z.object({
        pseudonym: z.string(),
        presentation: z.string(),
        approach: z.string(),
        /** Weeks since the start of the episode. */
        week: z.int(),
        session: z.int(),
        instrument: z.string(),
        scale: z.string(),
        value: z.number(),
      }),
    ),
  }),
] as const;
