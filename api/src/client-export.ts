import { z } from "zod";
import { clientFacts } from "./client-facts.ts";
import { day, instant } from "./records/fields.ts";
import { recordKinds } from "./records/index.ts";
import { type RecordKind, recordOf } from "./records/record-kind.ts";

/** One answer with the words of the form, where those may be shown. */
const answer = z.object({
  item: z.string(),
  question: z.string().exactOptional(),
  value: z.number(),
  words: z.string().exactOptional(),
});

const form = z.object({
  id: z.uuid(),
  happenedAt: instant,
  instrument: z.string(),
  name: z.string().exactOptional(),
  sessionNumber: z.int(),
  sessionId: z.uuid().exactOptional(),
  enteredBy: z.enum(["client", "therapist", "link", "file"]),
  amends: z.uuid().exactOptional(),
  answers: z.array(answer),
  /** What was written where the form asks for words, by item. */
  inWords: z.record(z.string(), z.string()).exactOptional(),
  total: z.object({ scale: z.string(), value: z.number(), form: z.string().exactOptional() }).exactOptional(),
});

const score = z.object({
  id: z.uuid(),
  administrationId: z.uuid().exactOptional(),
  happenedAt: instant,
  instrument: z.string(),
  name: z.string().exactOptional(),
  scale: z.string(),
  sessionNumber: z.int(),
  value: z.number(),
  answered: z.int().exactOptional(),
  prorated: z.boolean(),
  typedIn: z.boolean(),
  band: z.string().exactOptional(),
});

const signal = z.object({
  id: z.uuid(),
  happenedAt: instant,
  rule: z.string(),
  ruleVersion: z.int(),
  urgency: z.string(),
  isRisk: z.boolean(),
  state: z.enum(["open", "closed", "passed"]),
  administrationId: z.uuid().exactOptional(),
  closedAt: instant.exactOptional(),
  closedBy: z.uuid().exactOptional(),
  /** What it rests on and what came of it, as the engine keeps it. */
  said: z.looseObject({}),
});

const consent = z.object({
  id: z.uuid(),
  purpose: z.string(),
  terms: z.int(),
  state: z.enum(["asked", "given", "refused", "withdrawn"]),
  askedAt: instant,
  givenAt: instant.exactOptional(),
  until: instant.exactOptional(),
  refusedAt: instant.exactOptional(),
  withdrawnAt: instant.exactOptional(),
});

const share = z.object({
  id: z.uuid(),
  memberId: z.uuid(),
  member: z.string().exactOptional(),
  givenBy: z.uuid(),
  parts: z.array(z.string()),
  createdAt: instant,
  until: instant,
  endedAt: instant.exactOptional(),
});

const care = z.object({
  memberId: z.uuid(),
  member: z.string().exactOptional(),
  beganAt: instant,
  endedAt: instant.exactOptional(),
});

const invitation = z.object({
  id: z.uuid(),
  instruments: z.array(z.string()),
  createdAt: instant,
  endsAt: instant,
  usedAt: instant.exactOptional(),
});

/** An event of the audit: who, what, when; never what it said. */
const seen = z.object({
  at: instant,
  as: z.string(),
  whoId: z.uuid().exactOptional(),
  who: z.string().exactOptional(),
  /** In words, and by the name of the policy table. */
  did: z.string(),
  action: z.string(),
  outcome: z.string(),
});

const transcript = z.object({
  id: z.uuid(),
  sessionId: z.uuid().exactOptional(),
  happenedAt: instant,
  turns: z.array(z.looseObject({ speaker: z.string(), text: z.string() })),
});

const codingSet = z.object({
  id: z.uuid(),
  transcriptId: z.uuid().exactOptional(),
  coderKind: z.enum(["model", "person", "rule"]),
  coderId: z.string(),
  coderVersion: z.string(),
  codings: z.array(
    z.looseObject({ turn: z.int(), codebook: z.string(), code: z.string(), level: z.union([z.number(), z.string()]) }),
  ),
  moments: z.array(z.looseObject({ rule: z.string(), turn: z.int(), was: z.string() })).exactOptional(),
});

/** A record of some kind: what it holds is checked by the schema of its kind. */
type ExportedRecord = Record<string, unknown>;

/** Records by kind, each as it is read by itself. */
const records: z.ZodType<Record<string, ExportedRecord[]>> = z.object(
  Object.fromEntries(
    (recordKinds as readonly RecordKind[]).map((kind) => [kind.id, z.array(recordOf(kind)).exactOptional()] as const),
  ),
) as never;

/** All that is known about one client, as one document in an open format. */
export const clientExportSchema = z
  .object({
    format: z.literal("attune/client-export@1"),
    madeAt: instant,
    /** Whose view it is: a client's holds what clients may see, a therapist's their own part, the practice's everything. */
    view: z.enum(["therapist", "client", "practice"]),
    practice: z.object({ id: z.uuid(), name: z.string() }),
    client: z.object({
      id: z.uuid(),
      state: z.enum(["active", "ended"]),
      since: instant,
      retainUntil: day.exactOptional(),
      ...clientFacts.shape,
    }),
    records,
    forms: z.array(form),
    scores: z.array(score),
    signals: z.array(signal).exactOptional(),
    consents: z.array(consent),
    shares: z.array(share),
    care: z.array(care),
    invitations: z.array(invitation),
    seenBy: z.array(seen),
    /** The therapist's own notes about the work, kept apart from the record. */
    process: z.object({ transcripts: z.array(transcript), codings: z.array(codingSet) }).exactOptional(),
  })
  .meta({
    title: "attune/client-export@1",
    description: "All that is known about one client, for somebody to take along.",
  });

export type ClientExport = z.infer<typeof clientExportSchema>;
