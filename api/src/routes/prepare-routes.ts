import { z } from "zod";
import { instant, passage, rating, short } from "../records/fields.ts";
import { sessionNumber } from "./measure-fields.ts";
import { inClient, route } from "./route.ts";

const movedAnswer = z.object({
  instrument: z.string(),
  item: z.string(),
  question: z.string(),
  now: z.string(),
  before: z.string().exactOptional(),
  toward: z.enum(["better", "worse", "neither", "same"]),
  share: z.number(),
  isRisk: z.boolean(),
  happenedAt: instant,
});

/** A point for the agenda, and what speaks for it. */
const proposal = z.object({
  ground: z.enum([
    "risk-answer",
    "risk-signal",
    "held-back",
    "client-wrote",
    "felt-less",
    "moved",
    "signal",
    "exercise",
    "agreed",
  ]),
  subject: z.string().exactOptional(),
  now: z.string().exactOptional(),
  before: z.string().exactOptional(),
  happenedAt: instant.exactOptional(),
  session: sessionNumber.exactOptional(),
});

const exercise = z.object({
  exercise: z.string(),
  words: passage.exactOptional(),
  dueOn: z.string().exactOptional(),
  state: z.enum(["open", "done", "set-aside"]),
  givenAt: instant,
  /** How often it was done since the last session, and how much of it at the last time, in per cent. */
  timesDone: z.int(),
  shareDone: z.int().exactOptional(),
});

/** As many letters as a link has, with the address of the practice before it. */
const MOST_LETTERS = 300;

/** What a therapist reads before a session, and what they hand over after it. */
export const prepareRoutes = [
  route({
    id: "read-preparation",
    method: "GET",
    path: "/api/v1/clients/{client}/preparation",
    does: "Gathers what to know before the next session: what the client wrote, what moved, what was agreed, and an agenda to begin from.",
    params: inClient,
    answer: z.object({
      /** Of the session to come. */
      number: sessionNumber,
      /** A session that was begun and has not been ended. */
      going: z.object({ id: z.uuid(), number: sessionNumber, happenedAt: instant }).exactOptional(),
      appointment: z.object({ id: z.uuid(), happenedAt: instant, episodeId: z.uuid().exactOptional() }).exactOptional(),
      episodeId: z.uuid().exactOptional(),
      last: z
        .object({
          id: z.uuid(),
          number: sessionNumber,
          happenedAt: instant,
          felt: z.record(short, rating).exactOptional(),
          predicted: z.record(short, rating).exactOptional(),
          heldBack: z.enum(["may-say-later", "wants-to-talk"]).exactOptional(),
        })
        .exactOptional(),
      /** In the client's own words, since the last session; the latest first. */
      written: z.array(
        z.object({
          from: z.enum(["form", "diary", "event"]),
          /** The question that was answered, where there was one. */
          question: z.string().exactOptional(),
          words: z.string(),
          happenedAt: instant,
        }),
      ),
      /** Forms that came in since the last session. */
      formsIn: z.int(),
      moved: z.array(movedAnswer),
      agenda: z.array(proposal),
      plan: z.object({ agreed: z.array(passage), next: z.array(passage), happenedAt: instant }).exactOptional(),
      exercises: z.array(exercise),
    }),
  }),
  route({
    id: "draw-check-in-code",
    method: "POST",
    path: "/api/v1/clients/{client}/check-in-codes",
    does: "Draws a check-in link as a code to scan; nothing of it is kept.",
    params: inClient,
    body: z.strictObject({ link: z.string().min(1).max(MOST_LETTERS) }),
    /** Row by row, 1 where it is dark. */
    answer: z.object({ rows: z.array(z.string()) }),
    mayRepeat: true,
  }),
] as const;
