import { z } from "zod";
import { instant } from "../records/fields.ts";
import { inClient, route } from "./route.ts";

const figure = z.object({
  id: z.string(),
  unit: z.enum(["share", "ratio", "count", "words", "seconds", "level", "turns"]),
  value: z.number().exactOptional(),
  interval: z.object({ low: z.number(), high: z.number() }).exactOptional(),
});

/** Reviews of a client's sessions beside each other. */
export const reviewRoutes = [
  route({
    id: "list-review-figures",
    method: "GET",
    path: "/api/v1/clients/{client}/review-figures",
    does: "Lists the figures of the client's coded sessions with their intervals, the earliest first, without a word that was said.",
    params: inClient,
    answer: z.object({
      sessions: z.array(
        z.object({
          transcript: z.uuid(),
          sessionId: z.uuid().exactOptional(),
          happenedAt: instant,
          figures: z.array(figure),
        }),
      ),
    }),
  }),
] as const;
