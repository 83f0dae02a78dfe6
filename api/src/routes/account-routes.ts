import { z } from "zod";
import { instant, language, short } from "../records/fields.ts";
import { byId, nothing, page, pageOf, route } from "./route.ts";

const secret = z.string().min(1).max(1024);
/** WebAuthn's own documents, checked by the library that reads them. */
const ceremony = z.looseObject({});

/** What somebody who is signed in asks about themselves, and their ways in. */
export const accountRoutes = [
  route({
    id: "read-me",
    method: "GET",
    path: "/api/v1/me",
    does: "Says who is signed in.",
    answer: z.object({
      kind: z.enum(["member", "client"]),
      id: z.uuid(),
      practice: z.uuid(),
      practiceName: z.string(),
      /** Everything here is invented. */
      isDemo: z.boolean(),
      name: short,
      /** The address one signs in with, where there is one. */
      email: z.string().exactOptional(),
      /** Of the pages: one's own, else the practice's. */
      language,
      roles: z.array(z.string()),
      hasPassword: z.boolean(),
      passkeys: z.array(z.object({ id: z.uuid(), name: short, addedAt: instant, usedAt: instant.exactOptional() })),
      hasTotp: z.boolean(),
      recoveryCodesLeft: z.int(),
    }),
  }),
  route({
    id: "change-language",
    method: "PUT",
    path: "/api/v1/me/language",
    does: "Chooses the language in which a member sees the pages.",
    body: z.strictObject({ language }),
    answer: nothing,
    mayRepeat: true,
  }),
  route({
    id: "read-draft-key",
    method: "GET",
    path: "/api/v1/me/draft-key",
    does: "Gives a member the key with which their browser keeps what could not be saved.",
    answer: z.object({ key: z.base64().length(44) }),
  }),
  route({
    id: "sign-out",
    method: "DELETE",
    path: "/api/v1/sign-ins/current",
    does: "Signs out.",
    answer: nothing,
    mayRepeat: true,
  }),
  route({
    id: "list-sign-ins",
    method: "GET",
    path: "/api/v1/me/sign-ins",
    does: "Lists where one is signed in.",
    query: page,
    answer: pageOf(
      z.object({
        id: z.uuid(),
        caller: z.string(),
        beganAt: instant,
        seenAt: instant,
        endsAt: instant,
        isThis: z.boolean(),
      }),
    ),
  }),
  route({
    id: "end-sign-in",
    method: "DELETE",
    path: "/api/v1/me/sign-ins/{id}",
    does: "Signs out somewhere else.",
    params: byId,
    answer: nothing,
    mayRepeat: true,
  }),
  route({
    id: "begin-passkey",
    method: "POST",
    path: "/api/v1/me/passkeys/options",
    does: "Begins to add a passkey.",
    answer: z.object({ challenge: z.uuid(), options: ceremony }),
    mayRepeat: true,
  }),
  route({
    id: "add-passkey",
    method: "POST",
    path: "/api/v1/me/passkeys",
    does: "Adds a passkey.",
    body: z.strictObject({ challenge: z.uuid(), response: ceremony, name: short }),
    answer: byId,
  }),
  route({
    id: "remove-passkey",
    method: "DELETE",
    path: "/api/v1/me/passkeys/{id}",
    does: "Takes a passkey away, as when a telephone was lost; every other sign-in ends.",
    params: byId,
    answer: nothing,
    mayRepeat: true,
  }),
  route({
    id: "change-password",
    method: "PUT",
    path: "/api/v1/me/password",
    does: "Changes one's password; every other sign-in ends.",
    body: z.strictObject({ password: secret, newPassword: secret }),
    answer: nothing,
  }),
  route({
    id: "renew-totp",
    method: "POST",
    path: "/api/v1/me/totp",
    does: "Gives a new secret for the code app; it counts once a code of it was given.",
    answer: z.object({ id: z.uuid(), uri: z.string() }),
    mayRepeat: true,
  }),
  route({
    id: "confirm-totp",
    method: "POST",
    path: "/api/v1/me/totp/confirmation",
    does: "Confirms the new secret with a code; the old one ends.",
    body: z.strictObject({ id: z.uuid(), code: z.string().max(16) }),
    answer: nothing,
  }),
  route({
    id: "renew-recovery-codes",
    method: "POST",
    path: "/api/v1/me/recovery-codes",
    does: "Gives ten new recovery codes, once; the old ones end.",
    answer: z.object({ codes: z.array(z.string()) }),
    mayRepeat: true,
  }),
] as const;
