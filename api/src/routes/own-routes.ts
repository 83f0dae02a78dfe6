import { z } from "zod";
import { instant, short } from "../records/fields.ts";
import { crisisLines } from "./measure-fields.ts";
import { inClient, inRecord, route } from "./route.ts";

/** Forms that the client is asked to fill in, by one link. */
const openCheckIn = z.object({
  id: z.uuid(),
  forms: z.array(
    z.object({
      instrument: z.string(),
      name: short,
      questions: z.int(),
      minutes: z.number().exactOptional(),
    }),
  ),
  askedAt: instant,
  endsAt: instant,
});

/** What only a client asks, about themselves, on their own pages. */
export const ownRoutes = [
  route({
    id: "read-own-support",
    method: "GET",
    path: "/api/v1/clients/{client}/own/support",
    does: "Tells a client whom they can turn to now, and who of the practice works with them.",
    params: inClient,
    answer: crisisLines.extend({
      people: z.array(z.object({ id: z.uuid(), name: short, isTreating: z.boolean() })),
      /** For some days after an answer after which people come before figures. */
      supportFirst: z.boolean(),
    }),
  }),
  route({
    id: "list-own-check-ins",
    method: "GET",
    path: "/api/v1/clients/{client}/own/check-ins",
    does: "Lists what a client is asked to fill in now.",
    params: inClient,
    answer: z.object({ rows: z.array(openCheckIn) }),
  }),
  route({
    id: "begin-own-check-in",
    method: "POST",
    path: "/api/v1/clients/{client}/own/check-ins/{id}",
    does: "Gives a client who is signed in a link of their own to what they are asked to fill in; the one from before ends, and what was begun goes along.",
    params: inRecord,
    answer: z.object({ id: z.uuid(), token: z.string(), endsAt: instant }),
  }),
] as const;
