import { z } from "zod";
import { instant, short } from "../records/fields.ts";
import { answers, crisisLines, inWords, sessionNumber } from "./measure-fields.ts";
import { inClient, inRecord, nothing, page, pageOf, route } from "./route.ts";

/** A question as it is asked: in the words of the form, with the answers that it takes. */
export const question = z.object({
  item: z.string(),
  text: z.string(),
  answers: z.array(z.object({ value: z.number(), text: z.string() })).exactOptional(),
  range: z.object({ min: z.number(), max: z.number(), low: z.string(), high: z.string() }).exactOptional(),
  unit: z.enum(["hours", "minutes", "times", "time-of-day"]).exactOptional(),
  /** Answered in words, or by one of these. */
  inWords: z.object({ oneOf: z.array(z.string()).exactOptional() }).exactOptional(),
  /** Asked only where one of these questions got one of these answers, or, if so said, none. */
  askedWhen: z
    .object({
      items: z.array(z.string()),
      answers: z.array(z.number()),
      orUnanswered: z.boolean().exactOptional(),
    })
    .exactOptional(),
});

/** Most characters of what a device sealed: as many words as the longest forms take, and what sealing adds. */
const MOST_SEALED = 400_000;
const SEALED_BYTES = 512 * 1024;

/** What was filled in on a device, sealed there to the key of this very link; base64url. */
const sealed = z.strictObject({
  sealed: z
    .string()
    .max(MOST_SEALED)
    .regex(/^[\w-]+$/),
});

const written = z.array(z.object({ instrument: z.string(), answers, inWords: inWords.exactOptional() }));

const received = z.object({
  received: z.literal(true),
  /** After a risk answer: whom the client can turn to now. */
  support: crisisLines.exactOptional(),
});

/** Links by which a client fills in some forms without signing in. */
export const checkInRoutes = [
  route({
    id: "list-invitations",
    method: "GET",
    path: "/api/v1/clients/{client}/invitations",
    does: "Lists the check-in links of a client.",
    params: inClient,
    query: page,
    answer: pageOf(
      z.object({
        id: z.uuid(),
        instruments: z.array(z.string()),
        createdAt: instant,
        endsAt: instant,
        usedAt: instant.exactOptional(),
        revokedAt: instant.exactOptional(),
      }),
    ),
  }),
  route({
    id: "add-invitation",
    method: "POST",
    path: "/api/v1/clients/{client}/invitations",
    does: "Makes a check-in link for one or several short forms; it works once, for 24 hours, and shows nothing of the record.",
    params: inClient,
    body: z.strictObject({
      instruments: z.array(z.string().max(64)).min(1).max(8),
      sessionId: z.uuid().exactOptional(),
      sessionNumber: sessionNumber.exactOptional(),
    }),
    answer: z.object({ id: z.uuid(), token: z.string(), endsAt: instant }),
  }),
  route({
    id: "revoke-invitation",
    method: "DELETE",
    path: "/api/v1/clients/{client}/invitations/{id}",
    does: "Ends a check-in link.",
    params: inRecord,
    answer: nothing,
  }),
  route({
    id: "open-check-in",
    method: "GET",
    path: "/api/v1/check-in",
    does: "Opens a check-in link: which questions it asks.",
    door: "link",
    /** Of the page; the client's own comes before it, and a form without words in it is shown as it was written. */
    query: z.object({ language: z.enum(["en", "de"]).optional() }),
    answer: z.object({
      practice: short,
      forms: z.array(
        z.object({
          instrument: z.string(),
          name: z.string(),
          /** Shown with the form, always. */
          attribution: z.string(),
          lead: z.string().exactOptional(),
          questions: z.array(question),
          /** Of the form's words, as in BCP 47. */
          language: z.string(),
          /** How far back the questions look; left out where they ask about now. */
          recallDays: z.int().exactOptional(),
          /** By item, the answers after which the client is told at once whom they can turn to. */
          supportWhen: z.record(z.string(), z.array(z.number())),
        }),
      ),
      endsAt: instant,
      /** Of the client, where it is known. */
      locale: z.string().exactOptional(),
      /** Whom the client can turn to, whatever they answer. */
      support: crisisLines,
      /** What this link's answers are sealed to on a device: a point of P-256, uncompressed, in base64url. */
      key: z.string(),
      /** What was answered by this link and not sent yet. */
      draft: written.exactOptional(),
    }),
  }),
  route({
    id: "send-check-in",
    method: "POST",
    path: "/api/v1/check-in",
    does: "Takes the answers of a check-in link, all of them or none, and uses the link up.",
    door: "link",
    body: z.strictObject({
      forms: z
        .array(z.strictObject({ instrument: z.string().max(64), answers, inWords: inWords.exactOptional() }))
        .min(1)
        .max(8),
    }),
    answer: received,
  }),
  route({
    id: "save-check-in-draft",
    method: "PUT",
    path: "/api/v1/check-in/draft",
    does: "Keeps answers of a check-in link that are not sent yet, so that whoever has the link goes on where it was.",
    door: "link",
    body: sealed,
    answer: nothing,
    mostBytes: SEALED_BYTES,
    mayRepeat: true,
  }),
  route({
    id: "send-sealed-check-in",
    method: "POST",
    path: "/api/v1/check-in/sealed",
    does: "Takes the answers of a check-in link as a device sealed them, all of them or none, and uses the link up.",
    door: "link",
    body: sealed,
    answer: received,
    mostBytes: SEALED_BYTES,
  }),
] as const;
