import { randomBytes } from "node:crypto";
import { sha256 } from "./secret-token.ts";

const RECOVERY_CODES = 10;

/** Without I, L, O and U, which are mistaken for others or make words. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP = 5;
/** 25 signs of 5 bits are 125 bits: nobody guesses one, so a plain hash of it is enough. */
const LENGTH = 5 * GROUP;

/** A new set, each in five groups of five, such as 7Q2MX-… */
export const makeRecoveryCodes = (): readonly string[] => Array.from({ length: RECOVERY_CODES }, makeCode);

function makeCode(): string {
  // 32 signs divide 256 evenly, so every sign is as likely as every other
  const signs = [...randomBytes(LENGTH)].map((byte) => SIGNS.charAt(byte % SIGNS.length)).join("");
  return (signs.match(/.{5}/g) ?? []).join("-");
}

/** Read as a person copies it: small letters, blanks, O for 0, I or L for 1. */
const normalise = (code: string): string =>
  code
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1")
    .replaceAll(/[^0-9A-Z]/g, "");

/** Whether the text could be a recovery code at all; a code of an authenticator is six digits. */
export const isRecoveryCode = (text: string): boolean => normalise(text).length === LENGTH;

/** What is kept of a code. */
export const recoveryLookup = (code: string): Buffer => sha256(`recovery-code:${normalise(code)}`);
