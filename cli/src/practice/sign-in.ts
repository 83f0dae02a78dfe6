import { fail, ok, type Result } from "@attune/core";
import { type Failure, wrongUse } from "../failures/failure.ts";
import { decodeStrictly } from "../input/decode-strictly.ts";
import { readBytes } from "../input/read-bytes.ts";
import type { Surroundings } from "../surroundings.ts";
import { askAtTerminal, isAtTerminal } from "./asking.ts";
import type { WhichPractice } from "./data-folder.ts";
import { timeOf } from "./days.ts";
import { practiceAt, practiceAtDoor } from "./practice.ts";
import { show } from "./show.ts";
import { forgetSignIn, keepSignIn, signInOf } from "./sign-in-file.ts";

export type SignInRequest = WhichPractice & {
  readonly email?: string;
  readonly passwordFile?: string;
  readonly code?: string;
  readonly json?: boolean;
};

/**
 * Signs a member in and keeps the sign-in, which is never printed. Asks at the terminal for what was not given.
 *
 * @error wrong-use when something is missing and nobody is there to ask; practice-refused when it does not fit.
 */
export async function signIn(request: SignInRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const practice = practiceAtDoor(request, surroundings);
  if (!practice.ok) return practice;
  // Before anything is asked for: whether anybody is there to take it.
  const there = await practice.value.call("read-health");
  if (!there.ok) return there;
  const given = await askWhatIsMissing(request, surroundings);
  if (!given.ok) return given;
  const signedIn = await practice.value.call("sign-in-with-password", {
    body: { ...given.value, caller: "command-line" },
  });
  if (!signedIn.ok) return signedIn;

  const { token, endsAt } = signedIn.value.body;
  const kept = await keepSignIn({ data: practice.value.data, token, endsAt }, surroundings);
  if (!kept.ok) return kept;
  const lines = () => [`You are signed in, at the latest until ${timeOf(endsAt)}. To end it: attune sign-out`];
  return show({ json: request.json, document: { endsAt }, lines }, surroundings);
}

type SignInParts = { readonly email: string; readonly password: string; readonly code: string };

async function askWhatIsMissing(
  { email, passwordFile, code }: SignInRequest,
  surroundings: Surroundings,
): Promise<Result<SignInParts, Failure>> {
  const byWhom = await given(email, { question: "E-mail address: ", option: "--email" }, surroundings);
  if (!byWhom.ok) return byWhom;
  const kept = passwordFile === undefined ? ok(undefined) : await passwordIn(passwordFile, surroundings);
  if (!kept.ok) return kept;
  const password = await given(kept.value, { ...PASSWORD, isSecret: true }, surroundings);
  if (!password.ok) return password;
  const byCode = await given(code, { ...CODE, isSecret: true }, surroundings);
  return byCode.ok ? ok({ email: byWhom.value, password: password.value, code: byCode.value.trim() }) : byCode;
}

const PASSWORD = { question: "Password: ", option: "--password-file" };
const CODE = { question: "Code of your app, or a recovery code: ", option: "--code" };

type Missing = { readonly question: string; readonly option: string; readonly isSecret?: boolean };

async function given(
  value: string | undefined,
  { option, ...asked }: Missing,
  surroundings: Surroundings,
): Promise<Result<string, Failure>> {
  if (value !== undefined) return ok(value);
  if (isAtTerminal(surroundings)) return askAtTerminal(asked, surroundings);
  return fail(wrongUse(`nobody is at a terminal to be asked. Give ${option}. See attune sign-in --help.`));
}

/** The first line of a file. */
async function passwordIn(file: string, surroundings: Surroundings): Promise<Result<string, Failure>> {
  const bytes = await readBytes(file, surroundings);
  if (!bytes.ok) return bytes;
  const [line = ""] = (decodeStrictly(bytes.value) ?? "").split(/\r?\n/, 1);
  return line === "" ? fail(wrongUse("the first line of --password-file is empty.")) : ok(line);
}

/** Ends the sign-in, here and at the server where one is running. One that ended by itself is simply forgotten. */
export async function signOut(
  request: WhichPractice & { readonly json?: boolean },
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const practice = practiceAtDoor(request, surroundings);
  if (!practice.ok) return practice;
  const { data } = practice.value;
  const kept = await signInOf(data, surroundings);
  if (!kept.ok) return kept;
  const wasSignedIn = kept.value !== undefined;
  const told = kept.value && (await practiceAt(data, { token: kept.value.token, waits: WAITS }).call("sign-out"));
  const forgotten = wasSignedIn ? await forgetSignIn(data, surroundings) : ok(undefined);
  if (!forgotten.ok) return forgotten;
  if (told !== undefined && !told.ok && !isEnded(told.failure)) return told;
  const words = wasSignedIn ? "You are signed out." : "Nobody was signed in.";
  return show({ json: request.json, document: { signedOut: wasSignedIn }, lines: () => [words] }, surroundings);
}

const WAITS = 20_000;

const isEnded = (failure: Failure): boolean =>
  failure.kind === "no-answer" || (failure.kind === "practice-refused" && failure.because === "not-signed-in");
