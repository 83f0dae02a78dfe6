import { readFileSync } from "node:fs";
import { fail, ok, type Result } from "@attune/core";
import { readRecoverySheet, type UnreadableCode } from "../vault/root/recovery-code.ts";
import { checkRoot, type PassphraseTooShort, type Root, rootFromKey, rootFromPassphrase } from "../vault/root/root.ts";
import { questions } from "./questions.wording.ts";
import type { Terminal } from "./surroundings.ts";

/** A key is needed, and nobody is there to type it. */
export type NobodyToAsk = { readonly kind: "nobody-to-ask"; readonly for: "passphrase" | "recovery-code" };
export type PassphraseFileUnreadable = { readonly kind: "passphrase-file-unreadable" };
export type PassphrasesDiffer = { readonly kind: "passphrases-differ" };
export type AskFailure =
  | NobodyToAsk
  | PassphraseFileUnreadable
  | PassphrasesDiffer
  | PassphraseTooShort
  | UnreadableCode;

export type Asking = { readonly terminal: Terminal; readonly passphraseFile: string | undefined };

/** The passphrase of a file, without the line break at its end. */
function fromFile(file: string): Result<string, PassphraseFileUnreadable> {
  try {
    return ok(readFileSync(file, "utf8").replace(/\r?\n$/, ""));
  } catch {
    return fail({ kind: "passphrase-file-unreadable" });
  }
}

/**
 * The passphrase that opens a practice; undefined where whoever is asked has forgotten it and enters nothing.
 *
 * @error nobody-to-ask, passphrase-file-unreadable
 */
export async function askPassphrase({
  terminal,
  passphraseFile,
}: Asking): Promise<Result<Root | undefined, NobodyToAsk | PassphraseFileUnreadable>> {
  if (passphraseFile !== undefined) {
    const read = fromFile(passphraseFile);
    return read.ok ? ok(rootFromPassphrase(read.value)) : read;
  }
  const typed = await terminal.ask(questions.passphrase, { isSecret: true });
  if (typed === undefined) return fail({ kind: "nobody-to-ask", for: "passphrase" });
  return ok(typed === "" ? undefined : rootFromPassphrase(typed));
}

/** A new passphrase, typed twice. @error passphrase-too-short and what `AskFailure` names */
export async function askNewPassphrase({ terminal, passphraseFile }: Asking): Promise<Result<Root, AskFailure>> {
  const typed = passphraseFile === undefined ? await typeTwice(terminal) : fromFile(passphraseFile);
  if (!typed.ok) return typed;
  const root = rootFromPassphrase(typed.value);
  const checked = checkRoot(root);
  return checked.ok ? ok(root) : checked;
}

async function typeTwice(terminal: Terminal): Promise<Result<string, NobodyToAsk | PassphrasesDiffer>> {
  const first = await terminal.ask(questions.newPassphrase, { isSecret: true });
  if (first === undefined) return fail({ kind: "nobody-to-ask", for: "passphrase" });
  const again = await terminal.ask(questions.again, { isSecret: true });
  return first === again ? ok(first) : fail({ kind: "passphrases-differ" });
}

/** The key of a recovery sheet. @error nobody-to-ask, and what is wrong with the code, by its group */
export async function askRecoveryCode({ terminal }: Pick<Asking, "terminal">): Promise<Result<Root, AskFailure>> {
  const typed = await terminal.ask(questions.recoveryCode);
  if (typed === undefined) return fail({ kind: "nobody-to-ask", for: "recovery-code" });
  const key = readRecoverySheet(typed);
  return key.ok ? ok(rootFromKey(key.value)) : key;
}
