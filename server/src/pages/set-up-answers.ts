import { beginPasskeySetUp, openSetUp, setUpWithPasskey, setUpWithPassword } from "../sign-in/actions/set-up.ts";
import type { SignInFailure } from "../sign-in/failure.ts";
import { type AtPage, fieldOf, goTo, json, PAGE_STATUS, type PageAnswer, shown, withSignIn } from "./page-answer.ts";
import { passkeyResponse } from "./passkey-response.ts";
import { recoveryCodesPage, setUpPage } from "./set-up-pages.ts";
import { notFoundPage } from "./sign-in-pages.ts";
import { explainSignIn } from "./words.wording.ts";

const tokenOf = ({ given }: AtPage): string => given[0] ?? "";

export const showSetUp = (at: AtPage): Promise<PageAnswer> => setUpAgain(at);

/** The page of the link, with what went wrong; where the link itself is no good, that is all there is to say. */
async function setUpAgain(at: AtPage, failure?: SignInFailure): Promise<PageAnswer> {
  const token = tokenOf(at);
  const opened = await openSetUp(at.door, { token });
  if (!opened.ok) return shown(notFoundPage(), 404);
  const problem = failure && explainSignIn(failure);
  return shown(setUpPage({ ...opened.value, token, problem }), failure && PAGE_STATUS[failure.kind]);
}

export async function takeSetUp(at: AtPage): Promise<PageAnswer> {
  const asked = { token: tokenOf(at), password: fieldOf(at, "password"), code: fieldOf(at, "code") };
  const done = await setUpWithPassword(at.door, asked, at.caller);
  if (!done.ok) return setUpAgain(at, done.failure);
  return withSignIn(shown(recoveryCodesPage(done.value.recoveryCodes)), done.value, at.isSecure);
}

export async function askSetUpPasskey(at: AtPage): Promise<PageAnswer> {
  const begun = await beginPasskeySetUp(at.door, { token: tokenOf(at) });
  return begun.ok ? json(begun.value) : shown(notFoundPage(), 404);
}

export async function takeSetUpPasskey(at: AtPage): Promise<PageAnswer> {
  const answer = {
    token: tokenOf(at),
    challenge: fieldOf(at, "challenge"),
    response: passkeyResponse(fieldOf(at, "response")),
    name: fieldOf(at, "name").slice(0, 100),
  };
  const done = await setUpWithPasskey(at.door, answer, at.caller);
  return done.ok ? withSignIn(goTo("/signed-in"), done.value, at.isSecure) : setUpAgain(at, done.failure);
}
