import type { Instant } from "@attune/core";
import { Secret, TOTP } from "otpauth";

const PERIOD_SECONDS = 30;
/** One step early or late: clocks differ, and people type slowly. */
const WINDOW = 1;
/** 160 bits, as long as the hash. @source RFC 4226, section 4, R6 */
const SECRET_BYTES = 20;

export type TotpLabel = { readonly practice: string; readonly holder: string };

/** A new key for an authenticator, in base32. */
export const makeTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** What an authenticator reads from a picture or a link. */
export const totpUri = (secret: string, { practice, holder }: TotpLabel): string =>
  totp(secret, { issuer: practice, label: holder }).toString();

/**
 * The time step that a code belongs to, or none where it does not fit. Whoever accepts the code keeps the step, so that no
 * code, nor an earlier one, opens anything again.
 *
 * @source RFC 6238, section 5.2
 */
export function totpStep(secret: string, code: string, now: Instant): number | undefined {
  const timestamp = Date.parse(now);
  const token = code.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return undefined;

  const away = totp(secret).validate({ token, timestamp, window: WINDOW });
  return away === null ? undefined : Math.floor(timestamp / (PERIOD_SECONDS * 1000)) + away;
}

const totp = (secret: string, names: { issuer?: string; label?: string } = {}): TOTP =>
  new TOTP({ ...names, secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: PERIOD_SECONDS });
