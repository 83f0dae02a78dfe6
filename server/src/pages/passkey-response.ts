import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "../sign-in/passkey/ceremony.ts";

/**
 * What a browser answered about a passkey, as the page's script wrote it down. Only that it is an object is certain here;
 * what reads it refuses whatever does not fit.
 */
export function passkeyResponse(text: string): AuthenticationResponseJSON & RegistrationResponseJSON {
  const read = readJson(text);
  return (typeof read === "object" && read !== null ? read : {}) as AuthenticationResponseJSON &
    RegistrationResponseJSON;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
