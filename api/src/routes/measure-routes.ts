import { z } from "zod";
import { instant, passage, rating, short } from "../records/fields.ts";
import { inClient, inRecord, nothing, page, pageOf, route, written } from "./route.ts";

const MOST_ITEMS = 200;
const sessionNumber = z.int().min(1).max(10_000);
const fewEnough = (given: object): boolean => Object.keys(given).length <= MOST_ITEMS;
/** By item; a question left open has no entry. */
const answers = z.record(short, z.number()).refine(fewEnough);
/** What was written where a question is answered in words, by item. It is never scored. */
const inWords = z.record(short, passage).refine(fewEnough);

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

/** The engine's evidence: where to look and which numbers stand there. `amendedTo`: the answer was put right later. */
const evidence = z.array(
  z.looseObject({ kind: z.string(), session: z.number(), amendedTo: z.number().nullable().exactOptional() }),
);

const crisisLines = z.object({
  lines: z.array(
    z.object({
      name: z.string(),
      number: z.string(),
      hours: z.string().exactOptional(),
      says: passage.exactOptional(),
    }),
  ),
});

const closingBody = z.strictObject({
  happened: z.enum(["useful", "already-known", "not-useful", "wrong", "entry-mistake"]),
  note: passage.exactOptional(),
  /** Needed for a risk: when it was seen, what was done and what came of it. */
  seenAt: instant.exactOptional(),
  action: passage.exactOptional(),
  outcome: passage.exactOptional(),
});

const signalRow = z.object({
  id: z.uuid(),
  version: z.int(),
  clientId: z.uuid(),
  rule: z.string(),
  urgency: z.enum(["today", "next-session", "when-convenient"]),
  isRisk: z.boolean(),
  state: z.enum(["open", "closed", "passed"]),
  happenedAt: instant,
  evidence,
  /** What it is, what it says, and a sentence for each piece of evidence. */
  words: z.array(z.string()),
  /** What could be asked. */
  toAsk: z.array(z.string()),
  ruleVersion: z.int(),
  administrationId: z.uuid().exactOptional(),
  closing: closingBody.extend({ closedAt: instant, closedBy: z.uuid() }).exactOptional(),
});

const question = z.object({
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
    id: "list-signals",
    method: "GET",
    path: "/api/v1/signals",
    does: "Lists what is worth a look over the whole caseload, risk first, within the budget of each client.",
    /** Left out, those that are open. Passed: held back by the budget, or overtaken by what came later. */
    query: page.extend({ state: z.enum(["open", "closed", "passed"]).optional() }),
    answer: pageOf(signalRow),
  }),
  route({
    id: "list-client-signals",
    method: "GET",
    path: "/api/v1/clients/{client}/signals",
    does: "Lists what is worth a look about one client.",
    params: inClient,
    /** Left out, those that are open. Passed: held back by the budget, or overtaken by what came later. */
    query: page.extend({ state: z.enum(["open", "closed", "passed"]).optional() }),
    answer: pageOf(signalRow),
  }),
  route({
    id: "close-signal",
    method: "POST",
    path: "/api/v1/clients/{client}/signals/{id}/closing",
    does: "Closes a signal with what came of it.",
    params: inRecord,
    body: closingBody,
    answer: written,
    hasVersion: true,
    needsVersion: true,
  }),
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
        }),
      ),
      endsAt: instant,
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
    answer: z.object({
      received: z.literal(true),
      /** After a risk answer: whom the client can turn to now. */
      support: z
        .object({
          lines: z.array(z.object({ name: z.string(), number: z.string(), hours: z.string().exactOptional() })),
        })
        .exactOptional(),
    }),
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
] as const;
