import { z } from "zod";
import { instant, short } from "../records/fields.ts";
import { route } from "./route.ts";

const secret = z.string().min(1).max(1024);
const email = z.string().min(3).max(254);
/** WebAuthn's own documents, checked by the library that reads them. */
const ceremony = z.looseObject({});
const caller = z.enum(["browser", "command-line"]).default("browser");
const token = z.object({ token: z.string(), endsAt: instant });

/** Nobody is signed in here yet, so no key is asked for: an answer that holds a secret is never given twice. */
export const signInRoutes = [
  route({
    id: "set-up-practice",
    method: "POST",
    path: "/api/v1/set-up",
    does: "Makes the practice and its first therapist, with the secret that the terminal printed; answers a set-up token.",
    door: "sign-in",
    body: z.strictObject({ secret, practice: short, name: short, email: z.email().max(254) }),
    answer: z.object({ practice: z.uuid(), member: z.uuid(), setUpToken: z.string() }),
  }),
  route({
    id: "open-set-up",
    method: "POST",
    path: "/api/v1/member-set-ups/opening",
    does: "Opens a set-up link, as often as one likes until it is used: the secret for the code app.",
    door: "sign-in",
    body: z.strictObject({ token: secret }),
    answer: z.object({ secret: z.string(), uri: z.string() }),
  }),
  route({
    id: "finish-set-up",
    method: "POST",
    path: "/api/v1/member-set-ups",
    does: "Sets a member up with a password and a code app, and signs them in. What they had before works no more.",
    door: "sign-in",
    body: z.strictObject({ token: secret, password: secret, code: z.string().max(16), caller }),
    answer: token.extend({ recoveryCodes: z.array(z.string()) }),
  }),
  route({
    id: "begin-passkey-set-up",
    method: "POST",
    path: "/api/v1/member-set-ups/passkey/options",
    does: "Begins to set a member up with a passkey.",
    door: "sign-in",
    body: z.strictObject({ token: secret }),
    answer: z.object({ challenge: z.uuid(), options: ceremony }),
  }),
  route({
    id: "finish-passkey-set-up",
    method: "POST",
    path: "/api/v1/member-set-ups/passkey",
    does: "Sets a member up with a passkey, and signs them in. What they had before works no more.",
    door: "sign-in",
    body: z.strictObject({ token: secret, challenge: z.uuid(), response: ceremony, name: short, caller }),
    answer: token,
  }),
  route({
    id: "sign-in-with-password",
    method: "POST",
    path: "/api/v1/sign-ins/password",
    does: "Signs a member in with password and a code of their app, or a recovery code.",
    door: "sign-in",
    body: z.strictObject({ email, password: secret, code: z.string().max(64), caller }),
    answer: token,
  }),
  route({
    id: "begin-passkey-sign-in",
    method: "POST",
    path: "/api/v1/sign-ins/passkey/options",
    does: "Begins a sign-in with a passkey.",
    door: "sign-in",
    body: z.strictObject({}),
    answer: z.object({ challenge: z.uuid(), options: ceremony }),
  }),
  route({
    id: "sign-in-with-passkey",
    method: "POST",
    path: "/api/v1/sign-ins/passkey",
    does: "Signs a member or a client in with a passkey.",
    door: "sign-in",
    body: z.strictObject({ challenge: z.uuid(), response: ceremony, caller }),
    answer: token,
  }),
  route({
    id: "ask-sign-in-code",
    method: "POST",
    path: "/api/v1/sign-ins/code/letters",
    does: "Sends a client a code by e-mail; answers alike whether there is such a client or not.",
    door: "sign-in",
    body: z.strictObject({ email }),
    answer: z.object({ ask: z.uuid() }),
  }),
  route({
    id: "sign-in-with-code",
    method: "POST",
    path: "/api/v1/sign-ins/code",
    does: "Signs a client in with the code that was sent.",
    door: "sign-in",
    body: z.strictObject({ ask: z.uuid(), email, code: z.string().max(16), caller }),
    answer: token,
  }),
  route({
    id: "sign-in-with-link",
    method: "POST",
    path: "/api/v1/sign-ins/link",
    does: "Signs a client in with a link that the therapist handed over; it works once.",
    door: "sign-in",
    body: z.strictObject({ token: secret, caller }),
    answer: token,
  }),
  route({
    id: "make-sign-in-link",
    method: "POST",
    path: "/api/v1/clients/{client}/sign-in-links",
    does: "Makes a link with which a client signs in once, to be handed over.",
    params: z.object({ client: z.uuid() }),
    answer: z.object({ token: z.string(), endsAt: instant }),
  }),
  route({
    id: "renew-client-access",
    method: "POST",
    path: "/api/v1/clients/{client}/access-renewals",
    does: "Makes such a link for a client who lost their passkey; using it takes away those they had.",
    params: z.object({ client: z.uuid() }),
    answer: z.object({ token: z.string(), endsAt: instant }),
  }),
] as const;
