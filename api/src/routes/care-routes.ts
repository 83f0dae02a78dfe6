import { z } from "zod";
import { instant } from "../records/fields.ts";
import { byId, inClient, inRecord, nothing, page, pageOf, route, written } from "./route.ts";

const purpose = z.enum(["treatment", "questionnaires", "recording", "coding", "supervision", "research"]);
const consentLanguage = z.enum(["en", "de"]);
const consentState = z.enum(["asked", "given", "refused", "withdrawn"]);
const deleted = z.array(z.object({ kind: z.string(), count: z.int() }));

/** Who treats whom, what is shared with whom, and what clients agreed to. */
export const careRoutes = [
  route({
    id: "list-care",
    method: "GET",
    path: "/api/v1/care",
    does: "Lists which member treats which client, without names of clients.",
    query: page,
    answer: pageOf(
      z.object({
        id: z.uuid(),
        clientId: z.uuid(),
        memberId: z.uuid(),
        beganAt: instant,
        endedAt: instant.exactOptional(),
      }),
    ),
  }),
  route({
    id: "begin-care",
    method: "POST",
    path: "/api/v1/care",
    does: "Gives a client into the care of a member too.",
    body: z.strictObject({ clientId: z.uuid(), memberId: z.uuid() }),
    answer: byId,
  }),
  route({
    id: "end-care",
    method: "DELETE",
    path: "/api/v1/care/{id}",
    does: "Ends a member's care of a client: they see nothing of the client from then on.",
    params: byId,
    answer: nothing,
  }),
  route({
    id: "list-shares",
    method: "GET",
    path: "/api/v1/clients/{client}/shares",
    does: "Lists what of a client's record is shared with whom, and until when.",
    params: inClient,
    query: page,
    answer: pageOf(
      z.object({
        id: z.uuid(),
        version: z.int(),
        memberId: z.uuid(),
        givenBy: z.uuid(),
        parts: z.array(z.enum(["record", "notes", "process"])),
        createdAt: instant,
        until: instant,
        endedAt: instant.exactOptional(),
      }),
    ),
  }),
  route({
    id: "add-share",
    method: "POST",
    path: "/api/v1/clients/{client}/shares",
    does: "Shares parts of a client's record with a supervisor for a time.",
    params: inClient,
    body: z.strictObject({
      memberId: z.uuid(),
      parts: z
        .array(z.enum(["record", "notes", "process"]))
        .min(1)
        .max(3),
      until: instant,
    }),
    answer: written,
  }),
  route({
    id: "end-share",
    method: "DELETE",
    path: "/api/v1/clients/{client}/shares/{id}",
    does: "Ends a share at once.",
    params: inRecord,
    answer: nothing,
  }),
  route({
    id: "list-consents",
    method: "GET",
    path: "/api/v1/clients/{client}/consents",
    does: "Lists every consent that was asked for, given, refused or withdrawn, the latest first.",
    params: inClient,
    query: page,
    answer: pageOf(
      z.object({
        id: z.uuid(),
        version: z.int(),
        purpose,
        terms: z.int(),
        state: consentState,
        askedAt: instant,
        givenAt: instant.exactOptional(),
        until: instant.exactOptional(),
        refusedAt: instant.exactOptional(),
        withdrawnAt: instant.exactOptional(),
        /** The member who asked. */
        askedBy: z.uuid(),
        /** Who answered last: the client by themselves, or to the therapist, who wrote it down. */
        saidBy: z.enum(["client", "client-to-therapist"]).exactOptional(),
        /** Of the words that the client was shown when they answered, where that is known. */
        language: consentLanguage.exactOptional(),
        /** Whether its purpose is allowed by it now. */
        allows: z.boolean(),
      }),
    ),
  }),
  route({
    id: "ask-consent",
    method: "POST",
    path: "/api/v1/clients/{client}/consents",
    does: "Asks for a consent; the client answers it, or says so to the therapist.",
    params: inClient,
    body: z.strictObject({ purpose }),
    answer: written,
    hasVersion: true,
  }),
  route({
    id: "give-consent",
    method: "POST",
    path: "/api/v1/clients/{client}/consents/{id}/given",
    does: "Gives a consent that was asked for.",
    params: inRecord,
    body: z.strictObject({
      saidBy: z.enum(["client", "client-to-therapist"]),
      /** Of the words that the client was shown. */
      language: consentLanguage.exactOptional(),
    }),
    answer: written,
    hasVersion: true,
    needsVersion: true,
  }),
  route({
    id: "refuse-consent",
    method: "POST",
    path: "/api/v1/clients/{client}/consents/{id}/refused",
    does: "Refuses a consent that was asked for.",
    params: inRecord,
    /** Of the words that the client was shown. */
    query: z.object({ language: consentLanguage.optional() }),
    answer: written,
    hasVersion: true,
    needsVersion: true,
  }),
  route({
    id: "withdraw-consent",
    method: "POST",
    path: "/api/v1/clients/{client}/consents/{id}/withdrawn",
    does: "Takes a consent back: its use stops at once, and what was derived from it is deleted.",
    params: inRecord,
    answer: written.extend({ deleted }),
    hasVersion: true,
    needsVersion: true,
  }),
] as const;
