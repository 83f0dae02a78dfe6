import { z } from "zod";
import { instant, passage } from "../records/fields.ts";
import { inClient, inRecord, page, pageOf, route, written } from "./route.ts";

/** The engine's evidence: where to look and which numbers stand there. `amendedTo`: the answer was put right later. */
const evidence = z.array(
  z.looseObject({ kind: z.string(), session: z.number(), amendedTo: z.number().nullable().exactOptional() }),
);

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

/** What is worth a look, and what came of it. */
export const signalRoutes = [
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
] as const;
