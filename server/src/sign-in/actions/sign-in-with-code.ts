import { randomInt } from "node:crypto";
import { fail, ok, type Result } from "@attune/core";
import { type AtDoor, atDoor, type Caller, type Door, type DoorVault, tryAtDoor } from "../door.ts";
import { emailIndex, normaliseEmail } from "../email.ts";
import type { NoPost, SignInRefused, TooManyTries } from "../failure.ts";
import { isNobody } from "../holder.ts";
import { addressKey, keysOf, type LetIn, letIn, turnAway } from "../let-in.ts";
import { codeLetter } from "../letters.wording.ts";
import { minutes } from "../moments.ts";
import type { Letter, Post } from "../post.ts";
import { isSameHash } from "../secret-token.ts";
import { addCode, countCodeTry, findCode, type OneTimeCode, useCode } from "../store/codes.ts";
import { clientByEmail } from "../store/holders.ts";
import { clearTries, countTry, giveTryBack } from "../store/tries.ts";

const CODE_MINUTES = 10;
const CODE_TRIES = 5;
const CODE_DIGITS = 8;

/** Names the request for a code; the code works only together with it, so nobody uses up another one's code. */
export type CodeAsked = { readonly ask: string };

/**
 * Sends a client a code by e-mail. Answers alike, and after the same work, whether there is such a client or not.
 *
 * @error no-post when the practice has no post office; too-many-tries when this account or address has to wait.
 */
export async function askForCode(
  door: Door,
  { email }: { readonly email: string },
  caller: Caller,
): Promise<Result<CodeAsked, NoPost | TooManyTries>> {
  const { post } = door;
  if (!post) return fail({ kind: "no-post" });

  const asked = await atDoor(door, (at) => makeCode(at, email, caller));
  if (!asked.ok) return asked;
  const { ask, letter } = asked.value;
  if (letter) door.afterwards(() => sendLetter(post, normaliseEmail(email), letter));
  return ok({ ask });
}

/** That a letter was not sent must not be told: whoever asks would learn that there was one. */
async function sendLetter(post: Post, to: string, letter: Letter): Promise<void> {
  await post.send(to, letter);
}

type Made = CodeAsked & { readonly letter: Letter | undefined };

async function makeCode(at: AtDoor, email: string, caller: Caller): Promise<Result<Made, TooManyTries>> {
  const { door, tx } = at;
  const index = emailIndex(door.vault, email);
  const counted = await countTry(at, [{ name: "ask", of: index.toString("hex") }, addressKey(caller)]);
  if (!counted.ok) return counted;

  const holder = await clientByEmail(tx, door.vault.practice, index);
  const ask = door.ids.next();
  const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, "0");
  const hash = codeHash(door.vault, ask, code);
  await addCode(at, { id: ask, holder, purpose: "emailed-code", hash, lasts: minutes(CODE_MINUTES) });
  const letter = codeLetter(await door.practiceName(tx), code, CODE_MINUTES);
  await door.record(tx, { action: "ask-sign-in-code", outcome: "done", holder: isNobody(holder) ? undefined : holder });
  return ok({ ask, letter: isNobody(holder) ? undefined : letter });
}

/** Keyed, since eight digits alone would be found from a plain hash in no time. */
const codeHash = (vault: DoorVault, ask: string, code: string): Buffer =>
  vault.blindIndex("emailed-code", `${ask}:${code.replaceAll(/\D/g, "")}`);

const action = "sign-in-with-code";

export type CodeAnswer = CodeAsked & { readonly email: string; readonly code: string };

/**
 * Signs a client in by the code they were sent.
 *
 * @error sign-in-refused, or too-many-tries when this account, address or device has to wait.
 */
export const signInWithCode = (
  door: Door,
  answer: CodeAnswer,
  caller: Caller,
): Promise<Result<LetIn, SignInRefused | TooManyTries>> =>
  tryAtDoor<LetIn, SignInRefused, TooManyTries>(door, async (at) => {
    const index = emailIndex(door.vault, answer.email);
    const holder = await clientByEmail(at.tx, door.vault.practice, index);
    const keys = keysOf(at, { holder, emailIndex: index }, caller);
    const counted = await countTry(at, keys);
    if (!counted.ok) return counted;

    const code = await findCode(at, "emailed-code", answer.ask);
    const isRight = code !== undefined && (await tryCode(at, code, answer)) && code.holder.id === holder.id;
    if (!isRight || isNobody(holder)) return ok(await turnAway(at, { action, holder }));

    await useCode(at, code);
    await clearTries(at, keys);
    // that of asking for the code
    await giveTryBack(at, addressKey(caller));
    return ok(await letIn(at, { holder, caller, action }));
  });

async function tryCode(at: AtDoor, code: OneTimeCode, { ask, code: given }: CodeAnswer): Promise<boolean> {
  if (code.tries >= CODE_TRIES) return false;
  await countCodeTry(at, code);
  return isSameHash(code.hash, codeHash(at.door.vault, ask, given));
}
