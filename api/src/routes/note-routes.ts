import { z } from "zod";
import { day, instant, passage, rating } from "../records/fields.ts";
import { sessionNumber } from "./measure-fields.ts";
import { inRecord, route } from "./route.ts";

const measured = z.object({ value: z.number(), session: sessionNumber, day: day.exactOptional() });
const given = z.object({
  exercise: z.string(),
  words: passage.exactOptional(),
  dueOn: z.string().exactOptional(),
});

/** What a session's note can rest on. */
export const noteRoutes = [
  route({
    id: "read-note-facts",
    method: "GET",
    path: "/api/v1/clients/{client}/sessions/{id}/note-facts",
    does: "Gathers what was measured, done and agreed around a session, for the draft of its note.",
    params: inRecord,
    answer: z.object({
      goals: z.array(z.object({ text: passage, rating })),
      measured: z.array(
        z.object({
          name: z.string(),
          baseline: measured.exactOptional(),
          prior: measured.exactOptional(),
          latest: measured,
        }),
      ),
      /** What was answered to questions about risk, whatever the answer. */
      risk: z.array(
        z.object({
          form: z.string(),
          question: z.string(),
          now: z.string(),
          before: z.string().exactOptional(),
          happenedAt: instant,
        }),
      ),
      done: z.array(given.extend({ shareDone: z.int().exactOptional(), happenedAt: instant })),
      agreed: z.array(passage),
      given: z.array(given),
      nextAppointment: instant.exactOptional(),
    }),
  }),
] as const;
