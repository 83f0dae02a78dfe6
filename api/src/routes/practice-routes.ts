import { z } from "zod";
import { day, instant, language, passage, short } from "../records/fields.ts";
import { byId, nothing, page, pageOf, route, written } from "./route.ts";

const role = z.enum(["therapist", "supervisor", "trainee", "administrator", "researcher"]);
const roles = z.array(role).min(1).max(5);

const practiceFacts = z.object({
  name: short,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .exactOptional(),
  locale: z.string().max(35).exactOptional(),
  /** Of the pages, for whoever chose none. */
  language: language.exactOptional(),
});

const memberBody = z.strictObject({
  name: short,
  email: z.email().max(254),
  roles,
  /** Of the pages; left out in a change, it stays. */
  language: language.exactOptional(),
});
const licenceBody = z.strictObject({
  memberId: z.uuid(),
  profession: short,
  number: short.exactOptional(),
  issuedBy: short,
  validUntil: day.exactOptional(),
  conditions: z.array(short).max(30).exactOptional(),
  approaches: z.array(short).max(10).exactOptional(),
});

const crisisLine = z.strictObject({
  name: short,
  number: short,
  hours: short.exactOptional(),
  says: passage.exactOptional(),
});

/** What a practice decides. Remote forms stay off for everybody until there is a crisis line. */
const settingBodies = {
  "crisis-lines": z.strictObject({ country: z.string().regex(/^[A-Z]{2}$/), lines: z.array(crisisLine).max(20) }),
  retention: z.strictObject({ yearsAfterEnd: z.int().min(1).max(100) }),
  reminders: z.strictObject({ on: z.boolean(), hoursBefore: z.int().min(1).max(336) }),
  backups: z.strictObject({ everyHours: z.int().min(1).max(168), keep: z.int().min(1).max(365) }),
} as const;
/** One setting, by its name. */
const settingBody = z.union(
  Object.entries(settingBodies).map(([name, value]) => z.strictObject({ name: z.literal(name), value })),
);

export const practiceRoutes = [
  route({
    id: "read-practice",
    method: "GET",
    path: "/api/v1/practice",
    does: "Reads what is known of the practice.",
    answer: z.object({ id: z.uuid(), version: z.int(), isDemo: z.boolean(), ...practiceFacts.shape }),
    hasVersion: true,
  }),
  route({
    id: "change-practice",
    method: "PUT",
    path: "/api/v1/practice",
    does: "Changes the practice's name and place.",
    body: z.strictObject(practiceFacts.shape),
    answer: written,
    hasVersion: true,
    needsVersion: true,
  }),
  route({
    id: "list-members",
    method: "GET",
    path: "/api/v1/members",
    does: "Lists who works in the practice.",
    query: page,
    answer: pageOf(
      z.object({
        id: z.uuid(),
        version: z.int(),
        name: short,
        email: z.string(),
        roles,
        language: language.exactOptional(),
        state: z.enum(["active", "ended"]),
      }),
    ),
  }),
  route({
    id: "add-member",
    method: "POST",
    path: "/api/v1/members",
    does: "Adds a member and answers a link with which they set up how they sign in; it works once, for 24 hours.",
    body: memberBody,
    answer: written.extend({ setUpToken: z.string() }),
    hasVersion: true,
  }),
  route({
    id: "change-member",
    method: "PUT",
    path: "/api/v1/members/{id}",
    does: "Changes a member's name, e-mail or roles.",
    params: byId,
    body: memberBody,
    answer: written,
    hasVersion: true,
    needsVersion: true,
  }),
  route({
    id: "end-member",
    method: "DELETE",
    path: "/api/v1/members/{id}",
    does: "Ends a membership: every sign-in of theirs ends at once.",
    params: byId,
    answer: nothing,
    needsVersion: true,
  }),
  route({
    id: "renew-member-access",
    method: "POST",
    path: "/api/v1/members/{id}/set-up-links",
    does: "Makes a new set-up link for a member who lost the way in; the old ways in end.",
    params: byId,
    answer: z.object({ setUpToken: z.string() }),
  }),
  route({
    id: "list-licences",
    method: "GET",
    path: "/api/v1/licences",
    does: "Lists the licences of those who work here.",
    query: page,
    answer: pageOf(z.object({ id: z.uuid(), version: z.int(), ...licenceBody.shape })),
  }),
  route({
    id: "add-licence",
    method: "POST",
    path: "/api/v1/licences",
    does: "Adds a practitioner's licence.",
    body: licenceBody,
    answer: written,
    hasVersion: true,
  }),
  route({
    id: "change-licence",
    method: "PUT",
    path: "/api/v1/licences/{id}",
    does: "Changes a licence.",
    params: byId,
    body: licenceBody,
    answer: written,
    hasVersion: true,
    needsVersion: true,
  }),
  route({
    id: "list-settings",
    method: "GET",
    path: "/api/v1/settings",
    does: "Lists what the practice has decided.",
    answer: z.object({ rows: z.array(z.object({ version: z.int(), setting: settingBody })) }),
  }),
  route({
    id: "change-setting",
    method: "PUT",
    path: "/api/v1/settings",
    does: "Decides one setting; version 0 where it was never decided.",
    body: settingBody,
    answer: z.object({ version: z.int() }),
    hasVersion: true,
    needsVersion: true,
  }),
  route({
    id: "list-job-faults",
    method: "GET",
    path: "/api/v1/job-faults",
    does: "Lists background work that did not succeed, so that somebody looks.",
    query: page,
    answer: pageOf(
      z.object({
        id: z.uuid(),
        job: z.string(),
        clientId: z.uuid().exactOptional(),
        objectId: z.uuid().exactOptional(),
        kind: z.string(),
        tries: z.int(),
        firstAt: instant,
        lastAt: instant,
      }),
    ),
  }),
  route({
    id: "settle-job-fault",
    method: "DELETE",
    path: "/api/v1/job-faults/{id}",
    does: "Says that somebody has dealt with failed background work.",
    params: byId,
    answer: nothing,
  }),
  route({
    id: "list-audit-events",
    method: "GET",
    path: "/api/v1/audit-events",
    does: "Lists who saw and did what in the practice, the latest first.",
    query: page,
    answer: pageOf(
      z.object({
        place: z.int(),
        id: z.uuid(),
        at: instant,
        actorKind: z.string(),
        actorId: z.uuid().exactOptional(),
        action: z.string(),
        objectKind: z.string().exactOptional(),
        objectId: z.uuid().exactOptional(),
        clientId: z.uuid().exactOptional(),
        outcome: z.string(),
      }),
    ),
  }),
  route({
    id: "verify-audit",
    method: "GET",
    path: "/api/v1/audit-events/verification",
    does: "Counts through the chain of the audit and holds its head against the copy outside the database.",
    answer: z.object({
      holds: z.boolean(),
      events: z.int(),
      head: z.string(),
      brokenAt: z.int().exactOptional(),
      because: z.enum(["changed", "missing", "head-differs", "anchor-differs"]).exactOptional(),
      anchored: z.object({ events: z.int(), at: instant }).exactOptional(),
    }),
  }),
] as const;
