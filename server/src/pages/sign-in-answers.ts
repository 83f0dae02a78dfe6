import { signInWithLink } from "../sign-in/actions/links.ts";
import { askForCode, signInWithCode } from "../sign-in/actions/sign-in-with-code.ts";
import { beginPasskeySignIn, signInWithPasskey } from "../sign-in/actions/sign-in-with-passkey.ts";
import { signInWithPassword } from "../sign-in/actions/sign-in-with-password.ts";
import { signOut } from "../sign-in/actions/sign-ins.ts";
import { atDoor, keptAtDoor } from "../sign-in/door.ts";
import { findSignIn, type SignedIn } from "../sign-in/recognise.ts";
import {
  type AtPage,
  fieldOf,
  goTo,
  json,
  PAGE_STATUS,
  type PageAnswer,
  shown,
  withoutSignIn,
  withSignIn,
} from "./page-answer.ts";
import { passkeyResponse } from "./passkey-response.ts";
import { clientPage, codePage, linkPage, notFoundPage, signedInPage, signInPage } from "./sign-in-pages.ts";
import { explainSignIn } from "./words.wording.ts";
import { homeOf } from "./workspace/homes.ts";

const HOME = "/signed-in";

/** Who the cookie says it is, where it still counts. */
export async function signedInAt({ door, token }: AtPage): Promise<SignedIn | undefined> {
  if (token === undefined) return undefined;
  const found = await atDoor(door, ({ tx, now }) => findSignIn(tx, token, now));
  return found.ok ? found.value : undefined;
}

export const showSignIn = async (at: AtPage): Promise<PageAnswer> =>
  (await signedInAt(at)) ? goTo(HOME) : shown(signInPage());

export async function takePassword(at: AtPage): Promise<PageAnswer> {
  const asked = { email: fieldOf(at, "email"), password: fieldOf(at, "password"), code: fieldOf(at, "code") };
  const done = await signInWithPassword(at.door, asked, at.caller);
  if (done.ok) return withSignIn(goTo(HOME), done.value, at.isSecure);
  const problem = explainSignIn(done.failure);
  return shown(signInPage({ problem, email: asked.email }), PAGE_STATUS[done.failure.kind]);
}

export async function askPasskey({ door, caller }: AtPage): Promise<PageAnswer> {
  const begun = await beginPasskeySignIn(door, caller);
  if (begun.ok) return json(begun.value);
  // The page's script then sends an empty answer, and is told in words.
  return { ...json({}), status: PAGE_STATUS[begun.failure.kind] };
}

export async function takePasskey(at: AtPage): Promise<PageAnswer> {
  const answer = { challenge: fieldOf(at, "challenge"), response: passkeyResponse(fieldOf(at, "response")) };
  const done = await signInWithPasskey(at.door, answer, at.caller);
  if (done.ok) return withSignIn(goTo(HOME), done.value, at.isSecure);
  const { kind } = done.failure;
  const problem = explainSignIn(kind === "sign-in-refused" ? { kind: "passkey-refused" } : done.failure);
  return shown(signInPage({ problem }), PAGE_STATUS[kind]);
}

export const showClient = async ({ door }: AtPage): Promise<PageAnswer> =>
  shown(clientPage({ hasPost: door.post !== undefined }));

export async function takeAddress(at: AtPage): Promise<PageAnswer> {
  const email = fieldOf(at, "email");
  const asked = await askForCode(at.door, { email }, at.caller);
  if (asked.ok) return shown(codePage({ email, ask: asked.value.ask }));
  const problem = explainSignIn(asked.failure);
  return shown(clientPage({ problem, email, hasPost: at.door.post !== undefined }), PAGE_STATUS[asked.failure.kind]);
}

export async function takeCode(at: AtPage): Promise<PageAnswer> {
  const answer = { email: fieldOf(at, "email"), ask: fieldOf(at, "ask"), code: fieldOf(at, "code") };
  const done = await signInWithCode(at.door, answer, at.caller);
  if (done.ok) return withSignIn(goTo(HOME), done.value, at.isSecure);
  return shown(codePage({ ...answer, problem: explainSignIn(done.failure) }), PAGE_STATUS[done.failure.kind]);
}

const tokenOf = ({ given }: AtPage): string => given[0] ?? "";

export const showLink = async (at: AtPage): Promise<PageAnswer> => shown(linkPage({ token: tokenOf(at) }));

export async function takeLink(at: AtPage): Promise<PageAnswer> {
  const token = tokenOf(at);
  const done = await signInWithLink(at.door, { token }, at.caller);
  if (done.ok) return withSignIn(goTo(HOME), done.value, at.isSecure);
  return shown(linkPage({ token, problem: explainSignIn(done.failure) }), PAGE_STATUS[done.failure.kind]);
}

export async function showSignedIn(at: AtPage): Promise<PageAnswer> {
  const known = await signedInAt(at);
  if (!known) return goTo("/");
  if (at.hasWorkspace) return goTo(homeOf(known.actor.kind));
  const practice = await keptAtDoor(at.door, ({ tx }) => at.door.practiceName(tx));
  return shown(signedInPage({ kind: known.actor.kind, practice }));
}

export async function takeSignOut(at: AtPage): Promise<PageAnswer> {
  const known = await signedInAt(at);
  if (known) await signOut(at.door, known);
  return withoutSignIn(goTo("/"), { isSecure: at.isSecure, kind: known?.actor.kind });
}

export const showNothing = (): PageAnswer => shown(notFoundPage(), 404);
