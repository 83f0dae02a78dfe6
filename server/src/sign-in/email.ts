/** An address as it is compared: whoever writes it with capitals or a blank means the same one. */
export const normaliseEmail = (email: string): string => email.normalize("NFC").trim().toLowerCase();

/** What a member or a client is found by; the address itself is sealed. */
export const emailIndex = (vault: { blindIndex(purpose: string, text: string): Buffer }, email: string): Buffer =>
  vault.blindIndex("email", normaliseEmail(email));
